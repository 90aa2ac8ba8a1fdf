// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/importers/Ddclient.h"

#include "config/importers/DdclientProtocols.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace std::chrono_literals;

namespace mooring {

namespace {

using ddclient::Host;
using Severity = ImportNote::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ddclient)
};

QString option(const Host &host, const QString &key)
{
    return host.options.value(key);
}

/// "10m" and the like; empty for a text that is no time or stands for "never".
std::optional<std::chrono::seconds> delay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})\\s*(|s|m|h|d|seconds?|minutes?|hours?|days?)$"));
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).left(1);
    const std::chrono::seconds one = unit == u"m" ? 60s : unit == u"h" ? 3600s : unit == u"d" ? 86400s : 1s;
    return match.captured(1).toLongLong() * one;
}

class Importer
{
public:
    explicit Importer(const QString &text)
        : m_file(ddclient::read(text))
    {
    }
    Imported run();

private:
    void takeHost(const Host &host);
    void takeGlobals();
    QString accountFor(const ddclient::Account &account);
    QString sourcesFor(const Host &host, QList<RecordType> &types);
    std::optional<SourceConfig> source(const Host &host, RecordType type, const QString &strategy);
    std::optional<SourceConfig> webSource(const Host &host, const QString &value);
    /// Notes of the same text about several hosts of one line are one note.
    void note(Severity severity, int line, const QString &text)
    {
        const ImportNote added{severity, line, text};
        if (!m_result.notes.contains(added))
            m_result.notes.append(added);
    }

    ddclient::File m_file;
    QList<ddclient::Account> m_accounts; ///< In step with m_result.accounts.
    Imported m_result;
};

QString Importer::accountFor(const ddclient::Account &account)
{
    const qsizetype known = m_accounts.indexOf(account);
    if (known >= 0)
        return m_result.accounts[known].id;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_result.accounts.cbegin(), m_result.accounts.cend(),
                           [&](const AccountConfig &each) { return each.id == id; });
    };
    AccountConfig config;
    config.id = account.provider;
    for (int i = 2; taken(config.id); ++i)
        config.id = QStringLiteral("%1-%2").arg(account.provider).arg(i);
    config.provider = account.provider;
    config.method = account.method;
    config.settings = account.settings;
    m_accounts.append(account);
    m_result.accounts.append(config);
    if (!account.secrets.isEmpty())
        m_result.secrets.insert(config.id, account.secrets);
    return config.id;
}

std::optional<SourceConfig> Importer::webSource(const Host &host, const QString &value)
{
    // Some names hold a dot, so that only what has a slash or a scheme is surely a URL; other names mean "any service".
    if (!value.contains(u'/'))
        return SourceConfig{QStringLiteral("web"), {}};
    QString url = value.contains(QStringLiteral("://")) ? value : QStringLiteral("https://") + value;
    if (url.startsWith(QStringLiteral("http://"))) {
        note(Severity::Warning, host.line, Text::tr("%1 is asked by https in place of http.").arg(url));
        url.replace(0, 4, QStringLiteral("https"));
    }
    return SourceConfig{QStringLiteral("web"),
                        {{QStringLiteral("services"), QJsonArray{url}}, {QStringLiteral("agree"), 1}}};
}

std::optional<SourceConfig> Importer::source(const Host &host, RecordType type, const QString &strategy)
{
    const QString family = type == RecordType::A ? QStringLiteral("v4") : QStringLiteral("v6");
    const auto either = [&](const QString &key) {
        const QString own = option(host, key + family);
        return own.isEmpty() ? option(host, key) : own;
    };
    const QString kind = strategy.chopped(strategy.endsWith(family) ? 2 : 0);
    if (kind == u"web") {
        if (!option(host, QStringLiteral("web") + family + QStringLiteral("-skip")).isEmpty())
            note(Severity::Warning, host.line,
                 Text::tr("Text before the address cannot be skipped; the service must answer with the address alone."));
        return webSource(host, either(QStringLiteral("web")));
    }
    if (kind == u"if") {
        const QString name = either(QStringLiteral("if"));
        if (name.isEmpty() || name == u"default")
            return SourceConfig{QStringLiteral("interface"), {}};
        return SourceConfig{QStringLiteral("interface"), {{QStringLiteral("name"), name}}};
    }
    if (kind == u"ip") {
        const QString address = either(QStringLiteral("ip"));
        if (parseAddress(type, address))
            return SourceConfig{QStringLiteral("fixed"), {{QStringLiteral("addresses"), QJsonArray{address}}}};
        note(Severity::Warning, host.line, Text::tr("The fixed address is missing or wrong; the usual sources are used."));
        return std::nullopt;
    }
    if (kind == u"cmd") {
        note(
            Severity::Warning, host.line,
            Text::tr(
                "The command that finds the address was not taken over, since an imported file must not make a program run; "
                "the usual "
                "sources are used. Add a source of kind \"command\" if you trust it."));
    } else {
        note(Severity::Warning, host.line,
             Text::tr("The address strategy \"%1\" has no counterpart; the usual sources are used.").arg(strategy));
    }
    return std::nullopt;
}

