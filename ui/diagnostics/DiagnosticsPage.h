// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/ChecksModel.h"
#include "diagnostics/DiagnosisRun.h"
#include "shared/Page.h"
#include "shared/UiParts.h"

class QLabel;
class QListView;
class QPushButton;

namespace mooring {

class CheckDetails;
class ReportBar;

/// A list of checks with their answers, run live, and a report without secrets to hand on.
class DiagnosticsPage : public Page
{
    Q_OBJECT
public:
    explicit DiagnosticsPage(const UiParts &parts, QWidget *parent = nullptr);

    void refresh(const Snapshot &snapshot) override;
    [[nodiscard]] bool asksAboutHold() const override { return true; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSummary();
    void connectDetails();
    void updateSummary();
    void showFirstProblem();
    [[nodiscard]] QString report(bool hideNames) const;
    [[nodiscard]] std::optional<Check> selected() const;

    UiParts m_parts;
    ChecksModel m_model;
    DiagnosisRun m_run;
    bool m_began = false; ///< A run starts when the page comes up; not again when it comes back, unless it was stopped.
    QString m_hold; ///< What was held when the network was looked at last.
    QLabel *m_icon = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_again = nullptr;
    QListView *m_list = nullptr;
    CheckDetails *m_details = nullptr;
    ReportBar *m_report = nullptr;
};

} // namespace mooring
