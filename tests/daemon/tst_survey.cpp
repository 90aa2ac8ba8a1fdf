// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/NetworkView.h"
#include "daemon/PassText.h"
#include "daemon/SurveyText.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

InterfaceAddress address(const QString &device, const QString &text, int prefixLength = 64)
{
    InterfaceAddress result;
    result.device = device;
    result.address = QHostAddress(text);
    result.prefixLength = prefixLength;
    return result;
}

/// A stable and a temporary address on eth0, one on wlan0, a VPN, and IPv4 behind a router.
QList<InterfaceAddress> machine()
{
    InterfaceAddress temporary = address(u"eth0"_qs, u"2a00:1::aaaa"_qs);
    temporary.temporary = true;
    temporary.preferred = 600s;
    temporary.valid = 3600s;
    InterfaceAddress tunnel = address(u"wg0"_qs, u"2a00:9::1"_qs, 128);
    tunnel.deviceKind = u"wireguard"_qs;
    return {temporary, address(u"eth0"_qs, u"2a00:1::1"_qs), address(u"wlan0"_qs, u"2a00:2::1"_qs), tunnel,
            address(u"eth0"_qs, u"192.168.1.5"_qs, 24)};
}

SourceConfig source(const QString &kind, const QJsonObject &settings = {})
{
    return {kind, settings};
}

RecordConfig record(const QString &name, const QStringList &sets, const QList<RecordType> &types = {RecordType::A})
{
    RecordConfig result;
    result.name = DomainName::parse(name).value();
    result.types = types;
    result.account = u"lab"_qs;
    result.addresses = sets;
    return result;
}

/// The picked address of each list as "set type device: address".
QStringList picked(const QList<CandidateList> &lists)
{
    QStringList texts;
    for (const CandidateList &list : lists) {
        QString chosen = u"none"_qs;
        for (const AddressCandidate &candidate : list.candidates) {
            if (candidate.verdict == AddressCandidate::Verdict::Picked)
                chosen = addressText(candidate.published);
        }
        texts << u"%1 %2 %3: %4"_qs.arg(list.set, recordTypeName(list.type), list.device, chosen);
    }
    return texts;
}

LocalNetwork home()
{
    LocalNetwork network;
    network.id = u"aa:bb:cc:dd:ee:ff"_qs;
    network.label = u"Home"_qs;
    network.gateway = QHostAddress(u"192.168.1.1"_qs);
    network.gatewayMac = network.id;
    network.device = u"eth0"_qs;
    network.lines = {{RecordType::A, {u"eth0"_qs, false}}, {RecordType::AAAA, {u"eth0"_qs, false}}};
    return network;
}

} // namespace

/// What the commands make of addresses, answers and networks, without a machine that has them.
class TestSurvey : public QObject
{
    Q_OBJECT

private slots:
    void eachSetRanksInItsOwnWay()
    {
        Config config;
        config.addressSources[u"default"_qs]
            = {{RecordType::A, {source(u"web"_qs)}}, {RecordType::AAAA, {source(u"web"_qs)}}};
        config.addressSources[u"alpha"_qs]
            = {{RecordType::AAAA,
                {source(u"interface"_qs, {{u"name"_qs, u"wlan0"_qs}}), source(u"web"_qs),
                 source(u"interface"_qs, {{u"name"_qs, u"eth*"_qs}, {u"temporary"_qs, u"prefer"_qs}})}}};
        const QList<CandidateList> lists = rankForEachSet(config, machine(), {});
        // "default" names no interface: the ranking without settings, stable before temporary and no VPN.
        QCOMPARE(picked(lists).first(), u"default A : 192.168.1.5"_qs);
        QVERIFY(QStringList({u"default AAAA : 2a00:1::1"_qs, u"default AAAA : 2a00:2::1"_qs}).contains(picked(lists).at(1)));
        QCOMPARE(picked(lists).mid(2),
                 (QStringList{u"alpha AAAA wlan0: 2a00:2::1"_qs, u"alpha AAAA eth*: 2a00:1::aaaa"_qs}));

        // What is used already stays among equals.
        const auto again = rankForEachSet(config, machine(), {{u"default/AAAA"_qs, {QHostAddress(u"2a00:2::1"_qs)}}});
        QCOMPARE(picked(again).at(1), u"default AAAA : 2a00:2::1"_qs);
    }

