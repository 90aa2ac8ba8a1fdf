// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/SourceSettings.h"

#include "net/FakeDns.h"

#include <QJsonObject>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

const auto question = u"whoami.test"_qs;
const QHostAddress google(QStringLiteral("8.8.8.8"));
const QHostAddress other(QStringLiteral("1.1.1.1"));

double zero()
{
    return 0;
}

QByteArray wireOf(const dns::Message &query, const QList<dns::ResourceRecord> &answers, bool truncated = false)
{
    dns::Message reply = query;
    reply.response = true;
    reply.truncated = truncated;
    reply.answers = answers;
    reply.additional.clear();
    return reply.toWire().value();
}

/// A server that knows one question, of the type that was asked for.
FakeDns::Handler sees(const QHostAddress &address)
{
    return [address](const dns::Message &query, bool) {
        const dns::Question asked = query.questions.constFirst();
        dns::ResourceRecord record = dns::addressRecord(asked.name, address, 0);
        if (asked.type == dns::TypeTxt) {
            const QByteArray text = address.toString().toLatin1();
            record = {asked.name, dns::TypeTxt, asked.cls, 0, char(text.size()) + text};
        }
        const bool knows = asked.name == question && (asked.type == record.type);
        return QByteArrayList{wireOf(query, knows ? QList{record} : QList<dns::ResourceRecord>())};
    };
}

} // namespace

