// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "UiBench.h"
#include "history/HistoryPage.h"
#include "history/HistoryPlot.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

/// The page of history as people use it.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<HistoryPage> m_page;

    void open()
    {
        m_page = std::make_unique<HistoryPage>(m_bench->parts());
        m_page->resize(720, 560);
        m_page->refresh(m_bench->snapshot());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void refresh() { m_page->refresh(m_bench->snapshot()); }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    template <typename Button = QPushButton>
    [[nodiscard]] Button *button(const QString &name) const
    {
        for (Button *each : m_page->findChildren<Button *>()) {
            if (each->text().remove(u'&') == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void choose(const QString &topic)
    {
        auto *box = m_page->findChild<QComboBox *>();
        box->setCurrentIndex(box->findText(topic));
    }

private slots:
    void init()
    {
        m_page.reset();
        m_bench = std::make_unique<UiBench>();
    }

    void saysWhatWillBeHere()
    {
        open();
        QVERIFY(shows(u"Nothing has happened yet"_qs));
        QSignalSpy add(m_page.get(), &Page::addRequested);
        button(u"Add a name…"_qs)->click();
        QCOMPARE(add.count(), 1);
    }
    void showsWhatHappened()
    {
        m_bench->fill();
        open();
        QVERIFY(!shows(u"Nothing has happened yet"_qs));
        QVERIFY(rows() > 5);
        choose(u"Addresses"_qs);
        QCOMPARE(rows(), 2);
        choose(u"Problems"_qs);
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, HistoryModel::What), u"Account stopped"_qs);
        QCOMPARE(cell(0, HistoryModel::Account), u"Alibaba Cloud DNS"_qs);
        QCOMPARE(cell(0, HistoryModel::Outcome), u"sign-in refused — sign in again"_qs);
        auto *plot = m_page->findChild<HistoryPlot *>();
        plot->setFocus();
        QVERIFY(plot->currentText().contains(u"11.22.33.44"_qs));
        QTest::keyClick(plot, Qt::Key_Down);
        QTest::keyClick(plot, Qt::Key_Down);
        QVERIFY(plot->currentText().startsWith(u"Alibaba Cloud DNS: sign-in refused"_qs));
        QVERIFY(plot->currentText().contains(u"since "_qs)); // it goes on
    }
    void readsAgainOnlyWhatIsNew()
    {
        m_bench->fill();
        open();
        const int before = rows();
        const QSignalSpy inserted(table()->model(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
        refresh();
        QCOMPARE(rows(), before);
        table()->selectRow(0);
        const QString selected = cell(0, HistoryModel::When) + cell(0, HistoryModel::What);
        m_bench->engine.resolver.setFrom(u"default/A"_qs, u"11.22.33.45"_qs, u"router"_qs);
        m_bench->engine.pass();
        refresh();
        QVERIFY(rows() > before);
        QVERIFY(inserted.count() > 0);
        QCOMPARE(reset.count(), 0);
        const int row = table()->selectionModel()->selectedRows().first().row();
        QVERIFY(row > 0);
        QCOMPARE(cell(row, HistoryModel::When) + cell(row, HistoryModel::What), selected);
    }
    void goesBackAndForth()
    {
        m_bench->fill();
        m_bench->engine.clock.jump(24h * 10);
        open();
        QButtonGroup *ranges = m_page->findChild<QButtonGroup *>();
        QVERIFY(rows() > 0);
        ranges->button(static_cast<int>(HistoryRange::Week))->click();
        QCOMPARE(rows(), 0);
        QVERIFY(shows(u"Nothing happened in this time."_qs));
        auto *back = button<QToolButton>(u"Earlier"_qs);
        auto *forward = button<QToolButton>(u"Later"_qs);
        QVERIFY(back->isEnabled() && !forward->isEnabled() && !button(u"Today"_qs)->isEnabled());
        back->click();
        QVERIFY(rows() > 0);
        QVERIFY(!back->isEnabled()); // the journal does not go back further
        QVERIFY(forward->isEnabled());
        forward->click();
        QCOMPARE(rows(), 0);
        QVERIFY(!forward->isEnabled());
        back->click();
        button(u"Today"_qs)->click();
        QCOMPARE(rows(), 0);
        QVERIFY(!button(u"Today"_qs)->isEnabled());
    }
    void followsAClockThatIsSetBack()
    {
        m_bench->fill();
        open();
        const int before = rows();
        QVERIFY(before > 5);
        m_bench->engine.clock.jump(-24h * 400);
        refresh();
        QCOMPARE(rows(), before); // put right: they cannot have happened later than now
        auto *plot = m_page->findChild<HistoryPlot *>();
        plot->setFocus();
        QVERIFY(!plot->grab().isNull());
    }
    void hasOneEventOnly()
    {
        m_bench->engine.updater->start();
        open();
        QVERIFY(shows(u"Nothing has happened yet"_qs));
    }
    void showsOneName()
    {
        m_bench->fill();
        open();
        choose(u"Problems"_qs);
        QString key;
        for (const NameStatus &name : m_bench->snapshot().names) {
            if (name.name == u"nas.example.org")
                key = name.key;
        }
        QVERIFY(!key.isEmpty());
        m_page->select(key);
        QCOMPARE(m_page->findChild<QLineEdit *>()->text(), u"nas.example.org"_qs);
        QCOMPARE(rows(), 2);
        QVERIFY(m_page->findChild<QButtonGroup *>()->button(static_cast<int>(HistoryRange::Year))->isChecked());
        m_page->findChild<QLineEdit *>()->setText(u"no such thing"_qs);
        QVERIFY(shows(u"Nothing in this time fits"_qs));
    }
    void exportsWhatIsShown()
    {
        m_bench->fill();
        m_bench->engine.redactor.add(u"home.example.org"_qs); // as if it were a secret
        open();
        button(u"Export…"_qs)->click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        choose(u"Updates of names"_qs);
        const QString path = m_bench->folder.filePath(u"out.csv"_qs);
        emit dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("time,event,outcome,name,"));
        QCOMPARE(text.count("\r\n"), rows() + 1);
        QVERIFY(text.contains("record-created,success,nas.example.org,A,,11.22.33.44,Cloudflare"));
        QVERIFY(!text.contains("home.example.org"));
        QVERIFY(shows(path));
    }
    void saysWhatCannotBeWritten()
    {
        m_bench->fill();
        open();
        const QString path = m_bench->folder.filePath(u"no/such/folder/out.csv"_qs);
        m_page->exportTo(path);
        QVERIFY(shows(u"cannot be written"_qs));
        QVERIFY(!QFile::exists(path));
        m_page->exportTo(m_bench->folder.filePath(u"out.csv"_qs));
        QVERIFY(!shows(u"cannot be written"_qs));
    }
    void copiesRows()
    {
        m_bench->fill();
        open();
        choose(u"Addresses"_qs);
        table()->setFocus();
        table()->selectAll();
        QTest::keySequence(table(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().contains(u"New address"_qs));
        QCOMPARE(lines.first().count(u'\t'), HistoryModel::ColumnCount - 1);
    }
    void fitsItsPlace_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasAccount");
        QTest::newRow("smallest window") << 546 << false;
        QTest::newRow("middling") << 620 << false;
        QTest::newRow("usual") << 900 << true;
        QTest::newRow("wide") << 1600 << true;
    }
    void fitsItsPlace()
    {
        QFETCH(int, width);
        QFETCH(bool, hasAccount);
        m_bench->fill();
        open();
        m_page->resize(width, 560);
        QHeaderView *header = table()->horizontalHeader();
        QTRY_COMPARE(header->length(), table()->viewport()->width());
        QVERIFY(!table()->horizontalScrollBar()->isVisible());
        QCOMPARE(!table()->isColumnHidden(HistoryModel::Account), hasAccount);
        for (int column = 0; column < HistoryModel::Account; ++column)
            QVERIFY2(header->sectionSize(column) >= 80, qPrintable(QString::number(column)));
        // The time is whole, also of what comes after a search.
        m_page->findChild<QLineEdit *>()->setText(u"nas"_qs);
        QVERIFY(rows() > 0);
        QTRY_COMPARE(header->length(), table()->viewport()->width());
        for (int row = 0; row < rows(); ++row)
            QVERIFY(header->sectionSize(0) >= table()->sizeHintForIndex(table()->model()->index(row, 0)).width());
    }
    void givesBackTheAccountWhenThereIsRoom()
    {
        m_bench->fill();
        open();
        m_page->resize(546, 560);
        QTRY_VERIFY(table()->isColumnHidden(HistoryModel::Account));
        m_page->resize(1200, 560);
        QTRY_VERIFY(!table()->isColumnHidden(HistoryModel::Account));
        QVERIFY(table()->columnWidth(HistoryModel::Account) >= 80);
    }
    void keepsTheNameOfARenamedAccountUpToDate()
    {
        m_bench->fill();
        open();
        choose(u"Problems"_qs);
        m_bench->engine.config.accounts[2].label = u"Shop"_qs;
        m_bench->engine.apply();
        refresh();
        QCOMPARE(cell(0, HistoryModel::Account), u"Alibaba Cloud DNS · Shop"_qs);
    }
    void endsWithItsDialogOpen()
    {
        m_bench->fill();
        open();
        button(u"Export…"_qs)->click();
        const QPointer<QFileDialog> dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        m_page.reset();
        QVERIFY(!dialog);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
