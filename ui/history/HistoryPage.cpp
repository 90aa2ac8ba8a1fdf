// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryPage.h"

#include "engine/Updater.h"
#include "history/HistoryCsv.h"
#include "history/HistoryPlot.h"
#include "journal/Journal.h"
#include "model/Clock.h"
#include "shared/AccountSetup.h"
#include "shared/SaveFile.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace mooring {

namespace {

/// More than the journal's files hold.
constexpr int mostEvents = 30000;

QHash<QString, QString> accountNames(const AccountSetup &setup)
{
    QHash<QString, QString> names;
    const Config config = setup.config();
    for (const AccountConfig &account : config.accounts) {
        const ProviderInfo *info = setup.provider(account.provider);
        const QString provider = info ? info->name : account.provider;
        const bool hasOwn = !account.label.isEmpty() && account.label != provider;
        names.insert(account.id, hasOwn ? QStringLiteral("%1 · %2").arg(provider, account.label) : provider);
    }
    return names;
}

HistoryPresent presentOf(const Snapshot &snapshot, const QDateTime &now)
{
    HistoryPresent present;
    present.now = now;
    for (const NameStatus &name : snapshot.names) {
        const Condition state = name.state();
        if (name.worst().failure && (state == Condition::Attention || state == Condition::Failing))
            present.failing.insert(name.accountId);
    }
    for (auto it = snapshot.detections.cbegin(); it != snapshot.detections.cend(); ++it) {
        for (const QHostAddress &address : it->addresses)
            present.addresses[it.key()].append(addressText(address));
    }
    return present;
}

} // namespace

void HistoryPage::refresh(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    read(snapshot);
    showTime();
}

void HistoryPage::read(const Snapshot &snapshot)
{
    const QDateTime now = m_parts.clock.now();
    // A clock that was set back makes the times of the last reading lie in the future.
    const bool isStale = m_readWrites != m_parts.journal.writes() || now < m_readAt;
    m_readAt = now;
    if (isStale) {
        m_readWrites = m_parts.journal.writes();
        m_events = historyEvents(m_parts.journal.newest(mostEvents), now);
    }
    const QHash<QString, QString> names = accountNames(m_parts.setup);
    if (isStale || names != m_accountNames) {
        m_accountNames = names;
        m_model->setEvents(m_events, names);
    }
    const History history = makeHistory(m_events, presentOf(snapshot, now));
    m_journalBegin = history.begin;
    const QList<PlotRow> rows = plotRows(history, [this](const QString &id) { return m_accountNames.value(id, id); });
    m_plot->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() && snapshot.names.isEmpty() ? 0 : 1);
}

void HistoryPage::setRange(HistoryRange range)
{
    m_range = range;
    m_ranges->button(static_cast<int>(range))->setChecked(true);
    showTime();
}

void HistoryPage::move(int steps)
{
    const QDateTime now = m_parts.clock.now();
    m_end = steps == 0 ? QDateTime() : movedBy(m_range, m_end.isValid() ? m_end : now, steps);
    if (m_end >= now)
        m_end = {};
    showTime();
}

void HistoryPage::showTime()
{
    const QDateTime end = m_end.isValid() ? m_end : m_parts.clock.now();
    const QDateTime begin = movedBy(m_range, end, -1);
    m_plot->setTime(m_range, begin, end);
    m_title->setText(rangeTitle(begin, end));
    const QDate since = m_journalBegin.toLocalTime().date();
    m_since->setText(since.isValid() ? tr("Kept since %1").arg(QLocale().toString(since, QLocale::ShortFormat)) : QString());
    m_back->setEnabled(m_journalBegin.isValid() && m_journalBegin < begin);
    m_forward->setEnabled(m_end.isValid());
    m_today->setEnabled(m_end.isValid());
    m_filter->setTime(begin, end);
    updateTable();
}

void HistoryPage::updateTable()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_search->text().isEmpty() && m_topic->currentIndex() == 0
                           ? tr("Nothing happened in this time.")
                           : tr("Nothing in this time fits what you look for."));
}

void HistoryPage::select(const QString &key)
{
    QString search;
    for (const NameStatus &name : std::as_const(m_snapshot.names)) {
        if (name.key == key)
            search = name.name;
    }
    m_search->setText(search);
    m_topic->setCurrentIndex(0);
    m_end = {};
    setRange(search.isEmpty() ? m_range : HistoryRange::Year);
}

void HistoryPage::askWhere()
{
    askWhereToSave(this,
                   {tr("Export the history"), QStringLiteral("CSV (*.csv)"), QStringLiteral("csv"),
                    QStringLiteral("mooring-history.csv")},
                   [this](const QString &path) { exportTo(path); });
}

void HistoryPage::exportTo(const QString &path)
{
    const QList<HistoryEvent> events = m_filter->shown();
    const auto name = [this](const QString &id) {
        return m_accountNames.value(id, id);
    };
    const QByteArray csv = historyCsv(events, name, m_parts.redactor);
    const std::optional<QString> reason = saveFile(path, csv);
    if (reason)
        say(tr("%1 cannot be written: %2").arg(path, *reason), true);
    else
        say(tr("%n events were written to %1.", nullptr, static_cast<int>(events.size())).arg(path), false);
}

void HistoryPage::say(const QString &text, bool isProblem)
{
    m_said->setProperty("problem", isProblem);
    m_said->setProperty("dim", !isProblem);
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->setText(text);
    m_said->show();
}

void HistoryPage::copy()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<int> numbers;
    for (const QModelIndex &index : rows)
        numbers << index.row();
    std::sort(numbers.begin(), numbers.end());
    for (const int row : std::as_const(numbers)) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells << m_filter->index(row, column).data().toString();
        lines << m_parts.redactor.redact(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace mooring
