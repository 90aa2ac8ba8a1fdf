// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Clock.h"
#include "net/HttpClient.h"
#include "providers/ProviderRegistry.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace mooring;

namespace {

using Kind = Failure::Kind;
using Fields = QMap<QString, QString>;

QByteArray recipe(const char *id, const char *name, const char *fields)
{
    return R"({"id": ")" + QByteArray(id) + R"(", "name": ")" + name + R"(", "status": "current", "aliases": ["second-)" + id
        + R"("], "fields": )" + fields
        + R"(, "update": {"request": {"url": "https://x.example/?h={hostname}&ip={ip}"}, "reply": {"reader": "dyndns2"}}})";
}

AccountConfig accountOf(const QString &provider, const Fields &settings = {}, const QString &method = {})
{
    AccountConfig account;
    account.id = QStringLiteral("acc");
    account.provider = provider;
    account.method = method;
    account.settings = settings;
    return account;
}

} // namespace

class tst_Registry : public QObject
{
    Q_OBJECT

    ProviderRegistry m_registry;
    SystemClock m_clock;
    Redactor m_redactor;
    QNetworkAccessManager m_manager;
    HttpClient m_http{m_manager, m_redactor};

    Result<std::unique_ptr<Provider>> create(const QString &provider, const Fields &settings, const Fields &secrets)
    {
        return m_registry.create(accountOf(provider, settings), secrets, m_http, m_clock, [] { return 0.5; });
    }

private Q_SLOTS:
    void namesThatExpireAreConfirmed()
    {
        QCOMPARE(m_registry.find(u"dyndns")->refresh, std::optional(std::chrono::days(28)));
        QVERIFY(!m_registry.find(u"duckdns")->refresh);
    }
    void builtIn()
    {
        for (const char *id : {"no-ip", "dyndns", "duckdns", "dynu", "he-net", "dynv6", "ovh-dynhost", "freedns",
                               "namecheap", "inwx", "easydns", "custom-dyndns2", "custom-url"}) {
            const ProviderInfo *info = m_registry.find(QString::fromLatin1(id));
            QVERIFY2(info, id);
            QCOMPARE(info->id, QString::fromLatin1(id));
            QVERIFY2(info->methods.contains(QStringLiteral("update")), id);
            QVERIFY2(info->methods.contains(info->recommended), id);
            QVERIFY2(!info->fields.isEmpty(), id);
        }
        QVERIFY(!m_registry.find(u"no-such-provider"));
    }

    void sortedByName()
    {
        const QList<ProviderInfo> infos = m_registry.providers();
        for (qsizetype i = 1; i < infos.size(); ++i)
            QVERIFY(infos.at(i - 1).name.compare(infos.at(i).name, Qt::CaseInsensitive) <= 0);
    }

    void idsAndAliasesAreUnique()
    {
        QStringList seen;
        const QList<ProviderInfo> infos = m_registry.providers();
        for (const ProviderInfo &info : infos) {
            const QStringList names = info.aliases + QStringList{info.id};
            for (const QString &name : names) {
                QVERIFY2(!seen.contains(name), qPrintable(name));
                seen.append(name);
            }
            for (const QString &page : {info.tokenPage.toString(), info.website.toString()})
                QVERIFY2(page.isEmpty() || page.startsWith(u"https://"), qPrintable(page));
        }
    }

    void alias()
    {
        QCOMPARE(m_registry.find(u"noip")->id, QStringLiteral("no-ip"));
        QCOMPARE(m_registry.find(u"阿里云")->id, QStringLiteral("alidns"));
        QVERIFY(create(QStringLiteral("noip"), {{QStringLiteral("username"), QStringLiteral("u")}},
                       {{QStringLiteral("password"), QStringLiteral("secret")}}));
    }

    void unknownProvider()
    {
        const auto provider = create(QStringLiteral("nothing"), {}, {});
        QCOMPARE(provider.error().kind, Kind::Unsupported);
        QVERIFY(provider.error().message.contains(u"nothing"));
        QCOMPARE(m_registry.check(accountOf(QStringLiteral("nothing")))->pointer, QStringLiteral("/provider"));
    }

    void unknownMethod()
    {
        const AccountConfig account = accountOf(QStringLiteral("duckdns"), {}, QStringLiteral("magic"));
        QCOMPARE(m_registry.check(account)->pointer, QStringLiteral("/method"));
        QCOMPARE(m_registry.create(account, {}, m_http, m_clock, {}).error().kind, Kind::Unsupported);
    }

    void missingSecret()
    {
        const auto provider = create(QStringLiteral("duckdns"), {}, {});
        QCOMPARE(provider.error().kind, Kind::Credentials);
        QCOMPARE(provider.error().message, QStringLiteral("“Token” is missing: enter it."));
    }

    void missingSetting()
    {
        const auto provider = create(QStringLiteral("custom-dyndns2"), {}, {});
        QCOMPARE(provider.error().kind, Kind::Rejected);
        QVERIFY(provider.error().message.contains(u"Server"));
    }

