// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "addresses/LocalNetwork.h"
#include "addresses/NatVerdict.h"
#include "diagnostics/Check.h"
#include "engine/Updater.h"

#include <QCoreApplication>

namespace mooring {

/// What the checks found, in words: pure functions.
class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(mooring::CheckTexts)
public:
    [[nodiscard]] static QString source(const QString &set, RecordType type, const SourceConfig &config);
    [[nodiscard]] static QString account(const AccountSetup &setup, const AccountConfig &account);

    [[nodiscard]] static Answer network(const LocalNetwork &network, const std::optional<Hold> &hold);
    [[nodiscard]] static Answer sourceAnswer(const SourceView &view);
    /// @p foundAt: when that was found out (UTC); null = never.
    [[nodiscard]] static Answer nat(const NatVerdict &verdict, const QDateTime &foundAt, const QDateTime &now);
    /// This machine's IPv6 addresses with the reason for the pick.
    [[nodiscard]] static Answer candidates(const Config &config, const Result<QList<InterfaceAddress>> &addresses);
    /// Whether it is the whole account's, so that its check tells it and not that of each name.
    [[nodiscard]] static bool isOfAccount(const Failure &failure);
    [[nodiscard]] static Answer accountAnswer(const Result<void> &answer);
    /// @p found is what the name servers answer, @p proxyLabel what the provider calls answering with its own addresses.
    [[nodiscard]] static Answer name(const Result<QList<QHostAddress>> &found, const RecordStatus &published,
                                     const RecordConfig &config, const QString &proxyLabel, const QDateTime &now);

private:
    [[nodiscard]] static Answer sourceText(const SourceView &view);
};

} // namespace mooring
