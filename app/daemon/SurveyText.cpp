// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "SurveyText.h"

#include "addresses/AddressScope.h"
#include "engine/NetworkNotes.h"
#include "platform/DeviceKind.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SurveyText)
};

using Seconds = std::optional<std::chrono::seconds>;

QJsonValue secondsJson(const Seconds &seconds)
{
    return seconds ? QJsonValue(static_cast<qint64>(seconds->count())) : QJsonValue();
}

QString lifetimeText(const Seconds &lifetime)
{
    if (!lifetime)
        return Text::tr("for ever");
    const qint64 seconds = lifetime->count();
    if (seconds < 120)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 120 * 60)
        return Text::tr("%1 min").arg(seconds / 60);
    return seconds < 48 * 3600 ? Text::tr("%1 h").arg(seconds / 3600) : Text::tr("%1 days").arg(seconds / 86400);
}

/// For JSON.
QString deviceKindName(const InterfaceAddress &address)
{
    switch (deviceKind(address.device, address.deviceKind)) {
    case DeviceKind::Line:
        return QStringLiteral("line");
    case DeviceKind::Tunnel:
        return QStringLiteral("tunnel");
    case DeviceKind::Virtual:
        return QStringLiteral("virtual");
    }
    Q_UNREACHABLE();
}

