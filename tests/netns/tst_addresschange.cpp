// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "netns/Lab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>

using namespace mooring::test;

namespace {

constexpr int soon = 10000; // ms; what is awaited takes well under a second on a quiet machine

QJsonArray sources(std::initializer_list<const char *> kinds)
{
    QJsonArray list;
    for (const char *kind : kinds)
        list.append(QJsonObject{{u"kind"_qs, QString::fromLatin1(kind)}});
    return list;
}

/// Whether BIND answers with that address soon; if not, says what it holds.
bool becomes(const QString &label, const QString &type, const QString &address)
{
    QStringList values;
    const auto holds = [&] {
        values = Lab::published(label, type);
        return values == QStringList{address};
    };
    if (QTest::qWaitFor(holds, soon))
        return true;
    qWarning().noquote() << label << type << "is" << values << "and not" << address;
    return false;
}

} // namespace

/// The resident program in a network where addresses, routes and links change: events alone bring each record right.
/// Its schedule is an hour, so nothing here can be found by polling.
class TestAddressChange : public QObject
{
    Q_OBJECT

private:
    Mooringd m_mooringd;
    std::unique_ptr<QProcess> m_process;

    [[nodiscard]] QList<QJsonObject> journal() const
    {
        QFile file(m_mooringd.configDir() + u"/state/journal.jsonl"_qs);
        QList<QJsonObject> events;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                events.append(QJsonDocument::fromJson(file.readLine()).object());
        }
        return events;
    }

    /// Their messages as lines; empty if there were none.
    [[nodiscard]] QString failures() const
    {
        QStringList found;
        for (const QJsonObject &event : journal()) {
            if (event.value(u"event.outcome").toString() == u"failure")
                found.append(event.value(u"message").toString());
        }
        return found.join(u'\n');
    }

    /// What the resident program said last of holding: "publishing-held", "publishing-resumed" or nothing.
    [[nodiscard]] QString lastOfHolding() const
    {
        QString last;
        for (const QJsonObject &event : journal()) {
            const QString action = event.value(u"event.action").toString();
            if (action.startsWith(u"publishing-"))
                last = action;
        }
        return last;
    }

    /// "home.example.org A" of what is held here now, as a person is shown it.
    [[nodiscard]] QStringList heldNames()
    {
        QStringList names;
        const QJsonArray holds = m_mooringd.call({u"network"_qs, u"--json"_qs}).json().value(u"holds").toArray();
        for (const QJsonValue &hold : holds)
            names += hold.toObject().value(u"names").toVariant().toStringList();
        names.sort();
        return names;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(Lab::isHere(), "Run it as ctest does: tests/netns/lab -- tst_addresschange");
        m_mooringd.environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_qs, qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"));
        QJsonObject lan = record(Lab::name(u"lan"_qs), u"lab"_qs, {u"A"_qs});
        lan.insert(u"addresses"_qs, u"lan"_qs);
        lan.insert(u"allowNonGlobal"_qs, true);
        QJsonObject all
            = config({Lab::account(u"lab"_qs)},
                     {record(Lab::name(u"six"_qs), u"lab"_qs, {u"AAAA"_qs}),
                      record(Lab::name(u"home"_qs), u"lab"_qs, {u"A"_qs}), lan},
                     {{u"default"_qs, QJsonObject{{u"A"_qs, sources({"router"})}, {u"AAAA"_qs, sources({"interface"})}}},
                      {u"lan"_qs, QJsonObject{{u"A"_qs, sources({"interface"})}}}});
        all.insert(u"schedule"_qs, QJsonObject{{u"intervalSeconds"_qs, 3600}, {u"jitter"_qs, 0}});
        m_mooringd.writeConfig(all);
        m_mooringd.writeSecrets({{u"lab"_qs, Lab::accountSecrets()}});
        m_process = m_mooringd.start({u"run"_qs});
        QVERIFY(m_process->waitForStarted());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_process->readAllStandardError();
    }

    // The slots are steps of one story and run in this order.

    void publishesAtStart()
    {
        QVERIFY(becomes(u"six"_qs, u"AAAA"_qs, u"2602:77:1::10"_qs));
        QVERIFY(becomes(u"lan"_qs, u"A"_qs, u"192.168.77.10"_qs));
    }

    void ask12_followsTheInterface()
    {
        Lab::happen({u"lan-address"_qs, u"2602:77:1::20"_qs});
        QVERIFY(becomes(u"six"_qs, u"AAAA"_qs, u"2602:77:1::20"_qs));
        Lab::happen({u"lan-address"_qs, u"192.168.77.20"_qs});
        QVERIFY(becomes(u"lan"_qs, u"A"_qs, u"192.168.77.20"_qs));
    }

    void ask12_followsTheRouter()
    {
        QVERIFY(becomes(u"home"_qs, u"A"_qs, u"77.77.77.2"_qs));
        for (const QString &address : {u"77.77.77.30"_qs, u"77.77.77.31"_qs}) {
            Lab::happen({u"wan-address"_qs, address});
            QVERIFY(becomes(u"home"_qs, u"A"_qs, address));
        }
    }

    void ask15_publishesNothingThroughAVpn()
    {
        Lab::happen({u"vpn"_qs, u"up"_qs});
        QTRY_COMPARE_WITH_TIMEOUT(lastOfHolding(), u"publishing-held"_qs, soon);
        QCOMPARE(heldNames(), (QStringList{Lab::name(u"home"_qs) + u" A"_qs, Lab::name(u"lan"_qs) + u" A"_qs}));
        // IPv6 does not go through the VPN: its record shows that a pass was made after the other changes.
        Lab::happen({u"wan-address"_qs, u"77.77.77.40"_qs});
        Lab::happen({u"lan-address"_qs, u"192.168.77.40"_qs});
        Lab::happen({u"lan-address"_qs, u"2602:77:1::40"_qs});
        QVERIFY(becomes(u"six"_qs, u"AAAA"_qs, u"2602:77:1::40"_qs));
        QCOMPARE(Lab::published(u"home"_qs, u"A"_qs), QStringList{u"77.77.77.31"_qs});
        QCOMPARE(Lab::published(u"lan"_qs, u"A"_qs), QStringList{u"192.168.77.20"_qs});

        Lab::happen({u"vpn"_qs, u"down"_qs});
        QVERIFY(becomes(u"home"_qs, u"A"_qs, u"77.77.77.40"_qs));
        QVERIFY(becomes(u"lan"_qs, u"A"_qs, u"192.168.77.40"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(lastOfHolding(), u"publishing-resumed"_qs, soon);
        QCOMPARE(heldNames(), QStringList{});
    }

    void ask09_takesAnOutageForNoFailure_data()
    {
        QTest::addColumn<QStringList>("begin");
        QTest::addColumn<QStringList>("end");
        QTest::addColumn<QString>("address");
        QTest::newRow("no link") << QStringList{u"link"_qs, u"down"_qs} << QStringList{u"link"_qs, u"up"_qs}
                                 << u"192.168.77.50"_qs;
        QTest::newRow("no carrier") << QStringList{u"cable"_qs, u"out"_qs} << QStringList{u"cable"_qs, u"in"_qs}
                                    << u"192.168.77.51"_qs;
    }

    void ask09_takesAnOutageForNoFailure()
    {
        QFETCH(const QStringList, begin);
        QFETCH(const QStringList, end);
        QFETCH(const QString, address);
        Lab::happen(begin);
        QTest::qWait(4000); // An outage has to last: attempts follow 2 and 5 s after an event.
        QCOMPARE(failures(), QString());
        Lab::happen(end);
        Lab::happen({u"lan-address"_qs, address});
        QVERIFY(becomes(u"lan"_qs, u"A"_qs, address));
        QCOMPARE(failures(), QString());
    }

    void askedNobodyElse()
    {
        QCOMPARE(Lab::strangers(), QString());
        QCOMPARE(failures(), QString());
        ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
        QVERIFY(m_process->waitForFinished());
        QCOMPARE(m_process->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAddressChange)
#include "tst_addresschange.moc"
