// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace mooring {

/// What the user must know once; stays until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    /// Empty hides it.
    void setText(const QString &text);

signals:
    void dismissed();

private:
    QLabel *m_text = nullptr;
};

} // namespace mooring
