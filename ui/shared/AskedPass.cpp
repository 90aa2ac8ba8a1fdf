// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/AskedPass.h"

namespace mooring {

AskedPass::AskedPass(Updater &updater, QObject *parent)
    : QObject(parent)
    , m_updater(updater)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, [this] { setLong(true); });
    connect(&updater, &Updater::passFinished, this, [this] {
        m_soon.stop();
        setLong(false);
    });
}

void AskedPass::start()
{
    if (m_isLong)
        return;
    m_updater.trigger();
    m_soon.start();
}

void AskedPass::cancel()
{
    if (m_isLong)
        m_updater.cancelPass();
}

void AskedPass::setLong(bool isLong)
{
    if (m_isLong == isLong)
        return;
    m_isLong = isLong;
    emit changed();
}

} // namespace mooring
