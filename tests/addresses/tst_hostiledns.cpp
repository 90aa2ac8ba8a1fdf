// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/HostileOutside.h"
#include "net/FakeDns.h"

#include <QJsonArray>

using namespace mooring;
using namespace mooring::test;
using Kind = Failure::Kind;
using Records = QList<dns::ResourceRecord>;
/// Makes a wrong reply of a proper one without answers.
using Change = std::function<void(dns::Message &)>;

namespace {

const auto question = u"whoami.test"_qs;

dns::ResourceRecord address(const char *text, const QString &name = question)
{
    return dns::addressRecord(name, host(text), 0);
}

dns::ResourceRecord text(const QByteArray &value)
{
    return {question, dns::TypeTxt, dns::ClassIn, 0, char(value.size()) + value};
}

Change answers(const Records &records)
{
    return [records](dns::Message &reply) {
        reply.answers = records;
    };
}

Change says(const char *value)
{
    return answers({address(value)});
}

FakeDns::Handler handler(const Change &change)
{
    return [change](const dns::Message &query, bool) {
        dns::Message reply = query;
        reply.response = true;
        reply.additional.clear();
        change(reply);
        return QByteArrayList{reply.toWire().value()};
    };
}

} // namespace

/// Hostile or odd answers of name servers: none leads to a wrong address in the DNS.
class TestHostileDns : public QObject
{
    Q_OBJECT

private:
    HostileOutside m_outside;

private slots:
    void neverPublishesAWrongAddress_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Change>("one");
        QTest::addColumn<Change>("two");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char *name, const Change &one, const Change &two, const Expected &expected,
                            const QString &type = u"A"_qs) {
            QTest::newRow(name) << type << one << two << expected;
        };
        const auto both = [row](const char *name, const Change &change, const Expected &expected) {
            row(name, change, change, expected);
        };
        const auto texts = [row](const char *name, const Records &records, const Expected &expected) {
            row(name, answers(records), answers(records), expected, u"TXT"_qs);
        };
        const Expected right{{u"8.8.8.8"_qs}};
        const Expected noSense{{}, Kind::BadReply};
        const Expected notPublic{{}, Kind::NoAddress};

        both("proper", says("8.8.8.8"), right);
        both("of another name", answers({address("1.1.1.1", u"other.test"_qs)}), noSense);
        both("of a longer name", answers({address("1.1.1.1", u"x.whoami.test"_qs)}), noSense);
        both("nothing", answers({}), noSense);
        both(
            "no such name",
            [](dns::Message &reply) {
                reply.rcode = 3;
                reply.answers = {address("1.1.1.1")};
            },
            noSense);
        both(
            "refused, with an address",
            [](dns::Message &reply) {
                reply.rcode = 5;
                reply.answers = {address("1.1.1.1")};
            },
            noSense);
        both("IPv6 for an IPv4 question", says("2a02:db8::7"), noSense);
        both("two addresses", answers({address("8.8.8.8"), address("1.1.1.1")}), noSense);
        both(
            "in another part of the reply", [](dns::Message &reply) { reply.additional = {address("1.1.1.1")}; }, noSense);
        both("private", says("10.1.2.3"), notPublic);
        both("carrier-grade NAT", says("100.64.1.2"), notPublic);
        both("fake IP", says("198.18.0.7"), notPublic);
        both("blocked: no address at all", says("0.0.0.0"), notPublic);
        both("blocked: loopback", says("127.0.0.1"), notPublic);
        both("documentation", says("192.0.2.1"), notPublic);
        row("they disagree", says("1.1.1.1"), says("9.9.9.9"), noSense);
        row("one alone tells of a change", says("1.1.1.1"), answers({}), noSense);
        row("one is private", says("10.1.2.3"), says("8.8.8.8"), noSense);
        texts("text: proper", {text("8.8.8.8")}, right);
        texts("text: words around", {text("your address is 1.1.1.1")}, noSense);
        texts("text: a network", {text("1.1.1.0/24")}, noSense);
        texts("text: cut", {text("1.1.1.")}, noSense);
        texts("text: empty", {text("")}, noSense);
        texts("text: two", {text("8.8.8.8"), text("1.1.1.1")}, noSense);
        texts("text: an address record instead", {address("1.1.1.1")}, noSense);
        texts("text: private", {text("192.168.1.5")}, notPublic);
        texts("text: IPv6", {text("2a02:db8::7")}, noSense);
    }
    void neverPublishesAWrongAddress()
    {
        QFETCH(QString, type);
        QFETCH(Change, one);
        QFETCH(Change, two);
        QFETCH(Expected, expected);
        const FakeDns first(handler(one)), second(handler(two));
        const QString problem = m_outside.check(sourceOf({&first, &second}, type), RecordType::A, expected);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(first.datagrams() >= 2 && second.datagrams() >= 1);
    }

    void nothingFromElsewhereCounts()
    {
        FakeDns first(handler(says("8.8.8.8"))), second(handler(says("8.8.8.8")));
        dns::Message query;
        query.questions = {dns::Question{question, dns::TypeA, dns::ClassIn}};
        for (FakeDns *server : {&first, &second})
            server->spoofFirst(handler(says("1.1.1.1"))(query, false).constFirst());
        const Expected right{{u"8.8.8.8"_qs}};
        const QString problem = m_outside.check(sourceOf({&first, &second}, u"A"_qs), RecordType::A, right);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private:
    static SourceConfig sourceOf(const QList<const FakeDns *> &servers, const QString &type)
    {
        QJsonArray services;
        for (const FakeDns *server : servers) {
            services << QJsonObject{
                {u"server"_qs, u"ns.operator%1.test:%2"_qs.arg(services.size()).arg(server->server().port)},
                {u"name"_qs, question},
                {u"type"_qs, type}};
        }
        return {u"dns"_qs, {{u"services"_qs, services}}};
    }
};

QTEST_GUILESS_MAIN(TestHostileDns)
#include "tst_hostiledns.moc"
