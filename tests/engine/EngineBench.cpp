// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "EngineBench.h"

#include <QtTest>

namespace mooring {

using namespace std::chrono_literals;

namespace {

class FakeProvider final : public Provider
{
public:
    FakeProvider(std::shared_ptr<FakeService> service, HttpClient &http)
        : m_service(std::move(service))
        , m_http(http)
    {
    }

    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override
    {
        const std::shared_ptr<FakeService> service = m_service;
        ++service->publishCalls;
        if (service->gate) {
            const std::shared_ptr<Event> gate = service->gate;
            co_await gate->wait();
        }
        QList<Outcome> outcomes;
        for (const DesiredRecord &record : desired) {
            if (service->url.isValid()) {
                const HttpRequest request{.url = service->url};
                const Result<HttpReply> reply = co_await m_http.send(request);
                if (!reply) {
                    outcomes.append(Outcome::failed(reply.error()));
                    continue;
                }
            }
            service->received.append(record);
            outcomes.append(publishOne(*service, record));
        }
        co_return outcomes;
    }

    QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired) override
    {
        if (!m_service->canList)
            co_return fail(Failure::Kind::Unsupported, QStringLiteral("This service cannot list."));
        ++m_service->listCalls;
        if (m_service->listFailure)
            co_return tl::unexpected(*m_service->listFailure);
        QList<QList<QHostAddress>> result;
        for (const DesiredRecord &record : desired)
            result.append(m_service->held.value(FakeService::key(record)));
        co_return result;
    }

    [[nodiscard]] QJsonObject cache() const override { return {{QStringLiteral("calls"), m_service->publishCalls}}; }

private:
    /// As strict as a real service: what cannot be a record is refused.
    static Outcome publishOne(FakeService &service, const DesiredRecord &record)
    {
        if (record.values.isEmpty() || !fits(record.type, record.values.first()))
            return Outcome::failed(failure(Failure::Kind::Rejected, QStringLiteral("not a value of this type")));
        const QString key = FakeService::key(record);
        for (const QString &which : {key, QStringLiteral("*")}) {
            if (service.failures.contains(which))
                return Outcome::failed(service.failures.value(which));
        }
        const bool existed = service.held.contains(key);
        if (service.held.value(key) == record.values)
            return {Outcome::What::Unchanged, {}};
        service.held[key] = record.values;
        return {existed ? Outcome::What::Updated : Outcome::What::Created, {}};
    }

    std::shared_ptr<FakeService> m_service;
    HttpClient &m_http;
};

} // namespace

QHostAddress address(const QString &text)
{
    return QHostAddress(text);
}

QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> result;
    for (const QString &text : texts)
        result.append(QHostAddress(text));
    return result;
}

Failure failure(Failure::Kind kind, const QString &message)
{
    return {kind, message, std::nullopt};
}

QCoro::Task<Result<Detection>> FakeResolver::detect(DetectionRequest request)
{
    const QString text = request.key.sources + u'/' + recordTypeName(request.key.type);
    asked.append(text);
    requests.append(request);
    if (gate) {
        const std::shared_ptr<Event> waiting = gate;
        co_await waiting->wait();
    }
    if (answer) {
        const Result<Detection> own = answer(request);
        co_return Result<Detection>(own);
    }
    if (!answers.contains(text))
        co_return fail(Failure::Kind::NoAddress, QStringLiteral("No address was found."));
    co_return answers.value(text);
}

QCoro::Task<QList<SourceView>> FakeResolver::survey(QString sources, RecordType type)
{
    ++surveyCalls;
    QList<SourceView> views;
    for (const auto &[kind, found] : surveys.value(sources + u'/' + recordTypeName(type)))
        views.append({{kind, {}}, found, {}, found ? took.value(kind) : 0ms, {}});
    co_return views;
}

QCoro::Task<SourceView> FakeResolver::surveyOne(QString sources, RecordType type, qsizetype place)
{
    const QString set = sources + u'/' + recordTypeName(type);
    const QString source = QStringLiteral("%1/%2").arg(set).arg(place);
    surveyed.append(source);
    if (const std::shared_ptr<Event> waiting = surveyGates.value(source))
        co_await waiting->wait();
    const auto known = surveys.value(set);
    SourceView view{{}, fail(Failure::Kind::Unsupported, QStringLiteral("There is no such source.")), {}, {}, {}};
    if (place < known.size()) {
        view.config.kind = known[place].first;
        view.found = known[place].second;
        view.took = view.found ? took.value(view.config.kind) : 0ms;
    }
    co_return view;
}

FakeNetwork::FakeNetwork()
{
    now.id = QStringLiteral("aa:bb:cc:dd:ee:01");
    now.label = QStringLiteral("Home");
    now.gateway = address(QStringLiteral("192.168.1.1"));
    now.gatewayMac = now.id;
    now.device = QStringLiteral("eth0");
    now.lines = {{RecordType::A, {now.device, false}}, {RecordType::AAAA, {now.device, false}}};
}

QCoro::Task<LocalNetwork> FakeNetwork::look()
{
    const LocalNetwork seen = now;
    if (looked)
        looked();
    co_return LocalNetwork(seen);
}

void FakeNetwork::unplug()
{
    now = {};
}

void FakeNetwork::plug(const QString &id)
{
    now = FakeNetwork().now;
    now.id = id;
    now.gatewayMac = id;
}

void FakeNetwork::tunnel(bool on, RecordType type)
{
    now.lines[type] = {on ? QStringLiteral("wg0") : now.device, on};
}

void FakeResolver::setFrom(const QString &key, const QString &text, const QString &kind, const QString &choice)
{
    answers[key] = Detection{addresses({text}), kind, {}, choice};
}

