// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/ChecksModel.h"
#include "diagnostics/DiagnosisRun.h"
#include "shared/Page.h"
#include "shared/UiParts.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace mooring {

/// A list of checks with their answers, run live, and a report without secrets to hand on.
class DiagnosticsPage : public Page
{
    Q_OBJECT
public:
    explicit DiagnosticsPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSummary();
    QWidget *makeDetails();
    QWidget *makeFooter();
    void updateSummary();
    void updateDetails();
    void showFirstProblem();
    void copyReport();
    void mend();
    [[nodiscard]] std::optional<Check> selected() const;

    UiParts m_parts;
    ChecksModel m_model;
    DiagnosisRun m_run;
    bool m_began = false; ///< The first run starts when the page comes up.
    QLabel *m_icon = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_again = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_details = nullptr;
    QPlainTextEdit *m_detailText = nullptr;
    QPushButton *m_remedy = nullptr;
    QCheckBox *m_hide = nullptr;
    QLabel *m_copied = nullptr;
    QPushButton *m_copy = nullptr;
    QBoxLayout *m_footer = nullptr; ///< One row, or two where that is too wide.
};

} // namespace mooring
