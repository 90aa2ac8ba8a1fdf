// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/LiveAddresses.h"

#include <QPointer>

namespace mooring {

using namespace std::chrono_literals;

LiveAddresses::LiveAddresses(const UiParts &parts, const Snapshot &known, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_found(known.detections)
{
    connect(&parts.updater, &Updater::passFinished, this, &LiveAddresses::takePass);
    parts.clock.callAfter(300ms, this, [this] {
        m_slow = true;
        emit changed();
    });
    for (const RecordType type : recordTypes) {
        m_looking.insert(type);
        look(type, &parts.resolver);
    }
}

QCoro::Task<> LiveAddresses::look(RecordType type, AddressResolver *resolver)
{
    const QPointer<LiveAddresses> self(this);
    DetectionRequest request;
    request.key = {QStringLiteral("default"), type, false};
    request.known = m_found.value(type).addresses;
    request.startWith = m_found.value(type).choice;
    const Result<Detection> found = co_await resolver->detect(request);
    if (!self)
        co_return;
    m_looking.remove(type);
    if (found) {
        m_found.insert(type, *found);
        m_problems.remove(type);
    } else {
        m_found.remove(type);
        m_problems.insert(type, found.error().message);
    }
    emit changed();
}

void LiveAddresses::takePass()
{
    const QMap<RecordType, Detection> found = m_parts.updater.detections();
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it->addresses.isEmpty())
            continue;
        m_found.insert(it.key(), *it);
        m_problems.remove(it.key());
    }
    emit changed();
}

} // namespace mooring
