// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "engine/Event.h"
#include "preferences/AddressesSection.h"
#include "preferences/PreferencesPage.h"
#include "preferences/SourceFields.h"
#include "preferences/SourceForm.h"
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

/// The lists of address sources in the preferences: model, form, order, answers.
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

    void modelKeepsTheRules()
    {
        SourcesModel model(RecordType::A);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSources(defaultSources().value(RecordType::A));
        model.append({u"fixed"_qs, {}});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isComplete(3));
        QCOMPARE(kinds(model.sources()), QStringList({u"router"_qs, u"stun"_qs, u"web"_qs}));
        model.setAsking();
        model.setViews({view(u"router"_qs, u"11.22.33.44"_qs), view(u"stun"_qs, {}), view(u"web"_qs, u"10.0.0.7"_qs)});
        QVERIFY(model.moveRows({}, 0, 1, {}, 4));
        QCOMPARE(model.data(model.index(3), SourcesModel::AnswerRole).toStringList(), QStringList{u"11.22.33.44"_qs});
        model.setSettings(2, {{u"addresses"_qs, QJsonArray{u"203.0.113.7"_qs}}});
        QVERIFY(model.isComplete(2));
        model.remove(1);
        QCOMPARE(kinds(model.sources()), QStringList({u"stun"_qs, u"fixed"_qs, u"router"_qs}));
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

    void everyKindHasAFormThatKeepsItsSettings_data()
    {
        QTest::addColumn<SourceConfig>("source");
        const auto row = [](const char *kind, const QJsonObject &settings) {
            QTest::newRow(kind) << SourceConfig{QString::fromLatin1(kind), settings};
        };
        row("router", {{u"name"_qs, u"ppp*"_qs}});
        row("interface", {{u"name"_qs, u"eth9"_qs}, {u"temporary"_qs, u"prefer"_qs}, {u"mac"_qs, u"3c:22:fb:01:02:03"_qs}});
        row("web", {{u"services"_qs, QJsonArray{u"https://ip.example.org/"_qs}}, {u"agree"_qs, 1}});
        row("stun",
            {{u"servers"_qs, QJsonArray{u"a.example.org"_qs, u"b.example.net:1"_qs}}, {u"interface"_qs, u"eth9"_qs}});
        row("dns",
            {{u"services"_qs,
              QJsonArray{u"google"_qs,
                         QJsonObject{{u"server"_qs, u"ns1.example.org"_qs}, {u"name"_qs, u"whoami.example.org"_qs}}}}});
        row("command", {{u"program"_qs, u"/bin/true"_qs}, {u"arguments"_qs, QJsonArray{u"a b"_qs}}});
        row("fixed", {{u"addresses"_qs, QJsonArray{u"2001:db8::7"_qs}}});
    }
    void everyKindHasAFormThatKeepsItsSettings()
    {
        QFETCH(SourceConfig, source);
        const SourceForm form(source, RecordType::AAAA, {u"eth0"_qs});
        QCOMPARE(form.settings(), source.settings);
        QVERIFY(!SourceFields::fields(source.kind, RecordType::AAAA).isEmpty());
        QVERIFY(SourceFields::name(source.kind) != source.kind);
        QVERIFY(!SourceFields::summary(source).isEmpty());
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

    void whyItCannotBePublished()
    {
        SourcesModel model(RecordType::A);
        model.setSources({{u"router"_qs, {}}});
        SourceView seen = view(u"router"_qs, u"100.64.0.9"_qs);
        seen.explanation = u"Your provider shares one address."_qs;
        seen.took = std::chrono::milliseconds(12);
        model.setViews({seen});
        QCOMPARE(model.data(model.index(0), SourcesModel::StateRole).toInt(), int(Condition::Attention));
        const QString about = model.data(model.index(0), SourcesModel::AboutRole).toString();
        QVERIFY(about.contains(seen.explanation) && about.contains(u"12 ms"_qs));
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
            co_return QList<SourceView>{view(u"router"_qs, u"11.22.33.44"_qs)};
        }
        void setSources(const QMap<QString, SourceSet> &) override { }

        std::shared_ptr<Event> gate = std::make_shared<Event>();
        int waiting = 0;
    };

    [[nodiscard]] static SourceView view(const QString &kind, const QString &found)
    {
        if (found.isEmpty())
            return {{kind, {}}, fail(Failure::Kind::NoAddress, QStringLiteral("None.")), {}, {}, {}};
        return {{kind, {}}, QList{address(found)}, {}, {}, {}};
    }
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
