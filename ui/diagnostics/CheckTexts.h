// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "addresses/LocalNetwork.h"
#include "addresses/NatVerdict.h"
#include "diagnostics/Check.h"

#include <QCoreApplication>

#include <set>

namespace mooring {

/// The source sets and types that enabled records use; "default" where there is none yet.
[[nodiscard]] std::set<std::pair<QString, RecordType>> setsOf(const Config &config);

/// What the checks found, in words: pure functions.
class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(mooring::CheckTexts)
public:
    struct Answer
    {
        Condition state = Condition::Fine;
        QString text;
        QString detail = {};
        Check::Remedy remedy = Check::Remedy::None;
    };

    [[nodiscard]] static QString source(const QString &set, RecordType type, const SourceConfig &config);
    [[nodiscard]] static QString account(const AccountSetup &setup, const AccountConfig &account);

    [[nodiscard]] static Answer network(const LocalNetwork &network, const NetworkProfile &rule);
    [[nodiscard]] static Answer sourceAnswer(const SourceView &view);
    [[nodiscard]] static Answer nat(const NatVerdict &verdict);
    /// This machine's IPv6 addresses with the reason for the pick.
    [[nodiscard]] static Answer candidates(const Config &config);
    [[nodiscard]] static Answer accountAnswer(const Result<void> &answer);
    [[nodiscard]] static Answer name(const Result<QList<QHostAddress>> &found, const QList<QHostAddress> &published);
};

} // namespace mooring
