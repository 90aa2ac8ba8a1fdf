// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NamesPageBench.h"
#include "names/CompareColumns.h"
#include "names/DetailsCard.h"
#include "names/OptionsForm.h"
#include "shared/Pieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

using namespace mooring;

class TestNameOptions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void writesOptions();
    void writesTypes();
    void writesSources();
    void keepsWhatWasRefused();
    void worksByKeyboardAlone();

private:
    void openOptions();
    [[nodiscard]] DetailsCard *details() const { return m_b->part<DetailsCard>(); }
    [[nodiscard]] OptionsForm *form() const { return m_b->part<OptionsForm>(); }
    /// All texts of the form.
    [[nodiscard]] QString said() const;
    [[nodiscard]] const RecordConfig &record(int row = 0) const { return m_b->bench.engine.config.records.at(row); }

    std::unique_ptr<NamesPageBench> m_b;
};

void TestNameOptions::init()
{
    m_b.reset();
    m_b = std::make_unique<NamesPageBench>();
    m_b->bench.fill();
}

void TestNameOptions::openOptions()
{
    m_b->open();
    details()->setSection(DetailsCard::Section::Options);
}

QString TestNameOptions::said() const
{
    QStringList texts;
    for (const QLabel *label : form()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestNameOptions::writesOptions()
{
    openOptions();
    auto *proxied = form()->findChild<QComboBox *>();
    proxied->setFocus();
    QTest::keyClick(proxied, Qt::Key_Down);
    QCOMPARE(record().options.value(u"proxied"_qs), QJsonValue(true));
    QVERIFY2(said().contains(u"Saved."_qs), qPrintable(said()));
    QTest::keyClick(proxied, Qt::Key_Down);
    QCOMPARE(record().options.value(u"proxied"_qs), QJsonValue(false));
    QTest::keyClick(proxied, Qt::Key_Home);
    QVERIFY(!record().options.contains(u"proxied"_qs));
    const auto lines = form()->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    lines.first()->setFocus();
    QTest::keyClicks(lines.first(), u"my host"_qs);
    m_b->refresh();
    QCOMPARE(lines.first()->text(), u"my host"_qs); // What is being typed stays.
    QVERIFY(record().options.isEmpty());
    QTest::keyClick(lines.first(), Qt::Key_Return);
    QCOMPARE(record().options.value(u"comment"_qs).toString(), u"my host"_qs);
    lines.last()->setFocus();
    QTest::keyClicks(lines.last(), u"12x0"_qs);
    lines.first()->setFocus();
    QCOMPARE(record().ttl, std::optional<int>(120));
    QVERIFY(record(1).options.isEmpty() && !record(1).ttl);
    // Changed elsewhere: the form follows.
    m_b->bench.engine.config.records[0].ttl = 900;
    m_b->bench.engine.apply();
    m_b->refresh();
    QCOMPARE(lines.last()->text(), u"900"_qs);
}

void TestNameOptions::writesTypes()
{
    openOptions();
    const auto boxes = form()->findChildren<QCheckBox *>();
    QCheckBox *ipv4 = boxes.at(1);
    QCheckBox *ipv6 = boxes.at(2);
    QVERIFY(ipv4->isChecked() && ipv6->isChecked());
    ipv6->click();
    QCOMPARE(record().types, QList<RecordType>{RecordType::A});
    ipv4->click();
    QCOMPARE(record().types, QList<RecordType>{RecordType::A});
    QVERIFY(ipv4->isChecked());
    QVERIFY(said().contains(u"A name needs one of them."_qs));
    ipv6->click();
    QCOMPARE(record().types, (QList<RecordType>{RecordType::A, RecordType::AAAA}));
    boxes.first()->click();
    QVERIFY(!record().enabled);
}

void TestNameOptions::writesSources()
{
    m_b->bench.engine.config.addressSources.insert(u"wan2"_qs, defaultSources());
    m_b->bench.engine.apply();
    openOptions();
    const auto boxes = form()->findChildren<QCheckBox *>();
    QCOMPARE(boxes.at(4)->text(), u"wan2"_qs);
    boxes.at(4)->click();
    QCOMPARE(record().addresses, (QStringList{u"default"_qs, u"wan2"_qs}));
    boxes.at(3)->click();
    boxes.at(4)->click(); // None is left: refused.
    QCOMPARE(record().addresses, QStringList{u"wan2"_qs});
    QVERIFY(boxes.at(4)->isChecked());
    m_b->refresh();
    QCOMPARE(m_b->part<CompareColumns>()->findChild<FittingLabel *>()->text(), u"wan2"_qs);
}

void TestNameOptions::keepsWhatWasRefused()
{
    openOptions();
    m_b->bench.setup.diskFull = true;
    auto *ttl = form()->findChildren<QLineEdit *>().last();
    ttl->setFocus();
    QTest::keyClicks(ttl, u"600"_qs);
    QTest::keyClick(ttl, Qt::Key_Return);
    QVERIFY(said().contains(u"The disk is full."_qs));
    m_b->refresh();
    QCOMPARE(ttl->text(), u"600"_qs);
    QVERIFY(!record().ttl);
    m_b->bench.setup.diskFull = false;
    QTest::keyClick(ttl, Qt::Key_Return);
    QCOMPARE(record().ttl, std::optional<int>(600));
    QVERIFY(!said().contains(u"The disk is full."_qs));
}

void TestNameOptions::worksByKeyboardAlone()
{
    m_b->open();
    QVERIFY(m_b->list->hasFocus());
    QTest::keyClick(m_b->list, Qt::Key_Tab);
    auto *options = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(options && details()->isAncestorOf(options));
    QTest::keyClick(options, Qt::Key_Space);
    QCOMPARE(details()->section(), DetailsCard::Section::Options);
    QTest::keyClick(options, Qt::Key_Tab); // Last events.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *keep = qobject_cast<QCheckBox *>(QApplication::focusWidget());
    QVERIFY2(keep, QApplication::focusWidget()->metaObject()->className());
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(!record().enabled);
}

QTEST_MAIN(TestNameOptions)
#include "tst_nameoptions.moc"
