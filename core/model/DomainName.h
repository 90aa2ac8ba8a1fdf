// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mooring {

/// A domain name: kept as the user typed it, compared and sent as lower-case A-labels (RFC 5890).
/// A name may start with the label "*" (RFC 4592). There is never a final dot.
class DomainName
{
public:
    DomainName() = default;
    /// Reads a name; accepts a final dot and Unicode labels. Failure::Rejected tells what is wrong with it.
    [[nodiscard]] static Result<DomainName> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_ascii.isEmpty(); }
    /// As the user wrote it, without a final dot.
    [[nodiscard]] QString text() const { return m_text; }
    /// Lower-case A-labels, no final dot.
    [[nodiscard]] QString ascii() const { return m_ascii; }
    /// U-labels for display.
    [[nodiscard]] QString unicode() const;
    [[nodiscard]] QStringList labels() const { return m_ascii.split(u'.', Qt::SkipEmptyParts); }
    [[nodiscard]] bool isWildcard() const;
    /// Whether this is @p zone itself or below it.
    [[nodiscard]] bool isWithin(const DomainName &zone) const;
    /// The A-labels left of @p zone; empty at the apex. Only for a name within @p zone.
    [[nodiscard]] QString relativeTo(const DomainName &zone) const;
    /// One label less; empty for a top-level name.
    [[nodiscard]] DomainName parent() const;

    friend bool operator==(const DomainName &a, const DomainName &b) { return a.m_ascii == b.m_ascii; }
    friend auto operator<=>(const DomainName &a, const DomainName &b) { return a.m_ascii.compare(b.m_ascii) <=> 0; }
    friend size_t qHash(const DomainName &name, size_t seed = 0) { return ::qHash(name.m_ascii, seed); }

private:
    QString m_text;
    QString m_ascii;
};

} // namespace mooring
