// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ConfigFile.h"

#include <QJsonDocument>
#include <QTest>

using namespace mooring;

namespace {

QByteArray file(const QByteArray &sections)
{
    return "{\"version\": 1, \"accounts\": [], \"records\": []" + sections + "}";
}

} // namespace

/// The sections "notifications" and "application" of config.json.
class TestApplicationConfig : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sections");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &sections, const char *pointer, const char *says) {
            QTest::newRow(name) << sections << QString::fromLatin1(pointer) << QString::fromUtf8(says);
        };
        const auto notify = [](const QByteArray &text) {
            return ", \"notifications\": " + text;
        };
        const auto application = [](const QByteArray &text) {
            return ", \"application\": " + text;
        };
        row("notifications are a list", notify("[]"), "/notifications", "object");
        row("attention is a word", notify(R"({"attention": "yes"})"), "/notifications/attention", "true or false");
        row("families are a text", notify(R"({"families": "A"})"), "/notifications/families", "list");
        row("families of another type", notify(R"({"families": ["A", "MX"]})"), "/notifications/families/1", "MX");
        row("a family twice", notify(R"({"families": ["AAAA", "AAAA"]})"), "/notifications/families/1", "twice");
        row("reminder below zero", notify(R"({"remindAfterHours": -1})"), "/notifications/remindAfterHours", "0 to 720");
        row("reminder too late", notify(R"({"remindAfterHours": 721})"), "/notifications/remindAfterHours", "0 to 720");
        row("reminder is a fraction", notify(R"({"remindAfterHours": 1.5})"), "/notifications/remindAfterHours", "whole");
        row("application is a text", application(R"("de")"), "/application", "object");
        row("language is a number", application(R"({"language": 49})"), "/application/language", "text");
        row("language is its name", application(R"({"language": "deutsch"})"), "/application/language", "deutsch");
        row("language is a path", application(R"({"language": "../de"})"), "/application/language", "zh_CN");
        row("language with a line end", application(R"({"language": "de\n"})"), "/application/language", "pt_BR");
        row("another level", application(R"({"logLevel": "trace"})"), "/application/logLevel",
            "error, warning, info, debug");
    }
    void refuses()
    {
        QFETCH(QByteArray, sections);
        QFETCH(QString, says);
        const auto config = readConfig(file(sections));
        QVERIFY(!config.has_value());
        QTEST(config.error().pointer, "pointer");
        QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    }

    void readsAndWrites()
    {
        const QByteArray json = file(R"(, "notifications": {"changes": false, "failures": false, "recoveries": false,
            "attention": false, "families": ["AAAA"], "remindAfterHours": 0, "sound": "bell"},
            "application": {"language": "zh_CN", "logLevel": "debug", "colour": "red"})");
        const auto config = readConfig(json);
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().message));
        const NotificationConfig &notifications = config->notifications;
        QVERIFY(!notifications.changes && !notifications.failures && !notifications.recoveries && !notifications.attention);
        QCOMPARE(notifications.families, QList{RecordType::AAAA});
        QCOMPARE(notifications.remindAfter, std::chrono::hours(0));
        QCOMPARE(config->application.language, u"zh_CN"_qs);
        QCOMPARE(config->application.logLevel, u"debug"_qs);
        QCOMPARE(QJsonDocument::fromJson(writeConfig(*config)), QJsonDocument::fromJson(json));
    }

    void defaultsAreNotWritten()
    {
        const QByteArray bare = file({});
        const QByteArray spelt = file(R"(, "notifications": {"changes": true, "attention": true, "families": ["AAAA", "A"],
            "remindAfterHours": 24}, "application": {"language": "", "logLevel": ""})");
        for (const QByteArray &json : {bare, spelt}) {
            const auto config = readConfig(json);
            QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().message));
            QCOMPARE(config->notifications.families.size(), 2);
            QCOMPARE(config->notifications.remindAfter, std::chrono::hours(24));
            QVERIFY(config->notifications.attention);
            QCOMPARE(QJsonDocument::fromJson(writeConfig(*config)), QJsonDocument::fromJson(bare));
        }
    }

    void noFamilyIsAWish()
    {
        const auto config = readConfig(file(R"(, "notifications": {"families": []})"));
        QVERIFY(config.has_value());
        QVERIFY(config->notifications.families.isEmpty());
        const auto again = readConfig(writeConfig(*config));
        QVERIFY(again.has_value());
        QVERIFY(again->notifications.families.isEmpty());
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"de", "pt_BR", "pt-BR", "zh_CN", "zh-Hant-TW", "es_419", "fil"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void languages()
    {
        QFETCH(QString, language);
        const auto config = readConfig(file(", \"application\": {\"language\": \"" + language.toLatin1() + "\"}"));
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().message));
        QCOMPARE(config->application.language, language);
    }
};

QTEST_APPLESS_MAIN(TestApplicationConfig)
#include "tst_applicationconfig.moc"