    void wrongSetting_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("host") << "server"
                              << "dyn.example.org" << true;
        QTest::newRow("port") << "server"
                              << "127.0.0.1:8080" << true;
        QTest::newRow("URL") << "server"
                             << "https://dyn.example.org/" << false;
        QTest::newRow("path") << "path"
                              << "/nic/update" << true;
        QTest::newRow("path without a slash") << "path"
                                              << "nic/update" << false;
        QTest::newRow("scheme") << "scheme"
                                << "http" << true;
        QTest::newRow("other scheme") << "scheme"
                                      << "ftp" << false;
        QTest::newRow("hosts") << "hosts"
                               << "list" << true;
        QTest::newRow("other hosts") << "hosts"
                                     << "all" << false;
        QTest::newRow("parameter") << "ipv6"
                                   << "myipv6" << true;
        QTest::newRow("parameter with a query") << "ipv6"
                                                << "my&ip" << false;
    }
    void wrongSetting()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, isRight);
        AccountConfig account = accountOf(QStringLiteral("custom-dyndns2"));
        account.settings = {{QStringLiteral("server"), QStringLiteral("dyn.example.org")}};
        account.settings.insert(key, value);
        const auto error = m_registry.check(account);
        QCOMPARE(!error.has_value(), isRight);
        if (error)
            QCOMPARE(error->pointer, QStringLiteral("/settings/") + key);
    }

    void ask31_secretInSettings()
    {
        const AccountConfig account
            = accountOf(QStringLiteral("duckdns"), {{QStringLiteral("token"), QStringLiteral("wire-secret-9")}});
        const auto error = m_registry.check(account);
        QCOMPARE(error->pointer, QStringLiteral("/settings/token"));
        QVERIFY(!error->message.contains(u"wire-secret-9"));
    }

    void wrongSecretIsNotShown()
    {
        const auto provider
            = create(QStringLiteral("duckdns"), {}, {{QStringLiteral("token"), QStringLiteral("wire secret/9")}});
        QCOMPARE(provider.error().kind, Kind::Credentials);
        QVERIFY(!provider.error().message.contains(u"secret/9"));
    }

    void usersRecipes()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("update")));
        const auto write = [&dir](const char *name, const QByteArray &text) {
            QFile file(dir.filePath(QStringLiteral("update/") + QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("own.json", recipe("own", "Own", "[]"));
        write("duckdns.json", recipe("duckdns", "My ducks", "[]"));
        write(
            "bad.json",
            R"({"id": "bad", "name": "Bad", "status": "current", "fields": [], "update": {"request": {}, "reply": {"reader": "dyndns2"}}})");
        write("torn.json", "{\n\"id\":");
        write("notes.txt", "not a recipe");
        ProviderRegistry registry;
        const QStringList refused = registry.loadRecipes(dir.path());
        QCOMPARE(refused.size(), 2);
        QVERIFY2(refused.at(0).contains(u"bad.json") && refused.at(0).contains(u"/update/request"),
                 qPrintable(refused.at(0)));
        QVERIFY2(refused.at(1).contains(u"torn.json:2"), qPrintable(refused.at(1)));
        QCOMPARE(registry.find(u"own")->name, QStringLiteral("Own"));
        QCOMPARE(registry.find(u"second-own")->id, QStringLiteral("own"));
        QCOMPARE(registry.find(u"duckdns")->name, QStringLiteral("My ducks"));
        QVERIFY(registry.create(accountOf(QStringLiteral("duckdns")), {}, m_http, m_clock, {}));
        QVERIFY(registry.loadRecipes(dir.filePath(QStringLiteral("nowhere"))).isEmpty());
    }

    void twoMethods()
    {
        ProviderRegistry registry;
        ProviderInfo update;
        update.id = QStringLiteral("both");
        update.name = QStringLiteral("Both");
        update.fields.resize(2);
        update.fields[0].key = QStringLiteral("shared");
        update.fields[0].label = QStringLiteral("Shared");
        update.fields[1].key = QStringLiteral("password");
        update.fields[1].label = QStringLiteral("Password");
        update.fields[1].secret = true;
        ProviderInfo records = update;
        records.listsZones = true;
        records.fields[1].key = QStringLiteral("token");
        records.fields[1].label = QStringLiteral("Token");
        QString made;
        const auto factory = [&made](const ProviderContext &context) {
            made = context.method;
            return std::unique_ptr<Provider>();
        };
        registry.add(records, QStringLiteral("records"), factory);
        registry.add(update, QStringLiteral("update"), factory);
        const ProviderInfo *info = registry.find(u"both");
        QCOMPARE(info->methods, (QStringList{QStringLiteral("update"), QStringLiteral("records")}));
        QCOMPARE(info->recommended, QStringLiteral("update"));
        QVERIFY(info->listsZones);
        QCOMPARE(info->fields.size(), 3);
        QCOMPARE(info->fields.at(0).methods, QStringList());
        QCOMPARE(info->fieldsFor(u"update").size(), 2);
        QCOMPARE(info->fieldsFor(u"records").at(1).key, QStringLiteral("token"));
        AccountConfig account = accountOf(QStringLiteral("both"), {}, QStringLiteral("records"));
        account.settings = {{QStringLiteral("shared"), QStringLiteral("s")}};
        const Fields password = {{QStringLiteral("password"), QStringLiteral("secret")}};
        QCOMPARE(registry.create(account, password, m_http, m_clock, {}).error().kind, Kind::Credentials);
        account.method.clear();
        QVERIFY(!registry.create(account, password, m_http, m_clock, {}));
        QCOMPARE(made, QStringLiteral("update"));
    }
};

QTEST_GUILESS_MAIN(tst_Registry)
#include "tst_registry.moc"
