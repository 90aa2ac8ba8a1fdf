// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/CommandSource.h"
#include "addresses/FixedSource.h"
#include "addresses/InterfaceSource.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

InterfaceAddress on(const char *device, const char *address)
{
    InterfaceAddress result;
    result.device = QString::fromLatin1(device);
    result.address = QHostAddress(QString::fromLatin1(address));
    result.prefixLength = 64;
    return result;
}

InterfaceAddress with(InterfaceAddress address, auto member, auto value)
{
    address.*member = value;
    return address;
}

Result<QList<QHostAddress>> detect(AddressSource &source, RecordType type)
{
    return QCoro::waitFor(source.detect(type));
}

using A = InterfaceAddress;

} // namespace

class TestLocalSources : public QObject
{
    Q_OBJECT

private slots:
    void picksTheBest_data()
    {
        using Settings = InterfaceSource::Settings;
        QTest::addColumn<QList<A>>("addresses");
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<bool>("ipv6");
        QTest::addColumn<QString>("picked");
        const auto row = [](const char *name, const QList<A> &addresses, const char *picked, const Settings &settings = {},
                            bool ipv6 = true) {
            QTest::newRow(name) << addresses << settings << ipv6 << QString::fromLatin1(picked);
        };
        const A stable = on("eth0", "2a02:db8::1");
        const A temporary = with(on("eth0", "2a02:db8::99"), &A::temporary, true);
        const Settings preferTemporary{{}, true, {}, 64};

        row("none", {}, "");
        row("only the other family", {on("eth0", "8.8.8.8")}, "");
        row("ipv4", {on("eth0", "8.8.8.8"), stable}, "8.8.8.8", {}, false);
        row("stable before temporary", {temporary, stable}, "2a02:db8::1");
        row("temporary if there is no other", {temporary}, "2a02:db8::99");
        row("temporary wanted", {stable, temporary}, "2a02:db8::99", preferTemporary);
        row("stable although temporary is wanted", {stable}, "2a02:db8::1", preferTemporary);
        row("deprecated", {with(stable, &A::deprecated, true), temporary}, "2a02:db8::99");
        row("only deprecated", {with(stable, &A::deprecated, true)}, "");
        row("tentative", {with(stable, &A::tentative, true)}, "");
        row("longest preferred",
            {with(on("eth0", "2a02:db8:1::1"), &A::preferred, 100s),
             with(on("eth0", "2a02:db8:2::1"), &A::preferred, 2000s)},
            "2a02:db8:2::1");
        row("for ever is longest", {with(on("eth0", "2a02:db8:1::1"), &A::preferred, 99999s), on("eth0", "2a02:db8:2::1")},
            "2a02:db8:2::1");
        row("global before local", {on("eth0", "fd00::1"), with(stable, &A::preferred, 5s)}, "2a02:db8::1");
        row("local only", {on("eth0", "fd00::1")}, "");
        row("local by wish", {on("eth0", "fd00::1")}, "fd00::1", {u"eth0"_qs, false, {}, 64});
        row("link-local only", {on("eth0", "fe80::1")}, "");
        row("loopback", {on("lo", "::1")}, "");
        row("tunnel by name", {on("tun0", "2a02:db8:f::1"), temporary}, "2a02:db8::99");
        row("tunnel by kind", {with(on("home", "2a02:db8:f::1"), &A::deviceKind, u"wireguard"_qs)}, "");
        row("container", {on("docker0", "2a02:db8:f::1"), on("br-0a1b", "2a02:db8:e::1"), on("veth12", "2a02:db8:d::1")},
            "");
        row("line and bridge", {on("ppp0", "2a02:db8:f::1")}, "2a02:db8:f::1");
        row("own bridge", {on("br0", "2a02:db8:f::1")}, "2a02:db8:f::1");
        row("tunnel by wish", {stable, on("wg0", "2a02:db8:f::1")}, "2a02:db8:f::1", {u"wg0"_qs, false, {}, 64});
        row("pattern", {stable, on("wlan1", "2a02:db8:f::1")}, "2a02:db8:f::1", {u"wlan*"_qs, false, {}, 64});
        row("name is not a part", {on("eth01", "2a02:db8:f::1")}, "", {u"eth0"_qs, false, {}, 64});
        row("suffix", {stable}, "2a02:db8::1234:5678", {{}, false, QHostAddress(u"::1234:5678"_qs), 64});
        row("suffix of 56", {on("eth0", "2a02:db8:1:2ff::1")}, "2a02:db8:1:242::7",
            {{}, false, QHostAddress(u"::42:0:0:0:7"_qs), 56});
        row("suffix of 60", {on("eth0", "2a02:db8:1:2fa::1")}, "2a02:db8:1:2f3::7",
            {{}, false, QHostAddress(u"::3:0:0:0:7"_qs), 60});
    }
    void picksTheBest()
    {
        QFETCH(QList<A>, addresses);
        QFETCH(InterfaceSource::Settings, settings);
        QFETCH(bool, ipv6);
        QFETCH(QString, picked);
        InterfaceSource source(settings, [addresses] { return addresses; });
        const auto found = detect(source, ipv6 ? RecordType::AAAA : RecordType::A);
        if (picked.isEmpty()) {
            QVERIFY(!found.has_value());
            QCOMPARE(found.error().kind, Failure::Kind::NoAddress);
        } else {
            QVERIFY(found.has_value());
            QCOMPARE(*found, QList{QHostAddress(picked)});
            QVERIFY(!source.detail().isEmpty());
        }
    }

