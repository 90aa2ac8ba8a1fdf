// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/StateStore.h"

#include "engine/StateJson.h"
#include "platform/Paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StateStore)
};

} // namespace

StateStore::StateStore(QString path)
    : m_path(std::move(path))
{
}

Result<void> StateStore::load()
{
    state = {};
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return keepAside(file.errorString());
    const QByteArray content = file.readAll();
    file.close();

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return keepAside(error.errorString());
    auto read = stateFromJson(document.object());
    if (!read)
        return keepAside(Text::tr("it is not a state file of version 1"));
    state = std::move(*read);
    return {};
}

Result<void> StateStore::keepAside(const QString &reason)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = m_path + QStringLiteral(".broken-") + stamp;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = m_path + QStringLiteral(".broken-%1-%2").arg(stamp).arg(number);
    if (!QFile::rename(m_path, aside)) {
        return fail(
            Failure::Kind::BadReply,
            Text::tr("The state file %1 cannot be used (%2) and cannot be kept aside. Mooring goes on without it and "
                     "looks at every "
                     "record afresh.")
                .arg(m_path, reason));
    }
    return fail(Failure::Kind::BadReply,
                Text::tr("The state file %1 cannot be used (%2). It is kept as %3; Mooring looks at every record afresh.")
                    .arg(m_path, reason, aside));
}

Result<void> StateStore::save()
{
    if (m_path.isEmpty())
        return {};
    const auto failed = [this](const QString &reason) {
        return fail(Failure::Kind::Rejected, Text::tr("The state file %1 cannot be written: %2").arg(m_path, reason));
    };
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        return failed(Text::tr("its folder cannot be made"));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(file.errorString());
    file.write(QJsonDocument(stateToJson(state)).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace mooring
