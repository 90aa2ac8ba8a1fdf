// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnosis/Diagnosis.h"
#include "engine/EngineBench.h"

#include <QtTest>

using namespace mooring;

class TestDiagnosis : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void findsAllWell();
    void namesMissingSecretsAndDoesNotConnect();
    void tellsALockedKeychain();
    void tellsWhatTheServiceRefuses();
    void doesNotBlameAServiceThatCannotList();
    void needsAnAddressForEachSetInUse_data();
    void needsAnAddressForEachSetInUse();
    void asksOnlyForEnabledNames();
    void keepsTheAnswerOfEachName();
    void asksTheRouterOnlyToCompare();
    void looksAtEverythingAtOnce();

private:
    [[nodiscard]] DiagnosisParts parts();
    [[nodiscard]] Diagnosis run() { return QCoro::waitFor(diagnose(parts())); }
    void answer(const QString &key, const QString &kind, const Result<QList<QHostAddress>> &found);

    std::unique_ptr<EngineBench> m_bench;
    std::shared_ptr<Event> m_dnsGate;
    QStringList m_asked; ///< Names whose servers were asked.
    int m_connected = 0;
    int m_routerAsked = 0;
};

void TestDiagnosis::init()
{
    m_bench = std::make_unique<EngineBench>();
    m_bench->addAccount(u"one"_qs, true);
    m_bench->addRecord(u"home.example.org"_qs, u"one"_qs, u"A AAAA"_qs);
    m_bench->apply();
    m_bench->pass();
    answer(u"default/A"_qs, u"web"_qs, addresses({u"9.9.9.1"_qs}));
    answer(u"default/AAAA"_qs, u"interface"_qs, addresses({u"2620:fe::1"_qs}));
    m_dnsGate.reset();
    m_asked.clear();
    m_connected = 0;
    m_routerAsked = 0;
}

void TestDiagnosis::answer(const QString &key, const QString &kind, const Result<QList<QHostAddress>> &found)
{
    m_bench->resolver.surveys[key].append({kind, found});
}

DiagnosisParts TestDiagnosis::parts()
{
    SourceParts sources{m_bench->clock, [] {
                            return 0.5;
                        }};
    sources.interfaces = [] {
        return Result<QList<InterfaceAddress>>(QList<InterfaceAddress>());
    };
    sources.router = [this](const QString &) -> QCoro::Task<Result<RouterAnswer>> {
        ++m_routerAsked;
        co_return RouterAnswer{address(u"9.9.9.1"_qs), {}};
    };
    return {m_bench->config,
            m_bench->store->state,
            m_bench->resolver,
            m_bench->network,
            m_bench->secrets,
            sources,
            [this](const QString &id) { return m_bench->providers().find(id); },
            [this](const AccountConfig &account, const FieldValues &secrets) {
                ++m_connected;
                return m_bench->providers().create(account, secrets, m_bench->http(), m_bench->clock, [] { return 0.5; });
            },
            [this](const DomainName &name, RecordType type) -> QCoro::Task<Result<dns::AuthoritativeAnswer>> {
                m_asked.append(name.ascii() + u' ' + recordTypeName(type));
                if (m_dnsGate) {
                    const std::shared_ptr<Event> gate = m_dnsGate;
                    co_await gate->wait();
                }
                if (type == RecordType::AAAA)
                    co_return fail(Failure::Kind::Network, u"No server answers."_qs);
                co_return dns::AuthoritativeAnswer{u"example.org"_qs, addresses({u"9.9.9.1"_qs}), u"ns.example.org"_qs};
            }};
}

void TestDiagnosis::findsAllWell()
{
    const int published = m_bench->service(u"one"_qs).publishCalls;
    const Diagnosis found = run();
    QVERIFY(found.isHealthy());
    QVERIFY(!found.keychainFailure());
    QCOMPARE(found.network.id, m_bench->network.now.id);
    QCOMPARE(found.sources.size(), 2);
    QCOMPARE(found.accounts.size(), 1);
    QVERIFY(found.accounts.first().asked);
    QCOMPARE(m_bench->service(u"one"_qs).listCalls, 1);
    QCOMPARE(m_bench->service(u"one"_qs).publishCalls, published); // It only looks.
}

void TestDiagnosis::namesMissingSecretsAndDoesNotConnect()
{
    m_bench->addAccount(u"duck"_qs, false, u"duckdns"_qs);
    m_bench->secrets.stored[u"duck"_qs].clear();
    const Diagnosis found = run();
    QCOMPARE(found.accounts.last().missing.size(), 1);
    QVERIFY(!found.isHealthy());
    QCOMPARE(m_connected, 1); // To the other account.
}

