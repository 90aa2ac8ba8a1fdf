// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateRequest.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UpdateRequest)
};

QString stripped(const QString &name, const QString &suffix)
{
    return !suffix.isEmpty() && name.size() > suffix.size() && name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
}

bool sameRequest(const UpdateTarget &a, const UpdateTarget &b)
{
    return a.addresses == b.addresses && a.ttl == b.ttl && a.options == b.options;
}

QString optionText(const ProviderInfo &info, const QString &key, const QJsonValue &value)
{
    const auto it
        = std::find_if(info.options.begin(), info.options.end(), [&](const auto &option) { return option.key == key; });
    if (it != info.options.end() && it->type == ProviderOption::Type::Bool)
        return value.toBool() ? QStringLiteral("ON") : QStringLiteral("OFF");
    return value.toVariant().toString();
}

tl::unexpected<Failure> missing(const ProviderInfo &info, const QString &text, const TemplateValues &values)
{
    const QStringList names = Template::parse(text)->names();
    for (const ProviderField &field : info.fields) {
        if (names.contains(field.key) && values.value(field.key).isEmpty()) {
            return fail(Failure::Kind::Credentials,
                        Text::tr("%1 needs “%2” for this record: enter it in the account.").arg(info.name, field.label));
        }
    }
    return fail(Failure::Kind::Rejected, Text::tr("The recipe of %1 has no value for “%2”.").arg(info.name, text));
}

// Whether every placeholder without a word of its own has a value.
bool complete(const QString &text, const TemplateValues &values)
{
    const auto parsed = Template::parse(text);
    if (!parsed)
        return false;
    const QStringList names = parsed->names();
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return !values.value(name).isEmpty() || text.contains(name + u'|'); });
}

// A typing error in a URL that the user wrote.
std::optional<QString> unknownPlaceholder(const QString &text, const ProviderInfo &info, const TemplateValues &values)
{
    const auto parsed = Template::parse(text);
    if (!parsed)
        return text;
    const auto isKey = [](const auto &items, const QString &name) {
        return std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.key == name; });
    };
    const QStringList names = parsed->names();
    for (const QString &name : names) {
        QString key = name;
        if (key.startsWith(u"account_"))
            key.remove(0, 8);
        if (!values.contains(name) && !isKey(info.fields, key) && !isKey(info.options, name))
            return name;
    }
    return std::nullopt;
}

QByteArray expanded(const QString &text, const TemplateValues &values)
{
    const auto parsed = Template::parse(text);
    return parsed ? parsed->expand(values).toUtf8() : QByteArray();
}

Result<void> addAuth(HttpRequest &request, const UpdateShape &shape, const ProviderInfo &info, const TemplateValues &values)
{
    for (const UpdateShape::Auth &auth : shape.auth) {
        if (!complete(auth.user, values) || !complete(auth.value, values))
            continue;
        const QByteArray value = expanded(auth.value, values);
        switch (auth.kind) {
        case UpdateShape::Auth::Kind::Basic: {
            const QByteArray pair = expanded(auth.user, values) + ':' + value;
            request.headers.append({QByteArrayLiteral("Authorization"), "Basic " + pair.toBase64()});
            break;
        }
        case UpdateShape::Auth::Kind::Bearer:
            request.headers.append({QByteArrayLiteral("Authorization"), "Bearer " + value});
            break;
        case UpdateShape::Auth::Kind::Header:
            request.headers.append({auth.header.toUtf8(), value});
            break;
        }
        return {};
    }
    // Sign-in is optional where all its fields are.
    const auto isNeeded = [&](const UpdateShape::Auth &auth) {
        const QStringList names = Template::parse(auth.user + auth.value)->names();
        return std::any_of(info.fields.begin(), info.fields.end(),
                           [&](const ProviderField &field) { return field.required && names.contains(field.key); });
    };
    const auto needed = std::find_if(shape.auth.begin(), shape.auth.end(), isNeeded);
    if (needed == shape.auth.end())
        return {};
    return missing(info, needed->user + needed->value, values);
}

