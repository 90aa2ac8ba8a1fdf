// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/LocalNetwork.h"

namespace mooring {

namespace {

class SystemNetworkProbe final : public NetworkProbe
{
public:
    QCoro::Task<LocalNetwork> look() override { co_return LocalNetwork(); }
};

} // namespace

std::unique_ptr<NetworkProbe> makeNetworkProbe()
{
    return std::make_unique<SystemNetworkProbe>();
}

} // namespace mooring
