// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "names/Comparison.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace mooring {

class FittingLabel;

/// Detected here, last published, what DNS answers: side by side, and below it why they differ.
class CompareColumns : public QWidget
{
    Q_OBJECT
public:
    /// @p withDns: whether DNS can be asked at all.
    explicit CompareColumns(bool withDns, QWidget *parent = nullptr);
    void update(const QList<Comparison> &comparisons);

private:
    struct Row
    {
        FittingLabel *detected;
        FittingLabel *published;
        FittingLabel *dns; ///< Null without DNS.
    };

    void setRows(qsizetype count);
    [[nodiscard]] FittingLabel *addCell(int row, int column, const QString &name);

    bool m_withDns;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    QWidget *m_whyRow = nullptr;
    QLabel *m_whyIcon = nullptr;
    QLabel *m_why = nullptr;
};

} // namespace mooring
