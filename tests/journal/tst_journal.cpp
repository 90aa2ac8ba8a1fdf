// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/MockClock.h"
#include "journal/Journal.h"

#include <QJsonArray>
#include <QtTest>

using namespace mooring;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;
    MockClock m_clock;
    Redactor m_redactor;

    static JournalEvent event(const QString &message) { return {u"record-updated"_qs, u"success"_qs, message, {}}; }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList messages(const QList<QJsonObject> &events)
    {
        QStringList result;
        for (const QJsonObject &item : events)
            result.append(item.value(u"message").toString());
        return result;
    }

private slots:
    void init() { m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/journal.jsonl"_qs); }

    void writesOneLineAnEvent()
    {
        Journal journal(m_path, m_clock, m_redactor);
        JournalEvent first = event(u"first\nline"_qs);
        first.fields = {{u"dns.question.name"_qs, u"home.example.org"_qs}};
        journal.write(first);
        QCOMPARE(read(m_path).count('\n'), 1); // flushed at once
        journal.write(event(u"second"_qs));
        QCOMPARE(read(m_path).count('\n'), 2);
        const QJsonObject line = journal.newest(2).first();
        QCOMPARE(line.value(u"event.action").toString(), u"record-updated"_qs);
        QCOMPARE(line.value(u"event.outcome").toString(), u"success"_qs);
        QCOMPARE(line.value(u"dns.question.name").toString(), u"home.example.org"_qs);
        QCOMPARE(line.value(u"@timestamp").toString(), u"2026-03-01T12:00:00.000Z"_qs);
        QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(messages(journal.newest(1)), {u"second"_qs});
    }
    void ask32_redactsEveryValueAndStaysJson()
    {
        const QString secret = u"\":{[\","_qs; // would break the line if it were taken out of the finished text
        m_redactor.add(secret);
        m_redactor.add(u"hunter22"_qs);
        Journal journal(m_path, m_clock, m_redactor);
        JournalEvent secretive = event(u"token hunter22 and "_qs + secret);
        secretive.fields = {{u"error.message"_qs, u"hunter22"_qs},
                            {u"list"_qs, QJsonArray{u"hunter22"_qs, QJsonObject{{u"deep"_qs, u"hunter22"_qs}}}}};
        journal.write(secretive);
        QVERIFY(!read(m_path).contains("hunter22"));
        const QList<QJsonObject> events = journal.newest(5);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().value(u"message").toString(), u"token ••• and •••"_qs);
        QCOMPARE(events.first().value(u"list").toArray().at(1).toObject().value(u"deep").toString(), u"•••"_qs);
    }
    void rotatesAndKeepsThreeOldFiles()
    {
        Journal journal(m_path, m_clock, m_redactor);
        const QString padding(100 * 1024, u'x');
        for (int i = 0; i < 60; ++i)
            journal.write(event(QString::number(i) + u' ' + padding));
        const QStringList files = QFileInfo(m_path).dir().entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
                 QStringList({u"journal.jsonl"_qs, u"journal.jsonl.1"_qs, u"journal.jsonl.2"_qs, u"journal.jsonl.3"_qs}));
        for (const QString &file : files)
            QVERIFY(QFileInfo(QFileInfo(m_path).dir().filePath(file)).size() <= 1024 * 1024);
        const QStringList newest = messages(journal.newest(25)); // more than one file
        QCOMPARE(newest.size(), 25);
        for (int i = 0; i < 25; ++i)
            QVERIFY(newest.at(i).startsWith(QString::number(35 + i) + u' '));
    }
    void aCutOffLineHarmsNoOther()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"message\": \"whole\"}\n{\"message\": \"cut");
        file.close();
        Journal journal(m_path, m_clock, m_redactor);
        journal.write(event(u"after"_qs));
        QCOMPARE(messages(journal.newest(9)), QStringList({u"whole"_qs, u"after"_qs}));
    }
    void anUnwritableFileIsSaidOnce()
    {
        QFile inTheWay(m_dir.filePath(u"file"_qs));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Journal journal(m_dir.filePath(u"file/journal.jsonl"_qs), m_clock, m_redactor);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot write the journal"_qs));
        QTest::failOnWarning(QRegularExpression(u"Cannot write the journal"_qs));
        journal.write(event(u"a"_qs));
        journal.write(event(u"b"_qs)); // a second warning would fail the test
        QVERIFY(journal.newest(3).isEmpty());
    }
    void memoryOnly()
    {
        Journal journal(QString(), m_clock, m_redactor);
        for (int i = 0; i < 1100; ++i)
            journal.write(event(QString::number(i)));
        QCOMPARE(messages(journal.newest(2)), QStringList({u"1098"_qs, u"1099"_qs}));
        QCOMPARE(journal.newest(5000).size(), 1000);
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