    void suffixIsForIpv6()
    {
        InterfaceSource source({{}, false, QHostAddress(u"::1"_qs), 64}, [] { return QList{on("eth0", "8.8.8.8")}; });
        QCOMPARE(detect(source, RecordType::A).error().kind, Failure::Kind::Rejected);
    }

    void givesWhatIsFixed()
    {
        FixedSource source({QHostAddress(u"192.0.2.1"_qs), QHostAddress(u"2001:db8::1"_qs), QHostAddress(u"192.0.2.9"_qs)});
        QCOMPARE(detect(source, RecordType::A).value(),
                 (QList{QHostAddress(u"192.0.2.1"_qs), QHostAddress(u"192.0.2.9"_qs)}));
        QCOMPARE(detect(source, RecordType::AAAA).value(), QList{QHostAddress(u"2001:db8::1"_qs)});
        FixedSource other({QHostAddress(u"192.0.2.1"_qs)});
        QCOMPARE(detect(other, RecordType::AAAA).error().kind, Failure::Kind::NoAddress);
    }

    void readsACommand_data()
    {
#ifndef Q_OS_UNIX
        QSKIP("The commands are for a Unix shell.");
#endif
        QTest::addColumn<QString>("script");
        QTest::addColumn<std::optional<Failure::Kind>>("kind");
        const auto row = [](const char *name, const char *script, std::optional<Failure::Kind> kind) {
            QTest::newRow(name) << QString::fromLatin1(script) << kind;
        };
        using Kind = Failure::Kind;
        row("address", "echo 8.8.8.8", {});
        row("knows the type", "[ $MOORING_TYPE = A ] && echo 8.8.8.8", {});
        row("errors are not read", "echo warning >&2; echo 8.8.8.8", {});
        row("nothing", "true", Kind::BadReply);
        row("two", "echo 8.8.8.8; echo 8.8.4.4", Kind::BadReply);
        row("text", "echo my address is 8.8.8.8", Kind::BadReply);
        row("other family", "echo 2a02:db8::1", Kind::BadReply);
        row("fails", "echo 8.8.8.8; exit 1", Kind::NoAddress);
        row("crashes", "echo 8.8.8.8; kill -SEGV $$", Kind::NoAddress);
        row("endless", "while :; do echo 8.8.8.8; done", Kind::NoAddress);
        row("input is closed", "read x && echo 8.8.8.8", Kind::NoAddress);
    }
    void readsACommand()
    {
        QFETCH(QString, script);
        QFETCH(std::optional<Failure::Kind>, kind);
        CommandSource source(u"/bin/sh"_qs, {u"-c"_qs, script}, 20s);
        const auto found = detect(source, RecordType::A);
        QCOMPARE(found ? std::nullopt : std::optional(found.error().kind), kind);
        if (found)
            QCOMPARE(*found, QList{QHostAddress(u"8.8.8.8"_qs)});
    }

    void stopsACommandThatHangs()
    {
#ifndef Q_OS_UNIX
        QSKIP("The command is for a Unix shell.");
#endif
        QElapsedTimer timer;
        timer.start();
        CommandSource source(u"/bin/sh"_qs, {u"-c"_qs, u"exec sleep 30"_qs}, 50ms);
        const auto found = detect(source, RecordType::A);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().message.contains(u"in time"_qs), qPrintable(found.error().message));
        QVERIFY(timer.elapsed() < 20000);
    }

    void tellsThatACommandIsMissing()
    {
        CommandSource source(u"/nonexistent/program"_qs, {}, 5s);
        const auto found = detect(source, RecordType::A);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().message.contains(u"/nonexistent/program"_qs), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(TestLocalSources)
#include "tst_localsources.moc"
