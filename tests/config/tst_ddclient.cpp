// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/importers/Import.h"

#include <QtTest>

#include <algorithm>

using namespace mooring;

namespace {

Imported imported(const QByteArray &text)
{
    const auto result = importConfig(text);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

const RecordConfig *record(const Imported &all, const QString &name)
{
    const auto found = std::find_if(all.records.cbegin(), all.records.cend(),
                                    [&](const RecordConfig &each) { return each.name.text() == name; });
    return found == all.records.cend() ? nullptr : &*found;
}

const AccountConfig *account(const Imported &all, const QString &id)
{
    const auto found
        = std::find_if(all.accounts.cbegin(), all.accounts.cend(), [&](const AccountConfig &each) { return each.id == id; });
    return found == all.accounts.cend() ? nullptr : &*found;
}

QString secret(const Imported &all, const QString &name, const QString &field)
{
    return all.secrets.value(record(all, name)->account).value(field);
}

bool hasNote(const Imported &all, ImportNote::Severity severity, int line, const QString &part)
{
    return std::any_of(all.notes.cbegin(), all.notes.cend(), [&](const ImportNote &note) {
        return note.severity == severity && note.line == line && note.text.contains(part);
    });
}

const QByteArray wholeFile = R"(# globals
daemon=10m
ssl=yes
usev4=webv4, webv4=https://echo-one.example/
usev6=ifv6, ifv6=eth0

# explicit continuation: local to this host
protocol=cloudflare, \
zone=example.org,    \
password='tok#en, with hash' \
vault.example.org

# three globals, then a host: they stay in force below
protocol=dyndns2
server=update.dedyn.io, login=box.example.net
password=plainsecret
box.example.net

# inherits protocol, server, login and password from above
usev6=disabled extra.example.net
)";

} // namespace

class TestDdclient : public QObject
{
    Q_OBJECT

private slots:
    void globalsStayInForce()
    {
        const Imported all = imported(wholeFile);
        QCOMPARE(all.records.size(), 3);
        QCOMPARE(all.accounts.size(), 2);
        QCOMPARE(all.interval, std::chrono::seconds(600));

        const RecordConfig *vault = record(all, QStringLiteral("vault.example.org"));
        QVERIFY(vault);
        QCOMPARE(account(all, vault->account)->provider, QStringLiteral("cloudflare"));
        QCOMPARE(vault->zone->text(), QStringLiteral("example.org"));
        QCOMPARE(secret(all, QStringLiteral("vault.example.org"), QStringLiteral("token")),
                 QStringLiteral("tok#en, with hash"));

        const RecordConfig *box = record(all, QStringLiteral("box.example.net"));
        QVERIFY(box);
        QCOMPARE(account(all, box->account)->provider, QStringLiteral("desec"));
        QCOMPARE(box->types, (QList{RecordType::A, RecordType::AAAA}));
        QCOMPARE(secret(all, QStringLiteral("box.example.net"), QStringLiteral("token")), QStringLiteral("plainsecret"));

        const RecordConfig *extra = record(all, QStringLiteral("extra.example.net"));
        QVERIFY(extra);
        QCOMPARE(extra->account, box->account);
        QCOMPARE(extra->types, QList{RecordType::A});
        QVERIFY(hasNote(all, ImportNote::Severity::Info, 20, QStringLiteral("extra.example.net")));
    }

    void addressSources()
    {
        const Imported all = imported(wholeFile);
        const SourceSet set = all.sources.value(record(all, QStringLiteral("vault.example.org"))->addresses.value(0));
        QCOMPARE(set.value(RecordType::A).size(), 1);
        QCOMPARE(set.value(RecordType::A).first().kind, QStringLiteral("web"));
        QCOMPARE(set.value(RecordType::A).first().settings.value(u"services").toArray().first().toString(),
                 QStringLiteral("https://echo-one.example/"));
        QCOMPARE(set.value(RecordType::AAAA).first().kind, QStringLiteral("interface"));
        QCOMPARE(set.value(RecordType::AAAA).first().settings.value(u"name").toString(), QStringLiteral("eth0"));
    }

