// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "journal/History.h"

#include <algorithm>
#include <map>

namespace mooring {

namespace {

/// An address that was found anew so soon after a start or after the network came back was another one all that time.
constexpr qint64 settleTime = 120;

using BandKey = std::pair<QString, RecordType>;

bool isDefault(const BandKey &key)
{
    return key.first == u"default";
}

/// Follows one band through the events.
class BandMaker
{
public:
    BandMaker(QStringList addresses, const QDateTime &begin)
        : m_addresses(std::move(addresses))
        , m_from(begin)
    {
    }

    void takeAddresses(const HistoryEvent &event)
    {
        const bool isNew = m_addresses != event.now;
        const bool soon = m_settling && !m_lost && !m_spans.isEmpty() && m_from.secsTo(event.time) <= settleTime;
        if ((isNew || m_lost) && !soon)
            close(event.time);
        m_lost = false;
        m_settling = false;
        m_addresses = event.now;
        m_source = event.source;
    }
    void setLost(const QDateTime &time, bool lost) { change(m_lost, lost, time); }
    void setOffline(const QDateTime &time, bool offline) { change(m_offline, offline, time); }
    void stop(const QDateTime &time) { change(m_stopped, true, time); }
    /// @p heard: the last event of a run that nobody stopped.
    void start(const QDateTime &time, const std::optional<QDateTime> &heard)
    {
        if (!m_stopped && !heard)
            return; // the first of all events
        if (heard)
            close(*heard);
        m_died = heard.has_value();
        close(time);
        // Another process: what the last one missed, this one has yet to miss.
        m_died = false;
        m_lost = false;
        m_offline = false;
        m_stopped = false;
        m_settling = true;
    }

    [[nodiscard]] QList<HistorySpan> finish(const QDateTime &now)
    {
        close(now);
        if (!m_spans.isEmpty())
            m_spans.last().goesOn = m_spans.last().to == now;
        return m_spans;
    }

private:
    [[nodiscard]] HistorySpan::Kind kind() const
    {
        using Kind = HistorySpan::Kind;
        return m_stopped ? Kind::NotRunning : m_offline ? Kind::Offline : m_lost ? Kind::NoAddress : Kind::Address;
    }
    void change(bool &what, bool value, const QDateTime &time)
    {
        if (what == value)
            return;
        close(time);
        what = value;
        m_settling = !value;
    }
    void close(const QDateTime &time)
    {
        const bool isAddress = kind() == HistorySpan::Kind::Address;
        // Of the time before the first address nothing is known.
        const bool isKnown = !isAddress || !m_addresses.isEmpty();
        if (m_from < time && isKnown && (isAddress || m_begun)) {
            HistorySpan span;
            span.kind = kind();
            span.addresses = isAddress ? m_addresses : QStringList();
            span.source = isAddress ? m_source : QString();
            span.from = m_from;
            span.to = time;
            span.fromKnown = m_fromKnown;
            span.died = m_died;
            m_spans.append(span);
        }
        m_begun |= !m_addresses.isEmpty();
        m_fromKnown = true;
        m_from = time;
    }

