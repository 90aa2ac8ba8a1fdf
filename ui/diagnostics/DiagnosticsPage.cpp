// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnostics/DiagnosticsPage.h"

#include "diagnostics/CheckDelegate.h"
#include "diagnostics/CheckDetails.h"
#include "diagnostics/Report.h"
#include "diagnostics/ReportBar.h"
#include "engine/Updater.h"
#include "model/Texts.h"
#include "shared/AccountSetup.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace mooring {

namespace {

const QString networkId = QStringLiteral("network");

/// Whether "everything is in order" would be too much said: no network, a hold, silent name servers, a cancelled look.
bool leavesOpen(const Check &check)
{
    const bool counts = check.answer.cancelled || check.id == networkId || check.id.startsWith(u"name/");
    return counts && (check.answer.state == Condition::Offline || check.answer.state == Condition::Held);
}

/// What a hold is and where; another one is another answer to the question about the network.
QString holdKey(const Snapshot &snapshot)
{
    if (!snapshot.hold)
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(holdName(snapshot.hold->kind), snapshot.hold->network.id)
        .arg(snapshot.holdAnswered);
}

bool needsYou(const Check &check)
{
    return check.answer.state == Condition::Attention || check.answer.state == Condition::Failing;
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
    m_details = new CheckDetails;
    layout->addWidget(m_details);
    m_report = new ReportBar([this](bool hideNames) { return report(hideNames); }, m_parts.clock);
    layout->addWidget(m_report);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_details->setCheck(selected()); });
    connect(m_list, &QAbstractItemView::activated, m_details, &CheckDetails::mend);
    connectDetails();
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
        if (const auto current = selected(); current && current->id == check.id)
            m_details->setCheck(current);
    });
    connect(&m_run, &DiagnosisRun::ended, this, [this] {
        updateSummary();
        if (m_run.isWhole())
            showFirstProblem();
    });
    m_details->setCheck(std::nullopt);
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
            m_run.start(Freshness::Anew);
    });
    layout->addWidget(m_icon);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_again);
    return row;
}

void DiagnosticsPage::connectDetails()
{
    // The button goes while its row is looked at; the keyboard stays with the row.
    connect(m_details, &CheckDetails::againRequested, this, [this](const QString &id) {
        m_list->setFocus();
        m_run.again(id);
    });
    connect(m_details, &CheckDetails::signInRequested, this, &Page::signInRequested);
    connect(m_details, &CheckDetails::preferencesRequested, this, [this] { emit pageRequested(PageId::Preferences, {}); });
    // The answer is in force when the signal returns, unless it could not be saved, which the window says.
    connect(m_details, &CheckDetails::publishHereRequested, this, [this](const Hold &hold) {
        m_list->setFocus();
        emit publishHereRequested(hold);
        m_run.again(networkId);
    });
    connect(m_details, &CheckDetails::holdHereRequested, this, [this](const Hold &hold) {
        m_list->setFocus();
        emit holdHereRequested(hold);
        m_run.again(networkId);
    });
}

void DiagnosticsPage::refresh(const Snapshot &snapshot)
{
    const QString hold = holdKey(snapshot);
    const bool isOtherHold = std::exchange(m_hold, hold) != hold;
    if (m_began) {
        if (isOtherHold)
            m_run.again(networkId);
        return;
    }
    m_began = true;
    m_run.start(Freshness::Remembered);
}

void DiagnosticsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    // A minimized window will be looked at again; a page that was left begins anew where it was stopped.
    if (event->spontaneous() || !m_run.isRunning())
        return;
    m_began = false;
    m_run.cancel();
}

void DiagnosticsPage::updateSummary()
{
    const bool running = m_run.isRunning();
    const QList<Check> &checks = m_model.checks();
    const int bad = static_cast<int>(std::count_if(checks.begin(), checks.end(), needsYou));
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
        state = open->answer.state;
    m_icon->setPixmap(statePixmap(state, 18, devicePixelRatioF(), tokensFor(palette())));
    m_summary->setText(running    ? (m_run.isWhole() ? tr("Looking at everything…") : tr("Looking…"))
                           : bad  ? tr("%n checks need you.", nullptr, bad)
                           : open ? open->answer.text
                                  : tr("Everything is in order."));
    m_again->setText(running ? tr("C&ancel") : tr("Check &again"));
    m_report->forget();
}

void DiagnosticsPage::showFirstProblem()
{
    const QList<Check> &checks = m_model.checks();
    const auto first = std::find_if(checks.begin(), checks.end(), needsYou);
    // Whoever has chosen a check, or sees something of note already, keeps it.
    if (first == checks.end() || m_list->currentIndex().row() > 0 || checks.first().answer.state != Condition::Fine)
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

QString DiagnosticsPage::report(bool hideNames) const
{
    const ReportFacts facts{m_parts.setup.config(), m_parts.updater.network(), m_parts.clock.now()};
    return diagnosticsReport(m_model.checks(), facts, m_parts.redactor, hideNames);
}

} // namespace mooring
