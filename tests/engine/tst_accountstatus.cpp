// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

/// When it last went well with an account, and when it last did not.
class TestAccountStatus : public QObject
{
    Q_OBJECT

private:
    const QString m_account = u"a"_qs;

    void prepare(EngineBench &bench) const
    {
        bench.addAccount(m_account, true);
        bench.addRecord(u"x.example.org"_qs, m_account);
        bench.apply();
    }

private slots:
    void nothingIsKnownAtFirst()
    {
        EngineBench bench;
        prepare(bench);
        const AccountStatus status = bench.updater->accountStatus(m_account);
        QVERIFY(!status.lastSuccess.isValid() && !status.lastFailureAt.isValid() && !status.lastFailure);
    }

    void aLookAtTheRecordsIsASuccess()
    {
        EngineBench bench;
        prepare(bench);
        bench.pass();
        QCOMPARE(bench.updater->accountStatus(m_account).lastSuccess, bench.clock.now());
        bench.clock.jump(7h);
        bench.pass();
        QCOMPARE(bench.service(m_account).publishCalls, 1);
        QCOMPARE(bench.updater->accountStatus(m_account).lastSuccess, bench.clock.now());
        QVERIFY(!bench.updater->accountStatus(u"other"_qs).lastSuccess.isValid());
    }

    void aFailureStaysAfterItsEnd()
    {
        QTemporaryDir dir;
        EngineBench bench(dir.filePath(u"state.json"_qs));
        prepare(bench);
        bench.pass();
        const QDateTime good = bench.clock.now();
        bench.clock.jump(10min);
        bench.resolver.set(u"default/A"_qs, {u"9.9.9.2"_qs});
        bench.service(m_account).failures[u"*"_qs] = failure(Kind::Server, u"The service is down."_qs);
        bench.pass();
        const QDateTime bad = bench.clock.now();
        AccountStatus status = bench.updater->accountStatus(m_account);
        QCOMPARE(status.lastSuccess, good);
        QCOMPARE(status.lastFailureAt, bad);
        QCOMPARE(status.lastFailure->message, u"The service is down."_qs);
        bench.service(m_account).failures.clear();
        bench.clock.jump(2h);
        bench.pass();
        bench.restart();
        bench.apply();
        status = bench.updater->accountStatus(m_account);
        QCOMPARE(status.lastSuccess, bench.clock.now());
        QCOMPARE(status.lastFailureAt, bad);
        QCOMPARE(status.lastFailure->kind, Kind::Server);
    }

    void refusedCredentialsAreTold()
    {
        EngineBench bench;
        prepare(bench);
        bench.service(m_account).failures[u"*"_qs] = failure(Kind::Credentials, u"The token is refused."_qs);
        bench.pass();
        const AccountStatus status = bench.updater->accountStatus(m_account);
        QCOMPARE(status.lastFailure->message, u"The token is refused."_qs);
        QVERIFY(!status.lastSuccess.isValid());
    }

    void aLockedKeychainIsNotTheAccountsFailure()
    {
        EngineBench bench;
        prepare(bench);
        bench.secrets.locked = true;
        bench.pass();
        QVERIFY(bench.status(u"x.example.org"_qs).failure);
        QVERIFY(!bench.updater->accountStatus(m_account).lastFailure);
    }
};

QTEST_GUILESS_MAIN(TestAccountStatus)
#include "tst_accountstatus.moc"
