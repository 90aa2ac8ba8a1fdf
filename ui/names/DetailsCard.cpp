// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/DetailsCard.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QVBoxLayout>

namespace mooring {

DetailsCard::DetailsCard(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);

    m_problemRow = new QWidget;
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(12);
    m_problemIcon = new QLabel;
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remedy = new QPushButton;
    connect(m_remedy, &QPushButton::clicked, this, &DetailsCard::remedyRequested);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_remedy, 0, Qt::AlignTop);
    layout->addWidget(m_problemRow);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    m_detected = addColumn(columns, tr("Detected here"), fixedFont(font()));
    m_published = addColumn(columns, tr("Last published"), fixedFont(font()));
    m_next = addColumn(columns, tr("When"), secondaryFont(font()));
    layout->addLayout(columns);
}

FittingLabel *DetailsCard::addColumn(QHBoxLayout *row, const QString &title, const QFont &font)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(dimLabel(title));
    auto *value = new FittingLabel(font);
    value->setAccessibleName(title);
    column->addWidget(value);
    column->addStretch();
    row->addLayout(column, 1);
    return value;
}

void DetailsCard::update(const NameStatus &name, const Snapshot &snapshot)
{
    QStringList detected;
    QStringList published;
    for (const RecordStatus &record : name.records) {
        detected << Texts::values(snapshot.detections.value(record.type).addresses);
        published << Texts::values(record.values);
    }
    m_detected->setFittingText(detected.join(u'\n'));
    m_published->setFittingText(published.join(u'\n'));

    QStringList next{tr("Last change: %1").arg(Texts::ago(name.changedAt(), snapshot.now))};
    const QDateTime attempt = name.nextAttempt();
    const RecordStatus &worst = name.worst();
    if (attempt.isValid())
        next << tr("Next attempt: %1").arg(Texts::until(attempt, snapshot.now));
    else if (const QString check = Texts::until(snapshot.paused ? QDateTime() : snapshot.nextPass, snapshot.now);
             !check.isEmpty())
        next << tr("Next check: %1").arg(check);
    m_next->setFittingText(next.join(u'\n'));

    m_problemRow->setVisible(worst.failure.has_value());
    if (!worst.failure)
        return;
    m_problemIcon->setPixmap(statePixmap(name.state(), 16, devicePixelRatioF(), tokensFor(palette())));
    m_problem->setText(worst.failure->message);
    m_remedy->setText(Texts::remedy(*worst.failure));
}

} // namespace mooring
