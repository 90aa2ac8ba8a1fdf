// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

#include <QtTest>

using namespace mooring;

/// The words for times.
class TestTexts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void moments_data();
    void moments();
    void pauses();

private:
    /// Wednesday, half past two in the afternoon, wherever the test runs.
    const QDateTime m_now{QDate(2026, 3, 4), QTime(14, 30), Qt::LocalTime};
};

void TestTexts::moments_data()
{
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << m_now << u"14:30"_qs;
    QTest::newRow("earlier today") << m_now.addSecs(-14 * 3600) << u"00:30"_qs;
    QTest::newRow("tomorrow") << m_now.addDays(1).addSecs(-3600) << u"Do. 13:30"_qs;
    QTest::newRow("last night") << m_now.addSecs(-15 * 3600) << u"Di. 23:30"_qs;
    QTest::newRow("six days ago") << m_now.addDays(-6) << u"Do. 14:30"_qs;
    // The same weekday would be taken for today's.
    QTest::newRow("a week ago") << m_now.addDays(-7) << u"25.02.26 14:30"_qs;
    QTest::newRow("in a week") << m_now.addDays(7) << u"11.03.26 14:30"_qs;
}

void TestTexts::moments()
{
    QFETCH(QDateTime, then);
    QTEST(Texts::moment(then.toUTC(), m_now.toUTC()), "text");
}

void TestTexts::pauses()
{
    QCOMPARE(Texts::pausedUntil({}, m_now), u"Paused until you resume"_qs);
    QCOMPARE(Texts::pausedUntil(m_now.addSecs(60).toUTC(), m_now.toUTC()), u"Paused until 14:31"_qs);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
