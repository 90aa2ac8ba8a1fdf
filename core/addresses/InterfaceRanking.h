// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "platform/InterfaceAddresses.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace mooring {

/// Which address of this machine is wanted.
struct InterfaceSettings
{
    QString name; ///< Name or pattern with * and ?; empty = any that is no tunnel, container or virtual machine bridge.
    bool preferTemporary = false; ///< IPv6: the privacy address (RFC 8981) instead of the stable one.
    QHostAddress suffix; ///< IPv6: another host's address, its part after the prefix; null = this machine's own.
    int prefixLength = 64; ///< Of the suffix, in bits.
};

/// One address of this machine, and why it is published or not.
struct AddressCandidate
{
    enum class Verdict {
        Picked, ///< The best one. It may still be no public address: AddressResolver refuses it then.
        NotBest, ///< It could be used, but another one is better.
        Deprecated, ///< Its preferred lifetime is over.
        Tentative, ///< It is still being checked for duplicates, or has one.
        UniqueLocal,
        LinkLocal,
        Documentation,
        Loopback,
        Tunnel, ///< Of a VPN.
        Virtual, ///< Of containers or virtual machines.
        OtherDevice, ///< InterfaceSettings::name does not match.
    };

    InterfaceAddress address;
    QHostAddress published; ///< What a record would get: the address itself, or its prefix with the suffix.
    Verdict verdict = Verdict::NotBest;
    QString why; ///< One whole sentence for a person.

    /// Picked or NotBest.
    [[nodiscard]] bool isUsable() const { return verdict == Verdict::Picked || verdict == Verdict::NotBest; }
};

/// Every address of that family in @p addresses, best first and at most one of them picked, then the unusable ones in the
/// order given. Pure. The order is: global, lasting for more than seconds, stable before temporary (or the other way round),
/// preferred for longest. Of similar ones that stays which is in @p known, so that lifetimes renewed in turn do not change
/// the choice.
[[nodiscard]] QList<AddressCandidate> rankInterfaceAddresses(RecordType type, const InterfaceSettings &settings,
                                                             const QList<InterfaceAddress> &addresses,
                                                             const QList<QHostAddress> &known = {});

/// This machine's own address on that interface, the best usable one; null if there is none or no interface is named.
[[nodiscard]] QHostAddress addressOn(const QString &device, RecordType type, const QList<InterfaceAddress> &addresses);

/// As in JSON: "picked", "notBest", "deprecated" ...
[[nodiscard]] QString verdictName(AddressCandidate::Verdict verdict);

} // namespace mooring
