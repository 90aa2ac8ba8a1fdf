// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/CompareColumns.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QGridLayout>

namespace mooring {

CompareColumns::CompareColumns(bool withDns, QWidget *parent)
    : QWidget(parent)
    , m_withDns(withDns)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    const QStringList titles{tr("Detected here"), tr("Last published"), tr("What DNS answers")};
    for (int column = 0; column < (withDns ? 3 : 2); ++column) {
        m_grid->addWidget(dimLabel(titles.at(column)), 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    layout->addLayout(m_grid);
    m_whyRow = new QWidget;
    auto *why = new QHBoxLayout(m_whyRow);
    why->setContentsMargins(0, 0, 0, 0);
    why->setSpacing(8);
    m_whyIcon = new QLabel;
    m_why = dimLabel({});
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    why->addWidget(m_whyIcon, 0, Qt::AlignTop);
    why->addWidget(m_why, 1);
    m_whyRow->hide();
    layout->addWidget(m_whyRow);
}

FittingLabel *CompareColumns::addCell(int row, int column, const QString &name)
{
    auto *cell = new FittingLabel(fixedFont(font()));
    cell->setTitle(name);
    m_grid->addWidget(cell, row, column, Qt::AlignTop);
    return cell;
}

void CompareColumns::setRows(qsizetype count)
{
    while (m_rows.size() < count) {
        const int row = static_cast<int>(m_rows.size()) + 1;
        m_rows.append({addCell(row, 0, tr("Detected here")), addCell(row, 1, tr("Last published")),
                       m_withDns ? addCell(row, 2, tr("What DNS answers")) : nullptr});
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (FittingLabel *cell : {m_rows.at(row).detected, m_rows.at(row).published, m_rows.at(row).dns}) {
            if (cell)
                cell->setVisible(row < count);
        }
    }
}

void CompareColumns::update(const QList<Comparison> &comparisons)
{
    setRows(comparisons.size());
    QStringList reasons;
    bool isWrong = false;
    for (qsizetype i = 0; i < comparisons.size(); ++i) {
        const Comparison &comparison = comparisons.at(i);
        const Row &row = m_rows.at(i);
        // Asking the other sources only to show them would cost the user's data.
        row.detected->setFittingText(comparison.usesDefault() ? lines(comparison.detected)
                                                              : comparison.config.addresses.join(QStringLiteral(", ")));
        row.published->setFittingText(lines(comparison.record.values));
        if (row.dns) {
            QString text;
            if (comparison.dns.state == DnsAnswer::State::Known)
                text = lines(comparison.dns.values)
                    + (comparison.isInDns()                     ? QStringLiteral(" ✓")
                           : comparison.record.values.isEmpty() ? QString()
                                                                : QStringLiteral(" ≠"));
            else if (comparison.dns.state == DnsAnswer::State::Asking)
                text = tr("asking…");
            else if (comparison.dns.state == DnsAnswer::State::Silent)
                text = tr("no answer");
            row.dns->setFittingText(text);
            row.dns->setAccessibleDescription(comparison.isInDns() ? tr("as published") : QString());
        }
        for (const QString &reason : {comparison.whyNotPublished(), row.dns ? comparison.whyNotInDns() : QString()}) {
            if (!reason.isEmpty() && !reasons.contains(reason))
                reasons << reason;
        }
        isWrong = isWrong || (row.dns && !comparison.whyNotInDns().isEmpty());
    }
    m_whyRow->setVisible(!reasons.isEmpty());
    m_whyIcon->setPixmap(
        statePixmap(isWrong ? Condition::Attention : Condition::Held, 14, devicePixelRatioF(), tokensFor(palette())));
    m_why->setText(reasons.join(u'\n'));
}

} // namespace mooring
