// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/WebSource.h"

#include "addresses/AddressScope.h"
#include "addresses/SourceSettings.h"
#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebSource)
};

constexpr auto deadline = 8s; // For one service.
constexpr qsizetype mostAsked = 5; // In one detection: an outage must not take minutes to be noticed.
constexpr qint64 bodyLimit = 1024;

/// The answers of one detection.
class Ballot
{
public:
    void add(const QHostAddress &address, const QString &host) { votes(address) << host; }
    void add(const Failure &failure, const QString &host)
    {
        m_failures << failure;
        m_silent << host;
    }

    [[nodiscard]] QStringList hostsFor(const QHostAddress &address) const
    {
        const auto it = find(address);
        return it == m_votes.end() ? QStringList() : it->second;
    }
    [[nodiscard]] QHostAddress leader() const
    {
        const auto it = std::max_element(m_votes.begin(), m_votes.end(),
                                         [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
        return it == m_votes.end() ? QHostAddress() : it->first;
    }
    /// Why there is no address; at least one service was asked.
    [[nodiscard]] Failure failure() const
    {
        if (m_votes.size() > 1) {
            QStringList answers;
            for (const auto &[address, hosts] : m_votes)
                answers << addressText(address) + QStringLiteral(" (") + hosts.join(QStringLiteral(", ")) + u')';
            return {Failure::Kind::BadReply,
                    Text::tr("The services do not agree on the address: %1.").arg(answers.join(QStringLiteral("; "))),
                    {}};
        }
        if (m_votes.size() == 1) {
            return {
                Failure::Kind::BadReply,
                Text::tr("Only %1 answered, with %2; a change is believed when another service agrees.")
                    .arg(m_votes.constFirst().second.join(QStringLiteral(", ")), addressText(m_votes.constFirst().first)),
                {}};
        }
        const Failure &last = m_failures.constLast();
        const bool same
            = std::all_of(m_failures.begin(), m_failures.end(), [&last](const Failure &f) { return f.kind == last.kind; });
        return {same ? last.kind : Failure::Kind::Network,
                Text::tr("None of %1 told the address. The last answer: %2")
                    .arg(m_silent.join(QStringLiteral(", ")), last.message),
                {}};
    }

private:
    using Votes = QList<std::pair<QHostAddress, QStringList>>;
    [[nodiscard]] Votes::const_iterator find(const QHostAddress &address) const
    {
        return std::find_if(m_votes.begin(), m_votes.end(), [&address](const auto &vote) { return vote.first == address; });
    }
    QStringList &votes(const QHostAddress &address)
    {
        auto index = std::distance(m_votes.cbegin(), find(address));
        if (index == m_votes.size())
            m_votes.append({address, {}});
        return m_votes[index].second;
    }

    Votes m_votes;
    QList<Failure> m_failures;
    QStringList m_silent;
};

bool isLocalHost(const QString &host)
{
    if (host == u"localhost")
        return true;
    const QHostAddress address(host);
    const AddressScope scope = addressScope(address);
    return !address.isNull()
        && (scope == AddressScope::Loopback || scope == AddressScope::Private || scope == AddressScope::UniqueLocal);
}

} // namespace

WebSource::WebSource(QList<QUrl> services, int agree, HttpClient &http, const Random &random)
    : m_services(std::move(services))
    , m_agree(agree)
    , m_http(http)
    , m_next(static_cast<qsizetype>(random() * 1000)) // Installations shall not all begin with the same service.
{
}

QCoro::Task<Result<QList<QHostAddress>>> WebSource::detect(RecordType type, QList<QHostAddress> known)
{
    const QList<QUrl> services = m_services.isEmpty() ? echoServices(type) : m_services;
    const qsizetype most = std::max<qsizetype>(m_agree, std::min(services.size(), mostAsked));
    Ballot ballot;
    for (qsizetype asked = 0; asked < most;) {
        const QHostAddress leader = ballot.leader();
        const qsizetype missing = leader.isNull() && !known.isEmpty() ? 1 : m_agree - ballot.hostsFor(leader).size();
        QList<QUrl> round;
        std::vector<QCoro::Task<Result<QHostAddress>>> answers;
        for (; qsizetype(answers.size()) < missing && asked < most; ++asked, ++m_next) {
            round << services.at(m_next % services.size());
            answers.push_back(ask(type, round.constLast()));
        }
        for (qsizetype i = 0; i < round.size(); ++i) {
            const Result<QHostAddress> answer = co_await answers[size_t(i)];
            if (answer)
                ballot.add(*answer, round.at(i).host());
            else
                ballot.add(answer.error(), round.at(i).host());
        }
        for (const QHostAddress &address : std::as_const(known)) {
            const QStringList hosts = ballot.hostsFor(address);
            if (!hosts.isEmpty()) {
                m_detail = Text::tr("confirmed by %1").arg(hosts.join(QStringLiteral(", ")));
                co_return QList{address};
            }
        }
        const QStringList hosts = ballot.hostsFor(ballot.leader());
        if (hosts.size() >= m_agree) {
            m_detail = Text::tr("seen by %1").arg(hosts.join(QStringLiteral(", ")));
            co_return QList{ballot.leader()};
        }
    }
    co_return tl::unexpected(ballot.failure());
}

QCoro::Task<Result<QHostAddress>> WebSource::ask(RecordType type, QUrl service)
{
    HttpRequest request;
    request.url = service;
    request.headers = {{"Accept", "text/plain"}, {"Cache-Control", "no-cache"}};
    request.deadline = deadline;
    request.bodyLimit = bodyLimit;
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return readEchoReply(type, *reply);
}

MadeSource makeWebSource(const SourceConfig &config, const SourceParts &parts)
{
    SourceSettings settings(config);
    const QString servicesKey = QStringLiteral("services");
    QList<QUrl> services;
    for (const QString &text : settings.texts(servicesKey)) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
            settings.refuse(servicesKey, Text::tr("“%1” is not an address like https://ip.example.org/").arg(text));
        else if (url.scheme() == u"http" && !isLocalHost(url.host()))
            settings.refuse(servicesKey,
                            Text::tr("“%1” must begin with https: an answer over http could be forged").arg(text));
        services << url;
    }
    const QString agreeKey = QStringLiteral("agree");
    const auto available = services.isEmpty() ? echoServices(RecordType::A).size() : services.size();
    const int agree = settings.integer(agreeKey, 2, 1, 10);
    if (settings.has(servicesKey) && services.isEmpty())
        settings.refuse(servicesKey, Text::tr("name at least one"));
    if (agree > available)
        settings.refuse(
            agreeKey,
            Text::tr("%1 services must agree, but there are %2; name more, or set “agree” to 1").arg(agree).arg(available));
    return settings.finish([&] { return std::make_unique<WebSource>(services, agree, parts.http, parts.random); });
}

} // namespace mooring
