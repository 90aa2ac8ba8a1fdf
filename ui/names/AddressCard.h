// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace mooring {

class FittingLabel;

/// The address of one family, where it comes from and since when, or why there is none; it can be selected and copied.
class AddressCard : public QFrame
{
    Q_OBJECT
public:
    explicit AddressCard(RecordType type, QWidget *parent = nullptr);
    void update(const Snapshot &snapshot);
    /// One line, for low windows.
    void setCompact(bool compact);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy();

    RecordType m_type;
    QStringList m_addresses;
    QBoxLayout *m_lines = nullptr;
    FittingLabel *m_address = nullptr;
    QLabel *m_origin = nullptr;
    QToolButton *m_copy = nullptr;
    bool m_compact = false;
};

} // namespace mooring
