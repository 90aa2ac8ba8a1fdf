// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"
#include "model/Result.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>

namespace mooring {

/// A zone as a service names it.
struct ServiceZone
{
    DomainName name; ///< Empty where the service knows no zones, only full names.
    QJsonValue id; ///< As listed (text or number); undefined where it has none.
    std::optional<int> minimumTtl; ///< Seconds, where the service sets one for each zone.
    QJsonObject attributes; ///< What else the requests need.

    bool operator==(const ServiceZone &) const = default;
};

/// One record with its one value, or one record set with all its values.
struct ServiceRecord
{
    DomainName name;
    RecordType type = RecordType::A;
    bool alias = false; ///< A CNAME, ALIAS or ANAME: stands in the way of addresses; nothing but the name counts.
    QList<QHostAddress> values;
    QJsonArray items; ///< Sets: each value as the service wrote it, beside values.
    QJsonArray foreignItems; ///< Sets: values that are not in use (disabled); sent back as they are.
    QJsonValue id; ///< As listed; undefined where it has none.
    QString text; ///< The value as listed, for services that name a record by its value.
    std::optional<int> ttl; ///< Seconds.
    QJsonObject attributes; ///< By option key.
};

/// One thing to do at the service.
struct RecordChange
{
    enum class Kind { Create, Update, Remove };

    Kind kind = Kind::Create;
    DomainName name;
    RecordType type = RecordType::A;
    QList<QHostAddress> values; ///< What is there afterwards; one for a single record, empty for Remove.
    std::optional<ServiceRecord> before; ///< Set for Update and Remove.
    std::optional<int> ttl; ///< Seconds to send: what the user set, or for Create the service's default.
    QJsonObject options; ///< What the user set, by option key.
};

/// Why a call failed, and what RecordApi can do about it.
struct ServiceError
{
    enum class Action {
        None,
        RefreshId, ///< An id or our picture of the zone is out of date: look again, once.
        Unchanged, ///< The service says that it is so already.
    };

    Failure failure;
    Action action = Action::None;
};

template <typename T>
using ServiceResult = tl::expected<T, ServiceError>;

/// The rules a service has for TTLs, in seconds.
struct TtlRules
{
    std::optional<int> minimum;
    std::optional<int> maximum;
    QList<int> allowed; ///< Not empty: only these; others are rounded up to the next.
    QList<int> special; ///< Sent as they are (1 = automatic).
    std::optional<int> forCreate; ///< What a new record gets where the user sets none and the service needs one.
    bool changeable = true; ///< An update can carry a TTL; else only a new record can.
    QString fixedBy; ///< Attribute that, when true, makes the service choose the TTL itself.

    /// @p ttl as the service takes it in @p zone.
    [[nodiscard]] int clamp(int ttl, const ServiceZone &zone) const;
};

/// What RecordApi must know of a service.
struct ServiceTraits
{
    enum class Model {
        Records, ///< One value each, usually with an id.
        Sets, ///< All values of a name and type together.
    };
    enum class ZoneLookup {
        List, ///< zones() lists all.
        Walk, ///< findZone() says whether one name is a zone.
        User, ///< The user names it.
        None, ///< Full names only.
    };
    /// A call that takes several changes.
    struct Batch
    {
        QList<RecordChange::Kind> kinds;
        int limit = 100; ///< Changes in one call.
    };

    Model model = Model::Records;
    ZoneLookup zoneLookup = ZoneLookup::List;
    bool canUpdate = true; ///< Else a new record is made and the old one removed.
    bool canRemove = true;
    bool direct = true; ///< An update needs nothing but what is cached (ids); else it carries listed attributes along.
    bool wholeZoneListing = true; ///< Else a listing needs the names.
    bool needsId = true; ///< Update and Remove name a record by its id.
    QStringList changeableOptions; ///< Keys that an update can carry.
    QStringList selectors; ///< Options that tell records of one name and type apart (line, view).
    QList<Batch> batches;
    int parallelCalls = 4; ///< At most so many at a time.
    TtlRules ttl;
};

/// What RecordApi asks of one account at one service. Implemented by record recipes and by a strict fake in the tests.
class RecordService
{
public:
    virtual ~RecordService() = default;

    [[nodiscard]] virtual const ServiceTraits &traits() const = 0;
    /// All zones of the account. Only for ZoneLookup::List.
    [[nodiscard]] virtual QCoro::Task<ServiceResult<QList<ServiceZone>>> zones() = 0;
    /// The zone of exactly this name, or empty. Only for ZoneLookup::Walk.
    [[nodiscard]] virtual QCoro::Task<ServiceResult<std::optional<ServiceZone>>> findZone(DomainName name) = 0;
    /// The zone the account's own settings name, for ZoneLookup::User; empty if they name none.
    [[nodiscard]] virtual std::optional<DomainName> configuredZone() const { return std::nullopt; }
    /// A, AAAA and alias records of the zone; at least those of @p wanted (all pages).
    [[nodiscard]] virtual QCoro::Task<ServiceResult<QList<ServiceRecord>>> list(ServiceZone zone,
                                                                                QList<QPair<DomainName, RecordType>> wanted)
        = 0;
    /// Does one change. Gives the record as it is afterwards, as far as the reply tells (the id).
    [[nodiscard]] virtual QCoro::Task<ServiceResult<QJsonValue>> send(ServiceZone zone, RecordChange change) = 0;
    /// Does several, all or nothing, by traits().batches[batch]. Gives the records that the reply names.
    [[nodiscard]] virtual QCoro::Task<ServiceResult<QList<ServiceRecord>>> sendBatch(ServiceZone zone, int batch,
                                                                                     QList<RecordChange> changes)
        = 0;
};

} // namespace mooring
