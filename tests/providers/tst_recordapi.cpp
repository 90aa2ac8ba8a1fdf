// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakeRecordService.h"

#include "providers/RecordApi.h"

#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

DesiredRecord desired(const QString &name, const QStringList &values, const QStringList &previous = {},
                      Sharing sharing = Sharing::Own)
{
    DesiredRecord record;
    record.name = *DomainName::parse(name);
    for (const QString &value : values)
        record.values.append(QHostAddress(value));
    for (const QString &value : previous)
        record.previous.append(QHostAddress(value));
    record.type = record.values.first().protocol() == QAbstractSocket::IPv6Protocol ? RecordType::AAAA : RecordType::A;
    record.sharing = sharing;
    return record;
}

QStringList words(const QList<Outcome> &outcomes)
{
    QStringList list;
    for (const Outcome &outcome : outcomes)
        list.append(outcome.failure ? failureKindName(outcome.failure->kind) : outcomeName(outcome.what));
    return list;
}

ServiceTraits::Batch anyBatch(int limit)
{
    return {{RecordChange::Kind::Create, RecordChange::Kind::Update, RecordChange::Kind::Remove}, limit};
}

const QString zone = QStringLiteral("example.org");

} // namespace

class RecordApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void createsUpdatesAndLeavesAlone();
    void picksTheLongestZone();
    void saysWhichNameHasNoZone();
    void ownTakesOverOneForeignValue();
    void ownRefusesSeveralForeignValues_data();
    void ownRefusesSeveralForeignValues();
    void ownPutsRightWhatWasOurs();
    void sharedTouchesOnlyOurs_data();
    void sharedTouchesOnlyOurs();
    void aliasIsAConflict();
    void ask38_ttlIsChangedOnlyWhenAsked();
    void requestCounts_data();
    void requestCounts();
    void requestCountsOverARestart();
    void staleIdsLeadToOneLookUp_data();
    void staleIdsLeadToOneLookUp();
    void oneBadItemStopsNoOther();
    void credentialsStopAtOnce();
    void parallelCallsAreBounded();
    void oneCallAtATimeWhereTheServiceWantsIt();
    void replacesWhereThereIsNoUpdate();
    void renewedZoneIsFoundAgain();
    void walksToTheZoneOnce();
    void sameNameTwiceSeesItself();
    void publishedReadsWithoutWriting();

private:
    QList<Outcome> publish(const QList<DesiredRecord> &records) { return QCoro::waitFor(m_api->publish(records)); }
    std::unique_ptr<FakeRecordService> m_service;
    std::unique_ptr<RecordApi> m_api;
};

void RecordApiTest::init()
{
    m_service = std::make_unique<FakeRecordService>();
    m_service->content[zone] = {};
    m_service->rules.ttl.forCreate = 300;
    m_api = std::make_unique<RecordApi>(*m_service);
}

void RecordApiTest::cleanup()
{
    QCOMPARE(m_service->violations, QStringList());
}

void RecordApiTest::createsUpdatesAndLeavesAlone()
{
    m_service->add(zone, u"old.example.org"_qs, RecordType::A, u"192.0.2.9"_qs);
    m_service->add(zone, u"same.example.org"_qs, RecordType::A, u"192.0.2.1"_qs);
    m_service->add(zone, u"other.example.org"_qs, RecordType::A, u"198.51.100.7"_qs);
    m_service->add(zone, u"old.example.org"_qs, RecordType::AAAA, u"2001:db8::9"_qs);
    const auto outcomes
        = publish({desired(u"new.example.org"_qs, {u"192.0.2.1"_qs}), desired(u"old.example.org"_qs, {u"192.0.2.1"_qs}),
                   desired(u"same.example.org"_qs, {u"192.0.2.1"_qs}), desired(u"*.example.org"_qs, {u"2001:db8::1"_qs}),
                   desired(zone, {u"192.0.2.1"_qs})});
    QCOMPARE(words(outcomes), QStringList({u"created"_qs, u"updated"_qs, u"unchanged"_qs, u"created"_qs, u"created"_qs}));
    QCOMPARE(m_service->values(u"old.example.org"_qs, RecordType::A), QStringList(u"192.0.2.1"_qs));
    QCOMPARE(m_service->values(u"old.example.org"_qs, RecordType::AAAA), QStringList(u"2001:db8::9"_qs));
    QCOMPARE(m_service->values(u"other.example.org"_qs, RecordType::A), QStringList(u"198.51.100.7"_qs));
    QCOMPARE(m_service->values(u"*.example.org"_qs, RecordType::AAAA), QStringList(u"2001:db8::1"_qs));
    QCOMPARE(m_service->requests(), 6);
}

