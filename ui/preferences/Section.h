// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "shared/UiParts.h"

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace mooring {

struct Config;
class ProblemLabel;

/// One section of the preferences: cards below each other. Made when it is first shown.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const UiParts &parts);

    /// Shows the configuration in force; keeps what the user is typing.
    virtual void load() = 0;
    /// The world has moved on.
    virtual void refresh(const Snapshot &) { }

signals:
    /// As Page::removed.
    void removed(const QString &text, const std::function<void()> &undo);

protected:
    [[nodiscard]] const UiParts &parts() const { return m_parts; }
    [[nodiscard]] QVBoxLayout *cards() const { return m_layout; }
    /// Puts the changed configuration in force. If that is refused, says why in @p problem, and nothing changes.
    bool change(const std::function<void(Config &)> &edit, ProblemLabel *problem);
    /// Offers to take back what @p text says; @p restore does so in a configuration. If that cannot be saved, the offer says
    /// why and stays.
    void offerUndo(const QString &text, const std::function<void(Config &)> &restore);

private:
    UiParts m_parts;
    QVBoxLayout *m_layout;
};

} // namespace mooring
