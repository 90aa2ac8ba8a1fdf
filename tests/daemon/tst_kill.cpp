// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "daemon/StrictDyndns2.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mooring::test;

/// kill -9 in the middle of a pass: what was confirmed is remembered, what was not is done again, and nothing else is.
class TestKill : public QObject
{
    Q_OBJECT

private:
    StrictDyndns2 m_first{"user", "password-1", {u"a.example.org"_qs, u"b.example.org"_qs}};
    StrictDyndns2 m_second{"user", "password-2", {u"c.example.org"_qs}};
    Mooringd m_mooringd;

    [[nodiscard]] QByteArray state() const
    {
        QFile file(m_mooringd.stateFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_mooringd.writeConfig(
            config({dyndns2Account(u"first"_qs, m_first.port()), dyndns2Account(u"second"_qs, m_second.port())},
                   {record(u"a.example.org"_qs, u"first"_qs), record(u"b.example.org"_qs, u"first"_qs),
                    record(u"c.example.org"_qs, u"second"_qs)},
                   fixedAddresses(u"203.0.113.7"_qs, u"2001:db8::7"_qs)));
        m_mooringd.writeSecrets({{u"first"_qs, QJsonObject{{u"password"_qs, u"password-1"_qs}}},
                                 {u"second"_qs, QJsonObject{{u"password"_qs, u"password-2"_qs}}}});
    }

    void killedWhileOneServerIsSilent()
    {
        m_second.hangs = true;
        const auto process = m_mooringd.start({u"once"_qs});
        // One account is confirmed and on disk, the other one waits for its answer.
        QTRY_VERIFY_WITH_TIMEOUT(state().contains("b.example.org") && !m_second.requests().isEmpty(), 20000);
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_first.goodCount(), 2);
        QVERIFY(QJsonDocument::fromJson(state()).isObject()); // whole, not half written
    }

    void theNextRunDoesTheRestAndNoMore()
    {
        m_second.hangs = false;
        const auto firstRequests = m_first.requests().size();
        const auto secondRequests = m_second.requests().size();
        const Called once = m_mooringd.call({u"once"_qs, u"--json"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        QCOMPARE(m_first.requests().size(), firstRequests);
        QCOMPARE(m_second.requests().size(), secondRequests + 1);
        QCOMPARE(m_second.value(u"c.example.org"_qs), u"203.0.113.7,2001:db8::7"_qs);
        const QJsonArray records = once.json().value(u"records").toArray();
        QCOMPARE(records.size(), 6);
        for (const QJsonValue &each : records)
            QCOMPARE(each.toObject().value(u"values").toArray().size(), 1);
    }

    void thenThereIsNothingLeftToDo()
    {
        const auto before = m_first.requests().size() + m_second.requests().size();
        const Called once = m_mooringd.call({u"once"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
        QCOMPARE(m_first.requests().size() + m_second.requests().size(), before);
        QCOMPARE(m_first.unchangedCount() + m_second.unchangedCount(), 0);
    }

    void aKilledResidentLeavesNoLock()
    {
        const auto process = m_mooringd.start({u"run"_qs});
        QTRY_VERIFY(QFile::exists(m_mooringd.configDir() + u"/state/lock"_qs));
        process->kill();
        QVERIFY(process->waitForFinished());
        const Called once = m_mooringd.call({u"once"_qs});
        QVERIFY2(once.exitCode == 0, once.out + once.err);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
