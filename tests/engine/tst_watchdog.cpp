// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QtTest>

#include <ctime>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = Failure::Kind;

namespace {

constexpr auto day = 24h;
const QString cafe = u"aa:bb:cc:dd:ee:99"_qs;

/// Where the machine is and what is on the way; decides what sources say. Names may hold 9.9.x.x and 2620:fe::x only:
/// what is seen through a VPN (8.8.x.x), in the café (7.7.x.x) or by a proxy (8.9.x.x) is wrong.
struct World
{
    bool online = true;
    bool inCafe = false; ///< From where the user does not publish.
    bool vpn = false; ///< Has the default route.
    bool proxy = false; ///< On the way, which only the router can tell.
    int line = 1; ///< The address of the line at home.
    std::optional<Kind> trouble; ///< Of all sources.

    [[nodiscard]] QString ipv4() const { return u"9.9.%1.%2"_qs.arg(line / 250 + 1).arg(line % 250 + 1); }
    [[nodiscard]] QString ipv6() const { return u"2620:fe::%1"_qs.arg(line, 0, 16); }
    [[nodiscard]] QString outside() const
    {
        if (vpn)
            return u"8.8.4.4"_qs;
        if (inCafe)
            return u"7.7.7.7"_qs;
        return proxy ? u"8.9.9.9"_qs : ipv4();
    }
};

} // namespace

