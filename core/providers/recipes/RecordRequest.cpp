// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordRequest.h"

#include "providers/recipes/JsonPointer.h"
#include "providers/recipes/Template.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mooring {

namespace {

/// A whole zone may come in one reply.
constexpr qint64 bodyLimit = 32 * 1024 * 1024;

TemplateValues textValues(const RecipeVariables &variables)
{
    TemplateValues values;
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (!it.value().isArray() && !it.value().isObject())
            values.insert(it.key(), jsonText(it.value()));
    }
    return values;
}

/// A whole JSON value where text is wanted (a filter in a query, JSON in a form) is written as compact JSON.
std::optional<QString> parameterText(const QJsonValue &pattern, const RecipeVariables &variables)
{
    const QJsonValue value = fillJson(pattern, variables);
    if (value.isUndefined())
        return std::nullopt;
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return jsonText(value);
}

QByteArray pairs(const QJsonObject &patterns, const RecipeVariables &variables)
{
    QByteArray result;
    for (auto it = patterns.begin(); it != patterns.end(); ++it) {
        const auto value = parameterText(it.value(), variables);
        const auto key = fillText(it.key(), variables, false);
        if (!value || !key)
            continue;
        if (!result.isEmpty())
            result += '&';
        result += QUrl::toPercentEncoding(*key) + '=' + QUrl::toPercentEncoding(*value);
    }
    return result;
}

QJsonObject merged(QJsonObject base, const QJsonObject &added)
{
    for (auto it = added.begin(); it != added.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

Result<QUrl> makeUrl(const RecordRecipe &recipe, const RecipeCall &call, const QJsonObject &query,
                     const RecipeVariables &variables)
{
    const bool isWhole = call.path.startsWith(u"https://") || call.path.startsWith(u"http://");
    auto base = isWhole ? std::optional<QString>(QString()) : fillText(recipe.baseUrl, variables, false);
    const auto path = fillText(call.path, variables, true);
    if (!base || !path) {
        return fail(Failure::Kind::Rejected,
                    QCoreApplication::translate("RecordRequest",
                                                "The recipe of %1 cannot make the address “%2”: a value is missing.")
                        .arg(recipe.info.name, recipe.baseUrl + call.path));
    }
    while (base->endsWith(u'/'))
        base->chop(1);
    QByteArray bytes = (*base + *path).toUtf8();
    const QByteArray queryBytes = pairs(query, variables);
    if (!queryBytes.isEmpty())
        bytes += (bytes.contains('?') ? '&' : '?') + queryBytes;
    const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http")) {
        return fail(
            Failure::Kind::Rejected,
            QCoreApplication::translate("RecordRequest", "“%1” is not a web address: correct it in the account's settings.")
                .arg(*base));
    }
    return url;
}

} // namespace

std::optional<QString> fillText(const QString &pattern, const RecipeVariables &variables, bool percentEncode)
{
    const auto text = Template::parse(pattern);
    if (!text)
        return std::nullopt;
    const QStringList names = text->names();
    for (const QString &name : names) {
        if (!variables.contains(name) && !pattern.contains(u'{' + name + u'|'))
            return std::nullopt;
    }
    return text->expand(textValues(variables), percentEncode ? TemplateEncoder(percentEncoded) : TemplateEncoder());
}

QJsonValue fillJson(const QJsonValue &pattern, const RecipeVariables &variables)
{
    if (pattern.isString()) {
        static const QRegularExpression single(QStringLiteral("^\\{([a-z][A-Za-z0-9_]*)(\\|[^{}\"]*)?\\}$"));
        const QString text = pattern.toString();
        const auto match = single.match(text);
        if (match.hasMatch()) {
            const QJsonValue value = variables.value(match.captured(1));
            const bool absent = value.isUndefined() || value.isNull();
            if (match.capturedLength(2) == 0)
                return absent ? QJsonValue(QJsonValue::Undefined) : value;
            return absent || value == QJsonValue(QString()) ? QJsonValue(match.captured(2).mid(1)) : value;
        }
        const auto parsed = Template::parse(text);
        if (!parsed || parsed->names().isEmpty())
            return pattern;
        const QStringList names = parsed->names();
        const bool any
            = std::any_of(names.begin(), names.end(), [&](const QString &name) { return variables.contains(name); });
        const QString expanded = parsed->expand(textValues(variables));
        return any || !expanded.isEmpty() ? QJsonValue(expanded) : QJsonValue(QJsonValue::Undefined);
    }
    if (pattern.isArray()) {
        QJsonArray result;
        const QJsonArray items = pattern.toArray();
        for (const QJsonValue item : items) {
            const QJsonValue value = fillJson(item, variables);
            if (!value.isUndefined())
                result.append(value);
        }
        return result;
    }
    if (pattern.isObject()) {
        QJsonObject result;
        const QJsonObject members = pattern.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QJsonValue value = fillJson(it.value(), variables);
            const auto key = fillText(it.key(), variables, false);
            if (!value.isUndefined() && key)
                result.insert(*key, value);
        }
        return result;
    }
    return pattern;
}

Result<HttpRequest> makeRequest(const RecordRecipe &recipe, const RecipeCall &call, const RecipeAuth *auth,
                                const RecipeVariables &variables)
{
    HttpRequest request;
    request.method = call.method;
    request.bodyLimit = bodyLimit;
    request.plainHttpAllowed = recipe.plainHttp;
    const auto url = makeUrl(recipe, call, auth ? merged(call.query, auth->query) : call.query, variables);
    if (!url)
        return tl::unexpected(url.error());
    request.url = *url;
    const QJsonObject headers = auth ? merged(call.headers, auth->headers) : call.headers;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        auto value = parameterText(it.value(), variables);
        if (value)
            request.headers.append({it.key().toLatin1(), value->remove(u'\r').remove(u'\n').toUtf8()});
    }
    if (auth && !auth->user.isEmpty()) {
        const QString pair = fillText(auth->user, variables, false).value_or(QString()) + u':'
            + fillText(auth->password, variables, false).value_or(QString());
        request.headers.append({QByteArrayLiteral("Authorization"), "Basic " + pair.toUtf8().toBase64()});
    }
    const QJsonObject extra = auth ? auth->body : QJsonObject();
    const auto hasHeader = [&request](QByteArrayView name) {
        return std::any_of(request.headers.begin(), request.headers.end(),
                           [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (!call.form.isEmpty()) {
        request.body = pairs(merged(call.form, extra), variables);
        request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")});
    } else if (!call.body.isUndefined()) {
        QJsonValue body = fillJson(call.body, variables);
        if (body.isObject())
            body = merged(body.toObject(), fillJson(extra, variables).toObject());
        request.body = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                      : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        if (!hasHeader("Content-Type"))
            request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    }
    return request;
}

} // namespace mooring
