// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

namespace mooring {

/// Knows every secret in use and takes it out of any text, in plain, percent-encoded, base64 and JSON-escaped form.
/// The composition root owns one; every sink (log, journal, error, notification, report) goes through it. Thread-safe.
class Redactor
{
public:
    /// Adds a secret, and the tokens inside it if it is a whole URL, request head or body; texts of fewer than four
    /// characters are not secrets that can be told from other text.
    void add(const QString &secret);
    /// The text with each secret replaced by "•••".
    [[nodiscard]] QString redact(QString text) const;

private:
    mutable QMutex m_mutex;
    QStringList m_forms; ///< Longest first.
};

} // namespace mooring