class TestDnsSource : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QStringList m_looked; ///< Host names that were looked up.

    MadeSource source(const QJsonObject &settings)
    {
        SourceParts parts{m_clock, zero};
        parts.resolve = [list = &m_looked](QString host) {
            return look(list, host);
        };
        return makeAddressSource({u"dns"_qs, settings}, parts);
    }
    static QCoro::Task<Result<QList<QHostAddress>>> look(QStringList *looked, QString host)
    {
        looked->append(host);
        if (!host.endsWith(u".test"))
            co_return fail(Failure::Kind::Network, u"no such host"_qs);
        const QList<QHostAddress> both{QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
        co_return Result<QList<QHostAddress>>(both);
    }
    /// Each server by another operator.
    MadeSource source(const QList<const FakeDns *> &servers, int agree = 2, const QJsonObject &more = {})
    {
        QJsonArray list;
        for (const FakeDns *server : servers) {
            QJsonObject object = more;
            object.insert(u"server"_qs, u"ns.operator%1.test:%2"_qs.arg(list.size()).arg(server->server().port));
            object.insert(u"name"_qs, question);
            list << object;
        }
        return source({{u"services"_qs, list}, {u"agree"_qs, agree}});
    }
    static Result<QList<QHostAddress>> detect(const MadeSource &source, RecordType type = RecordType::A,
                                              const QList<QHostAddress> &known = {})
    {
        return QCoro::waitFor((*source)->detect(type, known));
    }

private slots:
    void believesTwo()
    {
        FakeDns one(sees(google)), two(sees(google)), three(sees(other));
        const auto dns = source({&one, &two, &three});
        QVERIFY2(dns.has_value(), qPrintable(dns ? QString() : dns.error().message));
        QCOMPARE((*dns)->kind(), u"dns"_qs);
        QCOMPARE(detect(dns).value(), QList{google});
        QVERIFY2((*dns)->detail().contains(u"ns.operator0.test"_qs), qPrintable((*dns)->detail()));
        QCOMPARE(three.datagrams(), 0);
        QCOMPARE(detect(dns).value(), QList{google}); // It is outvoted.
        QCOMPARE(three.datagrams(), 1);
    }

    void oneConfirms()
    {
        FakeDns one(sees(google)), two(sees(google)), three(sees(google));
        const auto dns = source({&one, &two, &three});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(detect(dns, RecordType::A, {google}).value(), QList{google});
        for (const FakeDns *server : {&one, &two, &three})
            QCOMPARE(server->datagrams(), 1); // Another one each time.
    }

    void disagreementIsAFailure()
    {
        FakeDns one(sees(google)), two(sees(other));
        const auto found = detect(source({&one, &two}));
        QCOMPARE(found.error().kind, Failure::Kind::BadReply);
        QVERIFY2(found.error().message.contains(u"do not agree"_qs), qPrintable(found.error().message));
    }

    void asksForTextsInAnyClass()
    {
        FakeDns server(sees(google));
        QCOMPARE(detect(source({&server}, 1, {{u"type"_qs, u"TXT"_qs}, {u"class"_qs, u"CH"_qs}})).value(), QList{google});
        QCOMPARE(detect(source({&server}, 1, {{u"type"_qs, u"TXT"_qs}, {u"class"_qs, u"IN"_qs}})).value(), QList{google});
        FakeDns overIpv6(sees(QHostAddress(u"2a02:db8::7"_qs)));
        QVERIFY(!detect(source({&overIpv6}, 1, {{u"type"_qs, u"TXT"_qs}})).has_value()); // IPv6 for an IPv4 question.
    }

    void goesOnByTcp()
    {
        FakeDns server([](const dns::Message &query, bool tcp) {
            return tcp ? sees(google)(query, tcp) : QByteArrayList{wireOf(query, {}, true)};
        });
        QCOMPARE(detect(source({&server}, 1)).value(), QList{google});
        QCOMPARE(server.datagrams(), 1);
        QCOMPARE(server.connections(), 1);
    }

    void takesNothingFromElsewhere()
    {
        FakeDns server(sees(google));
        dns::Message query;
        query.questions = {dns::Question{question, dns::TypeA, dns::ClassIn}};
        server.spoofFirst(sees(other)(query, false).constFirst());
        QCOMPARE(detect(source({&server}, 1)).value(), QList{google});
    }

    void forcesTheFamily()
    {
        // The fake listens on 127.0.0.1 only, its name has addresses of both families.
        FakeDns server(sees(google));
        const auto dns = source({&server}, 1, {{u"type"_qs, u"TXT"_qs}});
        QVERIFY(detect(dns, RecordType::A).has_value());
        const auto overIpv6 = detect(dns, RecordType::AAAA);
        QCOMPARE(overIpv6.error().kind, Failure::Kind::Network);
        QCOMPARE(server.datagrams(), 1);
        QCOMPARE(server.connections(), 0);
    }

    void aServiceOfOneFamilyTellsNothingOfTheOther()
    {
        FakeDns server(sees(google));
        const auto dns = source({&server}, 1, {{u"type"_qs, u"A"_qs}});
        QVERIFY(detect(dns, RecordType::A).has_value());
        const auto found = detect(dns, RecordType::AAAA);
        QCOMPARE(found.error().kind, Failure::Kind::Rejected);
        QVERIFY2(found.error().message.contains(u"AAAA"_qs), qPrintable(found.error().message));
        QCOMPARE(server.datagrams(), 1);
    }

    void ask18_failsHardWithoutTheInterface()
    {
        FakeDns server(sees(google));
        QJsonObject service{{u"server"_qs, u"127.0.0.1:%1"_qs.arg(server.server().port)}, {u"name"_qs, question}};
        const auto dns
            = source({{u"services"_qs, QJsonArray{service}}, {u"agree"_qs, 1}, {u"interface"_qs, u"nowhere9"_qs}});
        const auto found = detect(dns);
        QCOMPARE(found.error().kind, Failure::Kind::NoAddress);
        QCOMPARE(found.error().message, u"The interface “nowhere9” is not there."_qs);
        QCOMPARE(server.datagrams() + server.connections(), 0);
    }

    void hasServersOfItsOwn()
    {
        m_looked.clear();
        const auto found = detect(source(QJsonObject()));
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        // One of each operator first, then the other hosts of those that have some.
        QCOMPARE(m_looked.mid(0, 4),
                 (QStringList{u"resolver1.opendns.com"_qs, u"ns1.google.com"_qs, u"ns1-1.akamaitech.net"_qs,
                              u"one.one.one.one"_qs}));
        QCOMPARE(m_looked.size(), 5);
        m_looked.clear();
        QVERIFY(!detect(source({{u"services"_qs, QJsonArray{u"google"_qs, u"akamai"_qs}}})).has_value());
        QCOMPARE(m_looked.size(), 5);
        QVERIFY(!m_looked.contains(u"resolver2.opendns.com"_qs));
    }

    void refusesWrongSettings_data()
    {
        QTest::addColumn<QJsonValue>("services");
        QTest::addColumn<int>("agree");
        QTest::addColumn<QString>("says");
        const auto object = [](const char *server, const char *name, const char *type = "A", const char *cls = "IN") {
            return QJsonArray{QJsonObject{{u"server"_qs, QLatin1String(server)},
                                          {u"name"_qs, QLatin1String(name)},
                                          {u"type"_qs, QLatin1String(type)},
                                          {u"class"_qs, QLatin1String(cls)}}};
        };
        const auto row = [](const char *title, const QJsonValue &services, const char *says, int agree = 1) {
            QTest::newRow(title) << services << agree << QString::fromLatin1(says);
        };
        row("none", QJsonArray{}, "at least one");
        row("no list", u"google"_qs, "list");
        row("unknown", QJsonArray{u"quad9"_qs}, "opendns, google");
        row("number", QJsonArray{7}, "not one of");
        row("no server", object("", "whoami.test"), "server");
        row("no name", object("ns.test", ""), "name like");
        row("bad name", object("ns.test", "a..b"), "a..b");
        row("port", object("ns.test:0", "whoami.test"), "ns.test:0");
        row("type", object("ns.test", "whoami.test", "MX"), "TXT");
        row("class", object("ns.test", "whoami.test", "A", "HS"), "CH");
        row("slip of the pen", QJsonArray{QJsonObject{{u"sever"_qs, u"ns.test"_qs}}}, "only");
        row("number in a service", QJsonArray{QJsonObject{{u"server"_qs, 53}}}, "only");
        row("one operator", QJsonArray{u"google"_qs}, "different operators", 2);
        row("one operator twice", QJsonArray{u"google"_qs, u"google"_qs}, "different operators", 2);
    }
    void refusesWrongSettings()
    {
        QFETCH(QJsonValue, services);
        QFETCH(int, agree);
        QFETCH(QString, says);
        const auto made = source({{u"services"_qs, services}, {u"agree"_qs, agree}});
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Failure::Kind::Rejected);
        QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDnsSource)
#include "tst_dnssource.moc"
