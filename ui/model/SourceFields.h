// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

#include <QCoreApplication>

namespace mooring {

/// One setting of a kind of address source, for a form.
struct SourceField
{
    enum class Type {
        Text,
        Lines, ///< A list, one a line; an object is a line of JSON.
        Number,
        Choice,
        Interface, ///< One of this computer, or a pattern.
    };

    QString key; ///< Of SourceConfig::settings.
    QString label;
    Type type = Type::Text;
    QString placeholder = {}; ///< An example, or what is meant where nothing is given.
    int standard = 0; ///< Of a Number: what is meant where nothing is given, which is then not written.
    int minimum = 0;
    int maximum = 0;
    QList<QPair<QString, QString>> choices = {}; ///< Text and value; the first is meant where nothing is given.
    bool isRequired = false;
};

/// The words and forms of the kinds of address sources.
class SourceFields
{
    Q_DECLARE_TR_FUNCTIONS(mooring::SourceFields)
public:
    /// The kinds that can tell an address of that family, as useful ones first.
    [[nodiscard]] static QStringList kinds(RecordType type);
    [[nodiscard]] static QString name(const QString &kind);
    /// What it does, in a sentence.
    [[nodiscard]] static QString about(const QString &kind);
    /// Empty for a kind that this version does not know.
    [[nodiscard]] static QList<SourceField> fields(const QString &kind, RecordType type);
    /// The settings that tell this source from another of its kind, in a few words; may be empty.
    [[nodiscard]] static QString summary(const SourceConfig &source);
    /// Whether all that must be given is given.
    [[nodiscard]] static bool isComplete(const SourceConfig &source, RecordType type);
};

} // namespace mooring
