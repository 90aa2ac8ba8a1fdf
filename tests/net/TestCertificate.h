// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>

namespace mooring::test {

/// A certificate for 127.0.0.1 and localhost that nobody trusts, made anew in each process with the openssl command.
struct TestCertificate
{
    [[nodiscard]] static QSslConfiguration selfSigned();
};

} // namespace mooring::test
