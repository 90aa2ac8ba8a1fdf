// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QUrl>

namespace mooring {

namespace {

/// Every way a secret may be spelt in a request, a reply or a log line.
QStringList forms(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const QByteArray json = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
    QStringList result{secret, percent, QString(percent).replace(QStringLiteral("%20"), QStringLiteral("+")),
                       QString::fromUtf8(json.mid(2, json.size() - 4)), QString::fromLatin1(utf8.toBase64()),
                       QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
    return result;
}

} // namespace

void Redactor::add(const QString &secret)
{
    if (secret.size() < 4)
        return;
    const QMutexLocker lock(&m_mutex);
    m_forms += forms(secret);
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
