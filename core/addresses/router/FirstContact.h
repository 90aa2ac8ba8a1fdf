// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/SourceParts.h"

#include <QObject>

#include <optional>

namespace mooring {

/// What has come back so far from a router that is asked in two ways at the same time.
class FirstContact : public QObject
{
    Q_OBJECT
public:
    /// The first address decides; without one, both must have ended.
    [[nodiscard]] bool isDecided() const
    {
        return (portControl && *portControl) || (upnp && *upnp) || (portControl && upnp);
    }

    std::optional<Result<RouterAnswer>> portControl;
    std::optional<Result<RouterAnswer>> upnp;

Q_SIGNALS:
    void progressed();
};

} // namespace mooring
