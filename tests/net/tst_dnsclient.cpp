// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/FakeDns.h"
#include "net/dns/DnsName.h"

#include <QCoroTask>
#include <QTest>

using namespace mooring;
using namespace mooring::dns;
using mooring::test::FakeDns;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

namespace {

const QString name = u"home.example.org"_qs;
const QHostAddress right(u"192.0.2.1"_qs);
const QHostAddress wrong(u"192.0.2.66"_qs);

Message replyTo(const Message &query)
{
    Message reply;
    reply.id = query.id;
    reply.response = true;
    reply.opcode = query.opcode;
    reply.authoritative = true;
    reply.questions = query.questions;
    return reply;
}

QByteArray answer(const Message &query, const QHostAddress &address)
{
    Message reply = replyTo(query);
    reply.answers = {addressRecord(query.questions.first().name, address, 60)};
    return *reply.toWire();
}

ResourceRecord soa(const QString &zone, const QString &primary)
{
    return {zone, TypeSoa, ClassIn, 60, *nameToWire(primary) + *nameToWire(u"hostmaster."_qs + zone) + QByteArray(20, '\1')};
}

} // namespace

class TestDnsClient : public QObject
{
    Q_OBJECT

private:
    static Result<Message> askA(const FakeDns &fake, std::chrono::milliseconds timeout = 5s)
    {
        return QCoro::waitFor(ask(fake.server(), name, TypeA, false, timeout));
    }

private slots:
    void asksWithEdns()
    {
        FakeDns fake([](const Message &query, bool tcp) -> QByteArrayList {
            const bool asked = !tcp && query.questions.first().name == name && !query.recursionDesired
                && query.additional.size() == 1 && query.additional.first().type == TypeOpt
                && query.additional.first().cls == 1232;
            return {answer(query, asked ? right : wrong)};
        });
        const auto reply = askA(fake);
        QVERIFY(reply);
        QCOMPARE(addressOf(reply->answers.first()), right);
        QCOMPARE(fake.datagrams(), 1);
        QCOMPARE(fake.connections(), 0);
    }

    void truncatedGoesToTcp()
    {
        FakeDns fake([](const Message &query, bool tcp) -> QByteArrayList {
            if (tcp)
                return {answer(query, right)};
            Message cut = replyTo(query);
            cut.truncated = true;
            return {cut.toWire()->left(14)}; // even in the middle of a name
        });
        const auto reply = askA(fake);
        QVERIFY(reply);
        QCOMPARE(addressOf(reply->answers.first()), right);
        QCOMPARE(fake.connections(), 1);
    }

