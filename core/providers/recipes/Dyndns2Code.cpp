// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/Dyndns2Code.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mooring {

namespace {

struct Row
{
    const char *word;
    Dyndns2Code::What what;
    Failure::Kind kind;
    int minutes; ///< Until the next try; 0 = the engine decides.
    const char *message;
};

using Kind = Failure::Kind;
using What = Dyndns2Code::What;

constexpr Row rows[] = {
    {"good", What::Good, Kind::BadReply, 0, ""},
    {"nochg", What::Unchanged, Kind::BadReply, 0, ""},
    {"badauth", What::Failed, Kind::Credentials, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The user name or password was refused: enter it again in the account.")},
    {"!donator", What::Failed, Kind::Forbidden, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The account has not paid for an option that was asked for: take the option away.")},
    {"notfqdn", What::Failed, Kind::Rejected, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The service says that this is not a full host name: check it.")},
    {"nofqdn", What::Failed, Kind::Rejected, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The service says that this is not a full host name: check it.")},
    {"nohost", What::Failed, Kind::NoSuchName, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The account has no such host: make it at the service, or check the name.")},
    {"!yours", What::Failed, Kind::NoSuchName, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The host belongs to another account of the service.")},
    {"!active", What::Failed, Kind::NoSuchZone, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The zone is not activated at the service.")},
    {"numhost", What::Failed, Kind::Rejected, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The service says that these are too many hosts, or a round robin.")},
    {"abuse", What::Failed, Kind::Blocked, 0,
     QT_TRANSLATE_NOOP(
         "Dyndns2",
         "The service has blocked updates because there were too many: unblock the host there, then press retry.")},
    {"badagent", What::Failed, Kind::Blocked, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The service refuses this program: a newer version may be needed.")},
    {"badsys", What::Failed, Kind::Rejected, 0, QT_TRANSLATE_NOOP("Dyndns2", "The service says that the request is wrong.")},
    {"dnserr", What::Failed, Kind::Server, 30, QT_TRANSLATE_NOOP("Dyndns2", "The service has a fault in its DNS.")},
    {"911", What::Failed, Kind::Server, 30, QT_TRANSLATE_NOOP("Dyndns2", "The service is out of order or in maintenance.")},
    {"badip", What::Failed, Kind::Rejected, 0, QT_TRANSLATE_NOOP("Dyndns2", "The service refuses this address.")},
    {"badrequest", What::Failed, Kind::Rejected, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The service says that the request is wrong.")},
    {"servererror", What::Failed, Kind::Server, 10, QT_TRANSLATE_NOOP("Dyndns2", "The service has a fault.")},
    {"unknown", What::Failed, Kind::Rejected, 0,
     QT_TRANSLATE_NOOP("Dyndns2", "The service says that the request is wrong.")},
    {"fatal", What::Failed, Kind::Rejected, 0, QT_TRANSLATE_NOOP("Dyndns2", "The host is switched off at the service.")},
    {"interval", What::Failed, Kind::RateLimited, 10,
     QT_TRANSLATE_NOOP("Dyndns2", "The last update was too short a time ago.")},
};

std::optional<std::chrono::seconds> waitOrder(const QString &word)
{
    static const QRegularExpression wait(QStringLiteral("^w(\\d{1,5})([hms])$"));
    const auto match = wait.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    const QString unit = match.captured(2);
    return std::chrono::seconds(unit == u"h" ? number * 3600 : unit == u"m" ? number * 60 : number);
}

} // namespace

std::optional<Dyndns2Code> dyndns2Code(const QString &word)
{
    for (const Row &row : rows) {
        if (word != QLatin1StringView(row.word))
            continue;
        Dyndns2Code code{row.what, row.kind, std::nullopt, QCoreApplication::translate("Dyndns2", row.message)};
        if (row.minutes > 0)
            code.retryAfter = std::chrono::minutes(row.minutes);
        return code;
    }
    if (const auto wait = waitOrder(word)) {
        return Dyndns2Code{What::Failed, Kind::RateLimited, wait,
                           QCoreApplication::translate("Dyndns2", "The service asks for a pause.")};
    }
    return std::nullopt;
}

} // namespace mooring
