// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "preferences/PreferencesPage.h"
#include "preferences/Section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace mooring;

namespace {

enum Index { General, Addresses, Networks, Notifications, Connection, InLanguage };

template <typename T>
T *field(PreferencesPage &page, const QString &name)
{
    auto *found = page.currentSection()->findChild<T *>(name);
    if (!found)
        qFatal("There is no field %s.", qPrintable(name));
    return found;
}

/// As a user does it.
void choose(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    QVERIFY2(index >= 0, qPrintable(box->objectName()));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

QStringList problems(PreferencesPage &page)
{
    QStringList result;
    const auto labels = page.currentSection()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->property("problem").toBool() && !label->isHidden())
            result << label->text();
    }
    return result;
}

} // namespace

/// Each setting reaches the configuration, and a page made later shows it.
class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<UiBench>();
        m_bench->fill();
        m_page = newPage(General);
    }

    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void ask02_startAtLogin()
    {
        auto *atLogin = field<QCheckBox>(*m_page, u"atLogin"_qs);
        auto *hidden = field<QCheckBox>(*m_page, u"hidden"_qs);
        QVERIFY(!atLogin->isChecked());
        QVERIFY(!hidden->isEnabled());
        atLogin->click();
        QCOMPARE(m_bench->autostart.state(), (Autostart::State{true, true}));
        hidden->click();
        QCOMPARE(m_bench->autostart.state(), (Autostart::State{true, false}));
        m_page = newPage(General);
        QVERIFY(field<QCheckBox>(*m_page, u"atLogin"_qs)->isChecked());
        QVERIFY(!field<QCheckBox>(*m_page, u"hidden"_qs)->isChecked());
        field<QCheckBox>(*m_page, u"atLogin"_qs)->click();
        QVERIFY(!m_bench->autostart.state().enabled);
    }

    void startAtLoginIsRefused()
    {
        // A file where the folder should be.
        QFile blocker(m_bench->folder.filePath(u"file"_qs));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Autostart blocked(u"/usr/bin/mooring"_qs, blocker.fileName());
        UiParts parts = m_bench->parts();
        parts.autostart = &blocked;
        PreferencesPage page(parts);
        auto *atLogin = field<QCheckBox>(page, u"atLogin"_qs);
        atLogin->click();
        QVERIFY(!atLogin->isChecked());
        QCOMPARE(problems(page).size(), 1);
        QVERIFY(problems(page).first().contains(blocker.fileName()));
    }

    void noStartAtLoginInTheDemo()
    {
        UiParts parts = m_bench->parts();
        parts.autostart = nullptr;
        PreferencesPage page(parts);
        QVERIFY(!page.currentSection()->findChild<QCheckBox *>(u"atLogin"_qs));
        QVERIFY(field<QComboBox>(page, u"interval"_qs));
    }

    void intervalAndLog()
    {
        QCOMPARE(field<QComboBox>(*m_page, u"interval"_qs)->currentData().toInt(), 300);
        choose(field<QComboBox>(*m_page, u"interval"_qs), qint64(86400));
        choose(field<QComboBox>(*m_page, u"logLevel"_qs), u"debug"_qs);
        QCOMPARE(config().schedule.interval, std::chrono::hours(24));
        QCOMPARE(config().application.logLevel, u"debug"_qs);
        m_page = newPage(General);
        QCOMPARE(field<QComboBox>(*m_page, u"interval"_qs)->currentData().toInt(), 86400);
        QCOMPARE(field<QComboBox>(*m_page, u"logLevel"_qs)->currentData().toString(), u"debug"_qs);
    }

    void intervalOfTheFileStaysAChoice()
    {
        Config edited = config();
        edited.schedule.interval = std::chrono::seconds(45);
        QVERIFY(m_bench->setup.apply(edited)); // The page that is there follows.
        QCOMPARE(field<QComboBox>(*m_page, u"interval"_qs)->currentData().toInt(), 45);
        QVERIFY(field<QComboBox>(*m_page, u"interval"_qs)->currentText().contains(u"45"_qs));
    }

    void notifications()
    {
        m_page->showSection(Notifications);
        for (const char *name : {"changes", "failures", "recoveries", "attention", "ipv6"})
            field<QCheckBox>(*m_page, QString::fromLatin1(name))->click();
        choose(field<QComboBox>(*m_page, u"remind"_qs), 72);
        const NotificationConfig saved = config().notifications;
        QVERIFY(!saved.changes && !saved.failures && !saved.recoveries && !saved.attention);
        QCOMPARE(saved.families, QList{RecordType::A});
        QCOMPARE(saved.remindAfter, std::chrono::hours(72));
        m_page = newPage(Notifications);
        QVERIFY(!field<QCheckBox>(*m_page, u"attention"_qs)->isChecked());
        QVERIFY(field<QCheckBox>(*m_page, u"ipv4"_qs)->isChecked());
        QVERIFY(!field<QCheckBox>(*m_page, u"ipv6"_qs)->isChecked());
        QCOMPARE(field<QComboBox>(*m_page, u"remind"_qs)->currentData().toInt(), 72);
    }

    void whatCannotBeSavedIsTakenBack()
    {
        m_page->showSection(Notifications);
        m_bench->setup.diskFull = true;
        auto *changes = field<QCheckBox>(*m_page, u"changes"_qs);
        changes->click();
        QVERIFY(changes->isChecked());
        QCOMPARE(problems(*m_page), QStringList{u"The disk is full."_qs});
        m_bench->setup.diskFull = false;
        changes->click();
        QVERIFY(problems(*m_page).isEmpty());
        QVERIFY(!config().notifications.changes);
    }

    void proxy()
    {
        m_page->showSection(Connection);
        auto *mode = field<QComboBox>(*m_page, u"proxyMode"_qs);
        auto *url = field<QLineEdit>(*m_page, u"proxyUrl"_qs);
        QVERIFY(!url->isEnabled());
        const int applied = m_bench->setup.applied;
        choose(mode, static_cast<int>(ProxyMode::Manual));
        QCOMPARE(m_bench->setup.applied, applied); // Its address is still to be typed.
        type(url, u"proxy.example.org:8080"_qs);
        QCOMPARE(config().proxy.mode, ProxyMode::None);
        QCOMPARE(problems(*m_page).size(), 1);
        QVERIFY(problems(*m_page).first().contains(u"http://host:port"_qs));
        QCOMPARE(url->text(), u"proxy.example.org:8080"_qs);
        m_page->refresh(m_bench->snapshot());
        QCOMPARE(url->text(), u"proxy.example.org:8080"_qs);
        type(url, u"http://proxy.example.org:8080"_qs);
        QVERIFY(problems(*m_page).isEmpty());
        QCOMPARE(config().proxy.mode, ProxyMode::Manual);
        QCOMPARE(config().proxy.url, u"http://proxy.example.org:8080"_qs);
        m_page = newPage(Connection);
        QCOMPARE(field<QLineEdit>(*m_page, u"proxyUrl"_qs)->text(), u"http://proxy.example.org:8080"_qs);
        choose(field<QComboBox>(*m_page, u"proxyMode"_qs), static_cast<int>(ProxyMode::System));
        QCOMPARE(config().proxy.mode, ProxyMode::System);
    }

    void proxyWithAPasswordIsRefused()
    {
        m_page->showSection(Connection);
        choose(field<QComboBox>(*m_page, u"proxyMode"_qs), static_cast<int>(ProxyMode::Manual));
        type(field<QLineEdit>(*m_page, u"proxyUrl"_qs), u"http://me:secret@proxy.example.org:8080"_qs);
        QCOMPARE(problems(*m_page).size(), 1);
        QCOMPARE(config().proxy.mode, ProxyMode::None);
    }

    void language()
    {
        m_page->showSection(InLanguage);
        auto *box = field<QComboBox>(*m_page, u"language"_qs);
        QCOMPARE(box->count(), languages().size() + 1);
        QCOMPARE(box->currentData().toString(), QString());
        choose(box, u"de"_qs);
        QCOMPARE(config().application.language, u"de"_qs);
        m_page = newPage(InLanguage);
        QCOMPARE(field<QComboBox>(*m_page, u"language"_qs)->currentData().toString(), u"de"_qs);
    }

    void comesBackToTheSection()
    {
        UiParts parts = m_bench->parts();
        parts.settingsFile = m_bench->folder.filePath(u"window.ini"_qs);
        {
            PreferencesPage page(parts);
            page.showSection(InLanguage);
        }
        const PreferencesPage again(parts);
        QCOMPARE(again.findChild<QTabBar *>()->currentIndex(), int(InLanguage));
    }

    void narrowWindowsHaveAChoiceInsteadOfTabs()
    {
        m_page->resize(900, 500);
        m_page->show();
        QVERIFY(!m_page->findChild<QTabBar *>()->isHidden());
        m_page->resize(300, 400);
        QTRY_VERIFY(m_page->findChild<QTabBar *>()->isHidden());
    }

    void mnemonicsAreUnique()
    {
        for (int index = General; index <= InLanguage; ++index) {
            m_page->showSection(index);
            QStringList texts;
            const auto labels = m_page->currentSection()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->buddy())
                    texts << label->text();
            }
            const auto buttons = m_page->currentSection()->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons)
                texts << button->text();
            QStringList seen;
            for (const QString &text : std::as_const(texts)) {
                const QString key = QKeySequence::mnemonic(text).toString();
                QVERIFY2(key.isEmpty() || !seen.contains(key), qPrintable(text));
                seen << key;
            }
        }
    }

private:
    [[nodiscard]] std::unique_ptr<PreferencesPage> newPage(Index section)
    {
        auto page = std::make_unique<PreferencesPage>(m_bench->parts());
        page->showSection(section);
        return page;
    }
    [[nodiscard]] Config config() const { return m_bench->setup.config(); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<PreferencesPage> m_page;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
