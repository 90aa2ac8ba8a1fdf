// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "preferences/NetworksSection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace mooring;

namespace {

template <typename T>
T *field(Section &section, const QString &name)
{
    auto *found = section.findChild<T *>(name);
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

} // namespace

/// Remembered networks and the rules for all others.
class TestNetworkPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<UiBench>();
        m_bench->fill();
        m_section = newSection();
    }

    void cleanup()
    {
        m_section.reset();
        m_bench.reset();
    }

    void networkRules()
    {
        choose(field<QComboBox>(*m_section, u"elsewhere"_qs), false);
        choose(field<QComboBox>(*m_section, u"vpn"_qs), true);
        QVERIFY(!config().networks.publishElsewhere);
        QVERIFY(config().networks.publishThroughVpn);
        m_section = newSection();
        QCOMPARE(field<QComboBox>(*m_section, u"elsewhere"_qs)->currentData().toBool(), false);
        QCOMPARE(field<QComboBox>(*m_section, u"vpn"_qs)->currentData().toBool(), true);
    }

    void networkIsRememberedEditedAndForgotten()
    {
        auto *remember = field<QPushButton>(*m_section, u"remember"_qs);
        QVERIFY(!remember->isHidden());
        remember->click();
        QCOMPARE(config().networks.profiles.size(), 1);
        QVERIFY(remember->isHidden());
        QCOMPARE(config().networks.profiles[0].gateway, u"aa:bb:cc:dd:ee:01"_qs);
        auto *label = m_section->findChild<QLineEdit *>();
        QCOMPARE(label->text(), u"Home"_qs);
        type(label, u"My flat"_qs);
        QCOMPARE(config().networks.profiles[0].label, u"My flat"_qs);
        const auto boxes = m_section->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes[1]->click();
        QVERIFY(config().networks.profiles[0].publishThroughVpn);
        boxes[0]->click();
        QVERIFY(!config().networks.profiles[0].publish);
        QVERIFY(!boxes[1]->isEnabled());

        std::function<void()> undo;
        connect(m_section.get(), &Section::removed, this, [&undo](const QString &text, const std::function<void()> &how) {
            QVERIFY(text.contains(u"My flat"_qs));
            undo = how;
        });
        button(u"Forget"_qs)->click();
        QVERIFY(config().networks.profiles.isEmpty());
        QVERIFY(undo);
        undo();
        QCOMPARE(config().networks.profiles.size(), 1);
        QCOMPARE(config().networks.profiles[0].label, u"My flat"_qs);
        m_section->load(); // The page does it when the configuration changes.
        QTRY_COMPARE(m_section->findChildren<QCheckBox *>().size(), 2);
    }

    void undoThatCannotBeSavedSaysSoAndStays()
    {
        field<QPushButton>(*m_section, u"remember"_qs)->click();
        QString told;
        std::function<void()> undo;
        connect(m_section.get(), &Section::removed, this, [&](const QString &text, const std::function<void()> &how) {
            told = text;
            undo = how;
        });
        button(u"Forget"_qs)->click();
        QVERIFY(config().networks.profiles.isEmpty());
        m_bench->setup.diskFull = true;
        std::exchange(undo, {})();
        QCOMPARE(told, u"This could not be put back: The disk is full."_qs);
        QVERIFY(config().networks.profiles.isEmpty());
        m_bench->setup.diskFull = false;
        QVERIFY(undo);
        std::exchange(undo, {})();
        QCOMPARE(config().networks.profiles.size(), 1);
        QVERIFY(!undo);
        // Nobody is left to be told.
        m_section->load();
        button(u"Forget"_qs)->click();
        m_bench->setup.diskFull = true;
        m_section.reset();
        undo();
    }

    void noNetwork()
    {
        m_bench->engine.network.unplug();
        m_bench->engine.pass();
        m_section = newSection();
        QVERIFY(field<QPushButton>(*m_section, u"remember"_qs)->isHidden());
    }

private:
    [[nodiscard]] std::unique_ptr<NetworksSection> newSection()
    {
        auto section = std::make_unique<NetworksSection>(m_bench->parts());
        section->load();
        return section;
    }
    /// The last one with that text.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        QPushButton *found = nullptr;
        for (QPushButton *each : m_section->findChildren<QPushButton *>())
            found = each->text() == text ? each : found;
        if (!found)
            qFatal("There is no button %s.", qPrintable(text));
        return found;
    }
    [[nodiscard]] Config config() const { return m_bench->setup.config(); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<NetworksSection> m_section;
};

QTEST_MAIN(TestNetworkPreferences)
#include "tst_networkpreferences.moc"
