// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "AssistantDriver.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// Where something goes wrong, is given up or is done with the keyboard alone.
class TestAssistantFailures : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_ = std::make_unique<AssistantDriver>(); }
    void cleanup() { m_.reset(); }
    void lockedKeychainSavesNothing();
    void failedSaveLeavesNoSecret();
    void lockedKeychainOfAnAccount();
    void refusedAccountSignsInAgain();
    void failedNameIsCorrected();
    void refusedAtTheFirstUpdate();
    void renewsSignIn();
    void renewKeepsTheOldSecretIfItCannotBeSaved();
    void cancelGivesUp();
    void closingWhileAskingIsSafe();
    void closingWhilePublishingLosesNothing();
    void cancelledPublishingLosesNothing();
    void keyboardOnlyInATree();
    void keyboardOnlyWithTypedNames();

private:
    void toTypedNames(const QString &token);
    [[nodiscard]] const Config &config() const { return m_->bench.engine.updater->config(); }
    [[nodiscard]] QMap<QString, FieldValues> &stored() { return m_->bench.engine.secrets.stored; }

    std::unique_ptr<AssistantDriver> m_;
};

void TestAssistantFailures::toTypedNames(const QString &token)
{
    m_->chooseProvider(u"Plain DNS"_qs);
    m_->signIn(token);
    QTRY_VERIFY2(m_->names(), qPrintable(m_->texts()));
}

