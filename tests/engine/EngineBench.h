// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "MockClock.h"
#include "engine/DnsVerifier.h"
#include "engine/Event.h"
#include "engine/Updater.h"
#include "journal/Journal.h"
#include "net/HttpClient.h"
#include "providers/ProviderRegistry.h"
#include "secrets/SecretStore.h"

#include <QNetworkAccessManager>

namespace mooring {

/// Answers by key ("default/A"); a missing answer is no address.
class FakeResolver final : public AddressResolver
{
public:
    QCoro::Task<Result<Detection>> detect(DetectionRequest request) override;
    QCoro::Task<QList<SourceView>> survey(QString sources, RecordType type) override;
    QCoro::Task<SourceView> surveyOne(QString sources, RecordType type, qsizetype place) override;
    void setSources(const QMap<QString, SourceSet> &sources) override { setCalls += sources.isEmpty() ? 0 : 1; }
    void set(const QString &key, const QStringList &addresses);
    /// As if a source of that kind, named @p choice in its list, had answered.
    void setFrom(const QString &key, const QString &address, const QString &kind, const QString &choice = {});
    void set(const QString &key, Failure::Kind kind) { answers[key] = fail(kind, QStringLiteral("no address")); }

    QMap<QString, Result<Detection>> answers;
    QMap<QString, QList<std::pair<QString, Result<QList<QHostAddress>>>>> surveys; ///< Key → kind and answer.
    QHash<QString, std::chrono::milliseconds> took; ///< Of those, by kind; none where it is not here.
    std::function<Result<Detection>(const DetectionRequest &)> answer; ///< Comes before `answers`.
    std::shared_ptr<Event> gate; ///< Detections wait for it.
    QStringList asked;
    QList<DetectionRequest> requests;
    QMap<QString, std::shared_ptr<Event>> surveyGates; ///< By "default/A/0": that source waits for it.
    QStringList surveyed; ///< The same names, of those that were asked alone.
    int surveyCalls = 0;
    int setCalls = 0;
};

/// At home on eth0, both families online, until the test says otherwise.
class FakeNetwork final : public NetworkProbe
{
public:
    FakeNetwork();
    QCoro::Task<LocalNetwork> look() override;
    /// Attached to none.
    void unplug();
    /// In another network, known by that name, or back in it.
    void plug(const QString &id = QStringLiteral("aa:bb:cc:dd:ee:01"));
    void tunnel(bool on, RecordType type = RecordType::A);

    LocalNetwork now;
    std::function<void()> looked; ///< Called after each look.
};

/// A service that holds records by "name type". What it is told to answer comes first, then it really publishes.
struct FakeService
{
    QMap<QString, QList<QHostAddress>> held;
    QMap<QString, Failure> failures; ///< By "name type", or "*" for each.
    std::shared_ptr<Event> gate; ///< Publications wait for it.
    QUrl url; ///< Each record is published there over HTTP first, one after the other; empty = nothing is sent.
    bool canList = false;
    std::optional<Failure> listFailure;
    int publishCalls = 0;
    int listCalls = 0;
    QList<DesiredRecord> received; ///< All ever asked for.
    QMap<QString, QString> fields; ///< The provider was made with these.

    [[nodiscard]] static QString key(const DesiredRecord &desired)
    {
        return desired.name.ascii() + u' ' + recordTypeName(desired.type);
    }
};

class FakeSecrets final : public SecretStore
{
public:
    QCoro::Task<Result<FieldValues>> read(QString accountId) override;
    QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) override;
    QCoro::Task<Result<void>> remove(QString accountId) override;
    [[nodiscard]] SecretPlace place(const QString &accountId) const override { return places.value(accountId, where); }

    QMap<QString, FieldValues> stored;
    SecretPlace where{SecretPlace::Kind::Keychain, QStringLiteral("GNOME Keyring")};
    QMap<QString, SecretPlace> places; ///< By account, where it is another one.
    bool locked = false;
    std::shared_ptr<Event> gate; ///< Readings wait for it.
    int reads = 0;
};

class FakeDns final : public DnsVerifier
{
public:
    QCoro::Task<Result<QList<QHostAddress>>> ask(DomainName name, RecordType type,
                                                 std::chrono::milliseconds timeout) override;

    QMap<QString, QList<QHostAddress>> answers; ///< By "name type"; missing = a failure.
    std::shared_ptr<Event> gate; ///< Answers wait for it.
    int queries = 0;
};

/// An Updater with everything around it faked. The services survive a restart() of the program.
class EngineBench
{
public:
    /// @p statePath empty: the state is kept in memory, and over restart() too.
    explicit EngineBench(const QString &statePath = {});
    ~EngineBench();

    /// An account at a service of its own, or at @p provider of the registry, which then answers as the service would.
    void addAccount(const QString &id, bool listing = false, const QString &provider = {});
    /// @p types "A", "AAAA" or "A AAAA".
    void addRecord(const QString &name, const QString &account, const QString &types = QStringLiteral("A"));
    void apply() { updater->setConfig(config); }
    PassReport pass(PassOptions options = {});
    /// Another process with what is on disk.
    void restart();
    [[nodiscard]] FakeService &service(const QString &account) { return *services[account]; }
    [[nodiscard]] RecordStatus status(const QString &name, RecordType type = RecordType::A) const;
    [[nodiscard]] QStringList journalActions() const;
    [[nodiscard]] int journalled(const QString &action) const { return int(journalActions().count(action)); }

    void setSources(const QString &set, RecordType type, const QList<SourceConfig> &sources);

    [[nodiscard]] ProviderRegistry &providers() { return *m_registry; }
    [[nodiscard]] HttpClient &http() { return *m_http; }

    MockClock clock;
    double random = 0.5;
    Random draw; ///< Comes before `random`.
    FakeResolver resolver;
    FakeNetwork network;
    QList<InterfaceAddress> interfaces;
    FakeSecrets secrets;
    FakeDns dns;
    Redactor redactor;
    Config config;
    std::optional<std::chrono::days> refresh; ///< ProviderInfo::refresh of accounts that are added.
    std::unique_ptr<StateStore> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Updater> updater;

private:
    void makeUpdater();

    QString m_statePath;
    QNetworkAccessManager m_network;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ProviderRegistry> m_registry;
    std::map<QString, std::shared_ptr<FakeService>> services;
};

[[nodiscard]] QHostAddress address(const QString &text);
[[nodiscard]] QList<QHostAddress> addresses(const QStringList &texts);
[[nodiscard]] Failure failure(Failure::Kind kind, const QString &message = QStringLiteral("The service says no."));

} // namespace mooring
