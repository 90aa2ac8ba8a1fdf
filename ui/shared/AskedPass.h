// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Updater.h"

#include <QTimer>

namespace mooring {

/// The pass that a person asked for here, so that one which takes its time can be cancelled.
class AskedPass : public QObject
{
    Q_OBJECT
public:
    /// @p updater must outlive this.
    explicit AskedPass(Updater &updater, QObject *parent = nullptr);

    /// Asks for one; while one is long it does nothing.
    void start();
    /// Ends it if it is long.
    void cancel();
    /// It has been waited for longer than `patience`, and has not ended.
    [[nodiscard]] bool isLong() const { return m_isLong; }

    /// A pass that ends sooner changes nothing on the screen. Longer than a double click takes, which shall not cancel what
    /// it began.
    static constexpr std::chrono::milliseconds patience{500};

signals:
    /// What isLong() says has changed.
    void changed();

private:
    void setLong(bool isLong);

    Updater &m_updater;
    QTimer m_soon;
    bool m_isLong = false;
};

} // namespace mooring
