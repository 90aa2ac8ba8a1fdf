// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/Pieces.h"

#include "theme/Fonts.h"

#include <QFocusEvent>
#include <QScrollBar>
#include <QStyle>

namespace mooring {

FittingLabel::FittingLabel(const QFont &font)
    : m_font(font)
{
    setFont(font);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FittingLabel::setFittingText(const QString &text)
{
    setText(text);
    setMinimumHeight(QFontMetrics(m_font).height() * static_cast<int>(text.count(u'\n') + 1));
    fit();
    speak();
}

void FittingLabel::setTitle(const QString &title)
{
    m_title = title;
    speak();
}

/// A name of its own hides the text from a screen reader, so it holds both.
void FittingLabel::speak()
{
    if (!m_title.isEmpty())
        setAccessibleName(QStringLiteral("%1, %2").arg(m_title, text().replace(u'\n', QStringLiteral(", "))));
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittingLabel::fit()
{
    QFont fitting = m_font;
    const bool inPoints = m_font.pointSizeF() > 0;
    const QString content = text();
    const auto tooWide = [&] {
        return QFontMetrics(fitting).size(0, content).width() > width() - 2;
    };
    for (double factor = 0.95; factor > 0.55 && tooWide(); factor -= 0.05) {
        if (inPoints)
            fitting.setPointSizeF(m_font.pointSizeF() * factor);
        else
            fitting.setPixelSize(qRound(m_font.pixelSize() * factor));
    }
    if (fitting != font())
        setFont(fitting);
}

LinkLabel::LinkLabel()
{
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setWordWrap(true);
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    // Else the first Tab gives focus to the label, where nothing shows it, and only the second one to its link.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

PageScroll::PageScroll(QWidget *content)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget() turns it on.
    content->setContentsMargins(0, 0, 0, margin);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageScroll::keepMargin);
    keepMargin();
}

void PageScroll::keepMargin()
{
    const QScrollBar *bar = verticalScrollBar();
    const int taken = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    if (const QMargins margins(0, 0, qMax(0, margin - taken), 0); margins != viewportMargins())
        setViewportMargins(margins);
}

QString withoutWidow(QString text)
{
    if (const qsizetype last = text.lastIndexOf(u' '); last >= 0)
        text[last] = QChar::Nbsp;
    return text;
}

QLabel *dimLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("dim", true);
    label->setFont(secondaryFont(label->font()));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(titleFont(label->font()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *primaryButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

QToolButton *foldButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::RightArrow);
    button->setIconSize({12, 12});
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::toggled, button,
                     [button](bool open) { button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return button;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setDefault(primary);
    button->setProperty("primary", primary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace mooring
