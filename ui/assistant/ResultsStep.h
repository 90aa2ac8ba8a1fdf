// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mooring {

/// What became of each name, while it is published and after.
class ResultsStep : public QWidget
{
    Q_OBJECT
public:
    enum class Ending { Whole, Cancelled };

    explicit ResultsStep(QWidget *parent = nullptr);

    /// Starts anew with the names of account @p accountId.
    void begin(const QString &accountId, const QList<DomainName> &names);
    void update(const Snapshot &snapshot);
    /// The pass is over. After a cancelled one names may still be published, which update() shows.
    void finish(const Snapshot &snapshot, Ending ending);

    /// Whether each name is right now.
    [[nodiscard]] bool allFine() const;
    /// Whether a name failed because of the account rather than of the name.
    [[nodiscard]] bool signInFailed() const;

private:
    struct Row
    {
        DomainName name;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        QLabel *values = nullptr;
        Condition state = Condition::Working;
        std::optional<Failure> failure;
    };

    Row addRow(const DomainName &name);
    void show(Row &row, const NameStatus *status);
    void showTitle();

    QString m_account;
    std::optional<Ending> m_ending; ///< None while it publishes.
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_card = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows;
};

} // namespace mooring
