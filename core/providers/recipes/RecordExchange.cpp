// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Signer.h"
#include "providers/recipes/JsonPointer.h"
#include "providers/recipes/RecordRecipeService.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace mooring {

namespace {

constexpr int pageLimit = 500; ///< Of one listing; more is a service that turns in circles.

RecipeReply parsed(HttpReply http)
{
    RecipeReply reply{std::move(http)};
    const QByteArray text = reply.http.body.trimmed();
    if (text.isEmpty())
        return reply;
    // QJsonDocument knows only arrays and objects; some services answer with a bare value.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]", &error);
    if (error.error == QJsonParseError::NoError && document.array().size() == 1)
        reply.json = document.array().first();
    return reply;
}

QString nextLink(const QByteArray &header)
{
    for (const QByteArray &part : header.split(',')) {
        const qsizetype open = part.indexOf('<');
        const qsizetype close = part.indexOf('>', open);
        if (open >= 0 && close > open && part.mid(close).contains("rel=\"next\""))
            return QString::fromUtf8(part.mid(open + 1, close - open - 1));
    }
    return {};
}

QString cookie(const HttpReply &reply, const QByteArray &name)
{
    for (const auto &header : reply.headers) {
        if (header.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && header.second.startsWith(name + '='))
            return QString::fromUtf8(header.second.mid(name.size() + 1).split(';').first());
    }
    return {};
}

} // namespace

QCoro::Task<ServiceResult<RecipeReply>> RecordRecipeService::sendOnce(RecipeCall call, RecipeVariables variables,
                                                                      const RecipeAuth *auth, QUrl whole)
{
    auto request = makeRequest(*m_recipe, call, auth, variables);
    if (request && !whole.isEmpty())
        request->url = whole;
    if (request && auth && !auth->scheme.isEmpty()) {
        QMap<QString, QString> parameters;
        for (auto it = auth->parameters.begin(); it != auth->parameters.end(); ++it) {
            if (const auto value = fillText(it.value(), variables, false))
                parameters.insert(it.key(), *value);
        }
        QByteArray nonce;
        for (int i = 0; i < 16; ++i)
            nonce += QByteArray::number(int(m_random() * 256) & 0xff, 16).rightJustified(2, '0');
        const HttpRequest unsignedRequest = *request;
        request = signing::sign(auth->scheme, unsignedRequest, parameters, m_clock.now(), nonce);
    }
    if (!request)
        co_return tl::unexpected(ServiceError{request.error()});
    const HttpRequest ready = *request;
    auto sent = co_await m_http.send(ready);
    if (!sent)
        co_return tl::unexpected(ServiceError{sent.error()});
    RecipeReply reply = parsed(std::move(*sent));
    const auto error = judgeReply(*m_recipe, call, reply, m_clock.now(), m_http.redactor());
    if (error)
        co_return tl::unexpected(*error);
    co_return reply;
}

QCoro::Task<std::optional<ServiceError>> RecordRecipeService::logIn()
{
    const RecipeLogin login = *m_recipe->login;
    const auto reply = co_await sendOnce(login.call, m_account, nullptr, QUrl());
    if (!reply)
        co_return reply.error();
    if (login.token.startsWith(u"header:"))
        m_token = QString::fromUtf8(reply->http.header(login.token.sliced(7).toLatin1()));
    else if (login.token.startsWith(u"cookie:"))
        m_token = cookie(reply->http, login.token.sliced(7).toLatin1());
    else
        m_token = jsonText(jsonAt(reply->json, login.token));
    if (m_token.isEmpty()) {
        co_return ServiceError{recipeFailure(*m_recipe, Failure::Kind::BadReply,
                                             QCoreApplication::translate("RecordReply", "the login gave no token"))};
    }
    const int told = login.expires.isEmpty() ? 0 : jsonText(jsonAt(reply->json, login.expires)).toInt();
    const int lifetime = told > 0 ? told : login.lifetime;
    // A little early, so that it does not run out under way.
    m_tokenEnd = lifetime > 0 ? m_clock.now().addSecs(std::max(1, lifetime - 30)) : QDateTime();
    co_return std::nullopt;
}

Failure RecordRecipeService::noCredentials() const
{
    QStringList labels;
    for (const ProviderField &field : m_recipe->info.fields) {
        if (m_recipe->auth.first().fields.contains(field.key))
            labels.append(field.label);
    }
    return {Failure::Kind::Credentials,
            QCoreApplication::translate("RecordReply", "%1 needs credentials: enter “%2” in the account.")
                .arg(m_recipe->info.name, labels.join(u", ")),
            std::nullopt};
}

