// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "accounts/AccountCard.h"
#include "accounts/AccountForm.h"
#include "accounts/AccountsPage.h"
#include "model/Texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;

class TestAccountsPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysWhatToDoWithoutAnAccount();
    void showsEachAccount();
    void saysWhenItWentWellAndBadly();
    void saysWhatIsWaitedFor();
    void saysWhereTheSecretLies();
    void offersToSignInAgain();
    void testsByReadingOnly();
    void aTestCanBeCancelled();
    void survivesItsEnd();
    void editsInPlace();
    void keepsWhatCannotBeSaved();
    void removesAndPutsBack();
    void doesNotRemoveWhatItCannotRead();

private:
    [[nodiscard]] AccountCard *card(const QString &id) const;
    static QPushButton *button(const QWidget *where, const QString &text);
    [[nodiscard]] bool shows(const QString &text) const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountsPage::init()
{
    m_page.reset();
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
    m_page = std::make_unique<AccountsPage>(m_bench->parts());
    m_page->resize(720, 560);
    m_page->refresh(m_bench->snapshot());
    m_page->show();
}

AccountCard *TestAccountsPage::card(const QString &id) const
{
    for (AccountCard *each : m_page->findChildren<AccountCard *>()) {
        if (each->accountId() == id)
            return each;
    }
    return nullptr;
}

