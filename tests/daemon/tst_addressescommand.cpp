// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"

#include <QJsonArray>
#include <QtTest>

using namespace mooring::test;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QJsonObject fixedSource(const QString &address)
{
    return {{u"kind"_qs, u"fixed"_qs}, {u"addresses"_qs, QJsonArray{address}}};
}

/// Two source sets that ask nobody: fixed addresses, a command that fails, and the loopback interface.
QJsonObject configuration()
{
    const QJsonObject failing{{u"kind"_qs, u"command"_qs}, {u"program"_qs, u"/bin/false"_qs}};
    const QJsonObject loopback{{u"kind"_qs, u"interface"_qs}, {u"name"_qs, u"lo"_qs}};
    QJsonObject sources = fixedAddresses(u"203.0.113.7"_qs, u"2001:db8::7"_qs);
    sources.insert(u"line2"_qs, QJsonObject{{u"A"_qs, QJsonArray{loopback, failing, fixedSource(u"192.0.2.9"_qs)}}});
    QJsonObject both = record(u"a.example.org"_qs, u"lab"_qs, {u"A"_qs});
    both.insert(u"addresses"_qs, QJsonArray{u"default"_qs, u"line2"_qs});
    return config({dyndns2Account(u"lab"_qs, 1)}, {both}, sources);
}

} // namespace

/// `mooringd addresses` and `mooringd network`: what they print for a configuration that asks nobody.
class TestAddressesCommand : public QObject
{
    Q_OBJECT

private slots:
    void ask24_listsEveryAddressAndWhy()
    {
        Mooringd mooringd;
        mooringd.writeConfig(configuration());
        const Called called = mooringd.call({u"addresses"_qs, u"--json"_qs});
        QVERIFY2(called.exitCode == 0, called.out + called.err);
        const QJsonObject document = called.json();
        QCOMPARE(document.keys(), (QStringList{u"addresses"_qs, u"nat"_qs, u"sources"_qs}));

        const QJsonObject addresses = document.value(u"addresses").toObject();
        QCOMPARE(addresses.keys(), (QStringList{u"A"_qs, u"AAAA"_qs}));
        const QStringList keys
            = sorted({u"set"_qs, u"address"_qs, u"published"_qs, u"device"_qs, u"deviceKind"_qs, u"linkKind"_qs,
                      u"prefixLength"_qs, u"temporary"_qs, u"deprecated"_qs, u"tentative"_qs, u"preferredSeconds"_qs,
                      u"validSeconds"_qs, u"scope"_qs, u"picked"_qs, u"verdict"_qs, u"why"_qs});
        QMap<QString, QJsonObject> loopback; // By set.
        for (const QString &type : addresses.keys()) {
            QMap<QString, int> picked;
            for (const QJsonValue &each : addresses.value(type).toArray()) {
                const QJsonObject candidate = each.toObject();
                QCOMPARE(candidate.keys(), keys);
                QVERIFY(!candidate.value(u"why").toString().isEmpty());
                const QString set = candidate.value(u"set").toString();
                picked[set] += candidate.value(u"picked").toBool();
                if (candidate.value(u"address").toString() == u"127.0.0.1")
                    loopback.insert(set, candidate);
            }
            for (const int count : picked)
                QVERIFY(count <= 1);
        }
        // Every machine has the loopback address; only the set that names its interface takes it.
        QCOMPARE(loopback.keys(), (QStringList{u"default"_qs, u"line2"_qs}));
        QCOMPARE(loopback[u"default"_qs].value(u"picked"), QJsonValue(false));
        QCOMPARE(loopback[u"default"_qs].value(u"verdict").toString(), u"loopback"_qs);
        QCOMPARE(loopback[u"line2"_qs].value(u"picked"), QJsonValue(true));
        QCOMPARE(loopback[u"line2"_qs].value(u"device").toString(), u"lo"_qs);
        QCOMPARE(loopback[u"line2"_qs].value(u"scope").toString(), u"loopback"_qs);
        QCOMPARE(loopback[u"line2"_qs].value(u"prefixLength").toInt(), 8);
        QCOMPARE(loopback[u"line2"_qs].value(u"preferredSeconds"), QJsonValue());

        const QJsonArray sources = document.value(u"sources").toArray();
        QStringList answers;
        for (const QJsonValue &each : sources) {
            const QJsonObject source = each.toObject();
            QVERIFY(source.value(u"milliseconds").toInt(-1) >= 0);
            QVERIFY(source.contains(u"detail"_qs));
            QVERIFY(source.contains(u"addresses"_qs) != source.contains(u"failure"_qs));
            const QJsonObject failure = source.value(u"failure").toObject();
            QCOMPARE(failure.isEmpty(), failure.value(u"message").toString().isEmpty());
            const QString answer
                = failure.isEmpty() ? source.value(u"addresses").toArray().first().toString() : u"failure"_qs;
            answers << QStringList{source.value(u"set").toString(), source.value(u"type").toString(),
                                   source.value(u"kind").toString(), answer}
                           .join(u' ');
        }
        QCOMPARE(
            answers,
            (QStringList{u"default A fixed 203.0.113.7"_qs, u"default AAAA fixed 2001:db8::7"_qs,
                         u"line2 A interface 127.0.0.1"_qs, u"line2 A command failure"_qs, u"line2 A fixed 192.0.2.9"_qs}));
        QVERIFY(!sources[2].toObject().value(u"explanation").toString().isEmpty()); // Loopback is no public address.

        const QJsonObject nat = document.value(u"nat").toObject();
        QCOMPARE(nat.keys(), (QStringList{u"kind"_qs, u"outside"_qs, u"router"_qs, u"text"_qs}));
        QCOMPARE(nat.value(u"outside").toString(), QString()); // Nobody outside was asked.
    }

