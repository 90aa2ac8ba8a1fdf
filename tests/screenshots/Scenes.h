// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Stage.h"

namespace mooring {

struct Scene
{
    QString name; ///< Of its pictures.
    std::function<void(Stage &)> play;
};

[[nodiscard]] const QList<Scene> &allScenes();

} // namespace mooring
