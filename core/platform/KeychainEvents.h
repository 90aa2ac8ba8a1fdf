// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace mooring {

/// Tells when the keychain is unlocked, so that nobody has to ask it again and again. Linux: the Secret Service's
/// collections; elsewhere the keychain opens with the user's login and nothing is told.
class KeychainEvents : public QObject
{
    Q_OBJECT
public:
    /// Listens at once; never starts a keychain service.
    explicit KeychainEvents(QObject *parent = nullptr);

signals:
    void unlocked();

private slots:
    void takeProperties(const QString &interface, const QVariantMap &changed);
};

} // namespace mooring
