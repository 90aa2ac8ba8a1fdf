// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace mooring {

/// A form field of an account: a credential or a setting.
struct ProviderField
{
    QString key; ///< As in config.json and the keychain.
    QString label; ///< The provider's own term ("API token").
    QString help; ///< One sentence: what it is, where to find it, which permission it needs. May be empty.
    QString example;
    QString defaultValue;
    QStringList choices; ///< Not empty: one of these.
    QString pattern; ///< Regular expression that the whole value must match; empty = anything.
    bool secret = false; ///< Kept in the keychain, never in config.json.
    bool required = true;
    bool rare = false; ///< Hardly anyone needs it: a form folds it away.
    QStringList methods; ///< "update", "records": which method needs it; empty = each.
};

/// A setting of one record that the provider has besides address and TTL.
struct ProviderOption
{
    enum class Type { Bool, Text, Number, Choice };

    QString key; ///< In RecordConfig::options.
    QString label;
    QString help;
    Type type = Type::Text;
    QStringList choices;
};

/// A provider as data: forms, command line, documentation and importers are made from it.
struct ProviderInfo
{
    /// How sure we are that it works.
    enum class Status { Current, Unverified };

    QString id; ///< Lower case, digits, "-".
    QString name;
    QUrl website;
    QUrl tokenPage; ///< Where the user makes the credential.
    QStringList methods; ///< "update", "records"; at least one.
    QString recommended; ///< One of methods.
    QList<ProviderField> fields;
    QList<ProviderOption> options;
    bool ipv6 = true;
    bool listsZones = false;
    bool batch = false; ///< Several names in one request.
    bool severalValues = false;
    bool hasTtl = false;
    std::chrono::seconds minInterval{0}; ///< Between two updates of one name, by the service's rules; the engine keeps it.
    std::optional<std::chrono::days> refresh; ///< Its names expire: an update is repeated after so long, by its rules.
    Status status = Status::Current;
    QStringList aliases; ///< Ids that the peers use for it, and what its own users call it; search finds them.
    bool popular = false; ///< Shown first.

    [[nodiscard]] QList<ProviderField> fieldsFor(QStringView method) const;
};

} // namespace mooring
