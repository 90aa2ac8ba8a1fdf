// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/Question.h"

#include "diagnosis/Survey.h"
#include "diagnostics/CheckTexts.h"
#include "engine/DnsVerifier.h"
#include "engine/PublishGate.h"
#include "engine/Updater.h"
#include "model/Texts.h"
#include "shared/AccountSetup.h"
#include "shared/AccountTest.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

using Guard = QPointer<QObject>;

constexpr auto dnsTimeout = 5s;
/// Signatures of several services, and certificates, are refused beyond this.
constexpr auto clockTolerance = 5min;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::DiagnosisRun)
};

/// What names need, or would need if there were any.
std::set<SetAndType> setsToAsk(const Config &config)
{
    const std::set<SetAndType> used = setsInUse(config);
    const QString standard = QStringLiteral("default");
    return used.empty() ? std::set<SetAndType>{{standard, RecordType::A}, {standard, RecordType::AAAA}} : used;
}

/// Why names are not published from @p network, seen now.
std::optional<Hold> holdIn(const UiParts &parts, const Config &config, const LocalNetwork &network)
{
    for (const auto &[set, type] : setsToAsk(config)) {
        if (auto hold = gateHold(config, network, {set, type, false}))
            return hold;
    }
    // Only a pass can tell this one: it compares what sources say.
    const std::optional<Hold> last = parts.updater.hold();
    return last && last->kind == Hold::Kind::OtherLine && last->network.id == network.id ? last : std::nullopt;
}

QCoro::Task<Answer> lookAtNetwork(UiParts parts, Guard guard)
{
    const LocalNetwork seen = co_await parts.network.look();
    if (!guard)
        co_return Answer();
    const Config config = parts.setup.config();
    const std::optional<Hold> hold = seen.isOnline() ? holdIn(parts, config, seen) : std::nullopt;
    Answer answer = CheckTexts::network(seen, hold);
    answer.holdAnswered = hold && isHoldAnswered(*hold, config.networks);
    co_return answer;
}

QCoro::Task<Answer> askSource(UiParts parts, Guard guard, SetAndType set, qsizetype place)
{
    const SourceView view = co_await parts.resolver.surveyOne(set.first, set.second, place);
    if (!guard)
        co_return Answer();
    co_return CheckTexts::sourceAnswer(view);
}

QCoro::Task<Answer> lookAtNat(UiParts parts, Guard guard, Freshness freshness)
{
    if (freshness == Freshness::Anew || !parts.updater.natFoundAt().isValid()) {
        co_await parts.updater.findNat();
        if (!guard)
            co_return Answer();
    }
    co_return CheckTexts::nat(parts.updater.natVerdict(), parts.updater.natFoundAt(), parts.clock.now());
}

QCoro::Task<Answer> lookAtInterfaces(UiParts parts)
{
    co_return CheckTexts::candidates(parts.setup.config(), parts.interfaces());
}

/// Reading one item tells whether it is open; without an account there is nothing to read.
QCoro::Task<Answer> readKeychain(UiParts parts, Guard guard, QString account)
{
    if (account.isEmpty())
        co_return Answer{Condition::Fine, Text::tr("Nothing is stored yet.")};
    const Result<FieldValues> secrets = co_await parts.setup.secrets().read(account);
    if (!guard)
        co_return Answer();
    if (!secrets)
        co_return Answer{Condition::Attention, secrets.error().message};
    co_return Answer{Condition::Fine, Text::tr("Unlocked and readable.")};
}

QCoro::Task<Answer> askAccount(UiParts parts, Guard guard, AccountConfig account, std::stop_token stop)
{
    const QList<DesiredRecord> published = publishedRecords(parts.updater, account.id);
    Result<void> answer = co_await testAccount(&parts.setup, account, published, stop);
    if (!guard)
        co_return Answer();
    // Else "Unsupported" would read as a service that cannot list.
    if (!answer && !parts.setup.provider(account.provider))
        co_return Answer{Condition::Attention, answer.error().message};
    // An update may be refused where reading is not, or where only an update can be tried.
    const QList<RecordStatus> statuses = parts.updater.statuses();
    for (const RecordStatus &status : statuses) {
        const bool isUnsaid = answer || answer.error().kind == Failure::Kind::Unsupported;
        if (isUnsaid && status.account == account.id && status.failure && CheckTexts::isOfAccount(*status.failure))
            answer = tl::unexpected(*status.failure);
    }
    co_return CheckTexts::accountAnswer(answer);
}

/// What the provider of that account calls answering with addresses of its own.
QString proxyLabelOf(const UiParts &parts, const QString &accountId)
{
    const Config config = parts.setup.config();
    const AccountConfig *account = config.account(accountId);
    const ProviderInfo *info = account ? parts.setup.provider(account->provider) : nullptr;
    if (!info)
        return {};
    for (const ProviderOption &option : info->options) {
        if (option.key == u"proxied")
            return Texts::providerText(option.label);
    }
    return {};
}