    QStringList m_addresses;
    QString m_source;
    QDateTime m_from;
    bool m_fromKnown = false;
    bool m_begun = false;
    bool m_stopped = false;
    bool m_died = false;
    bool m_offline = false;
    bool m_lost = false;
    bool m_settling = false; ///< The addresses are those of before a gap and not confirmed yet.
    QList<HistorySpan> m_spans;
};

struct BandOrder
{
    bool operator()(const BandKey &a, const BandKey &b) const { return isDefault(a) != isDefault(b) ? isDefault(a) : a < b; }
};

std::optional<BandKey> bandOf(const HistoryEvent &event)
{
    const bool isOfBand
        = event.action == u"addresses-changed" || event.action == u"addresses-lost" || event.action == u"addresses-found";
    if (!isOfBand || !event.type)
        return std::nullopt;
    return BandKey(event.sources.isEmpty() ? QStringLiteral("default") : event.sources, *event.type);
}

/// Every band with what its address was before its first event.
std::map<BandKey, BandMaker, BandOrder> startBands(const QList<HistoryEvent> &events, const HistoryPresent &present)
{
    std::map<BandKey, BandMaker, BandOrder> bands;
    if (events.isEmpty())
        return bands;
    const QDateTime begin = events.first().time;
    for (const HistoryEvent &event : events) {
        if (const auto key = bandOf(event); key && event.action == u"addresses-changed")
            bands.try_emplace(*key, event.before, begin);
    }
    for (auto it = present.addresses.cbegin(); it != present.addresses.cend(); ++it) {
        if (!it->isEmpty())
            bands.try_emplace(BandKey(QStringLiteral("default"), it.key()), *it, begin);
    }
    return bands;
}

/// Follows the accounts through the events.
class OutageMaker
{
public:
    void take(const HistoryEvent &event)
    {
        if (event.account.isEmpty())
            return;
        const QString key = event.name + u' ' + (event.type ? recordTypeName(*event.type) : QString());
        if (event.action == u"record-failed" || event.action == u"account-stopped")
            fail(event, event.action == u"record-failed" ? key : QString());
        else if (event.action == u"record-recovered" || event.action == u"record-updated"
                 || event.action == u"record-created")
            recover(event, key);
    }
    [[nodiscard]] QList<HistoryOutage> finish(const HistoryPresent &present)
    {
        for (auto it = m_open.begin(); it != m_open.end(); ++it) {
            it->outage.goesOn = present.failing.contains(it.key());
            it->outage.endKnown = it->outage.goesOn;
            it->outage.to = it->outage.goesOn ? present.now : it->heard;
            m_done.append(it->outage);
        }
        std::stable_sort(m_done.begin(), m_done.end(),
                         [](const HistoryOutage &a, const HistoryOutage &b) { return a.from < b.from; });
        return m_done;
    }

private:
    struct Open
    {
        HistoryOutage outage;
        QSet<QString> records; ///< That fail; the empty one stands for the whole account.
        QDateTime heard;
    };

    void fail(const HistoryEvent &event, const QString &key)
    {
        Open &open = m_open[event.account];
        if (open.records.isEmpty()) {
            open.outage.account = event.account;
            open.outage.from = event.time;
        }
        open.records.insert(key);
        open.heard = event.time;
        open.outage.failure = event.failure;
        if (!event.name.isEmpty() && !open.outage.names.contains(event.name))
            open.outage.names.append(event.name);
    }
    void recover(const HistoryEvent &event, const QString &key)
    {
        const auto open = m_open.find(event.account);
        if (open == m_open.end())
            return;
        open->records.remove(key);
        open->records.remove(QString());
        if (!open->records.isEmpty())
            return;
        open->outage.to = event.time;
        m_done.append(open->outage);
        m_open.erase(open);
    }

    QMap<QString, Open> m_open; ///< By account.
    QList<HistoryOutage> m_done;
};

} // namespace

History makeHistory(const QList<HistoryEvent> &events, const HistoryPresent &present)
{
    History history;
    history.now = present.now;
    history.begin = events.isEmpty() ? QDateTime() : events.first().time;
    auto bands = startBands(events, present);
    OutageMaker outages;
    // Of the run that goes on; none between "stopped" and "started", whatever a single pass may write then.
    std::optional<QDateTime> heard;
    for (const HistoryEvent &event : events) {
        outages.take(event);
        const bool isStart = event.action == u"started";
        const bool isStop = event.action == u"stopped";
        const std::optional<QDateTime> heardBefore = heard;
        if (isStop)
            heard.reset();
        else if (isStart || heard || &event == &events.first())
            heard = event.time;
        const auto key = bandOf(event);
        const auto own = key ? bands.find(*key) : bands.end();
        if (own != bands.end()) {
            if (event.action == u"addresses-changed")
                own->second.takeAddresses(event);
            else
                own->second.setLost(event.time, event.action == u"addresses-lost");
            continue;
        }
        for (auto &[ignored, band] : bands) {
            if (isStart)
                band.start(event.time, heardBefore);
            else if (isStop)
                band.stop(event.time);
            else if (event.action == u"network-lost" || event.action == u"network-back")
                band.setOffline(event.time, event.action == u"network-lost");
        }
    }
    for (auto &[key, band] : bands) {
        const QList<HistorySpan> spans = band.finish(present.now);
        if (!spans.isEmpty())
            history.bands.append({key.first, key.second, spans});
    }
    history.outages = outages.finish(present);
    return history;
}

} // namespace mooring
