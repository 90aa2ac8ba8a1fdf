// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/DiagnosticsPage.h"

#include "diagnostics/CheckDelegate.h"
#include "diagnostics/Report.h"
#include "engine/Updater.h"
#include "model/Texts.h"
#include "shared/AccountSetup.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>

namespace mooring {

namespace {

/// Whether "everything is in order" would be too much said: no network, a hold, silent name servers, a cancelled look.
bool leavesOpen(const Check &check)
{
    const bool counts = check.cancelled || check.id == u"network" || check.id.startsWith(u"name/");
    return counts && (check.state == Condition::Offline || check.state == Condition::Held);
}

bool needsYou(const Check &check)
{
    return check.state == Condition::Attention || check.state == Condition::Failing;
}

} // namespace

DiagnosticsPage::DiagnosticsPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_run(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeSummary());
    m_list = new QListView;
    m_list->setProperty("card", true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CheckDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Checks"));
    layout->addWidget(m_list, 1);
    m_details = makeDetails();
    layout->addWidget(m_details);
    layout->addWidget(makeFooter());

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiagnosticsPage::updateDetails);
    connect(m_list, &QAbstractItemView::activated, this, &DiagnosticsPage::mend);
    connect(&m_run, &DiagnosisRun::began, this, [this](const QList<Check> &checks) {
        const auto before = selected();
        m_model.setChecks(checks);
        const auto same = std::find_if(checks.begin(), checks.end(),
                                       [&before](const Check &check) { return before && check.id == before->id; });
        m_list->setCurrentIndex(m_model.index(same == checks.end() ? 0 : static_cast<int>(same - checks.begin())));
        updateSummary();
    });
    connect(&m_run, &DiagnosisRun::changed, this, [this](const Check &check) {
        m_model.setCheck(check);
        updateSummary();
        updateDetails();
    });
    connect(&m_run, &DiagnosisRun::ended, this, [this] {
        updateSummary();
        showFirstProblem();
    });
    updateDetails();
}

QWidget *DiagnosticsPage::makeSummary()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_icon = new QLabel;
    m_summary = new QLabel;
    m_summary->setFont(strongFont(font()));
    m_summary->setWordWrap(true);
    m_again = new QPushButton(tr("Check &again"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_run.isRunning())
            m_run.cancel();
        else
            m_run.start();
    });
    layout->addWidget(m_icon);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_again);
    return row;
}

QWidget *DiagnosticsPage::makeDetails()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_detailText = new QPlainTextEdit;
    m_detailText->setReadOnly(true);
    m_detailText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailText->setTabChangesFocus(true);
    m_detailText->setAccessibleName(tr("The selected check"));
    m_detailText->setFixedHeight(QFontMetrics(font()).height() * 5 + 24);
    m_remedy = new QPushButton;
    connect(m_remedy, &QPushButton::clicked, this, &DiagnosticsPage::mend);
    layout->addWidget(m_detailText, 1);
    layout->addWidget(m_remedy, 0, Qt::AlignTop);
    return row;
}

QWidget *DiagnosticsPage::makeFooter()
{
    auto *row = new QWidget;
    m_footer = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_footer->setContentsMargins(0, 0, 0, 0);
    m_footer->setSpacing(8);
    m_hide = new QCheckBox(tr("&Hide my addresses and names in the report"));
    m_copied = dimLabel({});
    m_copy = new QPushButton(tr("&Copy report"));
    m_copy->setToolTip(tr("Copies all answers as text, without secrets, to send to someone who helps you."));
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsPage::copyReport);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addStretch();
    actions->addWidget(m_copied);
    actions->addWidget(m_copy);
    m_footer->addWidget(m_hide);
    m_footer->addLayout(actions, 1);
    return row;
}

void DiagnosticsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Long languages and narrow windows: a check box cannot wrap its text.
    const int confirmation = m_copied->fontMetrics().horizontalAdvance(tr("Copied."));
    const int wanted = m_hide->sizeHint().width() + confirmation + m_copy->sizeHint().width() + 3 * m_footer->spacing();
    m_footer->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DiagnosticsPage::refresh(const Snapshot &snapshot)
{
    Q_UNUSED(snapshot)
    if (m_began)
        return;
    m_began = true;
    m_run.start();
}

void DiagnosticsPage::updateSummary()
{
    const bool running = m_run.isRunning();
    const QList<Check> &checks = m_model.checks();
    const int bad = static_cast<int>(std::count_if(checks.begin(), checks.end(), needsYou));
    const int all = static_cast<int>(m_model.checks().size());
    const Check *open = nullptr;
    for (const Check &check : m_model.checks()) {
        if (!open && leavesOpen(check))
            open = &check;
    }
    Condition state = Condition::Fine;
    if (running)
        state = Condition::Working;
    else if (bad > 0)
        state = Condition::Attention;
    else if (open)
        state = open->state;
    m_icon->setPixmap(statePixmap(state, 18, devicePixelRatioF(), tokensFor(palette())));
    m_summary->setText(running    ? tr("Looking at everything…")
                           : bad  ? tr("%1 of %n checks need you.", nullptr, all).arg(bad)
                           : open ? open->answer
                                  : tr("Everything is in order."));
    m_again->setText(running ? tr("C&ancel") : tr("Check &again"));
    m_copied->clear();
}

void DiagnosticsPage::showFirstProblem()
{
    const QList<Check> &checks = m_model.checks();
    const auto first = std::find_if(checks.begin(), checks.end(), needsYou);
    // Whoever has chosen a check, or sees something of note already, keeps it.
    if (first == checks.end() || m_list->currentIndex().row() > 0 || checks.first().state != Condition::Fine)
        return;
    m_list->setCurrentIndex(m_model.index(static_cast<int>(first - checks.begin())));
}

std::optional<Check> DiagnosticsPage::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(ChecksModel::CheckRole).value<Check>();
}

void DiagnosticsPage::updateDetails()
{
    const auto check = selected();
    m_details->setVisible(check.has_value());
    if (!check)
        return;
    const QString answer = check->state == Condition::Working ? tr("Looking…") : check->answer;
    const QString text = check->detail.isEmpty() ? answer : answer + u'\n' + check->detail;
    // What is selected in it and where it is scrolled to stay while other checks end.
    if (text != m_detailText->toPlainText())
        m_detailText->setPlainText(text);
    m_remedy->setVisible(check->remedy != Check::Remedy::None);
    switch (check->remedy) {
    case Check::Remedy::SignIn:
        m_remedy->setText(tr("&Sign in again…"));
        break;
    case Check::Remedy::Network:
    case Check::Remedy::Addresses:
        m_remedy->setText(tr("&Open preferences"));
        break;
    case Check::Remedy::None:
        break;
    }
}

void DiagnosticsPage::mend()
{
    const auto check = selected();
    if (!check || check->remedy == Check::Remedy::None)
        return;
    if (check->remedy == Check::Remedy::SignIn)
        emit signInRequested(check->account);
    else
        emit pageRequested(PageId::Preferences, {});
}

void DiagnosticsPage::copyReport()
{
    const ReportFacts facts{m_parts.setup.config(), m_parts.updater.network(), m_parts.clock.now()};
    QGuiApplication::clipboard()->setText(diagnosticsReport(m_model.checks(), facts, m_parts.redactor, m_hide->isChecked()));
    m_copied->setText(tr("Copied."));
}

} // namespace mooring
