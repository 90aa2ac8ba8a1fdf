// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "netns/Lab.h"

#include "servers/TestProcess.h"

namespace mooring::test {

bool Lab::isHere()
{
    return qEnvironmentVariableIsSet("LAB_DIR");
}

QString Lab::happen(const QStringList &words)
{
    QString error;
    const QByteArray output = runTool(qEnvironmentVariable("LAB_SCRIPT"), words, &error);
    if (!error.isEmpty())
        qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(error));
    return QString::fromUtf8(output).trimmed();
}

QJsonObject Lab::account(const QString &id)
{
    const QJsonObject settings{{QStringLiteral("server"), qEnvironmentVariable("LAB_DNS")},
                               {QStringLiteral("zone"), qEnvironmentVariable("LAB_ZONE")},
                               {QStringLiteral("key_name"), qEnvironmentVariable("LAB_KEY_NAME")},
                               {QStringLiteral("key_algorithm"), QStringLiteral("hmac-sha256")}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("provider"), QStringLiteral("rfc2136")},
            {QStringLiteral("settings"), settings}};
}

QJsonObject Lab::accountSecrets()
{
    return {{QStringLiteral("key_secret"), qEnvironmentVariable("LAB_KEY_SECRET")}};
}

QString Lab::name(const QString &label)
{
    return label + u'.' + qEnvironmentVariable("LAB_ZONE");
}

QStringList Lab::published(const QString &label, const QString &type)
{
    const QString server = qEnvironmentVariable("LAB_DNS").section(u':', 0, 0);
    QString error;
    const QByteArray output = runTool(QStringLiteral("dig"),
                                      {u'@' + server, QStringLiteral("+norecurse"), QStringLiteral("+tries=1"),
                                       QStringLiteral("+time=1"), QStringLiteral("+short"), name(label), type},
                                      &error);
    if (!error.isEmpty())
        return {QStringLiteral("dig: ") + error};
    QStringList values = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    values.sort();
    return values;
}

QString Lab::strangers()
{
    return happen({QStringLiteral("strangers")});
}

} // namespace mooring::test
