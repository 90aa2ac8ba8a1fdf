// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "journal/History.h"

#include <QJsonArray>
#include <QtTest>

using namespace mooring;
using Kind = HistorySpan::Kind;

/// Spans and outages from the lines of a journal, also from lines that make little sense.
class TestHistory : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_begin = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

    [[nodiscard]] QDateTime at(int minutes) const { return m_begin.addSecs(60 * minutes); }
    [[nodiscard]] QJsonObject line(int minutes, const QString &action, QJsonObject fields = {}) const
    {
        fields.insert(u"@timestamp"_qs, at(minutes).toString(Qt::ISODateWithMs));
        fields.insert(u"event.action"_qs, action);
        return fields;
    }
    [[nodiscard]] QJsonObject changed(int minutes, const QStringList &before, const QStringList &now,
                                      const QString &type = u"A"_qs, const QString &sources = u"default"_qs) const
    {
        return line(minutes, u"addresses-changed"_qs,
                    {{u"mooring.sources"_qs, sources},
                     {u"mooring.source"_qs, u"router"_qs},
                     {u"dns.question.type"_qs, type},
                     {u"mooring.previous_ip"_qs, QJsonArray::fromStringList(before)},
                     {u"dns.resolved_ip"_qs, QJsonArray::fromStringList(now)}});
    }
    [[nodiscard]] QJsonObject family(int minutes, const QString &action) const
    {
        return line(minutes, action, {{u"mooring.sources"_qs, u"default"_qs}, {u"dns.question.type"_qs, u"A"_qs}});
    }
    [[nodiscard]] QJsonObject record(int minutes, const QString &action, const QString &name, const QString &account,
                                     const QString &error = {}) const
    {
        QJsonObject fields{{u"mooring.account"_qs, account},
                           {u"mooring.name"_qs, name},
                           {u"dns.question.name"_qs, name},
                           {u"dns.question.type"_qs, u"A"_qs}};
        if (!error.isEmpty())
            fields.insert(u"error.type"_qs, error);
        return line(minutes, action, fields);
    }
    [[nodiscard]] History read(const QList<QJsonObject> &lines, int now = 1000, const QSet<QString> &failing = {},
                               const QMap<RecordType, QStringList> &addresses = {}) const
    {
        return makeHistory(historyEvents(lines, at(now)), {at(now), failing, addresses});
    }
    /// "Address 1.1.1.1 0-10": minutes since m_begin; "?" before a begin that is not known, "+" after an end that is now,
    /// "~" after a time in which Mooring died.
    [[nodiscard]] QStringList spans(const History &history, qsizetype band = 0) const
    {
        static const QMap<Kind, QString> names{{Kind::Address, u"Address"_qs},
                                               {Kind::NoAddress, u"NoAddress"_qs},
                                               {Kind::Offline, u"Offline"_qs},
                                               {Kind::NotRunning, u"NotRunning"_qs}};
        QStringList result;
        for (const HistorySpan &span : history.bands.value(band).spans) {
            QStringList parts{names.value(span.kind)};
            if (!span.addresses.isEmpty())
                parts << span.addresses.join(u',');
            parts << QStringLiteral("%1%2-%3%4")
                         .arg(span.fromKnown ? QString() : u"?"_qs)
                         .arg(m_begin.secsTo(span.from) / 60)
                         .arg(m_begin.secsTo(span.to) / 60)
                         .arg((span.goesOn ? u"+"_qs : QString()) + (span.died ? u"~"_qs : QString()));
            result << parts.join(u' ');
        }
        return result;
    }

