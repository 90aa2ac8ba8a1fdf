// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QStringList>

namespace mooring::test {

/// A certificate for 127.0.0.1 and localhost that nobody trusts, made anew in each process with the openssl command.
struct TestCertificate
{
    [[nodiscard]] static QSslConfiguration selfSigned();
    /// The same for other host names; each call makes one.
    [[nodiscard]] static QSslConfiguration forHosts(const QStringList &hosts);
};

} // namespace mooring::test