void TestAssistantFailures::lockedKeychainSavesNothing()
{
    m_->bench.engine.secrets.locked = true;
    toTypedNames(StrictServices::goodToken());
    m_->names()->setPlainText(u"cam.example.net"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY(m_->shows(u"The keychain is locked. Unlock it."_qs));
    QCOMPARE(m_->bench.setup.applied, 0);
    QCOMPARE(m_->names()->toPlainText(), u"cam.example.net"_qs);
    m_->bench.engine.secrets.locked = false;
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY(m_->shows(u"1 name(s) published"_qs));
    QCOMPARE(m_->bench.setup.applied, 1);
}

void TestAssistantFailures::failedSaveLeavesNoSecret()
{
    m_->bench.setup.diskFull = true;
    toTypedNames(StrictServices::goodToken());
    m_->names()->setPlainText(u"cam.example.net"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY(m_->shows(u"The disk is full."_qs));
    QVERIFY(stored().isEmpty());
    QVERIFY(config().accounts.isEmpty());
    QCOMPARE(m_->services.published, 0);
}

void TestAssistantFailures::lockedKeychainOfAnAccount()
{
    m_->addAccount(u"cloud-1"_qs, u"strictcloud"_qs, StrictServices::goodToken());
    m_->bench.engine.secrets.locked = true;
    m_->open();
    m_->dialog->addToAccount(u"cloud-1"_qs);
    QTRY_VERIFY(m_->shows(u"The keychain is locked. Unlock it."_qs));
    QVERIFY(m_->field(u"Search providers"_qs));
}

void TestAssistantFailures::refusedAccountSignsInAgain()
{
    m_->addAccount(u"cloud-1"_qs, u"strictcloud"_qs, u"revoked"_qs);
    m_->open();
    m_->dialog->addToAccount(u"cloud-1"_qs);
    QTRY_VERIFY2(m_->shows(u"Strict Cloud refuses the API token."_qs), qPrintable(m_->texts()));
    QVERIFY(m_->shows(u"Sign in to Strict Cloud · Home again"_qs));
    // What is stored is never shown.
    QVERIFY(m_->field(u"API token"_qs)->text().isEmpty());
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
    QCOMPARE(stored().value(u"cloud-1"_qs).value(u"token"_qs), u"revoked"_qs);
    m_->clickCheckBox(u"home.example.org"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY2(m_->shows(u"1 name(s) published"_qs), qPrintable(m_->texts()));
    QCOMPARE(stored().value(u"cloud-1"_qs).value(u"token"_qs), StrictServices::goodToken());
    QCOMPARE(config().accounts.size(), 1);
}

void TestAssistantFailures::failedNameIsCorrected()
{
    toTypedNames(StrictServices::goodToken());
    m_->names()->setPlainText(u"cam.example.net typo.example.com"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY2(m_->shows(u"1 name(s) could not be published yet"_qs), qPrintable(m_->texts()));
    QVERIFY(m_->shows(u"Plain DNS does not know this name."_qs));
    QVERIFY(m_->shows(u"11.22.33.44"_qs));
    QVERIFY(m_->clickButton("back"));
    QCOMPARE(m_->names()->toPlainText(), u"cam.example.net typo.example.com"_qs);
    m_->names()->setPlainText(u"cam.example.net right.example.org"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY2(m_->shows(u"2 name(s) published"_qs), qPrintable(m_->texts()));
    // The wrong one did not stay.
    QCOMPARE(config().records.size(), 2);
    QCOMPARE(config().accounts.size(), 1);
}

void TestAssistantFailures::refusedAtTheFirstUpdate()
{
    toTypedNames(u"wrong"_qs);
    m_->names()->setPlainText(u"cam.example.net"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY2(m_->shows(u"Plain DNS refuses the API token."_qs), qPrintable(m_->texts()));
    QVERIFY(m_->clickButton("back"));
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->names());
    QCOMPARE(m_->names()->toPlainText(), u"cam.example.net"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY2(m_->shows(u"1 name(s) published"_qs), qPrintable(m_->texts()));
    QCOMPARE(config().accounts.size(), 1);
    QCOMPARE(stored().value(u"plaindns"_qs).value(u"token"_qs), StrictServices::goodToken());
}

void TestAssistantFailures::renewsSignIn()
{
    m_->addAccount(u"cloud-1"_qs, u"strictcloud"_qs, u"revoked"_qs, u"home.example.org"_qs);
    m_->bench.engine.pass();
    QCOMPARE(m_->bench.engine.status(u"home.example.org"_qs).kind, RecordStatus::Kind::Stopped);
    m_->open();
    m_->dialog->renewSignIn(u"cloud-1"_qs);
    QVERIFY(m_->shows(u"Sign in to Strict Cloud · Home again"_qs));
    QVERIFY(m_->field(u"API token"_qs)->text().isEmpty());
    m_->signIn(u"wrong-too"_qs);
    QTRY_VERIFY(m_->shows(u"Strict Cloud refuses the API token."_qs));
    QCOMPARE(stored().value(u"cloud-1"_qs).value(u"token"_qs), u"revoked"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY2(m_->shows(u"1 name(s) published"_qs), qPrintable(m_->texts()));
    QCOMPARE(stored().value(u"cloud-1"_qs).value(u"token"_qs), StrictServices::goodToken());
    QCOMPARE(m_->services.held.value(u"home.example.org A"_qs), addresses({u"11.22.33.44"_qs}));
    QCOMPARE(config().records.size(), 1);
}

void TestAssistantFailures::renewKeepsTheOldSecretIfItCannotBeSaved()
{
    m_->addAccount(u"cloud-1"_qs, u"strictcloud"_qs, u"revoked"_qs);
    m_->bench.setup.diskFull = true;
    m_->open();
    m_->dialog->renewSignIn(u"cloud-1"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY2(m_->shows(u"The disk is full."_qs), qPrintable(m_->texts()));
    QCOMPARE(stored().value(u"cloud-1"_qs).value(u"token"_qs), u"revoked"_qs);
}

void TestAssistantFailures::cancelGivesUp()
{
    m_->services.listGate = std::make_shared<Event>();
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    QVERIFY(!m_->canGoOn());
    QVERIFY(!m_->shows(u"Asking Strict Cloud…"_qs));
    m_->bench.engine.clock.advance(300ms);
    QVERIFY(m_->shows(u"Asking Strict Cloud…"_qs));
    QVERIFY(m_->clickButton("cancel"));
    QVERIFY(m_->canGoOn());
    QVERIFY(!m_->shows(u"Asking Strict Cloud…"_qs));
    m_->services.listGate->set();
    QVERIFY(m_->field(u"API token"_qs));
    QVERIFY(m_->clickButton("cancel"));
    QVERIFY(!m_->dialog->isVisible());
}

void TestAssistantFailures::closingWhileAskingIsSafe()
{
    m_->services.listGate = std::make_shared<Event>();
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(StrictServices::goodToken());
    m_->close();
    m_->services.listGate->set();
    QCOMPARE(m_->bench.setup.applied, 0);
}

void TestAssistantFailures::closingWhilePublishingLosesNothing()
{
    m_->services.publishGate = std::make_shared<Event>();
    toTypedNames(StrictServices::goodToken());
    m_->names()->setPlainText(u"cam.example.net"_qs);
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY(m_->shows(u"Publishing 1 name(s)…"_qs));
    QVERIFY(m_->clickButton("cancel"));
    QVERIFY(!m_->dialog->isVisible());
    m_->close();
    m_->services.publishGate->set();
    QTRY_COMPARE(m_->services.published, 1);
    QTRY_COMPARE(m_->bench.engine.status(u"cam.example.net"_qs).kind, RecordStatus::Kind::Fine);
}

void TestAssistantFailures::cancelledPublishingLosesNothing()
{
    const std::shared_ptr<Event> gate = m_->services.publishGate = std::make_shared<Event>();
    toTypedNames(StrictServices::goodToken());
    m_->names()->setPlainText(u"cam.example.net nas.example.net"_qs);
    QVERIFY(!m_->button("stop")->isVisible());
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY(m_->shows(u"Publishing 2 name(s)…"_qs));
    QTRY_COMPARE(m_->texts().count(u"being updated"_qs), 2);
    const QSignalSpy ends(m_->bench.engine.updater.get(), &Updater::passFinished);
    QVERIFY(m_->clickButton("stop"));
    QVERIFY(m_->shows(u"Publishing was cancelled"_qs));
    QCOMPARE(m_->texts().count(u"Not published yet. Mooring tries again by itself."_qs), 2);
    QVERIFY(!m_->button("stop")->isVisible());
    QVERIFY(m_->canGoOn());
    m_->bench.engine.clock.advance(100ms);
    QCOMPARE(ends.count(), 1);
    QCOMPARE(m_->texts().count(u"Not published yet. Mooring tries again by itself."_qs), 2);
    QCOMPARE(config().accounts.size(), 1);
    QCOMPARE(config().records.size(), 2);
    QCOMPARE(stored().value(u"plaindns"_qs).value(u"token"_qs), StrictServices::goodToken());
    QCOMPARE(m_->services.published, 0);
    // The next one is seen here.
    m_->services.publishGate.reset();
    m_->bench.engine.pass();
    QVERIFY2(m_->shows(u"2 name(s) published"_qs), qPrintable(m_->texts()));
    gate->set();
}

void TestAssistantFailures::keyboardOnlyInATree()
{
    m_->type(u"strict"_qs);
    m_->key(Qt::Key_Return);
    m_->type(StrictServices::goodToken());
    m_->key(Qt::Key_Return);
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
    // The zone, itself, home, www, the row for a new one.
    m_->key(Qt::Key_Down);
    m_->key(Qt::Key_Down);
    m_->key(Qt::Key_Space);
    QCOMPARE(m_->nextText(), u"Publish 1 name(s)"_qs);
    m_->key(Qt::Key_Down);
    m_->key(Qt::Key_Down);
    m_->key(Qt::Key_Return);
    m_->type(u"vpn"_qs);
    m_->key(Qt::Key_Return);
    QTRY_COMPARE(m_->nextText(), u"Publish 2 name(s)"_qs);
    QVERIFY(m_->row(u"vpn.example.org"_qs).isValid());
    m_->key(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY2(m_->shows(u"2 name(s) published"_qs), qPrintable(m_->texts()));
    m_->key(Qt::Key_Return);
    QVERIFY(!m_->dialog->isVisible());
    QCOMPARE(m_->clicks, 0);
}

void TestAssistantFailures::keyboardOnlyWithTypedNames()
{
    m_->type(u"plain"_qs);
    m_->key(Qt::Key_Return);
    m_->type(StrictServices::goodToken());
    m_->key(Qt::Key_Return);
    QTRY_VERIFY(m_->names());
    m_->type(u"cam.example.net"_qs);
    m_->key(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY2(m_->shows(u"1 name(s) published"_qs), qPrintable(m_->texts()));
    m_->key(Qt::Key_Return);
    QVERIFY(!m_->dialog->isVisible());
}

QTEST_MAIN(TestAssistantFailures)
#include "tst_assistantfailures.moc"