QPushButton *TestAccountsPage::button(const QWidget *where, const QString &text)
{
    for (QPushButton *each : where->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool TestAccountsPage::shows(const QString &text) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestAccountsPage::saysWhatToDoWithoutAnAccount()
{
    m_bench->engine.config = {};
    m_bench->engine.apply();
    m_page->refresh(m_bench->snapshot());
    QVERIFY(shows(QStringLiteral("No accounts yet")));
    QSignalSpy add(m_page.get(), &Page::addRequested);
    button(m_page.get(), QStringLiteral("Add an account…"))->click();
    QCOMPARE(add.count(), 1);
}

void TestAccountsPage::showsEachAccount()
{
    QCOMPARE(m_page->findChildren<AccountCard *>().size(), 4);
    QVERIFY(shows(QStringLiteral("Cloudflare · Home")));
    QVERIFY(shows(QStringLiteral("home.example.org, nas.example.org")));
    QVERIFY(shows(QStringLiteral("API token")));
    QVERIFY(shows(QStringLiteral("last change 3 day")));
    QSignalSpy add(m_page.get(), &Page::addToAccountRequested);
    button(card(QStringLiteral("duck")), QStringLiteral("Add names…"))->click();
    QCOMPARE(add.first().first().toString(), QStringLiteral("duck"));
}

void TestAccountsPage::saysWhenItWentWellAndBadly()
{
    const QDateTime filled = m_bench->engine.clock.now().addDays(-3);
    const QString then = Texts::moment(filled, m_bench->engine.clock.now());
    QVERIFY(then.startsWith(QLocale().dayName(filled.toLocalTime().date().dayOfWeek(), QLocale::ShortFormat)));
    const auto past = [this](const char *id) {
        for (const QLabel *label : card(QString::fromLatin1(id))->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("success")))
                return label->text();
        }
        return QString();
    };
    QCOMPARE(past("cf"), QStringLiteral("Last success %1 · last change 3 day(s) ago").arg(then));
    QCOMPARE(past("ali"), QStringLiteral("No success yet · last failure %1").arg(then));
    QCOMPARE(past("dynu"), QString()); // Switched off from the start: nothing was ever asked.
    // The key is accepted again: the failure is history.
    m_bench->engine.service(QStringLiteral("ali")).failures.clear();
    m_bench->engine.updater->retry(QStringLiteral("ali"));
    m_bench->engine.pass();
    m_page->refresh(m_bench->snapshot());
    const QString today = QLocale().toString(m_bench->engine.clock.now().toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(past("ali"), QStringLiteral("Last success %1 · last failure %2 · last change just now").arg(today, then));
    QVERIFY(!shows(QStringLiteral("refuses")));
}

void TestAccountsPage::saysWhatIsWaitedFor()
{
    Failure tooMany = failure(Failure::Kind::RateLimited, QStringLiteral("Duck DNS asks for fewer requests."));
    tooMany.retryAfter = std::chrono::minutes(90);
    m_bench->engine.service(QStringLiteral("duck")).failures.insert(QStringLiteral("*"), tooMany);
    m_bench->engine.resolver.setFrom(QStringLiteral("default/A"), QStringLiteral("11.22.33.55"), QStringLiteral("router"));
    m_bench->engine.pass();
    const Snapshot snapshot = m_bench->snapshot();
    m_page->refresh(snapshot);
    const RecordStatus waiting = m_bench->engine.status(QStringLiteral("cam.example.net"));
    QVERIFY(waiting.nextAttempt >= snapshot.now.addSecs(90 * 60));
    QVERIFY(shows(QStringLiteral("Duck DNS asks for fewer requests. Mooring waits until %1.")
                      .arg(Texts::moment(waiting.nextAttempt, snapshot.now))));
    m_bench->engine.service(QStringLiteral("duck"))
        .failures.insert(QStringLiteral("*"),
                         failure(Failure::Kind::Network, QStringLiteral("Duck DNS cannot be reached.")));
    m_bench->engine.clock.jump(std::chrono::hours(2));
    m_bench->engine.pass();
    m_page->refresh(m_bench->snapshot());
    QVERIFY(shows(QStringLiteral("Duck DNS cannot be reached. Mooring waits until ")));
    m_bench->engine.network.unplug();
    m_bench->engine.pass();
    m_page->refresh(m_bench->snapshot());
    QVERIFY(shows(QStringLiteral("This machine has no network.")));
    QVERIFY(!shows(QStringLiteral("Mooring waits until")));
}

void TestAccountsPage::saysWhereTheSecretLies()
{
    QVERIFY(shows(QStringLiteral("API token / Global API Key · kept in the keychain (GNOME Keyring)")));
    FakeSecrets &secrets = m_bench->engine.secrets;
    using Kind = SecretPlace::Kind;
    secrets.places = {{QStringLiteral("cf"), {Kind::Environment, QStringLiteral("MOORING_SECRET_CF_TOKEN")}},
                      {QStringLiteral("duck"), {Kind::Keychain, {}}},
                      {QStringLiteral("ali"), {Kind::File, QStringLiteral("/home/me/secrets.json")}},
                      {QStringLiteral("dynu"), {Kind::Memory, {}}}};
    m_page->refresh(m_bench->snapshot());
    QVERIFY(shows(QStringLiteral("from the environment variable MOORING_SECRET_CF_TOKEN")));
    QVERIFY(shows(QStringLiteral("from the file ")) && shows(QStringLiteral("secrets.json")));
    QVERIFY(shows(QStringLiteral("Token · kept in the keychain")));
    QVERIFY(!shows(QStringLiteral("GNOME Keyring")));
    for (const FieldValues &values : std::as_const(secrets.stored)) {
        for (const QString &value : values)
            QVERIFY(!shows(value));
    }
}

void TestAccountsPage::offersToSignInAgain()
{
    QVERIFY(shows(QStringLiteral("Alibaba Cloud refuses the access key.")));
    QSignalSpy signIn(m_page.get(), &Page::signInRequested);
    QPushButton *remedy = button(card(QStringLiteral("ali")), QStringLiteral("Sign in again…"));
    QVERIFY(remedy);
    remedy->click();
    QCOMPARE(signIn.first().first().toString(), QStringLiteral("ali"));
    QVERIFY(!button(card(QStringLiteral("cf")), QStringLiteral("Sign in again…")));
}

void TestAccountsPage::testsByReadingOnly()
{
    const int published = m_bench->engine.service(QStringLiteral("cf")).publishCalls;
    button(card(QStringLiteral("cf")), QStringLiteral("Test"))->click();
    QTRY_VERIFY(shows(QStringLiteral("It answers and accepts the sign-in.")));
    QVERIFY(m_bench->engine.service(QStringLiteral("cf")).listCalls > 0);
    button(card(QStringLiteral("duck")), QStringLiteral("Test"))->click();
    QTRY_VERIFY(shows(QStringLiteral("can only be tried by an update")));
    m_bench->engine.service(QStringLiteral("cf")).listFailure
        = failure(Failure::Kind::Credentials, QStringLiteral("Cloudflare refuses the API token."));
    button(card(QStringLiteral("cf")), QStringLiteral("Test"))->click();
    QTRY_VERIFY(shows(QStringLiteral("Cloudflare refuses the API token.")));
    QCOMPARE(m_bench->engine.service(QStringLiteral("cf")).publishCalls, published);
}

void TestAccountsPage::aTestCanBeCancelled()
{
    m_bench->engine.secrets.gate = std::make_shared<Event>();
    button(card(QStringLiteral("cf")), QStringLiteral("Test"))->click();
    QTRY_VERIFY(shows(QStringLiteral("Asking…")));
    button(card(QStringLiteral("cf")), QStringLiteral("Cancel"))->click();
    QVERIFY(!shows(QStringLiteral("Asking…")));
    m_bench->engine.secrets.gate->set();
    QCoreApplication::processEvents();
    QVERIFY(!shows(QStringLiteral("It answers")));
    QVERIFY(button(card(QStringLiteral("cf")), QStringLiteral("Test")));
}

void TestAccountsPage::survivesItsEnd()
{
    const auto gate = std::make_shared<Event>();
    m_bench->engine.secrets.gate = gate;
    button(card(QStringLiteral("cf")), QStringLiteral("Test"))->click();
    button(card(QStringLiteral("duck")), QStringLiteral("Remove"))->click();
    QCoreApplication::processEvents();
    m_page.reset();
    gate->set();
    QCoreApplication::processEvents();
    QVERIFY(!m_bench->engine.config.account(u"duck"));
}

void TestAccountsPage::editsInPlace()
{
    button(card(QStringLiteral("ali")), QStringLiteral("Edit…"))->click();
    QCoreApplication::processEvents();
    auto *form = m_page->findChild<AccountForm *>();
    QVERIFY(form);
    const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2); // The label and the key's id; never the secret.
    fields[0]->setText(QStringLiteral(" Shop "));
    fields[1]->setText(QStringLiteral("LTAI-other"));
    QTest::keyClick(fields[0], Qt::Key_Return);
    const AccountConfig *account = m_bench->engine.config.account(u"ali");
    QCOMPARE(account->label, QStringLiteral("Shop"));
    QVERIFY(account->settings.values().contains(QStringLiteral("LTAI-other")));
    m_page->refresh(m_bench->snapshot());
    QCoreApplication::processEvents();
    QVERIFY(shows(QStringLiteral("Alibaba Cloud DNS · Shop")));
}

