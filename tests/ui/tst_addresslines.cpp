// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "preferences/AddressesSection.h"
#include "preferences/SourcesCard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace mooring;

namespace {

QString problemOf(const QWidget *place)
{
    const auto labels = place->findChildren<ProblemLabel *>();
    for (const ProblemLabel *label : labels) {
        if (!label->isHidden())
            return label->text();
    }
    return {};
}

} // namespace

/// Several lines to the Internet, each with sources of its own.
class TestAddressLines : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<UiBench>();
        m_bench->fill();
        m_section = std::make_unique<AddressesSection>(m_bench->parts());
        m_section->load();
    }

    void cleanup()
    {
        m_section.reset();
        m_bench.reset();
    }

    void linesAreAddedRenamedAndRemoved()
    {
        auto *name = m_section->findChild<QLineEdit *>(u"setName"_qs);
        const auto click = [this](const QString &button) {
            m_section->findChild<QPushButton *>(button)->click();
        };
        click(u"addSet"_qs);
        type(name, u"default"_qs);
        QVERIFY(!problemOf(m_section.get()).isEmpty());
        type(name, u"fibre"_qs);
        QVERIFY(problemOf(m_section.get()).isEmpty());
        QVERIFY(config().addressSources.contains(u"fibre"_qs));
        QCOMPARE(m_section->findChild<QComboBox *>(u"set"_qs)->currentData().toString(), u"fibre"_qs);
        m_section->card(RecordType::A)->add(u"dns"_qs);
        QCOMPARE(config().addressSources.value(u"fibre"_qs).value(RecordType::A).size(), 4);
        QCOMPARE(sources(RecordType::A).size(), 3);

        Config used = config();
        used.records[0].addresses = {u"default"_qs, u"fibre"_qs};
        QVERIFY(m_bench->setup.apply(used));
        m_section->load();
        QVERIFY(!m_section->findChild<QPushButton *>(u"removeSet"_qs)->isEnabled());
        click(u"renameSet"_qs);
        type(name, u"fiber"_qs);
        QCOMPARE(config().records[0].addresses, QStringList({u"default"_qs, u"fiber"_qs}));
        QVERIFY(!config().addressSources.contains(u"fibre"_qs));
        used = config();
        used.records[0].addresses = {u"default"_qs};
        QVERIFY(m_bench->setup.apply(used));
        m_section->load();
        click(u"removeSet"_qs);
        QCOMPARE(config().addressSources.keys(), QStringList{u"default"_qs});
    }

    void removedLineComesBack()
    {
        Config two = config();
        two.addressSources.insert(u"fibre"_qs, defaultSources());
        QVERIFY(m_bench->setup.apply(two));
        m_section->load();
        auto *box = m_section->findChild<QComboBox *>(u"set"_qs);
        QCOMPARE(box->count(), 2);
        box->setCurrentIndex(1);
        emit box->activated(1);
        std::function<void()> undo;
        connect(m_section.get(), &Section::removed, this,
                [&undo](const QString &, const std::function<void()> &how) { undo = how; });
        m_section->findChild<QPushButton *>(u"removeSet"_qs)->click();
        QVERIFY(!config().addressSources.contains(u"fibre"_qs));
        QCOMPARE(box->currentData().toString(), u"default"_qs);
        QVERIFY(undo);
        undo();
        QCOMPARE(config().addressSources.value(u"fibre"_qs), defaultSources());
    }

    void usualLineStays()
    {
        QVERIFY(!m_section->findChild<QPushButton *>(u"renameSet"_qs)->isEnabled());
        QVERIFY(!m_section->findChild<QPushButton *>(u"removeSet"_qs)->isEnabled());
    }

    void escapeEndsNaming()
    {
        m_section->show();
        m_section->findChild<QPushButton *>(u"addSet"_qs)->click();
        auto *name = m_section->findChild<QLineEdit *>(u"setName"_qs);
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"fibre"_qs);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QCOMPARE(config().addressSources.size(), 1);
    }

private:
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] Config config() const { return m_bench->setup.config(); }
    [[nodiscard]] QList<SourceConfig> sources(RecordType type) const
    {
        return config().addressSources.value(u"default"_qs).value(type);
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<AddressesSection> m_section;
};

QTEST_MAIN(TestAddressLines)
#include "tst_addresslines.moc"
