// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/EchoReply.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EchoServices)
};

constexpr qsizetype headLimit = 16 * 1024;
constexpr qsizetype bodyLimit = 1024;

tl::unexpected<Failure> notHttp()
{
    return fail(Failure::Kind::BadReply, Text::tr("Its answer is not HTTP."));
}

tl::unexpected<Failure> tooLong()
{
    return fail(Failure::Kind::BadReply, Text::tr("Its answer is longer than an address."));
}

tl::unexpected<Failure> cutShort()
{
    return fail(Failure::Kind::BadReply, Text::tr("It closed the connection before its answer was complete."));
}

/// Status line and headers, without the empty line.
std::optional<HttpReply> readHead(const QByteArray &head)
{
    static const QRegularExpression statusLine(
        QStringLiteral(R"(\AHTTP/1\.[01] ([1-5]\d\d)(?: [^\x00-\x08\x0a-\x1f]*)?\z)"));
    static const QRegularExpression headerLine(
        QStringLiteral(R"(\A([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00\r\n]*?)[ \t]*\z)"));
    HttpReply reply;
    const QByteArrayList lines = QByteArray(head).replace("\r\n", "\n").split('\n');
    const auto status = statusLine.match(QString::fromLatin1(lines.constFirst()));
    if (!status.hasMatch())
        return std::nullopt;
    reply.status = status.capturedView(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto header = headerLine.match(QString::fromLatin1(lines.at(i)));
        if (!header.hasMatch())
            return std::nullopt;
        reply.headers.append({header.captured(1).toLatin1(), header.captured(2).toLatin1()});
    }
    return reply;
}

bool hasHeader(const HttpReply &reply, QByteArrayView name)
{
    return std::any_of(reply.headers.begin(), reply.headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Of the body: absent if no header tells it, a failure if headers contradict each other or tell nonsense.
Result<std::optional<qsizetype>> announcedLength(const HttpReply &reply)
{
    static const QRegularExpression digits(QStringLiteral(R"(\A\d{1,9}\z)"));
    std::optional<qsizetype> length;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        if (!digits.match(QString::fromLatin1(value)).hasMatch() || (length && *length != value.toLongLong()))
            return notHttp();
        length = value.toLongLong();
    }
    return length;
}

} // namespace

std::optional<Result<HttpReply>> readHttpReply(const QByteArray &raw, bool closed)
{
    using Reply = Result<HttpReply>;
    static const QByteArray begin("HTTP/1.");
    if (raw.isEmpty())
        return closed
            ? std::optional(Reply(fail(Failure::Kind::Network, Text::tr("It closed the connection without an answer."))))
            : std::nullopt;
    if (!raw.startsWith(begin.left(raw.size())))
        return Reply(notHttp());
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if ((end < 0 ? raw.size() : end) > headLimit)
        return Reply(tooLong());
    if (end < 0)
        return closed ? std::optional(Reply(cutShort())) : std::nullopt;
    auto reply = readHead(raw.left(end));
    if (!reply)
        return Reply(notHttp());
    if (reply->status != 200)
        return Reply(*reply);
    // HTTP/1.0 knows no transfer coding, and we asked for no content coding.
    if (hasHeader(*reply, "Transfer-Encoding")
        || (hasHeader(*reply, "Content-Encoding") && reply->header("Content-Encoding").toLower() != "identity"))
        return Reply(notHttp());
    const auto length = announcedLength(*reply);
    if (!length)
        return Reply(tl::unexpected(length.error()));
    const QByteArray body = raw.mid(end + 4);
    if (std::max<qsizetype>(body.size(), length->value_or(0)) > bodyLimit)
        return Reply(tooLong());
    if (*length && body.size() > **length)
        return Reply(notHttp());
    if (*length ? body.size() < **length : !closed)
        return closed ? std::optional(Reply(cutShort())) : std::nullopt;
    // Without a length nobody can tell "192.0.2.1" from the beginning of "192.0.2.10", only a line end can.
    if (!*length && !body.isEmpty() && !body.endsWith('\n'))
        return Reply(cutShort());
    reply->body = body;
    return Reply(*reply);
}

std::optional<QHostAddress> readSoleAddress(RecordType type, QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    return parseAddress(type, QString::fromLatin1(text));
}

Result<QHostAddress> readEchoReply(RecordType type, const HttpReply &reply)
{
    if (reply.status != 200)
        return fail(Failure::Kind::BadReply,
                    Text::tr("It answered with HTTP status %1 instead of an address.").arg(reply.status));
    const QByteArray contentType = reply.header("Content-Type").toLower();
    if (contentType.split(';').constFirst().trimmed() != "text/plain") {
        return fail(Failure::Kind::BadReply,
                    Text::tr("It answered with a page instead of an address; a network that asks for a log-in does that."));
    }
    const auto address = readSoleAddress(type, reply.body);
    if (!address) {
        return fail(Failure::Kind::BadReply,
                    Text::tr("Its answer is not one %1 address.")
                        .arg(type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6")));
    }
    return *address;
}

} // namespace mooring
