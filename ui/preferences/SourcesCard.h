// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/FormCard.h"
#include "preferences/SourcesModel.h"

#include <functional>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace mooring {

class SourceForm;
class SourceList;

/// The ordered sources of one family, with the settings of the one that is selected.
class SourcesCard : public FormCard
{
    Q_OBJECT
public:
    /// Puts the sources in force; returns why that is not possible, empty if it was done.
    using Apply = std::function<QString(const QList<SourceConfig> &sources)>;

    SourcesCard(RecordType type, Apply apply);

    [[nodiscard]] SourcesModel *model() const { return m_model; }
    [[nodiscard]] SourceList *list() const { return m_list; }
    /// Of the configuration; what is being typed stays if its source does.
    void setSources(const QList<SourceConfig> &sources);
    /// Appends a source of that kind and goes to its settings.
    void add(const QString &kind);

signals:
    /// A source was removed; these were all before.
    void sourceRemoved(const QString &name, const QList<mooring::SourceConfig> &before);

private:
    void makeButtons();
    void removeCurrent();
    void showForm();
    void formEdited();
    void reordered();
    void enableButtons();
    [[nodiscard]] int currentRow() const;
    /// Whether they are in force now; if not, the reason is in m_refusal.
    bool apply(const QList<SourceConfig> &sources);

    Apply m_apply;
    SourcesModel *m_model;
    SourceList *m_list;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QLabel *m_about = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    SourceForm *m_form = nullptr;
    SourceConfig m_formSource; ///< What m_form shows.
    ProblemLabel *m_problem = nullptr;
    QList<SourceConfig> m_inForce;
    QString m_refusal;
    bool m_isApplying = false;
};

} // namespace mooring