private slots:
    void nothingIsNothing()
    {
        const History history = read({});
        QVERIFY(history.bands.isEmpty() && history.outages.isEmpty() && history.begin.isNull());
    }
    void eachAddressIsASpan()
    {
        const History history = read({line(0, u"started"_qs), changed(1, {}, {u"1.1.1.1"_qs}),
                                      changed(60, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs, u"1.1.1.3"_qs})});
        QCOMPARE(spans(history), QStringList({u"Address 1.1.1.1 1-60"_qs, u"Address 1.1.1.2,1.1.1.3 60-1000+"_qs}));
        QCOMPARE(history.bands.first().spans.first().source, u"router"_qs);
        QCOMPARE(history.begin, at(0));
    }
    void whatWasBeforeTheFirstLineBeganEarlier()
    {
        const History history = read({line(0, u"resumed"_qs), changed(60, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs})});
        QCOMPARE(spans(history), QStringList({u"Address 1.1.1.1 ?0-60"_qs, u"Address 1.1.1.2 60-1000+"_qs}));
        QCOMPARE(history.bands.first().spans.first().source, QString());
    }
    void anAddressThatNeverChangedIsKnownFromThePresent()
    {
        const History history = read({line(0, u"started"_qs)}, 50, {}, {{RecordType::AAAA, {u"2001:db8::1"_qs}}});
        QCOMPARE(spans(history), QStringList(u"Address 2001:db8::1 ?0-50+"_qs));
        QCOMPARE(history.bands.first().type, RecordType::AAAA);
    }
    void aBandForEachFamilyAndSetOfSources()
    {
        const History history = read({changed(0, {}, {u"1.1.1.9"_qs}, u"A"_qs, u"cable"_qs),
                                      changed(1, {}, {u"2001:db8::1"_qs}, u"AAAA"_qs), changed(2, {}, {u"1.1.1.1"_qs})});
        QStringList bands;
        for (const HistoryBand &band : history.bands)
            bands << band.sources + u' ' + recordTypeName(band.type);
        QCOMPARE(bands, QStringList({u"default A"_qs, u"default AAAA"_qs, u"cable A"_qs}));
        QCOMPARE(spans(history, 2), QStringList(u"Address 1.1.1.9 0-1000+"_qs));
    }
    void aStopIsAGap()
    {
        const QList<QJsonObject> lines{changed(0, {}, {u"1.1.1.1"_qs}), line(10, u"stopped"_qs), line(30, u"started"_qs)};
        QCOMPARE(spans(read(lines)),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"NotRunning 10-30"_qs, u"Address 1.1.1.1 30-1000+"_qs}));
        // Found anew at once: it changed while nobody looked.
        QCOMPARE(spans(read(lines + QList{changed(31, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs})})),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"NotRunning 10-30"_qs, u"Address 1.1.1.2 30-1000+"_qs}));
        QCOMPARE(spans(read(lines + QList{changed(40, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs})})),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"NotRunning 10-30"_qs, u"Address 1.1.1.1 30-40"_qs,
                              u"Address 1.1.1.2 40-1000+"_qs}));
        QCOMPARE(spans(read(lines.mid(0, 2))), QStringList({u"Address 1.1.1.1 0-10"_qs, u"NotRunning 10-1000+"_qs}));
    }
    void fromTheLastSignOfLifeOfWhoDiedNothingIsSure()
    {
        const QList<QJsonObject> lines{line(0, u"started"_qs), changed(1, {}, {u"1.1.1.1"_qs}), line(5, u"paused"_qs),
                                       line(30, u"started"_qs)};
        QCOMPARE(spans(read(lines)),
                 QStringList({u"Address 1.1.1.1 1-5"_qs, u"Address 1.1.1.1 5-30~"_qs, u"Address 1.1.1.1 30-1000+"_qs}));
        // Found anew at once: it changed while nobody looked.
        QCOMPARE(spans(read(lines + QList{changed(31, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs})})),
                 QStringList({u"Address 1.1.1.1 1-5"_qs, u"Address 1.1.1.1 5-30~"_qs, u"Address 1.1.1.2 30-1000+"_qs}));
        // And once more, before anything else could happen.
        QCOMPARE(spans(read(lines + QList{line(40, u"started"_qs), line(50, u"stopped"_qs), line(60, u"started"_qs)})),
                 QStringList({u"Address 1.1.1.1 1-5"_qs, u"Address 1.1.1.1 5-30~"_qs, u"Address 1.1.1.1 30-40~"_qs,
                              u"Address 1.1.1.1 40-50"_qs, u"NotRunning 50-60"_qs, u"Address 1.1.1.1 60-1000+"_qs}));
    }
    void theJournalMayBeginWithALifeThatEndedBadly()
    {
        QCOMPARE(spans(read({line(0, u"paused"_qs), line(10, u"resumed"_qs), line(30, u"started"_qs)}, 1000, {},
                            {{RecordType::A, {u"1.1.1.1"_qs}}})),
                 QStringList({u"Address 1.1.1.1 ?0-10"_qs, u"Address 1.1.1.1 10-30~"_qs, u"Address 1.1.1.1 30-1000+"_qs}));
        QCOMPARE(
            spans(read({line(0, u"stopped"_qs), line(30, u"started"_qs)}, 1000, {}, {{RecordType::A, {u"1.1.1.1"_qs}}})),
            QStringList({u"NotRunning 0-30"_qs, u"Address 1.1.1.1 30-1000+"_qs}));
    }
    void whoDiesWithoutNetworkOrAddressLeavesThatToNobody()
    {
        QCOMPARE(spans(read({changed(0, {}, {u"1.1.1.1"_qs}), line(10, u"network-lost"_qs), line(30, u"started"_qs),
                             changed(40, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs})})),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"Offline 10-30~"_qs, u"Address 1.1.1.1 30-40"_qs,
                              u"Address 1.1.1.2 40-1000+"_qs}));
        QCOMPARE(spans(read({changed(0, {}, {u"1.1.1.1"_qs}), family(10, u"addresses-lost"_qs), line(20, u"paused"_qs),
                             line(30, u"started"_qs)})),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"NoAddress 10-20"_qs, u"NoAddress 20-30~"_qs,
                              u"Address 1.1.1.1 30-1000+"_qs}));
    }
    void withoutNetworkOrAddressIsAGap()
    {
        QCOMPARE(
            spans(read({changed(0, {}, {u"1.1.1.1"_qs}), line(10, u"network-lost"_qs), line(20, u"network-back"_qs),
                        family(30, u"addresses-lost"_qs), family(40, u"addresses-found"_qs),
                        family(50, u"addresses-lost"_qs), changed(60, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs})})),
            QStringList({u"Address 1.1.1.1 0-10"_qs, u"Offline 10-20"_qs, u"Address 1.1.1.1 20-30"_qs, u"NoAddress 30-40"_qs,
                         u"Address 1.1.1.1 40-50"_qs, u"NoAddress 50-60"_qs, u"Address 1.1.1.2 60-1000+"_qs}));
    }
    void aNewProcessHasLostNothingYet()
    {
        QCOMPARE(spans(read({changed(0, {}, {u"1.1.1.1"_qs}), line(10, u"network-lost"_qs), line(20, u"stopped"_qs),
                             line(30, u"started"_qs)})),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"Offline 10-20"_qs, u"NotRunning 20-30"_qs,
                              u"Address 1.1.1.1 30-1000+"_qs}));
    }
    void anOutageIsOfAnAccount()
    {
        const History history = read({record(0, u"record-failed"_qs, u"a.example"_qs, u"cf"_qs, u"Network"_qs),
                                      record(5, u"record-failed"_qs, u"b.example"_qs, u"cf"_qs, u"Server"_qs),
                                      record(7, u"record-failed"_qs, u"c.example"_qs, u"duck"_qs, u"Server"_qs),
                                      record(10, u"record-recovered"_qs, u"a.example"_qs, u"cf"_qs),
                                      record(20, u"record-updated"_qs, u"b.example"_qs, u"cf"_qs)},
                                     1000, {u"duck"_qs});
        QCOMPARE(history.outages.size(), 2);
        QCOMPARE(history.outages[0],
                 (HistoryOutage{u"cf"_qs, Failure::Kind::Server, {u"a.example"_qs, u"b.example"_qs}, at(0), at(20)}));
        QCOMPARE(history.outages[1],
                 (HistoryOutage{u"duck"_qs, Failure::Kind::Server, {u"c.example"_qs}, at(7), at(1000), true, true}));
    }
    void aStoppedAccountWorksWhenOneNameDoes()
    {
        const History history = read({record(0, u"account-stopped"_qs, u"a.example"_qs, u"cf"_qs, u"Credentials"_qs),
                                      record(10, u"record-recovered"_qs, u"b.example"_qs, u"cf"_qs)});
        QCOMPARE(history.outages,
                 QList<HistoryOutage>({{u"cf"_qs, Failure::Kind::Credentials, {u"a.example"_qs}, at(0), at(10)}}));
    }
    void anEndThatNobodyWroteDownIsNotNow()
    {
        const History history = read({record(0, u"record-failed"_qs, u"a.example"_qs, u"gone"_qs, u"Network"_qs),
                                      record(5, u"record-failed"_qs, u"a.example"_qs, u"gone"_qs, u"Server"_qs)});
        QCOMPARE(history.outages,
                 QList<HistoryOutage>({{u"gone"_qs, Failure::Kind::Server, {u"a.example"_qs}, at(0), at(5), false, false}}));
    }
    void oddLinesHarmNobody()
    {
        const QList<QJsonObject> lines{
            {},
            {{u"@timestamp"_qs, 17}, {u"event.action"_qs, QJsonArray{1}}},
            line(0, u"made-up"_qs),
            line(1, u"addresses-changed"_qs),
            line(2, u"addresses-changed"_qs, {{u"dns.question.type"_qs, u"MX"_qs}}),
            line(3, u"addresses-changed"_qs, {{u"dns.question.type"_qs, u"A"_qs}, {u"dns.resolved_ip"_qs, u"1.1.1.1"_qs}}),
            line(4, u"record-failed"_qs),
            line(5, u"record-failed"_qs, {{u"mooring.account"_qs, u"cf"_qs}, {u"error.type"_qs, u"Weather"_qs}}),
            line(6, u"addresses-lost"_qs, {{u"dns.question.type"_qs, u"AAAA"_qs}}),
            line(7, u"stopped"_qs),
            line(8, u"stopped"_qs),
            line(9, u"network-back"_qs)};
        const History history = read(lines);
        QVERIFY(history.bands.isEmpty());
        QCOMPARE(history.outages.size(), 1);
        QVERIFY(!history.outages.first().failure);
        const QList<HistoryEvent> events = historyEvents(lines, at(1000));
        QCOMPARE(events.size(), lines.size());
        QCOMPARE(events.first().time, at(0));
        QCOMPARE(events[1].time, at(0));
        QCOMPARE(events[2].action, u"made-up"_qs);
    }
    void aClockThatJumpedIsPutRight()
    {
        // A battery that was empty (1970), a clock that ran ahead for a while, and one event of the future.
        QList<QJsonObject> lines{changed(0, {}, {u"1.1.1.1"_qs}),
                                 changed(10, {u"1.1.1.1"_qs}, {u"1.1.1.2"_qs}),
                                 changed(900, {u"1.1.1.2"_qs}, {u"1.1.1.3"_qs}),
                                 changed(20, {u"1.1.1.3"_qs}, {u"1.1.1.4"_qs}),
                                 changed(30, {u"1.1.1.4"_qs}, {u"1.1.1.5"_qs}),
                                 changed(5000, {u"1.1.1.5"_qs}, {u"1.1.1.6"_qs})};
        QJsonObject battery = changed(0, {u"1.1.1.1"_qs}, {u"1.1.1.1"_qs});
        battery.insert(u"@timestamp"_qs, u"1970-01-01T00:00:05.000Z"_qs);
        lines.insert(1, battery);
        QCOMPARE(spans(read(lines)),
                 QStringList({u"Address 1.1.1.1 0-10"_qs, u"Address 1.1.1.3 10-20"_qs, u"Address 1.1.1.4 20-30"_qs,
                              u"Address 1.1.1.6 30-1000+"_qs}));
        const QList<HistoryEvent> events = historyEvents(lines, at(1000));
        for (qsizetype i = 1; i < events.size(); ++i)
            QVERIFY(events[i - 1].time <= events[i].time);
    }
    void timesThatAllLieInTheFutureAreNow()
    {
        const QList<HistoryEvent> events = historyEvents({line(100, u"started"_qs)}, at(0));
        QCOMPARE(events.first().time, at(0));
        QVERIFY(makeHistory(events, {at(0), {}, {{RecordType::A, {u"1.1.1.1"_qs}}}}).bands.isEmpty());
    }
    void aLongJournalIsReadAtOnce()
    {
        QList<QJsonObject> lines;
        for (int i = 0; i < 20000; ++i)
            lines << changed(i, {QString::number(i)}, {QString::number(i + 1)});
        QBENCHMARK_ONCE
        {
            QCOMPARE(read(lines, 20000).bands.first().spans.size(), 20000);
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
