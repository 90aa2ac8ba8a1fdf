// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/Template.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace mooring {

namespace {

const QStringList functions = {
    QStringLiteral("md5"),   QStringLiteral("sha1"),  QStringLiteral("sha256"), QStringLiteral("base64"),
    QStringLiteral("lower"), QStringLiteral("upper"), QStringLiteral("raw"),
};

QString hashed(QCryptographicHash::Algorithm algorithm, const QString &value)
{
    return QString::fromLatin1(QCryptographicHash::hash(value.toUtf8(), algorithm).toHex());
}

QString apply(const QString &function, const QString &value)
{
    if (function == u"md5")
        return hashed(QCryptographicHash::Md5, value);
    if (function == u"sha1")
        return hashed(QCryptographicHash::Sha1, value);
    if (function == u"sha256")
        return hashed(QCryptographicHash::Sha256, value);
    if (function == u"base64")
        return QString::fromLatin1(value.toUtf8().toBase64());
    if (function == u"lower")
        return value.toLower();
    if (function == u"upper")
        return value.toUpper();
    return value;
}

} // namespace

Result<Template> Template::parse(QStringView text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(?:([a-z0-9]+):)?([a-z][A-Za-z0-9_]*)(\\|[^{}\"]*)?\\}"));
    Template result;
    const QString whole = text.toString();
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(whole);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString function = match.captured(1);
        if (!function.isEmpty() && !functions.contains(function)) {
            return fail(Failure::Kind::Rejected,
                        QCoreApplication::translate("Template", "“%1” uses the unknown function “%2”.")
                            .arg(match.captured(0), function));
        }
        if (match.capturedStart() > done)
            result.m_parts.append({whole.mid(done, match.capturedStart() - done), {}, {}});
        result.m_parts.append({match.captured(3).mid(1), match.captured(2), function});
        done = match.capturedEnd();
    }
    if (done < whole.size())
        result.m_parts.append({whole.mid(done), {}, {}});
    return result;
}

QStringList Template::names() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        if (!part.name.isEmpty() && !names.contains(part.name))
            names.append(part.name);
    }
    return names;
}

bool Template::hasValue(const TemplateValues &values) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) {
        return !part.name.isEmpty() && (!values.value(part.name).isEmpty() || !part.text.isEmpty());
    });
}

QString Template::value(const Part &part, const TemplateValues &values, const TemplateEncoder &encode)
{
    if (part.name.isEmpty())
        return part.text;
    const QString value = values.value(part.name);
    if (value.isEmpty())
        return part.text;
    const QString text = apply(part.function, value);
    return encode && part.function != u"raw" ? encode(text) : text;
}

QString Template::expand(const TemplateValues &values, const TemplateEncoder &encode) const
{
    QString result;
    for (const Part &part : m_parts)
        result += value(part, values, encode);
    return result;
}

QString percentEncoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, QByteArrayLiteral(",:@*")));
}

QString jsonEscaped(const QString &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(2, text.size() - 4));
}

Result<QString> expandPairs(QStringView text, const TemplateValues &values)
{
    QStringList pairs;
    for (const QStringView pair : text.split(u'&')) {
        const qsizetype equals = pair.indexOf(u'=');
        const auto whole = Template::parse(pair);
        if (!whole)
            return tl::unexpected(whole.error());
        const auto right = Template::parse(equals < 0 ? QStringView() : pair.mid(equals + 1));
        if (!right)
            return tl::unexpected(right.error());
        const bool valueIsEmpty = !right->names().isEmpty() && right->expand(values).isEmpty();
        const bool nothingThere = !whole->names().isEmpty() && !whole->hasValue(values);
        if (!valueIsEmpty && !nothingThere)
            pairs.append(whole->expand(values, percentEncoded));
    }
    return pairs.join(u'&');
}

Result<QString> expandUrl(QStringView text, const TemplateValues &values)
{
    const qsizetype question = text.indexOf(u'?');
    const auto path = Template::parse(question < 0 ? text : text.left(question));
    if (!path)
        return tl::unexpected(path.error());
    const QString left = path->expand(values, percentEncoded);
    if (question < 0)
        return left;
    auto query = expandPairs(text.mid(question + 1), values);
    if (!query)
        return query;
    return query->isEmpty() ? left : left + (left.contains(u'?') ? u'&' : u'?') + *query;
}

Result<QJsonValue> expandJson(const QJsonValue &value, const TemplateValues &values)
{
    if (value.isString()) {
        const auto text = Template::parse(value.toString());
        if (!text)
            return tl::unexpected(text.error());
        const QString expanded = text->expand(values);
        return expanded.isEmpty() && !text->names().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(expanded);
    }
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            auto expanded = expandJson(item, values);
            if (!expanded)
                return expanded;
            if (!expanded->isUndefined())
                result.append(*expanded);
        }
        return QJsonValue(result);
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            auto expanded = expandJson(it.value(), values);
            if (!expanded)
                return expanded;
            if (!expanded->isUndefined())
                result.insert(it.key(), *expanded);
        }
        return QJsonValue(result);
    }
    return value;
}

} // namespace mooring
