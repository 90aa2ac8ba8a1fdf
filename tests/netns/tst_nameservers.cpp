// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Lab.h"
#include "net/FakeDns.h"
#include "net/dns/DnsName.h"

#include <QCoroTask>
#include <QtTest>

using namespace mooring;
using namespace mooring::dns;
using namespace mooring::test;
using namespace std::chrono_literals;

namespace {

const QString zone = u"example.org"_qs;
const QString dead = u"dead.example.org"_qs;
const QString alive = u"ns.example.org"_qs;

/// A resolver of a provider: it knows where the zone and its servers are and has no authority of its own. What it says of
/// any other name is stale, as a cache is.
QByteArrayList resolve(const Message &query, bool)
{
    const Question question = query.questions.value(0);
    Message reply;
    reply.id = query.id;
    reply.response = true;
    reply.recursionDesired = query.recursionDesired;
    reply.recursionAvailable = true;
    reply.questions = query.questions;
    const auto server = [](const QString &host) {
        return ResourceRecord{zone, TypeNs, ClassIn, 60, *nameToWire(host)};
    };
    if (!query.recursionDesired) {
        reply.rcode = Refused;
    } else if (question.type == TypeNs && question.name == zone) {
        reply.answers = {server(dead), server(alive)};
    } else if (question.type == TypeA && question.name == alive) {
        reply.answers = {addressRecord(alive, QHostAddress(u"77.77.77.53"_qs), 60)};
    } else if (question.type == TypeA && question.name == dead) {
        reply.answers = {addressRecord(dead, QHostAddress(QHostAddress::LocalHost), 60)};
    } else if (question.type == TypeA) {
        reply.answers = {addressRecord(question.name, QHostAddress(u"192.0.2.66"_qs), 60)};
    } else {
        reply.authority = {
            {zone, TypeSoa, ClassIn, 60, *nameToWire(dead) + *nameToWire(u"admin.example.org"_qs) + QByteArray(20, '\1')}};
    }
    return {*reply.toWire()};
}

QByteArray withoutDead(const Message &query)
{
    Message reply = *Message::fromWire(resolve(query, false).constFirst());
    reply.answers.removeFirst();
    return *reply.toWire();
}

} // namespace

/// The walk from a name to what the zone's own server says, over port 53 and a router, past a resolver with a stale cache
/// and a server that does not answer.
class TestNameServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(Lab::isHere(), "runs in tests/netns/lab only"); }

    void theZonesOwnServerIsAsked()
    {
        const FakeDns resolver(resolve);
        const QList<Server> resolvers{resolver.server()};
        const auto known = QCoro::waitFor(askAuthoritative(alive, TypeA, resolvers, 8s));
        QVERIFY2(known, known ? "" : qPrintable(known.error().message));
        QCOMPARE(known->zone, zone);
        QCOMPARE(known->server, u"77.77.77.53"_qs);
        QCOMPARE(known->values, QList{QHostAddress(u"77.77.77.53"_qs)});
    }

    void aStaleCacheIsNotBelieved()
    {
        // Here the server that does not answer is not among them.
        const FakeDns resolver([](const Message &query, bool tcp) {
            return query.questions.value(0).type == TypeNs ? QByteArrayList{withoutDead(query)} : resolve(query, tcp);
        });
        const QList<Server> resolvers{resolver.server()};
        const QString name = u"gone.deep.example.org"_qs;
        const auto known = QCoro::waitFor(askAuthoritative(name, TypeA, resolvers, 15s));
        QVERIFY2(known, known ? "" : qPrintable(known.error().message));
        QCOMPARE(known->server, u"77.77.77.53"_qs);
        QVERIFY(known->values.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNameServers)
#include "tst_nameservers.moc"
