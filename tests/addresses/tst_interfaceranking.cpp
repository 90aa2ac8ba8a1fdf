// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/InterfaceRanking.h"

#include <QTest>

#include <set>

using namespace mooring;
using namespace std::chrono_literals;

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

A lasting(const char *address, std::chrono::seconds preferred)
{
    return with(on("eth0", address), &A::preferred, preferred);
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

class TestInterfaceRanking : public QObject
{
    Q_OBJECT

private slots:
    // Complaints 23 and 24: list every address with its features, and say why it was picked or not.
    void ask24_saysWhy_data()
    {
        QTest::addColumn<A>("address");
        QTest::addColumn<QString>("name");
        QTest::addColumn<V>("verdict");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *test, const A &address, V verdict, const char *why, const char *name = "") {
            QTest::newRow(test) << address << QString::fromLatin1(name) << verdict << QString::fromLatin1(why);
        };
        const A plain = lasting("2a02:db8::2", 1000s);
        row("shorter", plain, V::NotBest, "shorter");
        row("temporary", with(plain, &A::temporary, true), V::NotBest, "temporary");
        row("a matter of seconds", lasting("2a02:db8::2", 20s), V::NotBest, "20 more second");
        row("as good", lasting("2a02:db8::2", 2000s), V::NotBest, "As good as 2a02:db8::1");
        row("reserved", lasting("2001:20::1", 9000s), V::NotBest, "not public");
        row("deprecated", with(lasting("2a02:db8::2", 9000s), &A::deprecated, true), V::Deprecated, "deprecated");
        row("not flagged, but over", lasting("2a02:db8::2", 0s), V::Deprecated, "deprecated");
        row("not valid", with(on("eth0", "2a02:db8::2"), &A::valid, 0s), V::Deprecated, "deprecated");
        row("tentative", with(on("eth0", "2a02:db8::2"), &A::tentative, true), V::Tentative, "tentative");
        row("ULA", on("eth0", "fd00::1"), V::UniqueLocal, "ULA");
        row("ULA by name", on("eth0", "fd00::1"), V::NotBest, "not public", "eth*");
        row("documentation", on("eth0", "2001:db8::1"), V::Documentation, "examples");
        row("documentation by name", on("eth0", "2001:db8::1"), V::NotBest, "not public", "eth*");
        row("link-local", on("eth0", "fe80::1"), V::LinkLocal, "local link");
        row("link-local by name", on("eth0", "fe80::1"), V::LinkLocal, "local link", "eth*");
        row("loopback", on("lo", "::1"), V::Loopback, "loopback");
        row("global on loopback", with(plain, &A::device, u"lo"_qs), V::NotBest, "shorter");
        row("tunnel", on("wg0", "2a02:db8:f::1"), V::Tunnel, "wg0");
        row("tunnel by kind", with(on("home", "2a02:db8:f::1"), &A::deviceKind, u"tun"_qs), V::Tunnel, "VPN");
        row("container", on("docker0", "2a02:db8:f::1"), V::Virtual, "containers");
        row("other name", on("wlan0", "2a02:db8:f::1"), V::OtherDevice, "eth*", "eth*");
    }
    void ask24_saysWhy()
    {
        QFETCH(A, address);
        QFETCH(QString, name);
        QFETCH(V, verdict);
        QFETCH(QString, why);
        const A best = lasting("2a02:db8::1", 2000s);
        for (const QList<A> &addresses : {QList<A>{best, address}, QList<A>{address, best}}) {
            const auto candidates = rank(addresses, {name, false, {}, 64});
            QCOMPARE(candidates.size(), 2);
            QCOMPARE(picked(candidates), best.address);
            QVERIFY2(candidates.at(0).why.contains(u"public"_qs), qPrintable(candidates.at(0).why));
            QCOMPARE(candidates.at(1).address.address, address.address);
            QCOMPARE(candidates.at(1).verdict, verdict);
            QVERIFY2(candidates.at(1).why.contains(why), qPrintable(candidates.at(1).why));
            QVERIFY(candidates.at(1).why.endsWith(u'.'));
        }
        // The unusable ones are never picked, not even for want of others.
        QCOMPARE(picked(rank({address}, {name, false, {}, 64})).isNull(), verdict != V::NotBest);
    }

    void listsOneFamilyOnly()
    {
        const QList<A> addresses{on("eth0", "8.8.8.8"), on("eth0", "2a02:db8::1"), on("eth0", "::ffff:8.8.4.4")};
        QCOMPARE(rank(addresses).size(), 1);
        const auto ipv4 = rankInterfaceAddresses(RecordType::A, {}, addresses);
        QCOMPARE(ipv4.size(), 1);
        QCOMPARE(picked(ipv4), host("8.8.8.8"));
        QVERIFY(rank({}).isEmpty());
    }

    void saysWhatIsNotPublic()
    {
        const auto candidates = rankInterfaceAddresses(RecordType::A, {}, {on("eth0", "192.168.1.5")});
        QCOMPARE(picked(candidates), host("192.168.1.5")); // The resolver's filter decides.
        QVERIFY2(candidates.constFirst().why.contains(u"not public"_qs), qPrintable(candidates.constFirst().why));
    }

    // Complaint 23: after a change of the prefix the old address is still there.
    void ask23_prefixChange()
    {
        const A old = with(lasting("2a02:db8:1::1", 0s), &A::deprecated, true);
        const A fresh = lasting("2a02:db8:2::1", 1800s);
        QCOMPARE(picked(rank({old, fresh}, {}, {old.address})), fresh.address);
        // A router that forgets to end the old one.
        QCOMPARE(picked(rank({lasting("2a02:db8:1::1", 800s), fresh}, {}, {old.address})), fresh.address);
        // While the new one is still being checked there is none.
        QVERIFY(picked(rank({old, with(fresh, &A::tentative, true)}, {}, {old.address})).isNull());
    }

    void ask25_stableOrTemporaryByChoice()
    {
        const A stable = lasting("2a02:db8::1", 1000s);
        const A temporary = with(lasting("2a02:db8::99", 5000s), &A::temporary, true);
        QCOMPARE(picked(rank({temporary, stable})), stable.address);
        const auto candidates = rank({stable, temporary}, {{}, true, {}, 64}, {stable.address});
        QCOMPARE(picked(candidates), temporary.address);
        QVERIFY2(candidates.at(1).why.contains(u"you prefer temporary"_qs), qPrintable(candidates.at(1).why));
    }

    void whatLastsBeatsWhatIsAboutToGo()
    {
        const A ending = lasting("2a02:db8::1", 5s);
        const A temporary = with(lasting("2a02:db8::99", 5000s), &A::temporary, true);
        QCOMPARE(picked(rank({ending, temporary}, {}, {ending.address})), temporary.address);
        QCOMPARE(picked(rank({ending})), ending.address);
    }

    // Two routers renew their lifetimes in turn; the name must not go to and fro.
    void doesNotFlap()
    {
        QHostAddress published;
        std::set<QString> seen;
        for (int second = 0; second < 7200; second += 7) {
            const A one = lasting("2a02:db8:1::1", std::chrono::seconds(1800 - second % 600));
            const A two = lasting("2a02:db8:2::1", std::chrono::seconds(1800 - (second + 300) % 600));
            published = picked(rank(second % 2 ? QList{one, two} : QList{two, one}, {}, {published}));
            seen.insert(published.toString());
        }
        QCOMPARE(seen.size(), size_t(1));
    }

    void equalOnesHaveAnOrder()
    {
        const A one = on("eth0", "2a02:db8::1");
        const A two = on("eth0", "2a02:db8::2");
        QCOMPARE(picked(rank({one, two})), one.address);
        QCOMPARE(picked(rank({two, one})), one.address);
        QCOMPARE(picked(rank({one, two}, {}, {two.address})), two.address);
        const A later = with(on("eth1", "2a02:db8::0"), &A::deviceIndex, 9);
        QCOMPARE(picked(rank({later, two})), two.address);
    }

    void namesAreDistinct()
    {
        std::set<QString> names;
        for (int i = int(V::Picked); i <= int(V::OtherDevice); ++i)
            names.insert(verdictName(V(i)));
        QCOMPARE(names.size(), size_t(V::OtherDevice) + 1);
    }
};

QTEST_APPLESS_MAIN(TestInterfaceRanking)
#include "tst_interfaceranking.moc"
