// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NamesOrder.h"

#include "model/Texts.h"

namespace mooring {

namespace {

/// The lower, the more it needs the user.
int urgency(Condition state)
{
    switch (state) {
    case Condition::Attention:
        return 0;
    case Condition::Failing:
        return 1;
    case Condition::Offline:
        return 2;
    case Condition::Working:
        return 3;
    case Condition::Held:
        return 4;
    case Condition::Fine:
        break;
    }
    return 5;
}

QString accountTitle(const NameStatus &name)
{
    return name.accountLabel.isEmpty() ? name.provider : QStringLiteral("%1 · %2").arg(name.provider, name.accountLabel);
}

int byProvider(const NameStatus &a, const NameStatus &b)
{
    const int order = QString::localeAwareCompare(accountTitle(a), accountTitle(b));
    return order ? order : a.accountId.compare(b.accountId);
}

} // namespace

NamesOrder::NamesOrder(NamesModel &model)
    : m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void NamesOrder::setKey(Key key)
{
    m_key = key;
    invalidate();
}

void NamesOrder::setGrouped(bool grouped)
{
    m_grouped = grouped;
    invalidate();
}

void NamesOrder::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidate();
}

QModelIndex NamesOrder::indexOf(const QString &key) const
{
    return mapFromSource(m_model.indexOf(key));
}

QVariant NamesOrder::data(const QModelIndex &index, int role) const
{
    // The title above the group says the account.
    if (role == NamesModel::DetailRole && m_grouped)
        return QSortFilterProxyModel::data(index, NamesModel::ReasonRole);
    const bool spoken = role == Qt::AccessibleTextRole;
    if ((role != SectionRole && !spoken) || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    QString section;
    if (m_grouped) {
        const NameStatus &current = name(mapToSource(index));
        const bool first
            = index.row() == 0 || name(mapToSource(index.siblingAtRow(index.row() - 1))).accountId != current.accountId;
        section = first ? accountTitle(current) : QString();
    }
    if (!spoken)
        return section;
    const QString text = QSortFilterProxyModel::data(index, role).toString();
    return section.isEmpty() ? text : section + QStringLiteral(": ") + text;
}

bool NamesOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_search.isEmpty() || parent.isValid())
        return true;
    const NameStatus &status = m_model.names().at(row);
    QStringList texts{status.name, status.provider, status.accountLabel, Texts::detail(status)};
    for (const RecordStatus &record : status.records) {
        for (const QHostAddress &address : record.values)
            texts << addressText(address);
    }
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); });
}

int NamesOrder::compare(const NameStatus &a, const NameStatus &b) const
{
    switch (m_key) {
    case Key::Added:
        return 0;
    case Key::State:
        if (const int order = urgency(a.state()) - urgency(b.state()))
            return order;
        break;
    case Key::Changed: {
        const QDateTime first = a.changedAt();
        const QDateTime second = b.changedAt();
        if (first != second)
            return !second.isValid() || (first.isValid() && first > second) ? -1 : 1;
        break;
    }
    case Key::Provider:
        if (const int order = byProvider(a, b))
            return order;
        break;
    case Key::Name:
        break;
    }
    return QString::localeAwareCompare(a.name, b.name);
}

bool NamesOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const NameStatus &a = name(left);
    const NameStatus &b = name(right);
    int order = m_grouped ? byProvider(a, b) : 0;
    if (order == 0)
        order = compare(a, b);
    return order == 0 ? left.row() < right.row() : order < 0;
}

} // namespace mooring