QCoro::Task<Answer> askName(UiParts parts, Guard guard, RecordConfig record, RecordType type)
{
    const Result<QList<QHostAddress>> found = co_await parts.dns->ask(record.name, type, dnsTimeout);
    if (!guard)
        co_return Answer();
    RecordStatus published;
    published.type = type;
    const QList<RecordStatus> statuses = parts.updater.statuses();
    for (const RecordStatus &status : statuses) {
        if (status.account == record.account && status.name == record.name && status.type == type)
            published = status;
    }
    co_return CheckTexts::name(found, published, record, proxyLabelOf(parts, record.account), parts.clock.now());
}

QCoro::Task<Answer> lookAtClock(UiParts parts)
{
    const auto ahead = parts.clockAhead ? parts.clockAhead() : std::nullopt;
    if (!ahead)
        co_return Answer{Condition::Offline, Text::tr("Not compared: no service has told its time yet.")};
    if (std::chrono::abs(*ahead) <= clockTolerance)
        co_return Answer{Condition::Fine, Text::tr("It agrees with the services.")};
    const QString by = Texts::duration(std::chrono::abs(*ahead).count());
    QString text
        = Text::tr("This computer's clock is %1 behind. Services refuse requests with a wrong time: set the clock.");
    if (*ahead > 0s)
        text = Text::tr("This computer's clock is %1 ahead. Services refuse requests with a wrong time: set the clock.");
    co_return Answer{Condition::Attention, text.arg(by)};
}

QList<Question> sourceQuestions(const UiParts &parts, const Guard &guard, const Config &config)
{
    QList<Question> questions;
    const std::set<SetAndType> needed = setsInUse(config);
    for (const SetAndType &set : setsToAsk(config)) {
        const QString id = QStringLiteral("source/%1/%2").arg(set.first, recordTypeName(set.second));
        const QList<SourceConfig> list = config.addressSources.value(set.first).value(set.second);
        for (qsizetype place = 0; place < list.size(); ++place) {
            const auto ask = [parts, guard, set, place](Freshness, const std::stop_token &) {
                return askSource(parts, guard, set, place);
            };
            questions.append({QStringLiteral("%1/%2").arg(id).arg(place),
                              CheckTexts::source(set.first, set.second, list[place]),
                              ask,
                              {},
                              needed.contains(set) ? id : QString()});
        }
    }
    return questions;
}

QList<Question> accountQuestions(const UiParts &parts, const Guard &guard, const Config &config)
{
    QList<Question> questions;
    for (const AccountConfig &account : config.accounts) {
        const auto ask = [parts, guard, account](Freshness, const std::stop_token &stop) {
            return askAccount(parts, guard, account, stop);
        };
        questions.append(
            {QStringLiteral("account/") + account.id, CheckTexts::account(parts.setup, account), ask, account.id});
    }
    return questions;
}

QList<Question> nameQuestions(const UiParts &parts, const Guard &guard, const Config &config)
{
    QList<Question> questions;
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : record.types) {
            if (!record.enabled || !parts.dns)
                continue;
            const auto ask = [parts, guard, record, type](Freshness, const std::stop_token &) {
                return askName(parts, guard, record, type);
            };
            questions.append({QStringLiteral("name/%1/%2/%3").arg(record.account, record.name.ascii(), recordTypeName(type)),
                              Text::tr("%1 in DNS (%2)").arg(record.name.text(), Texts::family(type)), ask});
        }
    }
    return questions;
}

} // namespace

QList<Question> allQuestions(const UiParts &parts, const QPointer<QObject> &guard)
{
    const Config config = parts.setup.config();
    const QString firstAccount = config.accounts.value(0).id;
    QList<Question> questions;
    questions.append({QStringLiteral("network"), Text::tr("Network"), [parts, guard](Freshness, const std::stop_token &) {
                          return lookAtNetwork(parts, guard);
                      }});
    questions += sourceQuestions(parts, guard, config);
    questions.append({QStringLiteral("nat"), Text::tr("Reachable from outside"),
                      [parts, guard](Freshness freshness, const std::stop_token &) {
                          return lookAtNat(parts, guard, freshness);
                      }});
    questions.append(
        {QStringLiteral("ipv6"), Text::tr("IPv6 addresses of this computer"), [parts](Freshness, const std::stop_token &) {
             return lookAtInterfaces(parts);
         }});
    questions.append(
        {QStringLiteral("keychain"), Text::tr("Keychain"), [parts, guard, firstAccount](Freshness, const std::stop_token &) {
             return readKeychain(parts, guard, firstAccount);
         }});
    questions.append({QStringLiteral("clock"), Text::tr("Clock"), [parts](Freshness, const std::stop_token &) {
                          return lookAtClock(parts);
                      }});
    questions.last().isLast = true; // The accounts' replies tell the time.
    questions += accountQuestions(parts, guard, config);
    questions += nameQuestions(parts, guard, config);
    return questions;
}

} // namespace mooring
