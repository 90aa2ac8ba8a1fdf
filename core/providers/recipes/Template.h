// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace mooring {

/// The values of placeholders by name. A name that is missing or empty is absent.
using TemplateValues = QMap<QString, QString>;
/// Makes a value fit its place in the text (percent-encoding, JSON escapes...).
using TemplateEncoder = std::function<QString(const QString &)>;

/// Text with placeholders:
/// - {name} the value; nothing when absent;
/// - {name|word} word when absent (word may be empty);
/// - {function:name} md5, sha1, sha256 (lower-case hex), base64, lower, upper, or raw (the encoder is not applied).
/// A brace that does not begin one of these is text, so JSON and regular expressions need no escapes. Text outside of
/// placeholders and the words after "|" are never encoded.
class Template
{
public:
    Template() = default;
    /// Failure::Rejected for an unknown function.
    [[nodiscard]] static Result<Template> parse(QStringView text);

    /// The names used, each once, in order.
    [[nodiscard]] QStringList names() const;
    /// Whether any placeholder gets text: its value, or its word.
    [[nodiscard]] bool hasValue(const TemplateValues &values) const;
    [[nodiscard]] QString expand(const TemplateValues &values, const TemplateEncoder &encode = {}) const;

private:
    struct Part
    {
        QString text; ///< Literal text, or the word of a placeholder.
        QString name; ///< Empty for literal text.
        QString function;
    };
    static QString value(const Part &part, const TemplateValues &values, const TemplateEncoder &encode);

    QList<Part> m_parts;
};

/// Percent-encoding for one path segment or query value (RFC 3986): all but unreserved characters and ",:@*", which are
/// allowed there and are written plain in the services' own examples.
[[nodiscard]] QString percentEncoded(const QString &value);

/// Escapes for a place inside a JSON string.
[[nodiscard]] QString jsonEscaped(const QString &value);

/// A URL made from a template: values are percent-encoded, and a query pair (split at "&") that has
/// placeholders of which none has a value, or whose value is empty, is left out. Rejected as Template::parse.
[[nodiscard]] Result<QString> expandUrl(QStringView text, const TemplateValues &values);
/// The same for the pairs of a query or a form body without "?".
[[nodiscard]] Result<QString> expandPairs(QStringView text, const TemplateValues &values);

/// The text in every string of a JSON value expanded; keys stay. A member or array item whose text has placeholders and
/// comes out empty is left out.
[[nodiscard]] Result<QJsonValue> expandJson(const QJsonValue &value, const TemplateValues &values);

} // namespace mooring
