// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"

#include "assistant/ProviderModel.h"
#include "assistant/ZoneModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;

/// The assistant's models by themselves.
class TestAssistantModels : public QObject
{
    Q_OBJECT
private slots:
    void providerModel();
    void zoneModel();
};

void TestAssistantModels::providerModel()
{
    UiBench bench;
    ProviderModel model(bench.setup.providers(), {{u"a"_qs, u"Strict Cloud · Home"_qs}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.index(0).data().toString(), u"Your accounts"_qs);
    QCOMPARE(model.index(2).data().toString(), u"Often used"_qs);
    const int all = model.rowCount();
    model.setSearch(u"cloud"_qs);
    QCOMPARE(model.index(0).data().toString(), u"Add to Strict Cloud · Home"_qs);
    // What begins with it comes before what only holds it.
    QCOMPARE(model.index(model.rowCount() > 1 ? 1 : 0).data(ProviderModel::IdRole).toString().left(5), u"cloud"_qs);
    model.setSearch({});
    QCOMPARE(model.rowCount(), all);
}

void TestAssistantModels::zoneModel()
{
    ZoneModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DomainName org = *DomainName::parse(u"example.org");
    const DomainName net = *DomainName::parse(u"example.net");
    const Zone zone{org, u"1"_qs};
    QSignalSpy wanted(&model, &ZoneModel::recordsWanted);
    model.setZones({zone, {net, u"2"_qs}}, {});
    model.open(model.index(0, 0));
    model.open(model.index(0, 0));
    QCOMPARE(wanted.count(), 1);
    model.setRecords(zone, {}, u"It is down."_qs);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    model.retry(model.index(0, 0, model.index(0, 0)));
    QCOMPARE(wanted.count(), 2);
    Record record;
    record.name = *DomainName::parse(u"home.example.org");
    record.value = address(u"11.22.30.9"_qs);
    model.setRecords(zone, {record});
    const QModelIndex parent = model.index(0, 0);
    QCOMPARE(model.rowCount(parent), 3);
    const QModelIndex fresh = model.index(2, 0, parent);
    QVERIFY(model.setData(fresh, u"vpn"_qs, Qt::EditRole));
    QVERIFY(!model.setData(model.index(3, 0, parent), u"..bad"_qs, Qt::EditRole));
    QCOMPARE(model.chosen().size(), 1);
    QVERIFY(model.setData(model.index(2, 0, parent), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.chosen().isEmpty());
    model.setZones({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestAssistantModels)
#include "tst_assistantmodels.moc"
