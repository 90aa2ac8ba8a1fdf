// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/PrivateSystemBus.h"
#include "platform/WirelessNetwork.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString managerPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString mockInterface = QStringLiteral("org.freedesktop.DBus.Mock");

QString nameOf(const QString &device)
{
    return QCoro::waitFor(wirelessNetworkName(device));
}

} // namespace

class TestWirelessNetwork : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutNetworkManager()
    {
        QVERIFY2(m_bus.start(), qPrintable(m_bus.error()));
        m_bus.offer(service); // As where it is installed but switched off.
        QCOMPARE(nameOf(u"wlan0"_qs), QString());
        QVERIFY(!m_bus.wasStarted());
    }

    void tellsTheNameOfAWifi()
    {
        QVERIFY2(m_bus.startMock(u"networkmanager"_qs, service), qPrintable(m_bus.error()));
        mock(u"AddEthernetDevice"_qs, {u"wired"_qs, u"eth0"_qs, 100});
        const QString wifi = mock(u"AddWiFiDevice"_qs, {u"wifi"_qs, u"wlan0"_qs, 100}).toString();
        const QString cafe = mock(u"AddAccessPoint"_qs,
                                  {wifi, u"cafe"_qs, u"Caf\u00e9 \u4e2d"_qs, u"02:00:00:00:00:01"_qs, 2U, 2412U, 54U,
                                   QVariant::fromValue(uchar(80)), 0U})
                                 .toString();

        m_bus.call(service, wifi, mockInterface, u"AddProperty"_qs, // Not connected yet.
                   {service + u".Device.Wireless"_qs, u"ActiveAccessPoint"_qs,
                    QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusObjectPath(u"/"_qs))))});
        QCOMPARE(nameOf(u"wlan0"_qs), QString());
        setProperty(wifi, service + u".Device.Wireless"_qs, u"ActiveAccessPoint"_qs,
                    QVariant::fromValue(QDBusObjectPath(cafe)));
        QCOMPARE(nameOf(u"wlan0"_qs), u"Caf\u00e9 \u4e2d"_qs);
        setProperty(cafe, service + u".AccessPoint"_qs, u"Ssid"_qs, QByteArray("Caf\xe9")); // Bytes of another century.
        QCOMPARE(nameOf(u"wlan0"_qs), u"Caf\u00e9"_qs);

        QCOMPARE(nameOf(u"eth0"_qs), QString());
        QCOMPARE(nameOf(u"wlan9"_qs), QString());
        QCOMPARE(nameOf(QString()), QString());
    }

    void waitsASecondAtMost()
    {
        m_bus.freezeMock();
        QElapsedTimer time;
        time.start();
        QCOMPARE(nameOf(u"wlan0"_qs), QString());
        QVERIFY(time.elapsed() >= 900);
        // A call over D-Bus waits 25 s by itself.
        QVERIFY2(time.elapsed() < 20000, qPrintable(QString::number(time.elapsed())));
    }

private:
    QVariant mock(const QString &method, const QVariantList &arguments)
    {
        return m_bus.call(service, managerPath, mockInterface, method, arguments);
    }

    void setProperty(const QString &path, const QString &interface, const QString &name, const QVariant &value)
    {
        m_bus.call(service, path, u"org.freedesktop.DBus.Properties"_qs, u"Set"_qs,
                   {interface, name, QVariant::fromValue(QDBusVariant(value))});
    }

    PrivateSystemBus m_bus;
};

QTEST_GUILESS_MAIN(TestWirelessNetwork)
#include "tst_wirelessnetwork.moc"
