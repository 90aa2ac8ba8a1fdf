// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/DnsLook.h"

#include "engine/DnsVerifier.h"
#include "engine/Planner.h"

#include <QTimer>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds timeLimit = 5s;
constexpr std::chrono::milliseconds pause = 1min;

} // namespace

DnsLook::DnsLook(DnsVerifier *dns, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_dns(dns)
    , m_clock(clock)
{
}

QString DnsLook::keyOf(const RecordStatus &record)
{
    return record.name.ascii() + u' ' + recordTypeName(record.type);
}

void DnsLook::look(const NameStatus &name)
{
    if (!m_dns)
        return;
    for (const RecordStatus &record : name.records) {
        const QString key = keyOf(record);
        Entry &entry = m_entries[key];
        const bool isNew = entry.askedAt == 0ms;
        const bool isRight = entry.answer.state == DnsAnswer::State::Known && equalAsSets(entry.answer.values, record.values)
            && entry.publishedThen == record.values;
        if (entry.waiting || (!isNew && (isRight || m_clock.monotonic() - entry.askedAt < pause)))
            continue;
        entry.waiting = true;
        entry.askedAt = m_clock.monotonic();
        entry.publishedThen = record.values;
        const DomainName asked = record.name;
        const QPointer<DnsLook> self = this;
        ask(self, m_dns, asked, record.type, key);
        QTimer::singleShot(300ms, this, [this, key] {
            Entry &late = m_entries[key];
            if (!late.waiting || late.answer.state == DnsAnswer::State::Known)
                return;
            late.answer.state = DnsAnswer::State::Asking;
            emit changed();
        });
    }
}

QCoro::Task<> DnsLook::ask(QPointer<DnsLook> self, DnsVerifier *dns, DomainName name, RecordType type, QString key)
{
    const auto result = co_await dns->ask(name, type, timeLimit);
    if (self)
        self->take(key, result);
}

void DnsLook::take(const QString &key, const Result<QList<QHostAddress>> &result)
{
    Entry &entry = m_entries[key];
    entry.waiting = false;
    entry.answer.state = result ? DnsAnswer::State::Known : DnsAnswer::State::Silent;
    entry.answer.values = result ? *result : QList<QHostAddress>();
    // Not from within look(): who asked is not ready to show it.
    QMetaObject::invokeMethod(this, &DnsLook::changed, Qt::QueuedConnection);
}

DnsAnswer DnsLook::answer(const RecordStatus &record) const
{
    return m_entries.value(keyOf(record)).answer;
}

} // namespace mooring
