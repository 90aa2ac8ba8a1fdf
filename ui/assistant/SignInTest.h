// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/SignInCheck.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mooring {

/// The button that tries a sign-in by only reading, and beside it what came of it.
class SignInTest : public QWidget
{
    Q_OBJECT
public:
    /// @p provider is the provider's name.
    explicit SignInTest(const QString &provider, QWidget *parent = nullptr);

    /// A refusal is not for here: it belongs to the field that is wrong.
    void setAnswer(const SignInAnswer &answer);
    void clear();

signals:
    void requested();

private:
    QString m_provider;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace mooring
