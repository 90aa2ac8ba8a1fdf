// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/SourceSettings.h"
#include "addresses/outside/StunExchange.h"

#include "addresses/FakeStun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

namespace {

const QHostAddress google(QStringLiteral("8.8.8.8"));
const QHostAddress other(QStringLiteral("1.1.1.1"));

FakeStun::Handler sees(const QHostAddress &address)
{
    return [address](const QByteArray &id, const QHostAddress &) {
        return QByteArrayList{Stun::reply(id, address)};
    };
}

QByteArrayList silence(const QByteArray &, const QHostAddress &)
{
    return {};
}

double zero()
{
    return 0;
}

QCoro::Task<Result<QList<QHostAddress>>> bothFamilies(QString)
{
    const QList<QHostAddress> both{QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
    co_return Result<QList<QHostAddress>>(both);
}

} // namespace

class TestStunSource : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;

    MadeSource source(const QJsonObject &settings)
    {
        SourceParts parts{m_clock, zero};
        parts.resolve = bothFamilies;
        return makeAddressSource({u"stun"_qs, settings}, parts);
    }
    MadeSource source(const QList<const FakeStun *> &servers, int agree = 2)
    {
        // Each of them by another operator.
        QJsonArray list;
        for (const FakeStun *server : servers)
            list << u"stun.operator%1.example:%2"_qs.arg(list.size()).arg(server->port());
        return source({{u"servers"_qs, list}, {u"agree"_qs, agree}});
    }
    static Result<QList<QHostAddress>> detect(const MadeSource &source, RecordType type = RecordType::A,
                                              const QList<QHostAddress> &known = {})
    {
        return QCoro::waitFor((*source)->detect(type, known));
    }
    static Result<QHostAddress> exchange(const FakeStun &server, std::chrono::milliseconds limit = 5s)
    {
        StunExchange exchange({QHostAddress(QHostAddress::LocalHost), server.port(), {}}, RecordType::A, limit);
        QSignalSpy finished(&exchange, &StunExchange::finished);
        if (!finished.wait(10'000) || finished.count() != 1)
            return fail(Failure::Kind::Cancelled, u"finished() did not come"_qs);
        return exchange.result();
    }

private slots:
    void asksWithAnIdOfItsOwn()
    {
        FakeStun server(sees(google));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(exchange(server).value(), google);
        const QByteArrayList ids = server.ids();
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 50);
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join(u'\n')));
    }

    void takesNothingFromElsewhere()
    {
        FakeStun server(sees(google));
        server.answerFromElsewhere(sees(other)); // Right in all but the port.
        for (int i = 0; i < 10; ++i)
            QCOMPARE(exchange(server).value(), google);
    }

    void waitsOnWhatIsNoReply()
    {
        FakeStun server([](const QByteArray &id, const QHostAddress &) {
            QByteArray wrongCookie = Stun::reply(id, other);
            wrongCookie[4] = 'x';
            return QByteArrayList{
                "garbage", {}, wrongCookie, Stun::reply(QByteArray(12, 'x'), other), Stun::reply(id, google)};
        });
        QCOMPARE(exchange(server).value(), google);
        QCOMPARE(server.ids().size(), 1);
    }

    void repeatsItsQuestion()
    {
        int asked = 0;
        FakeStun server([&asked](const QByteArray &id, const QHostAddress &) {
            return ++asked < 3 ? QByteArrayList() : QByteArrayList{Stun::reply(id, google)};
        });
        QElapsedTimer time;
        time.start();
        QCOMPARE(exchange(server).value(), google);
        QVERIFY2(time.elapsed() >= 1400, qPrintable(QString::number(time.elapsed()))); // 0, 0.5, 1.5 s
        QCOMPARE(server.ids().size(), 3);
        QCOMPARE(server.ids().at(0), server.ids().at(2)); // The same transaction.
    }

    void aStallTakesNoStepAway()
    {
        // The machine stands still for longer than all of it may take.
        bool stalled = false;
        FakeStun server([&stalled](const QByteArray &, const QHostAddress &) {
            if (!std::exchange(stalled, true))
                QThread::msleep(800);
            return QByteArrayList();
        });
        QCOMPARE(exchange(server, 700ms).error().kind, Failure::Kind::Network);
        QCOMPARE(server.ids().size(), 2);
    }

    void givesUp()
    {
        FakeStun silent(silence);
        QCOMPARE(exchange(silent, 300ms).error().kind, Failure::Kind::Network);
        FakeStun babbling([](const QByteArray &, const QHostAddress &) { return QByteArrayList{"no"}; });
        QCOMPARE(exchange(babbling, 300ms).error().kind, Failure::Kind::BadReply);
        quint16 port = 0;
        {
            const FakeStun gone(silence);
            port = gone.port();
        }
        StunExchange nobody({QHostAddress(QHostAddress::LocalHost), port, {}}, RecordType::A, 5s);
        QSignalSpy finished(&nobody, &StunExchange::finished);
        QVERIFY(finished.wait(3000)); // The system says that nobody listens there; silence would take 5 s.
        QCOMPARE(nobody.result().error().kind, Failure::Kind::Network);
    }

    void believesTwo()
    {
        const FakeStun one(sees(google)), two(sees(google)), three(sees(other));
        const auto stun = source({&one, &two, &three});
        QVERIFY(stun.has_value());
        QCOMPARE((*stun)->kind(), u"stun"_qs);
        QCOMPARE(detect(stun).value(), QList{google});
        QVERIFY2((*stun)->detail().contains(u"stun.operator0.example"_qs), qPrintable((*stun)->detail()));
        QVERIFY(three.ids().isEmpty());
        QCOMPARE(detect(stun).value(), QList{google}); // It is outvoted.
        QCOMPARE(three.ids().size(), 1);
    }

    void oneConfirms()
    {
        const FakeStun one(sees(google)), two(sees(google)), three(sees(google));
        const auto stun = source({&one, &two, &three});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(detect(stun, RecordType::A, {google}).value(), QList{google});
        for (const FakeStun *server : {&one, &two, &three})
            QCOMPARE(server->ids().size(), 1); // Another one each time.
    }

    void disagreementIsAFailure()
    {
        const FakeStun one(sees(google)), two(sees(other));
        const auto found = detect(source({&one, &two}));
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        QVERIFY2(found.error().message.contains(u"do not agree"_qs), qPrintable(found.error().message));
    }

    void ask21_aPrivateAnswerIsPassedOver()
    {
        const FakeStun one(sees(QHostAddress(u"10.0.0.7"_qs))), two(sees(google)), three(sees(google));
        QCOMPARE(detect(source({&one, &two, &three})).value(), QList{google});
        QCOMPARE(one.ids().size(), 1);
    }

    void forcesTheFamily()
    {
        // One port, two families: what answers tells which one was used.
        const QHostAddress v6(u"2a02:db8::7"_qs);
        const FakeStun onIpv4(sees(google)), onIpv6(sees(v6), QHostAddress(QHostAddress::LocalHostIPv6));
        const auto stun4 = source({&onIpv4}, 1);
        const auto stun6 = source({&onIpv6}, 1);
        QCOMPARE(detect(stun4, RecordType::A).value(), QList{google});
        QCOMPARE(detect(stun6, RecordType::AAAA).value(), QList{v6});
        QVERIFY(!detect(stun4, RecordType::AAAA).has_value());
        QVERIFY(!detect(stun6, RecordType::A).has_value());
        QCOMPARE(onIpv4.ids().size(), 1);
        QCOMPARE(onIpv6.ids().size(), 1);
    }

    void ask18_failsHardWithoutTheInterface()
    {
        const FakeStun one(sees(google));
        const auto stun = source({{u"servers"_qs, QJsonArray{u"127.0.0.1:%1"_qs.arg(one.port())}},
                                  {u"agree"_qs, 1},
                                  {u"interface"_qs, u"nowhere9"_qs}});
        const auto found = detect(stun);
        QCOMPARE(found.error().kind, Failure::Kind::NoAddress);
        QCOMPARE(found.error().message, u"The interface “nowhere9” is not there."_qs);
        QVERIFY(one.ids().isEmpty());
    }

    void hasServersOfItsOwn()
    {
        SourceParts offline{m_clock, zero};
        offline.resolve = [](QString) -> QCoro::Task<Result<QList<QHostAddress>>> {
            co_return fail(Failure::Kind::Network, u"no such host"_qs);
        };
        const auto stun = makeAddressSource({u"stun"_qs, {}}, offline);
        const auto found = detect(stun);
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        // A person must learn which hosts and ports a firewall has to let through.
        for (const QString &server :
             {u"stun.l.google.com:19302"_qs, u"stun.cloudflare.com"_qs, u"stun.nextcloud.com:443"_qs})
            QVERIFY2(found.error().message.contains(server), qPrintable(found.error().message));
    }

    void refusesWrongSettings_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("says");
        const auto servers = [](const QStringList &list, int agree = 1) {
            return QJsonObject{{u"servers"_qs, QJsonArray::fromStringList(list)}, {u"agree"_qs, agree}};
        };
        QTest::newRow("none") << servers({}) << u"at least one"_qs;
        QTest::newRow("url") << servers({u"stun:stun.example:3478"_qs}) << u"stun:stun.example"_qs;
        QTest::newRow("port 0") << servers({u"stun.example:0"_qs}) << u"stun.example:0"_qs;
        QTest::newRow("port 65536") << servers({u"stun.example:65536"_qs}) << u"65536"_qs;
        QTest::newRow("empty") << servers({QString()}) << u"server"_qs;
        QTest::newRow("space") << servers({u"stun.example :3478"_qs}) << u"server"_qs;
        QTest::newRow("no bracket") << servers({u"2001:db8::1]:3478"_qs}) << u"server"_qs;
        QTest::newRow("one operator") << servers({u"a.stun.example"_qs, u"b.stun.example:443"_qs}, 2)
                                      << u"different operators"_qs;
        QTest::newRow("slip of the pen") << QJsonObject{{u"services"_qs, QJsonArray()}} << u"no such setting"_qs;
    }
    void refusesWrongSettings()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, says);
        const auto made = source(settings);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Failure::Kind::Rejected);
        QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    }
    void takesServersAsPeopleWriteThem()
    {
        const QJsonArray servers{u"stun.example"_qs, u"stun.test:19302"_qs,    u"192.0.2.1"_qs,    u"192.0.2.2:3478"_qs,
                                 u"2001:db8::1"_qs,  u"[2001:db8::2]:3478"_qs, u"[2001:db8::3]"_qs};
        const auto made = source({{u"servers"_qs, servers}, {u"agree"_qs, 7}});
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
    }
};

QTEST_GUILESS_MAIN(TestStunSource)
#include "tst_stunsource.moc"
