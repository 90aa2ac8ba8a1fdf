// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakeSetup.h"
#include "Samples.h"
#include "assistant/Assistant.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace mooring;

class TestAddDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void picksNamesFromTheList();
    void typesNamesWhereNothingIsListed();
    void refusedTokenStaysOnThePage();
    void checksFields();
    void searchFindsAliases();
    void lockedKeychainSavesNothing();
    void failedSaveLeavesNoSecret();
    void existingAccountNeedsNoSignIn();
    void renewsSignIn();
    void closingWhileAskingIsSafe();
    void wrongNameIsShown();

private:
    void chooseProvider(const QString &name);
    void signIn(const QString &token);
    void next() { m_dialog->findChild<QPushButton *>(QStringLiteral("next"))->click(); }
    [[nodiscard]] bool nextEnabled() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("next"))->isEnabled();
    }
    [[nodiscard]] QLineEdit *line(const QString &accessibleName) const;
    [[nodiscard]] QTreeWidgetItem *item(const QString &name) const;
    [[nodiscard]] bool shows(const QString &text) const;

    std::unique_ptr<FakeSetup> m_setup;
    std::unique_ptr<Assistant> m_dialog;
    Snapshot m_addresses;
};

void TestAddDialog::init()
{
    m_setup = std::make_unique<FakeSetup>();
    m_addresses = samples::snapshot({});
    m_dialog = std::make_unique<Assistant>(*m_setup, m_addresses);
    m_dialog->show();
}

void TestAddDialog::cleanup()
{
    m_dialog.reset();
    m_setup.reset();
}

void TestAddDialog::chooseProvider(const QString &name)
{
    auto *list = m_dialog->findChild<QListWidget *>();
    const QList<QListWidgetItem *> found = list->findItems(name, Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    list->setCurrentItem(found.first());
    next();
}

void TestAddDialog::signIn(const QString &token)
{
    QLineEdit *edit = line(u"API token"_qs);
    QVERIFY(edit);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setText(token);
    next();
}

QLineEdit *TestAddDialog::line(const QString &accessibleName) const
{
    for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == accessibleName)
            return edit;
    }
    return nullptr;
}

QTreeWidgetItem *TestAddDialog::item(const QString &name) const
{
    const auto found = m_dialog->findChild<QTreeWidget *>()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    for (QTreeWidgetItem *each : found) {
        if (each->data(0, Qt::CheckStateRole).isValid())
            return each;
    }
    return nullptr;
}

bool TestAddDialog::shows(const QString &text) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestAddDialog::picksNamesFromTheList()
{
    QVERIFY(!nextEnabled());
    chooseProvider(u"Fake Cloud"_qs);
    QVERIFY(shows(u"https://cloud.example.org/tokens"_qs));
    QVERIFY(shows(u"Needs DNS: Edit."_qs));
    signIn(FakeSetup::goodToken());
    QTRY_VERIFY(item(u"home.example.org"_qs));
    QCOMPARE(item(u"home.example.org"_qs)->text(1), u"A 11.22.30.9 → 11.22.33.44"_qs);
    QVERIFY(item(u"example.org"_qs));
    // One zone that fails does not hide the other.
    QTRY_VERIFY(shows(u"Fake Cloud is down."_qs));
    QVERIFY(!nextEnabled());
    item(u"home.example.org"_qs)->setCheckState(0, Qt::Checked);
    QVERIFY(nextEnabled());
    line(u"Another name"_qs)->setText(u"new.example.org, *.example.net"_qs);

    QSignalSpy saved(m_dialog.get(), &Assistant::saved);
    next();
    QTRY_COMPARE(saved.count(), 1);
    const Config config = m_setup->config();
    QCOMPARE(config.accounts.size(), 1);
    QCOMPARE(config.accounts.first().id, u"fakecloud"_qs);
    QVERIFY(!config.accounts.first().settings.contains(u"token"_qs));
    QCOMPARE(m_setup->stored.value(u"fakecloud"_qs).value(u"token"_qs), FakeSetup::goodToken());
    QCOMPARE(config.records.size(), 3);
    // Only IPv4 was found here, so only that is published.
    QCOMPARE(config.records.first().types, QList<RecordType>{RecordType::A});
    QVERIFY(!m_dialog->isVisible());
}

void TestAddDialog::typesNamesWhereNothingIsListed()
{
    chooseProvider(u"Plain DNS"_qs);
    signIn(u"any-token"_qs);
    QTRY_VERIFY(line(u"Another name"_qs)->isVisible());
    QVERIFY(shows(u"Plain DNS takes no IPv6 addresses."_qs));
    line(u"Another name"_qs)->setText(u"cam.example.net"_qs);
    m_dialog->findChildren<QCheckBox *>().first()->setChecked(false);
    QVERIFY(!nextEnabled());
    m_dialog->findChildren<QCheckBox *>().first()->setChecked(true);
    next();
    QTRY_COMPARE(m_setup->config().records.size(), 1);
    QCOMPARE(m_setup->config().records.first().name.ascii(), u"cam.example.net"_qs);
}

