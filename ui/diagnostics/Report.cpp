// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/Report.h"

#include "model/Redactor.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace mooring {

namespace {

/// Words for states that stay the same in every language.
QString stateWord(Condition state)
{
    switch (state) {
    case Condition::Fine:
        return QStringLiteral("ok");
    case Condition::Working:
        return QStringLiteral("running");
    case Condition::Attention:
        return QStringLiteral("attention");
    case Condition::Failing:
        return QStringLiteral("failing");
    case Condition::Held:
        return QStringLiteral("held");
    case Condition::Offline:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

/// What would tell who or where somebody is, and what stands for it: the same for all forms of one name.
QList<std::pair<QString, QString>> standIns(const ReportFacts &facts)
{
    QList<std::pair<QString, QString>> result;
    QMap<QString, int> counts;
    const auto hide = [&](const QString &kind, const QStringList &forms) {
        const QString standIn = QStringLiteral("%1-%2").arg(kind).arg(counts[kind] + 1);
        const qsizetype before = result.size();
        for (const QString &form : forms) {
            const bool isKnown = std::any_of(result.begin(), result.end(), [&form](const auto &known) {
                return known.first.compare(form, Qt::CaseInsensitive) == 0;
            });
            if (!form.isEmpty() && !isKnown)
                result.append({form, standIn});
        }
        counts[kind] += result.size() > before ? 1 : 0;
    };
    for (const RecordConfig &record : facts.config.records)
        hide(QStringLiteral("name"), {record.name.text(), record.name.ascii(), record.name.unicode()});
    // Name servers and messages tell the domain above a name.
    for (const RecordConfig &record : facts.config.records) {
        for (QString parent = record.name.ascii().section(u'.', 1); parent.contains(u'.'); parent = parent.section(u'.', 1))
            hide(QStringLiteral("domain"), {parent, QUrl::fromAce(parent.toLatin1())});
    }
    hide(QStringLiteral("network"), {facts.network.label});
    hide(QStringLiteral("network"), {facts.network.ssid});
    for (const AccountConfig &account : facts.config.accounts)
        hide(QStringLiteral("label"), {account.label});
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return result;
}

/// The same stand-in for the same thing: "address-1", "name-2".
QString hidden(QString text, const ReportFacts &facts)
{
    for (const auto &[form, standIn] : standIns(facts)) {
        // Whole words: a network may be called "a".
        const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(form)),
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, standIn);
    }
    // What looks like an address: dotted quads, and hexadecimal groups with at least two colons (link addresses, too).
    static const QRegularExpression addresses(
        QStringLiteral(R"(\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\w:])(?:[0-9a-fA-F]{0,4}:){2,}[0-9a-fA-F.]{0,15}(?![\w:]))"));
    QMap<QString, QString> known;
    QString result;
    qsizetype end = 0;
    for (auto it = addresses.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString &standIn = known[match.captured().toLower()];
        if (standIn.isEmpty())
            standIn = QStringLiteral("address-%1").arg(known.size());
        result += text.mid(end, match.capturedStart() - end) + standIn;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

QString diagnosticsReport(const QList<Check> &checks, const ReportFacts &facts, const Redactor &redactor, bool hideNames)
{
    const Config &config = facts.config;
    QStringList lines;
    lines << QStringLiteral("Mooring %1, Qt %2, %3 (%4)")
                 .arg(QStringLiteral(MOORING_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                      QSysInfo::currentCpuArchitecture());
    lines << facts.now.toString(Qt::ISODate);
    lines << QStringLiteral("%1 accounts, %2 names, interval %3 s")
                 .arg(config.accounts.size())
                 .arg(config.records.size())
                 .arg(config.schedule.interval.count());
    for (const AccountConfig &account : config.accounts)
        lines << QStringLiteral("account %1: %2 %3").arg(account.id, account.provider, account.method);
    lines << QString();
    for (const Check &check : checks) {
        lines << QStringLiteral("[%1] %2: %3").arg(stateWord(check.answer.state), check.title, check.answer.text);
        for (const QString &line : check.answer.detail.split(u'\n', Qt::SkipEmptyParts))
            lines << QStringLiteral("    ") + line;
    }
    QString text = redactor.redact(lines.join(u'\n') + u'\n');
    // A service's home may be "/", which is nobody's name.
    if (const QString home = QDir::homePath(); home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    return hideNames ? hidden(text, facts) : text;
}

} // namespace mooring
