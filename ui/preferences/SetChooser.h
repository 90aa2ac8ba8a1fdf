// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/FormCard.h"

class QLineEdit;
class QPushButton;

namespace mooring {

struct Config;

/// The named sets of address sources: for machines with several lines.
class SetChooser : public FormCard
{
    Q_OBJECT
public:
    SetChooser();

    void show(const Config &config);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &set);
    /// What a person calls it.
    [[nodiscard]] static QString nameOf(const QString &set);
    /// What became of the last wish; empty = it was done.
    void answer(const QString &problem);

signals:
    void chosen();
    void addWanted(const QString &set);
    void renameWanted(const QString &from, const QString &to);
    void removeWanted(const QString &set);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Naming { None, Add, Rename };

    void startNaming(Naming naming);
    void finishNaming();
    void enableButtons();

    QComboBox *m_box;
    QLabel *m_use;
    QWidget *m_buttons;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    ProblemLabel *m_problem;
    Naming m_naming = Naming::None;
    QMap<QString, int> m_uses; ///< By set: how many names.
};

} // namespace mooring
