// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/Theme.h"

#include "theme/Style.h"

#include <QApplication>

#include <cmath>

namespace mooring {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Systems paint plain black on white (21:1) or the like only when the user asked for high contrast.
bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 19.5;
}

Tokens tokensOfSystem(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    return {window,
            window,
            palette.color(QPalette::Base),
            text,
            text,
            text,
            palette.color(QPalette::Highlight),
            palette.color(QPalette::HighlightedText),
            window,
            text,
            text,
            text,
            text};
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.side);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.dim);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Midlight, tokens.side);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.dim);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.dim);
    return palette;
}

/// Of scroll bars: seen on a card, and quieter than what the card says.
QColor thumb(const Tokens &tokens)
{
    const auto mixed = [](int dim, int card) {
        return (2 * dim + card) / 3;
    };
    return {mixed(tokens.dim.red(), tokens.card.red()), mixed(tokens.dim.green(), tokens.card.green()),
            mixed(tokens.dim.blue(), tokens.card.blue())};
}

QString styleSheet(const Tokens &tokens)
{
    QString sheet = QStringLiteral(R"(
        QFrame[card="true"] { background: @card; border: 1px solid @line; border-radius: 8px; }
        QFrame[bar="true"] { background: @side; border: none; }
        QFrame[rule="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
        QLabel[dim="true"] { color: @dim; }
        QLabel[problem="true"] { color: @failed; }
        QPushButton { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 7px 15px; min-height: 16px; }
        QPushButton:hover { background: @selection; }
        QPushButton:pressed { background: @line; }
        QPushButton:focus { border: 2px solid @accent; padding: 6px 14px; }
        QPushButton:disabled { color: @dim; background: @side; }
        QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
        QPushButton[primary="true"]:hover { background: @text; color: @window; border-color: @text; }
        QPushButton[primary="true"]:focus { border: 2px solid @text; }
        QPushButton[primary="true"]:disabled { background: @side; color: @dim; border-color: @line; }
        QLineEdit[field="true"] { background: @card; border: 1px solid @line; border-radius: 6px; padding: 6px 8px; min-height: 18px; }
        QLineEdit[field="true"]:focus { border: 2px solid @accent; padding: 5px 7px; }
        QLineEdit[field="true"]:disabled { background: @side; color: @dim; }
        QLineEdit[field="true"][wrong="true"] { border-color: @failed; }
        QPlainTextEdit { background: @card; color: @text; border: 1px solid @line; border-radius: 6px; padding: 2px 4px; }
        QPlainTextEdit:focus { border: 2px solid @accent; padding: 1px 3px; }
        QPlainTextEdit[wrong="true"] { border-color: @failed; }
        QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line; padding: 4px; outline: none; }
        QComboBox QAbstractItemView::item { padding: 5px 8px; min-height: 18px; border-radius: 4px; }
        QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
        QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
        QToolButton[framed="true"] { background: @card; border-color: @line; }
        QToolButton:hover { background: @selection; }
        QToolButton:pressed { background: @line; }
        QPushButton[plainMenu="true"]::menu-indicator { image: none; width: 0; }
        QToolButton:checked { background: @selection; color: @accent; border-color: @accent; }
        QToolButton:focus { border: 2px solid @accent; padding: 4px; }
        QToolButton[flush="true"] { padding-left: 0; }
        QToolButton:disabled { color: @dim; }
        QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; }
        QPushButton[segment="middle"] { border-radius: 0; border-right: none; }
        QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
        QPushButton[segment]:checked { background: @selection; color: @accent; font-weight: 600; }
        QPushButton[segment]:focus { border: 2px solid @accent; padding: 6px 14px; }
        QTabWidget::pane { border: none; border-top: 1px solid @line; }
        QTabBar::tab { background: transparent; color: @dim; border: none; border-bottom: 2px solid transparent; padding: 8px 12px; }
        QTabBar::tab:hover { color: @text; }
        QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
        QTabBar::tab:focus { background: @selection; border-radius: 6px; }
        QAbstractItemView[card="true"]::item { padding: 5px 8px; border: none; color: @text; }
        QAbstractItemView[card="true"]::item:disabled { color: @dim; }
        QAbstractItemView[card="true"]::item:selected { background: @selection; color: @text; }
        QListView[card="true"]::item { border-radius: 5px; }
        QTreeView[card="true"]::item { min-height: 20px; padding: 4px 8px; }
        QListView[sidebar="true"] { background: @side; border: none; border-right: 1px solid @line; padding: 8px; outline: none; }
        QListView[sidebar="true"]::item { padding: 7px 10px; border-radius: 6px; color: @text; }
        QListView[sidebar="true"]::item:hover { background: @line; }
        QListView[sidebar="true"]::item:selected { background: @selection; color: @accent; }
        QListView[sidebar="true"]::item:focus { border: 1px solid @accent; padding: 6px 9px; }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 3px; }
        QScrollBar::handle:vertical { background: @thumb; min-height: 32px; border-radius: 3px; }
        QScrollBar::handle:vertical:hover { background: @dim; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QAbstractItemView[card="true"] { background: @card; border: 1px solid @line; border-radius: 8px; padding: 3px; outline: none; }
        QListView[card="true"] { padding-bottom: 0; }
        QAbstractItemView[card="true"]:focus { border: 1px solid @accent; }
        QScrollBar:horizontal { background: transparent; height: 12px; margin: 3px; }
        QScrollBar::handle:horizontal { background: @thumb; min-width: 32px; border-radius: 3px; }
        QScrollBar::handle:horizontal:hover { background: @dim; }
        QAbstractScrollArea::corner { background: transparent; border: none; }
        QHeaderView { background: transparent; border: none; }
        QHeaderView::section { background: @card; color: @dim; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
        QTableView QHeaderView::section { padding-left: 11px; }
        QHeaderView::section:hover { color: @text; }
        QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
    )");
    const QPair<QLatin1String, QColor> names[] = {
        {QLatin1String("@window"), tokens.window},       {QLatin1String("@side"), tokens.side},
        {QLatin1String("@card"), tokens.card},           {QLatin1String("@line"), tokens.line},
        {QLatin1String("@text"), tokens.text},           {QLatin1String("@dim"), tokens.dim},
        {QLatin1String("@accent"), tokens.accent},       {QLatin1String("@onAccent"), tokens.onAccent},
        {QLatin1String("@selection"), tokens.selection}, {QLatin1String("@failed"), tokens.failed},
        {QLatin1String("@thumb"), thumb(tokens)},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name + u';', color.name() + u';');
    return sheet;
}

