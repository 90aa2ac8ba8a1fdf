// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Output.h"

#include "model/RecordType.h"
#include "model/Redactor.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace mooring {

Table::Table(const QStringList &header)
    : m_rows{header}
{
}

void Table::addRow(const QStringList &cells)
{
    QStringList row = cells;
    std::replace_if(
        row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); }, QStringLiteral("-"));
    m_rows.append(row);
}

QString Table::text() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

Output::Output(bool json)
    : m_json(json)
{
}

void Output::write(FILE *stream, const QString &text) const
{
    const QByteArray bytes = (m_redactor ? m_redactor->redact(text) : text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(stdout, text + u'\n');
}

void Output::table(const Table &table)
{
    if (!m_json)
        write(stdout, table.text());
}

void Output::warning(const QString &text)
{
    write(stderr, QStringLiteral("mooringd: ") + text + u'\n');
}

void Output::document(const QJsonObject &object)
{
    if (m_json)
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

int Output::error(ExitCode code, const QString &kind, const QString &message, const QString &pointer, QJsonObject document)
{
    if (m_json) {
        document.insert(QStringLiteral("error"),
                        QJsonObject{{QStringLiteral("kind"), kind},
                                    {QStringLiteral("message"), message},
                                    {QStringLiteral("pointer"), pointer}});
        this->document(document);
    } else {
        const QString place = pointer.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(pointer);
        write(stderr, QStringLiteral("mooringd: ") + message + place + u'\n');
    }
    return code;
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

QString utcTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList addressTexts(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(addressText(address));
    return texts;
}

QJsonObject failureJson(const Failure &failure)
{
    return {{QStringLiteral("kind"), failureKindName(failure.kind)}, {QStringLiteral("message"), failure.message}};
}

} // namespace mooring
