// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"

#include "engine/MockClock.h"

#include <QTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

/// What a source answers in a test, and after how long.
struct Script
{
    Result<QList<QHostAddress>> answer = fail(Failure::Kind::NoAddress, u"nothing"_qs);
    std::chrono::milliseconds delay{0};
    int asked = 0;
};

QHostAddress host(const char *address)
{
    return QHostAddress(QString::fromLatin1(address));
}

struct Pause
{
    [[nodiscard]] bool await_ready() const { return time <= 0ms; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        clock.callAfter(time, &context, [waiting] { waiting.resume(); });
    }
    void await_resume() const { }

    MockClock &clock;
    QObject &context;
    std::chrono::milliseconds time;
};

class ScriptedSource final : public AddressSource
{
public:
    ScriptedSource(QString kind, Script &script, MockClock &clock)
        : m_kind(std::move(kind))
        , m_script(script)
        , m_clock(clock)
    {
    }

    QString kind() const override { return m_kind; }
    QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType, QList<QHostAddress>) override
    {
        ++m_script.asked;
        Pause pause{m_clock, m_context, m_script.delay};
        co_await pause;
        co_return Result<QList<QHostAddress>>(m_script.answer);
    }
    QString detail() const override { return m_kind + u" says so"_qs; }

private:
    QString m_kind;
    Script &m_script;
    MockClock &m_clock;
    QObject m_context;
};

template <typename T>
QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
{
    const T value = co_await task;
    *result = value;
}

/// What a task has given, if it has ended.
template <typename T>
std::shared_ptr<std::optional<T>> started(QCoro::Task<T> task)
{
    auto result = std::make_shared<std::optional<T>>();
    keep(std::move(task), result);
    return result;
}

DetectionKey key(RecordType type = RecordType::A, const QString &sources = u"default"_qs, bool allowNonGlobal = false)
{
    return {sources, type, allowNonGlobal};
}

} // namespace

class TestDetection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MockClock> m_clock;
    QMap<QString, Script> m_scripts; ///< By kind, or by the setting "script".
    std::unique_ptr<AddressResolver> m_resolver;

    void says(const char *script, const char *address, std::chrono::milliseconds delay = 0ms)
    {
        m_scripts[QString::fromLatin1(script)] = {QList{host(address)}, delay, 0};
    }
    void fails(const char *script, Failure::Kind kind, const char *message = "it failed")
    {
        m_scripts[QString::fromLatin1(script)] = {fail(kind, QString::fromLatin1(message)), 0ms, 0};
    }
    int asked(const char *script) const { return m_scripts.value(QString::fromLatin1(script)).asked; }
    void setSources(const QStringList &ipv4, const QStringList &ipv6 = {})
    {
        SourceSet set;
        for (const QString &kind : ipv4)
            set[RecordType::A].append({kind, {}});
        for (const QString &kind : ipv6)
            set[RecordType::AAAA].append({kind, {}});
        m_resolver->setSources({{u"default"_qs, set}});
    }
    Result<Detection> detect(const DetectionRequest &request)
    {
        const auto found = started(m_resolver->detect(request));
        for (int i = 0; !*found && i < 100; ++i)
            m_clock->advance(1s);
        if (!*found)
            return fail(Failure::Kind::Cancelled, u"It never ended."_qs);
        return **found;
    }
    Result<Detection> detect() { return detect(DetectionRequest{key(), {}, {}, true}); }

