// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/Gateways.h"
#include "net/HttpClient.h"

#include "netns/Lab.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

const QHostAddress gateway(QStringLiteral("192.168.77.1"));
constexpr int soon = 5000; // ms; what is awaited takes a fraction of a second on a quiet machine.

QHostAddress wan(int last)
{
    return QHostAddress(QStringLiteral("77.77.77.%1").arg(last));
}

} // namespace

/// Debian's miniupnpd behind the laboratory's network. With ROUTER_SPEAKS=upnp it speaks neither NAT-PMP nor PCP.
class TestRealRouter : public QObject
{
    Q_OBJECT

private:
    Redactor m_redactor;
    SystemClock m_clock;
    QNetworkAccessManager m_manager;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Gateways> m_gateways;
    const bool m_isUpnpOnly = qEnvironmentVariable("ROUTER_SPEAKS") == u"upnp";

    Result<RouterAnswer> ask(const QString &device = {}) { return QCoro::waitFor(m_gateways->externalAddress(device)); }
    static void setWan(int last) { Lab::happen({u"wan-address"_qs, wan(last).toString()}); }

private slots:
    void initTestCase()
    {
        QVERIFY2(Lab::isHere(), "Run it as ctest does: tests/netns/lab -- tst_realrouter");
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_http = std::make_unique<HttpClient>(m_manager, m_redactor);
    }
    void init()
    {
        setWan(2);
        m_gateways = std::make_unique<Gateways>(GatewayParts{m_clock, *m_http});
    }
    void cleanup() { m_gateways.reset(); }
    void cleanupTestCase() { QCOMPARE(Lab::strangers(), QString()); }

    void tellsItsAddress()
    {
        const auto answer = ask();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->address, wan(2));
        QCOMPARE(answer->detail, m_isUpnpOnly ? u"UPnP at 192.168.77.1"_qs : u"NAT-PMP at 192.168.77.1"_qs);
        setWan(3);
        const auto again = ask();
        QVERIFY(again);
        QCOMPARE(again->address, wan(3));
    }

    void tellsItThroughANamedInterface()
    {
        const auto answer = ask(u"eth0"_qs);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->address, wan(2));
        QVERIFY(!ask(u"eth1"_qs));
    }

    void tellsItByPcp()
    {
        const auto answer = QCoro::waitFor(askPcp({gateway}));
        if (m_isUpnpOnly) {
            QVERIFY(!answer);
            return;
        }
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY(answer->isPcp);
        QCOMPARE(answer->address, wan(2));
        // The mapping is gone: with it the router would let strangers in.
        const QString rules = Lab::happen({u"exec"_qs, u"router"_qs, u"nft"_qs, u"list"_qs, u"ruleset"_qs});
        QVERIFY(rules.contains(u"miniupnpd"));
        QVERIFY2(!rules.contains(u"dnat"), qPrintable(rules));
    }

    void tellsItByUpnp()
    {
        const upnp::Functions library = upnp::functions();
        const auto found = library.find({gateway, QHostAddress(), u"eth0"_qs, std::make_shared<std::atomic_bool>(false)});
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->address, wan(2));
        QCOMPARE(found->service.local, QHostAddress(u"192.168.77.10"_qs));
        QVERIFY(!found->service.events.isEmpty());
        setWan(3);
        const auto again = library.ask(found->service);
        QVERIFY(again);
        QCOMPARE(*again, wan(3));
        // The same router is not believed when another one is meant.
        QVERIFY(!library.find(
            {QHostAddress(u"192.168.77.2"_qs), QHostAddress(), u"eth0"_qs, std::make_shared<std::atomic_bool>(false)}));
    }

    void announcesAChange()
    {
        m_gateways->listen();
        QVERIFY(ask());
        if (m_isUpnpOnly)
            QTRY_VERIFY_WITH_TIMEOUT(m_gateways->isSubscribed(), soon);
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        setWan(4);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), soon);
        const auto answer = ask();
        QVERIFY(answer);
        QCOMPARE(answer->address, wan(4));
    }

    void announcesAChangeBeforeItIsAsked()
    {
        if (m_isUpnpOnly)
            QSKIP("Without NAT-PMP a router announces nothing.");
        m_gateways->listen();
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        setWan(5);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), soon);
    }

    void sendsEventsThatAreRead()
    {
        const auto found
            = upnp::functions().find({gateway, QHostAddress(), u"eth0"_qs, std::make_shared<std::atomic_bool>(false)});
        QVERIFY(found);
        const auto subscription = EventSubscription::subscribe(found->service, *m_http, m_clock);
        QSignalSpy hinted(subscription.get(), &EventSubscription::hinted);
        QTRY_VERIFY_WITH_TIMEOUT(!hinted.isEmpty(), soon); // The first event says what is.
        QVERIFY(subscription->isActive());
        QCOMPARE(hinted.takeFirst()[0].value<QHostAddress>(), wan(2));
        setWan(6);
        // It may tell of the instant without an address, and then forget the next one.
        QTRY_VERIFY_WITH_TIMEOUT(!hinted.isEmpty(), soon);
        const auto hint = hinted.constLast()[0].value<QHostAddress>();
        QVERIFY2(hint == wan(6) || hint == QHostAddress(QHostAddress::AnyIPv4), qPrintable(hint.toString()));
        subscription->end(EventSubscription::End::Now);
        QVERIFY(!subscription->isActive());
    }

    void comesBack()
    {
        m_gateways->listen();
        QVERIFY(ask());
        Lab::happen({u"router"_qs, u"stop"_qs});
        const auto silence = ask();
        QVERIFY(!silence);
        QCOMPARE(silence.error().kind, Failure::Kind::NoAddress);
        QCOMPARE(
            silence.error().message,
            u"The router at 192.168.77.1 does not tell its address. Switch on UPnP or NAT-PMP there, or use another source."_qs);
        Lab::happen({u"router"_qs, u"start"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(ask(), soon);
        QCOMPARE(ask()->address, wan(2));
    }

    void findsAnotherNetwork()
    {
        m_gateways->listen();
        QVERIFY(ask());
        Lab::happen({u"link"_qs, u"down"_qs});
        m_gateways->networkChanged();
        const auto none = ask();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Failure::Kind::Network);
        Lab::happen({u"link"_qs, u"up"_qs});
        m_gateways->networkChanged();
        QTRY_VERIFY_WITH_TIMEOUT(ask(), soon);
        QSignalSpy changed(m_gateways.get(), &Gateways::changed);
        if (m_isUpnpOnly)
            QTRY_VERIFY_WITH_TIMEOUT(m_gateways->isSubscribed(), soon);
        setWan(7);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), soon);
    }
};

QTEST_GUILESS_MAIN(TestRealRouter)
#include "tst_realrouter.moc"
