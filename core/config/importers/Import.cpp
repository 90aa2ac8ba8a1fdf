// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/importers/Import.h"

#include "config/importers/Ddclient.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace mooring {

namespace {

constexpr qsizetype longestFile = 1024 * 1024; // bytes

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool hasLine(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption).match(text).hasMatch();
}

} // namespace

Result<Imported> importConfig(const QByteArray &content)
{
    if (content.size() > longestFile)
        return fail(Failure::Kind::Rejected, Text::tr("The file is longer than 1 MiB and cannot be a configuration."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fail(Failure::Kind::Rejected, Text::tr("The file is not UTF-8 text."));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));

    const auto notYet = [](const QString &program) {
        return fail(
            Failure::Kind::Unsupported,
            Text::tr("This is a configuration of %1, which this version cannot import yet. ddclient.conf can be imported.")
                .arg(program));
    };
    if (hasLine(text, "^\\s*dnsconf\\s*:"))
        return notYet(QStringLiteral("ddns-go"));
    if (hasLine(text, "^\\s*(provider|custom)\\s+\\S+(\\s*:\\s*\\d+)?\\s*\\{"))
        return notYet(QStringLiteral("inadyn"));
    if (text.trimmed().startsWith(u'{'))
        return fail(Failure::Kind::Unsupported,
                    Text::tr("This is a JSON file of a program that is not known. ddclient.conf can be imported."));
    if (!looksLikeDdclient(text))
        return fail(Failure::Kind::Unsupported,
                    Text::tr("It is not known which program this file belongs to. ddclient.conf can be imported."));
    return importDdclient(text);
}

} // namespace mooring
