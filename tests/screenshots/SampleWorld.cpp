// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "SampleWorld.h"

namespace mooring {

namespace {

const QString ipv4Key = QStringLiteral("default/A");
const QString ipv6Key = QStringLiteral("default/AAAA");

} // namespace

SampleWorld::SampleWorld(Past past)
{
    InterfaceAddress own;
    own.device = QStringLiteral("eth0");
    own.address = QHostAddress(QStringLiteral("2a02:db8:1::7"));
    own.prefixLength = 64;
    bench.engine.interfaces = {own};
    addAccounts();
    if (past == Past::FirstStart) {
        bench.engine.config.accounts.clear();
        answer();
        bench.engine.apply();
        passAfter(0);
        return;
    }
    addNames(past == Past::Thirty);
    liveThroughMonths();
    if (past == Past::Vpn) {
        bench.engine.network.tunnel(true);
        bench.engine.network.tunnel(true, RecordType::AAAA);
        passAfter(1);
    }
}

UiParts SampleWorld::parts()
{
    UiParts parts = bench.parts();
    return {parts.updater,   setup,           parts.resolver,   parts.network,
            parts.journal,   parts.clock,     parts.redactor,   parts.translations,
            parts.dns,       parts.autostart, parts.clockAhead, parts.settingsFile,
            parts.interfaces};
}

void SampleWorld::passAfter(int hours)
{
    bench.engine.clock.jump(std::chrono::hours(hours));
    bench.engine.pass();
}

void SampleWorld::addAccounts()
{
    EngineBench &engine = bench.engine;
    engine.addAccount(QStringLiteral("cf"), true, QStringLiteral("cloudflare"));
    engine.addAccount(QStringLiteral("duck"), false, QStringLiteral("duckdns"));
    engine.addAccount(QStringLiteral("ali"), true, QStringLiteral("alidns"));
    engine.addAccount(QStringLiteral("dynu"), false, QStringLiteral("dynu"));
    for (AccountConfig &account : engine.config.accounts)
        account.label.clear();
    engine.config.accounts[0].label = QStringLiteral("Home");
}

void SampleWorld::addNames(bool many)
{
    EngineBench &engine = bench.engine;
    const QString both = QStringLiteral("A AAAA");
    engine.addRecord(QStringLiteral("home.example.org"), QStringLiteral("cf"), both);
    engine.addRecord(QStringLiteral("nas.example.org"), QStringLiteral("cf"), both);
    engine.addRecord(QStringLiteral("cam.example.net"), QStringLiteral("duck"));
    engine.addRecord(QStringLiteral("shop.example.cn"), QStringLiteral("ali"));
    engine.addRecord(QStringLiteral("laptop.example.org"), QStringLiteral("dynu"));
    engine.config.records.last().enabled = false;
    if (!many)
        return;
    const QStringList more{QStringLiteral("git"),    QStringLiteral("mail"),  QStringLiteral("vpn"),
                           QStringLiteral("photos"), QStringLiteral("music"), QStringLiteral("books"),
                           QStringLiteral("wiki"),   QStringLiteral("chat"),  QStringLiteral("cloud"),
                           QStringLiteral("video"),  QStringLiteral("print"), QStringLiteral("backup"),
                           QStringLiteral("blog")};
    for (const QString &host : more)
        engine.addRecord(host + QStringLiteral(".example.org"), QStringLiteral("cf"), both);
    for (const QString &host : more.mid(0, 8))
        engine.addRecord(host + QStringLiteral(".example.net"), QStringLiteral("duck"));
    for (const QString &host : more.mid(2, 4))
        engine.addRecord(host + QStringLiteral(".example.cn"), QStringLiteral("dynu"));
}

void SampleWorld::setAddresses(const QString &ipv4, const QString &ipv6)
{
    bench.engine.resolver.setFrom(ipv4Key, ipv4, QStringLiteral("router"));
    bench.engine.resolver.setFrom(ipv6Key, ipv6, QStringLiteral("interface"));
    answer();
}

/// DNS and every address source say what is true now.
void SampleWorld::answer()
{
    EngineBench &engine = bench.engine;
    for (const RecordConfig &record : std::as_const(engine.config.records)) {
        for (const RecordType type : record.types) {
            const auto found = engine.resolver.answers.value(QStringLiteral("default/") + recordTypeName(type));
            engine.dns.answers.insert(record.name.ascii() + u' ' + recordTypeName(type),
                                      found ? found->addresses : QList<QHostAddress>());
        }
    }
    const auto ipv4 = engine.resolver.answers.value(ipv4Key);
    const auto ipv6 = engine.resolver.answers.value(ipv6Key);
    if (!ipv4 || !ipv6)
        return;
    engine.resolver.surveys.insert(ipv4Key,
                                   {{QStringLiteral("router"), ipv4->addresses},
                                    {QStringLiteral("stun"), ipv4->addresses},
                                    {QStringLiteral("web"), ipv4->addresses}});
    engine.resolver.surveys.insert(
        ipv6Key,
        {{QStringLiteral("interface"), ipv6->addresses},
         {QStringLiteral("web"),
          fail(Failure::Kind::Network,
               QCoreApplication::translate("AddressSources", "No answer within %n second(s).", nullptr, 10))}});
    engine.resolver.took = {{QStringLiteral("router"), std::chrono::milliseconds(4)},
                            {QStringLiteral("stun"), std::chrono::milliseconds(23)},
                            {QStringLiteral("web"), std::chrono::milliseconds(112)}};
}

void SampleWorld::liveThroughMonths()
{
    EngineBench &engine = bench.engine;
    engine.apply();
    // What an ordinary line does: a new IPv4 address every few weeks, a new prefix now and then, an outage here and there.
    const int days[] = {9, 14, 3, 21, 11, 2, 17, 26, 8, 19, 5, 13};
    int turn = 0;
    for (const int pause : days) {
        ++turn;
        setAddresses(QStringLiteral("11.22.%1.%2").arg(20 + turn).arg(3 + 11 * turn),
                     QStringLiteral("2a02:db8:%1::7").arg(turn / 3 + 20));
        passAfter(0);
        passAfter(pause * 24);
        if (turn % 4 != 0)
            continue;
        engine.resolver.set(ipv4Key, Failure::Kind::NoAddress);
        passAfter(1);
        passAfter(4 + turn);
    }
    setAddresses(QStringLiteral("11.22.33.44"), QStringLiteral("2a02:db8:1::7"));
    passAfter(2);
    passAfter(70);
    engine.service(QStringLiteral("ali"))
        .failures.insert(
            QStringLiteral("*"),
            failure(Failure::Kind::Credentials,
                    QCoreApplication::translate("RecordReply",
                                                "%1 refuses the credentials (%2). Make new ones on its page and "
                                                "enter them in the account.")
                        .arg(QStringLiteral("Alibaba Cloud DNS"), QStringLiteral("InvalidAccessKeyId"))));
    engine.pass({.force = true});
    passAfter(2);
}

} // namespace mooring
