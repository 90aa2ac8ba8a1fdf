// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NotificationBench.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

using Topic = Notification::Topic;
using Action = NotificationAction;

/// Trouble, the reminder of it and its end.
class TestOutageNotifications : public NotificationBench
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void ask39_outageAndItsEnd();
    void outageIsRemindedOnce();
    void reminderCanBeOff();
    void severalOutagesAreOne();
    void refusedCredentialsAskToSignIn();
    void ask33_lockedKeychainIsNoProvidersFault();
    void outageThatComesToNeedTheUser();
};

void TestOutageNotifications::ask39_outageAndItsEnd()
{
    settle();
    m_rules->setAccountName([](const QString &) { return u"Cloudflare · Home"_qs; });
    m_rules->failureStarted(u"cf"_qs, down, {u"home.example.org"_qs});
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    const Notification outage = m_recorder->shown.first();
    QCOMPARE(outage.topic, Topic::Outage);
    QCOMPARE(outage.state, Condition::Failing);
    QCOMPARE(outage.title, u"1 name(s) are not being updated"_qs);
    QCOMPARE(outage.text, u"Cloudflare · Home: The provider is down.\nMooring tries again by itself."_qs);
    QCOMPARE(actions(outage), (QList<Action>{Action::Retry, Action::Pause, Action::Open}));
    QCOMPARE(outage.accounts, QStringList{u"cf"_qs});
    // One for each outage, however many passes fail.
    m_rules->passFinished(failing(u"cf"_qs, down));
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 1);
    m_recorder->withdrawn.clear();

    m_rules->failureEnded(u"cf"_qs, {u"home.example.org"_qs});
    QVERIFY(m_recorder->withdrawn.contains(Topic::Outage));
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 2);
    QCOMPARE(m_recorder->shown.last().topic, Topic::Recovery);
    QCOMPARE(m_recorder->shown.last().title, u"Back online"_qs);
    QCOMPARE(m_recorder->shown.last().text, u"All names are up to date."_qs);
    m_clock->advance(1h);
    QCOMPARE(m_recorder->shown.size(), 2);
    // The next outage takes the good news back.
    m_recorder->withdrawn.clear();
    m_rules->failureStarted(u"cf"_qs, down, {u"home.example.org"_qs});
    m_clock->advance(2s);
    QVERIFY(m_recorder->withdrawn.contains(Topic::Recovery));
}

void TestOutageNotifications::outageIsRemindedOnce()
{
    m_config.notifications.remindAfter = 6h;
    m_rules->setConfig(m_config);
    settle();
    m_rules->failureStarted(u"cf"_qs, down, {u"home.example.org"_qs});
    m_clock->advance(6h - 1s);
    m_rules->passFinished(failing(u"cf"_qs, down));
    QCOMPARE(m_recorder->shown.size(), 1);
    m_clock->advance(1s);
    m_rules->passFinished(failing(u"cf"_qs, down));
    QCOMPARE(m_recorder->shown.size(), 2);
    QCOMPARE(m_recorder->shown.last().topic, Topic::Outage);
    QCOMPARE(m_recorder->shown.last().title, u"1 name(s) are still not being updated"_qs);
    m_clock->advance(48h);
    m_rules->passFinished(failing(u"cf"_qs, down));
    QCOMPARE(m_recorder->shown.size(), 2);
}

void TestOutageNotifications::reminderCanBeOff()
{
    m_config.notifications.remindAfter = 0h;
    m_rules->setConfig(m_config);
    settle();
    m_rules->failureStarted(u"cf"_qs, down, {u"home.example.org"_qs});
    m_clock->advance(100h);
    m_rules->passFinished(failing(u"cf"_qs, down));
    QCOMPARE(m_recorder->shown.size(), 1);
}

