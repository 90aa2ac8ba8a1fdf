// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/DiagnosisRun.h"

#include "diagnostics/CheckTexts.h"
#include "engine/DnsVerifier.h"
#include "engine/Updater.h"
#include "model/Texts.h"
#include "net/HttpClient.h"
#include "shared/AccountTest.h"

#include <QPointer>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr auto timeLimit = 15s;
constexpr auto dnsTimeout = 5s;
/// Signatures of several services, and certificates, are refused beyond this.
constexpr auto clockTolerance = 5min;

} // namespace

struct DiagnosisRun::Open
{
    Check check;
    std::chrono::milliseconds began{0};
    bool ended = false;
};

DiagnosisRun::DiagnosisRun(const UiParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

DiagnosisRun::Ticket DiagnosisRun::open(const QString &id, const QString &title)
{
    auto ticket = std::make_shared<Open>();
    ticket->check.id = id;
    ticket->check.title = title;
    ticket->began = m_parts.clock.monotonic();
    m_tickets.append(ticket);
    ++m_open;
    return ticket;
}

void DiagnosisRun::end(const Ticket &ticket, Condition state, const QString &answer, const QString &detail,
                       Check::Remedy remedy)
{
    if (ticket->ended)
        return;
    ticket->ended = true;
    Check &check = ticket->check;
    check.state = state;
    check.answer = answer;
    check.detail = detail;
    check.remedy = remedy;
    if (check.took == 0ms)
        check.took = m_parts.clock.monotonic() - ticket->began;
    // A ticket of an earlier run is nobody's news.
    if (!m_tickets.contains(ticket))
        return;
    --m_open;
    emit changed(check);
    if (m_clock && m_open == 1 && !m_clock->ended)
        lookAtClock();
    else if (m_open == 0)
        emit ended();
}

void DiagnosisRun::limit(const Ticket &ticket)
{
    m_parts.clock.callAfter(timeLimit, this,
                            [this, ticket] { end(ticket, Condition::Failing, tr("No answer within 15 seconds.")); });
}

void DiagnosisRun::start()
{
    m_tickets.clear();
    m_open = 0;
    m_clock.reset();
    const Config config = m_parts.setup.config();
    const Guard self(this);

    const Ticket network = open(QStringLiteral("network"), tr("Network"));
    QList<std::tuple<QString, RecordType, QList<Ticket>>> sources;
    for (const auto &[set, type] : setsOf(config)) {
        QList<Ticket> tickets;
        const QList<SourceConfig> list = config.addressSources.value(set).value(type);
        for (qsizetype i = 0; i < list.size(); ++i) {
            tickets << open(QStringLiteral("source/%1/%2/%3").arg(set, recordTypeName(type)).arg(i),
                            CheckTexts::source(set, type, list[i]));
        }
        sources.append({set, type, tickets});
    }
    const Ticket nat = open(QStringLiteral("nat"), tr("Reachable from outside"));
    const Ticket candidates = open(QStringLiteral("ipv6"), tr("IPv6 addresses of this computer"));
    const Ticket keychain = open(QStringLiteral("keychain"), tr("Keychain"));
    m_clock = open(QStringLiteral("clock"), tr("Clock"));
    QList<std::pair<Ticket, AccountConfig>> accounts;
    QStringList ids;
    for (const AccountConfig &account : config.accounts) {
        const Ticket ticket = open(QStringLiteral("account/") + account.id, CheckTexts::account(m_parts.setup, account));
        ticket->check.account = account.id;
        accounts.append({ticket, account});
        ids.append(account.id);
    }
    QList<std::tuple<Ticket, DomainName, RecordType>> names;
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            if (record.enabled && m_parts.dns) {
                names.append(
                    {open(QStringLiteral("name/%1/%2/%3").arg(record.account, record.name.ascii(), recordTypeName(type)),
                          tr("%1 in DNS (%2)").arg(record.name.text(), Texts::family(type))),
                     record.name, type});
            }
        }
    }

    QList<Check> list;
    for (const Ticket &ticket : std::as_const(m_tickets))
        list.append(ticket->check);
    emit began(list);
    for (const QList<Ticket> tickets = m_tickets; const Ticket &ticket : tickets)
        limit(ticket);

    lookAtNetwork(self, network);
    for (const auto &[set, type, tickets] : sources)
        askSources(self, set, type, tickets);
    lookAtNat(nat);
    lookAtInterfaces(candidates);
    readKeychain(self, keychain, ids);
    for (const auto &[ticket, account] : accounts)
        askAccount(self, ticket, account);
    for (const auto &[ticket, name, type] : names)
        askName(self, ticket, name, type);
}

