// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "StrictServices.h"
#include "UiBench.h"
#include "assistant/Assistant.h"

#include <QModelIndex>

class QAbstractItemView;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mooring {

/// A person before the assistant: sees what is visible, clicks and types; the clicks are counted.
class AssistantDriver
{
public:
    AssistantDriver();
    ~AssistantDriver();

    /// A new assistant in the same world.
    void open();
    void close() { dialog.reset(); }

    /// A left click on the row with that text in a list or tree that is shown; false if there is none.
    bool clickRow(const QString &text);
    /// On the check box of that name.
    bool clickCheckBox(const QString &name);
    /// On the button of that object name; false if it is hidden or disabled.
    bool clickButton(const char *name);
    /// One key to what has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// As a user gets there, with the search; not counted as clicks.
    void chooseProvider(const QString &name);
    void signIn(const QString &token);
    /// Adds an account at @p provider with its secret and, if not empty, a name.
    void addAccount(const QString &id, const QString &provider, const QString &token, const QString &name = {});

    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QPushButton *button(const char *name) const;
    [[nodiscard]] QLineEdit *field(const QString &accessibleName) const;
    [[nodiscard]] QPlainTextEdit *names() const;
    /// Whether a visible label holds that text.
    [[nodiscard]] bool shows(const QString &text) const;
    /// All visible labels, for a failed test.
    [[nodiscard]] QString texts() const;
    /// The row with that text in a list or tree that is shown.
    [[nodiscard]] QModelIndex row(const QString &text) const;
    /// What stands beside that name.
    [[nodiscard]] QString valueOf(const QString &name) const;

    UiBench bench;
    StrictServices services{bench.engine.providers()};
    std::unique_ptr<Assistant> dialog;
    int clicks = 0;

private:
    [[nodiscard]] QAbstractItemView *view() const;
    void clickAt(QWidget *widget, const QPoint &place);
};

} // namespace mooring