Result<void> addBody(HttpRequest &request, const UpdateShape &shape, const TemplateValues &values)
{
    QByteArray type = shape.contentType.toLatin1();
    switch (shape.bodyKind) {
    case UpdateShape::BodyKind::None:
        return {};
    case UpdateShape::BodyKind::Form: {
        const auto body = expandPairs(shape.body, values);
        if (!body)
            return tl::unexpected(body.error());
        request.body = body->toUtf8();
        type = type.isEmpty() ? QByteArrayLiteral("application/x-www-form-urlencoded") : type;
        break;
    }
    case UpdateShape::BodyKind::Text: {
        const QString start = shape.body.trimmed();
        const bool isJson = start.startsWith(u'{') || start.startsWith(u'[');
        const auto parsed = Template::parse(shape.body);
        if (!parsed)
            return tl::unexpected(parsed.error());
        request.body
            = parsed->expand(values, isJson ? TemplateEncoder(jsonEscaped) : TemplateEncoder(percentEncoded)).toUtf8();
        if (type.isEmpty())
            type = isJson ? QByteArrayLiteral("application/json") : QByteArrayLiteral("application/x-www-form-urlencoded");
        break;
    }
    case UpdateShape::BodyKind::Json: {
        const auto body = expandJson(shape.jsonBody, values);
        if (!body)
            return tl::unexpected(body.error());
        request.body = QJsonDocument(body->toObject()).toJson(QJsonDocument::Compact);
        type = type.isEmpty() ? QByteArrayLiteral("application/json") : type;
        break;
    }
    }
    const auto isType = [](const auto &header) {
        return header.first.compare("content-type", Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(request.headers.begin(), request.headers.end(), isType))
        request.headers.append({QByteArrayLiteral("Content-Type"), type});
    return {};
}

} // namespace

DomainName registeredDomain(const DomainName &name, const std::optional<DomainName> &zone)
{
    static const QStringList secondLevel = {
        QStringLiteral("ac"),  QStringLiteral("co"),  QStringLiteral("com"), QStringLiteral("edu"), QStringLiteral("gov"),
        QStringLiteral("ltd"), QStringLiteral("me"),  QStringLiteral("ne"),  QStringLiteral("net"), QStringLiteral("nom"),
        QStringLiteral("or"),  QStringLiteral("org"), QStringLiteral("plc"),
    };
    if (zone && name.isWithin(*zone))
        return *zone;
    const QStringList labels = name.labels();
    const qsizetype count = labels.size();
    const bool country = count > 2 && labels.last().size() == 2 && secondLevel.contains(labels.at(count - 2));
    const QString domain = QStringList(labels.mid(std::max<qsizetype>(0, count - (country ? 3 : 2)))).join(u'.');
    return DomainName::parse(domain).value_or(name);
}

QList<UpdateCall> updateCalls(const UpdateShape &shape, const QList<UpdateTarget> &targets)
{
    QList<UpdateTarget> parts;
    QList<std::optional<RecordType>> families;
    for (const UpdateTarget &target : targets) {
        if (!shape.oneFamily) {
            parts.append(target);
            families.append(std::nullopt);
            continue;
        }
        for (const RecordType type : recordTypes) {
            if (!target.addresses.contains(type))
                continue;
            UpdateTarget part = target;
            part.addresses = {{type, target.addresses.value(type)}};
            part.desired = {{type, target.desired.value(type)}};
            parts.append(part);
            families.append(type);
        }
    }
    const int limit = shape.listsHosts ? shape.hostsPerRequest : shape.namesHost ? 1 : int(parts.size());
    QList<UpdateCall> calls;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto room = std::find_if(calls.begin(), calls.end(), [&](const UpdateCall &call) {
            return call.targets.size() < limit && call.family == families.at(i)
                && sameRequest(call.targets.first(), parts.at(i));
        });
        if (room != calls.end())
            room->targets.append(parts.at(i));
        else
            calls.append({{parts.at(i)}, families.at(i)});
    }
    return calls;
}

