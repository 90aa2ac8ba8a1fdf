// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/ConfigHash.h"
#include "engine/Planner.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Reason = Skip::Reason;

class TestPlanner : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const RecordKey m_a{u"cf"_qs, u"home.example.org"_qs, RecordType::A};
    const RecordKey m_aaaa{u"cf"_qs, u"home.example.org"_qs, RecordType::AAAA};
    const DetectionKey m_sourceA{u"default"_qs, RecordType::A, false};
    const DetectionKey m_sourceAaaa{u"default"_qs, RecordType::AAAA, false};
    Config m_config;
    State m_state;
    FoundAddresses m_found;
    PlanOptions m_options;

    Plan make() const { return plan(m_config, m_state, m_found, m_now, m_options); }
    void published(const RecordKey &key, const QString &address, int daysAgo = 0)
    {
        RecordState &known = m_state.records[key];
        known.published = {QHostAddress(address)};
        known.publishedAt = m_now.addDays(-daysAgo);
        known.publishedHash = publishHash(m_config.accounts.first(), m_config.records.first());
    }
    static Failure failed(Failure::Kind kind) { return {kind, u"why"_qs, {}}; }

private slots:
    void init()
    {
        m_config = {};
        AccountConfig account;
        account.id = u"cf"_qs;
        account.provider = u"cloudflare"_qs;
        m_config.accounts = {account};
        RecordConfig record;
        record.name = *DomainName::parse(u"Home.example.org");
        record.types = {RecordType::A, RecordType::AAAA};
        record.account = u"cf"_qs;
        record.ttl = 300;
        record.options = {{u"proxied"_qs, false}};
        m_config.records = {record};
        m_config.addressSources = {{u"default"_qs, {}}};
        m_state = {};
        m_options = {};
        m_found = {{m_sourceA, Detection{{QHostAddress(u"9.9.9.1"_qs)}, {}, {}}},
                   {m_sourceAaaa, Detection{{QHostAddress(u"2620:fe::1"_qs)}, {}, {}}}};
    }
    void firstContactIsDue()
    {
        const Plan result = make();
        const QList<PlannedRecord> due = result.due.value(u"cf"_qs);
        QCOMPARE(due.size(), 2);
        QVERIFY(due.at(0).key == m_a && due.at(1).key == m_aaaa);
        QCOMPARE(due.at(0).desired.values, {QHostAddress(u"9.9.9.1"_qs)});
        QVERIFY(due.at(0).desired.previous.isEmpty());
        QCOMPARE(due.at(0).desired.ttl, std::optional<int>(300));
        QCOMPARE(due.at(0).desired.options, m_config.records.first().options);
        QVERIFY(result.skipped.isEmpty());
    }
    void previousIsPassedOn()
    {
        published(m_a, u"9.9.9.200"_qs);
        m_config.records.first().sharing = Sharing::Shared;
        const PlannedRecord item = make().due.value(u"cf"_qs).first();
        QCOMPARE(item.desired.previous, {QHostAddress(u"9.9.9.200"_qs)});
        QCOMPARE(item.desired.sharing, Sharing::Shared);
    }
    void ask27_unchangedIsSuppressedByFamily()
    {
        published(m_a, u"9.9.9.1"_qs);
        const Plan result = make();
        QCOMPARE(result.skipped.value(m_a).reason, Reason::Unchanged);
        QCOMPARE(result.unchanged.value(u"cf"_qs).size(), 1);
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1);
        QVERIFY(result.due.value(u"cf"_qs).first().key == m_aaaa);
    }
    void orderOfValuesDoesNotMatter()
    {
        published(m_a, u"9.9.9.1"_qs);
        m_state.records[m_a].published = {QHostAddress(u"9.9.9.2"_qs), QHostAddress(u"9.9.9.1"_qs)};
        m_found[m_sourceA] = Detection{{QHostAddress(u"9.9.9.1"_qs), QHostAddress(u"9.9.9.2"_qs)}, {}, {}};
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Unchanged);
        m_options.singleValue = {u"cf"_qs};
        QCOMPARE(make().due.value(u"cf"_qs).first().desired.values, {QHostAddress(u"9.9.9.1"_qs)});
    }
    void anEditIsDue()
    {
        published(m_a, u"9.9.9.1"_qs);
        m_config.records.first().ttl = 60;
        QVERIFY(make().due.value(u"cf"_qs).first().key == m_a);
    }
    void aFailureIsDueAgainThoughTheValueIsRight()
    {
        published(m_a, u"9.9.9.1"_qs);
        m_state.records[m_a].failure = failed(Failure::Kind::Network);
        QVERIFY(make().due.value(u"cf"_qs).first().key == m_a);
    }
    void refreshOnlyWhereNamesExpire()
    {
        published(m_a, u"9.9.9.1"_qs, 25);
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Unchanged);
        m_options.refreshing = {u"cf"_qs};
        QVERIFY(make().due.value(u"cf"_qs).first().key == m_a);
        published(m_a, u"9.9.9.1"_qs, 24);
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Unchanged);
        published(m_a, u"9.9.9.1"_qs, -400); // published "in the future": the clock was wrong
        QVERIFY(make().due.value(u"cf"_qs).first().key == m_a);
    }
    void noAddressErasesNothing()
    {
        published(m_a, u"9.9.9.1"_qs);
        m_found[m_sourceA] = tl::unexpected(failed(Failure::Kind::NoAddress));
        const Plan result = make();
        QCOMPARE(result.withoutAddress.size(), 1);
        QVERIFY(result.withoutAddress.first().first.key == m_a);
        QCOMPARE(result.skipped.value(m_a).reason, Reason::NoAddress);
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1); // the other family goes on
    }
    void disabledAndHeld()
    {
        m_config.records.first().enabled = false;
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Disabled);
        m_config.records.first().enabled = true;
        m_options.held = true;
        m_options.force = true;
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Held);
        QVERIFY(detectionKeys(m_config, m_state, m_now, m_options).isEmpty());
    }
    void stopsBeatForce()
    {
        m_options.force = true;
        m_state.records[m_a].stopped = true;
        m_state.records[m_a].failure = failed(Failure::Kind::NoSuchZone);
        Plan result = make();
        QCOMPARE(result.skipped.value(m_a).reason, Reason::Stopped);
        QCOMPARE(result.skipped.value(m_a).failure, m_state.records[m_a].failure);
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1);
        m_state.accounts[u"cf"_qs].stop = failed(Failure::Kind::Credentials);
        result = make();
        QCOMPARE(result.skipped.value(m_aaaa).reason, Reason::Stopped);
        QCOMPARE(result.skipped.value(m_aaaa).failure->kind, Failure::Kind::Credentials);
        QVERIFY(result.due.isEmpty());
    }
    void aStopEndsInOneAttempt()
    {
        m_state.records[m_a].stopped = true;
        m_state.records[m_a].failure = failed(Failure::Kind::NoSuchZone);
        m_state.records[m_a].notBefore = m_now.addSecs(1);
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Stopped);
        QCOMPARE(make().skipped.value(m_a).until, m_now.addSecs(1));
        m_state.records[m_a].notBefore = m_now;
        QCOMPARE(make().due.value(u"cf"_qs).size(), 2);
        // A date that no stop can have: the clock was set back.
        m_state.records[m_a].notBefore = m_now.addDays(29);
        QCOMPARE(make().due.value(u"cf"_qs).size(), 2);
    }
    void aStoppedAccountIsTriedWithOneRecord()
    {
        AccountState &account = m_state.accounts[u"cf"_qs];
        account.stop = failed(Failure::Kind::Credentials);
        account.notBefore = m_now.addSecs(60);
        QVERIFY(make().due.isEmpty());
        account.notBefore = m_now;
        Plan result = make();
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1);
        QVERIFY(!result.skipped.contains(m_a));
        QCOMPARE(result.skipped.value(m_aaaa).reason, Reason::Stopped);
        // All is as it should be, so only a publication tells whether the account works again.
        published(m_a, u"9.9.9.1"_qs);
        published(m_aaaa, u"2620:fe::1"_qs);
        result = make();
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1);
        QVERIFY(result.unchanged.isEmpty());
    }
    void holdsAreByKey()
    {
        m_options.holds.insert(m_sourceA, Hold{Hold::Kind::Vpn, u"why"_qs, {}, {}});
        QCOMPARE(detectionKeys(m_config, m_state, m_now, m_options), {m_sourceAaaa});
        m_options.force = true;
        const Plan result = make();
        QCOMPARE(result.skipped.value(m_a).reason, Reason::Held);
        QCOMPARE(result.skipped.value(m_a).hold->message, u"why"_qs);
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1); // the other family
    }
    void ask28_severalSetsAreJoinedInOrder()
    {
        const DetectionKey other{u"line2"_qs, RecordType::A, false};
        m_config.records.first().types = {RecordType::A};
        m_config.records.first().addresses = {u"default"_qs, u"line2"_qs};
        QCOMPARE(detectionKeys(m_config, m_state, m_now, m_options), QList<DetectionKey>({m_sourceA, other}));
        const QHostAddress first(u"9.9.9.1"_qs);
        const QHostAddress second(u"9.9.9.77"_qs);
        m_found[other] = Detection{{second, first}, {}, {}, {}};
        QCOMPARE(make().due.value(u"cf"_qs).first().desired.values, QList<QHostAddress>({first, second}));

        // A line that is down gives what was known, and removes nothing.
        m_found[other] = tl::unexpected(failed(Failure::Kind::NoAddress));
        m_options.known = {{u"line2/A"_qs, {second}}};
        QCOMPARE(make().due.value(u"cf"_qs).first().desired.values, QList<QHostAddress>({first, second}));
        m_options.known.clear();
        QCOMPARE(make().due.value(u"cf"_qs).first().desired.values, QList<QHostAddress>({first}));

        // Held: the same, but where nothing is known the name would lose an address.
        m_found.remove(other);
        m_options.holds.insert(other, Hold{Hold::Kind::Vpn, u"why"_qs, {}, {}});
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Held);
        m_options.known = {{u"line2/A"_qs, {second}}};
        QCOMPARE(make().due.value(u"cf"_qs).first().desired.values, QList<QHostAddress>({first, second}));

        // No set has an answer.
        m_options.holds.clear();
        m_found[m_sourceA] = tl::unexpected(failed(Failure::Kind::NoAddress));
        m_found[other] = tl::unexpected(failed(Failure::Kind::Network));
        QCOMPARE(make().withoutAddress.first().second.kind, Failure::Kind::NoAddress);
    }
    void refreshByTheServicesRule()
    {
        m_options.refreshing = {u"cf"_qs};
        m_options.refreshDays = {{u"cf"_qs, std::chrono::days(5)}};
        published(m_a, u"9.9.9.1"_qs, 4);
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Unchanged);
        published(m_a, u"9.9.9.1"_qs, 5);
        QVERIFY(make().due.value(u"cf"_qs).first().key == m_a);
        m_options.refreshDays = {{u"cf"_qs, std::chrono::days(60)}}; // the user's own is shorter
        published(m_a, u"9.9.9.1"_qs, 25);
        QVERIFY(make().due.value(u"cf"_qs).first().key == m_a);
    }
    void waitingUntil()
    {
        m_state.records[m_a].failure = failed(Failure::Kind::Server);
        m_state.records[m_a].notBefore = m_now.addSecs(60);
        Plan result = make();
        QCOMPARE(result.skipped.value(m_a).reason, Reason::Waiting);
        QCOMPARE(result.skipped.value(m_a).until, m_now.addSecs(60));
        QCOMPARE(detectionKeys(m_config, m_state, m_now, m_options), {m_sourceAaaa});
        m_options.force = true;
        QCOMPARE(make().due.value(u"cf"_qs).size(), 2);
    }
    void ask37_minimumIntervalOfTheServiceIsKept()
    {
        m_options.minIntervals = {{u"cf"_qs, std::chrono::minutes(5)}};
        published(m_a, u"9.9.9.9"_qs);
        m_state.records[m_a].publishedAt = m_now.addSecs(-60);
        published(m_aaaa, u"2620:fe::9"_qs);
        m_state.records[m_aaaa].publishedAt = m_now.addSecs(-300);
        const Plan result = make();
        QCOMPARE(result.skipped.value(m_a).reason, Reason::Waiting);
        QCOMPARE(result.skipped.value(m_a).until, m_now.addSecs(240));
        QCOMPARE(result.due.value(u"cf"_qs).size(), 1);
        m_options.force = true;
        QCOMPARE(make().due.value(u"cf"_qs).size(), 2);
    }
    void aWaitFromAWrongClockDoesNotCount()
    {
        m_state.records[m_a].failure = failed(Failure::Kind::Server);
        m_state.records[m_a].notBefore = m_now.addYears(10);
        QCOMPARE(make().due.value(u"cf"_qs).size(), 2);
        // Unless the service itself asked for that long.
        m_state.records[m_a].notBefore = m_now.addDays(20);
        QCOMPARE(make().due.value(u"cf"_qs).size(), 2);
        m_state.records[m_a].failure->retryAfter = std::chrono::hours(24) * 20;
        QCOMPARE(make().skipped.value(m_a).reason, Reason::Waiting);
    }
    void keychainWaitHoldsTheAccount()
    {
        m_options.keychain = {{u"cf"_qs, m_now.addSecs(900)}};
        const Plan result = make();
        QVERIFY(result.due.isEmpty());
        QCOMPARE(result.skipped.value(m_aaaa).until, m_now.addSecs(900));
    }
    void unknownAccountIsSaid()
    {
        m_config.records.first().account = u"gone"_qs;
        const Skip skip = make().skipped.value({u"gone"_qs, m_a.name, RecordType::A});
        QCOMPARE(skip.reason, Reason::Stopped);
        QVERIFY(skip.failure->message.contains(u"gone"_qs));
    }
    void detectsWhatIsInUseOnce()
    {
        RecordConfig second = m_config.records.first();
        second.name = *DomainName::parse(u"b.example.org");
        second.types = {RecordType::A};
        RecordConfig lan = second;
        lan.name = *DomainName::parse(u"c.example.org");
        lan.addresses = {u"lan"_qs};
        lan.allowNonGlobal = true;
        m_config.records = {second, lan};
        const QList<DetectionKey> expected{m_sourceA, {u"lan"_qs, RecordType::A, true}};
        QCOMPARE(detectionKeys(m_config, m_state, m_now, m_options), expected);
    }
    void hashesSeeWhatMatters()
    {
        const AccountConfig account = m_config.accounts.first();
        const RecordConfig record = m_config.records.first();
        AccountConfig other = account;
        other.label = u"another label"_qs;
        QCOMPARE(accountHash(other), accountHash(account));
        other.settings = {{u"server"_qs, u"b"_qs}};
        QVERIFY(accountHash(other) != accountHash(account));
        QVERIFY(publishHash(other, record) != publishHash(account, record));
        Config sources = m_config;
        sources.addressSources[u"default"_qs][RecordType::A] = {{u"web"_qs, {}}};
        QVERIFY(stopHash(sources, account, record) != stopHash(m_config, account, record));
        QCOMPARE(publishHash(account, record), publishHash(account, record));
    }
};

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
