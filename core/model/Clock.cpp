// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Clock.h"

#include <QRandomGenerator>
#include <QTimer>

namespace mooring {

using namespace std::chrono_literals;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    const auto precision = delay >= 60s ? Qt::VeryCoarseTimer : Qt::CoarseTimer;
    // Not QTimer::singleShot(): that keeps what `then` holds until its time, though the context is long gone.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->setTimerType(precision);
    QObject::connect(timer, &QTimer::timeout, context, [timer, then = std::move(then)] {
        timer->deleteLater();
        then();
    });
    timer->start(delay);
}

Random systemRandom()
{
    return [] {
        return QRandomGenerator::global()->generateDouble();
    };
}

} // namespace mooring
