// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/UpdateReply.h"

#include "providers/recipes/Dyndns2Code.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace mooring {

namespace {

using Kind = Failure::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UpdateReply)
};

UpdateVerdict failed(Kind kind, const QString &message, std::optional<std::chrono::seconds> retryAfter = {})
{
    return {Outcome::failed({kind, message, retryAfter}), false};
}

QString bodyText(const QByteArray &body)
{
    if (const auto encoding = QStringConverter::encodingForData(body)) // A byte order mark tells UTF-16.
        return QString(QStringDecoder(*encoding)(body)).trimmed();
    QString text = QString::fromUtf8(body);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.trimmed();
}

QString excerpt(const QString &body)
{
    QString text = body;
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    text = text.simplified().left(200);
    return text.isEmpty() ? Text::tr("(nothing)") : text;
}

bool isHtml(const QString &body)
{
    const QString start = body.left(64);
    return start.startsWith(u"<!doctype", Qt::CaseInsensitive) || start.startsWith(u"<html", Qt::CaseInsensitive)
        || body.left(1024).contains(u"<html", Qt::CaseInsensitive);
}

QString generalMessage(Kind kind, const QString &name)
{
    switch (kind) {
    case Kind::Credentials:
        return Text::tr("%1 refuses the credentials: check them in the account.").arg(name);
    case Kind::Forbidden:
        return Text::tr("%1 does not allow this account to do that.").arg(name);
    case Kind::NoSuchZone:
    case Kind::NoSuchName:
        return Text::tr("%1 does not know this name in the account: make it there, or check the name.").arg(name);
    case Kind::Rejected:
        return Text::tr("%1 says that the request is wrong.").arg(name);
    case Kind::RateLimited:
        return Text::tr("%1 asks for a pause.").arg(name);
    case Kind::Blocked:
        return Text::tr("%1 has blocked updates: unblock them there, then press retry.").arg(name);
    default:
        return Text::tr("%1 has a fault.").arg(name);
    }
}

std::optional<UpdateVerdict> readDyndns2(const UpdateShape &shape, const ProviderInfo &info, const ReplyText &reply,
                                         const TemplateValues &values)
{
    const QString word = firstWord(reply.line);
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (shape.goodWords.contains(word) && isSuccess)
        return UpdateVerdict{{Outcome::What::Updated, {}}, false};
    if (shape.unchangedWords.contains(word) && isSuccess)
        return UpdateVerdict{{Outcome::What::Unchanged, {}}, false};
    const auto code = dyndns2Code(word);
    if (!code)
        return std::nullopt;
    if (code->what == Dyndns2Code::What::Failed) {
        UpdateVerdict verdict = failed(code->kind, QStringLiteral("%1: %2").arg(info.name, code->message), code->retryAfter);
        verdict.askOneByOne = word == u"numhost";
        return verdict;
    }
    if (!isSuccess)
        return std::nullopt;
    if (code->what == Dyndns2Code::What::Unchanged)
        return UpdateVerdict{{Outcome::What::Unchanged, {}}, false};
    const bool loopback = reply.line.section(u' ', 1).trimmed() == u"127.0.0.1";
    if (loopback && values.value(QStringLiteral("ipv4")) != u"127.0.0.1") {
        return failed(Kind::Blocked,
                      Text::tr("%1 ignored the request and set nothing: it may have blocked this program.").arg(info.name));
    }
    return UpdateVerdict{{Outcome::What::Updated, {}}, false};
}

// What is said by the HTTP status alone.
std::optional<UpdateVerdict> readStatus(const ProviderInfo &info, const HttpReply &reply, const QDateTime &now)
{
    const auto retryAfter = reply.retryAfter(now);
    if (reply.status >= 300 && reply.status < 400) {
        return failed(
            Kind::BadReply,
            Text::tr("%1 sent a redirect (%2), which is not followed with credentials.").arg(info.name).arg(reply.status));
    }
    if (reply.status == 401 || reply.status == 407)
        return failed(Kind::Credentials, generalMessage(Kind::Credentials, info.name));
    if (reply.status == 403) {
        return failed(
            Kind::Credentials,
            Text::tr("%1 refuses the credentials or this program (403): check them in the account.").arg(info.name));
    }
    if (reply.status == 429)
        return failed(Kind::RateLimited, generalMessage(Kind::RateLimited, info.name), retryAfter);
    if (reply.status >= 500)
        return failed(Kind::Server, Text::tr("%1 has a fault (%2).").arg(info.name).arg(reply.status), retryAfter);
    return std::nullopt;
}

UpdateVerdict readTarget(const UpdateShape &shape, const ProviderInfo &info, const ReplyText &text,
                         const TemplateValues &values, const HttpReply &reply, const QDateTime &now)
{
    for (const ReplyFailure &failure : shape.failures) {
        if (!failure.when.holds(text, values))
            continue;
        const bool waits = failure.kind == Kind::RateLimited || failure.kind == Kind::Server;
        const auto named = waits ? reply.retryAfter(now) : std::nullopt;
        const QString message = failure.message.isEmpty() ? generalMessage(failure.kind, info.name)
                                                          : info.name + QStringLiteral(": ") + failure.message;
        UpdateVerdict verdict = failed(failure.kind, message, named ? named : failure.retryAfter);
        verdict.askOneByOne = failure.oneByOne;
        return verdict;
    }
    if (shape.dyndns2) {
        if (auto verdict = readDyndns2(shape, info, text, values)) {
            if (verdict->outcome.failure && !verdict->outcome.failure->retryAfter && reply.status == 429)
                verdict->outcome.failure->retryAfter = reply.retryAfter(now);
            return *verdict;
        }
    }
    if (const auto verdict = readStatus(info, reply, now))
        return *verdict;
    if (!shape.dyndns2 && (shape.html || !isHtml(text.body))) {
        if (shape.unchanged && shape.unchanged->holds(text, values))
            return {{Outcome::What::Unchanged, {}}, false};
        if (shape.success.holds(text, values))
            return {{Outcome::What::Updated, {}}, false};
    }
    return failed(Kind::BadReply,
                  Text::tr("%1 sent a reply that is not understood (status %2): %3")
                      .arg(info.name, QString::number(text.status), excerpt(text.body)));
}

} // namespace

QList<UpdateVerdict> readUpdateReply(const UpdateShape &shape, const ProviderInfo &info, const UpdateCall &call,
                                     const QList<TemplateValues> &values, const HttpReply &reply, const QDateTime &now)
{
    const QString body = bodyText(reply.body);
    static const QRegularExpression lineBreak(QStringLiteral("\\s*[\\r\\n]+\\s*"));
    const QStringList lines = body.split(lineBreak, Qt::SkipEmptyParts);
    QList<UpdateVerdict> verdicts;
    for (int i = 0; i < call.targets.size(); ++i) {
        const bool own = shape.dyndns2 && call.targets.size() > 1 && lines.size() > 1;
        if (own && i >= lines.size()) {
            verdicts.append(failed(Kind::BadReply, Text::tr("%1 did not answer for this name.").arg(info.name)));
            continue;
        }
        const ReplyText text{reply.status, body, lines.value(own ? i : 0)};
        verdicts.append(readTarget(shape, info, text, values.at(i), reply, now));
    }
    return verdicts;
}

} // namespace mooring
