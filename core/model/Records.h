// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/DomainName.h"
#include "model/RecordType.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace mooring {

/// A zone as a service lists it.
struct Zone
{
    DomainName name;
    QString id; ///< The service's own identifier; empty where it has none.
};

/// One address record (or one value of a record set) as a service lists it.
struct Record
{
    DomainName name;
    RecordType type = RecordType::A;
    QHostAddress value;
    QString id; ///< The service's own identifier; empty where it has none.
    std::optional<int> ttl; ///< Seconds.
    QJsonObject attributes; ///< What else the service says of it (proxied, comment, line), by option key.
};

/// Whether the name and type are ours alone or shared with other machines.
enum class Sharing {
    Own, ///< The name and type hold exactly our values.
    Shared, ///< Others publish under the same name; only our previous value is replaced or removed.
};

/// What a name and type must hold.
struct DesiredRecord
{
    DomainName name;
    RecordType type = RecordType::A;
    QList<QHostAddress> values; ///< What must be there; never empty.
    QList<QHostAddress> previous; ///< What we published last; empty on first contact.
    Sharing sharing = Sharing::Own;
    std::optional<int> ttl; ///< Seconds; absent = leave as the service has it.
    QJsonObject options; ///< By option key; absent = leave as the service has it.
    std::optional<DomainName> zone; ///< Given by the user where the cut cannot be found.
};

/// What became of one desired record.
struct Outcome
{
    enum class What { Created, Updated, Unchanged, Failed };

    What what = What::Unchanged;
    std::optional<Failure> failure; ///< Set exactly when what is Failed.

    [[nodiscard]] static Outcome failed(Failure failure) { return {What::Failed, std::move(failure)}; }
};

/// "created", "updated", "unchanged", "failed".
[[nodiscard]] QString outcomeName(Outcome::What what);

} // namespace mooring