/// No terminal state anywhere: a year of random faults, and every name has a next attempt at every moment, is never wrong,
/// and is right again when the faults are over.
class TestWatchdog : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{1};
    std::unique_ptr<EngineBench> m_bench;
    World m_world;
    const QStringList m_accounts{u"a"_qs, u"b"_qs, u"c"_qs};
    QMap<QString, qsizetype> m_checked; ///< How much of what a service received was looked at.
    QMap<QString, int> m_callsAtMidnight;
    int m_mostCalls = 0; ///< To one service in a day.
    QList<std::shared_ptr<Event>> m_gates; ///< Of answers that hang.

    template <typename Value, std::size_t count>
    Value any(const Value (&values)[count])
    {
        return values[m_random.bounded(int(count))];
    }
    Kind anyKind() { return Kind(m_random.bounded(int(Kind::Cancelled) + 1)); }
    FakeService &anyService() { return m_bench->service(m_accounts.at(m_random.bounded(int(m_accounts.size())))); }
    Failure anyFailure()
    {
        Failure result = failure(anyKind());
        if (m_random.bounded(8) == 0)
            result.retryAfter = std::chrono::seconds(m_random.bounded(400 * 86400)); // more than a year
        return result;
    }

    /// The system's and the sources' view of the world.
    void show()
    {
        EngineBench &bench = *m_bench;
        if (m_world.online)
            bench.network.plug(m_world.inCafe ? cafe : FakeNetwork().now.id);
        else
            bench.network.unplug();
        if (m_world.online && m_world.vpn) {
            bench.network.tunnel(true, RecordType::A);
            bench.network.tunnel(true, RecordType::AAAA);
        }
        bench.resolver.surveys[u"default/A"_qs]
            = {{u"router"_qs, addresses({m_world.ipv4()})}, {u"web"_qs, addresses({m_world.outside()})}};
    }
    Result<Detection> detect(const DetectionRequest &request)
    {
        if (!request.online || !m_world.online)
            return fail(Kind::Network, u"No network."_qs);
        if (m_world.trouble)
            return fail(*m_world.trouble, u"A source is in trouble."_qs);
        if (request.key.type == RecordType::AAAA) {
            const QString wrong = m_world.vpn ? u"2001:4860::8"_qs : u"2001:4860::7"_qs;
            return Detection{addresses({m_world.vpn || m_world.inCafe ? wrong : m_world.ipv6()}), u"interface"_qs, {}, {}};
        }
        if (!m_world.vpn && !m_world.inCafe && !m_world.proxy && m_random.bounded(2) == 0)
            return Detection{addresses({m_world.ipv4()}), u"router"_qs, {}, u"router#0"_qs};
        return Detection{addresses({m_world.outside()}), u"web"_qs, {}, u"web#1"_qs};
    }
    void prepare(quint32 seed)
    {
        m_random.seed(seed);
        m_world = {};
        m_checked.clear();
        m_callsAtMidnight.clear();
        m_mostCalls = 0;
        m_bench = std::make_unique<EngineBench>();
        EngineBench &bench = *m_bench;
        bench.config.schedule.interval = 1h;
        bench.setSources(u"default"_qs, RecordType::A, {{u"router"_qs, {}}, {u"web"_qs, {}}});
        bench.setSources(u"default"_qs, RecordType::AAAA, {{u"interface"_qs, {}}});
        NetworkProfile profile;
        profile.gateway = cafe;
        profile.publish = false;
        bench.config.networks.profiles = {profile};
        for (const QString &account : m_accounts) {
            bench.addAccount(account, account != u"c"_qs);
            bench.addRecord(u"%1.example.org"_qs.arg(account), account, u"A AAAA"_qs);
        }
        bench.addRecord(u"b2.example.org"_qs, u"b"_qs, u"A"_qs);
        bench.draw = [this] {
            return m_random.generateDouble();
        };
        bench.resolver.answer = [this](const DetectionRequest &request) {
            return detect(request);
        };
        show();
        bench.apply();
        bench.updater->start();
    }
    void endFaults()
    {
        for (const QString &account : m_accounts) {
            m_bench->service(account).failures.clear();
            m_bench->service(account).listFailure.reset();
            m_bench->service(account).gate = nullptr;
        }
        m_bench->resolver.gate = nullptr;
        m_bench->dns.gate = nullptr;
        m_bench->dns.answers.clear();
        m_bench->secrets.locked = false;
        for (const QString &account : m_accounts)
            m_bench->secrets.stored[account] = {{u"token"_qs, u"secret-of-"_qs + account}};
        const int line = m_world.line;
        m_world = {};
        m_world.line = line;
        show();
        for (const std::shared_ptr<Event> &gate : std::exchange(m_gates, {}))
            gate->set(); // late answers, to passes that were given up
    }
    std::shared_ptr<Event> newGate()
    {
        m_gates.append(std::make_shared<Event>());
        return m_gates.last();
    }
    void edit()
    {
        EngineBench &bench = *m_bench;
        AccountConfig &account = bench.config.accounts[m_random.bounded(int(bench.config.accounts.size()))];
        RecordConfig &record = bench.config.records[m_random.bounded(int(bench.config.records.size()))];
        if (m_random.bounded(2))
            account.settings[u"server"_qs] = QString::number(m_random.bounded(3));
        else
            record.ttl = 60 * m_random.bounded(1, 4);
        bench.apply();
    }
    void storm()
    {
        const int events = m_random.bounded(5, 40);
        for (int i = 0; i < events; ++i) {
            m_bench->updater->networkBack();
            m_bench->updater->trigger();
            m_bench->clock.advance(std::chrono::milliseconds(m_random.bounded(1, 300)));
        }
    }
    void somethingHappens()
    {
        EngineBench &bench = *m_bench;
        switch (m_random.bounded(24)) {
        case 0:
            anyService().failures[u"*"_qs] = anyFailure();
            break;
        case 1:
            anyService().failures[u"%1.example.org %2"_qs.arg(any({'a', 'b', 'c'}))
                                      .arg(recordTypeName(any({RecordType::A, RecordType::AAAA})))]
                = anyFailure();
            break;
        case 2:
            anyService().listFailure = anyFailure();
            break;
        case 3:
            anyService().gate = newGate();
            break;
        case 4:
            if (m_random.bounded(4) == 0)
                bench.resolver.gate = newGate();
            break;
        case 5:
            bench.dns.answers[u"c.example.org A"_qs] = addresses({any({u"9.9.9.250"_qs, u"7.7.7.7"_qs})});
            bench.dns.gate = m_random.bounded(2) ? newGate() : nullptr;
            break;
        case 6:
            bench.secrets.locked = !bench.secrets.locked;
            break;
        case 7:
            bench.secrets.stored.remove(any({u"a"_qs, u"b"_qs}));
            break;
        case 8:
            m_world.trouble = anyKind();
            break;
        case 9:
            m_world.vpn = !m_world.vpn;
            break;
        case 10:
            m_world.inCafe = !m_world.inCafe;
            m_world.proxy = false;
            break;
        case 11:
            m_world.online = !m_world.online;
            break;
        case 12:
            m_world.proxy = !m_world.inCafe && !m_world.proxy;
            break;
        case 13:
        case 14:
            ++m_world.line;
            break;
        case 15: // asleep, or the clock was set
            bench.clock.jump(std::chrono::minutes(m_random.bounded(-20 * 24 * 60, 20 * 24 * 60)));
            break;
        case 16:
            storm();
            break;
        case 17:
            bench.updater->pause(bench.clock.now().addSecs(m_random.bounded(1, 3 * 86400)));
            break;
        case 18:
            edit();
            break;
        case 19:
            bench.restart();
            bench.updater->start();
            break;
        case 20:
            bench.updater->keychainUnlocked();
            break;
        case 21:
            bench.updater->setEventsActive(m_random.bounded(2));
            break;
        default:
            endFaults();
        }
        show();
        if (m_random.bounded(2)) // the system tells of it, or not
            bench.updater->networkBack();
    }
    void checkServices()
    {
        for (const QString &account : m_accounts) {
            const QList<DesiredRecord> &received = m_bench->service(account).received;
            for (qsizetype &i = m_checked[account]; i < received.size(); ++i) {
                for (const QHostAddress &value : received.at(i).values) {
                    const QString text = value.toString();
                    QVERIFY2(text.startsWith(u"9.9."_qs) || text.startsWith(u"2620:fe::"_qs), qPrintable(text));
                }
            }
        }
    }
    void checkAttempts()
    {
        const QDateTime now = m_bench->clock.now();
        const QDateTime next = m_bench->updater->nextPass();
        QVERIFY(next.isValid());
        QVERIFY(next > now.addSecs(-11 * 60)); // a pass that hangs is given up after 10 minutes
        const QDateTime latest = m_bench->updater->isPaused() ? now.addDays(3) : now.addSecs(66 * 60);
        QVERIFY2(next <= latest, qPrintable(u"%1 at %2"_qs.arg(next.toString(Qt::ISODate), now.toString(Qt::ISODate))));
        for (const RecordStatus &status : m_bench->updater->statuses()) {
            QVERIFY(status.nextAttempt.isValid());
            QVERIFY(status.nextAttempt > now.addSecs(-11 * 60));
            QVERIFY2(status.nextAttempt <= now.addDays(29), qPrintable(status.nextAttempt.toString(Qt::ISODate)));
        }
    }
    void countCalls()
    {
        for (const QString &account : m_accounts) {
            const int calls = m_bench->service(account).publishCalls;
            m_mostCalls = std::max(m_mostCalls, calls - m_callsAtMidnight.value(account));
            m_callsAtMidnight[account] = calls;
        }
    }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"mooring.*=false"_qs); }
    void ask13_aYearOfFaults_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 2; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void ask13_aYearOfFaults()
    {
        QFETCH(quint32, seed);
        const std::clock_t begin = std::clock(); // of this process: other tests run at the same time
        prepare(seed);
        EngineBench &bench = *m_bench;
        const auto start = bench.clock.monotonic();
        auto midnight = start + day;
        while (bench.clock.monotonic() < start + 365 * day) {
            somethingHappens();
            // At least as long as it takes to notice that a pass hangs or the clock was set.
            bench.clock.advance(std::chrono::minutes(m_random.bounded(16, 300)));
            checkServices();
            checkAttempts();
            if (QTest::currentTestFailed())
                return;
            if (bench.clock.monotonic() > midnight) {
                midnight += day;
                countCalls();
            }
        }
        // A name that fails all day is tried about a hundred times (full jitter, half an hour at most); three of them here.
        QVERIFY2(m_mostCalls < 400, qPrintable(QString::number(m_mostCalls)));

        // The faults end. Nobody acts, and within the longest stop all is well.
        endFaults();
        bench.clock.advance(29 * day);
        checkServices();
        for (const RecordStatus &status : bench.updater->statuses()) {
            const QString what = status.name.text() + (status.failure ? status.failure->message : QString());
            QVERIFY2(status.kind == RecordStatus::Kind::Fine, qPrintable(what));
            const QString key = status.name.ascii() + u' ' + recordTypeName(status.type);
            QCOMPARE(bench.service(status.account).held.value(key),
                     addresses({status.type == RecordType::A ? m_world.ipv4() : m_world.ipv6()}));
        }
        QCOMPARE(bench.updater->overallState(), OverallState::Fine);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("a year in %.1f s, at most %d calls a day to one service", seconds, m_mostCalls);
        QVERIFY(seconds < 20);
        m_bench.reset();
    }
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
