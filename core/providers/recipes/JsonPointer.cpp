// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/JsonPointer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mooring {

namespace {

void step(const QJsonValue &value, const QString &segment, QList<QJsonValue> &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (segment == u"*") {
            for (const QJsonValue item : array)
                found.append(item);
            return;
        }
        bool isNumber = false;
        const int index = segment.toInt(&isNumber);
        if (isNumber && index >= 0 && index < array.size())
            found.append(array.at(index));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (segment == u"*") {
            for (const QJsonValue item : object)
                found.append(item);
        } else if (object.contains(segment)) {
            found.append(object.value(segment));
        }
    }
}

} // namespace

QList<QJsonValue> jsonAll(const QJsonValue &root, const QString &pointer)
{
    QList<QJsonValue> values{root};
    if (root.isUndefined())
        return {};
    const QStringList segments = pointer.split(u'/').mid(1);
    for (QString segment : segments) {
        segment.replace(u"~1"_qs, u"/"_qs).replace(u"~0"_qs, u"~"_qs);
        QList<QJsonValue> found;
        for (const QJsonValue &value : std::as_const(values))
            step(value, segment, found);
        values = found;
    }
    return values;
}

QJsonValue jsonAt(const QJsonValue &root, const QString &pointer)
{
    const QList<QJsonValue> all = jsonAll(root, pointer);
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : all.first();
}

QJsonValue jsonFirst(const QJsonValue &root, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        QJsonValue value = jsonAt(root, pointer);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

QString jsonText(const QJsonValue &value)
{
    return value.toVariant().toString();
}

} // namespace mooring
