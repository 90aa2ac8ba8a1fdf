// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryModel.h"

#include "theme/StateIcon.h"

namespace mooring {

namespace {

QString outcome(const QString &addresses, const HistoryEvent &event)
{
    QStringList parts{addresses, HistoryTexts::result(event)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HistoryModel::HistoryModel(const Tokens &tokens, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Condition state : {Condition::Attention, Condition::Failing, Condition::Held, Condition::Offline})
        m_icons.insert(state, stateIcon(state, tokens));
}

void HistoryModel::setEvents(const QList<HistoryEvent> &events, const QHash<QString, QString> &accountNames)
{
    const bool isMore = accountNames == m_accountNames && events.size() > m_events.size()
        && std::equal(m_events.cbegin(), m_events.cend(), events.cbegin());
    if (isMore) {
        beginInsertRows({}, rowCount(), static_cast<int>(events.size()) - 1);
        m_events = events;
        endInsertRows();
    } else if (accountNames != m_accountNames || events != m_events) {
        beginResetModel();
        m_events = events;
        m_accountNames = accountNames;
        endResetModel();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryEvent &event, int column) const
{
    switch (column) {
    case When:
        return HistoryTexts::time(event.time);
    case What:
        return HistoryTexts::what(event);
    case Name:
        if (event.type && !event.name.isEmpty())
            return QStringLiteral("%1 (%2)").arg(event.name, recordTypeName(*event.type));
        return event.type ? recordTypeName(*event.type) : event.name;
    case Outcome:
        return outcome(HistoryTexts::addresses(event), event);
    case Account:
        return accountName(event.account);
    default:
        return {};
    }
}

QString HistoryModel::toolTip(const HistoryEvent &event, int column) const
{
    // A narrow table has no column for the account.
    if (column == Name && !event.account.isEmpty())
        return text(event, Name) + u'\n' + accountName(event.account);
    return text(event, column);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEvent &item = m_events[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        return toolTip(item, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == Name ? accountName(item.account) : QString();
    case BriefRole:
        // The address tells the type, and the old address is the new one of an earlier row.
        if (index.column() == Name)
            return item.name;
        return index.column() == Outcome ? outcome(HistoryTexts::newAddress(item), item) : QString();
    case Qt::DecorationRole:
        if (index.column() == What && m_icons.contains(HistoryTexts::condition(item)))
            return m_icons.value(HistoryTexts::condition(item));
        return {};
    case SortRole:
        return index.column() == When ? QVariant(item.time) : QVariant(text(item, index.column()));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Name:
        return tr("Name");
    case Outcome:
        return tr("Result");
    case Account:
        return tr("Account");
    default:
        return {};
    }
}

HistoryFilter::HistoryFilter(HistoryModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(HistoryModel::SortRole);
    setSortLocaleAware(true);
}

void HistoryFilter::setTime(const QDateTime &from, const QDateTime &to)
{
    if (m_from == from && m_to == to)
        return;
    m_from = from;
    m_to = to;
    invalidateFilter();
}

void HistoryFilter::setTopic(std::optional<HistoryTopic> topic)
{
    m_topic = topic;
    invalidateFilter();
}

void HistoryFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

QList<HistoryEvent> HistoryFilter::shown() const
{
    QList<HistoryEvent> events;
    for (int row = 0; row < rowCount(); ++row)
        events << m_model.eventAt(mapToSource(index(row, 0)).row());
    return events;
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const HistoryEvent &event = m_model.eventAt(row);
    if ((m_from.isValid() && event.time < m_from) || (m_to.isValid() && event.time > m_to))
        return false;
    if (m_topic && HistoryTexts::topic(event) != *m_topic)
        return false;
    if (m_search.isEmpty())
        return true;
    const QStringList texts = QStringList{event.name, m_model.accountName(event.account)} + event.before + event.now;
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); });
}

bool HistoryFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // What is equal, and what happened in the same millisecond, stays in the order of the journal.
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return left.row() < right.row();
}

} // namespace mooring
