// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "window/AddressCard.h"

#include "model/Texts.h"
#include "theme/Fonts.h"
#include "window/Pieces.h"

#include <QVBoxLayout>

namespace mooring {

AddressCard::AddressCard(RecordType type, QWidget *parent)
    : QFrame(parent)
    , m_type(type)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(3);
    auto *title = dimLabel(Texts::family(type));
    m_address = new QLabel;
    m_address->setFont(addressFont(font()));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_address->setAccessibleName(tr("%1 address").arg(Texts::family(type)));
    m_origin = dimLabel({});
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(title);
    layout->addWidget(m_address);
    layout->addWidget(m_origin);
}

void AddressCard::update(const Snapshot &snapshot)
{
    m_text = Texts::values(snapshot.detections.value(m_type).addresses);
    m_origin->setText(Texts::origin(snapshot, m_type));
    fitAddress();
}

void AddressCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitAddress();
}

void AddressCard::fitAddress()
{
    // A full IPv6 address is drawn smaller rather than cut: people read it aloud and compare it.
    QFont fitting = addressFont(font());
    const int room = width() - 34;
    const double least = fitting.pointSizeF() * 0.6;
    while (QFontMetrics(fitting).horizontalAdvance(m_text) > room && fitting.pointSizeF() > least)
        fitting.setPointSizeF(fitting.pointSizeF() - 0.5);
    m_address->setFont(fitting);
    m_address->setMinimumHeight(QFontMetrics(addressFont(font())).height());
    m_address->setText(m_text);
}

} // namespace mooring