    void ignoresWhatIsNoReply_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong id") << 0;
        QTest::newRow("wrong question name") << 1;
        QTest::newRow("wrong question type") << 2;
        QTest::newRow("no question") << 3;
        QTest::newRow("a query") << 4;
        QTest::newRow("garbage") << 5;
        QTest::newRow("other opcode") << 6;
    }
    void ignoresWhatIsNoReply()
    {
        QFETCH(const int, kind);
        const auto bad = [kind](const Message &query) -> QByteArray {
            Message reply = *Message::fromWire(answer(query, wrong));
            switch (kind) {
            case 0:
                reply.id ^= 1;
                break;
            case 1:
                reply.questions.first().name = u"other.example.org"_qs;
                break;
            case 2:
                reply.questions.first().type = TypeAaaa;
                break;
            case 3:
                reply.questions.clear();
                break;
            case 4:
                reply.response = false;
                break;
            case 5:
                return "garbage";
            default:
                reply.opcode = OpcodeUpdate;
            }
            return *reply.toWire();
        };
        FakeDns both([&bad](const Message &query, bool) -> QByteArrayList { return {bad(query), answer(query, right)}; });
        const auto reply = askA(both);
        QVERIFY(reply);
        QCOMPARE(addressOf(reply->answers.first()), right);
        // Nothing else comes: by TCP it is a bad reply at once.
        FakeDns only([&bad](const Message &query, bool) -> QByteArrayList { return {bad(query)}; });
        const auto none = askA(only, 800ms);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::BadReply);
        QCOMPARE(only.connections(), 1);
    }

    void ignoresAnotherSource()
    {
        FakeDns fake([](const Message &query, bool) -> QByteArrayList { return {answer(query, right)}; });
        Message query;
        query.questions = {Question{name, TypeA, ClassIn}};
        fake.spoofFirst(answer(query, wrong));
        const auto reply = askA(fake);
        QVERIFY(reply);
        QCOMPARE(addressOf(reply->answers.first()), right);
    }

    void repeatsAndThenGivesUp()
    {
        FakeDns fake([](const Message &, bool) -> QByteArrayList { return {}; });
        const auto reply = askA(fake, 800ms);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Network);
        QVERIFY(reply.error().message.contains(u"127.0.0.1"));
        QCOMPARE(fake.datagrams(), 3);
        QCOMPARE(fake.connections(), 1);
    }

    void aStallTakesNoStepAway()
    {
        // The machine stands still for longer than all of it may take.
        bool stalled = false;
        FakeDns fake([&stalled](const Message &, bool) -> QByteArrayList {
            if (!std::exchange(stalled, true))
                QThread::msleep(900);
            return {};
        });
        QVERIFY(!askA(fake, 800ms));
        QCOMPARE(fake.datagrams(), 3);
        QCOMPARE(fake.connections(), 1);
    }

    void aLostDatagramIsRepeated()
    {
        int count = 0;
        FakeDns fake([&count](const Message &query, bool) -> QByteArrayList {
            return ++count == 2 ? QByteArrayList{answer(query, right)} : QByteArrayList();
        });
        QVERIFY(askA(fake, 2s));
        QCOMPARE(fake.datagrams(), 2);
    }

    void nobodyThereIsANetworkFailure()
    {
        Server gone;
        {
            const FakeDns fake([](const Message &, bool) -> QByteArrayList { return {}; });
            gone = fake.server();
        }
        const auto reply = QCoro::waitFor(ask(gone, name, TypeA, false, 5s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Network);
    }

    void asksAgainWithoutEdns()
    {
        FakeDns fake([](const Message &query, bool) -> QByteArrayList {
            if (query.additional.isEmpty())
                return {answer(query, right)};
            Message reply = replyTo(query);
            reply.rcode = FormErr;
            reply.questions.clear();
            return {*reply.toWire()};
        });
        const auto reply = askA(fake);
        QVERIFY(reply);
        QCOMPARE(addressOf(reply->answers.first()), right);
    }

    void largeMessagesGoByTcpAtOnce()
    {
        FakeDns fake([](const Message &query, bool tcp) -> QByteArrayList {
            return tcp ? QByteArrayList{*replyTo(query).toWire()} : QByteArrayList();
        });
        Message update;
        update.id = 99;
        update.opcode = OpcodeUpdate;
        update.questions = {Question{u"example.org"_qs, TypeSoa, ClassIn}};
        for (int i = 0; i < 40; ++i)
            update.authority.append(addressRecord(name, right, 60));
        QVERIFY(QCoro::waitFor(exchange(fake.server(), *update.toWire(), 5s, 512)));
        QCOMPARE(fake.datagrams(), 0);
    }

    void findsTheZoneUpwards()
    {
        // This server has no SOA record beside the name, as for an alias, so its parent is asked.
        QStringList asked;
        FakeDns fake([&asked](const Message &query, bool) -> QByteArrayList {
            const Question question = query.questions.first();
            asked.append(question.name);
            if (question.type == TypeA)
                return {answer(query, right)};
            Message reply = replyTo(query);
            if (question.name == u"example.org")
                reply.answers = {soa(u"example.org"_qs, u"ns1.example.org"_qs)};
            return {*reply.toWire()};
        });
        const auto found = QCoro::waitFor(askAuthoritative(name, TypeA, {fake.server()}, 5s));
        QVERIFY(found);
        QCOMPARE(found->zone, u"example.org"_qs);
        QCOMPARE(found->values, QList<QHostAddress>{right});
        QCOMPARE(asked, (QStringList{name, u"example.org"_qs, name}));
    }

    void aNameThatIsNotThereHasNoValue()
    {
        FakeDns fake([](const Message &query, bool) -> QByteArrayList {
            Message reply = replyTo(query);
            reply.rcode = NxDomain;
            reply.authority = {soa(u"example.org"_qs, u"ns1.example.org"_qs)};
            return {*reply.toWire()};
        });
        const auto found = QCoro::waitFor(askAuthoritative(name, TypeAaaa, {fake.server()}, 5s));
        QVERIFY(found);
        QVERIFY(found->values.isEmpty());
    }

    void aForeignSoaIsNoZoneOfTheName()
    {
        FakeDns fake([](const Message &query, bool) -> QByteArrayList {
            Message reply = replyTo(query);
            reply.authority = {soa(u"ple.org"_qs, u"ns1.example.org"_qs)}; // a suffix of the text, not of the labels
            return {*reply.toWire()};
        });
        const auto found = QCoro::waitFor(askAuthoritative(name, TypeA, {fake.server()}, 5s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Kind::NoSuchZone);
    }

    void aSilentServerLeavesTimeForTheNext()
    {
        const FakeDns silent([](const Message &, bool) -> QByteArrayList { return {}; });
        const FakeDns speaks([](const Message &query, bool) -> QByteArrayList {
            Message reply = replyTo(query);
            const Question question = query.questions.first();
            if (question.type == TypeSoa)
                reply.answers = {soa(question.name, u"ns1.example.org"_qs)};
            else
                reply.answers = {addressRecord(question.name, right, 60)};
            return {*reply.toWire()};
        });
        const auto found = QCoro::waitFor(askAuthoritative(name, TypeA, {silent.server(), speaks.server()}, 8s));
        QVERIFY(found);
        QCOMPARE(found->values, QList<QHostAddress>{right});
    }

    void silenceIsANetworkFailure()
    {
        FakeDns fake([](const Message &, bool) -> QByteArrayList { return {}; });
        const auto found = QCoro::waitFor(askAuthoritative(name, TypeA, {fake.server(), fake.server()}, 600ms));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Kind::Network);
    }

    void noResolverIsSaid()
    {
        const auto found = QCoro::waitFor(askAuthoritative(name, TypeA, {}, 1s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Kind::Network);
    }
};

QTEST_GUILESS_MAIN(TestDnsClient)
#include "tst_dnsclient.moc"
