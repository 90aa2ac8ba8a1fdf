// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/InstanceLock.h"
#include "platform/Paths.h"
#include "platform/UnixSignals.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace mooring;

namespace {

void setVariable(const char *name, const QByteArray &value)
{
    QVERIFY(qputenv(name, value));
}

} // namespace

class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverythingBelowAGivenFolder()
    {
        const Paths paths = Paths::standard(u"/srv/mooring/../mooring/"_qs);
        QCOMPARE(paths.configFile(), u"/srv/mooring/config.json"_qs);
        QCOMPARE(paths.recipesDir(), u"/srv/mooring/recipes"_qs);
        QCOMPARE(paths.stateFile(), u"/srv/mooring/state/state.json"_qs);
        QCOMPARE(paths.journalFile(), u"/srv/mooring/state/journal.jsonl"_qs);
        QCOMPARE(paths.lockFile(), u"/srv/mooring/state/lock"_qs);
        QVERIFY(QDir::isAbsolutePath(Paths::standard(u"conf"_qs).configDir));
    }

    void followsTheDesktopStandard()
    {
#ifndef Q_OS_LINUX
        QSKIP("The XDG folders are Linux's.");
#endif
        setVariable("XDG_CONFIG_HOME", "/srv/conf");
        setVariable("XDG_STATE_HOME", "/srv/state");
        QCOMPARE(Paths::standard().configDir, u"/srv/conf/mooring"_qs);
        QCOMPARE(Paths::standard().stateDir, u"/srv/state/mooring"_qs);
        setVariable("XDG_STATE_HOME", "relative"); // The specification says to ignore it.
        QCOMPARE(Paths::standard().stateDir, QDir::homePath() + u"/.local/state/mooring"_qs);
    }

    void makesPrivateFolders()
    {
        QTemporaryDir dir;
        const QString deep = dir.path() + u"/a/b"_qs;
        QVERIFY(makePrivateFolder(deep));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(deep).permissions() & others));
        QVERIFY(!(QFileInfo(dir.path() + u"/a"_qs).permissions() & others));
        QVERIFY(makePrivateFolder(deep));

        QFile file(deep + u"/file"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!makePrivateFolder(file.fileName()));
        QVERIFY(!makePrivateFolder(file.fileName() + u"/below"_qs));
    }

    void letsOnlyOneIn()
    {
        QTemporaryDir dir;
        const QString path = dir.path() + u"/state/lock"_qs;
        auto first = std::make_unique<InstanceLock>(path);
        QVERIFY(first->tryLock().has_value());
        InstanceLock second(path);
        const auto refused = second.tryLock();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Failure::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(refused.error().message));
        first.reset();
        QVERIFY(second.tryLock().has_value());
    }

    void takesTheLockOfADeadContainer()
    {
        QTemporaryDir dir;
        const QString path = dir.path() + u"/lock"_qs;
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1\nmooringd\n3f2c9a7d1b00\n"); // Process 1 of a host that is no more.
        left.close();
        InstanceLock lock(path);
        QVERIFY(lock.tryLock().has_value());
    }

    void tellsThatItCannotLock()
    {
        QTemporaryDir dir;
        QFile file(dir.path() + u"/state"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = InstanceLock(file.fileName() + u"/lock"_qs).tryLock();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Failure::Kind::Rejected);
    }

    void turnsSignalsIntoEvents()
    {
#ifdef Q_OS_UNIX
        UnixSignals signalsOfProcess;
        QSignalSpy terminate(&signalsOfProcess, &UnixSignals::terminateRequested);
        QSignalSpy reload(&signalsOfProcess, &UnixSignals::reloadRequested);
        ::raise(SIGHUP);
        ::raise(SIGHUP);
        ::raise(SIGTERM);
        QCOMPARE(terminate.count(), 0); // Only from the event loop.
        QTRY_COMPARE(terminate.count(), 1);
        QCOMPARE(reload.count(), 2);
        ::raise(SIGINT);
        QTRY_COMPARE(terminate.count(), 2);
#else
        QSKIP("There are no such signals here.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
