// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

namespace mooring {

QString Texts::holdReason(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::Vpn:
        return tr("held: a VPN is on");
    case Hold::Kind::Network:
        return tr("held: not published from this network");
    case Hold::Kind::OtherLine:
        break;
    }
    return tr("held: this is not your usual line");
}

QString Texts::holdSentence(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::Vpn:
        return hold.device.isEmpty()
            ? tr("You are on a VPN. Names keep your home address until you leave it.")
            : tr("You are on a VPN (%1). Names keep your home address until you leave it.").arg(hold.device);
    case Hold::Kind::Network:
        return tr("Names are not updated from this network.");
    case Hold::Kind::OtherLine:
        break;
    }
    return tr("This is not your usual line. Names keep their address.");
}

QString Texts::publishAnyway(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::Vpn:
        return tr("&Publish in spite of the VPN");
    case Hold::Kind::Network:
        return tr("&Publish from this network");
    case Hold::Kind::OtherLine:
        break;
    }
    return tr("&Publish this address");
}

QString Texts::publishAnywayHint(const Hold &hold)
{
    return hold.network.label.isEmpty() ? tr("Remembered for the network that you are in now.")
                                        : tr("Remembered for the network “%1”.").arg(hold.network.label);
}

QString Texts::holdHere(const Hold &hold)
{
    return hold.kind == Hold::Kind::Network ? tr("Never publish from this &network") : tr("&Always hold here");
}

} // namespace mooring