void FakeResolver::set(const QString &key, const QStringList &list)
{
    answers[key] = Detection{addresses(list), QStringLiteral("fake"), {}, {}};
}

QCoro::Task<Result<FieldValues>> FakeSecrets::read(QString accountId)
{
    ++reads;
    if (gate) {
        const std::shared_ptr<Event> waiting = gate;
        co_await waiting->wait();
    }
    if (locked)
        co_return fail(Failure::Kind::KeychainLocked, QStringLiteral("The keychain is locked. Unlock it."));
    co_return stored.value(accountId);
}

QCoro::Task<Result<void>> FakeSecrets::write(QString accountId, FieldValues values)
{
    if (locked)
        co_return fail(Failure::Kind::KeychainLocked, QStringLiteral("The keychain is locked. Unlock it."));
    stored[accountId] = values;
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeSecrets::remove(QString accountId)
{
    stored.remove(accountId);
    co_return Result<void>();
}

QCoro::Task<Result<QList<QHostAddress>>> FakeDns::ask(DomainName name, RecordType type, std::chrono::milliseconds timeout)
{
    Q_UNUSED(timeout)
    ++queries;
    if (gate) {
        const std::shared_ptr<Event> waiting = gate;
        co_await waiting->wait();
    }
    const QString key = name.ascii() + u' ' + recordTypeName(type);
    if (!answers.contains(key))
        co_return fail(Failure::Kind::Network, QStringLiteral("No answer."));
    co_return answers.value(key);
}

EngineBench::EngineBench(const QString &statePath)
    : m_statePath(statePath)
    , m_registry(std::make_unique<ProviderRegistry>())
{
    config.addressSources.insert(QStringLiteral("default"), SourceSet());
    resolver.set(QStringLiteral("default/A"), {QStringLiteral("9.9.9.1")});
    resolver.set(QStringLiteral("default/AAAA"), {QStringLiteral("2620:fe::1")});
    store = std::make_unique<StateStore>(m_statePath);
    journal = std::make_unique<Journal>(QString(), clock, redactor);
    m_http = std::make_unique<HttpClient>(m_network, redactor);
    makeUpdater();
}

EngineBench::~EngineBench()
{
    updater.reset(); // before what it works with
    // Whoever still waits at a gate comes to an end, with nothing of the engine left.
    if (resolver.gate)
        resolver.gate->set();
    for (const auto &[account, service] : services) {
        if (service->gate)
            service->gate->set();
    }
}

void EngineBench::makeUpdater()
{
    updater = std::make_unique<Updater>(Updater::Parts{clock, [this] { return draw ? draw() : random; }, resolver, network,
                                                       *m_registry, *m_http, secrets, *store, *journal, redactor, &dns,
                                                       [this] {
                                                           return Result<QList<InterfaceAddress>>(interfaces);
                                                       }});
}

void EngineBench::setSources(const QString &set, RecordType type, const QList<SourceConfig> &sources)
{
    config.addressSources[set][type] = sources;
}

void EngineBench::addAccount(const QString &id, bool listing, const QString &provider)
{
    const auto service = std::make_shared<FakeService>();
    service->canList = listing;
    services[id] = service;

    ProviderInfo info;
    if (provider.isEmpty()) {
        info.id = QStringLiteral("fake-") + id;
        info.name = info.id;
        info.methods = {QStringLiteral("update")};
        info.recommended = QStringLiteral("update");
        info.severalValues = true;
        info.refresh = refresh;
        ProviderField token;
        token.key = QStringLiteral("token");
        token.label = QStringLiteral("Token");
        token.secret = true;
        info.fields = {token};
    } else {
        info = *m_registry->find(provider);
    }
    for (const ProviderField &field : info.fieldsFor(info.recommended)) {
        if (field.secret)
            secrets.stored[id].insert(field.key, QStringLiteral("secret-of-") + id);
    }
    m_registry->add(info, info.recommended, [service](const ProviderContext &context) {
        service->fields = context.fields;
        return std::make_unique<FakeProvider>(service, context.http);
    });
    AccountConfig account;
    account.id = id;
    account.provider = info.id;
    account.label = QStringLiteral("Account ") + id;
    for (const ProviderField &field : info.fieldsFor(info.recommended)) {
        if (!field.secret && field.required && field.defaultValue.isEmpty())
            account.settings.insert(field.key, field.example.isEmpty() ? QStringLiteral("sample") : field.example);
    }
    config.accounts.append(account);
}

void EngineBench::addRecord(const QString &name, const QString &account, const QString &types)
{
    RecordConfig record;
    record.name = *DomainName::parse(name);
    for (const QString &type : types.split(u' '))
        record.types.append(*recordTypeFromName(type));
    record.account = account;
    config.records.append(record);
}

PassReport EngineBench::pass(PassOptions options)
{
    return QCoro::waitFor(updater->runPass(options));
}

void EngineBench::restart()
{
    updater.reset();
    if (!m_statePath.isEmpty()) {
        store = std::make_unique<StateStore>(m_statePath);
        QVERIFY(store->load());
    }
    makeUpdater();
    apply();
}

RecordStatus EngineBench::status(const QString &name, RecordType type) const
{
    for (const RecordStatus &status : updater->statuses()) {
        if (status.name.text() == name && status.type == type)
            return status;
    }
    return {};
}

QStringList EngineBench::journalActions() const
{
    QStringList result;
    for (const QJsonObject &event : journal->newest(1000))
        result.append(event.value(QStringLiteral("event.action")).toString());
    return result;
}

} // namespace mooring
