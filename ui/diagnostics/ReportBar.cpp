// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/ReportBar.h"

#include "model/Clock.h"
#include "shared/Pieces.h"
#include "shared/SaveFile.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace mooring {

namespace {

/// The page's parts share its context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::DiagnosticsPage)
};

} // namespace

ReportBar::ReportBar(MakeReport makeReport, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_makeReport(std::move(makeReport))
    , m_clock(clock)
{
    m_hide = new QCheckBox(Text::tr("&Hide my addresses and names in the report"));
    m_done = dimLabel({});
    m_copy = new QPushButton(Text::tr("&Copy report"));
    m_copy->setToolTip(Text::tr("Copies all answers as text, without secrets, to send to someone who helps you."));
    m_save = new QPushButton(Text::tr("Save re&port…"));
    m_save->setToolTip(Text::tr("Saves the same text as a file."));
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addStretch();
    actions->addWidget(m_done);
    actions->addWidget(m_copy);
    actions->addWidget(m_save);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(8);
    m_row->addWidget(m_hide);
    m_row->addLayout(actions, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
    connect(m_copy, &QPushButton::clicked, this, &ReportBar::copy);
    connect(m_save, &QPushButton::clicked, this, &ReportBar::askWhere);
}

void ReportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportBar::arrange()
{
    // Long languages and narrow windows: a check box cannot wrap its text.
    const int done = m_done->text().isEmpty() ? 0 : m_done->sizeHint().width();
    const int wanted
        = m_hide->sizeHint().width() + done + m_copy->sizeHint().width() + m_save->sizeHint().width() + 4 * m_row->spacing();
    m_row->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReportBar::say(const QString &done)
{
    m_done->setText(done);
    m_problem->hide();
    arrange();
}

void ReportBar::forget()
{
    say({});
}

QString ReportBar::report() const
{
    return m_makeReport(m_hide->isChecked());
}

void ReportBar::copy()
{
    forget();
    QGuiApplication::clipboard()->setText(report());
    say(Text::tr("Copied."));
}

QString ReportBar::suggestedName() const
{
    return QStringLiteral("mooring-report-%1.txt").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate));
}

void ReportBar::askWhere()
{
    forget();
    askWhereToSave(this,
                   {Text::tr("Save the report"), QStringLiteral("TXT (*.txt)"), QStringLiteral("txt"), suggestedName()},
                   [this](const QString &path) { saveTo(path); });
}

void ReportBar::saveTo(const QString &path)
{
    forget();
    const std::optional<QString> reason = saveFile(path, report().toUtf8());
    if (!reason) {
        say(Text::tr("Saved."));
        return;
    }
    m_problem->setText(
        Text::tr("The report could not be saved as %1: %2. Choose another folder, or copy the report instead.")
            .arg(QDir::toNativeSeparators(path), *reason));
    m_problem->show();
}

} // namespace mooring
