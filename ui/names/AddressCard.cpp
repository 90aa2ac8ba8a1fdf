// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/AddressCard.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"

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
    m_address = new FittingLabel(addressFont(font()));
    m_address->setAccessibleName(tr("%1 address").arg(Texts::family(type)));
    m_origin = dimLabel({});
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(dimLabel(Texts::family(type)));
    layout->addWidget(m_address);
    layout->addWidget(m_origin);
}

void AddressCard::update(const Snapshot &snapshot)
{
    m_address->setFittingText(Texts::values(snapshot.detections.value(m_type).addresses));
    m_origin->setText(Texts::origin(snapshot, m_type));
}

} // namespace mooring