void RecordApiTest::picksTheLongestZone()
{
    m_service->content[u"sub.example.org"_qs] = {};
    m_service->content[u"ample.org"_qs] = {};
    publish({desired(u"a.sub.example.org"_qs, {u"192.0.2.1"_qs}), desired(u"sub.example.org"_qs, {u"192.0.2.1"_qs}),
             desired(u"xsub.example.org"_qs, {u"192.0.2.1"_qs})});
    QCOMPARE(m_service->content[u"sub.example.org"_qs].size(), 2);
    QCOMPARE(m_service->content[zone].size(), 1);
    QCOMPARE(m_service->log.count(u"zones"_qs), 1);
}

void RecordApiTest::saysWhichNameHasNoZone()
{
    const auto outcomes
        = publish({desired(u"a.example.net"_qs, {u"192.0.2.1"_qs}), desired(u"a.example.org"_qs, {u"192.0.2.1"_qs})});
    QCOMPARE(words(outcomes), QStringList({u"NoSuchZone"_qs, u"created"_qs}));
    QVERIFY(outcomes.first().failure->message.contains(u"a.example.net"));
}

void RecordApiTest::ownTakesOverOneForeignValue()
{
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"198.51.100.7"_qs, 777);
    QCOMPARE(words(publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs})})), QStringList(u"updated"_qs));
    QCOMPARE(m_service->values(u"a.example.org"_qs, RecordType::A), QStringList(u"192.0.2.1"_qs));
    QCOMPARE(m_service->content[zone].first().ttl, 777);
}

void RecordApiTest::ownRefusesSeveralForeignValues_data()
{
    QTest::addColumn<bool>("sets");
    QTest::addColumn<QStringList>("there");
    for (bool sets : {false, true}) {
        const char *model = sets ? "sets" : "records";
        QTest::addRow("%s, two foreign", model) << sets << QStringList{u"198.51.100.1"_qs, u"198.51.100.2"_qs};
        QTest::addRow("%s, ours and one foreign", model) << sets << QStringList{u"192.0.2.1"_qs, u"198.51.100.2"_qs};
    }
}

void RecordApiTest::ownRefusesSeveralForeignValues()
{
    QFETCH(const bool, sets);
    QFETCH(const QStringList, there);
    m_service->rules.model = sets ? ServiceTraits::Model::Sets : ServiceTraits::Model::Records;
    for (const QString &value : there)
        m_service->add(zone, u"a.example.org"_qs, RecordType::A, value);
    const auto outcomes = publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs})});
    QCOMPARE(words(outcomes), QStringList(u"Conflict"_qs));
    QVERIFY(outcomes.first().failure->message.contains(u"\"sharing\""));
    QCOMPARE(m_service->values(u"a.example.org"_qs, RecordType::A), there);
    QCOMPARE(m_service->log, QStringList({u"zones"_qs, u"list example.org"_qs}));
}

void RecordApiTest::ownPutsRightWhatWasOurs()
{
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"198.51.100.1"_qs);
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"198.51.100.2"_qs);
    QCOMPARE(words(publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs}, {u"192.0.2.1"_qs})})),
             QStringList(u"updated"_qs));
    QCOMPARE(m_service->values(u"a.example.org"_qs, RecordType::A), QStringList(u"192.0.2.1"_qs));
}

