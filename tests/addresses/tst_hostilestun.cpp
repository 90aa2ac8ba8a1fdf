// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/FakeStun.h"
#include "addresses/HostileOutside.h"

#include <QJsonArray>

using namespace mooring;
using namespace mooring::test;
using Kind = Failure::Kind;
using Handler = FakeStun::Handler;

namespace {

const QHostAddress good(QStringLiteral("8.8.8.8"));
const QHostAddress wrong(QStringLiteral("1.1.1.1"));

Handler sees(const QHostAddress &address)
{
    return [address](const QByteArray &id, const QHostAddress &) {
        return QByteArrayList{Stun::reply(id, address)};
    };
}

Handler sees(const char *address)
{
    return sees(host(address));
}

/// Sends what @p make makes of the id, and, if @p thenGood, a proper reply after it.
Handler sends(std::function<QByteArray(QByteArray id)> make, bool thenGood = false)
{
    return [make, thenGood](const QByteArray &id, const QHostAddress &) {
        QByteArrayList replies{make(id)};
        if (thenGood)
            replies << Stun::reply(id, good);
        return replies;
    };
}

QByteArray turned(QByteArray id)
{
    id[0] = char(id[0] ^ 1);
    return id;
}

QByteArray xorMapped(const QByteArray &id, const QHostAddress &address)
{
    return Stun::attribute(0x0020, Stun::addressValue(address, QByteArray::fromHex("2112a442") + id));
}

} // namespace

/// Hostile or odd answers of STUN servers: none leads to a wrong address in the DNS.
class TestHostileStun : public QObject
{
    Q_OBJECT

private:
    HostileOutside m_outside;

private slots:
    void neverPublishesAWrongAddress_data()
    {
        QTest::addColumn<Handler>("one");
        QTest::addColumn<Handler>("two");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char *name, const Handler &one, const Handler &two, const Expected &expected) {
            QTest::newRow(name) << one << two << expected;
        };
        const auto both = [row](const char *name, const Handler &handler, const Expected &expected) {
            row(name, handler, handler, expected);
        };
        const Expected right{{u"8.8.8.8"_qs}};
        const Expected noSense{{}, Kind::BadReply};
        const Expected notPublic{{}, Kind::NoAddress};

        both("proper", sees(good), right);
        both("wrong transaction id, then proper",
             sends([](const QByteArray &id) { return Stun::reply(turned(id), wrong); }, true), right);
        both(
            "without the cookie, then proper",
            sends([](const QByteArray &id) { return Stun::reply(id, wrong).replace(4, 4, QByteArray::fromHex("2112a443")); },
                  true),
            right);
        both("a request, then proper",
             sends([](const QByteArray &id) { return Stun::message(0x0001, id, xorMapped(id, wrong)); }, true), right);
        both("an indication, then proper",
             sends([](const QByteArray &id) { return Stun::message(0x0011, id, xorMapped(id, wrong)); }, true), right);
        both("another method, then proper",
             sends([](const QByteArray &id) { return Stun::message(0x0103, id, xorMapped(id, wrong)); }, true), right);
        both("cut short, then proper", sends([](const QByteArray &id) { return Stun::reply(id, wrong).chopped(2); }, true),
             right);
        both("longer than it says, then proper",
             sends([](const QByteArray &id) { return Stun::reply(id, wrong) + QByteArray(4, '\0'); }, true), right);
        both("text, then proper", sends([](const QByteArray &) { return QByteArray("1.1.1.1"); }, true), right);
        both("only the wrong transaction id", sends([](const QByteArray &id) { return Stun::reply(turned(id), wrong); }),
             noSense);
        both("only a mapped address that routers rewrite", sends([](const QByteArray &id) {
                 return Stun::message(Stun::Success, id, Stun::attribute(0x0001, Stun::addressValue(wrong)));
             }),
             noSense);
        both("an error with an address", sends([](const QByteArray &id) {
                 return Stun::message(Stun::Error, id,
                                      Stun::attribute(0x0009, QByteArray::fromHex("00000400")) + xorMapped(id, wrong));
             }),
             {{}, Kind::Rejected});
        both("an attribute that must be understood", sends([](const QByteArray &id) {
                 return Stun::message(Stun::Success, id, Stun::attribute(0x7abc, "abcd") + xorMapped(id, wrong));
             }),
             noSense);
        both("IPv6 for an IPv4 question", sees("2a02:db8::7"), noSense);
        both("nothing in it", sends([](const QByteArray &id) { return Stun::message(Stun::Success, id, {}); }), noSense);
        both("private", sees("10.1.2.3"), notPublic);
        both("carrier-grade NAT", sees("100.64.1.2"), notPublic);
        both("fake IP", sees("198.18.0.7"), notPublic);
        both("no address at all", sees("0.0.0.0"), notPublic);
        both("loopback", sees("127.0.0.1"), notPublic);
        row("they disagree", sees(wrong), sees("9.9.9.9"), noSense);
        row("one alone tells of a change", sees(wrong),
            sends([](const QByteArray &id) { return Stun::message(Stun::Success, id, {}); }), noSense);
        row("one is private", sees("10.1.2.3"), sees(good), noSense);
    }
    void neverPublishesAWrongAddress()
    {
        QFETCH(Handler, one);
        QFETCH(Handler, two);
        QFETCH(Expected, expected);
        const FakeStun first(one), second(two);
        const QJsonArray servers{u"stun.one.example:%1"_qs.arg(first.port()), u"stun.two.example:%1"_qs.arg(second.port())};
        const QString problem = m_outside.check({u"stun"_qs, {{u"servers"_qs, servers}}}, RecordType::A, expected);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(first.ids().size() >= 2 && !second.ids().isEmpty());
        QVERIFY((first.problems() + second.problems()).isEmpty());
    }

    void nothingFromElsewhereCounts()
    {
        FakeStun first(sees(good)), second(sees(good));
        first.answerFromElsewhere(sees(wrong)); // First, from another port, with the right transaction id.
        second.answerFromElsewhere(sees(wrong));
        const QJsonArray servers{u"stun.one.example:%1"_qs.arg(first.port()), u"stun.two.example:%1"_qs.arg(second.port())};
        const Expected right{{u"8.8.8.8"_qs}};
        const QString problem = m_outside.check({u"stun"_qs, {{u"servers"_qs, servers}}}, RecordType::A, right);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(TestHostileStun)
#include "tst_hostilestun.moc"
