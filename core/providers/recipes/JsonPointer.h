// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace mooring {

/// What a JSON pointer (RFC 6901) finds in @p root. A segment "*" stands for every element of an array or member of an
/// object, so that there may be several; nothing there = empty.
[[nodiscard]] QList<QJsonValue> jsonAll(const QJsonValue &root, const QString &pointer);
/// The first of them; undefined if there is none.
[[nodiscard]] QJsonValue jsonAt(const QJsonValue &root, const QString &pointer);
/// The first of @p pointers that finds something other than null.
[[nodiscard]] QJsonValue jsonFirst(const QJsonValue &root, const QStringList &pointers);
/// A text, number or bool as text; empty for anything else.
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace mooring
