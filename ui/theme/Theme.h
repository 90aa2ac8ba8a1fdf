// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "platform/ColorScheme.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace mooring {

/// The colours of the program by use. Every text colour has AA contrast on window, side and card.
struct Tokens
{
    QColor window;
    QColor side;
    QColor card;
    QColor line;
    QColor text;
    QColor dim;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor ok;
    QColor attention;
    QColor failed;
    QColor held;

    [[nodiscard]] QColor of(Condition state) const;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
/// Light or dark as @p palette is; a high-contrast palette keeps its own colours.
[[nodiscard]] Tokens tokensFor(const QPalette &palette);
/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Fusion with our colours and one small style sheet, by the system's palette as it is now.
void applyTheme(QApplication &app);
/// Frees what Qt remembers of the rules for widgets that are gone; for a moment without a window.
void forgetRules(QApplication &app);
/// Looks whether the system's palette or @p preference is another one than at applyTheme() or at the last look, and takes
/// the colours anew if so; the preference counts more, but never more than a high-contrast palette. True if they changed:
/// what was painted with tokens must be made anew. Call it when Qt tells (QEvent::ThemeChange) or ColorScheme does.
[[nodiscard]] bool followSystem(QApplication &app, ColorScheme::Preference preference);

} // namespace mooring
