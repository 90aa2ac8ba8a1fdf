// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "AssistantDriver.h"
#include "assistant/SignInStep.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace mooring;

/// From the first page to the published name, with a mouse.
class TestAssistant : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_ = std::make_unique<AssistantDriver>(); }
    void cleanup() { m_.reset(); }
    void publishesWithFewClicks();
    void publishesTypedNames();
    void searchFindsAndHelps();
    void offersToTryWithoutAnAccount();
    void tellsWhatIsWrongWithAField();
    void rareFieldWithAValueIsShown();
    void testsTheSignIn();
    void refusedTokenStaysOnThePage();
    void addsToAnAccount();
    void backKeepsWhatWasTyped();

private:
    [[nodiscard]] FieldValues stored(const char *id) const
    {
        return m_->bench.engine.secrets.stored.value(QString::fromLatin1(id));
    }
    [[nodiscard]] const Config &config() const { return m_->bench.engine.updater->config(); }

    std::unique_ptr<AssistantDriver> m_;
};

void TestAssistant::publishesWithFewClicks()
{
    QVERIFY(!m_->canGoOn());
    QVERIFY(m_->clickRow(u"Strict Cloud"_qs));
    QVERIFY(m_->clickButton("next"));
    QVERIFY(m_->shows(u"https://cloud.example.org/tokens"_qs));
    QVERIFY(m_->shows(u"Needs DNS: Edit."_qs));
    QLineEdit *token = m_->field(u"API token"_qs);
    QVERIFY(token);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    // The field has the focus already: no click.
    m_->type(StrictServices::goodToken());
    QVERIFY(m_->clickButton("next"));
    QTRY_VERIFY2(m_->row(u"home.example.org"_qs).isValid(), qPrintable(m_->texts()));
    QVERIFY(!m_->canGoOn());
    QCOMPARE(m_->valueOf(u"home.example.org"_qs), u"A 11.22.30.9"_qs);
    QCOMPARE(m_->valueOf(u"www.example.org"_qs), u"A 93.184.216.34 · proxied"_qs);
    QVERIFY(m_->clickCheckBox(u"home.example.org"_qs));
    QCOMPARE(m_->valueOf(u"home.example.org"_qs), u"A 11.22.30.9 → 11.22.33.44\nAAAA → 2a02:db8:1::7"_qs);
    QCOMPARE(m_->nextText(), u"Publish 1 name(s)"_qs);
    // Nothing is saved before the last button.
    QCOMPARE(m_->bench.setup.applied, 0);
    QVERIFY(m_->bench.engine.secrets.stored.isEmpty());

    QSignalSpy saved(m_->dialog.get(), &Assistant::saved);
    QVERIFY(m_->clickButton("next"));
    QTRY_COMPARE(saved.count(), 1);
    QTRY_VERIFY2(m_->shows(u"1 name(s) published"_qs), qPrintable(m_->texts()));
    QVERIFY(m_->shows(u"11.22.33.44\n2a02:db8:1::7"_qs));
    QVERIFY(m_->clickButton("next"));
    QVERIFY(!m_->dialog->isVisible());
    QVERIFY2(m_->clicks < 8, qPrintable(QString::number(m_->clicks)));

    QCOMPARE(config().accounts.size(), 1);
    QCOMPARE(config().accounts.first().id, u"strictcloud"_qs);
    QVERIFY(config().accounts.first().settings.isEmpty());
    QCOMPARE(stored("strictcloud").value(u"token"_qs), StrictServices::goodToken());
    QCOMPARE(config().records.size(), 1);
    QCOMPARE(config().records.first().types, (QList{RecordType::A, RecordType::AAAA}));
    QCOMPARE(m_->services.held.value(u"home.example.org A"_qs), addresses({u"11.22.33.44"_qs}));
    QCOMPARE(m_->services.held.value(u"home.example.org AAAA"_qs), addresses({u"2a02:db8:1::7"_qs}));
    // What was not ticked is as it was.
    QCOMPARE(m_->services.held.value(u"www.example.org A"_qs), addresses({u"93.184.216.34"_qs}));
}

