// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QUrl>

namespace mooring {

namespace {

/// What of the secret's base64 does not depend on its neighbours, for each place it may have among them: as in
/// "Basic <base64 of user:password>".
QStringList base64Inside(const QByteArray &utf8)
{
    constexpr qsizetype shortest = 6; // characters; less occurs by chance
    QStringList result;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray bytes = QByteArray(before, '\0') + utf8;
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype length = bytes.size() * 8 / 6 - first;
        if (length < shortest)
            continue;
        result.append(QString::fromLatin1(bytes.toBase64().mid(first, length)));
        result.append(QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding).mid(first, length)));
    }
    return result;
}

/// "%2f" in place of "%2F".
QString lowerHex(QString percentEncoded)
{
    for (qsizetype at = percentEncoded.indexOf(u'%'); at >= 0; at = percentEncoded.indexOf(u'%', at + 1))
        percentEncoded.replace(at, 3, percentEncoded.mid(at, 3).toLower());
    return percentEncoded;
}

/// Every way a secret may be spelt in a request, a reply or a log line.
QStringList forms(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const QByteArray json = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
    QStringList result{secret,
                       percent,
                       QString(percent).replace(QStringLiteral("%20"), QStringLiteral("+")),
                       lowerHex(percent),
                       QString::fromUtf8(json.mid(2, json.size() - 4)),
                       QString::fromLatin1(utf8.toBase64()),
                       QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
    return result + base64Inside(utf8);
}

/// The tokens inside a secret that is a whole URL, request head or body: a server may repeat one of them alone.
QStringList tokensInside(const QString &secret)
{
    static const QRegularExpression separators(QStringLiteral("[\\s/?&=#;:@,\"<>(){}]+"));
    constexpr qsizetype shortest = 8; // characters; less is an ordinary word
    const bool isUrl = secret.contains(QStringLiteral("://"));
    if (!isUrl && !secret.contains(QStringLiteral(": ")) && !secret.contains(u'\n'))
        return {};
    const QString host = isUrl ? QUrl(secret.section(u'{', 0, 0)).host() : QString();
    static const QRegularExpression digit(QStringLiteral("\\d"));
    QStringList tokens;
    for (const QString &part : secret.split(separators, Qt::SkipEmptyParts)) {
        if (part.size() >= shortest && part.compare(host, Qt::CaseInsensitive) != 0 && part.contains(digit))
            tokens.append(part);
    }
    return tokens;
}

} // namespace

void Redactor::add(const QString &secret)
{
    if (secret.size() < 4)
        return;
    const QMutexLocker lock(&m_mutex);
    m_forms += forms(secret);
    for (const QString &token : tokensInside(secret))
        m_forms += forms(token);
    m_forms.removeDuplicates();
    std::sort(m_forms.begin(), m_forms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redactor::redact(QString text) const
{
    const QMutexLocker lock(&m_mutex);
    for (const QString &form : m_forms)
        text.replace(form, QStringLiteral("•••"));
    return text;
}

} // namespace mooring
