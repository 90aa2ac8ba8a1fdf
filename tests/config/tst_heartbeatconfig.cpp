// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ConfigFile.h"

#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

class TestHeartbeatConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesReadingAndWriting()
    {
        const auto config = readConfig(file(
            R"([{"url": "https:\u002f\u002fhc.example\u002fa", "note": 7}, {"url": "https:\u002f\u002fb.example", "everyMinutes": 5}])"));
        QVERIFY2(config, config ? "" : qPrintable(config.error().message));
        QCOMPARE(config->heartbeats.size(), 2);
        QCOMPARE(config->heartbeats[0].every, 60min);
        QCOMPARE(config->heartbeats[1].every, 5min);
        const QJsonArray written = QJsonDocument::fromJson(writeConfig(*config)).object().value(u"heartbeats").toArray();
        QCOMPARE(written[0].toObject().value(u"note").toInt(), 7);
        QVERIFY(!written[0].toObject().contains(u"everyMinutes"));
        QCOMPARE(written[1].toObject().value(u"everyMinutes").toInt(), 5);
        QVERIFY(!QJsonDocument::fromJson(writeConfig(Config())).object().contains(u"heartbeats"));
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("heartbeats");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no list") << QByteArray("{}") << u"/heartbeats"_qs;
        QTest::newRow("a text") << QByteArray(R"(["x"])") << u"/heartbeats/0"_qs;
        QTest::newRow("no address") << QByteArray("[{}]") << u"/heartbeats/0/url"_qs;
        QTest::newRow("no web address") << QByteArray(R"([{"url": "hc.example"}])") << u"/heartbeats/0/url"_qs;
        QTest::newRow("a file") << QByteArray(R"([{"url": "file:\u002f\u002f\u002fetc\u002fpasswd"}])")
                                << u"/heartbeats/0/url"_qs;
        QTest::newRow("too often") << QByteArray(R"([{"url": "https:\u002f\u002fa.example", "everyMinutes": 0}])")
                                   << u"/heartbeats/0/everyMinutes"_qs;
        QTest::newRow("twice") << QByteArray(
            R"([{"url": "https:\u002f\u002fa.example"}, {"url": "https:\u002f\u002fa.example"}])")
                               << u"/heartbeats/1/url"_qs;
    }

    void refusesWithThePlace()
    {
        QFETCH(QByteArray, heartbeats);
        QFETCH(QString, pointer);
        const auto config = readConfig(file(heartbeats));
        QVERIFY(!config);
        QCOMPARE(config.error().pointer, pointer);
        QVERIFY(!config.error().message.isEmpty());
    }

private:
    static QByteArray file(const QByteArray &heartbeats)
    {
        return R"({"version": 1, "accounts": [], "records": [], "heartbeats": )" + heartbeats + "}";
    }
};

QTEST_GUILESS_MAIN(TestHeartbeatConfig)
#include "tst_heartbeatconfig.moc"