void TestAccountsPage::keepsWhatCannotBeSaved()
{
    m_bench->setup.diskFull = true;
    button(card(QStringLiteral("cf")), QStringLiteral("Edit…"))->click();
    QCoreApplication::processEvents();
    auto *form = m_page->findChild<AccountForm *>();
    form->findChild<QLineEdit *>()->setText(QStringLiteral("Work"));
    button(form, QStringLiteral("Save"))->click();
    QVERIFY(shows(QStringLiteral("The disk is full.")));
    m_page->refresh(m_bench->snapshot());
    QCOMPARE(m_page->findChild<AccountForm *>()->findChild<QLineEdit *>()->text(), QStringLiteral("Work"));
    button(form, QStringLiteral("Cancel"))->click();
    QCOMPARE(m_bench->engine.config.account(u"cf")->label, QStringLiteral("Home"));
}

void TestAccountsPage::removesAndPutsBack()
{
    const Config before = m_bench->engine.config;
    const FieldValues secrets = m_bench->engine.secrets.stored.value(QStringLiteral("cf"));
    QVERIFY(!secrets.isEmpty());
    QString text;
    std::function<void()> undo;
    connect(m_page.get(), &Page::removed, this, [&](const QString &said, const std::function<void()> &how) {
        text = said;
        undo = how;
    });
    button(card(QStringLiteral("cf")), QStringLiteral("Remove"))->click();
    QTRY_VERIFY(undo);
    QVERIFY(text.contains(QStringLiteral("Cloudflare")));
    QVERIFY(!m_bench->engine.config.account(u"cf"));
    QCOMPARE(m_bench->engine.config.records.size(), 3);
    QVERIFY(!m_bench->engine.secrets.stored.contains(QStringLiteral("cf")));
    m_page->refresh(m_bench->snapshot());
    QCOMPARE(m_page->findChildren<AccountCard *>().size(), 3);
    undo();
    QCOMPARE(writeConfig(m_bench->engine.config), writeConfig(before));
    QCOMPARE(m_bench->engine.secrets.stored.value(QStringLiteral("cf")), secrets);
}

void TestAccountsPage::doesNotRemoveWhatItCannotRead()
{
    m_bench->engine.secrets.locked = true;
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    button(card(QStringLiteral("cf")), QStringLiteral("Remove"))->click();
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().first().toString().contains(QStringLiteral("locked")));
    QVERIFY(m_bench->engine.config.account(u"cf"));
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
