// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/DomainName.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace mooring {

/// Names as a person types them, for services that cannot list: one a line, or with spaces or commas between them.
class TypedNames : public QWidget
{
    Q_OBJECT
public:
    explicit TypedNames(QWidget *parent = nullptr);

    /// For an account whose names @p taken are published already; keeps what was typed.
    void begin(const QSet<DomainName> &taken);
    void clear();
    /// The names without those that are wrong.
    [[nodiscard]] QList<DomainName> names() const { return m_names; }
    /// Whether all that was typed is right.
    [[nodiscard]] bool isRight() const { return m_right; }

signals:
    void choiceChanged();

private:
    void read();

    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_problem = nullptr;
    QSet<DomainName> m_taken;
    QList<DomainName> m_names;
    bool m_right = true;
};

} // namespace mooring
