// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/importers/DdclientReader.h"

namespace mooring::ddclient {

/// An account as one host line describes it.
struct Account
{
    QString provider;
    QString method;
    QMap<QString, QString> settings;
    QMap<QString, QString> secrets;
    QString warning; ///< Told to the user; empty = none.

    bool operator==(const Account &) const = default;
};

/// The provider and credentials of a host; the error says why there is no counterpart.
[[nodiscard]] tl::expected<Account, QString> accountOf(const Host &host);

} // namespace mooring::ddclient