private slots:
    void init()
    {
        m_clock = std::make_unique<MockClock>();
        m_scripts.clear();
        const SourceParts parts{*m_clock, [] {
                                    return 0.0;
                                }};
        m_resolver = makeAddressResolver(
            parts, [this](const SourceConfig &config, const SourceParts &) -> Result<std::unique_ptr<AddressSource>> {
                const QString script = config.settings.value(u"script").toString(config.kind);
                if (config.settings.contains(u"wrong"_qs))
                    return fail(Failure::Kind::Rejected, u"wrong"_qs);
                return std::make_unique<ScriptedSource>(config.kind, m_scripts[script], *m_clock);
            });
    }
    void cleanup() { m_clock->advance(24h); } // So that everything that hangs comes to its end.

    void beginsWithWhatWorkedLast()
    {
        says("router", "1.1.1.1");
        says("stun", "2.2.2.2");
        says("web", "3.3.3.3");
        setSources({u"router"_qs, u"stun"_qs, u"web"_qs});
        DetectionRequest request{key(), {}, {}, true};
        QCOMPARE(detect(request).value().choice, u"router"_qs);

        request.startWith = u"web"_qs;
        const auto web = detect(request);
        QCOMPARE(web.value().source, u"web"_qs);
        QCOMPARE(web.value().choice, u"web"_qs);
        QCOMPARE(asked("router"), 1);

        // It fails: the rest in the user's order.
        fails("web", Failure::Kind::Network);
        QCOMPARE(detect(request).value().choice, u"router"_qs);
        fails("router", Failure::Kind::NoAddress);
        QCOMPARE(detect(request).value().choice, u"stun"_qs);
        QCOMPARE(asked("web"), 2); // Once each time.

        request.startWith = u"carrier pigeon"_qs;
        QCOMPARE(detect(request).value().choice, u"stun"_qs);
        QCOMPARE(asked("router"), 2);
    }

    void choiceTellsSourcesOfOneKindApart()
    {
        const auto web = [](const char *script, int agree) {
            return SourceConfig{u"web"_qs, {{u"script"_qs, QString::fromLatin1(script)}, {u"agree"_qs, agree}}};
        };
        says("one", "1.1.1.1");
        says("two", "2.2.2.2");
        m_resolver->setSources({{u"default"_qs, {{RecordType::A, {web("one", 1), web("two", 1)}}}}});
        fails("one", Failure::Kind::Network);
        const QString two = detect().value().choice;
        QVERIFY(!two.isEmpty());
        says("one", "1.1.1.1");
        const QString one = detect().value().choice;
        QVERIFY(one != two);
        QCOMPARE(detect({key(), {}, two, true}).value().choice, two);

        // Stable over the order of the list; stale once its settings change.
        m_resolver->setSources({{u"default"_qs, {{RecordType::A, {web("two", 1), web("one", 1)}}}}});
        QCOMPARE(detect({key(), {}, one, true}).value().addresses, QList{host("1.1.1.1")});
        m_resolver->setSources({{u"default"_qs, {{RecordType::A, {web("two", 1), web("one", 2)}}}}});
        QCOMPARE(detect({key(), {}, one, true}).value().addresses, QList{host("2.2.2.2")});
    }

    // Complaints 9 and 10: while the network is down nobody outside is asked, and it is no failure of theirs.
    void complaint9_offlineAsksNobody()
    {
        for (const char *outside : {"router", "stun", "dns", "web"})
            says(outside, "8.8.8.8");
        setSources({u"router"_qs, u"stun"_qs, u"dns"_qs, u"web"_qs});
        const DetectionRequest offline{key(), {host("8.8.8.8")}, u"web"_qs, false};
        const auto found = detect(offline);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::Network);
        QVERIFY2(found.error().message.contains(u"no way to the Internet over IPv4"_qs), qPrintable(found.error().message));
        for (const char *outside : {"router", "stun", "dns", "web"})
            QCOMPARE(asked(outside), 0);

        // Not even what the interface knows is certain then.
        fails("interface", Failure::Kind::NoAddress, "no cable");
        setSources({u"interface"_qs, u"web"_qs});
        QCOMPARE(detect(offline).error().kind, Failure::Kind::Network);
        QVERIFY(detect(offline).error().message.contains(u"no cable"_qs));
        setSources({u"interface"_qs});
        QCOMPARE(detect(offline).error().kind, Failure::Kind::NoAddress);

        for (const char *inside : {"interface", "fixed", "command"}) {
            says(inside, "9.9.9.9");
            setSources({u"web"_qs, QString::fromLatin1(inside)});
            QCOMPARE(detect(offline).value().addresses, QList{host("9.9.9.9")});
        }
        QCOMPARE(asked("web"), 0);
    }

    void complaint13_aHangingSourceDoesNotStallThePass()
    {
        says("router", "1.1.1.1", 1h);
        says("web", "3.3.3.3");
        setSources({u"router"_qs, u"web"_qs});
        const auto found = started(m_resolver->detect({key(), {}, {}, true}));
        m_clock->advance(9s);
        QVERIFY(!*found);
        QCOMPARE(asked("web"), 0);
        m_clock->advance(2s);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->value().addresses, QList{host("3.3.3.3")});
        // What it says at last is not heard.
        m_clock->advance(2h);
        QCOMPARE((*found)->value().addresses, QList{host("3.3.3.3")});

        setSources({u"router"_qs});
        const auto alone = detect();
        QVERIFY(!alone.has_value());
        QCOMPARE(alone.error().kind, Failure::Kind::Network);
        QVERIFY2(alone.error().message.contains(u"router"_qs), qPrintable(alone.error().message));
        QVERIFY2(alone.error().message.contains(u"10 second"_qs), qPrintable(alone.error().message));
    }

    void aCommandHasItsOwnLimit()
    {
        says("command", "1.1.1.1", 40s);
        m_resolver->setSources({{u"default"_qs, {{RecordType::A, {{u"command"_qs, {{u"timeoutSeconds"_qs, 60}}}}}}}});
        QCOMPARE(detect().value().addresses, QList{host("1.1.1.1")});
    }

    void theSourcesMayGoWhileOneHangs()
    {
        says("web", "3.3.3.3", 5s);
        setSources({u"web"_qs});
        const auto found = started(m_resolver->detect({key(), {}, {}, true}));
        m_resolver.reset();
        m_clock->advance(6s);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->value().addresses, QList{host("3.3.3.3")});
    }

    // Complaint 27: the families are independent.
    void complaint27_oneFamilyNeverDelaysTheOther()
    {
        says("web", "3.3.3.3", 1h);
        says("interface", "2a02:db8::1");
        setSources({u"web"_qs}, {u"interface"_qs});
        const auto ipv4 = started(m_resolver->detect({key(RecordType::A), {}, {}, true}));
        const auto ipv6 = started(m_resolver->detect({key(RecordType::AAAA), {}, {}, true}));
        QVERIFY(!*ipv4);
        QVERIFY(ipv6->has_value());
        QCOMPARE((*ipv6)->value().addresses, QList{host("2a02:db8::1")});
        m_clock->advance(11s);
        QVERIFY(ipv4->has_value());
        QCOMPARE((*ipv4)->error().kind, Failure::Kind::Network);
    }

    // Complaints 28 and 29: two lines, each with its own address.
    void complaint29_twoSetsGiveTwoAnswers()
    {
        const auto line = [](const char *name) {
            return SourceSet{{RecordType::A, {{u"interface"_qs, {{u"script"_qs, QString::fromLatin1(name)}}}}}};
        };
        says("dsl", "1.1.1.1");
        says("cable", "2.2.2.2");
        m_resolver->setSources({{u"dsl"_qs, line("dsl")}, {u"cable"_qs, line("cable")}});
        QCOMPARE(detect({key(RecordType::A, u"dsl"_qs), {}, {}, true}).value().addresses, QList{host("1.1.1.1")});
        QCOMPARE(detect({key(RecordType::A, u"cable"_qs), {}, {}, true}).value().addresses, QList{host("2.2.2.2")});
        // One fails hard; it does not take the other's answer.
        fails("dsl", Failure::Kind::NoAddress);
        QVERIFY(!detect({key(RecordType::A, u"dsl"_qs), {}, {}, true}).has_value());
        QCOMPARE(detect({key(RecordType::A, u"cable"_qs), {}, {}, true}).value().addresses, QList{host("2.2.2.2")});
    }

    // Complaint 21: the router's private address is not published, but explained.
    void complaint21_routerBehindAnotherNat_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("100.64.3.4") << u"your router has 100.64.3.4: carrier-grade NAT"_qs << u"Ask the provider"_qs;
        QTest::newRow("192.168.178.2") << u"another router stands before it"_qs << u"bridge mode"_qs;
        QTest::newRow("10.1.2.3") << u"your router has only 10.1.2.3"_qs << u"bridge mode"_qs;
        QTest::newRow("192.0.0.2") << u"carrier-grade NAT"_qs << u"DS-Lite"_qs;
        QTest::newRow("0.0.0.0") << u"no public address"_qs << u"not connected"_qs;
    }
    void complaint21_routerBehindAnotherNat()
    {
        QFETCH(QString, note);
        QFETCH(QString, explanation);
        const char *address = QTest::currentDataTag();
        says("router", address);
        says("web", "8.8.8.8");
        setSources({u"router"_qs, u"web"_qs});
        for (const bool allowNonGlobal : {false, true}) {
            const auto found = detect({key(RecordType::A, u"default"_qs, allowNonGlobal), {}, {}, true});
            QCOMPARE(found.value().addresses, QList{host("8.8.8.8")});
            QVERIFY2(found->detail.contains(note), qPrintable(found->detail));
            QVERIFY2(found->detail.startsWith(u"web says so; "_qs), qPrintable(found->detail));
        }
        fails("web", Failure::Kind::Network, "web is silent");
        const auto none = detect();
        QCOMPARE(none.error().kind, Failure::Kind::NoAddress);
        QVERIFY2(none.error().message.contains(explanation), qPrintable(none.error().message));
        QVERIFY2(none.error().message.contains(u"web is silent"_qs), qPrintable(none.error().message));
        // For want of any other, where private ones are allowed.
        const auto allowed = detect({key(RecordType::A, u"default"_qs, true), {}, {}, true});
        QCOMPARE(allowed.value().addresses, QList{host(address)});
        QCOMPARE(allowed->source, u"router"_qs);
    }

    void aPublicRouterNeedsNobodyElse()
    {
        says("router", "8.8.8.8");
        says("web", "9.9.9.9");
        setSources({u"router"_qs, u"web"_qs});
        const auto found = detect();
        QCOMPARE(found.value().addresses, QList{host("8.8.8.8")});
        QCOMPARE(found->detail, u"router says so"_qs);
        QCOMPARE(asked("web"), 0);
    }

    void publishesOnlyThePublicPart()
    {
        m_scripts[u"command"_qs].answer = QList{host("10.0.0.1"), host("8.8.8.8"), host("100.64.0.1")};
        setSources({u"command"_qs});
        QCOMPARE(detect().value().addresses, QList{host("8.8.8.8")});
        m_scripts[u"fixed"_qs].answer = QList{host("10.0.0.1"), host("8.8.8.8")};
        setSources({u"fixed"_qs});
        QCOMPARE(detect().value().addresses, (QList{host("10.0.0.1"), host("8.8.8.8")}));
    }

    void surveysAllAtOnce()
    {
        says("router", "100.64.3.4", 1s);
        says("stun", "8.8.8.8", 3s);
        says("dns", "8.8.8.8", 1h);
        fails("web", Failure::Kind::BadReply, "a page");
        m_resolver->setSources({{u"default"_qs,
                                 {{RecordType::A,
                                   {{u"router"_qs, {}},
                                    {u"stun"_qs, {}},
                                    {u"web"_qs, {}},
                                    {u"dns"_qs, {}},
                                    {u"web"_qs, {{u"wrong"_qs, true}}}}}}}});
        const auto views = started(m_resolver->survey(u"default"_qs, RecordType::A));
        m_clock->advance(9s);
        QVERIFY(!*views);
        m_clock->advance(1s); // As long as the slowest may take, not the sum.
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

        const auto none = started(m_resolver->survey(u"other"_qs, RecordType::A));
        QVERIFY(none->has_value());
        QVERIFY((*none)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDetection)
#include "tst_detection.moc"