void TestDiagnosis::tellsALockedKeychain()
{
    m_bench->secrets.locked = true;
    const Diagnosis found = run();
    QVERIFY(!found.isHealthy());
    QVERIFY(found.keychainFailure());
    QCOMPARE(m_connected, 0);
    QCOMPARE(found.sources.size(), 2); // All else is looked at.
}

void TestDiagnosis::tellsWhatTheServiceRefuses()
{
    m_bench->service(u"one"_qs).listFailure = failure(Failure::Kind::Credentials);
    const Diagnosis found = run();
    QVERIFY(found.accounts.first().failure);
    QCOMPARE(found.accounts.first().failure->kind, Failure::Kind::Credentials);
    QVERIFY(!found.accounts.first().asked);
    QVERIFY(!found.isHealthy());
}

void TestDiagnosis::doesNotBlameAServiceThatCannotList()
{
    m_bench->service(u"one"_qs).canList = false;
    const Diagnosis found = run();
    QVERIFY(!found.accounts.first().failure);
    QVERIFY(!found.accounts.first().asked);
    QVERIFY(found.isHealthy());
}

void TestDiagnosis::needsAnAddressForEachSetInUse_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<bool>("healthy");
    QTest::newRow("answers") << u"web"_qs << true << QString() << true;
    QTest::newRow("no answer") << u"web"_qs << false << QString() << false;
    QTest::newRow("private") << u"web"_qs << true << u"It is private."_qs << false;
    QTest::newRow("private, but fixed by the user") << u"fixed"_qs << true << u"It is private."_qs << true;
}

void TestDiagnosis::needsAnAddressForEachSetInUse()
{
    QFETCH(QString, kind);
    QFETCH(bool, answers);
    QFETCH(QString, explanation);
    QFETCH(bool, healthy);
    SourceAnswer source;
    source.set = u"default"_qs;
    source.view.config.kind = kind;
    source.view.explanation = explanation;
    if (answers)
        source.view.found = addresses({u"192.168.1.5"_qs});
    else
        source.view.found = fail(Failure::Kind::Network, u"No answer."_qs);
    Diagnosis diagnosis;
    diagnosis.sources = {source};
    QCOMPARE(diagnosis.isHealthy(), healthy);
}

void TestDiagnosis::asksOnlyForEnabledNames()
{
    m_bench->addRecord(u"off.example.org"_qs, u"one"_qs);
    m_bench->config.records.last().enabled = false;
    m_bench->config.records.last().addresses = {u"other"_qs};
    const Diagnosis found = run();
    QCOMPARE(m_asked, QStringList({u"home.example.org A"_qs, u"home.example.org AAAA"_qs}));
    QCOMPARE(m_bench->resolver.surveyCalls, 2);
    QCOMPARE(found.names.size(), 2);
}

void TestDiagnosis::keepsTheAnswerOfEachName()
{
    const Diagnosis found = run();
    QVERIFY(found.names.first().answer);
    QCOMPARE(found.names.first().answer->values, addresses({u"9.9.9.1"_qs}));
    QVERIFY(!found.names.last().answer);
    QCOMPARE(found.names.last().answer.error().kind, Failure::Kind::Network);
    QVERIFY(found.isHealthy()); // What DNS says is another's matter: a name may be minutes old.
}

void TestDiagnosis::asksTheRouterOnlyToCompare()
{
    QCOMPARE(run().nat.kind, NatVerdict::Kind::SingleNat);
    QCOMPARE(m_routerAsked, 1);
    answer(u"default/A"_qs, u"router"_qs, addresses({u"9.9.9.1"_qs}));
    QCOMPARE(run().nat.kind, NatVerdict::Kind::SingleNat);
    QCOMPARE(m_routerAsked, 1); // It has said so already.
    m_bench->resolver.surveys.remove(u"default/A"_qs);
    QCOMPARE(run().nat.kind, NatVerdict::Kind::Unknown);
    QCOMPARE(m_routerAsked, 1); // There is nothing to compare it with.
}

void TestDiagnosis::looksAtEverythingAtOnce()
{
    m_dnsGate = std::make_shared<Event>();
    // Diagnosis holds the parts: the caller's are gone.
    QCoro::Task<Diagnosis> running = diagnose(parts());
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_connected, 1);
    QCOMPARE(m_bench->resolver.surveyCalls, 2);
    QVERIFY(!running.isReady());
    m_dnsGate->set();
    QVERIFY(running.isReady());
    QVERIFY(QCoro::waitFor(std::move(running)).isHealthy());
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
