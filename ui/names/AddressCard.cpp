// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/AddressCard.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::AddressCard)
};

/// Two sheets, one before the other.
QIcon copyIcon(const QPalette &palette, qreal ratio)
{
    const Tokens tokens = tokensFor(palette);
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.dim, 1.3));
    painter.drawRoundedRect(QRectF(1.65, 1.65, 9, 9), 2, 2);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(5.35, 5.35, 9, 9), 2, 2);
    return pixmap;
}

/// Why there is no address of that family.
QString whyNone(const Snapshot &snapshot, RecordType type)
{
    bool isWanted = false;
    for (const NameStatus &name : snapshot.names) {
        for (const RecordStatus &record : name.records) {
            if (record.type != type || record.kind == RecordStatus::Kind::Disabled)
                continue;
            isWanted = true;
            if (record.failure && record.failure->kind == Failure::Kind::NoAddress)
                return record.failure->message;
        }
    }
    if (!isWanted)
        return Text::tr("Not looked for: no name uses %1.").arg(Texts::family(type));
    if (snapshot.paused)
        return Text::tr("Not looked for while updates are paused.");
    return snapshot.overall == OverallState::Offline ? Text::tr("Waiting for the network.") : Text::tr("Not found yet.");
}

} // namespace

AddressCard::AddressCard(RecordType type, QWidget *parent)
    : QFrame(parent)
    , m_type(type)
{
    setProperty("card", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 8, 12);
    layout->setSpacing(8);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(3);
    m_address = new FittingLabel(addressFont(font()));
    m_address->setTitle(tr("%1 address").arg(Texts::family(type)));
    // Its own menu would offer to copy only what is marked.
    m_address->setContextMenuPolicy(Qt::NoContextMenu);
    m_origin = dimLabel({});
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin->setWordWrap(true);
    m_origin->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->addWidget(dimLabel(Texts::family(type)));
    m_lines->addWidget(m_address);
    m_lines->addWidget(m_origin, 1);
    layout->addLayout(m_lines, 1);
    m_copy = new QToolButton;
    m_copy->setIcon(copyIcon(palette(), devicePixelRatioF()));
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the %1 address").arg(Texts::family(type)));
    connect(m_copy, &QToolButton::clicked, this, &AddressCard::copy);
    layout->addWidget(m_copy, 0, Qt::AlignVCenter);
}

void AddressCard::update(const Snapshot &snapshot)
{
    const QList<QHostAddress> addresses = snapshot.detections.value(m_type).addresses;
    m_addresses.clear();
    for (const QHostAddress &address : addresses)
        m_addresses << addressText(address);
    m_address->setFittingText(Texts::values(addresses));
    const QString origin = addresses.isEmpty() ? whyNone(snapshot, m_type) : Texts::origin(snapshot, m_type);
    m_origin->setText(origin);
    m_address->setToolTip(addresses.size() > 1 ? m_addresses.join(u'\n') : QString());
    setToolTip(m_compact ? origin : QString());
    m_copy->setVisible(!addresses.isEmpty());
}

void AddressCard::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_lines->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setSpacing(compact ? 8 : 3);
    m_lines->setStretchFactor(m_address, compact ? 1 : 0);
    layout()->setContentsMargins(16, compact ? 4 : 12, compact ? 4 : 8, compact ? 4 : 12);
    m_origin->setVisible(!compact);
    setToolTip(compact ? m_origin->text() : QString());
}

void AddressCard::copy()
{
    QGuiApplication::clipboard()->setText(m_addresses.join(u'\n'));
    QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height())), tr("Copied."), m_copy);
}

void AddressCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_addresses.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy the address"), this, &AddressCard::copy);
    menu->popup(event->globalPos());
}

} // namespace mooring
