// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace mooring {

/// One text of translations/mooring_<code>.ts.
struct CatalogueMessage
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when it is done.
    bool numerus = false;
    QStringList forms; ///< One, or as many as there are plural forms.
};

/// Empty where there is no such catalogue.
[[nodiscard]] QList<CatalogueMessage> readCatalogue(const QString &code);
/// What tells messages apart, sorted.
[[nodiscard]] QStringList catalogueKeys(const QList<CatalogueMessage> &messages);
/// How many forms Qt wants of a language (Qt Linguist, "Translation Rules for Plurals").
[[nodiscard]] int pluralForms(const QString &code);
/// What a translation lost or changed of placeholders, tags, mnemonic and the end of its source; empty = nothing.
[[nodiscard]] QString difference(const QString &code, const QString &source, const QString &translation);

} // namespace mooring
