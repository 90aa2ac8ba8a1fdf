// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace mooring {

/// A made-up language: every translated text in square brackets with its vowels doubled, which is some 40 % longer. A text
/// without the brackets was never given to a translator.
class Longer final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// What this language makes of @p source.
    [[nodiscard]] static QString lengthened(const QString &source);
};

} // namespace mooring
