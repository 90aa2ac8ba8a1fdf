// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/DiagnosisRun.h"

#include "diagnosis/Survey.h"
#include "diagnostics/CheckTexts.h"
#include "engine/DnsVerifier.h"
#include "engine/Updater.h"
#include "model/Texts.h"
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
    m_parts.clock.callAfter(timeLimit, this, [this, ticket] {
        // The clock only waits for the others, one of which may hang.
        if (ticket == m_clock && !ticket->ended)
            lookAtClock();
        else
            end(ticket, Condition::Failing, tr("No answer within 15 seconds."));
    });
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
    std::set<SetAndType> sets = setsInUse(config);
    if (sets.empty())
        sets = {{QStringLiteral("default"), RecordType::A}, {QStringLiteral("default"), RecordType::AAAA}};
    for (const auto &[set, type] : sets) {
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
    QList<std::tuple<Ticket, RecordConfig, RecordType>> names;
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            if (record.enabled && m_parts.dns) {
                names.append(
                    {open(QStringLiteral("name/%1/%2/%3").arg(record.account, record.name.ascii(), recordTypeName(type)),
                          tr("%1 in DNS (%2)").arg(record.name.text(), Texts::family(type))),
                     record, type});
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
    for (const auto &[ticket, record, type] : names)
        askName(self, ticket, record, type);
}

void DiagnosisRun::cancel()
{
    for (const QList<Ticket> tickets = m_tickets; const Ticket &ticket : tickets) {
        ticket->check.cancelled = !ticket->ended;
        end(ticket, Condition::Held, tr("Cancelled."));
    }
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
    // Where one source knows the address, another that does not is no trouble; where none does, names stay as they are.
    const bool isKnown = std::any_of(views.begin(), views.end(), [](const SourceView &view) {
        return view.found && (view.explanation.isEmpty() || view.config.kind == u"fixed");
    });
    const bool isNeeded = setsInUse(self->m_parts.setup.config()).contains({set, type});
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (i >= views.size()) {
            self->end(tickets[i], Condition::Held, tr("This version does not know this kind of source."));
            continue;
        }
        const CheckTexts::Answer answer = CheckTexts::sourceAnswer(views[i]);
        tickets[i]->check.took = views[i].took;
        const bool fails = answer.state == Condition::Offline && isNeeded && !isKnown;
        self->end(tickets[i], fails ? Condition::Failing : answer.state, answer.text, answer.detail, answer.remedy);
    }
}

void DiagnosisRun::lookAtNat(const Ticket &nat)
{
    const CheckTexts::Answer answer = CheckTexts::nat(m_parts.updater.natVerdict());
    end(nat, answer.state, answer.text, answer.detail, answer.remedy);
}

void DiagnosisRun::lookAtInterfaces(const Ticket &candidates)
{
    const CheckTexts::Answer answer = CheckTexts::candidates(m_parts.setup.config(), m_parts.interfaces());
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
    Result<void> answer
        = co_await testAccount(&self->m_parts.setup, account, publishedRecords(self->m_parts.updater, account.id));
    if (!self)
        co_return;
    // Else "Unsupported" would read as a service that cannot list.
    if (!answer && !self->m_parts.setup.provider(account.provider)) {
        self->end(ticket, Condition::Attention, answer.error().message);
        co_return;
    }
    // An update may be refused where reading is not, or where only an update can be tried.
    for (const RecordStatus &status : self->m_parts.updater.statuses()) {
        const bool isUnsaid = answer || answer.error().kind == Failure::Kind::Unsupported;
        if (isUnsaid && status.account == account.id && status.failure && CheckTexts::isOfAccount(*status.failure))
            answer = tl::unexpected(*status.failure);
    }
    const CheckTexts::Answer said = CheckTexts::accountAnswer(answer);
    self->end(ticket, said.state, said.text, said.detail, said.remedy);
}

QCoro::Task<> DiagnosisRun::askName(Guard self, Ticket ticket, RecordConfig record, RecordType type)
{
    const Result<QList<QHostAddress>> found = co_await self->m_parts.dns->ask(record.name, type, dnsTimeout);
    if (!self)
        co_return;
    RecordStatus published;
    published.type = type;
    for (const RecordStatus &status : self->m_parts.updater.statuses()) {
        if (status.account == record.account && status.name == record.name && status.type == type)
            published = status;
    }
    const CheckTexts::Answer answer
        = CheckTexts::name(found, published, record, self->proxyLabelOf(record.account), self->m_parts.clock.now());
    self->end(ticket, answer.state, answer.text, answer.detail, answer.remedy);
}

QString DiagnosisRun::proxyLabelOf(const QString &accountId) const
{
    const Config config = m_parts.setup.config();
    const AccountConfig *account = config.account(accountId);
    const ProviderInfo *info = account ? m_parts.setup.provider(account->provider) : nullptr;
    if (!info)
        return {};
    for (const ProviderOption &option : info->options) {
        if (option.key == u"proxied")
            return Texts::providerText(option.label);
    }
    return {};
}

void DiagnosisRun::lookAtClock()
{
    const auto ahead = m_parts.clockAhead ? m_parts.clockAhead() : std::nullopt;
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
