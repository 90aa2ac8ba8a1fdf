// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NotificationBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

using Topic = Notification::Topic;
using Action = NotificationAction;

/// Changes and holds, the quiet at the start, and what the user has switched off.
class TestNotificationRules : public NotificationBench
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void changeIsTold();
    void ask39_burstIsOneNotification();
    void ask39_nothingIsSaidForNothing();
    void changeThereAndBackIsNone();
    void ask39_familiesAreChosen();
    void startIsQuiet();
    void troubleThatPassesAtStartIsSilent();
    void wakingUpIsQuiet_data();
    void wakingUpIsQuiet();
    void switchesHold();
    void aHoldIsToldAndTakenBack();
    void anAnsweredHoldIsNotAskedAgain();
    void aHoldThatPassesAtStartIsSilent();
    void aHoldElsewhereTakesTheOldOneBack();
    void everythingIsTakenBackAtTheEnd();
    void secretsAreTakenOut();
};

void TestNotificationRules::changeIsTold()
{
    settle();
    changeOf(RecordType::A, "11.22.30.9", "11.22.33.44", {u"home.example.org"_qs, u"nas.example.org"_qs});
    QVERIFY(m_recorder->shown.isEmpty());
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    const Notification shown = m_recorder->shown.first();
    QCOMPARE(shown.topic, Topic::Change);
    QCOMPARE(shown.title, u"Your address changed to 11.22.33.44"_qs);
    QCOMPARE(shown.text, u"Before it was 11.22.30.9.\n2 name(s) were updated: home.example.org, nas.example.org"_qs);
    QCOMPARE(actions(shown), (QList<Action>{Action::CopyAddress, Action::Open}));
    QCOMPARE(shown.addresses, addresses("11.22.33.44"));
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::ask39_burstIsOneNotification()
{
    settle();
    changeOf(RecordType::A, "11.22.30.9", "11.22.33.44", {u"home.example.org"_qs, u"nas.example.org"_qs});
    m_clock->advance(1500ms);
    changeOf(RecordType::AAAA, "2a02::1", "2a02::2", {u"home.example.org"_qs});
    // Another account's names, and on to a further address.
    changeOf(RecordType::A, "11.22.33.44", "11.22.33.55", {u"cam.example.net"_qs});
    m_clock->advance(500ms);
    QCOMPARE(m_recorder->shown.size(), 1);
    const Notification shown = m_recorder->shown.first();
    QCOMPARE(shown.title, u"Your addresses changed"_qs);
    QCOMPARE(shown.text,
             u"IPv4: 11.22.33.55, before 11.22.30.9\nIPv6: 2a02::2, before 2a02::1\n"
             "3 name(s) were updated: home.example.org, nas.example.org, cam.example.net"_qs);
    QCOMPARE(shown.addresses, addresses("11.22.33.55") + addresses("2a02::2"));
}

void TestNotificationRules::ask39_nothingIsSaidForNothing()
{
    settle();
    m_rules->addressChanged(RecordType::A, {}, addresses("11.22.33.44"), {u"home.example.org"_qs});
    changeOf(RecordType::A, "11.22.33.44", "11.22.33.44");
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_rules->failureStarted(u"cf"_qs, {Failure::Kind::Cancelled, u"Stopped."_qs, {}}, {u"home.example.org"_qs});
    m_rules->passFinished({});
    m_clock->advance(48h);
    m_rules->passFinished({});
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::changeThereAndBackIsNone()
{
    settle();
    changeOf(RecordType::A, "11.22.30.9", "11.22.33.44");
    changeOf(RecordType::A, "11.22.33.44", "11.22.30.9");
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::ask39_familiesAreChosen()
{
    m_config.notifications.families = {RecordType::A};
    m_rules->setConfig(m_config);
    settle();
    changeOf(RecordType::AAAA, "2a02::1", "2a02::2");
    m_clock->advance(1min);
    QCOMPARE(m_recorder->shown.size(), 0);
    changeOf(RecordType::A, "11.22.30.9", "11.22.33.44");
    m_clock->advance(1min);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::startIsQuiet()
{
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    changeOf(RecordType::A, "11.22.30.9", "11.22.33.44");
    m_clock->advance(14s);
    QCOMPARE(m_recorder->shown.size(), 0);
    m_clock->advance(1s);
    QCOMPARE(m_recorder->shown.size(), 2);
}

void TestNotificationRules::troubleThatPassesAtStartIsSilent()
{
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock->advance(5s);
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::wakingUpIsQuiet_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("the system tells") << true;
    QTest::newRow("the clocks tell") << false;
}

void TestNotificationRules::wakingUpIsQuiet()
{
    QFETCH(bool, isTold);
    settle();
    m_clock->jump(8h);
    if (isTold)
        m_rules->resumed();
    m_rules->failureStarted(u"cf"_qs, down, {u"home.example.org"_qs});
    m_clock->advance(14s);
    QCOMPARE(m_recorder->shown.size(), 0);
    m_clock->advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::switchesHold()
{
    m_config.notifications = {};
    m_config.notifications.changes = false;
    m_config.notifications.failures = false;
    m_config.notifications.recoveries = false;
    m_config.notifications.attention = false;
    m_rules->setConfig(m_config);
    settle();
    changeOf(RecordType::A, "11.22.30.9", "11.22.33.44");
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_rules->failureStarted(u"duck"_qs, down, {u"home.example.org"_qs});
    m_rules->holdStarted(vpn());
    m_clock->advance(48h);
    m_rules->passFinished(failing(u"duck"_qs, down));
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_rules->failureEnded(u"duck"_qs, {u"home.example.org"_qs});
    m_clock->advance(1min);
    QCOMPARE(m_recorder->shown.size(), 0);
    // Each has a switch of its own.
    m_config.notifications.attention = true;
    m_rules->setConfig(m_config);
    m_rules->failureStarted(u"duck"_qs, down, {u"home.example.org"_qs});
    m_clock->advance(1min);
    QCOMPARE(m_recorder->shown.size(), 0);
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock->advance(1min);
    QCOMPARE(m_recorder->shown.size(), 1);
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_clock->advance(1min);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::aHoldIsToldAndTakenBack()
{
    settle();
    m_rules->holdStarted(vpn());
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    const Notification hold = m_recorder->shown.first();
    QCOMPARE(hold.topic, Topic::Hold);
    QCOMPARE(hold.text, u"You are on a VPN (wg0). Names keep your home address until you leave it."_qs);
    QCOMPARE(hold.state, Condition::Held);
    QCOMPARE(actions(hold), (QList<Action>{Action::PublishHere, Action::HoldHere, Action::Open}));
    QVERIFY(hold.hold);
    for (const Notification::Button &button : hold.buttons)
        QVERIFY2(!button.label.contains(u'&'), qPrintable(button.label));
    m_rules->holdEnded();
    QCOMPARE(m_recorder->withdrawn, QList{Topic::Hold});
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::anAnsweredHoldIsNotAskedAgain()
{
    Hold hold = vpn();
    hold.network.gatewayMac = u"aa:bb:cc:dd:ee:01"_qs;
    m_config = withNetworkDecision(m_config, hold.network.names(), NetworkDecision::Publish);
    m_rules->setConfig(m_config);
    settle();
    m_rules->holdStarted(hold);
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QCOMPARE(actions(m_recorder->shown.first()), (QList<Action>{Action::PublishHere, Action::Open}));
}

void TestNotificationRules::aHoldThatPassesAtStartIsSilent()
{
    m_rules->holdStarted(vpn());
    m_clock->advance(5s);
    m_rules->holdEnded();
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::aHoldElsewhereTakesTheOldOneBack()
{
    const auto passUnder = [this](const Hold &hold) {
        RecordStatus record = samples::record(QStringLiteral("home.example.org"), RecordType::A, RecordStatus::Kind::Held,
                                              QStringLiteral("11.22.33.44"));
        record.hold = hold;
        m_rules->passFinished({{}, {record}});
    };
    Hold here = vpn();
    here.network.id = u"here"_qs;
    Hold there = vpn();
    there.network.id = u"there"_qs;
    settle();
    m_rules->holdStarted(here);
    passUnder(here);
    m_clock->advance(2s);
    passUnder(here);
    QCOMPARE(m_recorder->shown.size(), 1);
    QVERIFY(m_recorder->withdrawn.isEmpty());
    // Its own hold was told in an earlier visit, so there is no holdStarted().
    passUnder(there);
    QCOMPARE(m_recorder->withdrawn, QList{Topic::Hold});
    // Nor is one told late that was left before its time came.
    m_rules->holdStarted(here);
    passUnder(there);
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::everythingIsTakenBackAtTheEnd()
{
    m_rules->withdrawAll();
    for (const Topic topic : {Topic::Change, Topic::Outage, Topic::Attention, Topic::Hold, Topic::Recovery, Topic::Program})
        QVERIFY(m_recorder->withdrawn.contains(topic));
}

void TestNotificationRules::secretsAreTakenOut()
{
    m_redactor.add(u"s3cr3t-token"_qs);
    settle();
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QVERIFY(!m_recorder->shown.first().text.contains(u"s3cr3t-token"_qs));
}

QTEST_GUILESS_MAIN(TestNotificationRules)
#include "tst_notificationrules.moc"
