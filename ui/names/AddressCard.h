// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QFrame>

class QLabel;

namespace mooring {

class FittingLabel;

/// The address of one family, where it comes from and since when; the text can be selected and copied.
class AddressCard : public QFrame
{
    Q_OBJECT
public:
    explicit AddressCard(RecordType type, QWidget *parent = nullptr);
    void update(const Snapshot &snapshot);

private:
    RecordType m_type;
    FittingLabel *m_address = nullptr;
    QLabel *m_origin = nullptr;
};

} // namespace mooring
