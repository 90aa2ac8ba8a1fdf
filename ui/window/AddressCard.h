// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QFrame>

class QLabel;

namespace mooring {

/// The address of one family, where it comes from and since when; the text can be selected and copied.
class AddressCard : public QFrame
{
    Q_OBJECT
public:
    explicit AddressCard(RecordType type, QWidget *parent = nullptr);
    void update(const Snapshot &snapshot);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitAddress();

    RecordType m_type;
    QString m_text;
    QLabel *m_address = nullptr;
    QLabel *m_origin = nullptr;
};

} // namespace mooring
