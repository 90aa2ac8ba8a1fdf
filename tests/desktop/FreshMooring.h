// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/LoopbackHttp.h"

#include <QProcess>
#include <QTemporaryDir>

namespace mooring::test {

/// The tray application on its first start, with the keychain of the session and nothing set up but where its address comes
/// from, and a person at the keyboard before it.
class FreshMooring
{
public:
    /// @p addressService answers with the public address.
    explicit FreshMooring(const QUrl &addressService);
    ~FreshMooring();

    /// Starts the program; true once its window is there.
    bool start();
    [[nodiscard]] QString output() const { return m_output; }

    /// Keys as xdotool names them, one after the other, to what has the focus: "ctrl+n", "Tab".
    static void press(const QStringList &keys);
    static void type(const QString &text);
    /// The title of the window that has the focus.
    [[nodiscard]] static QString activeTitle();

    /// The configuration folder's files that hold @p text.
    [[nodiscard]] QStringList filesWith(const QString &text) const;
    [[nodiscard]] QByteArray config() const;
    /// What the keychain holds for that account.
    [[nodiscard]] static QString keychainItem(const QString &accountId);

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_output;
};

} // namespace mooring::test
