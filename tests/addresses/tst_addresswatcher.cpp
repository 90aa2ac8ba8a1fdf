// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressWatcher.h"
#include "platform/PrivateSystemBus.h"

#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

const QString manager = QStringLiteral("org.freedesktop.NetworkManager");
const QString login = QStringLiteral("org.freedesktop.login1");

constexpr quint32 connectedToAll = 70; // NMState
constexpr quint32 disconnected = 20;

} // namespace

class TestAddressWatcher : public QObject
{
    Q_OBJECT

private slots:
    void loadsNoBackendThatNeverChanges()
    {
        QVERIFY2(m_bus.start(), qPrintable(m_bus.error()));
        m_bus.offer(manager); // Installed, but it does not run: then it is not started either.
        const AddressWatcher watcher;
        QVERIFY(watcher.isActive());
        QVERIFY(!QNetworkInformation::instance());
        QVERIFY(!m_bus.wasStarted());
    }

    void tellsThatTheInternetIsBack()
    {
        QVERIFY2(m_bus.startMock(u"networkmanager"_qs, manager), qPrintable(m_bus.error()));
        const AddressWatcher watcher;
        QVERIFY(QNetworkInformation::instance());
        QCOMPARE(QNetworkInformation::instance()->backendName(), u"networkmanager"_qs);
        QSignalSpy changed(&watcher, &AddressWatcher::changed);
        setState(disconnected);
        QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Disconnected);
        QCOMPARE(changed.count(), 0);
        setState(connectedToAll);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<AddressWatcher::Reason>(), AddressWatcher::Reason::Reachable);
        setState(connectedToAll);
        setState(disconnected);
        QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Disconnected);
        QCOMPARE(changed.count(), 1);
    }

    void ask09_tellsTheResume()
    {
        QVERIFY2(m_bus.startMock(u"logind"_qs, login), qPrintable(m_bus.error()));
        const AddressWatcher watcher;
        QSignalSpy changed(&watcher, &AddressWatcher::changed);
        for (const bool start : {true, false}) {
            m_bus.call(login, u"/org/freedesktop/login1"_qs, u"org.freedesktop.DBus.Mock"_qs, u"EmitSignal"_qs,
                       {u"org.freedesktop.login1.Manager"_qs, u"PrepareForSleep"_qs, u"b"_qs, QVariantList{start}});
        }
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<AddressWatcher::Reason>(), AddressWatcher::Reason::Resumed);
    }

private:
    void setState(quint32 state)
    {
        m_bus.call(manager, u"/org/freedesktop/NetworkManager"_qs, u"org.freedesktop.DBus.Mock"_qs,
                   u"SetGlobalConnectionState"_qs, {state});
    }

    PrivateSystemBus m_bus;
};

QTEST_GUILESS_MAIN(TestAddressWatcher)
#include "tst_addresswatcher.moc"
