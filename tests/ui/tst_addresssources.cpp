// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "engine/Event.h"
#include "preferences/AddressesSection.h"
#include "preferences/PreferencesPage.h"
#include "preferences/SourceList.h"
#include "preferences/SourcesCard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace mooring;

namespace {

QStringList kinds(const QList<SourceConfig> &sources)
{
    QStringList result;
    for (const SourceConfig &source : sources)
        result << source.kind;
    return result;
}

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

/// The lists of address sources in the preferences: order, settings, answers.
class TestAddressSources : public QObject
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

    void dropMoves_data()
    {
        QTest::addColumn<int>("dragged");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("onto");
        QTest::addColumn<QStringList>("order");
        const QStringList stunFirst{u"stun"_qs, u"router"_qs, u"web"_qs};
        QTest::newRow("first below second") << 0 << 2 << -1 << stunFirst;
        QTest::newRow("second to the top") << 1 << 0 << -1 << stunFirst;
        QTest::newRow("onto the first") << 1 << -1 << 0 << stunFirst;
        QTest::newRow("below all") << 0 << -1 << -1 << QStringList{u"stun"_qs, u"web"_qs, u"router"_qs};
        QTest::newRow("where it is") << 1 << 1 << -1 << QStringList{u"router"_qs, u"stun"_qs, u"web"_qs};
    }
    void dropMoves()
    {
        QFETCH(int, dragged);
        QFETCH(int, row);
        QFETCH(int, onto);
        SourcesModel *model = m_section->card(RecordType::A)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(dragged)}));
        QCOMPARE(data->formats(), model->mimeTypes());
        model->dropMimeData(data.get(), Qt::MoveAction, row, 0, onto < 0 ? QModelIndex() : model->index(onto));
        QTEST(kinds(model->sources()), "order");
        QTEST(kinds(sources(RecordType::A)), "order");
        // The other family's are no business of this one.
        SourcesModel *other = m_section->card(RecordType::AAAA)->model();
        QVERIFY(!other->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(sources(RecordType::AAAA), defaultSources().value(RecordType::AAAA));
    }

    void keysMove()
    {
        SourceList *list = m_section->card(RecordType::A)->list();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // It is the first already.
        QCOMPARE(kinds(sources(RecordType::A)), QStringList({u"web"_qs, u"router"_qs, u"stun"_qs}));
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(kinds(sources(RecordType::A)), QStringList({u"router"_qs, u"web"_qs, u"stun"_qs}));
        m_section = std::make_unique<AddressesSection>(m_bench->parts());
        m_section->load();
        QCOMPARE(kinds(m_section->card(RecordType::A)->model()->sources()), kinds(sources(RecordType::A)));
    }

    void orderThatCannotBeSavedIsTakenBack()
    {
        SourcesCard *card = m_section->card(RecordType::A);
        m_bench->setup.diskFull = true;
        card->list()->setCurrentIndex(card->model()->index(0));
        QTest::keyClick(card->list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(kinds(card->model()->sources()), QStringList({u"router"_qs, u"stun"_qs, u"web"_qs}));
        QCOMPARE(problemOf(card), u"The disk is full."_qs);
    }

    void addFillInAndRemove()
    {
        SourcesCard *card = m_section->card(RecordType::A);
        card->add(u"command"_qs);
        QCOMPARE(card->list()->currentIndex().row(), 3);
        QCOMPARE(sources(RecordType::A).size(), 3); // Its program is still to be named.
        QVERIFY(text(card, 3).contains(u"Not used yet"_qs));
        type(field<QLineEdit>(card, u"program"_qs), u"/usr/bin/my-address"_qs);
        QCOMPARE(sources(RecordType::A).size(), 4);
        field<QSpinBox>(card, u"timeoutSeconds"_qs)->setValue(30);
        lines(field<QPlainTextEdit>(card, u"arguments"_qs), u"--family\n4\n"_qs);
        const QJsonObject expected{{u"program"_qs, u"/usr/bin/my-address"_qs},
                                   {u"timeoutSeconds"_qs, 30},
                                   {u"arguments"_qs, QJsonArray{u"--family"_qs, u"4"_qs}}};
        QCOMPARE(sources(RecordType::A)[3].settings, expected);

        std::function<void()> undo;
        connect(m_section.get(), &Section::removed, this,
                [&undo](const QString &, const std::function<void()> &how) { undo = how; });
        QTest::keyClick(card->list(), Qt::Key_Delete);
        QCOMPARE(sources(RecordType::A).size(), 3);
        QVERIFY(undo);
        undo();
        QCOMPARE(sources(RecordType::A)[3].settings, expected);
    }

    void lastSourceStays()
    {
        SourcesCard *card = m_section->card(RecordType::AAAA);
        QTest::keyClick(card->list(), Qt::Key_Delete);
        QCOMPARE(kinds(sources(RecordType::AAAA)), QStringList{u"web"_qs});
        QTest::keyClick(card->list(), Qt::Key_Delete);
        QCOMPARE(kinds(sources(RecordType::AAAA)), QStringList{u"web"_qs});
    }

    void refusedSettingsStayInTheField()
    {
        SourcesCard *card = m_section->card(RecordType::AAAA);
        card->list()->setCurrentIndex(card->model()->index(0));
        auto *suffix = field<QLineEdit>(card, u"suffix"_qs);
        type(suffix, u"::1:0:0:0:1"_qs);
        QVERIFY2(problemOf(card).contains(u"prefixLength"_qs), qPrintable(problemOf(card)));
        QVERIFY(suffix->property("wrong").toBool());
        QCOMPARE(suffix->text(), u"::1:0:0:0:1"_qs);
        QVERIFY(sources(RecordType::AAAA)[0].settings.isEmpty());
        // What the message asks for makes both right.
        field<QSpinBox>(card, u"prefixLength"_qs)->setValue(56);
        QVERIFY(problemOf(card).isEmpty());
        QCOMPARE(sources(RecordType::AAAA)[0].settings,
                 (QJsonObject{{u"suffix"_qs, u"::1:0:0:0:1"_qs}, {u"prefixLength"_qs, 56}}));
        auto *which = field<QComboBox>(card, u"temporary"_qs);
        which->setCurrentIndex(1);
        emit which->activated(1);
        QCOMPARE(sources(RecordType::AAAA)[0].settings.value(u"temporary"_qs).toString(), u"prefer"_qs);
    }

    void answersAreShown()
    {
        m_bench->engine.resolver.surveys.insert(u"default/A"_qs,
                                                {{u"router"_qs, addresses({u"11.22.33.44"_qs})},
                                                 {u"stun"_qs, fail(Failure::Kind::Network, u"No STUN server answers."_qs)},
                                                 {u"web"_qs, addresses({u"11.22.33.44"_qs})}});
        m_section->show();
        SourcesModel *model = m_section->card(RecordType::A)->model();
        QTRY_COMPARE(model->data(model->index(0), SourcesModel::AnswerRole).toStringList(), QStringList{u"11.22.33.44"_qs});
        QCOMPARE(model->data(model->index(0), SourcesModel::StateRole).toInt(), int(Condition::Fine));
        QCOMPARE(text(m_section->card(RecordType::A), 1), u"No STUN server answers."_qs);
        QVERIFY(model->data(model->index(2), Qt::AccessibleTextRole).toString().contains(u"11.22.33.44"_qs));
        // After an edit, and not before the user has stopped.
        const int before = m_bench->engine.resolver.surveyCalls;
        QTest::keyClick(m_section->card(RecordType::A)->list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_bench->engine.resolver.surveyCalls, before);
        QTRY_COMPARE(m_bench->engine.resolver.surveyCalls, before + 2);
    }

    void pageMayGoWhileSourcesAreAsked()
    {
        SlowResolver slow;
        UiParts parts = m_bench->parts();
        const UiParts slowParts{parts.updater,
                                parts.setup,
                                slow,
                                parts.network,
                                parts.journal,
                                parts.clock,
                                parts.redactor,
                                parts.translations,
                                parts.dns,
                                parts.autostart,
                                {}};
        auto page = std::make_unique<PreferencesPage>(slowParts);
        page->show();
        page->showSection(1);
        QTRY_COMPARE(slow.waiting, 2);
        page.reset();
        slow.gate->set();
        QTRY_COMPARE(slow.waiting, 0);
    }

private:
    class SlowResolver final : public AddressResolver
    {
    public:
        QCoro::Task<Result<Detection>> detect(DetectionRequest) override
        {
            co_return fail(Failure::Kind::NoAddress, QStringLiteral("None."));
        }
        QCoro::Task<QList<SourceView>> survey(QString, RecordType) override
        {
            ++waiting;
            const std::shared_ptr<Event> held = gate;
            co_await held->wait();
            --waiting;
            const SourceView answer{{u"router"_qs, {}}, addresses({u"11.22.33.44"_qs}), {}, {}, {}};
            co_return QList<SourceView>{answer};
        }
        QCoro::Task<SourceView> surveyOne(QString, RecordType, qsizetype) override
        {
            co_return SourceView{{}, fail(Failure::Kind::Unsupported, QStringLiteral("None.")), {}, {}, {}};
        }
        void setSources(const QMap<QString, SourceSet> &) override { }

        std::shared_ptr<Event> gate = std::make_shared<Event>();
        int waiting = 0;
    };

    template <typename T>
    static T *field(SourcesCard *card, const QString &name)
    {
        // The form of the source before is deleted later.
        const QList<T *> all = card->findChildren<T *>(name);
        return all.isEmpty() ? nullptr : all.last();
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    static void lines(QPlainTextEdit *edit, const QString &text)
    {
        edit->insertPlainText(text);
        QFocusEvent leave(QEvent::FocusOut);
        QCoreApplication::sendEvent(edit, &leave);
    }
    [[nodiscard]] static QString text(SourcesCard *card, int row)
    {
        return card->model()->data(card->model()->index(row), SourcesModel::AboutRole).toString();
    }
    [[nodiscard]] Config config() const { return m_bench->setup.config(); }
    [[nodiscard]] QList<SourceConfig> sources(RecordType type) const
    {
        return config().addressSources.value(u"default"_qs).value(type);
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<AddressesSection> m_section;
};

QTEST_MAIN(TestAddressSources)
#include "tst_addresssources.moc"
