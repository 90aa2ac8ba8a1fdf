// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "shared/UiParts.h"

#include <QCoroTask>

namespace mooring {

/// The addresses of this computer as they are now: those known already, asked for anew in the background, and those of each
/// later pass.
class LiveAddresses : public QObject
{
    Q_OBJECT
public:
    /// Asks at once. What @p parts refer to must outlive this.
    LiveAddresses(const UiParts &parts, const Snapshot &known, QObject *parent = nullptr);

    /// Without addresses: none is known (yet).
    [[nodiscard]] Detection detection(RecordType type) const { return m_found.value(type); }
    /// The address that names get; null while there is none.
    [[nodiscard]] QHostAddress address(RecordType type) const { return m_found.value(type).addresses.value(0); }
    [[nodiscard]] bool isLooking(RecordType type) const { return m_looking.contains(type); }
    /// It takes so long that one wants to know that something happens.
    [[nodiscard]] bool isSlow() const { return m_slow; }
    /// In plain language why there is no address; empty if there is one or it is being looked for.
    [[nodiscard]] QString problem(RecordType type) const { return m_problems.value(type); }

signals:
    void changed();

private:
    QCoro::Task<> look(RecordType type, AddressResolver *resolver);
    void takePass();

    UiParts m_parts;
    QMap<RecordType, Detection> m_found;
    QMap<RecordType, QString> m_problems;
    QSet<RecordType> m_looking;
    bool m_slow = false;
};

} // namespace mooring
