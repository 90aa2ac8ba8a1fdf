// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/NameStatus.h"
#include "model/SourceFields.h"
#include "preferences/SourceForm.h"
#include "preferences/SourcesModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
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

[[nodiscard]] SourceView view(const QString &kind, const QString &found)
{
    if (found.isEmpty())
        return {{kind, {}}, fail(Failure::Kind::NoAddress, QStringLiteral("None.")), {}, {}, {}};
    return {{kind, {}}, QList{QHostAddress(found)}, {}, {}, {}};
}

} // namespace

/// The sources of one list, and the forms of their settings.
class TestSourcesModel : public QObject
{
    Q_OBJECT

private slots:
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

    void fixedAddressIsFine()
    {
        SourcesModel model(RecordType::A);
        model.setSources({{u"fixed"_qs, {{u"addresses"_qs, QJsonArray{u"10.0.0.7"_qs}}}}});
        SourceView seen = view(u"fixed"_qs, u"10.0.0.7"_qs);
        seen.explanation = u"It is private."_qs;
        model.setViews({seen});
        QCOMPARE(model.data(model.index(0), SourcesModel::StateRole).toInt(), int(Condition::Fine));
    }

    void answersOfAnotherListAreNotTaken()
    {
        SourcesModel model(RecordType::A);
        model.setSources({{u"router"_qs, {}}, {u"web"_qs, {}}});
        model.setViews({view(u"web"_qs, u"11.22.33.44"_qs)});
        QVERIFY(model.data(model.index(0), SourcesModel::AnswerRole).toStringList().isEmpty());
    }

    void unknownKindsStay()
    {
        const SourceConfig future{u"tunnel"_qs, {{u"to"_qs, u"x"_qs}}};
        SourcesModel model(RecordType::A);
        model.setSources({future, {u"web"_qs, {}}});
        QVERIFY(model.isComplete(0));
        QVERIFY(model.moveRows({}, 0, 1, {}, 2));
        QCOMPARE(model.sources().last(), future);
        QVERIFY(SourceFields::about(future.kind).contains(u"does not know"_qs));
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
};

QTEST_MAIN(TestSourcesModel)
#include "tst_sourcesmodel.moc"