void RecordApiTest::sharedTouchesOnlyOurs_data()
{
    QTest::addColumn<bool>("sets");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("previous");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("outcome");
    for (bool sets : {false, true}) {
        const char *model = sets ? "sets" : "records";
        QTest::addRow("%s, first contact adds", model)
            << sets << QStringList{u"198.51.100.1"_qs, u"198.51.100.2"_qs} << QStringList()
            << QStringList{u"192.0.2.1"_qs, u"198.51.100.1"_qs, u"198.51.100.2"_qs}
            << (sets ? u"updated"_qs : u"created"_qs);
        QTest::addRow("%s, a change replaces ours", model)
            << sets << QStringList{u"192.0.2.9"_qs, u"198.51.100.2"_qs} << QStringList{u"192.0.2.9"_qs}
            << QStringList{u"192.0.2.1"_qs, u"198.51.100.2"_qs} << u"updated"_qs;
        QTest::addRow("%s, there already", model)
            << sets << QStringList{u"192.0.2.1"_qs, u"198.51.100.2"_qs} << QStringList{u"192.0.2.9"_qs}
            << QStringList{u"192.0.2.1"_qs, u"198.51.100.2"_qs} << u"unchanged"_qs;
        QTest::addRow("%s, both old and new are there", model)
            << sets << QStringList{u"192.0.2.1"_qs, u"192.0.2.9"_qs, u"198.51.100.2"_qs} << QStringList{u"192.0.2.9"_qs}
            << QStringList{u"192.0.2.1"_qs, u"198.51.100.2"_qs} << u"updated"_qs;
    }
}

void RecordApiTest::sharedTouchesOnlyOurs()
{
    QFETCH(const bool, sets);
    QFETCH(const QStringList, there);
    QFETCH(const QStringList, previous);
    QFETCH(const QStringList, after);
    QFETCH(const QString, outcome);
    m_service->rules.model = sets ? ServiceTraits::Model::Sets : ServiceTraits::Model::Records;
    for (const QString &value : there)
        m_service->add(zone, u"a.example.org"_qs, RecordType::A, value);
    QCOMPARE(words(publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs}, previous, Sharing::Shared)})),
             QStringList(outcome));
    QCOMPARE(m_service->values(u"a.example.org"_qs, RecordType::A), after);
}

void RecordApiTest::aliasIsAConflict()
{
    m_service->addAlias(zone, u"www.example.org"_qs);
    const auto outcomes
        = publish({desired(u"www.example.org"_qs, {u"192.0.2.1"_qs}), desired(u"www.example.org"_qs, {u"2001:db8::1"_qs}),
                   desired(u"a.example.org"_qs, {u"192.0.2.1"_qs})});
    QCOMPARE(words(outcomes), QStringList({u"Conflict"_qs, u"Conflict"_qs, u"created"_qs}));
}

void RecordApiTest::ask38_ttlIsChangedOnlyWhenAsked()
{
    m_service->rules.ttl.minimum = 120;
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"192.0.2.1"_qs, 30);
    DesiredRecord record = desired(u"a.example.org"_qs, {u"192.0.2.1"_qs});
    QCOMPARE(words(publish({record})), QStringList(u"unchanged"_qs));
    QCOMPARE(m_service->content[zone].first().ttl, 30);
    record.ttl = 60;
    QCOMPARE(words(publish({record})), QStringList(u"updated"_qs));
    QCOMPARE(m_service->content[zone].first().ttl, 120);
    QCOMPARE(words(publish({record})), QStringList(u"unchanged"_qs));
}

void RecordApiTest::requestCounts_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("change");
    QTest::newRow("1") << 1 << 3 << 1;
    QTest::newRow("10") << 10 << 3 << 1;
    QTest::newRow("100") << 100 << 3 << 1;
    QTest::newRow("1000") << 1000 << 7 << 5;
}

void RecordApiTest::requestCounts()
{
    QFETCH(const int, names);
    QFETCH(const int, first);
    QFETCH(const int, change);
    m_service->rules.batches = {anyBatch(200)};
    QList<DesiredRecord> records;
    for (int i = 0; i < names; ++i)
        records.append(desired(u"n%1.example.org"_qs.arg(i), {u"192.0.2.1"_qs}));
    QCOMPARE(words(publish(records)).count(u"created"_qs), names);
    QCOMPARE(m_service->requests(), first);
    m_service->log.clear();
    for (DesiredRecord &record : records) {
        record.previous = record.values;
        record.values = {QHostAddress(u"192.0.2.2"_qs)};
    }
    QCOMPARE(words(publish(records)).count(u"updated"_qs), names);
    QCOMPARE(m_service->requests(), change);
    QCOMPARE(m_service->values(u"n0.example.org"_qs, RecordType::A), QStringList(u"192.0.2.2"_qs));
}

