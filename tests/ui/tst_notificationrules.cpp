// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/MockClock.h"
#include "model/Redactor.h"
#include "notify/NotificationRules.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

class Recorder final : public Notifier
{
public:
    void show(const Notification &notification) override { shown.append(notification); }
    QList<Notification> shown;
};

QList<QHostAddress> addresses(const char *text)
{
    return {QHostAddress(QString::fromLatin1(text))};
}

const Failure refused{
    Failure::Kind::Credentials, QStringLiteral("Cloudflare refuses the token s3cr3t-token. Sign in again."), {}};

} // namespace

class TestNotificationRules : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void changeIsOneNotification();
    void nothingIsSaidForNothing();
    void troubleAtStartWaits();
    void troubleThatPassesAtStartIsSilent();
    void troubleAndItsEnd();
    void severalTroublesAreOne();
    void switchesHold();
    void aHoldIsTold();
    void aHoldThatPassesAtStartIsSilent();
    void secretsAreTakenOut();

private:
    MockClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<NotificationRules> m_rules;
};

void TestNotificationRules::init()
{
    m_recorder = std::make_unique<Recorder>();
    m_rules = std::make_unique<NotificationRules>(*m_recorder, m_clock, m_redactor);
    m_rules->setConfig({});
}

void TestNotificationRules::changeIsOneNotification()
{
    const QStringList names{u"home.example.org"_qs, u"nas.example.org"_qs};
    m_rules->addressChanged(RecordType::A, addresses("11.22.30.9"), addresses("11.22.33.44"), names);
    m_rules->addressChanged(RecordType::AAAA, addresses("2a02::1"), addresses("2a02::2"), names);
    QVERIFY(m_recorder->shown.isEmpty());
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
    const Notification shown = m_recorder->shown.first();
    QCOMPARE(shown.title, u"Your address changed to 11.22.33.44, 2a02::2"_qs);
    for (const auto &part :
         {u"11.22.30.9"_qs, u"2a02::1"_qs, u"2 name(s) were updated: home.example.org, nas.example.org"_qs})
        QVERIFY2(shown.text.contains(part), qPrintable(shown.text));
    m_clock.advance(1h);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::nothingIsSaidForNothing()
{
    m_rules->addressChanged(RecordType::A, {}, addresses("11.22.33.44"), {u"home.example.org"_qs});
    m_rules->addressChanged(RecordType::A, addresses("11.22.33.44"), addresses("11.22.33.44"), {u"home.example.org"_qs});
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_rules->failureStarted(u"cf"_qs, {Failure::Kind::Cancelled, u"Stopped."_qs, {}}, {u"home.example.org"_qs});
    m_clock.advance(1h);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::troubleAtStartWaits()
{
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock.advance(14s);
    QCOMPARE(m_recorder->shown.size(), 0);
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::troubleThatPassesAtStartIsSilent()
{
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock.advance(5s);
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_clock.advance(1h);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::troubleAndItsEnd()
{
    m_rules->setAccountName([](const QString &) { return u"Cloudflare · Home"_qs; });
    m_clock.advance(1min);
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QCOMPARE(m_recorder->shown.first().state, Condition::Attention);
    QVERIFY(m_recorder->shown.first().text.startsWith(u"Cloudflare · Home: Cloudflare refuses"_qs));
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 2);
    QCOMPARE(m_recorder->shown.last().state, Condition::Fine);
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_clock.advance(1h);
    QCOMPARE(m_recorder->shown.size(), 2);
}

void TestNotificationRules::severalTroublesAreOne()
{
    m_clock.advance(1min);
    m_rules->failureStarted(u"cf"_qs, refused, {u"a.example.org"_qs, u"b.example.org"_qs});
    m_rules->failureStarted(u"duck"_qs, {Failure::Kind::Network, u"No connection."_qs, {}}, {u"c.example.org"_qs});
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QCOMPARE(m_recorder->shown.first().title, u"3 name(s) are not being updated"_qs);
    m_rules->failureEnded(u"duck"_qs, {u"c.example.org"_qs});
    m_clock.advance(1s);
    // The other account is still in trouble: not all is well.
    QCOMPARE(m_recorder->shown.size(), 2);
    QVERIFY(m_recorder->shown.last().text.contains(u"duck"_qs));
    QVERIFY(!m_recorder->shown.last().text.contains(u"All names"_qs));
}

void TestNotificationRules::switchesHold()
{
    Config config;
    config.notifications = {false, false, false};
    m_rules->setConfig(config);
    m_clock.advance(1min);
    m_rules->addressChanged(RecordType::A, addresses("11.22.30.9"), addresses("11.22.33.44"), {u"home.example.org"_qs});
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock.advance(1min);
    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    m_clock.advance(1min);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::aHoldIsTold()
{
    m_clock.advance(1min);
    m_rules->holdStarted({Hold::Kind::Vpn, u"A VPN is on."_qs, u"wg0"_qs, {}});
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QCOMPARE(m_recorder->shown.first().text, u"A VPN is on."_qs);
    QCOMPARE(m_recorder->shown.first().state, Condition::Held);
    m_rules->holdEnded();
    m_clock.advance(1h);
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestNotificationRules::aHoldThatPassesAtStartIsSilent()
{
    m_rules->holdStarted({Hold::Kind::Vpn, u"A VPN is on."_qs, u"wg0"_qs, {}});
    m_clock.advance(5s);
    m_rules->holdEnded();
    m_clock.advance(1h);
    QCOMPARE(m_recorder->shown.size(), 0);
}

void TestNotificationRules::secretsAreTakenOut()
{
    m_redactor.add(u"s3cr3t-token"_qs);
    m_clock.advance(1min);
    m_rules->failureStarted(u"cf"_qs, refused, {u"home.example.org"_qs});
    m_clock.advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QVERIFY(!m_recorder->shown.first().text.contains(u"s3cr3t-token"_qs));
}

QTEST_GUILESS_MAIN(TestNotificationRules)
#include "tst_notificationrules.moc"
