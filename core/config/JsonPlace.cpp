// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/JsonPlace.h"

#include <QCoreApplication>

#include <cmath>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

QString escaped(QString key)
{
    return key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

} // namespace

JsonPlace::JsonPlace(QJsonValue value, QString pointer, std::optional<ConfigError> &error)
    : m_value(std::move(value))
    , m_pointer(std::move(pointer))
    , m_error(&error)
{
}

JsonPlace JsonPlace::at(const QString &key) const
{
    return {m_value.isObject() ? m_value.toObject().value(key) : QJsonValue(QJsonValue::Undefined),
            m_pointer + u'/' + escaped(key), *m_error};
}

QList<JsonPlace> JsonPlace::elements() const
{
    QList<JsonPlace> result;
    if (!require())
        return result;
    if (!m_value.isArray()) {
        refuse(Text::tr("A list in [ ] is expected here."));
        return result;
    }
    const QJsonArray array = m_value.toArray();
    for (int i = 0; i < array.size(); ++i)
        result.append(JsonPlace(array.at(i), m_pointer + u'/' + QString::number(i), *m_error));
    return result;
}

QList<std::pair<QString, JsonPlace>> JsonPlace::members() const
{
    QList<std::pair<QString, JsonPlace>> result;
    const QJsonObject all = object();
    for (auto it = all.begin(); it != all.end(); ++it)
        result.append({it.key(), at(it.key())});
    return result;
}

QString JsonPlace::text() const
{
    if (!require())
        return {};
    QString result = text({});
    if (m_value.isString() && result.isEmpty())
        refuse(Text::tr("A text that is not empty is expected here."));
    return result;
}

QString JsonPlace::text(const QString &fallback) const
{
    if (!isPresent())
        return fallback;
    if (!m_value.isString())
        refuse(Text::tr("A text in quotation marks is expected here."));
    return m_value.toString();
}

bool JsonPlace::boolean(bool fallback) const
{
    if (isPresent() && !m_value.isBool())
        refuse(Text::tr("Either true or false is expected here."));
    return m_value.toBool(fallback);
}

int JsonPlace::integer(int minimum, int maximum) const
{
    return require() ? integer(minimum, minimum, maximum) : minimum;
}

int JsonPlace::integer(int fallback, int minimum, int maximum) const
{
    if (!isPresent())
        return fallback;
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || std::floor(value) != value || value < minimum || value > maximum) {
        refuse(Text::tr("A whole number from %1 to %2 is expected here.").arg(minimum).arg(maximum));
        return fallback;
    }
    return static_cast<int>(value);
}

double JsonPlace::number(double fallback, double minimum, double maximum) const
{
    if (!isPresent())
        return fallback;
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || value < minimum || value > maximum) {
        refuse(Text::tr("A number from %1 to %2 is expected here.").arg(minimum).arg(maximum));
        return fallback;
    }
    return value;
}

QJsonObject JsonPlace::object() const
{
    if (isPresent() && !m_value.isObject())
        refuse(Text::tr("An object in { } is expected here."));
    return m_value.toObject();
}

QString JsonPlace::choice(const QStringList &choices) const
{
    QString value = text(choices.first());
    if (!choices.contains(value)) {
        QStringList shown = choices;
        shown.removeAll(QString());
        refuse(Text::tr("“%1” is not known here; possible are: %2.").arg(value, shown.join(QStringLiteral(", "))));
    }
    return value;
}

QString JsonPlace::scalar() const
{
    if (m_value.isBool())
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_value.isDouble())
        return m_value.toVariant().toString();
    if (require() && !m_value.isString())
        refuse(Text::tr("A text, a number, true or false is expected here."));
    return m_value.toString();
}

void JsonPlace::refuse(const QString &message) const
{
    if (!*m_error)
        *m_error = ConfigError{message, m_pointer, 0};
}

QJsonObject JsonPlace::without(const QStringList &known) const
{
    QJsonObject result = m_value.toObject();
    for (const QString &key : known)
        result.remove(key);
    return result;
}

bool JsonPlace::require() const
{
    if (!isPresent())
        refuse(Text::tr("This is missing; it must be given."));
    return isPresent();
}

} // namespace mooring
