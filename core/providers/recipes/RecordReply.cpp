// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordReply.h"

#include "providers/recipes/JsonPointer.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordReply)
};

bool isIn(const QList<QPair<int, int>> &ranges, int status)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [status](const auto &range) { return status >= range.first && status <= range.second; });
}

bool isLike(const QString &text, const QString &pattern)
{
    const bool anyStart = pattern.startsWith(u'*');
    const bool anyEnd = pattern.size() > 1 && pattern.endsWith(u'*');
    const QStringView core = QStringView(pattern).sliced(anyStart ? 1 : 0).chopped(anyEnd ? 1 : 0);
    if (anyStart && anyEnd)
        return text.contains(core, Qt::CaseInsensitive);
    if (anyEnd)
        return text.startsWith(core, Qt::CaseInsensitive);
    return anyStart ? text.endsWith(core, Qt::CaseInsensitive) : text.compare(core, Qt::CaseInsensitive) == 0;
}

bool fitsRule(const RecipeFailure &rule, const RecipeReply &reply)
{
    if (!rule.statuses.isEmpty() && !isIn(rule.statuses, reply.http.status))
        return false;
    if (!rule.text.isEmpty() && !QString::fromUtf8(reply.http.body).contains(rule.text, Qt::CaseInsensitive))
        return false;
    if (rule.path.isEmpty())
        return true;
    const QList<QJsonValue> values = jsonAll(reply.json, rule.path);
    return std::any_of(values.begin(), values.end(), [&rule](const QJsonValue &value) {
        const QString text = jsonText(value);
        return std::any_of(rule.is.begin(), rule.is.end(),
                           [&text](const QString &pattern) { return isLike(text, pattern); });
    });
}

bool isSuccess(const RecipeSuccess &rule, const RecipeReply &reply)
{
    const int status = reply.http.status;
    if (rule.statuses.isEmpty() ? status < 200 || status > 299 : !isIn(rule.statuses, status))
        return false;
    // Whatever is not JSON is not from the service: a captive portal, a proxy's page.
    if (reply.json.isUndefined() && !reply.http.body.trimmed().isEmpty())
        return false;
    if (!rule.path.isEmpty()) {
        const QJsonValue value = jsonAt(reply.json, rule.path);
        const bool isThere = !value.isUndefined() && !value.isNull();
        if (!isThere)
            return false;
        const bool isOne = std::any_of(rule.is.begin(), rule.is.end(),
                                       [&value](const QJsonValue &one) { return jsonText(one) == jsonText(value); });
        if (!rule.is.isEmpty() && !isOne)
            return false;
    }
    if (rule.absent.isEmpty())
        return true;
    const QJsonValue value = jsonAt(reply.json, rule.absent);
    return !reply.json.isUndefined() && (value.isUndefined() || value.isNull() || value == QJsonValue(QString()));
}

Failure::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Failure::Kind::Credentials;
    case 403:
        return Failure::Kind::Forbidden;
    case 404:
        return Failure::Kind::NoSuchName;
    case 429:
        return Failure::Kind::RateLimited;
    case 408:
        return Failure::Kind::Server;
    default:
        break;
    }
    if (status >= 500)
        return Failure::Kind::Server;
    return status >= 400 ? Failure::Kind::Rejected : Failure::Kind::BadReply;
}

QString serviceWords(const RecordRecipe &recipe, const RecipeReply &reply)
{
    for (const QString &pointer : recipe.message) {
        QStringList texts;
        const QList<QJsonValue> values = jsonAll(reply.json, pointer);
        for (const QJsonValue &value : values) {
            if (const QString text = jsonText(value).simplified(); !text.isEmpty() && !texts.contains(text))
                texts.append(text);
        }
        if (!texts.isEmpty())
            return texts.join(u"; ").left(300);
    }
    return Text::tr("HTTP status %1").arg(reply.http.status);
}

} // namespace

Failure recipeFailure(const RecordRecipe &recipe, Failure::Kind kind, const QString &detail)
{
    QString text;
    switch (kind) {
    case Failure::Kind::Credentials:
        text = Text::tr("%1 refuses the credentials (%2). Make new ones on its page and enter them in the account.");
        break;
    case Failure::Kind::Forbidden:
        text = Text::tr(
            "%1 does not allow this with these credentials (%2). Give them the permission to change DNS records of "
            "the zone.");
        break;
    case Failure::Kind::NoSuchZone:
        text = Text::tr("%1 does not hold this zone in the account (%2).");
        break;
    case Failure::Kind::NoSuchName:
        text = Text::tr("%1 does not know this zone or record (%2).");
        break;
    case Failure::Kind::Conflict:
        text = Text::tr("Another record at %1 is in the way (%2). Remove it there, or take another name.");
        break;
    case Failure::Kind::RateLimited:
        text = Text::tr("%1 wants fewer requests (%2). Mooring waits and tries again.");
        break;
    case Failure::Kind::Blocked:
        text = Text::tr("%1 has barred the account or this program (%2). Ask its support.");
        break;
    case Failure::Kind::Server:
        text = Text::tr("%1 is in trouble itself (%2). Mooring tries again later.");
        break;
    case Failure::Kind::BadReply:
        text = Text::tr("%1 gave a reply that it does not document (%2).");
        break;
    default:
        text = Text::tr("%1 refuses the request (%2).");
        break;
    }
    return {kind, text.arg(recipe.info.name, detail), std::nullopt};
}

std::optional<ServiceError> judgeReply(const RecordRecipe &recipe, const RecipeCall &call, const RecipeReply &reply,
                                       const QDateTime &now, const Redactor &redactor)
{
    const RecipeFailure *found = nullptr;
    for (const QList<RecipeFailure> *map : {&call.failures, &recipe.failures}) {
        for (const RecipeFailure &rule : *map) {
            if (!found && fitsRule(rule, reply))
                found = &rule;
        }
    }
    if (!found && isSuccess(call.success.value_or(recipe.success), reply))
        return std::nullopt;
    const Failure::Kind kind = found && found->kind                 ? *found->kind
        : found && found->action == ServiceError::Action::RefreshId ? Failure::Kind::NoSuchName
                                                                    : kindOfStatus(reply.http.status);
    ServiceError error;
    error.failure = recipeFailure(recipe, kind, redactor.redact(serviceWords(recipe, reply)));
    error.failure.retryAfter = reply.http.retryAfter(now);
    if (found) {
        error.action = found->action;
        if (const QJsonValue seconds = jsonAt(reply.json, found->retryAfter);
            !found->retryAfter.isEmpty() && seconds.isDouble())
            error.failure.retryAfter = std::chrono::seconds(seconds.toInt());
    }
    return error;
}

} // namespace mooring
