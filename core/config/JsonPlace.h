// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/ConfigFile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace mooring {

/// A value in a JSON document together with its JSON pointer (RFC 6901). Reading the wrong type, or refuse(), keeps an error
/// in the place that all parts of one document share; only the first one is kept.
class JsonPlace
{
public:
    JsonPlace(QJsonValue value, std::optional<ConfigError> &error)
        : JsonPlace(std::move(value), {}, error)
    {
    }

    [[nodiscard]] JsonPlace at(const QString &key) const;
    /// The elements of an array; refuses anything else.
    [[nodiscard]] QList<JsonPlace> elements() const;
    /// The members of an object by key; refuses anything else.
    [[nodiscard]] QList<std::pair<QString, JsonPlace>> members() const;

    [[nodiscard]] bool isPresent() const { return !m_value.isUndefined(); }
    [[nodiscard]] bool isList() const { return m_value.isArray(); }
    [[nodiscard]] QString text() const; ///< Required string that is not empty.
    [[nodiscard]] QString text(const QString &fallback) const;
    [[nodiscard]] bool boolean(bool fallback) const;
    [[nodiscard]] int integer(int minimum, int maximum) const; ///< Required.
    [[nodiscard]] int integer(int fallback, int minimum, int maximum) const;
    [[nodiscard]] double number(double fallback, double minimum, double maximum) const;
    [[nodiscard]] QJsonObject object() const; ///< Empty where absent; refuses anything else.
    /// One of @p choices; absent = the first.
    [[nodiscard]] QString choice(const QStringList &choices) const;
    /// A string, or a number or boolean as text; required.
    [[nodiscard]] QString scalar() const;

    void refuse(const QString &message) const;
    /// The members of this object without @p known.
    [[nodiscard]] QJsonObject without(const QStringList &known) const;

private:
    JsonPlace(QJsonValue value, QString pointer, std::optional<ConfigError> &error);
    [[nodiscard]] bool require() const;

    QJsonValue m_value;
    QString m_pointer;
    std::optional<ConfigError> *m_error;
};

} // namespace mooring
