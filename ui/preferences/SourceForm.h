// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/SourceFields.h"

#include <QMap>
#include <QWidget>

#include <functional>

namespace mooring {

class ProblemLabel;

/// The settings of one address source, made from SourceFields.
class SourceForm : public QWidget
{
    Q_OBJECT
public:
    /// @p devices: the interfaces to choose from.
    SourceForm(const SourceConfig &source, RecordType type, const QStringList &devices, QWidget *parent = nullptr);

    /// What the fields say; settings that no field shows stay.
    [[nodiscard]] QJsonObject settings() const;
    /// Beside the field that was edited last; empty = all is well.
    void setProblem(const QString &text);
    void focusFirst();

signals:
    /// A field was finished.
    void edited();

private:
    struct Field
    {
        QWidget *widget;
        ProblemLabel *problem;
        std::function<QJsonValue()> value; ///< Undefined = not given.
    };

    [[nodiscard]] Field makeField(const SourceField &field);
    [[nodiscard]] Field makeText(const SourceField &field);
    [[nodiscard]] Field makeLines(const SourceField &field);
    [[nodiscard]] Field makeNumber(const SourceField &field);
    [[nodiscard]] Field makeChoice(const SourceField &field);
    [[nodiscard]] Field makeInterface(const SourceField &field);
    void finish(const QString &key);

    SourceConfig m_source;
    QStringList m_devices;
    QMap<QString, Field> m_fields;
    QString m_first; ///< Key of the first field.
    QString m_last; ///< Key of the one that was edited last.
};

} // namespace mooring
