// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryPlot.h"
#include "history/HistoryTexts.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace mooring;

/// What the plot draws and tells by mouse and keyboard.
class TestHistoryPlot : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_begin = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    std::unique_ptr<HistoryPlot> m_plot;

    [[nodiscard]] QDateTime at(int hours) const { return m_begin.addSecs(3600LL * hours); }
    [[nodiscard]] HistorySpan span(int from, int to, const QString &address) const
    {
        HistorySpan span;
        span.kind = address.isEmpty() ? HistorySpan::Kind::NoAddress : HistorySpan::Kind::Address;
        if (!address.isEmpty())
            span.addresses = QStringList{address};
        span.source = address.isEmpty() ? QString() : u"router"_qs;
        span.from = at(from);
        span.to = at(to);
        span.goesOn = to == 24;
        return span;
    }
    [[nodiscard]] History history() const
    {
        History history;
        history.begin = at(0);
        history.now = at(24);
        history.bands
            = {{u"default"_qs,
                RecordType::A,
                {span(0, 8, u"1.1.1.1"_qs), span(8, 12, {}), span(12, 18, u"1.1.1.2"_qs), span(18, 24, u"1.1.1.1"_qs)}},
               {u"default"_qs, RecordType::AAAA, {span(0, 24, u"2001:db8::1"_qs)}}};
        history.outages = {{u"cf"_qs, Failure::Kind::Credentials, {u"home.example.org"_qs}, at(8), at(12), false, true}};
        return history;
    }
    void show(const History &shown)
    {
        m_plot->setRows(plotRows(shown, [](const QString &) { return u"Cloudflare"_qs; }));
        m_plot->setTime(HistoryRange::Day, at(0), at(24));
    }
    /// The colours in the middle of an item, away from its label.
    [[nodiscard]] QSet<QRgb> colours(int row, int item) const
    {
        const QImage image = m_plot->grab().toImage();
        const QRectF box = m_plot->itemRect(row, item);
        QSet<QRgb> found;
        for (int x = qRound(box.center().x()); x < qRound(box.center().x()) + 12; ++x) {
            for (int y = qRound(box.top()) + 5; y < qRound(box.bottom()) - 4; ++y)
                found.insert(image.pixel(x, y));
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp);
    }
    void init()
    {
        m_plot = std::make_unique<HistoryPlot>();
        m_plot->resize(800, m_plot->sizeHint().height());
        show(history());
        m_plot->resize(800, m_plot->sizeHint().height());
        m_plot->show();
        m_plot->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_plot.get()));
        m_plot->clearFocus();
    }

    void aRowForEachBandAndOneForProblems()
    {
        const QList<PlotRow> rows = plotRows(history(), [](const QString &id) { return id; });
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].title, u"IPv4"_qs);
        QCOMPARE(rows[1].title, u"IPv6"_qs);
        QCOMPARE(rows[2].title, u"Problems"_qs);
        QCOMPARE(rows[2].items.first().state, Condition::Attention);
        History calm = history();
        calm.outages.clear();
        QCOMPARE(plotRows(calm, {}).size(), 2);
    }
    void theSameAddressHasTheSameColour()
    {
        const QList<PlotItem> items = plotRows(history(), [](const QString &id) { return id; }).first().items;
        QCOMPARE(items[0].step, items[3].step);
        QVERIFY(items[0].step != items[2].step);
        QVERIFY(colours(0, 2).size() == 1);
        QVERIFY(colours(0, 2) != colours(0, 3));
    }
    void aGapIsHatched()
    {
        QVERIFY(colours(0, 1).size() > 1);
        QVERIFY(colours(0, 1).contains(lightTokens().side.rgb()));
    }
    void whatMayHaveBeenIsHatchedOverItsColour()
    {
        const QRgb sure = *colours(0, 3).cbegin();
        History crash = history();
        crash.bands.first().spans[3].died = true;
        show(crash);
        QVERIFY(colours(0, 3).contains(sure));
        QVERIFY(colours(0, 3).size() > 1);
        QVERIFY(!colours(0, 3).contains(lightTokens().side.rgb()));
        const QString text = HistoryTexts::describe(crash.bands.first(), crash.bands.first().spans[3]);
        QVERIFY(text.startsWith(u"IPv4: 1.1.1.1\n"_qs));
        QVERIFY(text.contains(u"Mooring ended unexpectedly in this time; when is not known"_qs));
        QVERIFY(!HistoryTexts::describe(history().bands.first(), history().bands.first().spans[3]).contains(u"ended"_qs));
    }
    void aProblemIsMarkedWithItsShape()
    {
        const QImage with = m_plot->grab(m_plot->itemRect(2, 0).toAlignedRect()).toImage();
        History other = history();
        other.outages.first().failure = Failure::Kind::Network;
        show(other);
        const QImage otherShape = m_plot->grab(m_plot->itemRect(2, 0).toAlignedRect()).toImage();
        QVERIFY(with != otherShape);
        QVERIFY(colours(2, 0).contains(lightTokens().failed.rgb()));
    }
    void whatIsShortCanStillBeHit()
    {
        History brief = history();
        brief.outages.first().to = brief.outages.first().from.addSecs(1);
        brief.bands.first().spans[1].to = at(8).addSecs(1);
        show(brief);
        QVERIFY(m_plot->itemRect(0, 1).width() >= 3);
        QVERIFY(m_plot->itemRect(2, 0).width() >= 16);
    }
    void whatLiesOutsideIsNotThere()
    {
        m_plot->setTime(HistoryRange::Day, at(13), at(24));
        QVERIFY(m_plot->itemRect(0, 0).isEmpty());
        QVERIFY(m_plot->itemRect(2, 0).isEmpty());
        QVERIFY(!m_plot->itemRect(0, 2).isEmpty());
        QVERIFY(m_plot->itemRect(0, 2).left() >= 0);
    }
    void tellsUnderTheMouse()
    {
        const QPoint point = m_plot->itemRect(0, 0).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, point, m_plot->mapToGlobal(point));
        QApplication::sendEvent(m_plot.get(), &help);
        const QString text = QToolTip::text();
        QVERIFY(text.startsWith(u"IPv4: 1.1.1.1\nfrom "_qs));
        QVERIFY(text.contains(u"(8 hour"_qs));
        QVERIFY(text.endsWith(u"from the router"_qs));
        const QPoint axis(point.x(), m_plot->height() - 2);
        QHelpEvent nothing(QEvent::ToolTip, axis, m_plot->mapToGlobal(axis));
        QApplication::sendEvent(m_plot.get(), &nothing);
        QTRY_VERIFY(!QToolTip::isVisible());
    }
    void tellsByKeyboard()
    {
        m_plot->setFocus();
        QVERIFY(m_plot->currentText().startsWith(u"IPv4: 1.1.1.1\nsince "_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Left);
        QVERIFY(m_plot->currentText().startsWith(u"IPv4: 1.1.1.2"_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Left);
        QVERIFY(m_plot->currentText().startsWith(u"IPv4: no public address"_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QVERIFY(m_plot->currentText().startsWith(u"IPv6: 2001:db8::1"_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QVERIFY(m_plot->currentText().startsWith(u"Cloudflare: sign-in refused"_qs));
        QVERIFY(m_plot->currentText().endsWith(u"home.example.org"_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Down); // there is nothing below
        QVERIFY(m_plot->currentText().startsWith(u"Cloudflare"_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Up);
        QTest::keyClick(m_plot.get(), Qt::Key_Up);
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        QVERIFY(m_plot->currentText().startsWith(u"IPv4: 1.1.1.1\nfrom "_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_Left);
        QVERIFY(m_plot->currentText().startsWith(u"IPv4: 1.1.1.1\nfrom "_qs));
        QTest::keyClick(m_plot.get(), Qt::Key_End);
        QVERIFY(m_plot->currentText().startsWith(u"IPv4: 1.1.1.1\nsince "_qs));
    }
    void tellsTheScreenReader()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_plot.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        QVERIFY(accessible->text(QAccessible::Description).startsWith(u"IPv4: 1.1.1.1, from "_qs));
    }
    void forgetsWhatIsNoLongerSeen()
    {
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        m_plot->setTime(HistoryRange::Day, at(13), at(24));
        QVERIFY(m_plot->currentText().isEmpty());
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        m_plot->setRows({});
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QVERIFY(m_plot->currentText().isEmpty());
        QVERIFY(!m_plot->grab().isNull());
    }
    void saysWhatIsNotKnown()
    {
        HistorySpan early = span(0, 8, u"1.1.1.1"_qs);
        early.fromKnown = false;
        QVERIFY(HistoryTexts::describe(history().bands.first(), early).contains(u"until "_qs));
        early.goesOn = true;
        QVERIFY(HistoryTexts::describe(history().bands.first(), early).contains(u"since before "_qs));
        HistoryOutage outage = history().outages.first();
        outage.endKnown = false;
        outage.failure.reset();
        QVERIFY(HistoryTexts::describe(outage, u"x"_qs).contains(u"when it ended is not known"_qs));
        HistoryBand own = history().bands.first();
        own.sources = u"cable"_qs;
        QCOMPARE(HistoryTexts::bandTitle(own), u"IPv4 · cable"_qs);
    }
    void aYearOfChangesIsDrawnAtOnce()
    {
        History year = history();
        year.bands.first().spans.clear();
        for (int hour = 0; hour < 20000; ++hour)
            year.bands.first().spans.append(span(hour, hour + 1, u"10.0.%1.%2"_qs.arg(hour / 250).arg(hour % 250)));
        QBENCHMARK_ONCE
        {
            m_plot->setRows(plotRows(year, [](const QString &id) { return id; }));
            m_plot->setTime(HistoryRange::Year, at(0), at(20000));
            QVERIFY(!m_plot->grab().isNull());
            m_plot->setFocus();
            QTest::keyClick(m_plot.get(), Qt::Key_End);
            QTest::keyClick(m_plot.get(), Qt::Key_Left);
            const QPoint point = m_plot->itemRect(0, 5000).center().toPoint();
            QHelpEvent help(QEvent::ToolTip, point, m_plot->mapToGlobal(point));
            QApplication::sendEvent(m_plot.get(), &help);
        }
    }
    void labelsCanBeReadOnEveryStep()
    {
        for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
            for (int step = 0; step < plotSteps; ++step)
                QVERIFY(contrastRatio(tokens.text, plotColour(tokens, step)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestHistoryPlot)
#include "tst_historyplot.moc"