void RecordApiTest::requestCountsOverARestart()
{
    m_service->rules.batches = {anyBatch(200)};
    publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs}), desired(u"b.example.org"_qs, {u"192.0.2.1"_qs})});
    RecordApi restarted(*m_service);
    restarted.setCache(m_api->cache());
    m_service->log.clear();
    const auto outcomes
        = QCoro::waitFor(restarted.publish({desired(u"a.example.org"_qs, {u"192.0.2.2"_qs}, {u"192.0.2.1"_qs}),
                                            desired(u"b.example.org"_qs, {u"192.0.2.2"_qs}, {u"192.0.2.1"_qs})}));
    QCOMPARE(words(outcomes), QStringList({u"updated"_qs, u"updated"_qs}));
    QCOMPARE(m_service->log, QStringList(u"batch 2"_qs));
}

void RecordApiTest::staleIdsLeadToOneLookUp_data()
{
    QTest::addColumn<bool>("batch");
    QTest::newRow("single calls") << false;
    QTest::newRow("batch") << true;
}

void RecordApiTest::staleIdsLeadToOneLookUp()
{
    QFETCH(const bool, batch);
    if (batch)
        m_service->rules.batches = {anyBatch(200)};
    publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs}), desired(u"b.example.org"_qs, {u"192.0.2.1"_qs})});
    m_service->renewIds(zone);
    m_service->log.clear();
    const auto outcomes = publish({desired(u"a.example.org"_qs, {u"192.0.2.2"_qs}, {u"192.0.2.1"_qs}),
                                   desired(u"b.example.org"_qs, {u"192.0.2.2"_qs}, {u"192.0.2.1"_qs})});
    QCOMPARE(words(outcomes), QStringList({u"updated"_qs, u"updated"_qs}));
    QCOMPARE(m_service->log.count(u"list example.org"_qs), 1);
    QCOMPARE(m_service->requests(), batch ? 3 : 5);
    QCOMPARE(m_service->values(u"b.example.org"_qs, RecordType::A), QStringList(u"192.0.2.2"_qs));
}

void RecordApiTest::oneBadItemStopsNoOther()
{
    m_service->rules.batches = {anyBatch(200)};
    m_service->refusedNames = {u"n37.example.org"_qs};
    QList<DesiredRecord> records;
    for (int i = 0; i < 64; ++i)
        records.append(desired(u"n%1.example.org"_qs.arg(i), {u"192.0.2.1"_qs}));
    const QStringList outcomes = words(publish(records));
    QCOMPARE(outcomes.count(u"created"_qs), 63);
    QCOMPARE(outcomes[37], u"Rejected"_qs);
    // Zones, listing, the batch, and two calls for each halving of 64.
    QCOMPARE(m_service->requests(), 3 + 2 * 6);
}

void RecordApiTest::credentialsStopAtOnce()
{
    m_service->failAll = Failure{Failure::Kind::Credentials, u"wrong key"_qs, std::nullopt};
    QList<DesiredRecord> records;
    for (int i = 0; i < 50; ++i)
        records.append(desired(u"n%1.example.org"_qs.arg(i), {u"192.0.2.1"_qs}));
    QCOMPARE(words(publish(records)).count(u"Credentials"_qs), 50);
    QVERIFY2(m_service->requests() <= 2 + 4, qPrintable(m_service->log.join(u' ')));
    m_service->log.clear();
    m_service->rules.batches = {anyBatch(10)};
    QCOMPARE(words(publish(records)).count(u"Credentials"_qs), 50);
    QCOMPARE(m_service->requests(), 3);
    m_service->failZones = Failure{Failure::Kind::Network, u"no connection"_qs, std::nullopt};
    QCOMPARE(words(publish(records)).count(u"Network"_qs), 50);
}

void RecordApiTest::parallelCallsAreBounded()
{
    QList<DesiredRecord> records;
    for (int i = 0; i < 20; ++i)
        records.append(desired(u"n%1.example.org"_qs.arg(i), {u"192.0.2.1"_qs}));
    publish(records);
    QCOMPARE(m_service->mostInFlight, 4);
}

