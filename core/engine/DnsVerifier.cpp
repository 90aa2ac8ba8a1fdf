// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/DnsVerifier.h"

#include "net/dns/DnsClient.h"

namespace mooring {

namespace {

class AuthoritativeVerifier final : public DnsVerifier
{
public:
    QCoro::Task<Result<QList<QHostAddress>>> ask(DomainName name, RecordType type,
                                                 std::chrono::milliseconds timeout) override
    {
        const quint16 asked = type == RecordType::A ? dns::TypeA : dns::TypeAaaa;
        const auto answer = co_await dns::askAuthoritative(name.ascii(), asked, dns::systemResolvers(), timeout);
        if (!answer)
            co_return tl::unexpected(answer.error());
        co_return answer->values;
    }
};

} // namespace

std::unique_ptr<DnsVerifier> makeDnsVerifier()
{
    return std::make_unique<AuthoritativeVerifier>();
}

} // namespace mooring
