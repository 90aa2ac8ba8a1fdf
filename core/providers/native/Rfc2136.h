// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dns/DnsSession.h"
#include "providers/native/DnsUpdate.h"
#include "providers/native/NativeProviders.h"

#include <QHash>

#include <memory>

namespace mooring {

/// Dynamic update (RFC 2136) signed with TSIG (RFC 8945) at one primary name server: BIND, Knot, PowerDNS and others.
/// All names of a zone go in one message; where that one is refused, each name goes alone.
class Rfc2136Provider final : public Provider
{
public:
    /// @p zone may be empty. With a @p keyFailure nothing is sent and every record fails with it.
    Rfc2136Provider(std::unique_ptr<dns::DnsSession> session, DomainName zone, std::optional<Failure> keyFailure);

    [[nodiscard]] QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override;
    [[nodiscard]] QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired) override;
    [[nodiscard]] QCoro::Task<Result<QList<Zone>>> zones() override;
    [[nodiscard]] QJsonObject cache() const override;
    void setCache(const QJsonObject &cache) override;

private:
    /// What the server holds now of one name and type: nothing, one set, or an alias in its place.
    using Present = QList<ServiceRecord>;
    /// One desired record on its way through publish().
    struct Item
    {
        DesiredRecord desired;
        QString zone;
        Present present;
        RecordPlan plan;
        std::optional<Outcome> outcome; ///< Set when nothing is left to do.
    };
    struct Job; ///< The items of one publish(), and who takes the next.
    using JobPtr = std::shared_ptr<Job>;
    /// An update's reply: done, or why not and whether a fresh look may help.
    struct Refusal
    {
        Failure failure;
        bool stale = false; ///< A prerequisite does not hold.
        bool everyone = false; ///< Every other update would fail the same way.
    };

    QCoro::Task<> lookAtAll(JobPtr job);
    QCoro::Task<> lookAt(JobPtr job, qsizetype index);
    QCoro::Task<Result<QString>> zoneOf(DesiredRecord desired);
    QCoro::Task<Result<QString>> findZone(DomainName name);
    QCoro::Task<Result<Present>> ask(DesiredRecord desired);
    QCoro::Task<Result<RecordPlan>> decide(DesiredRecord desired, QString zone, Present present);
    QCoro::Task<> sendTogether(JobPtr job, QList<qsizetype> indexes);
    QCoro::Task<> sendAlone(JobPtr job, qsizetype index);
    QCoro::Task<> lookAgain(JobPtr job, qsizetype index);
    QCoro::Task<std::optional<Refusal>> send(QString zone, QList<DnsUpdate> updates);
    [[nodiscard]] Refusal refusal(quint16 rcode, const QString &zone) const;

    const std::unique_ptr<dns::DnsSession> m_session;
    const DomainName m_zone; ///< As the account says; may be empty.
    const std::optional<Failure> m_keyFailure;
    QHash<QString, QString> m_zones; ///< Name -> zone, as found by SOA queries.
};

[[nodiscard]] NativeProvider rfc2136Provider();

} // namespace mooring