    void candidatesInJson()
    {
        Config config;
        config.addressSources[u"default"_qs]
            = {{RecordType::AAAA, {source(u"interface"_qs, {{u"name"_qs, u"eth0"_qs}, {u"suffix"_qs, u"::53"_qs}})}}};
        const QJsonObject document = candidatesJson(rankForEachSet(config, machine(), {}));
        QCOMPARE(document.value(u"A").toArray(), QJsonArray());
        QMap<QString, QJsonObject> byAddress;
        for (const QJsonValue &each : document.value(u"AAAA").toArray())
            byAddress.insert(each.toObject().value(u"address").toString(), each.toObject());
        QCOMPARE(byAddress.size(), 4);
        const QJsonObject tunnel = byAddress[u"2a00:9::1"_qs];
        QCOMPARE(tunnel.value(u"deviceKind").toString(), u"tunnel"_qs);
        QCOMPARE(tunnel.value(u"linkKind").toString(), u"wireguard"_qs);
        QCOMPARE(tunnel.value(u"picked"), QJsonValue(false));
        QVERIFY(!tunnel.value(u"why").toString().isEmpty());
        const QJsonObject temporary = byAddress[u"2a00:1::aaaa"_qs];
        QCOMPARE(temporary.value(u"temporary"), QJsonValue(true));
        QCOMPARE(temporary.value(u"preferredSeconds").toInt(), 600);
        QCOMPARE(temporary.value(u"validSeconds").toInt(), 3600);
        QCOMPARE(temporary.value(u"scope").toString(), u"global"_qs);
        const QJsonObject stable = byAddress[u"2a00:1::1"_qs];
        QCOMPARE(stable.value(u"picked"), QJsonValue(true));
        QCOMPARE(stable.value(u"published").toString(), u"2a00:1::53"_qs); // Another host in the same prefix.
        QCOMPARE(stable.value(u"validSeconds"), QJsonValue());
    }

    void answersInJson()
    {
        SourceView good{source(u"web"_qs), QList{QHostAddress(u"100.64.0.1"_qs)},       u"two agree"_qs, 35ms,
                        u"Shared."_qs,     {u"ip.one.example"_qs, u"ip.two.example"_qs}};
        SourceView bad{source(u"stun"_qs), fail(Failure::Kind::Network, u"No answer."_qs), {}, 2000ms, {}};
        const QJsonArray array = sourcesJson({{u"default"_qs, RecordType::A, good}, {u"line2"_qs, RecordType::AAAA, bad}},
                                             u"set"_qs, u"addresses"_qs);
        QCOMPARE(array[0].toObject(),
                 (QJsonObject{{u"set"_qs, u"default"_qs},
                              {u"type"_qs, u"A"_qs},
                              {u"kind"_qs, u"web"_qs},
                              {u"detail"_qs, u"two agree"_qs},
                              {u"asks"_qs, QJsonArray{u"ip.one.example"_qs, u"ip.two.example"_qs}},
                              {u"milliseconds"_qs, 35},
                              {u"addresses"_qs, QJsonArray{u"100.64.0.1"_qs}},
                              {u"explanation"_qs, u"Shared."_qs}}));
        QCOMPARE(
            array[1].toObject(),
            (QJsonObject{{u"set"_qs, u"line2"_qs},
                         {u"type"_qs, u"AAAA"_qs},
                         {u"kind"_qs, u"stun"_qs},
                         {u"detail"_qs, QString()},
                         {u"asks"_qs, QJsonArray()},
                         {u"milliseconds"_qs, 2000},
                         {u"failure"_qs, QJsonObject{{u"kind"_qs, u"Network"_qs}, {u"message"_qs, u"No answer."_qs}}}}));
    }

    void natInJson()
    {
        NatVerdict verdict;
        verdict.kind = NatVerdict::Kind::CarrierGradeNat;
        verdict.text = u"Your provider shares its address."_qs;
        verdict.router = QHostAddress(u"100.64.0.1"_qs);
        QCOMPARE(natJson(verdict),
                 (QJsonObject{{u"kind"_qs, u"CarrierGradeNat"_qs},
                              {u"text"_qs, u"Your provider shares its address."_qs},
                              {u"router"_qs, u"100.64.0.1"_qs},
                              {u"outside"_qs, QString()}}));
    }

    void setsOfEnabledRecordsAreInUse()
    {
        Config config;
        config.records
            = {record(u"a.example.org"_qs, {u"default"_qs, u"line2"_qs}), record(u"b.example.org"_qs, {u"line3"_qs})};
        config.records[1].enabled = false;
        QCOMPARE(setsInUse(config), (std::set<SetAndType>{{u"default"_qs, RecordType::A}, {u"line2"_qs, RecordType::A}}));
        QCOMPARE(allSets(config).size(), 2U); // Both families of "default".
    }

    void aVpnHoldsWhatGoesThroughIt()
    {
        Config config;
        config.addressSources[u"bound"_qs] = {{RecordType::A, {source(u"interface"_qs, {{u"name"_qs, u"eth0"_qs}})}}};
        config.records = {record(u"a.example.org"_qs, {u"default"_qs}, {RecordType::A, RecordType::AAAA}),
                          record(u"b.example.org"_qs, {u"bound"_qs}), record(u"c.example.org"_qs, {u"default"_qs})};
        QVERIFY(viewOf(home(), config).holds.isEmpty());

        LocalNetwork network = home();
        network.lines[RecordType::A] = {u"wg0"_qs, true};
        const NetworkView held = viewOf(network, config);
        QCOMPARE(held.holds.size(), 1);
        QCOMPARE(held.holds.first().hold.kind, Hold::Kind::Vpn);
        QVERIFY(held.holds.first().hold.message.contains(u"wg0"_qs));
        QCOMPARE(held.holds.first().names, (QStringList{u"a.example.org A"_qs, u"c.example.org A"_qs}));

        const Config allowed = withNetworkDecision(config, network.names(), NetworkDecision::PublishThroughVpn);
        QVERIFY(viewOf(network, allowed).holds.isEmpty());
        QVERIFY(viewOf(network, allowed).profile.has_value());
    }

