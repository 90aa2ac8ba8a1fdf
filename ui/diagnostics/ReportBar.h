// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace mooring {

class Clock;

/// Hands a report on: to the clipboard or into a file; says in place what became of it.
class ReportBar : public QWidget
{
    Q_OBJECT
public:
    /// Makes the report now, with stand-ins for addresses and names or without.
    using MakeReport = std::function<QString(bool hideNames)>;

    ReportBar(MakeReport makeReport, const Clock &clock, QWidget *parent = nullptr);

    /// Takes away what was said of an earlier report.
    void forget();
    /// "mooring-report-2026-11-23.txt"
    [[nodiscard]] QString suggestedName() const;
    void saveTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void say(const QString &done);
    void copy();
    void askWhere();
    [[nodiscard]] QString report() const;

    MakeReport m_makeReport;
    const Clock &m_clock;
    QCheckBox *m_hide = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QBoxLayout *m_row = nullptr; ///< One row, or two where that is too wide.
};

} // namespace mooring
