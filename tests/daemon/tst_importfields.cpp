// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/importers/Import.h"
#include "providers/ProviderRegistry.h"

#include <QtTest>

#include <algorithm>

using namespace mooring;

/// The importer names providers and fields as text, since config knows no provider: here both meet.
class TestImportFields : public QObject
{
    Q_OBJECT

private:
    const ProviderRegistry m_registry;

private slots:
    void theCatalogueHasTheUsualOnes()
    {
        for (const auto &id : {u"cloudflare"_qs, u"digitalocean"_qs, u"duckdns"_qs, u"dynu"_qs, u"dynv6"_qs, u"easydns"_qs,
                               u"godaddy"_qs, u"he-net"_qs, u"hetzner"_qs, u"inwx"_qs, u"namecheap"_qs, u"no-ip"_qs,
                               u"ovh-dynhost"_qs, u"porkbun"_qs, u"rfc2136"_qs, u"desec"_qs, u"custom-dyndns2"_qs})
            QVERIFY2(m_registry.find(id), qPrintable(id));
    }
    void everyKnownProviderGetsTheFieldsItHas_data()
    {
        QTest::addColumn<QByteArray>("line");
        // What is not in the catalogue has no row; the command tells the user of it.
        const auto row = [this](const QByteArray &options) {
            const auto imported = importConfig(options + " home.example.org\n");
            if (imported && imported->accounts.size() == 1 && m_registry.find(imported->accounts.first().provider))
                QTest::newRow(options.constData()) << options;
        };
        for (const char *protocol :
             {"1984",       "changeip",   "cloudflare", "ddns.fm", "ddnss",      "digitalocean", "dinahosting", "dnsexit2",
              "domeneshop", "dondominio", "duckdns",    "dynadot", "dynu",       "easydns",      "enom",        "freedns",
              "freemyip",   "gandi",      "he.net",     "hetzner", "infomaniak", "inwx",         "ionos",       "keysystems",
              "mythicdyn",  "namecheap",  "netcup",     "nfsn",    "njalla",     "noip",         "ns1",         "ovh",
              "regfishde",  "simply.com", "spaceship",  "yandex",  "zoneedit1",  "godaddy"})
            row(QByteArray("protocol=") + protocol + " zone=example.org login="
                + (qstrcmp(protocol, "cloudflare") == 0 ? "token" : "user") + " password=ab.cdefgh");
        row("protocol=porkbun apikey=pk1_abcdef secretapikey=sk1_abcdef");
        row("protocol=cloudns dynurl=https://ipv4.cloudns.net/api/dynamicURL/?q=abcdef");
        row("protocol=nsupdate server=ns.example.org zone=example.org login=/usr/bin/nsupdate password=/etc/key");
        for (const char *server : {"update.dedyn.io", "dynv6.com", "svc.joker.com", "members.easydns.com",
                                   "dynupdate.no-ip.com", "members.dyndns.org", "dyn.example.net"})
            row(QByteArray("protocol=dyndns2 login=user password=secret1 server=") + server);
    }
    void everyKnownProviderGetsTheFieldsItHas()
    {
        QFETCH(QByteArray, line);
        const auto imported = importConfig(line + " home.example.org\n");
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->accounts.size(), 1);
        AccountConfig account = imported->accounts.first();
        const ProviderInfo *info = m_registry.find(account.provider);
        QVERIFY(info);
        const auto has = [info](const QString &key, bool secret) {
            return std::any_of(info->fields.cbegin(), info->fields.cend(),
                               [&](const ProviderField &field) { return field.key == key && field.secret == secret; });
        };
        for (auto it = account.settings.cbegin(); it != account.settings.cend(); ++it)
            QVERIFY2(has(it.key(), false), qPrintable(it.key()));
        const QMap<QString, QString> secrets = imported->secrets.value(account.id);
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
            QVERIFY2(has(it.key(), true), qPrintable(it.key()));
        if (!info->methods.contains(account.method))
            account.method.clear(); // as the command does
        const auto error = m_registry.check(account);
        QVERIFY2(!error, error ? qPrintable(error->pointer + u' ' + error->message) : "");
    }
};

QTEST_GUILESS_MAIN(TestImportFields)
#include "tst_importfields.moc"