void TestAddDialog::refusedTokenStaysOnThePage()
{
    chooseProvider(u"Fake Cloud"_qs);
    signIn(u"wrong-token"_qs);
    QTRY_VERIFY(shows(u"Fake Cloud refuses the token."_qs));
    QVERIFY(line(u"API token"_qs)->isVisible());
    QVERIFY(m_setup->stored.isEmpty());
    signIn(FakeSetup::goodToken());
    QTRY_VERIFY(item(u"home.example.org"_qs));
}

void TestAddDialog::checksFields()
{
    chooseProvider(u"Fake Cloud"_qs);
    next();
    QVERIFY(shows(u"API token is needed."_qs));
    QCOMPARE(m_dialog->focusWidget(), line(u"API token"_qs));
    signIn(u"UP"_qs);
    QVERIFY(shows(u"API token does not look like this."_qs));
    QVERIFY(line(u"Server (optional)"_qs));
}

void TestAddDialog::searchFindsAliases()
{
    auto *search = line(u"Search providers"_qs);
    search->setText(u"FC"_qs);
    auto *list = m_dialog->findChild<QListWidget *>();
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(), u"Fake Cloud"_qs);
    search->setText(u"nothing like this"_qs);
    QVERIFY(!nextEnabled());
    search->setText(u"plain"_qs);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(line(u"API token"_qs) && line(u"API token"_qs)->isVisible());
}

void TestAddDialog::lockedKeychainSavesNothing()
{
    m_setup->keychainLocked = true;
    chooseProvider(u"Plain DNS"_qs);
    signIn(u"any-token"_qs);
    QTRY_VERIFY(line(u"Another name"_qs)->isVisible());
    line(u"Another name"_qs)->setText(u"cam.example.net"_qs);
    next();
    QTRY_VERIFY(shows(u"The keychain is locked."_qs));
    QCOMPARE(m_setup->applied, 0);
    m_setup->keychainLocked = false;
    next();
    QTRY_COMPARE(m_setup->applied, 1);
}

void TestAddDialog::failedSaveLeavesNoSecret()
{
    m_setup->diskFull = true;
    chooseProvider(u"Plain DNS"_qs);
    signIn(u"any-token"_qs);
    QTRY_VERIFY(line(u"Another name"_qs)->isVisible());
    line(u"Another name"_qs)->setText(u"cam.example.net"_qs);
    next();
    QTRY_VERIFY(shows(u"The disk is full."_qs));
    QVERIFY(m_setup->stored.isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void TestAddDialog::existingAccountNeedsNoSignIn()
{
    picksNamesFromTheList();
    m_dialog = std::make_unique<Assistant>(*m_setup, m_addresses);
    m_dialog->show();
    chooseProvider(u"Fake Cloud"_qs);
    QTRY_VERIFY(item(u"home.example.org"_qs));
    QVERIFY(item(u"home.example.org"_qs)->isDisabled());
    QCOMPARE(item(u"home.example.org"_qs)->text(1), u"already here"_qs);
    item(u"example.org"_qs)->setCheckState(0, Qt::Checked);
    next();
    QTRY_COMPARE(m_setup->config().records.size(), 4);
    QCOMPARE(m_setup->config().accounts.size(), 1);
    QCOMPARE(m_setup->stored.value(u"fakecloud"_qs).value(u"token"_qs), FakeSetup::goodToken());
}

void TestAddDialog::renewsSignIn()
{
    picksNamesFromTheList();
    m_dialog = std::make_unique<Assistant>(*m_setup, m_addresses);
    m_dialog->renewSignIn(u"fakecloud"_qs);
    m_dialog->show();
    QVERIFY(shows(u"Sign in to Fake Cloud again"_qs));
    // What is stored is never shown.
    QVERIFY(line(u"API token"_qs)->text().isEmpty());
    QSignalSpy saved(m_dialog.get(), &Assistant::saved);
    signIn(u"newer-token"_qs);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_setup->stored.value(u"fakecloud"_qs).value(u"token"_qs), u"newer-token"_qs);
    QCOMPARE(m_setup->config().records.size(), 3);
}

void TestAddDialog::closingWhileAskingIsSafe()
{
    chooseProvider(u"Fake Cloud"_qs);
    signIn(FakeSetup::goodToken());
    m_dialog.reset();
    QTest::qWait(20);
    QCOMPARE(m_setup->applied, 0);
}

void TestAddDialog::wrongNameIsShown()
{
    chooseProvider(u"Plain DNS"_qs);
    signIn(u"any-token"_qs);
    QTRY_VERIFY(line(u"Another name"_qs)->isVisible());
    line(u"Another name"_qs)->setText(u"-bad-.example..net"_qs);
    next();
    QCOMPARE(m_setup->applied, 0);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!line(u"Another name"_qs)->text().isEmpty());
}

QTEST_MAIN(TestAddDialog)
#include "tst_assistant.moc"