    void aNetworkThatTheUserExcludedHoldsEverything()
    {
        Config config;
        config.records = {record(u"a.example.org"_qs, {u"default"_qs}, {RecordType::A, RecordType::AAAA})};
        const Config excluded = withNetworkDecision(config, home().names(), NetworkDecision::Hold);
        const NetworkView view = viewOf(home(), excluded);
        QCOMPARE(view.holds.size(), 1);
        QCOMPARE(view.holds.first().hold.kind, Hold::Kind::Network);
        QCOMPARE(view.holds.first().names, (QStringList{u"a.example.org A"_qs, u"a.example.org AAAA"_qs}));
        const QJsonObject json = networkJson(view);
        QCOMPARE(json.value(u"rule").toObject(), (QJsonObject{{u"publish"_qs, false}, {u"vpn"_qs, u"hold"_qs}}));
        QCOMPARE(json.value(u"profile").toObject().value(u"label").toString(), u"Home"_qs);
        QCOMPARE(json.value(u"network").toObject().value(u"gateway").toString(), u"192.168.1.1"_qs);
        QCOMPARE(json.value(u"holds").toArray().first().toObject().value(u"kind").toString(), u"Network"_qs);
        // Without a network nothing is held: there is nothing to publish.
        QVERIFY(viewOf(LocalNetwork(), excluded).holds.isEmpty());
    }

    void statusMarksWhatIsHeldNow()
    {
        Config config;
        config.records = {record(u"a.example.org"_qs, {u"default"_qs}, {RecordType::A, RecordType::AAAA})};
        LocalNetwork network = home();
        network.lines[RecordType::A] = {u"wg0"_qs, true};
        QList<RecordStatus> statuses(3);
        for (RecordStatus &status : statuses) {
            status.name = config.records.first().name;
            status.account = u"lab"_qs;
            status.kind = RecordStatus::Kind::Fine;
        }
        statuses[1].type = RecordType::AAAA;
        statuses[2].kind = RecordStatus::Kind::Stopped;
        markHeld(statuses, network, config);
        QCOMPARE(statuses[0].kind, RecordStatus::Kind::Held);
        QCOMPARE(statuses[0].hold->kind, Hold::Kind::Vpn);
        QCOMPARE(statuses[1].kind, RecordStatus::Kind::Fine); // Its family does not go through the VPN.
        QVERIFY(!statuses[1].hold.has_value());
        QCOMPARE(statuses[2].kind, RecordStatus::Kind::Stopped); // The graver news.
    }

    void heldRecordsInAPass()
    {
        RecordStatus held;
        held.name = DomainName::parse(u"a.example.org"_qs).value();
        held.account = u"lab"_qs;
        held.kind = RecordStatus::Kind::Held;
        held.hold = Hold{Hold::Kind::Vpn, u"The VPN is on."_qs, u"wg0"_qs, home()};
        held.lastOutcome = Outcome::What::Unchanged;
        RecordStatus other = held;
        other.name = DomainName::parse(u"b.example.org"_qs).value();
        const PassReport report{{}, {held, other}};
        const QJsonObject json = passJson(report).value(u"records").toArray().first().toObject();
        QCOMPARE(json.value(u"outcome").toString(), u"skipped"_qs);
        QCOMPARE(json.value(u"hold").toObject(),
                 (QJsonObject{{u"kind"_qs, u"Vpn"_qs}, {u"message"_qs, u"The VPN is on."_qs}}));
        QCOMPARE(passHolds(report), QStringList{u"Held: a.example.org A, b.example.org A. The VPN is on."_qs});
        QVERIFY(!hasFailed(report)); // Nothing went wrong.
        QVERIFY(passTable(report).text().contains(u"held"_qs));
    }

    void aStopHasANextLook()
    {
        RecordStatus stopped;
        stopped.kind = RecordStatus::Kind::Stopped;
        QVERIFY(nextText(stopped).contains(u"retry"_qs));
        stopped.nextAttempt = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::LocalTime);
        QVERIFY2(nextText(stopped).contains(u"2026-03-04 12:00:00"_qs), qPrintable(nextText(stopped)));
        QVERIFY(nextText(stopped).contains(u"retry"_qs));
    }
};

QTEST_GUILESS_MAIN(TestSurvey)
#include "tst_survey.moc"
