// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/Check.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace mooring {

/// All that is known of one check, and what can be done about it.
class CheckDetails : public QWidget
{
    Q_OBJECT
public:
    explicit CheckDetails(QWidget *parent = nullptr);

    /// Empty = none, and this is hidden.
    void setCheck(const std::optional<Check> &check);
    /// Does what is most likely to help.
    void mend();

signals:
    void signInRequested(const QString &account);
    void preferencesRequested();
    void againRequested(const QString &checkId);
    void publishHereRequested(const mooring::Hold &hold);
    void holdHereRequested(const mooring::Hold &hold);

private:
    void showRemedy();
    void showHold();
    void followRemedy();

    std::optional<Check> m_check;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remedy = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace mooring
