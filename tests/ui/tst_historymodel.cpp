// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryCsv.h"
#include "history/HistoryModel.h"
#include "history/HistoryScale.h"
#include "model/Redactor.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace mooring;

/// The events as rows, as a file, and on the axis of time.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_begin = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const QHash<QString, QString> m_names{{u"cf"_qs, u"Cloudflare · Home"_qs}};

    [[nodiscard]] HistoryEvent event(int minutes, const QString &action, const QString &name = {}) const
    {
        HistoryEvent event;
        event.time = m_begin.addSecs(60 * minutes);
        event.action = action;
        event.outcome = u"success"_qs;
        event.name = name;
        if (!name.isEmpty()) {
            event.account = u"cf"_qs;
            event.type = RecordType::A;
        }
        return event;
    }
    [[nodiscard]] QList<HistoryEvent> events() const
    {
        HistoryEvent changed = event(1, u"addresses-changed"_qs);
        changed.type = RecordType::A;
        changed.source = u"router"_qs;
        changed.now = QStringList{u"11.22.33.44"_qs};
        HistoryEvent updated = event(2, u"record-updated"_qs, u"nas.example.org"_qs);
        updated.before = QStringList{u"11.22.33.40"_qs};
        updated.now = changed.now;
        HistoryEvent failed = event(3, u"record-failed"_qs, u"home.example.org"_qs);
        failed.outcome = u"failure"_qs;
        failed.failure = Failure::Kind::Credentials;
        HistoryEvent odd = event(4, u"made-up"_qs);
        odd.message = u"Something new."_qs;
        return {event(0, u"started"_qs), changed, updated, failed, odd};
    }
    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row, column).data().toString();
        return result;
    }
    static QString csv(const HistoryEvent &event, const Redactor &redactor)
    {
        const QByteArray text = historyCsv(
            {event}, [](const QString &id) { return id; }, redactor);
        return QString::fromUtf8(text).section(u"\r\n"_qs, 1);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysEachEventInWords()
    {
        HistoryModel model(lightTokens());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(events(), m_names);
        QCOMPARE(
            column(model, HistoryModel::What),
            QStringList({u"Mooring started"_qs, u"New address"_qs, u"Name updated"_qs, u"Update failed"_qs, u"made-up"_qs}));
        QCOMPARE(column(model, HistoryModel::Name),
                 QStringList({QString(), u"A"_qs, u"nas.example.org (A)"_qs, u"home.example.org (A)"_qs, QString()}));
        QCOMPARE(column(model, HistoryModel::Outcome),
                 QStringList({QString(), u"11.22.33.44 · from the router"_qs, u"11.22.33.40 → 11.22.33.44"_qs,
                              u"sign-in refused — sign in again"_qs, u"Something new."_qs}));
        QCOMPARE(column(model, HistoryModel::Account)[2], u"Cloudflare · Home"_qs);
        QVERIFY(!model.index(2, HistoryModel::What).data(Qt::DecorationRole).isValid());
        QVERIFY(model.index(3, HistoryModel::What).data(Qt::DecorationRole).isValid());
    }
    void saysItBrieflyWhereThereIsLittleRoom()
    {
        HistoryModel model(lightTokens());
        model.setEvents(events(), m_names);
        const auto at = [&model](int row, int column, int role) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(at(1, HistoryModel::Outcome, HistoryModel::BriefRole), u"11.22.33.44 · from the router"_qs);
        QCOMPARE(at(2, HistoryModel::Outcome, HistoryModel::BriefRole), u"→ 11.22.33.44"_qs);
        QCOMPARE(at(2, HistoryModel::Name, HistoryModel::BriefRole), u"nas.example.org"_qs);
        QCOMPARE(at(1, HistoryModel::Name, HistoryModel::BriefRole), QString()); // "A" is all there is
        // Whoever asks hears it all, also the account that may have no column.
        QCOMPARE(at(2, HistoryModel::Outcome, Qt::ToolTipRole), u"11.22.33.40 → 11.22.33.44"_qs);
        QCOMPARE(at(2, HistoryModel::Name, Qt::ToolTipRole), u"nas.example.org (A)\nCloudflare · Home"_qs);
        QCOMPARE(at(2, HistoryModel::Name, Qt::AccessibleDescriptionRole), u"Cloudflare · Home"_qs);
        QCOMPARE(at(1, HistoryModel::Name, Qt::ToolTipRole), u"A"_qs);
    }
    void onlyAddsWhatIsNew()
    {
        HistoryModel model(lightTokens());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEvents(events().mid(0, 2), m_names);
        const auto resets = reset.count();
        model.setEvents(events(), m_names);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), resets);
        QCOMPARE(model.rowCount(), 5);
        model.setEvents(events(), m_names);
        QCOMPARE(reset.count(), resets);
        model.setEvents(events().mid(1), m_names); // the oldest file is gone
        QCOMPARE(reset.count(), resets + 1);
        QCOMPARE(model.rowCount(), 4);
    }
    void showsAnAccountThatIsGoneByItsId()
    {
        HistoryModel model(lightTokens());
        model.setEvents(events(), {});
        QCOMPARE(column(model, HistoryModel::Account)[2], u"cf"_qs);
    }
    void filtersBySearchTopicAndTime()
    {
        HistoryModel model(lightTokens());
        HistoryFilter filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(events(), m_names);
        QCOMPARE(filter.rowCount(), 5);
        filter.setSearch(u" NAS "_qs);
        QCOMPARE(column(filter, HistoryModel::Name), QStringList(u"nas.example.org (A)"_qs));
        filter.setSearch(u"33.44"_qs);
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(u"cloudflare"_qs);
        QCOMPARE(filter.rowCount(), 2);
        filter.setTopic(HistoryTopic::Problems);
        QCOMPARE(column(filter, HistoryModel::What), QStringList(u"Update failed"_qs));
        filter.setSearch({});
        filter.setTopic(HistoryTopic::Program);
        QCOMPARE(filter.rowCount(), 2);
        filter.setTopic(std::nullopt);
        filter.setTime(m_begin.addSecs(60), m_begin.addSecs(120));
        QCOMPARE(column(filter, HistoryModel::What), QStringList({u"New address"_qs, u"Name updated"_qs}));
    }
    void sortsByTimeAndByText()
    {
        HistoryModel model(lightTokens());
        HistoryFilter filter(model);
        QList<HistoryEvent> many = events();
        many << event(4, u"stopped"_qs); // at the same time as the one before
        model.setEvents(many, m_names);
        filter.sort(HistoryModel::When, Qt::DescendingOrder);
        QCOMPARE(column(filter, HistoryModel::What).mid(0, 3),
                 QStringList({u"Mooring stopped"_qs, u"made-up"_qs, u"Update failed"_qs}));
        filter.sort(HistoryModel::Name, Qt::AscendingOrder);
        QCOMPARE(column(filter, HistoryModel::Name).mid(3),
                 QStringList({u"A"_qs, u"home.example.org (A)"_qs, u"nas.example.org (A)"_qs}));
        QCOMPARE(filter.shown().last().name, u"nas.example.org"_qs);
    }

    void writesCsvToTheByte()
    {
        const Redactor redactor;
        const QByteArray text = historyCsv(
            events().mid(1, 3), [this](const QString &id) { return m_names.value(id, id); }, redactor);
        QCOMPARE(text,
                 QByteArray("time,event,outcome,name,type,old,new,account,source,error,message\r\n"
                            "2026-03-01T12:01:00.000Z,addresses-changed,success,,A,,11.22.33.44,,router,,\r\n"
                            "2026-03-01T12:02:00.000Z,record-updated,success,nas.example.org,A,11.22.33.40,11.22.33.44,"
                            "Cloudflare \xc2\xb7 Home,,,\r\n"
                            "2026-03-01T12:03:00.000Z,record-failed,failure,home.example.org,A,,,"
                            "Cloudflare \xc2\xb7 Home,,Credentials,\r\n"));
        QCOMPARE(historyCsv({}, {}, redactor),
                 QByteArray("time,event,outcome,name,type,old,new,account,source,error,message\r\n"));
    }
    void csvQuotesAndIsNoFormula_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("field");
        QTest::newRow("comma") << u"a, b"_qs << u"\"a, b\""_qs;
        QTest::newRow("quote") << u"say \"no\""_qs << u"\"say \"\"no\"\"\""_qs;
        QTest::newRow("lines") << u"a\nb"_qs << u"\"a\nb\""_qs;
        QTest::newRow("equals") << u"=1+1"_qs << u"'=1+1"_qs;
        QTest::newRow("plus") << u"+1"_qs << u"'+1"_qs;
        QTest::newRow("minus") << u"-1"_qs << u"'-1"_qs;
        QTest::newRow("at") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs;
        QTest::newRow("tab") << u"\t=1"_qs << u"'\t=1"_qs;
        QTest::newRow("quoted formula") << u"=HYPERLINK(\"x\",1)"_qs << u"\"'=HYPERLINK(\"\"x\"\",1)\""_qs;
        QTest::newRow("inside") << u"a=b"_qs << u"a=b"_qs;
    }
    void csvQuotesAndIsNoFormula()
    {
        QFETCH(QString, message);
        QFETCH(QString, field);
        HistoryEvent odd = event(0, u"x"_qs);
        odd.message = message;
        QCOMPARE(csv(odd, Redactor()), u"2026-03-01T12:00:00.000Z,x,success,,,,,,,,"_qs + field + u"\r\n"_qs);
    }
    void csvHoldsNoSecret()
    {
        Redactor redactor;
        redactor.add(u"hunter22"_qs);
        HistoryEvent odd = event(0, u"x"_qs, u"hunter22.example.org"_qs);
        odd.message = u"the token hunter22"_qs;
        const QString text = csv(odd, redactor);
        QVERIFY(!text.contains(u"hunter22"_qs));
        QVERIFY(text.contains(u"•••"_qs));
    }

    void ticksAreFullHoursDaysAndMonths()
    {
        const QDateTime from(QDate(2026, 2, 26), QTime(10, 30));
        const QList<HistoryTick> hours = ticksOf(HistoryRange::Day, from, from.addDays(1));
        QCOMPARE(hours.first().time, QDateTime(from.date(), QTime(12, 0)));
        QCOMPARE(hours.first().label, u"12:00"_qs);
        const QList<HistoryTick> days = ticksOf(HistoryRange::Week, from, from.addDays(7));
        QCOMPARE(days.size(), 7);
        QCOMPARE(days.first().time, QDate(2026, 2, 27).startOfDay());
        QCOMPARE(days.first().label, u"Fri 27/02"_qs);
        const QList<HistoryTick> months = ticksOf(HistoryRange::Year, from, from.addYears(1));
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.first().time, QDate(2026, 3, 1).startOfDay());
        QCOMPARE(months.first().label, u"Mar"_qs);
        for (const HistoryTick &tick : ticksOf(HistoryRange::Month, from, from.addMonths(1)))
            QVERIFY(tick.time >= from && tick.time <= from.addMonths(1));
    }
    void theDayIsWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("label");
        QTest::newRow("US") << QLocale(u"en_US"_qs) << u"2/27"_qs;
        QTest::newRow("German") << QLocale(u"de_DE"_qs) << u"27.02."_qs;
        QTest::newRow("Chinese") << QLocale(u"zh_CN"_qs) << u"2/27"_qs;
        QTest::newRow("Taiwan") << QLocale(u"zh_TW"_qs) << u"2/27"_qs;
        QTest::newRow("Japanese") << QLocale(u"ja_JP"_qs) << u"02/27"_qs;
        QTest::newRow("Russian") << QLocale(u"ru_RU"_qs) << u"27.02."_qs;
        QTest::newRow("French") << QLocale(u"fr_FR"_qs) << u"27/02"_qs;
        QTest::newRow("Spanish") << QLocale(u"es_ES"_qs) << u"27/2"_qs;
        QTest::newRow("Portuguese") << QLocale(u"pt_BR"_qs) << u"27/02"_qs;
    }
    void theDayIsWrittenAsTheLanguageDoes()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, label);
        const QLocale before;
        QLocale::setDefault(locale);
        const QDateTime from(QDate(2026, 2, 27), QTime(0, 0));
        const QString first = ticksOf(HistoryRange::Month, from, from.addDays(10)).first().label;
        QLocale::setDefault(before);
        QCOMPARE(first, label);
    }
    void aMonthBackIsAMonthOfTheCalendar()
    {
        const QDateTime end(QDate(2026, 3, 31), QTime(12, 0));
        QCOMPARE(movedBy(HistoryRange::Month, end, -1).toLocalTime().date(), QDate(2026, 2, 28));
        QCOMPARE(movedBy(HistoryRange::Year, end, 1).toLocalTime().date(), QDate(2027, 3, 31));
        QCOMPARE(movedBy(HistoryRange::Week, end, -2).toLocalTime().date(), QDate(2026, 3, 17));
        QCOMPARE(movedBy(HistoryRange::Day, end, -1).toLocalTime(), end.addDays(-1));
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
