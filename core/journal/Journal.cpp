// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "journal/Journal.h"

#include "journal/Log.h"
#include "platform/Paths.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace mooring {

namespace {

constexpr qint64 maxSize = 1024 * 1024;
constexpr int oldFiles = 3;
constexpr qsizetype maxMemory = 1000;

/// Value by value: taken out of the finished line, a secret such as `":"` would break the JSON.
QJsonValue redacted(const QJsonValue &value, const Redactor &redactor)
{
    if (value.isString())
        return redactor.redact(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            result.append(redacted(item, redactor));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), redacted(it.value(), redactor));
        return result;
    }
    return value;
}

/// The newest @p count events of one file, oldest first. A line cut off by a crash is left out.
QList<QJsonObject> readNewest(const QString &path, qsizetype count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    QList<QJsonObject> result;
    for (auto it = lines.crbegin(); it != lines.crend() && result.size() < count; ++it) {
        const QJsonDocument document = QJsonDocument::fromJson(*it);
        if (document.isObject())
            result.prepend(document.object());
    }
    return result;
}

} // namespace

Journal::Journal(QString path, const Clock &clock, const Redactor &redactor)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_redactor(redactor)
{
}

void Journal::write(const JournalEvent &event)
{
    ++m_writes;
    QJsonObject line = redacted(event.fields, m_redactor).toObject();
    line.insert(QStringLiteral("@timestamp"), m_clock.now().toUTC().toString(Qt::ISODateWithMs));
    line.insert(QStringLiteral("ecs.version"), QStringLiteral("8.11"));
    line.insert(QStringLiteral("event.kind"), QStringLiteral("event"));
    line.insert(QStringLiteral("event.action"), event.action);
    line.insert(QStringLiteral("event.outcome"), event.outcome);
    line.insert(QStringLiteral("message"), m_redactor.redact(event.message));

    if (m_path.isEmpty()) {
        m_memory.append(line);
        if (m_memory.size() > maxMemory)
            m_memory.removeFirst();
        return;
    }
    const bool written = append(QJsonDocument(line).toJson(QJsonDocument::Compact));
    if (!written && !m_reported)
        qCWarning(lcJournal).noquote() << "Cannot write the journal" << m_path
                                       << "- events are lost until it can be written again";
    m_reported = !written;
}

bool Journal::append(const QByteArray &line)
{
    if (QFileInfo(m_path).size() + line.size() > maxSize)
        rotate();
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        return false;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const qint64 size = file.size();
    QByteArray data;
    // A line that a crash cut off must not swallow this one.
    if (size > 0 && file.seek(size - 1) && file.read(1) != "\n")
        data += '\n';
    data += line;
    data += '\n';
    return file.seek(size) && file.write(data) == data.size() && file.flush();
}

QString Journal::oldPath(int number) const
{
    return m_path + u'.' + QString::number(number);
}

void Journal::rotate()
{
    QFile::remove(oldPath(oldFiles));
    for (int number = oldFiles - 1; number >= 1; --number)
        QFile::rename(oldPath(number), oldPath(number + 1));
    QFile::rename(m_path, oldPath(1));
}

QList<QJsonObject> Journal::newest(int count) const
{
    if (m_path.isEmpty())
        return m_memory.mid(qMax(qsizetype(0), m_memory.size() - count));
    QList<QJsonObject> result = readNewest(m_path, count);
    for (int number = 1; number <= oldFiles && result.size() < count; ++number)
        result = readNewest(oldPath(number), count - result.size()) + result;
    return result;
}

} // namespace mooring
