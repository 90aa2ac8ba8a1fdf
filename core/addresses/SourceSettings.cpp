// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/SourceSettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressSources)
};

} // namespace

QString SourceSettings::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
        refuse(key, Text::tr("it must be a text that is not empty"));
    return value.toString();
}

QStringList SourceSettings::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &element : array)
        result << element.toString();
    const bool allTexts
        = std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return element.isString(); });
    if (!value.isUndefined() && (!value.isArray() || !allTexts))
        refuse(key, Text::tr("it must be a list of texts"));
    return result;
}

QJsonArray SourceSettings::list(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key, Text::tr("it must be a list"));
    return value.toArray();
}

int SourceSettings::integer(const QString &key, int standard, int minimum, int maximum)
{
    const QJsonValue value = take(key);
    const int result = value.toInt(value.isUndefined() ? standard : minimum - 1);
    if (result < minimum || result > maximum)
        refuse(key, Text::tr("it must be a whole number from %1 to %2").arg(minimum).arg(maximum));
    return result;
}

int SourceSettings::agree(qsizetype available)
{
    const QString key = QStringLiteral("agree");
    const int result = integer(key, 2, 1, 10);
    if (result > available) {
        refuse(key,
               Text::tr("%1 services of different operators must agree, but there are %2; name more, or set “agree” to 1")
                   .arg(result)
                   .arg(available));
    }
    return result;
}

void SourceSettings::refuse(const QString &key, const QString &why)
{
    if (!m_failure)
        m_failure = Failure{Failure::Kind::Rejected,
                            Text::tr("“%1” of the address source “%2” is wrong: %3.").arg(key, m_config.kind, why),
                            {}};
}

QJsonValue SourceSettings::take(const QString &key)
{
    m_known << key;
    return m_config.settings.contains(key) ? m_config.settings.value(key) : QJsonValue(QJsonValue::Undefined);
}

std::optional<Failure> SourceSettings::failure()
{
    const QStringList keys = m_config.settings.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            refuse(key, Text::tr("there is no such setting; possible are: %1").arg(m_known.join(QStringLiteral(", "))));
    }
    return m_failure;
}

} // namespace mooring
