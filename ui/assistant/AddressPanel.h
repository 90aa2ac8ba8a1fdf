// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;

namespace mooring {

class FittingLabel;
class LiveAddresses;

/// Beside the names: the addresses that they will get, live, and which kinds of them.
class AddressPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p addresses outlives this.
    explicit AddressPanel(const LiveAddresses &addresses, QWidget *parent = nullptr);

    /// For an account at @p provider; @p ipv6: whether it takes IPv6 addresses.
    void begin(const QString &provider, bool ipv6);
    [[nodiscard]] QList<RecordType> types() const;

signals:
    void typesChanged();

private:
    struct Card
    {
        QLabel *heading = nullptr;
        FittingLabel *address = nullptr;
        QLabel *problem = nullptr;
    };

    void refresh();
    void chooseFitting();

    const LiveAddresses &m_addresses;
    QString m_provider;
    bool m_ipv6 = true;
    bool m_chosen = false; ///< By the user: what is found later changes nothing.
    QMap<RecordType, Card> m_cards;
    QLabel *m_typesCaption = nullptr;
    QComboBox *m_types = nullptr;
    QLabel *m_promise = nullptr;
};

} // namespace mooring
