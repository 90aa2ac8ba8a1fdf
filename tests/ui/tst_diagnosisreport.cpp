// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "diagnostics/DiagnosticsPage.h"
#include "diagnostics/Report.h"
#include "diagnostics/ReportBar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace mooring;

/// The report of a diagnosis: what it hides, and where it goes.
class TestDiagnosisReport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void hidesWhereAndWho();
    void savesTheReport();
    void saysWhyTheReportIsNotSaved();
    void asksWhereToSave();

private:
    void open();
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<DiagnosticsPage> m_page;
};

void TestDiagnosisReport::init()
{
    m_page.reset();
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
}

void TestDiagnosisReport::open()
{
    m_page = std::make_unique<DiagnosticsPage>(m_bench->parts());
    m_page->refresh(m_bench->snapshot());
    m_page->show();
    QCoreApplication::processEvents();
}

QPushButton *TestDiagnosisReport::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisibleTo(m_page.get()) && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool TestDiagnosisReport::says(const QString &text) const
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(m_page.get()) && label->text().contains(text);
    });
}

void TestDiagnosisReport::hidesWhereAndWho()
{
    ReportFacts facts;
    facts.config = m_bench->engine.config;
    facts.config.accounts[0].label = u"Anna's flat"_qs;
    facts.config.records[1].name = *DomainName::parse(u"bücher.example.net"_qs);
    facts.network.label = u"a"_qs;
    facts.network.ssid = u"Anna-5G"_qs;
    Check check;
    check.title = u"Cloudflare · Anna's flat"_qs;
    check.answer.text = u"HOME.example.org, xn--bcher-kva.example.net and bücher.example.net at a"_qs;
    check.answer.detail = u"ns1.example.org over Anna-5G and fe80::1%eth0"_qs;
    const Redactor redactor;
    const QString open = diagnosticsReport({check}, facts, redactor, false);
    QVERIFY(open.contains(check.answer.text));
    const QString report = diagnosticsReport({check}, facts, redactor, true);
    for (const QString &told : {u"Anna"_qs, u"example.org"_qs, u"bcher"_qs, u"bücher"_qs, u"fe80"_qs, u"example.net"_qs})
        QVERIFY2(!report.contains(told, Qt::CaseInsensitive), qPrintable(report));
    QVERIFY2(report.contains(u"name-1, name-2 and name-2 at network-1"_qs), qPrintable(report));
    QVERIFY2(report.contains(u"ns1.domain-1 over network-2"_qs), qPrintable(report));
    QVERIFY(report.contains(u"account cf: cloudflare"_qs)); // "a" hides no letters of words.
}

void TestDiagnosisReport::savesTheReport()
{
    m_bench->engine.redactor.add(u"secret-of-cf"_qs);
    m_bench->engine.service(u"cf"_qs).listFailure = failure(Failure::Kind::Server, u"It said secret-of-cf."_qs);
    open();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_qs);
    m_page->findChild<ReportBar *>()->saveTo(path);
    QVERIFY(says(u"Saved."_qs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    QVERIFY(!saved.contains(u"secret-of-cf"_qs));
    button(u"Copy report"_qs)->click();
    QCOMPARE(saved, QGuiApplication::clipboard()->text());
    QVERIFY(says(u"Copied."_qs));
    QVERIFY(!says(u"Saved."_qs));
}

void TestDiagnosisReport::saysWhyTheReportIsNotSaved()
{
    open();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/report.txt"_qs);
    auto *bar = m_page->findChild<ReportBar *>();
    bar->saveTo(path);
    QVERIFY(says(QDir::toNativeSeparators(path)));
    QVERIFY(says(u"Choose another folder"_qs));
    QVERIFY(!says(u"Saved."_qs));
    bar->saveTo(folder.filePath(u"report.txt"_qs));
    QVERIFY(says(u"Saved."_qs));
    QVERIFY(!says(path));
}

void TestDiagnosisReport::asksWhereToSave()
{
    open();
    button(u"Save report…"_qs)->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    const QString day = m_bench->engine.clock.now().toLocalTime().date().toString(Qt::ISODate);
    const QString name = u"mooring-report-%1.txt"_qs.arg(day);
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(name), qPrintable(dialog->selectedFiles().join(u' ')));
    dialog->reject();
    QVERIFY(!says(u"Saved."_qs));
}

QTEST_MAIN(TestDiagnosisReport)
#include "tst_diagnosisreport.moc"