    void passwords_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("warned");
        const auto row = [](const char *name, const QByteArray &line, const char *password, bool warned) {
            QTest::newRow(name) << line << QString::fromUtf8(password) << warned;
        };
        row("plain", "protocol=noip login=u password=secret h.example.org", "secret", false);
        row("blanks around =", "protocol=noip login=u password = secret h.example.org", "secret", false);
        row("quoted with everything", "protocol=noip login=u password='a#b, c d' h.example.org", "a#b, c d", false);
        row("hash inside", "protocol=noip login=u password=ab#cd h.example.org", "ab#cd", false);
        row("last quote ends it", "protocol=noip login=u password='it's' h.example.org", "it's", false);
        row("comma is part of it", "protocol=noip login=u password=abc, h.example.org", "abc,", true);
        row("double quotes are part of it", "protocol=noip login=u password=\"abc\" h.example.org", "\"abc\"", true);
        row("backslash is part of it", "protocol=noip login=u password=a\\b h.example.org", "a\\b", false);
        row("after a comma", "protocol=noip login=u,password=abc h.example.org", "abc", false);
        row("positional", "protocol=noip h.example.org u abc", "abc", false);
    }
    void passwords()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, password);
        QFETCH(bool, warned);
        const Imported all = imported(line + '\n');
        QVERIFY(record(all, QStringLiteral("h.example.org")));
        QCOMPARE(secret(all, QStringLiteral("h.example.org"), QStringLiteral("password")), password);
        QCOMPARE(
            account(all, record(all, QStringLiteral("h.example.org"))->account)->settings.value(QStringLiteral("username")),
            QStringLiteral("u"));
        QCOMPARE(hasNote(all, ImportNote::Severity::Warning, 1, QStringLiteral("comma")), warned);
        for (const ImportNote &note : all.notes)
            QVERIFY(!note.text.contains(password));
    }

    void aPasswordInACommentIsNone()
    {
        const Imported all
            = imported("protocol=noip login=u password=right h.example.org # password=wrong other.example.org\n"
                       "# protocol=noip password=wrong\n");
        QCOMPARE(all.records.size(), 1);
        QCOMPARE(secret(all, QStringLiteral("h.example.org"), QStringLiteral("password")), QStringLiteral("right"));
    }

    void severalHostsShareTheirOptions()
    {
        const Imported all
            = imported("protocol=noip, login=u, \\\npassword=pw1 \\\na.example.org, b.example.org,c.example.org\n");
        QCOMPARE(all.records.size(), 3);
        QCOMPARE(all.accounts.size(), 1);
        QCOMPARE(account(all, all.records.first().account)->provider, QStringLiteral("no-ip"));
        QCOMPARE(record(all, QStringLiteral("b.example.org"))->types, QList{RecordType::A});
    }

    void differentCredentialsAreDifferentAccounts()
    {
        const Imported all = imported(
            "protocol=noip login=u password=pw11 a.example.org\nprotocol=noip login=v password=pw22 b.example.org\n");
        QCOMPARE(all.accounts.size(), 2);
        QCOMPARE(all.accounts[0].id, QStringLiteral("no-ip"));
        QCOMPARE(all.accounts[1].id, QStringLiteral("no-ip-2"));
        QCOMPARE(all.secrets.value(QStringLiteral("no-ip-2")).value(QStringLiteral("password")), QStringLiteral("pw22"));
    }

    void protocols_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("fields"); // settings, then secrets
        QTest::newRow("unknown dyndns2 server")
            << QByteArray("protocol=dyndns2 server=dyn.example.net login=u script=/up password=pppp h.example.org")
            << "custom-dyndns2"
            << "path=/up server=dyn.example.net username=u | password=pppp";
        QTest::newRow("dyndns2 without a server")
            << QByteArray("protocol=dyndns2 login=u password=pppp h.example.org") << "dyndns"
            << "username=u | password=pppp";
        QTest::newRow("dynv6") << QByteArray("protocol=dyndns2 server=dynv6.com login=none password=pppp h.dynv6.net")
                               << "dynv6"
                               << " | token=pppp";
        QTest::newRow("global key") << QByteArray(
            "protocol=cloudflare login=me@example.org zone=example.org password=pppp h.example.org")
                                    << "cloudflare"
                                    << " | ";
        QTest::newRow("porkbun") << QByteArray("protocol=porkbun apikey=kkkk secretapikey=ssss h.example.org") << "porkbun"
                                 << " | key=kkkk secret=ssss";
        QTest::newRow("godaddy") << QByteArray("protocol=godaddy login=kkkk password=ssss zone=example.org h.example.org")
                                 << "godaddy"
                                 << " | key=kkkk secret=ssss";
        QTest::newRow("gandi token") << QByteArray(
            "protocol=gandi use-personal-access-token=yes password=pppp h.example.org")
                                     << "gandi"
                                     << " | pat=pppp";
        QTest::newRow("ionos") << QByteArray("protocol=ionos password=abc.def h.example.org") << "ionos"
                               << "prefix=abc | secret=def";
        QTest::newRow("nsupdate") << QByteArray(
            "protocol=nsupdate server=ns.example.org zone=example.org login=/bin/nsupdate "
            "password=/etc/key h.example.org")
                                  << "rfc2136"
                                  << "server=ns.example.org zone=example.org | ";
    }
    void protocols()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, provider);
        QFETCH(QString, fields);
        const Imported all = imported(line);
        QCOMPARE(all.accounts.size(), 1);
        QCOMPARE(all.accounts.first().provider, provider);
        const auto joined = [](const QMap<QString, QString> &values) {
            QStringList texts;
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                texts.append(it.key() + u'=' + it.value());
            return texts.join(u' ');
        };
        QCOMPARE(joined(all.accounts.first().settings) + QStringLiteral(" | ")
                     + joined(all.secrets.value(all.accounts.first().id)),
                 fields);
    }

    void bareDuckDnsLabel()
    {
        const Imported all = imported("protocol=duckdns password=tttt myhost\n");
        QVERIFY(record(all, QStringLiteral("myhost.duckdns.org")));
    }

    void notImported_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("dead service") << QByteArray("protocol=googledomains login=u password=pppp h.example.org");
        QTest::newRow("record number") << QByteArray("protocol=dnsmadeeasy login=u password=pppp 1007");
        QTest::newRow("unknown protocol") << QByteArray("protocol=neverheard password=pppp h.example.org");
        QTest::newRow("families off") << QByteArray(
            "usev4=disabled usev6=disabled protocol=noip login=u password=pppp h.example.org");
        QTest::newRow("no name") << QByteArray("protocol=noip login=u password=pppp h..example.org");
    }
    void notImported()
    {
        QFETCH(QByteArray, line);
        const Imported all
            = imported(line + "\nprotocol=noip login=u password=good usev4=webv4 usev6=disabled other.example.org\n");
        QCOMPARE(all.records.size(), 1); // One bad entry does not stop the others.
        QVERIFY(hasNote(all, ImportNote::Severity::NotImported, 1, QString()));
    }

    void noProgramComesWithAnImport()
    {
        const Imported all = imported("usev4=cmdv4 cmdv4=/tmp/evil protocol=noip login=u password=pppp h.example.org\n");
        QCOMPARE(all.records.size(), 1);
        QCOMPARE(all.records.first().addresses, QStringList{QStringLiteral("default")});
        QVERIFY(all.sources.isEmpty());
        QVERIFY(hasNote(all, ImportNote::Severity::Warning, 1, QStringLiteral("command")));
    }

    void valueFromTheEnvironment()
    {
        const Imported all = imported("protocol=noip login=u password_env=NOIP_PW h.example.org\n");
        QCOMPARE(all.records.size(), 1);
        QVERIFY(all.secrets.isEmpty());
        QVERIFY(hasNote(all, ImportNote::Severity::NotImported, 1, QStringLiteral("\"password\"")));
    }

    void secondDefinitionLoses()
    {
        const Imported all = imported(
            "protocol=noip login=u password=one1 h.example.org\nprotocol=noip login=u password=two2 H.example.org\n");
        QCOMPARE(all.records.size(), 1);
        QCOMPARE(secret(all, QStringLiteral("h.example.org"), QStringLiteral("password")), QStringLiteral("one1"));
        QVERIFY(hasNote(all, ImportNote::Severity::Warning, 2, QStringLiteral("line 1")));
    }

    void byteOrderMarkAndCarriageReturns()
    {
        const Imported all = imported("\xEF\xBB\xBFprotocol=noip, \\\r\nlogin=u password=pppp h.example.org\r\n");
        QCOMPARE(all.records.size(), 1);
        QCOMPARE(secret(all, QStringLiteral("h.example.org"), QStringLiteral("password")), QStringLiteral("pppp"));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("ddns-go") << QByteArray("dnsconf:\n    - name: home\n") << "ddns-go";
        QTest::newRow("inadyn") << QByteArray("period = 300\nprovider default@no-ip.com {\n    username = x\n}\n")
                                << "inadyn";
        QTest::newRow("JSON") << QByteArray("{\"version\": 1}") << "JSON";
        QTest::newRow("other text") << QByteArray("Dear diary,\n") << "ddclient.conf";
        QTest::newRow("empty") << QByteArray() << "ddclient.conf";
        QTest::newRow("binary") << QByteArray("protocol=noip\0", 14) << "text";
        QTest::newRow("not UTF-8") << QByteArray("protocol=noip \xff\xfe") << "text";
        QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, 'x') << "1 MiB";
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const auto result = importConfig(content);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDdclient)
#include "tst_ddclient.moc"
