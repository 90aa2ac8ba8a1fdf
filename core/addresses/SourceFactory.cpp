// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/AddressScope.h"
#include "addresses/CommandSource.h"
#include "addresses/FixedSource.h"
#include "addresses/InterfaceSource.h"
#include "addresses/WebSource.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressSources)
};

/// Reads the settings of one source; keeps the first thing that is wrong with them.
class SettingsReader
{
public:
    explicit SettingsReader(const SourceConfig &config)
        : m_config(config)
    {
    }

    [[nodiscard]] bool has(const QString &key) const { return m_config.settings.contains(key); }
    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
            refuse(key, Text::tr("it must be a text that is not empty"));
        return value.toString();
    }
    QStringList texts(const QString &key)
    {
        const QJsonValue value = take(key);
        QStringList result;
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            result << element.toString();
        const bool allTexts
            = std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return element.isString(); });
        if (!value.isUndefined() && (!value.isArray() || !allTexts))
            refuse(key, Text::tr("it must be a list of texts"));
        return result;
    }
    int integer(const QString &key, int standard, int minimum, int maximum)
    {
        const QJsonValue value = take(key);
        const int result = value.toInt(value.isUndefined() ? standard : minimum - 1);
        if (result < minimum || result > maximum)
            refuse(key, Text::tr("it must be a whole number from %1 to %2").arg(minimum).arg(maximum));
        return result;
    }
    void refuse(const QString &key, const QString &why)
    {
        if (!m_failure)
            m_failure = Failure{Failure::Kind::Rejected,
                                Text::tr("“%1” of the address source “%2” is wrong: %3.").arg(key, m_config.kind, why),
                                {}};
    }
    /// The first problem; a setting that nobody asked for is one: it may be a slip of the pen.
    [[nodiscard]] std::optional<Failure> failure()
    {
        const QStringList keys = m_config.settings.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key))
                refuse(key, Text::tr("there is no such setting; possible are: %1").arg(m_known.join(QStringLiteral(", "))));
        }
        return m_failure;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_known << key;
        return m_config.settings.contains(key) ? m_config.settings.value(key) : QJsonValue(QJsonValue::Undefined);
    }

    const SourceConfig &m_config;
    QStringList m_known;
    std::optional<Failure> m_failure;
};

using MadeSource = Result<std::unique_ptr<AddressSource>>;

template <typename Make>
MadeSource finish(SettingsReader &settings, Make make)
{
    if (const auto failure = settings.failure())
        return tl::unexpected(*failure);
    return make();
}

bool isLocalHost(const QString &host)
{
    if (host == u"localhost")
        return true;
    const QHostAddress address(host);
    const AddressScope scope = addressScope(address);
    return !address.isNull()
        && (scope == AddressScope::Loopback || scope == AddressScope::Private || scope == AddressScope::UniqueLocal);
}

MadeSource makeWeb(const SourceConfig &config, HttpClient &http, const Random &random)
{
    SettingsReader settings(config);
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
    return finish(settings, [&] { return std::make_unique<WebSource>(services, agree, http, random); });
}

MadeSource makeInterface(const SourceConfig &config)
{
    SettingsReader settings(config);
    InterfaceSource::Settings result;
    result.name = settings.text(QStringLiteral("name"));
    const QString temporaryKey = QStringLiteral("temporary");
    const QString temporary = settings.text(temporaryKey);
    if (!temporary.isEmpty() && temporary != u"prefer" && temporary != u"avoid")
        settings.refuse(temporaryKey, Text::tr("it must be “prefer” or “avoid”"));
    result.preferTemporary = temporary == u"prefer";
    result.prefixLength = settings.integer(QStringLiteral("prefixLength"), 64, 16, 127);
    const QString suffixKey = QStringLiteral("suffix");
    const QString suffix = settings.text(suffixKey);
    if (!suffix.isEmpty()) {
        result.suffix = parseAddress(RecordType::AAAA, suffix).value_or(QHostAddress());
        const bool isOnlySuffix
            = !result.suffix.isNull() && result.suffix.isInSubnet(QHostAddress(QHostAddress::AnyIPv6), result.prefixLength);
        if (!isOnlySuffix)
            settings.refuse(suffixKey, Text::tr("it must be the part of an IPv6 address after the prefix, like ::1234"));
    }
    return finish(settings, [&] { return std::make_unique<InterfaceSource>(result); });
}

MadeSource makeCommand(const SourceConfig &config)
{
    SettingsReader settings(config);
    const QString programKey = QStringLiteral("program");
    const QString program = settings.text(programKey);
    if (program.isEmpty())
        settings.refuse(programKey, Text::tr("it must name the program to run"));
    const QStringList arguments = settings.texts(QStringLiteral("arguments"));
    const std::chrono::seconds limit(settings.integer(QStringLiteral("timeoutSeconds"), 10, 1, 120));
    return finish(settings, [&] { return std::make_unique<CommandSource>(program, arguments, limit); });
}

MadeSource makeFixed(const SourceConfig &config)
{
    SettingsReader settings(config);
    const QString key = QStringLiteral("addresses");
    QList<QHostAddress> addresses;
    for (const QString &text : settings.texts(key)) {
        auto address = parseAddress(RecordType::A, text);
        if (!address)
            address = parseAddress(RecordType::AAAA, text);
        if (!address)
            settings.refuse(key, Text::tr("“%1” is not an IP address").arg(text));
        else if (!addresses.contains(*address))
            addresses << *address;
    }
    if (addresses.isEmpty())
        settings.refuse(key, Text::tr("name at least one address"));
    return finish(settings, [&] { return std::make_unique<FixedSource>(addresses); });
}

} // namespace

Result<std::unique_ptr<AddressSource>> makeAddressSource(const SourceConfig &config, HttpClient &http, Random random)
{
    if (config.kind == u"web")
        return makeWeb(config, http, random);
    if (config.kind == u"interface")
        return makeInterface(config);
    if (config.kind == u"command")
        return makeCommand(config);
    if (config.kind == u"fixed")
        return makeFixed(config);
    return fail(
        Failure::Kind::Unsupported,
        Text::tr("This version has no address source “%1”; possible are: interface, web, command, fixed.").arg(config.kind));
}

} // namespace mooring
