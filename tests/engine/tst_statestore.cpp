// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Ledger.h"
#include "engine/StateStore.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

class TestStateStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private slots:
    void init() { m_path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/deep/state.json"_qs); }

    void keepsEverything()
    {
        const QDateTime time(QDate(2026, 3, 1), QTime(12, 0, 1, 250), Qt::UTC);
        StateStore store(m_path);
        QVERIFY(store.load());
        const RecordKey a{u"cf"_qs, u"home.example.org"_qs, RecordType::A};
        const RecordKey aaaa{u"cf"_qs, u"home.example.org"_qs, RecordType::AAAA};
        RecordState fine;
        fine.published = {QHostAddress(u"9.9.9.1"_qs), QHostAddress(u"9.9.9.2"_qs)};
        fine.publishedAt = time;
        fine.changedAt = time.addSecs(-5);
        fine.verifiedAt = time.addSecs(5);
        fine.publishedHash = u"abc"_qs;
        RecordState waiting;
        waiting.notBefore = time.addSecs(900);
        waiting.endsWithNetworkBack = true;
        waiting.failures = 3;
        waiting.failure = Failure{Failure::Kind::RateLimited, u"Too many “ü” requests."_qs, 120s};
        RecordState stopped;
        stopped.failure = Failure{Failure::Kind::NoSuchZone, u"No zone."_qs, {}};
        stopped.failures = 1;
        stopped.stopped = true;
        stopped.stops = 2;
        stopped.notBefore = time.addDays(2);
        stopped.configHash = u"def"_qs;
        const RecordKey other{u"lab"_qs, u"*.example.net"_qs, RecordType::A};
        store.state.records = {{a, fine}, {aaaa, waiting}, {other, stopped}};
        AccountState account;
        account.stop = Failure{Failure::Kind::Credentials, u"Refused."_qs, {}};
        account.configHash = u"123"_qs;
        account.stops = 3;
        account.notBefore = time.addDays(4);
        account.providerCache = {{u"zone"_qs, u"id"_qs}};
        account.lastFailure = Failure{Failure::Kind::Server, u"Down."_qs, 30s};
        account.lastFailureAt = time.addSecs(-90);
        store.state.accounts = {{u"cf"_qs, account}};
        store.state.addresses = {{u"default/AAAA"_qs, {QHostAddress(u"2620:fe::1"_qs)}}};
        NetworkMemory network;
        network.label = u"Home “Wi-Fi”"_qs;
        network.lastSeen = time;
        network.addresses
            = {{u"default/A"_qs, {QHostAddress(u"9.9.9.1"_qs)}}, {u"default/AAAA/any"_qs, {QHostAddress(u"fd00::1"_qs)}}};
        network.choices = {{u"default/A"_qs, {u"router#0"_qs, time.addSecs(-60), u"abc"_qs}}};
        network.local = QHostAddress(u"192.168.1.7"_qs);
        network.router = QHostAddress(u"9.9.9.1"_qs);
        network.outside = QHostAddress(u"9.9.9.2"_qs);
        network.natAt = time;
        network.told = QStringList{u"Vpn"_qs, u"DoubleNat"_qs};
        store.state.networks = {{u"aa:bb:cc:dd:ee:ff"_qs, network}, {u"other"_qs, {}}};
        QVERIFY(store.save());

        StateStore again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.state.records.size(), 3);
        QVERIFY(again.state.records.value(a) == fine);
        QVERIFY(again.state.records.value(aaaa) == waiting);
        QVERIFY(again.state.records.value(other) == stopped);
        QVERIFY(again.state.accounts.value(u"cf"_qs) == account);
        QVERIFY(again.state.addresses == store.state.addresses);
        QVERIFY(again.state.networks == store.state.networks);
        QVERIFY(read(m_path).contains("\"9.9.9.1\""));
        QVERIFY(read(m_path).contains("\"version\": 1"));
#ifdef Q_OS_UNIX
        QVERIFY(
            !(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
#endif
    }
    void aFileOfTheVersionBeforeIsRead()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        write(R"({"version": 1, "accounts": {"cf": {"stop": {"kind": "Credentials", "message": "Refused."},
            "configHash": "123"}}, "addresses": {"default/A": ["9.9.9.9"]}, "records": [{"account": "cf",
            "name": "b.example.org", "type": "A", "published": ["9.9.9.9"], "stopped": true, "failures": 1,
            "failure": {"kind": "NoSuchZone", "message": "No zone."}, "configHash": "def"}]})");
        StateStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.state.networks.isEmpty());
        QVERIFY(!store.state.accounts.value(u"cf"_qs).notBefore.isValid());
        QVERIFY(!store.state.accounts.value(u"cf"_qs).lastFailure);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        dateOldStops(store.state, now, [] { return 0.5; });
        const RecordState record = store.state.records.value({u"cf"_qs, u"b.example.org"_qs, RecordType::A});
        QVERIFY(record.stopped);
        QCOMPARE(record.notBefore, now.addDays(1));
        QCOMPARE(store.state.accounts.value(u"cf"_qs).notBefore, now.addDays(1));
    }
    void localStopIsNotKept()
    {
        StateStore store(m_path);
        AccountState account;
        account.stop = Failure{Failure::Kind::Credentials, u"The token is missing."_qs, {}};
        account.stopIsLocal = true;
        store.state.accounts = {{u"cf"_qs, account}};
        QVERIFY(store.save());
        QVERIFY(store.load());
        QVERIFY(!store.state.accounts.value(u"cf"_qs).stop);
    }
    void missingFileIsAnEmptyState()
    {
        StateStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.state.records.isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }
    void withoutPathNothingIsWritten()
    {
        StateStore store{QString()};
        store.state.addresses = {{u"default/A"_qs, {QHostAddress(u"9.9.9.1"_qs)}}};
        QVERIFY(store.save());
        QCOMPARE(store.state.addresses.size(), 1);
    }
    void brokenFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"records\": [");
        QTest::newRow("no JSON") << QByteArray("\x01\x02garbage");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newer") << QByteArray("{\"version\": 2, \"records\": []}");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void brokenFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        m_path = m_dir.filePath(u"broken-%1/state.json"_qs.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        for (int round = 1; round <= 2; ++round) { // both in one second: the second must not replace the first
            write(content);
            StateStore store(m_path);
            store.state.addresses = {{u"default/A"_qs, {QHostAddress(u"9.9.9.1"_qs)}}};
            const auto loaded = store.load();
            QVERIFY(!loaded);
            QVERIFY(store.state.addresses.isEmpty());
            QVERIFY(!QFile::exists(m_path));
            const QFileInfo info(m_path);
            const QStringList kept = info.dir().entryList({u"state.json.broken-*"_qs}, QDir::Files);
            QCOMPARE(kept.size(), round);
            for (const QString &name : kept)
                QCOMPARE(read(info.dir().filePath(name)), content);
            QVERIFY(loaded.error().message.contains(u"state.json.broken-"_qs));
            QVERIFY(store.save());
        }
    }
    void nonsenseIsLeftOut()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        write(R"({"version": 1, "records": [
            {"account": "cf", "name": "a.example.org", "type": "A", "published": ["2620:fe::1", "9.9.9.999", "9.9.9.9"]},
            {"account": "cf", "name": "a.example.org", "type": "TXT"}, {"type": "A"}, 7,
            {"account": "cf", "name": "b.example.org", "type": "A", "stopped": true}]})");
        StateStore store(m_path);
        QVERIFY(store.load());
        QCOMPARE(store.state.records.size(), 2);
        const RecordKey a{u"cf"_qs, u"a.example.org"_qs, RecordType::A};
        QCOMPARE(store.state.records.value(a).published, QList<QHostAddress>{QHostAddress(u"9.9.9.9"_qs)});
        // A stop that says nothing is none: the user could not tell what to do.
        QVERIFY(!store.state.records.value({u"cf"_qs, u"b.example.org"_qs, RecordType::A}).stopped);
    }
    void unwritableFolderIsAFailure()
    {
        QFile inTheWay(m_dir.filePath(u"file"_qs));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        StateStore store(m_dir.filePath(u"file/state.json"_qs));
        const auto saved = store.save();
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"state.json"_qs));
    }
};

QTEST_APPLESS_MAIN(TestStateStore)
#include "tst_statestore.moc"
