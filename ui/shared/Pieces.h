// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace mooring {

/// Small parts that every page uses, so that they look alike.

/// One or more lines that are drawn smaller rather than cut where they do not fit: people compare addresses by eye.
class FittingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FittingLabel(const QFont &font);
    void setFittingText(const QString &text);
    /// What the text is, spoken before it.
    void setTitle(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void speak();

    QFont m_font; ///< At full size.
    QString m_title;
};

/// A text with links that open in the browser.
class LinkLabel : public QLabel
{
    Q_OBJECT
public:
    LinkLabel();

protected:
    void focusInEvent(QFocusEvent *event) override;
};

/// What is higher than the page, scrolled at the window's edge: it reaches over the page's right margin, which it keeps
/// itself, so that nothing moves when the bar comes.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int margin = 16; ///< Of a page, right of it and below.

    /// Takes @p content, whose layout gets the margin below.
    explicit PageScroll(QWidget *content);

private:
    void keepMargin();
};

/// @p text whose last two words stay together, so that none stands on a line alone.
[[nodiscard]] QString withoutWidow(QString text);
/// Secondary text.
[[nodiscard]] QLabel *dimLabel(const QString &text);
/// A page's question or a block's title.
[[nodiscard]] QLabel *titleLabel(const QString &text);
/// The one button of a page that does what the page is for.
[[nodiscard]] QPushButton *primaryButton(const QString &text);
/// Checked while what is below it is unfolded, which its arrow shows.
[[nodiscard]] QToolButton *foldButton(const QString &text);
/// Makes @p button the default of its window and paints it so, or takes that away.
void setPrimary(QPushButton *button, bool primary);

} // namespace mooring
