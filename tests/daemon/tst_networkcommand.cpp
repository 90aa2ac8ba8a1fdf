// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "netns/Lab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace mooring::test;

namespace {

QJsonObject source(const QString &kind, const QJsonObject &settings = {})
{
    QJsonObject object = settings;
    object.insert(u"kind"_qs, kind);
    return object;
}

} // namespace

/// `mooringd network` and `mooringd addresses` behind a router: what they see, and that an answer is kept and obeyed (user
/// asks 15 and 17).
class TestNetworkCommand : public QObject
{
    Q_OBJECT

private:
    Mooringd m_mooringd;
    QString m_mac;

    QJsonObject call(const QStringList &arguments)
    {
        const Called called = m_mooringd.call(arguments + QStringList{u"--json"_qs});
        if (called.exitCode != 0)
            qWarning().noquote() << called.exitCode << called.out << called.err;
        return called.exitCode == 0 ? called.json() : QJsonObject();
    }

    QJsonObject configOnDisk()
    {
        QFile file(m_mooringd.configDir() + u"/config.json"_qs);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    QJsonObject recordOf(const QJsonObject &document, const QString &label)
    {
        for (const QJsonValue &each : document.value(u"records").toArray()) {
            if (each.toObject().value(u"name") == Lab::name(label))
                return each.toObject();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(Lab::isHere(), "Run it as ctest does: tests/netns/lab -- tst_networkcommand");
        QJsonObject lan = record(Lab::name(u"lan"_qs), u"lab"_qs, {u"A"_qs});
        lan.insert(u"addresses"_qs, u"lan"_qs);
        lan.insert(u"allowNonGlobal"_qs, true);
        QJsonObject all = config(
            {Lab::account(u"lab"_qs)}, {record(Lab::name(u"home"_qs), u"lab"_qs, {u"A"_qs}), lan},
            {{u"default"_qs,
              QJsonObject{{u"A"_qs, QJsonArray{source(u"router"_qs)}}, {u"AAAA"_qs, QJsonArray{source(u"interface"_qs)}}}},
             {u"lan"_qs, QJsonObject{{u"A"_qs, QJsonArray{source(u"interface"_qs, {{u"name"_qs, u"eth0"_qs}})}}}}});
        all.insert(u"network"_qs, QJsonObject{{u"colour"_qs, u"red"_qs}});
        m_mooringd.writeConfig(all);
        m_mooringd.writeSecrets({{u"lab"_qs, Lab::accountSecrets()}});
        QVERIFY(!call({u"once"_qs}).isEmpty()); // Now the system knows the router's link address.
    }

    // The slots are steps of one story and run in this order.

    void showsTheNetwork()
    {
        const QJsonObject document = call({u"network"_qs});
        const QJsonObject network = document.value(u"network").toObject();
        QCOMPARE(network.value(u"online"), QJsonValue(true));
        QCOMPARE(network.value(u"gateway").toString(), u"192.168.77.1"_qs);
        QCOMPARE(network.value(u"interface").toString(), u"eth0"_qs);
        QCOMPARE(network.value(u"ssid").toString(), QString());
        m_mac = network.value(u"gatewayMac").toString();
        QVERIFY2(QRegularExpression(u"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"_qs).match(m_mac).hasMatch(), qPrintable(m_mac));
        const QJsonObject direct{{u"interface"_qs, u"eth0"_qs}, {u"vpn"_qs, false}};
        QCOMPARE(network.value(u"lines").toObject(), (QJsonObject{{u"A"_qs, direct}, {u"AAAA"_qs, direct}}));
        QCOMPARE(document.value(u"profile"), QJsonValue());
        QCOMPARE(document.value(u"holds").toArray(), QJsonArray());
        const Called text = m_mooringd.call({u"network"_qs});
        for (const QString &part : {m_mac, u"192.168.77.1"_qs, u"eth0"_qs, u"Nothing is held."_qs})
            QVERIFY2(QString::fromUtf8(text.out).contains(part), text.out.constData());
    }

    void addressesBehindTheRouter()
    {
        const QJsonObject document = call({u"addresses"_qs});
        QJsonObject own; // As "lan" sees it.
        for (const QJsonValue &each : document.value(u"addresses").toObject().value(u"A").toArray()) {
            const QJsonObject candidate = each.toObject();
            if (candidate.value(u"set") == u"lan"_qs && candidate.value(u"picked").toBool())
                own = candidate;
        }
        QCOMPARE(own.value(u"address").toString(), u"192.168.77.10"_qs);
        QCOMPARE(own.value(u"scope").toString(), u"private"_qs);
        QCOMPARE(document.value(u"nat").toObject().value(u"router").toString(), u"77.77.77.2"_qs);
        QCOMPARE(Lab::strangers(), QString());
    }

    void ask17_holdIsKeptAndObeyed()
    {
        const QStringList before = Lab::published(u"home"_qs, u"A"_qs);
        QCOMPARE(before, QStringList{u"77.77.77.2"_qs});
        const QJsonObject held = call({u"network"_qs, u"hold"_qs});
        QCOMPARE(held.value(u"remembered").toString(), u"hold"_qs);
        QCOMPARE(held.value(u"profile").toObject().value(u"gateway").toString(), m_mac);
        QCOMPARE(held.value(u"holds").toArray().size(), 1);
        const QJsonObject section = configOnDisk().value(u"network").toObject();
        QCOMPARE(section.value(u"colour").toString(), u"red"_qs);
        QCOMPARE(section.value(u"profiles").toArray().size(), 1);
        QCOMPARE(section.value(u"profiles").toArray().first().toObject().value(u"publish"), QJsonValue(false));

        Lab::happen({u"wan-address"_qs, u"77.77.77.9"_qs});
        const QJsonObject record = recordOf(call({u"once"_qs}), u"home"_qs); // Held is no failure.
        QCOMPARE(record.value(u"outcome").toString(), u"skipped"_qs);
        QCOMPARE(record.value(u"hold").toObject().value(u"kind").toString(), u"Network"_qs);
        QVERIFY(!record.value(u"hold").toObject().value(u"message").toString().isEmpty());
        QCOMPARE(Lab::published(u"home"_qs, u"A"_qs), before);
        const QJsonObject status = recordOf(call({u"status"_qs}), u"home"_qs);
        QCOMPARE(status.value(u"status").toString(), u"held"_qs);
        QCOMPARE(status.value(u"hold"), record.value(u"hold"));
        const QByteArray text = m_mooringd.call({u"once"_qs}).out;
        QVERIFY2(text.contains("Held: home.example.org A"), text.constData());
    }

    void allowIsKeptAndObeyed()
    {
        const QJsonObject allowed = call({u"network"_qs, u"allow"_qs});
        QCOMPARE(allowed.value(u"holds").toArray(), QJsonArray());
        QCOMPARE(configOnDisk().value(u"network").toObject().value(u"profiles").toArray().size(),
                 1); // Changed, not doubled.
        QVERIFY(!call({u"once"_qs}).isEmpty());
        QCOMPARE(Lab::published(u"home"_qs, u"A"_qs), QStringList{u"77.77.77.9"_qs});
    }

    void ask15_aVpnIsShownAndHolds()
    {
        Lab::happen({u"vpn"_qs, u"up"_qs});
        const QJsonObject document = call({u"network"_qs});
        QCOMPARE(document.value(u"network").toObject().value(u"gatewayMac").toString(), m_mac); // Of the real line.
        QCOMPARE(document.value(u"network").toObject().value(u"lines").toObject().value(u"A").toObject().value(u"vpn"),
                 QJsonValue(true));
        const QJsonArray holds = document.value(u"holds").toArray();
        QCOMPARE(holds.size(), 1);
        QCOMPARE(holds.first().toObject().value(u"kind").toString(), u"Vpn"_qs);
        // The record that names its line is not touched by a VPN.
        QCOMPARE(holds.first().toObject().value(u"names").toArray(), QJsonArray{u"home.example.org A"_qs});
        const QByteArray check = m_mooringd.call({u"check"_qs}).out;
        QVERIFY2(check.contains("Held: home.example.org A") && check.contains("network allow --vpn"), check.constData());

        const QJsonObject allowed = call({u"network"_qs, u"allow"_qs, u"--vpn"_qs});
        QCOMPARE(allowed.value(u"holds").toArray(), QJsonArray());
        QCOMPARE(allowed.value(u"rule").toObject().value(u"vpn").toString(), u"publish"_qs);
        QCOMPARE(allowed.value(u"remembered").toString(), u"allow"_qs);
    }

    void forgetTakesItBack()
    {
        const QJsonObject forgotten = call({u"network"_qs, u"forget"_qs});
        QCOMPARE(forgotten.value(u"profile"), QJsonValue());
        QCOMPARE(forgotten.value(u"holds").toArray().size(), 1); // The VPN is still up.
        QCOMPARE(configOnDisk().value(u"network").toObject(), (QJsonObject{{u"colour"_qs, u"red"_qs}}));
        Lab::happen({u"vpn"_qs, u"down"_qs});
        QCOMPARE(call({u"network"_qs}).value(u"holds").toArray(), QJsonArray());
    }

    void withoutANetworkNothingIsRemembered()
    {
        Lab::happen({u"link"_qs, u"down"_qs});
        const Called called = m_mooringd.call({u"network"_qs, u"hold"_qs, u"--json"_qs});
        QCOMPARE(called.exitCode, 2);
        QCOMPARE(called.error(u"kind"), u"NoAddress"_qs);
        QVERIFY(!configOnDisk().value(u"network").toObject().contains(u"profiles"_qs));
        QCOMPARE(call({u"network"_qs}).value(u"network").toObject().value(u"online"), QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(TestNetworkCommand)
#include "tst_networkcommand.moc"