/// The name of the source set; @p types gets the families that are on.
QString Importer::sourcesFor(const Host &host, QList<RecordType> &types)
{
    const QString both = option(host, QStringLiteral("use"));
    QMap<RecordType, QString> strategies{{RecordType::A, option(host, QStringLiteral("usev4"))},
                                         {RecordType::AAAA, option(host, QStringLiteral("usev6"))}};
    if (strategies[RecordType::A].isEmpty() && strategies[RecordType::AAAA].isEmpty())
        strategies[RecordType::A] = both.isEmpty() ? QStringLiteral("default") : both;
    SourceSet set = defaultSources();
    for (const RecordType type : recordTypes) {
        const QString strategy = strategies[type].toLower();
        if (strategy.isEmpty() || strategy == u"disabled" || strategy == u"no")
            continue;
        types.append(type);
        if (strategy == u"default")
            continue;
        if (const auto found = source(host, type, strategy))
            set[type] = {*found};
    }
    if (set == defaultSources())
        return QStringLiteral("default");
    for (auto it = m_result.sources.cbegin(); it != m_result.sources.cend(); ++it) {
        if (it.value() == set)
            return it.key();
    }
    const qsizetype count = m_result.sources.size();
    QString name = count == 0 ? QStringLiteral("ddclient") : QStringLiteral("ddclient-%1").arg(count + 1);
    m_result.sources.insert(name, set);
    return name;
}

void Importer::takeHost(const Host &host)
{
    const auto account = ddclient::accountOf(host);
    if (!account) {
        note(Severity::NotImported, host.line, Text::tr("%1 was not taken over. %2").arg(host.name, account.error()));
        return;
    }
    QString text = host.name;
    if (account->provider == u"duckdns" && !text.contains(u'.'))
        text += QStringLiteral(".duckdns.org");
    const auto name = DomainName::parse(text);
    if (!name) {
        note(Severity::NotImported, host.line, Text::tr("%1 was not taken over. %2").arg(host.name, name.error().message));
        return;
    }
    RecordConfig record;
    record.name = *name;
    record.addresses = {sourcesFor(host, record.types)};
    if (record.types.isEmpty()) {
        note(Severity::NotImported, host.line,
             Text::tr("%1 was not taken over: both address families are off.").arg(host.name));
        return;
    }
    const QString zone
        = account->provider == u"namecheap" ? option(host, QStringLiteral("login")) : option(host, QStringLiteral("zone"));
    if (const auto parsed = DomainName::parse(zone); parsed && name->isWithin(*parsed))
        record.zone = *parsed;
    bool isNumber = false;
    const int ttl = option(host, QStringLiteral("ttl")).toInt(&isNumber);
    if (isNumber && ttl > 1)
        record.ttl = account->provider == u"dnsexit" ? ttl * 60 : ttl;
    if (!account->warning.isEmpty())
        note(Severity::Warning, host.line, account->warning);
    if (host.inherited.contains(QStringLiteral("password")))
        note(Severity::Info, host.line,
             Text::tr("%1 uses the login and password of an earlier line, as it does in ddclient.").arg(host.name));
    record.account = accountFor(*account);
    m_result.records.append(record);
}

void Importer::takeGlobals()
{
    const auto global = [this](const char *key) {
        return m_file.globals.value(QString::fromLatin1(key));
    };
    if (const auto interval = delay(global("daemon")); interval && *interval > 0s)
        m_result.interval = std::max<std::chrono::seconds>(*interval, 60s);
    if (!global("proxy").isEmpty())
        note(Severity::NotImported, 0, Text::tr("The proxy was not taken over; set it under \"network\" in config.json."));
    if (!global("mail").isEmpty() || !global("mail-failure").isEmpty())
        note(Severity::NotImported, 0, Text::tr("Mail is not sent; use the notifications of Mooring instead."));
    if (!global("postscript").isEmpty())
        note(
            Severity::NotImported, 0,
            Text::tr("The command after an update was not taken over, since an imported file must not make a program run."));
    if (QStringList{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("false")}.contains(
            global("ssl").toLower()))
        note(Severity::Warning, 0, Text::tr("Updates are sent encrypted, although the file says ssl=no."));
}

Imported Importer::run()
{
    m_result.notes = m_file.notes;
    takeGlobals();
    for (const Host &host : std::as_const(m_file.hosts))
        takeHost(host);
    return m_result;
}

} // namespace

bool looksLikeDdclient(const QString &text)
{
    static const QRegularExpression known(
        QStringLiteral("^[^#\\n]*\\b(protocol|usev4|usev6|use|login|server|daemon|webv4|password)\\s*="),
        QRegularExpression::MultilineOption);
    return known.match(text).hasMatch();
}

Imported importDdclient(const QString &text)
{
    return Importer(text).run();
}

} // namespace mooring