    void text()
    {
        Mooringd mooringd;
        mooringd.writeConfig(configuration());
        const Called called = mooringd.call({u"addresses"_qs});
        QVERIFY2(called.exitCode == 0, called.out + called.err);
        for (const char *part : {"“default”", "“line2” (interface lo)", "127.0.0.1/8", "loopback", "203.0.113.7", " ms"})
            QVERIFY2(called.out.contains(part), part + ("\n" + called.out));
        QVERIFY(!QFile::exists(mooringd.stateFile())); // Looking leaves nothing.
    }

    void check()
    {
        Mooringd mooringd;
        mooringd.writeConfig(configuration());
        mooringd.writeSecrets({{u"lab"_qs, QJsonObject{{u"password"_qs, u"pass-word"_qs}}}});
        const QJsonObject document = mooringd.call({u"check"_qs, u"--json"_qs}).json();
        QCOMPARE(document.keys(),
                 (QStringList{u"accounts"_qs, u"addresses"_qs, u"holds"_qs, u"nat"_qs, u"network"_qs, u"profile"_qs,
                              u"records"_qs, u"rule"_qs}));
        const QJsonArray sources = document.value(u"addresses").toArray();
        QCOMPARE(sources.size(), 4); // Only what the record uses: not AAAA of "default".
        QCOMPARE(sources[0].toObject().value(u"sources").toString(), u"default"_qs);
        QCOMPARE(sources[0].toObject().value(u"found").toArray(), QJsonArray{u"203.0.113.7"_qs});
        QVERIFY(sources[0].toObject().contains(u"milliseconds"_qs));
    }

    void networkJson()
    {
        Mooringd mooringd;
        mooringd.writeConfig(configuration());
        const Called called = mooringd.call({u"network"_qs, u"--json"_qs});
        QVERIFY2(called.exitCode == 0, called.out + called.err);
        const QJsonObject document = called.json();
        QCOMPARE(document.keys(), (QStringList{u"holds"_qs, u"network"_qs, u"profile"_qs, u"rule"_qs}));
        const QJsonObject network = document.value(u"network").toObject();
        QCOMPARE(network.keys(),
                 sorted({u"online"_qs, u"id"_qs, u"label"_qs, u"gateway"_qs, u"gatewayMac"_qs, u"ssid"_qs, u"interface"_qs,
                         u"lines"_qs}));
        QCOMPARE(network.value(u"lines").toObject().keys(), (QStringList{u"A"_qs, u"AAAA"_qs}));
        QCOMPARE(document.value(u"profile"), QJsonValue());
        QCOMPARE(document.value(u"rule").toObject(), (QJsonObject{{u"publish"_qs, true}, {u"vpn"_qs, u"hold"_qs}}));
    }
};

QTEST_GUILESS_MAIN(TestAddressesCommand)
#include "tst_addressescommand.moc"
