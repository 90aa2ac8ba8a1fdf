// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "names/NamesOrder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mooring {

/// Searching, sorting and grouping of many names.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    void setOrder(NamesOrder::Key key, bool grouped);
    [[nodiscard]] QString search() const;
    void startSearch();
    void clearSearch();

signals:
    void searchChanged(const QString &text);
    void orderChanged(mooring::NamesOrder::Key key, bool grouped);
    /// The user is done with typing and wants the rows.
    void listWanted();
    /// Escape in an empty field.
    void closeWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void tellOrder();

    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    QCheckBox *m_group = nullptr;
};

} // namespace mooring
