// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"

#include <QAbstractListModel>

#include <optional>

namespace mooring {

/// The ordered sources of one set and family, with what each of them says now. One that is not complete yet is shown, but is
/// no part of sources().
class SourcesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< The settings, in a few words.
        AnswerRole, ///< QStringList: the addresses.
        AboutRole, ///< How it was found, or why there is nothing.
        StateRole, ///< int of Condition; Working while it is being asked.
    };

    explicit SourcesModel(RecordType type, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

    [[nodiscard]] RecordType type() const { return m_type; }
    /// Those that are complete, in order.
    [[nodiscard]] QList<SourceConfig> sources() const;
    [[nodiscard]] SourceConfig source(int row) const { return m_rows[row].config; }
    [[nodiscard]] bool isComplete(int row) const;
    /// Takes the list of the configuration; what is known of a source that stays is kept.
    void setSources(const QList<SourceConfig> &sources);
    void append(const SourceConfig &source);
    void remove(int row);
    void setSettings(int row, const QJsonObject &settings);
    void setAsking();
    /// The answers to sources(), in their order.
    void setViews(const QList<SourceView> &views);

signals:
    /// The user has changed the order.
    void reordered();

private:
    struct Row
    {
        SourceConfig config;
        std::optional<SourceView> view;
        bool isAsked = false;
    };

    [[nodiscard]] QString about(const Row &row) const;
    [[nodiscard]] int state(const Row &row) const;
    void changed();

    RecordType m_type;
    QList<Row> m_rows;
};

} // namespace mooring