TemplateValues updateValues(const UpdateShape &shape, const ProviderInfo &info, const QMap<QString, QString> &fields,
                            const UpdateCall &call, int target, const QDateTime &now)
{
    TemplateValues values;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        values.insert(it.key(), it.value());
        values.insert(QStringLiteral("account_") + it.key(), it.value());
    }
    const UpdateTarget &one = call.targets.at(target);
    for (const ProviderOption &option : info.options) {
        if (one.options.contains(option.key))
            values.insert(option.key, optionText(info, option.key, one.options.value(option.key)));
    }
    QStringList hosts;
    for (const UpdateTarget &each : call.targets)
        hosts.append(stripped(each.name.ascii(), shape.stripSuffix));
    std::optional<DomainName> zone = one.zone;
    if (!zone) {
        if (const auto field = DomainName::parse(fields.value(QStringLiteral("zone"))); field && !field->isEmpty())
            zone = *field;
    }
    const DomainName domain = registeredDomain(one.name, zone);
    const bool hasBase = zone && one.name.isWithin(*zone);
    values.insert(QStringLiteral("hosts"), hosts.join(u','));
    values.insert(QStringLiteral("hostname"), hosts.at(target));
    values.insert(QStringLiteral("domain"), domain.ascii());
    values.insert(QStringLiteral("sub"), one.name.relativeTo(domain));
    values.insert(QStringLiteral("base"), hasBase ? zone->ascii() : one.name.ascii());
    values.insert(QStringLiteral("alias"), hasBase ? one.name.relativeTo(*zone) : QString());
    values.insert(QStringLiteral("is_root"), one.name == domain ? QStringLiteral("true") : QStringLiteral("false"));
    const auto text = [&one](RecordType type) {
        return one.addresses.contains(type) ? addressText(one.addresses.value(type)) : QString();
    };
    values.insert(QStringLiteral("ipv4"), text(RecordType::A));
    values.insert(QStringLiteral("ipv6"), text(RecordType::AAAA));
    QStringList addresses = {text(RecordType::A), text(RecordType::AAAA)};
    addresses.removeAll(QString());
    values.insert(QStringLiteral("ips"), addresses.join(u','));
    values.insert(QStringLiteral("ip"), addresses.first());
    values.insert(QStringLiteral("type"), recordTypeName(call.family.value_or(one.addresses.firstKey())));
    values.insert(QStringLiteral("ttl"), one.ttl ? QString::number(*one.ttl) : QString());
    values.insert(QStringLiteral("program"), QStringLiteral("Mooring"));
    values.insert(QStringLiteral("version"), QStringLiteral(MOORING_VERSION));
    values.insert(QStringLiteral("timestamp"), QString::number(now.toSecsSinceEpoch()));
    return values;
}

Result<HttpRequest> updateRequest(const UpdateShape &shape, const ProviderInfo &info, const UpdateCall &call,
                                  const TemplateValues &values)
{
    const bool ipv6 = call.family == RecordType::AAAA && !shape.urlIpv6.isEmpty();
    const QString &text = ipv6 ? shape.urlIpv6 : shape.url;
    const QString path = text.section(u'?', 0, 0);
    if (const auto parsed = Template::parse(text + shape.body); !parsed)
        return tl::unexpected(parsed.error());
    if (!complete(path, values))
        return missing(info, path, values);
    if (const auto unknown = unknownPlaceholder(text + shape.body, info, values)) {
        return fail(Failure::Kind::Rejected,
                    Text::tr("There is no placeholder {%1}: correct the update URL or body in the account.").arg(*unknown));
    }
    const auto url = expandUrl(text, values);
    if (!url)
        return tl::unexpected(url.error());
    HttpRequest request;
    request.method = expanded(shape.method, values).toUpper();
    request.url = QUrl(*url, QUrl::TolerantMode);
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != u"https" && scheme != u"http"))
        return fail(Failure::Kind::Rejected,
                    Text::tr("The update URL of %1 is not valid: check it in the account.").arg(info.name));
    request.plainHttpAllowed = shape.plainHttp;
    request.bodyLimit = 64 * 1024;
    for (const auto &header : shape.headers)
        request.headers.append({header.first.toUtf8(), expanded(header.second, values)});
    if (const auto added = addAuth(request, shape, info, values); !added)
        return tl::unexpected(added.error());
    if (const auto added = addBody(request, shape, values); !added)
        return tl::unexpected(added.error());
    return request;
}

} // namespace mooring
