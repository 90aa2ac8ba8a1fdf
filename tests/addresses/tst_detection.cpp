// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "ResolverBench.h"

#include <QTest>

using namespace mooring;
using namespace mooring::test;
using namespace std::chrono_literals;

class TestDetection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ResolverBench> m_bench;

private slots:
    void init() { m_bench = std::make_unique<ResolverBench>(); }
    void cleanup() { m_bench.reset(); }

    void beginsWithWhatWorkedLast()
    {
        m_bench->says("router", "1.1.1.1");
        m_bench->says("stun", "2.2.2.2");
        m_bench->says("web", "3.3.3.3");
        m_bench->setSources({u"router"_qs, u"stun"_qs, u"web"_qs});
        DetectionRequest request{key(), {}, {}, true};
        QCOMPARE(m_bench->detect(request).value().choice, u"router"_qs);

        request.startWith = u"web"_qs;
        const auto web = m_bench->detect(request);
        QCOMPARE(web.value().source, u"web"_qs);
        QCOMPARE(web.value().choice, u"web"_qs);
        QCOMPARE(m_bench->asked("router"), 1);

        // It fails: the rest in the user's order.
        m_bench->fails("web", Failure::Kind::Network);
        QCOMPARE(m_bench->detect(request).value().choice, u"router"_qs);
        m_bench->fails("router", Failure::Kind::NoAddress);
        QCOMPARE(m_bench->detect(request).value().choice, u"stun"_qs);
        QCOMPARE(m_bench->asked("web"), 2); // Once each time.

        request.startWith = u"carrier pigeon"_qs;
        QCOMPARE(m_bench->detect(request).value().choice, u"stun"_qs);
        QCOMPARE(m_bench->asked("router"), 2);
    }

    void choiceTellsSourcesOfOneKindApart()
    {
        const auto web = [](const char *script, int agree) {
            return SourceConfig{u"web"_qs, {{u"script"_qs, QString::fromLatin1(script)}, {u"agree"_qs, agree}}};
        };
        m_bench->says("one", "1.1.1.1");
        m_bench->says("two", "2.2.2.2");
        m_bench->resolver->setSources({{u"default"_qs, {{RecordType::A, {web("one", 1), web("two", 1)}}}}});
        m_bench->fails("one", Failure::Kind::Network);
        const QString two = m_bench->detect().value().choice;
        QVERIFY(!two.isEmpty());
        m_bench->says("one", "1.1.1.1");
        const QString one = m_bench->detect().value().choice;
        QVERIFY(one != two);
        QCOMPARE(m_bench->detect({key(), {}, two, true}).value().choice, two);

        // Stable over the order of the list; stale once its settings change.
        m_bench->resolver->setSources({{u"default"_qs, {{RecordType::A, {web("two", 1), web("one", 1)}}}}});
        QCOMPARE(m_bench->detect({key(), {}, one, true}).value().addresses, QList{host("1.1.1.1")});
        m_bench->resolver->setSources({{u"default"_qs, {{RecordType::A, {web("two", 1), web("one", 2)}}}}});
        QCOMPARE(m_bench->detect({key(), {}, one, true}).value().addresses, QList{host("2.2.2.2")});
    }

    // Complaints 9 and 10: while the network is down nobody outside is asked, and it is no failure of theirs.
    void ask09_offlineAsksNobody()
    {
        for (const char *outside : {"router", "stun", "dns", "web"})
            m_bench->says(outside, "8.8.8.8");
        m_bench->setSources({u"router"_qs, u"stun"_qs, u"dns"_qs, u"web"_qs});
        const DetectionRequest offline{key(), {host("8.8.8.8")}, u"web"_qs, false};
        const auto found = m_bench->detect(offline);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        QVERIFY2(found.error().message.contains(u"no way to the Internet over IPv4"_qs), qPrintable(found.error().message));
        for (const char *outside : {"router", "stun", "dns", "web"})
            QCOMPARE(m_bench->asked(outside), 0);

        // Not even what the interface knows is certain then.
        m_bench->fails("interface", Failure::Kind::NoAddress, "no cable");
        m_bench->setSources({u"interface"_qs, u"web"_qs});
        QCOMPARE(m_bench->detect(offline).error().kind, Failure::Kind::Network);
        QVERIFY(m_bench->detect(offline).error().message.contains(u"no cable"_qs));
        m_bench->setSources({u"interface"_qs});
        QCOMPARE(m_bench->detect(offline).error().kind, Failure::Kind::NoAddress);

        for (const char *inside : {"interface", "fixed", "command"}) {
            m_bench->says(inside, "9.9.9.9");
            m_bench->setSources({u"web"_qs, QString::fromLatin1(inside)});
            QCOMPARE(m_bench->detect(offline).value().addresses, QList{host("9.9.9.9")});
        }
        QCOMPARE(m_bench->asked("web"), 0);
    }

    void ask13_aHangingSourceDoesNotStallThePass()
    {
        m_bench->says("router", "1.1.1.1", 1h);
        m_bench->says("web", "3.3.3.3");
        m_bench->setSources({u"router"_qs, u"web"_qs});
        const auto found = started(m_bench->resolver->detect({key(), {}, {}, true}));
        m_bench->clock.advance(9s);
        QVERIFY(!*found);
        QCOMPARE(m_bench->asked("web"), 0);
        m_bench->clock.advance(2s);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->value().addresses, QList{host("3.3.3.3")});
        // What it says at last is not heard.
        m_bench->clock.advance(2h);
        QCOMPARE((*found)->value().addresses, QList{host("3.3.3.3")});

        m_bench->setSources({u"router"_qs});
        const auto alone = m_bench->detect();
        QVERIFY(!alone.has_value());
        QCOMPARE(alone.error().kind, Failure::Kind::Network);
        QVERIFY2(alone.error().message.contains(u"router"_qs), qPrintable(alone.error().message));
        QVERIFY2(alone.error().message.contains(u"10 second"_qs), qPrintable(alone.error().message));
    }

    void aCommandHasItsOwnLimit()
    {
        m_bench->says("command", "1.1.1.1", 40s);
        m_bench->resolver->setSources({{u"default"_qs, {{RecordType::A, {{u"command"_qs, {{u"timeoutSeconds"_qs, 60}}}}}}}});
        QCOMPARE(m_bench->detect().value().addresses, QList{host("1.1.1.1")});
    }

    void theSourcesMayGoWhileOneHangs()
    {
        m_bench->says("web", "3.3.3.3", 5s);
        m_bench->setSources({u"web"_qs});
        const auto found = started(m_bench->resolver->detect({key(), {}, {}, true}));
        m_bench->resolver.reset();
        m_bench->clock.advance(6s);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->value().addresses, QList{host("3.3.3.3")});
    }

    // Complaint 27: the families are independent.
    void ask27_oneFamilyNeverDelaysTheOther()
    {
        m_bench->says("web", "3.3.3.3", 1h);
        m_bench->says("interface", "2a02:db8::1");
        m_bench->setSources({u"web"_qs}, {u"interface"_qs});
        const auto ipv4 = started(m_bench->resolver->detect({key(RecordType::A), {}, {}, true}));
        const auto ipv6 = started(m_bench->resolver->detect({key(RecordType::AAAA), {}, {}, true}));
        QVERIFY(!*ipv4);
        QVERIFY(ipv6->has_value());
        QCOMPARE((*ipv6)->value().addresses, QList{host("2a02:db8::1")});
        m_bench->clock.advance(11s);
        QVERIFY(ipv4->has_value());
        QCOMPARE((*ipv4)->error().kind, Failure::Kind::Network);
    }

    // Complaints 28 and 29: two lines, each with its own address.
    void ask29_twoSetsGiveTwoAnswers()
    {
        const auto line = [](const char *name) {
            return SourceSet{{RecordType::A, {{u"interface"_qs, {{u"script"_qs, QString::fromLatin1(name)}}}}}};
        };
        m_bench->says("dsl", "1.1.1.1");
        m_bench->says("cable", "2.2.2.2");
        m_bench->resolver->setSources({{u"dsl"_qs, line("dsl")}, {u"cable"_qs, line("cable")}});
        QCOMPARE(m_bench->detect({key(RecordType::A, u"dsl"_qs), {}, {}, true}).value().addresses, QList{host("1.1.1.1")});
        QCOMPARE(m_bench->detect({key(RecordType::A, u"cable"_qs), {}, {}, true}).value().addresses, QList{host("2.2.2.2")});
        // One fails hard; it does not take the other's answer.
        m_bench->fails("dsl", Failure::Kind::NoAddress);
        QVERIFY(!m_bench->detect({key(RecordType::A, u"dsl"_qs), {}, {}, true}).has_value());
        QCOMPARE(m_bench->detect({key(RecordType::A, u"cable"_qs), {}, {}, true}).value().addresses, QList{host("2.2.2.2")});
    }

    // Complaint 21: the router's private address is not published, but explained.
    void ask21_routerBehindAnotherNat_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("100.64.3.4") << u"your router has 100.64.3.4: carrier-grade NAT"_qs << u"Ask the provider"_qs;
        QTest::newRow("192.168.178.2") << u"another router stands before it"_qs << u"bridge mode"_qs;
        QTest::newRow("10.1.2.3") << u"your router has only 10.1.2.3"_qs << u"bridge mode"_qs;
        QTest::newRow("192.0.0.2") << u"carrier-grade NAT"_qs << u"DS-Lite"_qs;
        QTest::newRow("0.0.0.0") << u"no public address"_qs << u"not connected"_qs;
    }
    void ask21_routerBehindAnotherNat()
    {
        QFETCH(QString, note);
        QFETCH(QString, explanation);
        const char *address = QTest::currentDataTag();
        m_bench->says("router", address);
        m_bench->says("web", "8.8.8.8");
        m_bench->setSources({u"router"_qs, u"web"_qs});
        for (const bool allowNonGlobal : {false, true}) {
            const auto found = m_bench->detect({key(RecordType::A, u"default"_qs, allowNonGlobal), {}, {}, true});
            QCOMPARE(found.value().addresses, QList{host("8.8.8.8")});
            QVERIFY2(found->detail.contains(note), qPrintable(found->detail));
            QVERIFY2(found->detail.startsWith(u"web says so; "_qs), qPrintable(found->detail));
        }
        m_bench->fails("web", Failure::Kind::Network, "web is silent");
        const auto none = m_bench->detect();
        QCOMPARE(none.error().kind, Failure::Kind::NoAddress);
        QVERIFY2(none.error().message.contains(explanation), qPrintable(none.error().message));
        QVERIFY2(none.error().message.contains(u"web is silent"_qs), qPrintable(none.error().message));
        // For want of any other, where private ones are allowed.
        const auto allowed = m_bench->detect({key(RecordType::A, u"default"_qs, true), {}, {}, true});
        QCOMPARE(allowed.value().addresses, QList{host(address)});
        QCOMPARE(allowed->source, u"router"_qs);
    }

    void aPublicRouterNeedsNobodyElse()
    {
        m_bench->says("router", "8.8.8.8");
        m_bench->says("web", "9.9.9.9");
        m_bench->setSources({u"router"_qs, u"web"_qs});
        const auto found = m_bench->detect();
        QCOMPARE(found.value().addresses, QList{host("8.8.8.8")});
        QCOMPARE(found->detail, u"router says so"_qs);
        QCOMPARE(m_bench->asked("web"), 0);
    }

    void publishesOnlyThePublicPart()
    {
        m_bench->scripts[u"command"_qs].answer = QList{host("10.0.0.1"), host("8.8.8.8"), host("100.64.0.1")};
        m_bench->setSources({u"command"_qs});
        QCOMPARE(m_bench->detect().value().addresses, QList{host("8.8.8.8")});
        m_bench->scripts[u"fixed"_qs].answer = QList{host("10.0.0.1"), host("8.8.8.8")};
        m_bench->setSources({u"fixed"_qs});
        QCOMPARE(m_bench->detect().value().addresses, (QList{host("10.0.0.1"), host("8.8.8.8")}));
    }

    void surveysAllAtOnce()
    {
        m_bench->says("router", "100.64.3.4", 1s);
        m_bench->says("stun", "8.8.8.8", 3s);
        m_bench->says("dns", "8.8.8.8", 1h);
        m_bench->fails("web", Failure::Kind::BadReply, "a page");
        m_bench->resolver->setSources({{u"default"_qs,
                                        {{RecordType::A,
                                          {{u"router"_qs, {}},
                                           {u"stun"_qs, {}},
                                           {u"web"_qs, {}},
                                           {u"dns"_qs, {}},
                                           {u"web"_qs, {{u"wrong"_qs, true}}}}}}}});
        const auto views = started(m_bench->resolver->survey(u"default"_qs, RecordType::A));
        m_bench->clock.advance(9s);
        QVERIFY(!*views);
        m_bench->clock.advance(1s); // As long as the slowest may take, not the sum.
        QVERIFY(views->has_value());
        const QList<SourceView> &all = **views;
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(0).config.kind, u"router"_qs);
        QCOMPARE(all.at(0).found.value(), QList{host("100.64.3.4")});
        QCOMPARE(all.at(0).took, 1000ms);
        QCOMPARE(all.at(0).detail, u"router says so"_qs);
        QVERIFY2(all.at(0).explanation.contains(u"carrier-grade NAT"_qs), qPrintable(all.at(0).explanation));
        QCOMPARE(all.at(1).found.value(), QList{host("8.8.8.8")});
        QCOMPARE(all.at(1).took, 3000ms);
        QVERIFY(all.at(1).explanation.isEmpty());
        QCOMPARE(all.at(2).found.error().kind, Failure::Kind::BadReply);
        QCOMPARE(all.at(2).took, 0ms);
        QCOMPARE(all.at(3).found.error().kind, Failure::Kind::Network);
        QCOMPARE(all.at(3).took, 10000ms);
        QCOMPARE(all.at(4).found.error().kind, Failure::Kind::Rejected);

        const auto none = started(m_bench->resolver->survey(u"other"_qs, RecordType::A));
        QVERIFY(none->has_value());
        QVERIFY((*none)->isEmpty());
    }

    void surveysOneAlone()
    {
        m_bench->says("router", "100.64.3.4", 1s);
        m_bench->says("stun", "8.8.8.8", 3s);
        m_bench->setSources({u"router"_qs, u"stun"_qs});
        const auto view = started(m_bench->resolver->surveyOne(u"default"_qs, RecordType::A, 1));
        m_bench->clock.advance(3s);
        QVERIFY(view->has_value());
        QCOMPARE((*view)->config.kind, u"stun"_qs);
        QCOMPARE((*view)->found.value(), QList{host("8.8.8.8")});
        QCOMPARE((*view)->took, 3000ms);
        QCOMPARE(m_bench->asked("router"), 0);

        for (const qsizetype place : {-1, 2}) {
            const auto none = started(m_bench->resolver->surveyOne(u"default"_qs, RecordType::A, place));
            QCOMPARE((*none)->found.error().kind, Failure::Kind::Unsupported);
        }
    }
};

QTEST_GUILESS_MAIN(TestDetection)
#include "tst_detection.moc"
