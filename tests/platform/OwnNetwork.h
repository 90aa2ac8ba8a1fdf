// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>

namespace mooring::test {

/// Gives this program user and network namespaces of its own, so that it may change the network at will. To be called
/// before Qt starts a thread. False where the system forbids that: the tests are to be skipped with noNetworkReason.
[[nodiscard]] bool enterOwnNetwork();
inline constexpr auto noNetworkReason = "The system forbids network namespaces, and its own network is left alone.";

/// Replaces the network of the calling thread by an empty one, with a loopback interface that is up.
void renewNetwork();

/// Runs `ip` with the words of @p arguments. Fails the test when that fails.
void ip(const QString &arguments);
/// As ip(); false when it fails.
[[nodiscard]] bool tryIp(const QString &arguments);

/// Makes a device of a VPN: a tun device, or where the kernel has none, a pair of the same name. It
/// gets no address by itself, so that no event comes later.
void makeTunnel(const QString &name);
/// Makes a device that is a line as far as routes are concerned, with a carrier: one end of a pair. The other end is
/// @p name with an x behind. Neither gets an address by itself, so that no event comes later.
void makeLine(const QString &name, const QString &address);

/// Another machine: a network of its own, which lives as long as this.
class OtherMachine
{
public:
    OtherMachine();
    ~OtherMachine();
    Q_DISABLE_COPY_MOVE(OtherMachine)

    /// Moves a device of this machine there and gives it an address.
    void take(const QString &device, const QString &address);

private:
    QProcess m_process;
};

} // namespace mooring::test
