// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace mooring {

/// The first letter of a provider in a round: tells cards apart at a glance, says nothing that the text does not say.
class LetterIcon : public QWidget
{
    Q_OBJECT
public:
    explicit LetterIcon(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
};

} // namespace mooring
