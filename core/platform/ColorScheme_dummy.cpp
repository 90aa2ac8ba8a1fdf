// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/ColorScheme.h"

namespace mooring {

class ColorScheme::Private
{
};

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{
}

ColorScheme::~ColorScheme() = default;

ColorScheme::Preference ColorScheme::preference() const
{
    return Preference::None;
}

} // namespace mooring
