// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/Clock.h"
#include "providers/Provider.h"
#include "providers/ProviderInfo.h"

#include <functional>
#include <map>
#include <memory>

namespace mooring {

class HttpClient;

/// What a provider is made from.
struct ProviderContext
{
    HttpClient &http; ///< Goes through the user's proxy.
    const Clock &clock;
    Random random;
    QString method; ///< One of ProviderInfo::methods.
    QMap<QString, QString> fields; ///< Settings and secrets together, by ProviderField::key; checked against the info.
};

using ProviderFactory = std::function<std::unique_ptr<Provider>(const ProviderContext &)>;

/// Every provider there is: built-in recipes, native classes, and the user's own recipes.
class ProviderRegistry
{
public:
    /// Loads the built-in recipes and registers the native classes.
    ProviderRegistry();
    ~ProviderRegistry();

    /// Adds every recipe of <dir>/update and <dir>/records (a user's own come before built-in ones of the same id).
    /// One text per refused file: its path, the JSON pointer of the place, and what is wrong.
    [[nodiscard]] QStringList loadRecipes(const QString &dir);
    /// Registers @p factory for one method of a provider; replaces what has the same id and method. Native classes and
    /// tests.
    void add(ProviderInfo info, const QString &method, ProviderFactory factory);
    /// Sorted by name.
    [[nodiscard]] QList<ProviderInfo> providers() const;
    /// By id or alias; null if there is none.
    [[nodiscard]] const ProviderInfo *find(QStringView id) const;

    /// Whether an account's provider, method and settings (not its secrets) are right.
    /// The error's place is relative to the account ("/settings/server").
    struct FieldError
    {
        QString pointer;
        QString message;
    };
    [[nodiscard]] std::optional<FieldError> check(const AccountConfig &account) const;

    /// Failure kinds: Unsupported (unknown provider or method), Credentials (a required secret is missing; names it),
    /// Rejected (a setting is missing or wrong; names it).
    [[nodiscard]] Result<std::unique_ptr<Provider>> create(const AccountConfig &account,
                                                           const QMap<QString, QString> &secrets, HttpClient &http,
                                                           const Clock &clock, Random random) const;

private:
    struct Entry;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
};

} // namespace mooring
