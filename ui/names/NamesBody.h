// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListView;

namespace mooring {

class DetailsCard;

/// The list above the details: these get what they need as long as some rows of the list stay in sight.
class NamesBody : public QWidget
{
    Q_OBJECT
public:
    /// Takes both as children.
    NamesBody(QListView *list, DetailsCard *details, QWidget *parent = nullptr);
    /// Without a selected name there are no details.
    void setDetailsShown(bool shown);
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 120}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QListView *m_list;
    DetailsCard *m_details;
    bool m_detailsShown = false;
};

} // namespace mooring
