// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/SourcesModel.h"

#include "model/NameStatus.h"
#include "model/SourceFields.h"
#include "model/Texts.h"

#include <QMimeData>

namespace mooring {

namespace {

const QString mimeType = QStringLiteral("application/x-mooring-source");

} // namespace

SourcesModel::SourcesModel(RecordType type, QObject *parent)
    : QAbstractListModel(parent)
    , m_type(type)
{
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SourcesModel::about(const Row &row) const
{
    if (!SourceFields::isComplete(row.config, m_type))
        return tr("Not used yet. Fill in what is missing below.");
    if (!row.view)
        return row.isAsked ? tr("Being asked…") : QString();
    const SourceView &view = *row.view;
    if (!view.found)
        return view.found.error().message;
    QStringList parts{view.explanation, view.detail};
    parts.removeAll(QString());
    if (view.took.count() < 1)
        return parts.isEmpty() ? tr("answered at once") : parts.join(QStringLiteral(" · "));
    if (parts.isEmpty())
        return tr("answered within %1 ms").arg(view.took.count());
    return tr("%1 · %2 ms", "how an address was found, and the time that took")
        .arg(parts.join(QStringLiteral(" · ")))
        .arg(view.took.count());
}

int SourcesModel::state(const Row &row) const
{
    if (!SourceFields::isComplete(row.config, m_type))
        return static_cast<int>(Condition::Held);
    if (!row.view)
        return static_cast<int>(row.isAsked ? Condition::Working : Condition::Offline);
    if (!row.view->found)
        return static_cast<int>(Condition::Offline);
    // A fixed address is published whatever it is.
    const bool isFine = row.view->explanation.isEmpty() || row.config.kind == u"fixed";
    return static_cast<int>(isFine ? Condition::Fine : Condition::Attention);
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    QStringList answer;
    if (row.view && row.view->found) {
        for (const QHostAddress &address : *row.view->found)
            answer << addressText(address);
    }
    switch (role) {
    case Qt::DisplayRole:
        return SourceFields::name(row.config.kind);
    case SummaryRole:
        return SourceFields::summary(row.config);
    case AnswerRole:
        return answer;
    case AboutRole:
        return about(row);
    case StateRole:
        return state(row);
    case Qt::ToolTipRole:
        return SourceFields::about(row.config.kind);
    case Qt::AccessibleTextRole: {
        QStringList parts{SourceFields::name(row.config.kind), SourceFields::summary(row.config)};
        parts << answer << about(row);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    // Between two, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList SourcesModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *SourcesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    // An address family's sources are of no use to the other.
    data->setData(mimeType, recordTypeName(m_type).toLatin1() + ' ' + QByteArray::number(indexes.first().row()));
    return data;
}

bool SourcesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    Q_UNUSED(column)
    const QList<QByteArray> dragged = data->data(mimeType).split(' ');
    if (action != Qt::MoveAction || dragged.size() != 2 || dragged[0] != recordTypeName(m_type).toLatin1())
        return false;
    if (row < 0)
        row = parent.isValid() ? parent.row() : rowCount();
    return moveRows({}, dragged[1].toInt(), 1, {}, row);
}

bool SourcesModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    const auto size = static_cast<int>(m_rows.size());
    if (from.isValid() || to.isValid() || count != 1 || row < 0 || row >= size || before < 0 || before > size
        || !beginMoveRows({}, row, row, {}, before))
        return false;
    m_rows.move(row, before > row ? before - 1 : before);
    endMoveRows();
    emit reordered();
    return true;
}

bool SourcesModel::isComplete(int row) const
{
    return SourceFields::isComplete(m_rows[row].config, m_type);
}

QList<SourceConfig> SourcesModel::sources() const
{
    QList<SourceConfig> result;
    for (const Row &row : m_rows) {
        if (SourceFields::isComplete(row.config, m_type))
            result << row.config;
    }
    return result;
}

void SourcesModel::setSources(const QList<SourceConfig> &sources)
{
    if (sources == this->sources())
        return;
    beginResetModel();
    QList<Row> rows;
    for (const SourceConfig &config : sources) {
        const auto known
            = std::find_if(m_rows.cbegin(), m_rows.cend(), [&config](const Row &row) { return row.config == config; });
        rows.append(known == m_rows.cend() ? Row{config, {}, false} : *known);
    }
    m_rows = rows;
    endResetModel();
}

void SourcesModel::append(const SourceConfig &source)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.append({source, {}, false});
    endInsertRows();
}

void SourcesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void SourcesModel::setSettings(int row, const QJsonObject &settings)
{
    m_rows[row] = {{m_rows[row].config.kind, settings}, {}, false};
    emit dataChanged(index(row), index(row));
}

void SourcesModel::setAsking()
{
    for (Row &row : m_rows)
        row.isAsked = true;
    changed();
}

void SourcesModel::setViews(const QList<SourceView> &views)
{
    qsizetype next = 0;
    for (Row &row : m_rows) {
        row.isAsked = false;
        if (!SourceFields::isComplete(row.config, m_type))
            continue;
        row.view.reset();
        if (next < views.size() && views[next].config.kind == row.config.kind)
            row.view = views[next];
        ++next;
    }
    changed();
}

void SourcesModel::changed()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace mooring
