// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceRanking.h"
#include "addresses/InterfaceSource.h"
#include "addresses/InterfaceSuffix.h"

#include <QCoroTask>
#include <QTest>

using namespace mooring;

namespace {

using A = InterfaceAddress;
using V = AddressCandidate::Verdict;

QHostAddress host(const char *address)
{
    return QHostAddress(QString::fromLatin1(address));
}

A on(const char *device, const char *address)
{
    A result;
    result.device = QString::fromLatin1(device);
    result.address = host(address);
    result.prefixLength = 64;
    return result;
}

A with(A address, auto member, auto value)
{
    address.*member = value;
    return address;
}

QList<AddressCandidate> rank(const QList<A> &addresses, const InterfaceSettings &settings = {},
                             const QList<QHostAddress> &known = {})
{
    return rankInterfaceAddresses(RecordType::AAAA, settings, addresses, known);
}

QHostAddress picked(const QList<AddressCandidate> &candidates)
{
    return !candidates.isEmpty() && candidates.constFirst().verdict == V::Picked ? candidates.constFirst().published
                                                                                 : QHostAddress();
}

} // namespace

class TestInterfaceSource : public QObject
{
    Q_OBJECT

private slots:
    // Complaint 26: one machine publishes other hosts of its prefix.
    void ask26_suffix_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("published");
        const auto row = [](const char *address, const char *suffix, int length, const char *published) {
            QTest::addRow("%s/%d", suffix, length)
                << QString::fromLatin1(address) << QString::fromLatin1(suffix) << length << QString::fromLatin1(published);
        };
        row("2a02:db8:1:2ff:1:2:3:4", "::7", 64, "2a02:db8:1:2ff::7");
        row("2a02:db8:1:2ff:1:2:3:4", "::42:0:0:0:7", 56, "2a02:db8:1:242::7");
        row("2a02:db8:1:2fa::1", "::3:0:0:0:7", 60, "2a02:db8:1:2f3::7");
        row("2a02:db8:1:2fa::1", "0:0:0:1fff::9", 51, "2a02:db8:1:1fff::9");
        row("2a02:db8:1:2fa::1", "0:0:9::9", 32, "2a02:db8:9::9");
        row("2a02:db8:1:2::ff", "::1", 127, "2a02:db8:1:2::ff");
        row("2a02:db8:1:2::ff", "::5", 124, "2a02:db8:1:2::f5");
    }
    void ask26_suffix()
    {
        QFETCH(QString, address);
        QFETCH(QString, suffix);
        QFETCH(int, length);
        QFETCH(QString, published);
        const SourceConfig config{u"interface"_qs, {{u"suffix"_qs, suffix}, {u"prefixLength"_qs, length}}};
        const auto settings = readInterfaceSettings(config);
        QVERIFY2(settings.has_value(), qPrintable(settings ? QString() : settings.error().message));
        const auto candidates = rank({on("eth0", qPrintable(address))}, *settings, {QHostAddress(published)});
        QCOMPARE(picked(candidates), QHostAddress(published));
        QCOMPARE(candidates.constFirst().address.address, QHostAddress(address));
    }

    void ask26_mac()
    {
        // The example of RFC 4291, appendix A: 34-56-78-9A-BC-DE gives 3656:78ff:fe9a:bcde.
        QCOMPARE(eui64Suffix(u"34:56:78:9A:BC:DE"_qs), host("::3656:78ff:fe9a:bcde"));
        QCOMPARE(eui64Suffix(u"34-56-78-9a-bc-de"_qs), host("::3656:78ff:fe9a:bcde"));
        QCOMPARE(eui64Suffix(u"02:00:00:00:00:01"_qs), host("::ff:fe00:1"));
        for (const auto &wrong : {u"", u"34:56:78:9A:BC", u"34:56:78:9A:BC:DE:F0", u"34:56:78-9A:BC:DE", u"3456789abcde",
                                  u"01:00:5e:00:00:01", u"ff:ff:ff:ff:ff:ff", u"00:00:00:00:00:00", u"34:56:78:9A:BC:DG"})
            QVERIFY2(eui64Suffix(QString::fromUtf16(wrong)).isNull(), qPrintable(QString::fromUtf16(wrong)));

        InterfaceSource source(readInterfaceSettings({u"interface"_qs, {{u"mac"_qs, u"34:56:78:9A:BC:DE"_qs}}}).value(),
                               [] { return QList{on("eth0", "2a02:db8:1:2::ff")}; });
        const auto found = QCoro::waitFor(source.detect(RecordType::AAAA, {}));
        QCOMPARE(found.value(), QList{host("2a02:db8:1:2:3656:78ff:fe9a:bcde")});
        QVERIFY2(source.detail().contains(u"::3656:78ff:fe9a:bcde"_qs), qPrintable(source.detail()));
        QCOMPARE(QCoro::waitFor(source.detect(RecordType::A, {})).error().kind, Failure::Kind::Rejected);
    }

    void temporaryOfTheSamePrefixIsNotNeeded()
    {
        const InterfaceSettings settings{{}, false, host("::7"), 64};
        const auto candidates
            = rank({on("eth0", "2a02:db8::1"), with(on("eth0", "2a02:db8::99"), &A::temporary, true)}, settings);
        QCOMPARE(picked(candidates), host("2a02:db8::7"));
        QVERIFY2(candidates.at(1).why.contains(u"the same"_qs), qPrintable(candidates.at(1).why));
    }

    void refusesWrongSettings_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, const QJsonObject &settings, const char *setting, const char *remedy) {
            QTest::newRow(name) << settings << QString::fromUtf8(setting) << QString::fromUtf8(remedy);
        };
        const QString suffix = u"suffix"_qs;
        const QString mac = u"mac"_qs;
        const QString length = u"prefixLength"_qs;
        row("temporary", {{u"temporary"_qs, u"yes"_qs}}, "“temporary”", "“prefer” or “avoid”");
        row("whole address", {{suffix, u"2a02:db8::1"_qs}}, "“suffix”", "first 64 bits");
        row("longer than the rest", {{suffix, u"::1:0:0:0:7"_qs}}, "“suffix”", "set “prefixLength”");
        row("longer than 60 leaves", {{suffix, u"::10:0:0:0:7"_qs}, {length, 60}}, "“suffix”", "first 60 bits");
        row("no host", {{suffix, u"::"_qs}}, "“suffix”", "like ::1234");
        row("IPv4", {{suffix, u"0.0.0.7"_qs}}, "“suffix”", "like ::1234");
        row("text", {{suffix, u"nas"_qs}}, "“suffix”", "like ::1234");
        row("length", {{suffix, u"::7"_qs}, {length, 128}}, "“prefixLength”", "16 to 127");
        row("length alone", {{length, 56}}, "“prefixLength”", "add its “suffix”");
        row("group", {{mac, u"01:00:5e:00:00:01"_qs}}, "“mac”", "of one device");
        row("not a mac", {{mac, u"nas"_qs}}, "“mac”", "like 3c:22");
        row("mac and suffix", {{mac, u"34:56:78:9a:bc:de"_qs}, {suffix, u"::7"_qs}}, "“mac”", "remove one");
        row("mac and length", {{mac, u"34:56:78:9a:bc:de"_qs}, {length, 56}}, "“prefixLength”", "“suffix” instead");
        row("slip of the pen", {{u"names"_qs, u"eth0"_qs}}, "“names”", "mac");
    }
    void refusesWrongSettings()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, setting);
        QFETCH(QString, remedy);
        const auto read = readInterfaceSettings({u"interface"_qs, settings});
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Failure::Kind::Rejected);
        QVERIFY2(read.error().message.contains(setting), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(remedy), qPrintable(read.error().message));
    }

    void failureSaysWhatIsThere()
    {
        InterfaceSource source({}, [] {
            return QList{on("lo", "::1"), on("eth0", "fe80::1"), on("eth0", "fd00::1"), on("wg0", "2a02:db8::1")};
        });
        const auto found = QCoro::waitFor(source.detect(RecordType::AAAA, {}));
        QVERIFY(!found.has_value());
        const QString message = found.error().message;
        QVERIFY2(message.contains(u"fd00::1"_qs) && message.contains(u"ULA"_qs), qPrintable(message));
        QVERIFY2(message.contains(u"wg0"_qs) && message.contains(u"VPN"_qs), qPrintable(message));
        QVERIFY2(!message.contains(u"fe80::1"_qs), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestInterfaceSource)
#include "tst_interfacesource.moc"