constexpr auto systemPaletteKey = "mooring.systemPalette";
constexpr auto preferenceKey = "mooring.colorPreference"; ///< As int.

/// The palette that the system or else the style gives; our own is taken back for it.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

void takeColours(QApplication &app, const QPalette &palette, ColorScheme::Preference preference)
{
    const bool hasOwn = isHighContrast(palette);
    Tokens tokens = tokensFor(palette);
    if (!hasOwn && preference != ColorScheme::Preference::None)
        tokens = preference == ColorScheme::Preference::Dark ? darkTokens() : lightTokens();
    QApplication::setPalette(hasOwn ? palette : paletteOf(tokens));
    app.setStyleSheet(styleSheet(tokens));
}

} // namespace

QColor Tokens::of(Condition state) const
{
    switch (state) {
    case Condition::Fine:
        return ok;
    case Condition::Working:
        return accent;
    case Condition::Attention:
        return attention;
    case Condition::Failing:
        return failed;
    case Condition::Held:
    case Condition::Offline:
        break;
    }
    return held;
}

Tokens lightTokens()
{
    return {0xf6f7f9, 0xeef0f4, 0xffffff, 0xe2e5ea, 0x1d2330, 0x5c667a, 0x1b66dc,
            0xffffff, 0xe8f0fe, 0x187c48, 0xaa5500, 0xc02626, 0x5b6472};
}

Tokens darkTokens()
{
    return {0x1b1e24, 0x20242b, 0x242830, 0x363c47, 0xe8ebf0, 0x9aa4b2, 0x6ea8fe,
            0x10151d, 0x2b3a55, 0x4cc38a, 0xf0a34a, 0xf6857d, 0xa3adba};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Tokens tokensFor(const QPalette &palette)
{
    if (isHighContrast(palette))
        return tokensOfSystem(palette);
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

void applyTheme(QApplication &app)
{
    app.setStyle(new Style);
    const QPalette chosen = app.palette();
    app.setProperty(systemPaletteKey, systemPalette());
    takeColours(app, chosen, ColorScheme::Preference::None);
}

void forgetRules(QApplication &app)
{
    const QString sheet = app.styleSheet();
    app.setStyleSheet({});
    app.setStyleSheet(sheet);
}

bool followSystem(QApplication &app, ColorScheme::Preference preference)
{
    const QPalette ours = QApplication::palette();
    const QPalette system = systemPalette();
    const int preferred = static_cast<int>(preference);
    if (system == app.property(systemPaletteKey).value<QPalette>() && preferred == app.property(preferenceKey).toInt()) {
        QApplication::setPalette(ours);
        return false;
    }
    app.setProperty(systemPaletteKey, system);
    app.setProperty(preferenceKey, preferred);
    takeColours(app, system, preference);
    return true;
}

} // namespace mooring