void DiagnosisRun::cancel()
{
    for (const QList<Ticket> tickets = m_tickets; const Ticket &ticket : tickets)
        end(ticket, Condition::Held, tr("Cancelled."));
}

QCoro::Task<> DiagnosisRun::lookAtNetwork(Guard self, Ticket network)
{
    const LocalNetwork seen = co_await self->m_parts.network.look();
    if (!self)
        co_return;
    const Config config = self->m_parts.setup.config();
    const NetworkProfile rule = ruleFor(config.networks, seen.names());
    const CheckTexts::Answer answer = CheckTexts::network(seen, rule);
    self->end(network, answer.state, answer.text, answer.detail, answer.remedy);
}

QCoro::Task<> DiagnosisRun::askSources(Guard self, QString set, RecordType type, QList<Ticket> tickets)
{
    const QList<SourceView> views = co_await self->m_parts.resolver.survey(set, type);
    if (!self)
        co_return;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (i >= views.size()) {
            self->end(tickets[i], Condition::Held, tr("This version does not know this kind of source."));
            continue;
        }
        const CheckTexts::Answer answer = CheckTexts::sourceAnswer(views[i]);
        tickets[i]->check.took = views[i].took;
        self->end(tickets[i], answer.state, answer.text, answer.detail, answer.remedy);
    }
}

void DiagnosisRun::lookAtNat(const Ticket &nat)
{
    const CheckTexts::Answer answer = CheckTexts::nat(m_parts.updater.natVerdict());
    end(nat, answer.state, answer.text, answer.detail, answer.remedy);
}

void DiagnosisRun::lookAtInterfaces(const Ticket &candidates)
{
    const CheckTexts::Answer answer = CheckTexts::candidates(m_parts.setup.config());
    end(candidates, answer.state, answer.text, answer.detail, answer.remedy);
}

QCoro::Task<> DiagnosisRun::readKeychain(Guard self, Ticket keychain, QStringList accounts)
{
    // Reading one item tells whether it is open; without an account there is nothing to read.
    if (accounts.isEmpty()) {
        self->end(keychain, Condition::Fine, tr("Nothing is stored yet."));
        co_return;
    }
    const Result<FieldValues> secrets = co_await self->m_parts.setup.secrets().read(accounts.first());
    if (!self)
        co_return;
    if (secrets)
        self->end(keychain, Condition::Fine, tr("It can be read."));
    else
        self->end(keychain, Condition::Attention, secrets.error().message);
}

QCoro::Task<> DiagnosisRun::askAccount(Guard self, Ticket ticket, AccountConfig account)
{
    const Result<void> answer
        = co_await testAccount(&self->m_parts.setup, account, publishedRecords(self->m_parts.updater, account.id));
    if (!self)
        co_return;
    const CheckTexts::Answer said = CheckTexts::accountAnswer(answer);
    self->end(ticket, said.state, said.text, said.detail, said.remedy);
}

QCoro::Task<> DiagnosisRun::askName(Guard self, Ticket ticket, DomainName name, RecordType type)
{
    const Result<QList<QHostAddress>> found = co_await self->m_parts.dns->ask(name, type, dnsTimeout);
    if (!self)
        co_return;
    QList<QHostAddress> published;
    for (const RecordStatus &status : self->m_parts.updater.statuses()) {
        if (status.name == name && status.type == type)
            published = status.values;
    }
    const CheckTexts::Answer answer = CheckTexts::name(found, published);
    self->end(ticket, answer.state, answer.text, answer.detail, answer.remedy);
}

void DiagnosisRun::lookAtClock()
{
    const auto ahead = m_parts.http ? m_parts.http->clockAhead() : std::nullopt;
    if (!ahead) {
        end(m_clock, Condition::Offline, tr("Not compared: no service has told its time yet."));
        return;
    }
    if (std::chrono::abs(*ahead) <= clockTolerance) {
        end(m_clock, Condition::Fine, tr("It agrees with the services."));
        return;
    }
    const QString by = Texts::duration(std::chrono::abs(*ahead).count());
    end(m_clock, Condition::Attention,
        *ahead > 0s
            ? tr("This computer's clock is %1 ahead. Services refuse requests with a wrong time: set the clock.").arg(by)
            : tr("This computer's clock is %1 behind. Services refuse requests with a wrong time: set the clock.").arg(by));
}

} // namespace mooring
