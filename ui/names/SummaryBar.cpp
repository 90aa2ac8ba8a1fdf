// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/SummaryBar.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/StateIcon.h"

#include <QHBoxLayout>

namespace mooring {

SummaryBar::SummaryBar(Updater &updater, QWidget *parent)
    : QWidget(parent)
    , m_pass(updater)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_resume = new QPushButton(tr("&Resume"));
    m_update = new QPushButton(tr("&Update now"));
    auto *add = primaryButton(tr("Add a na&me…"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_resume);
    layout->addWidget(m_update);
    layout->addWidget(add);
    connect(&m_pass, &AskedPass::changed, this, &SummaryBar::showProgress);
    connect(m_resume, &QPushButton::clicked, &updater, &Updater::resume);
    connect(m_update, &QPushButton::clicked, this, [this] {
        if (m_pass.isLong())
            m_pass.cancel();
        else
            updateNow();
    });
    connect(add, &QPushButton::clicked, this, &SummaryBar::addRequested);
}

void SummaryBar::updateNow()
{
    if (!m_paused)
        m_pass.start();
}

void SummaryBar::showProgress()
{
    const bool busy = m_pass.isLong();
    m_update->setText(busy ? tr("&Cancel") : tr("&Update now"));
    m_update->setToolTip(busy ? tr("Ends this check. What is done already stays done.") : QString());
    update(m_snapshot);
}

void SummaryBar::update(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_paused = snapshot.paused;
    m_resume->setVisible(m_paused);
    m_update->setVisible(!m_paused);
    const Condition state = m_pass.isLong() ? Condition::Working : Texts::summaryState(snapshot);
    m_icon->setPixmap(statePixmap(state, 18, devicePixelRatioF(), tokensFor(palette())));
    QString summary = Texts::summary(snapshot);
    QString next = Texts::nextCheck(snapshot);
    if (m_paused) {
        summary = Texts::pausedUntil(snapshot.pausedUntil, snapshot.now);
        next = tr("names keep their addresses");
    } else if (m_pass.isLong()) {
        summary = tr("Updating…");
        next.clear();
    }
    const QString dim = tokensFor(palette()).dim.name();
    const QString strong = QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(summary.toHtmlEscaped());
    const QString joined = withoutWidow(next).toHtmlEscaped();
    m_text->setText(next.isEmpty() ? strong
                                   : strong + QStringLiteral("<span style=\"color:%1\"> · %2</span>").arg(dim, joined));
    m_text->setAccessibleName(next.isEmpty() ? summary : QStringLiteral("%1, %2").arg(summary, next));
    m_text->setToolTip(snapshot.lastGood.isValid()
                           ? tr("Last successful check: %1").arg(Texts::ago(snapshot.lastGood, snapshot.now))
                           : QString());
}

} // namespace mooring
