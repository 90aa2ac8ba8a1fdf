// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "diagnostics/Check.h"
#include "shared/UiParts.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace mooring {

/// Looks at everything that publishing needs, all at once; changes nothing anywhere. Each check has 15 seconds.
class DiagnosisRun : public QObject
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this.
    explicit DiagnosisRun(const UiParts &parts, QObject *parent = nullptr);

    /// Begins anew; what is under way is forgotten.
    void start();
    /// What has not answered is said so.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_open > 0; }

signals:
    /// The list of this run, in the order in which it is shown; each is Working.
    void began(const QList<mooring::Check> &checks);
    void changed(const mooring::Check &check);
    void ended();

private:
    /// A check that is under way. Whoever ends it first counts.
    struct Open;
    using Ticket = std::shared_ptr<Open>;
    using Guard = QPointer<DiagnosisRun>;

    Ticket open(const QString &id, const QString &title);
    void end(const Ticket &ticket, Condition state, const QString &answer, const QString &detail = {},
             Check::Remedy remedy = Check::Remedy::None);
    void limit(const Ticket &ticket);

    static QCoro::Task<> lookAtNetwork(Guard self, Ticket network);
    static QCoro::Task<> askSources(Guard self, QString set, RecordType type, QList<Ticket> tickets);
    static QCoro::Task<> readKeychain(Guard self, Ticket keychain, QStringList accounts);
    static QCoro::Task<> askAccount(Guard self, Ticket ticket, AccountConfig account);
    static QCoro::Task<> askName(Guard self, Ticket ticket, RecordConfig record, RecordType type);
    void lookAtNat(const Ticket &nat);
    void lookAtInterfaces(const Ticket &candidates);
    void lookAtClock();
    [[nodiscard]] QString proxyLabelOf(const QString &accountId) const;

    UiParts m_parts;
    QList<Ticket> m_tickets;
    Ticket m_clock; ///< Ends after the accounts, whose replies tell the time.
    int m_open = 0;
};

} // namespace mooring
