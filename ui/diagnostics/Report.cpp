// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/Report.h"

#include "model/Redactor.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

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

/// The same stand-in for the same thing: "address-1", "name-2".
QString hidden(QString text, const Config &config)
{
    int number = 0;
    QStringList names;
    for (const RecordConfig &record : config.records)
        names << record.name.text() << record.name.ascii() << record.name.unicode();
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names))
        text.replace(name, QStringLiteral("name-%1").arg(++number), Qt::CaseInsensitive);
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

QString diagnosticsReport(const QList<Check> &checks, const Config &config, const QDateTime &now, const Redactor &redactor,
                          bool hideNames)
{
    QStringList lines;
    lines << QStringLiteral("Mooring %1, Qt %2, %3 (%4)")
                 .arg(QStringLiteral(MOORING_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                      QSysInfo::currentCpuArchitecture());
    lines << now.toString(Qt::ISODate);
    lines << QStringLiteral("%1 accounts, %2 names, interval %3 s")
                 .arg(config.accounts.size())
                 .arg(config.records.size())
                 .arg(config.schedule.interval.count());
    for (const AccountConfig &account : config.accounts)
        lines << QStringLiteral("account %1: %2 %3").arg(account.id, account.provider, account.method);
    lines << QString();
    for (const Check &check : checks) {
        lines << QStringLiteral("[%1] %2: %3").arg(stateWord(check.state), check.title, check.answer);
        for (const QString &line : check.detail.split(u'\n', Qt::SkipEmptyParts))
            lines << QStringLiteral("    ") + line;
    }
    QString text = redactor.redact(lines.join(u'\n') + u'\n');
    text.replace(QDir::homePath(), QStringLiteral("~"));
    return hideNames ? hidden(text, config) : text;
}

} // namespace mooring
