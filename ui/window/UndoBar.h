// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace mooring {

/// Says at the bottom of the window what was removed and takes it back on one click; goes away by itself.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows @p text until the button, the close button or 20 s; a second call replaces the first.
    void offer(const QString &text, std::function<void()> undo);

private:
    std::function<void()> m_undo;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QTimer m_end;
};

} // namespace mooring