void TestAssistant::publishesTypedNames()
{
    m_->chooseProvider(u"Plain DNS"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY2(m_->names(), qPrintable(m_->texts()));
    QVERIFY(m_->shows(u"Plain DNS takes no IPv6 addresses."_qs));
    QVERIFY(!m_->canGoOn());
    m_->names()->setPlainText(u"cam.example.net, -bad-"_qs);
    QVERIFY(!m_->canGoOn());
    m_->names()->setPlainText(u"cam.example.net, bücher.example.org\ncam.example.net x.example.org"_qs);
    QCOMPARE(m_->nextText(), u"Publish 3 name(s)"_qs);
    m_->button("next")->click();
    QTRY_VERIFY2(m_->shows(u"3 name(s) published"_qs), qPrintable(m_->texts()));
    QCOMPARE(config().records.size(), 3);
    QCOMPARE(config().records.at(1).name.ascii(), u"xn--bcher-kva.example.org"_qs);
    QCOMPARE(config().records.first().types, QList{RecordType::A});
    QCOMPARE(m_->services.published, 3);
}

void TestAssistant::searchFindsAndHelps()
{
    QLineEdit *search = m_->field(u"Search providers"_qs);
    QVERIFY(search->hasFocus());
    QVERIFY(m_->row(u"Often used"_qs) == QModelIndex()); // A heading is no choice.
    m_->type(u"sc-dns"_qs);
    QVERIFY(m_->row(u"Strict Cloud"_qs).isValid());
    QVERIFY(m_->canGoOn());
    search->setText(u"nothing like this"_qs);
    QVERIFY(!m_->canGoOn());
    QVERIFY(m_->shows(u"No provider fits “nothing like this”."_qs));
    QVERIFY(m_->shows(u"A recipe of your own"_qs));
    for (QPushButton *each : m_->dialog->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().contains(u"Custom dyndns2 server"))
            each->click();
    }
    QVERIFY(m_->shows(u"Sign in to Custom dyndns2 server"_qs));
}

void TestAssistant::offersToTryWithoutAnAccount()
{
    QSignalSpy demo(m_->dialog.get(), &Assistant::demoRequested);
    for (QPushButton *each : m_->dialog->findChildren<QPushButton *>()) {
        if (each->text().contains(u"Try without an account"))
            each->click();
    }
    QCOMPARE(demo.count(), 1);
    QVERIFY(!m_->dialog->isVisible());
}

void TestAssistant::tellsWhatIsWrongWithAField()
{
    m_->chooseProvider(u"Strict Cloud"_qs);
    QVERIFY(m_->clickButton("next"));
    QVERIFY(m_->shows(u"“API token” is needed."_qs));
    QVERIFY(m_->field(u"API token"_qs)->hasFocus());
    m_->type(u"UP"_qs);
    QVERIFY(!m_->shows(u"“API token” is needed."_qs));
    QVERIFY(m_->clickButton("next"));
    QVERIFY(m_->shows(u"“API token” does not look like this."_qs));
    // What hardly anyone needs is folded away.
    auto *region = m_->dialog->findChild<QComboBox *>(u"region"_qs);
    QVERIFY(region && !region->isVisible());
    m_->dialog->findChild<QAbstractButton *>(u"more"_qs)->click();
    QVERIFY(region->isVisible());
    // A pasted text brings no white space along.
    m_->field(u"API token"_qs)->clear();
    QGuiApplication::clipboard()->setText(u"  pasted-token\n"_qs);
    m_->field(u"API token"_qs)->setFocus();
    m_->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_->field(u"API token"_qs)->text(), u"pasted-token"_qs);
}