QCoro::Task<ServiceResult<RecipeReply>> RecordRecipeService::exchange(RecipeCall call, RecipeVariables variables, QUrl whole)
{
    if (!m_recipe->auth.isEmpty() && !m_auth)
        co_return tl::unexpected(ServiceError{noCredentials()});
    if (!m_recipe->login) {
        auto reply = co_await sendOnce(call, variables, m_auth, whole);
        co_return reply;
    }
    // A token that is refused before its time is replaced once.
    for (int attempt = 0;; ++attempt) {
        const bool expired = m_tokenEnd.isValid() && m_clock.now() >= m_tokenEnd;
        const bool fresh = m_token.isEmpty() || expired;
        if (fresh) {
            const auto error = co_await logIn();
            if (error)
                co_return tl::unexpected(*error);
        }
        variables.insert(QStringLiteral("login_token"), m_token);
        auto reply = co_await sendOnce(call, variables, m_auth, whole);
        if (reply || reply.error().failure.kind != Failure::Kind::Credentials || fresh || attempt > 0)
            co_return reply;
        m_token.clear();
    }
}

QCoro::Task<ServiceResult<QList<QJsonValue>>> RecordRecipeService::listItems(RecipeCall call, RecipeItems reader,
                                                                             ServiceZone zone, RecipeVariables variables)
{
    using Kind = RecipePaging::Kind;
    const RecipePaging paging = call.paging;
    QList<QJsonValue> all;
    int page = paging.first;
    QJsonValue cursor(QJsonValue::Undefined);
    QUrl whole;
    for (int count = 0; count < pageLimit; ++count) {
        variables.insert(QStringLiteral("page"), page);
        variables.insert(QStringLiteral("offset"), int(all.size()));
        if (!cursor.isUndefined())
            variables.insert(QStringLiteral("cursor"), cursor);
        const auto reply = co_await exchange(call, variables, whole);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const auto items = listedItems(*m_recipe, reader, reply->json, zone);
        if (!items)
            co_return tl::unexpected(items.error());
        all.append(*items);
        const QJsonValue next = paging.next.isEmpty() ? QJsonValue(QJsonValue::Undefined) : jsonAt(reply->json, paging.next);
        const bool hasNext = !jsonText(next).isEmpty() && next != QJsonValue(false) && next != QJsonValue(0);
        bool more = false;
        if (paging.kind == Kind::Page || paging.kind == Kind::Offset) {
            if (!paging.next.isEmpty())
                more = hasNext;
            else if (!paging.pages.isEmpty())
                more = page < jsonText(jsonAt(reply->json, paging.pages)).toInt();
            else if (!paging.total.isEmpty())
                more = !items->isEmpty() && all.size() < jsonText(jsonAt(reply->json, paging.total)).toInt();
            else
                more = paging.size > 0 && items->size() >= paging.size;
            ++page;
        } else if (paging.kind == Kind::Cursor && !paging.last.isEmpty()) {
            more = paging.size > 0 && items->size() >= paging.size;
            cursor = more ? jsonAt(items->last(), paging.last) : cursor;
        } else if (paging.kind == Kind::Cursor) {
            more = hasNext;
            cursor = next;
        } else if (paging.kind == Kind::NextUrl || paging.kind == Kind::LinkHeader) {
            const QString link = paging.kind == Kind::NextUrl ? jsonText(next) : nextLink(reply->http.header("Link"));
            const auto first = makeRequest(*m_recipe, call, m_auth, variables);
            const QUrl from = first ? first->url : QUrl();
            whole = from.resolved(QUrl::fromEncoded(link.toUtf8(), QUrl::StrictMode));
            more = !link.isEmpty();
            // The credentials go only to the host they are for.
            if (more && (whole.host() != from.host() || whole.scheme() != from.scheme() || whole.port() != from.port())) {
                co_return tl::unexpected(ServiceError{
                    recipeFailure(*m_recipe, Failure::Kind::BadReply,
                                  QCoreApplication::translate("RecordReply", "the next page is on another host"))});
            }
        }
        if (!more)
            co_return all;
    }
    co_return tl::unexpected(ServiceError{recipeFailure(*m_recipe, Failure::Kind::BadReply,
                                                        QCoreApplication::translate("RecordReply", "the list has no end"))});
}

} // namespace mooring
