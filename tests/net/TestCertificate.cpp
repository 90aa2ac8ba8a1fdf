// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/TestCertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace mooring::test {

namespace {

QSslConfiguration make(const QString &alternativeNames)
{
    const QTemporaryDir dir;
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    const QString certificate = dir.filePath(QStringLiteral("cert.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                   QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=") + alternativeNames, QStringLiteral("-keyout"), key,
                   QStringLiteral("-out"), certificate});
    const bool isDone = openssl.waitForFinished() && openssl.exitCode() == 0;
    QFile file(key);
    if (!isDone || !file.open(QIODevice::ReadOnly))
        qFatal("the openssl command did not make a certificate");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&file, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    return configuration;
}

} // namespace

QSslConfiguration TestCertificate::selfSigned()
{
    static const QSslConfiguration made = make(QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    return made;
}

QSslConfiguration TestCertificate::forHosts(const QStringList &hosts)
{
    return make(QStringLiteral("DNS:") + hosts.join(QStringLiteral(",DNS:")));
}

} // namespace mooring::test