QString scopeName(AddressScope scope)
{
    switch (scope) {
    case AddressScope::Global:
        return QStringLiteral("global");
    case AddressScope::Private:
        return QStringLiteral("private");
    case AddressScope::CarrierGradeNat:
        return QStringLiteral("carrierGradeNat");
    case AddressScope::LinkLocal:
        return QStringLiteral("linkLocal");
    case AddressScope::Loopback:
        return QStringLiteral("loopback");
    case AddressScope::Documentation:
        return QStringLiteral("documentation");
    case AddressScope::UniqueLocal:
        return QStringLiteral("uniqueLocal");
    case AddressScope::Multicast:
        return QStringLiteral("multicast");
    case AddressScope::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString flagsText(const InterfaceAddress &address)
{
    // Only IPv6 has privacy addresses, so "stable" would say nothing of IPv4.
    const bool isV6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    QStringList flags;
    if (isV6)
        flags << (address.temporary ? Text::tr("temporary") : Text::tr("stable"));
    if (address.deprecated)
        flags << Text::tr("deprecated");
    if (address.tentative)
        flags << Text::tr("tentative");
    return flags.join(QStringLiteral(", "));
}

QJsonObject candidateJson(const CandidateList &list, const AddressCandidate &candidate)
{
    const InterfaceAddress &address = candidate.address;
    QJsonObject object{{QStringLiteral("set"), list.set},
                       {QStringLiteral("address"), addressText(address.address)},
                       {QStringLiteral("published"), addressText(candidate.published)},
                       {QStringLiteral("device"), address.device},
                       {QStringLiteral("deviceKind"), deviceKindName(address)},
                       {QStringLiteral("linkKind"), address.deviceKind},
                       {QStringLiteral("prefixLength"), address.prefixLength},
                       {QStringLiteral("temporary"), address.temporary},
                       {QStringLiteral("deprecated"), address.deprecated},
                       {QStringLiteral("tentative"), address.tentative}};
    object.insert(QStringLiteral("preferredSeconds"), secondsJson(address.preferred));
    object.insert(QStringLiteral("validSeconds"), secondsJson(address.valid));
    object.insert(QStringLiteral("scope"), scopeName(addressScope(address.address)));
    object.insert(QStringLiteral("picked"), candidate.verdict == AddressCandidate::Verdict::Picked);
    object.insert(QStringLiteral("verdict"), verdictName(candidate.verdict));
    object.insert(QStringLiteral("why"), candidate.why);
    return object;
}

QString foundText(const SourceView &view)
{
    if (!view.found)
        return view.found.error().message;
    const QString addresses = addressTexts(*view.found).join(QStringLiteral(", "));
    return view.detail.isEmpty() ? addresses : QStringLiteral("%1 (%2)").arg(addresses, view.detail);
}

QString nullableText(const QHostAddress &address)
{
    return address.isNull() ? QString() : addressText(address);
}

/// Which servers outside are asked, so that a person can let just those past a VPN or proxy. Sets that ask the same share a
/// line.
void showHosts(Output &output, const QList<SourceAnswer> &answers)
{
    QStringList lines;
    for (const SourceAnswer &answer : answers) {
        const QStringList &hosts = answer.view.asks;
        const QString line
            = QStringLiteral("  %1 %2: %3")
                  .arg(answer.view.config.kind, recordTypeName(answer.type), hosts.join(QStringLiteral(", ")));
        if (!hosts.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        return;
    output.line();
    output.line(Text::tr("Servers outside that tell the address; a VPN or proxy has to let them pass to the real line:"));
    for (const QString &line : std::as_const(lines))
        output.line(line);
}

} // namespace

void showSources(Output &output, const QList<SourceAnswer> &answers)
{
    // What was found comes last: a failure is a whole sentence.
    Table table({Text::tr("ADDRESSES"), Text::tr("TYPE"), Text::tr("SOURCE"), Text::tr("TIME"), Text::tr("FOUND")});
    QStringList explanations;
    for (const SourceAnswer &answer : answers) {
        const SourceView &view = answer.view;
        table.addRow({answer.set, recordTypeName(answer.type), view.config.kind, Text::tr("%1 ms").arg(view.took.count()),
                      foundText(view)});
        if (!view.explanation.isEmpty() && !explanations.contains(view.explanation))
            explanations.append(view.explanation);
    }
    output.table(table);
    for (const QString &explanation : explanations)
        output.line(explanation);
    showHosts(output, answers);
}

QJsonArray sourcesJson(const QList<SourceAnswer> &answers, const QString &setKey, const QString &foundKey)
{
    QJsonArray array;
    for (const SourceAnswer &answer : answers) {
        const SourceView &view = answer.view;
        QJsonObject object{{setKey, answer.set},
                           {QStringLiteral("type"), recordTypeName(answer.type)},
                           {QStringLiteral("kind"), view.config.kind},
                           {QStringLiteral("detail"), view.detail},
                           {QStringLiteral("asks"), QJsonArray::fromStringList(view.asks)},
                           {QStringLiteral("milliseconds"), static_cast<qint64>(view.took.count())}};
        if (view.found)
            object.insert(foundKey, QJsonArray::fromStringList(addressTexts(*view.found)));
        else
            object.insert(QStringLiteral("failure"), failureJson(view.found.error()));
        if (!view.explanation.isEmpty())
            object.insert(QStringLiteral("explanation"), view.explanation);
        array.append(object);
    }
    return array;
}

void showCandidates(Output &output, const QList<CandidateList> &lists)
{
    for (const CandidateList &list : lists) {
        const QString type = recordTypeName(list.type);
        output.line(
            list.device.isEmpty()
                ? Text::tr("%1 addresses of this machine, for “%2”:").arg(type, list.set)
                : Text::tr("%1 addresses of this machine, for “%2” (interface %3):").arg(type, list.set, list.device));
        Table table({Text::tr("PICKED"), Text::tr("ADDRESS"), Text::tr("INTERFACE"), Text::tr("FLAGS"),
                     Text::tr("PREFERRED"), Text::tr("VALID"), Text::tr("WHY")});
        for (const AddressCandidate &candidate : list.candidates) {
            const InterfaceAddress &address = candidate.address;
            const bool isPicked = candidate.verdict == AddressCandidate::Verdict::Picked;
            const QString device = address.deviceKind.isEmpty()
                ? address.device
                : QStringLiteral("%1 (%2)").arg(address.device, address.deviceKind);
            table.addRow({isPicked ? Text::tr("yes") : Text::tr("no"),
                          QStringLiteral("%1/%2").arg(addressText(address.address)).arg(address.prefixLength), device,
                          flagsText(address), lifetimeText(address.preferred), lifetimeText(address.valid), candidate.why});
            if (isPicked && candidate.published != address.address)
                table.addRow({QString(), QStringLiteral("→ %1").arg(addressText(candidate.published)), QString(), QString(),
                              QString(), QString(), Text::tr("This is what a record gets.")});
        }
        if (list.candidates.isEmpty())
            output.line(Text::tr("None."));
        else
            output.table(table);
        output.line();
    }
}

QJsonObject candidatesJson(const QList<CandidateList> &lists)
{
    QMap<RecordType, QJsonArray> arrays;
    for (const CandidateList &list : lists) {
        for (const AddressCandidate &candidate : list.candidates)
            arrays[list.type].append(candidateJson(list, candidate));
    }
    QJsonObject object;
    for (const RecordType type : recordTypes)
        object.insert(recordTypeName(type), arrays.value(type));
    return object;
}

void showNat(Output &output, const NatVerdict &verdict)
{
    if (verdict.text.isEmpty())
        return;
    output.line();
    output.line(verdict.text);
}

QJsonObject natJson(const NatVerdict &verdict)
{
    return {{QStringLiteral("kind"), natName(verdict.kind)},
            {QStringLiteral("text"), verdict.text},
            {QStringLiteral("router"), nullableText(verdict.router)},
            {QStringLiteral("outside"), nullableText(verdict.outside)}};
}

} // namespace mooring
