// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "instance/InstanceLink.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace mooring;

class TestInstanceLink : public QObject
{
    Q_OBJECT
private slots:
    void ask06_raisesTheFirst();
    void nobodyAnswers();
    void foldersAreApart();
};

void TestInstanceLink::ask06_raisesTheFirst()
{
    QTemporaryDir dir;
    InstanceLink first(dir.path());
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &InstanceLink::raiseRequested);
    bool answered = false;
    // The second start is another process; here a thread, as raise() waits.
    const std::unique_ptr<QThread> second(QThread::create([&] { answered = InstanceLink(dir.path()).raise("token-1"); }));
    second->start();
    QTRY_COMPARE(raised.count(), 1);
    QTRY_VERIFY(second->isFinished());
    QVERIFY(answered);
    QCOMPARE(raised.first().first().toByteArray(), QByteArray("token-1"));
}

void TestInstanceLink::nobodyAnswers()
{
    QTemporaryDir dir;
    QVERIFY(!InstanceLink(dir.path()).raise({}));
}

void TestInstanceLink::foldersAreApart()
{
    QTemporaryDir one;
    QTemporaryDir other;
    InstanceLink first(one.path());
    QVERIFY(first.listen());
    QVERIFY(!InstanceLink(other.path()).raise({}));
}

QTEST_GUILESS_MAIN(TestInstanceLink)
#include "tst_instancelink.moc"
