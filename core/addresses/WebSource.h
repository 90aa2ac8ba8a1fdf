// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressSource.h"
#include "addresses/EchoServices.h"
#include "addresses/SourceParts.h"
#include "model/Clock.h"

namespace mooring {

/// Asks services on the web which address they see. No service is asked twice in a row; a change is believed only when
/// enough of them agree, and an address that was known before is confirmed by one.
class WebSource final : public AddressSource
{
public:
    /// @p services empty = the built-in ones of the family. @p agree is at least 1 and at most their number.
    WebSource(QList<QUrl> services, int agree, HttpClient &http, const Random &random);

    [[nodiscard]] QString kind() const override { return QStringLiteral("web"); }
    [[nodiscard]] QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType type, QList<QHostAddress> known) override;
    [[nodiscard]] QString detail() const override { return m_detail; }

private:
    [[nodiscard]] QCoro::Task<Result<QHostAddress>> ask(RecordType type, QUrl service);

    QList<QUrl> m_services;
    int m_agree;
    HttpClient &m_http;
    qsizetype m_next; ///< Index of the service to ask next.
    QString m_detail;
};

/// Settings: "services" (URLs), "agree" (default 2).
[[nodiscard]] Result<std::unique_ptr<AddressSource>> makeWebSource(const SourceConfig &config, const SourceParts &parts);

} // namespace mooring