void TestAssistant::rareFieldWithAValueIsShown()
{
    const ProviderInfo *cloud = m_->bench.setup.provider(u"strictcloud");
    AccountDraft draft;
    SignInStep step;
    step.setProvider(*cloud, draft, true);
    QVERIFY(!step.findChild<QComboBox *>(u"region"_qs)->isVisibleTo(&step));
    draft.account.settings.insert(u"region"_qs, u"us"_qs);
    step.setProvider(*cloud, draft, true);
    QVERIFY(step.findChild<QComboBox *>(u"region"_qs)->isVisibleTo(&step));
    // Of two ways to sign in, the form begins with the one that most users take.
    step.setProvider(*m_->bench.setup.provider(u"cloudflare"), {}, false);
    QVERIFY(step.findChild<QLineEdit *>(u"token"_qs)->isVisibleTo(&step));
    QVERIFY(!step.findChild<QLineEdit *>(u"global_key"_qs)->isVisibleTo(&step));
}

void TestAssistant::testsTheSignIn()
{
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->field(u"API token"_qs)->setText(u"wrong"_qs);
    QVERIFY(m_->clickButton("test"));
    QTRY_VERIFY2(m_->shows(u"Strict Cloud refuses the API token."_qs), qPrintable(m_->texts()));
    m_->field(u"API token"_qs)->setText(StrictServices::goodToken());
    QVERIFY(m_->clickButton("test"));
    QTRY_VERIFY(m_->shows(u"Strict Cloud accepts this and lists 2 domain(s)."_qs));
    m_->services.listFailure = Failure{Failure::Kind::Network, u"Strict Cloud cannot be reached."_qs, {}};
    QVERIFY(m_->clickButton("test"));
    QTRY_VERIFY(m_->shows(u"Strict Cloud cannot be reached."_qs));
    QVERIFY(!m_->shows(u"accepts this"_qs));
    m_->clickButton("back");
    m_->chooseProvider(u"Plain DNS"_qs);
    m_->field(u"API token"_qs)->setText(u"any"_qs);
    QVERIFY(m_->clickButton("test"));
    QTRY_VERIFY(m_->shows(u"Plain DNS can only be asked by changing a name."_qs));
    QCOMPARE(m_->services.published, 0);
}

void TestAssistant::refusedTokenStaysOnThePage()
{
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->signIn(u"wrong"_qs);
    QTRY_VERIFY(m_->shows(u"Strict Cloud refuses the API token."_qs));
    QVERIFY(m_->field(u"API token"_qs)->hasFocus());
    QVERIFY(m_->bench.engine.secrets.stored.isEmpty());
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
}

void TestAssistant::addsToAnAccount()
{
    m_->addAccount(u"cloud-1"_qs, u"strictcloud"_qs, StrictServices::goodToken(), u"home.example.org"_qs);
    m_->open();
    QVERIFY(m_->clickRow(u"Add to Strict Cloud · Home"_qs));
    QVERIFY(m_->clickButton("next"));
    auto *tree = m_->dialog->findChild<QTreeView *>();
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 4);
    const QModelIndex taken = tree->model()->index(1, 0, tree->model()->index(0, 0));
    QCOMPARE(taken.data().toString(), u"home.example.org"_qs);
    QCOMPARE(taken.siblingAtColumn(1).data().toString(), u"published already"_qs);
    QVERIFY(!(taken.flags() & Qt::ItemIsEnabled));
    m_->clickCheckBox(u"example.org"_qs);
    m_->button("next")->click();
    QTRY_VERIFY2(m_->shows(u"1 name(s) published"_qs), qPrintable(m_->texts()));
    QCOMPARE(config().records.size(), 2);
    QCOMPARE(config().accounts.size(), 1);
    QCOMPARE(stored("cloud-1").value(u"token"_qs), StrictServices::goodToken());
}

void TestAssistant::backKeepsWhatWasTyped()
{
    m_->chooseProvider(u"Strict Cloud"_qs);
    m_->field(u"API token"_qs)->setText(u"half-a-token"_qs);
    QVERIFY(m_->clickButton("back"));
    QVERIFY(m_->canGoOn());
    QVERIFY(m_->clickButton("next"));
    QCOMPARE(m_->field(u"API token"_qs)->text(), u"half-a-token"_qs);
    m_->signIn(StrictServices::goodToken());
    QTRY_VERIFY(m_->row(u"home.example.org"_qs).isValid());
    QVERIFY(m_->clickButton("back"));
    QCOMPARE(m_->field(u"API token"_qs)->text(), StrictServices::goodToken());
}

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
