// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ExitCode.h"
#include "model/Failure.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QStringList>

namespace mooring {

class Redactor;

/// Rows of words with aligned columns.
class Table
{
public:
    explicit Table(const QStringList &header);
    /// Empty cells are shown as "-".
    void addRow(const QStringList &cells);
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows; ///< The header first.
};

/// Standard output: either plain text for a person or exactly one JSON document. Everything passes the redactor.
class Output
{
public:
    explicit Output(bool json);
    /// @p redactor must outlive this or its replacement; may be null.
    void setRedactor(const Redactor *redactor) { m_redactor = redactor; }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// For a person; nothing is printed with --json.
    void line(const QString &text = {});
    void table(const Table &table);
    /// Something the user should know besides the result; on standard error, also with --json.
    void warning(const QString &text);
    /// The one JSON document; nothing is printed without --json.
    void document(const QJsonObject &object);
    /// Says why there is nothing to show: on standard error, or as {"error": ...} with --json (then together with what
    /// @p document holds). Returns @p code.
    int error(ExitCode code, const QString &kind, const QString &message, const QString &pointer = {},
              QJsonObject document = {});

private:
    void write(FILE *stream, const QString &text) const;

    bool m_json;
    const Redactor *m_redactor = nullptr;
};

/// "2026-03-04 17:20:11" in the machine's own time zone; empty for no time.
[[nodiscard]] QString localTime(const QDateTime &time);
/// RFC 3339 in UTC, for JSON.
[[nodiscard]] QString utcTime(const QDateTime &time);
/// The addresses in canonical text.
[[nodiscard]] QStringList addressTexts(const QList<QHostAddress> &addresses);
[[nodiscard]] QJsonObject failureJson(const Failure &failure);

} // namespace mooring