void RecordApiTest::oneCallAtATimeWhereTheServiceWantsIt()
{
    m_service->rules.parallelCalls = 1;
    m_service->content.insert(u"example.net"_qs, {});
    QList<DesiredRecord> records;
    for (int i = 0; i < 6; ++i)
        records.append(desired(u"n%1.example.%2"_qs.arg(i).arg(i % 2 ? u"org"_qs : u"net"_qs), {u"192.0.2.1"_qs}));
    QCOMPARE(words(publish(records)).count(u"created"_qs), 6);
    QCOMPARE(m_service->mostInFlight, 1);
}

void RecordApiTest::replacesWhereThereIsNoUpdate()
{
    m_service->rules.canUpdate = false;
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"192.0.2.9"_qs, 777);
    QCOMPARE(words(publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs})})), QStringList(u"updated"_qs));
    QCOMPARE(m_service->content[zone].size(), 1);
    QCOMPARE(m_service->content[zone].first().value, QHostAddress(u"192.0.2.1"_qs));
    QCOMPARE(m_service->content[zone].first().ttl, 777);
}

void RecordApiTest::renewedZoneIsFoundAgain()
{
    m_api->setCache({{u"zones"_qs, QJsonArray{QJsonObject{{u"name"_qs, zone}, {u"id"_qs, u"zone-of-yesterday"_qs}}}}});
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"192.0.2.9"_qs);
    const auto outcomes = publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs}, {u"192.0.2.9"_qs})});
    QCOMPARE(words(outcomes), QStringList(u"updated"_qs));
    QCOMPARE(m_service->log,
             QStringList({u"list example.org"_qs, u"zones"_qs, u"list example.org"_qs, u"send a.example.org"_qs}));
}

void RecordApiTest::walksToTheZoneOnce()
{
    m_service->rules.zoneLookup = ServiceTraits::ZoneLookup::Walk;
    publish({desired(u"a.b.example.org"_qs, {u"192.0.2.1"_qs}), desired(zone, {u"192.0.2.1"_qs})});
    QCOMPARE(m_service->log.first(3),
             QStringList({u"find a.b.example.org"_qs, u"find b.example.org"_qs, u"find example.org"_qs}));
    QCOMPARE(m_service->log.count(u"find example.org"_qs), 1);
    m_service->log.clear();
    publish({desired(u"a.b.example.org"_qs, {u"192.0.2.2"_qs}, {u"192.0.2.1"_qs})});
    QCOMPARE(m_service->log, QStringList(u"send a.b.example.org"_qs));
    QCOMPARE(words(publish({desired(u"a.example.net"_qs, {u"192.0.2.2"_qs})})), QStringList(u"NoSuchZone"_qs));
}

void RecordApiTest::sameNameTwiceSeesItself()
{
    const auto outcomes = publish({desired(u"a.example.org"_qs, {u"192.0.2.1"_qs}, {}, Sharing::Shared),
                                   desired(u"a.example.org"_qs, {u"192.0.2.2"_qs}, {}, Sharing::Shared)});
    QCOMPARE(words(outcomes), QStringList({u"created"_qs, u"created"_qs}));
    QCOMPARE(m_service->values(u"a.example.org"_qs, RecordType::A), QStringList({u"192.0.2.1"_qs, u"192.0.2.2"_qs}));
}

void RecordApiTest::publishedReadsWithoutWriting()
{
    m_service->add(zone, u"a.example.org"_qs, RecordType::A, u"192.0.2.1"_qs);
    const auto values = QCoro::waitFor(
        m_api->published({desired(u"a.example.org"_qs, {u"192.0.2.5"_qs}), desired(u"a.example.org"_qs, {u"2001:db8::1"_qs}),
                          desired(u"a.example.net"_qs, {u"192.0.2.5"_qs})}));
    QVERIFY(values);
    QCOMPARE(*values, QList<QList<QHostAddress>>({{QHostAddress(u"192.0.2.1"_qs)}, {}, {}}));
    QCOMPARE(m_service->log, QStringList({u"zones"_qs, u"list example.org"_qs}));
    const auto records = QCoro::waitFor(m_api->records({*DomainName::parse(zone), {}}));
    QVERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().id, u"id1"_qs);
}

QTEST_GUILESS_MAIN(RecordApiTest)
#include "tst_recordapi.moc"