void TestOutageNotifications::severalOutagesAreOne()
{
    settle();
    m_rules->failureStarted(u"cf"_qs, down, {u"a.example.org"_qs, u"b.example.org"_qs});
    m_clock->advance(1s);
    m_rules->failureStarted(u"duck"_qs, {Failure::Kind::Network, u"No connection."_qs, {}}, {u"c.example.org"_qs});
    m_clock->advance(1s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QCOMPARE(m_recorder->shown.first().title, u"3 name(s) are not being updated"_qs);
    m_rules->failureEnded(u"duck"_qs, {u"c.example.org"_qs});
    // What is on the screen is put right, and not said anew.
    QCOMPARE(m_recorder->corrected.size(), 1);
    QCOMPARE(m_recorder->corrected.first().title, u"2 name(s) are not being updated"_qs);
    m_clock->advance(2s);
    // The other account is still in trouble: not all is well.
    QCOMPARE(m_recorder->shown.size(), 2);
    QCOMPARE(m_recorder->shown.last().text, u"Names at duck are up to date."_qs);
}

void TestOutageNotifications::refusedCredentialsAskToSignIn()
{
    settle();
    m_rules->setAccountName([](const QString &id) { return id == u"cf" ? u"Cloudflare · Home"_qs : id; });
    m_rules->failureStarted(u"cf"_qs, refused, {u"a.example.org"_qs, u"b.example.org"_qs});
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    const Notification one = m_recorder->shown.first();
    QCOMPARE(one.topic, Topic::Attention);
    QCOMPARE(one.state, Condition::Attention);
    QCOMPARE(one.title, u"Cloudflare · Home needs you"_qs);
    QVERIFY2(one.text.endsWith(u"2 name(s) are not being updated"_qs), qPrintable(one.text));
    QCOMPARE(actions(one), (QList<Action>{Action::SignIn, Action::Open}));
    QCOMPARE(one.accounts, QStringList{u"cf"_qs});
    // With a second one there is no single account to sign in to.
    m_rules->failureStarted(u"ali"_qs, refused, {u"c.example.org"_qs});
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 2);
    QCOMPARE(m_recorder->shown.last().title, u"3 name(s) are not being updated"_qs);
    QVERIFY(!actions(m_recorder->shown.last()).contains(Action::SignIn));
    // The user signs in; that is no "back online".
    m_rules->failureEnded(u"cf"_qs, {});
    m_rules->failureEnded(u"ali"_qs, {});
    QCOMPARE(m_recorder->withdrawn.count(Topic::Attention), 1);
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.last().title, u"Working again"_qs);
    QCOMPARE(m_recorder->shown.size(), 3);
}

void TestOutageNotifications::ask33_lockedKeychainIsNoProvidersFault()
{
    settle();
    m_rules->failureStarted(u"cf"_qs, locked, {u"a.example.org"_qs});
    m_rules->failureStarted(u"duck"_qs, locked, {u"b.example.org"_qs});
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 1);
    QCOMPARE(m_recorder->shown.first().topic, Topic::Attention);
    QCOMPARE(m_recorder->shown.first().title, u"The keychain is locked"_qs);
    QCOMPARE(actions(m_recorder->shown.first()), (QList<Action>{Action::Retry, Action::Open}));
    QCOMPARE(m_recorder->shown.first().accounts.size(), 2);
}

void TestOutageNotifications::outageThatComesToNeedTheUser()
{
    settle();
    m_rules->failureStarted(u"cf"_qs, down, {u"a.example.org"_qs});
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.last().topic, Topic::Outage);
    m_rules->passFinished(failing(u"cf"_qs, refused));
    QVERIFY(m_recorder->withdrawn.contains(Topic::Outage));
    m_clock->advance(2s);
    QCOMPARE(m_recorder->shown.size(), 2);
    QCOMPARE(m_recorder->shown.last().topic, Topic::Attention);
}

QTEST_GUILESS_MAIN(TestOutageNotifications)
#include "tst_outagenotifications.moc"
