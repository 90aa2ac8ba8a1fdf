// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace mooring::test {

namespace {

constexpr int longestCall = 40000; // ms

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QJsonObject Called::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QString Called::error(QStringView key) const
{
    return json().value(u"error").toObject().value(key).toString();
}

Mooringd::Mooringd()
{
    QDir().mkpath(configDir());
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    // Sanitizer builds need their own variables; nothing else of the caller's world comes in.
    for (const QString &name : {QStringLiteral("PATH"), QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS"),
                                QStringLiteral("LSAN_OPTIONS")}) {
        if (system.contains(name))
            environment.insert(name, system.value(name));
    }
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_FORCE_ASSERTS"), QStringLiteral("1"));
}

std::unique_ptr<QProcess> Mooringd::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    QStringList all = arguments;
    all += {QStringLiteral("--config"), configDir()};
    if (m_hasSecrets)
        all += {QStringLiteral("--secrets"), secretsFile()};
    process->start(QStringLiteral(MOORING_BIN_DIR "/mooringd"), all);
    return process;
}

Called Mooringd::call(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    QSignalSpy finished(process.get(), &QProcess::finished);
    if (!process->waitForStarted())
        return {};
    process->write(input);
    process->closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(longestCall)) {
        process->kill();
        process->waitForFinished();
        return {-1, process->readAllStandardOutput(), process->readAllStandardError()};
    }
    const bool normal = process->exitStatus() == QProcess::NormalExit;
    return {normal ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError()};
}

void Mooringd::writeConfig(const QJsonObject &config)
{
    writeConfig(QJsonDocument(config).toJson());
}

void Mooringd::writeConfig(const QByteArray &text)
{
    writeFile(configDir() + QStringLiteral("/config.json"), text);
}

void Mooringd::writeSecrets(const QJsonObject &secrets)
{
    m_hasSecrets = true;
    writeFile(secretsFile(), QJsonDocument(secrets).toJson());
}

QJsonObject dyndns2Account(const QString &id, quint16 port, const QString &user)
{
    const QJsonObject settings{{QStringLiteral("server"), QStringLiteral("127.0.0.1:%1").arg(port)},
                               {QStringLiteral("scheme"), QStringLiteral("http")},
                               {QStringLiteral("path"), QStringLiteral("/nic/update")},
                               {QStringLiteral("username"), user}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("provider"), QStringLiteral("custom-dyndns2")},
            {QStringLiteral("settings"), settings}};
}

QJsonObject record(const QString &name, const QString &account, const QStringList &types)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("types"), QJsonArray::fromStringList(types)},
            {QStringLiteral("account"), account}};
}

QJsonObject fixedAddresses(const QString &v4, const QString &v6)
{
    const auto fixed = [](const QString &address) {
        return QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("fixed")},
                                      {QStringLiteral("addresses"), QJsonArray{address}}}};
    };
    return {{QStringLiteral("default"), QJsonObject{{QStringLiteral("A"), fixed(v4)}, {QStringLiteral("AAAA"), fixed(v6)}}}};
}

QJsonObject config(const QJsonArray &accounts, const QJsonArray &records, const QJsonObject &sources)
{
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("records"), records},
            {QStringLiteral("addressSources"), sources}};
}

} // namespace mooring::test
