// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/ReplyMatch.h"

#include "providers/recipes/JsonPointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace mooring {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    if (value.isString())
        result.append(value.toString());
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        result.append(item.toString());
    return result;
}

QString expanded(const QString &text, const TemplateValues &values, const TemplateEncoder &encode = {})
{
    const auto parsed = Template::parse(text);
    return parsed ? parsed->expand(values, encode) : text;
}

bool anyHolds(const QStringList &texts, const TemplateValues &values, const std::function<bool(const QString &)> &test)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        const QString wanted = expanded(text, values);
        return !wanted.isEmpty() && test(wanted);
    });
}

QJsonValue jsonOf(const QString &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue::Undefined;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// The declared encoding is ignored on purpose: Namecheap says utf-16 and sends utf-8.
std::optional<QString> xmlAt(const QString &body, const QString &path)
{
    QXmlStreamReader reader(body);
    QStringList place;
    std::optional<QString> found;
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            place.append(reader.name().toString());
            text.clear();
        } else if (reader.isCharacters()) {
            text += reader.text();
        } else if (reader.isEndElement()) {
            if (!found && place.join(u'/').compare(path, Qt::CaseInsensitive) == 0)
                found = text.trimmed();
            place.removeLast();
        }
    }
    return reader.hasError() ? std::nullopt : found;
}

bool jsonHolds(const ReplyMatch &match, const ReplyText &reply, const TemplateValues &values)
{
    const QJsonValue value = jsonAt(jsonOf(reply.body), match.jsonPath);
    if (value.isUndefined())
        return false;
    if (!match.jsonEquals.isUndefined() && value != match.jsonEquals)
        return false;
    if (!match.jsonNotEquals.isUndefined() && value == match.jsonNotEquals)
        return false;
    return match.jsonContains.isEmpty()
        || value.toVariant().toString().contains(expanded(match.jsonContains, values), Qt::CaseInsensitive);
}

bool xmlHolds(const ReplyMatch &match, const ReplyText &reply, const TemplateValues &values)
{
    const std::optional<QString> value = xmlAt(reply.body, match.xmlPath);
    if (!value)
        return false;
    if (!match.xmlEquals.isEmpty() && value->compare(expanded(match.xmlEquals, values), Qt::CaseInsensitive) != 0)
        return false;
    return match.xmlContains.isEmpty() || value->contains(expanded(match.xmlContains, values), Qt::CaseInsensitive);
}

} // namespace

QString firstWord(QStringView line)
{
    static const QRegularExpression word(QStringLiteral("^\\s*([^\\s,;:]+)"));
    return word.match(line.toString()).captured(1).toLower();
}

QList<QPair<int, int>> readStatuses(const QJsonValue &value)
{
    QList<QPair<int, int>> result;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue item : items) {
        if (item.isDouble())
            result.append({item.toInt(), item.toInt()});
        else if (const int hundreds = item.toString().left(1).toInt(); hundreds > 0)
            result.append({hundreds * 100, hundreds * 100 + 99});
    }
    return result;
}

bool ReplyMatch::holds(const ReplyText &reply, const TemplateValues &values) const
{
    const auto statusHolds = [&](const QPair<int, int> &range) {
        return reply.status >= range.first && reply.status <= range.second;
    };
    if (!statuses.isEmpty() && std::none_of(statuses.begin(), statuses.end(), statusHolds))
        return false;
    const auto isWordOf = [](const QString &line) {
        return [word = mooring::firstWord(line)](const QString &wanted) {
            return word == wanted.toLower();
        };
    };
    if (!firstWord.isEmpty() && !anyHolds(firstWord, values, isWordOf(reply.line)))
        return false;
    const QStringList lines = lineFirstWord.isEmpty() ? QStringList() : reply.body.split(u'\n');
    if (!lineFirstWord.isEmpty() && std::none_of(lines.begin(), lines.end(), [&](const QString &line) {
            return anyHolds(lineFirstWord, values, isWordOf(line));
        }))
        return false;
    const auto begins = [&](const QString &text) {
        return reply.body.startsWith(text, Qt::CaseInsensitive);
    };
    if (!prefix.isEmpty() && !anyHolds(prefix, values, begins))
        return false;
    const auto isThere = [&](const QString &text) {
        return reply.body.contains(text, Qt::CaseInsensitive);
    };
    if (!contains.isEmpty() && !anyHolds(contains, values, isThere))
        return false;
    if (!containsNone.isEmpty() && anyHolds(containsNone, values, isThere))
        return false;
    if (!regex.isEmpty()) {
        const QString pattern
            = expanded(regex, values, [](const QString &value) { return QRegularExpression::escape(value); });
        if (!QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(reply.body).hasMatch())
            return false;
    }
    if (hasJson && !jsonHolds(*this, reply, values))
        return false;
    if (hasXml && !xmlHolds(*this, reply, values))
        return false;
    return anyOf.isEmpty()
        || std::any_of(anyOf.begin(), anyOf.end(), [&](const ReplyMatch &match) { return match.holds(reply, values); });
}

tl::expected<ReplyMatch, RecipeError> readReplyMatch(const QJsonObject &object, const QString &pointer)
{
    ReplyMatch match;
    if (object.contains(u"status"))
        match.statuses = readStatuses(object.value(u"status"));
    match.firstWord = strings(object.value(u"firstWord"));
    match.lineFirstWord = strings(object.value(u"lineFirstWord"));
    match.prefix = strings(object.value(u"prefix"));
    match.contains = strings(object.value(u"contains"));
    match.containsNone = strings(object.value(u"containsNone"));
    match.regex = object.value(u"regex").toString();
    if (const QRegularExpression regex(match.regex); !regex.isValid()) {
        return tl::unexpected(RecipeError{
            {},
            0,
            pointer + QStringLiteral("/regex"),
            QCoreApplication::translate("ReplyMatch", "This is no regular expression: %1.").arg(regex.errorString())});
    }
    const QJsonObject json = object.value(u"json").toObject();
    match.hasJson = !json.isEmpty();
    match.jsonPath = json.value(u"path").toString();
    match.jsonEquals = json.value(u"equals");
    match.jsonNotEquals = json.value(u"notEquals");
    match.jsonContains = json.value(u"contains").toString();
    const QJsonObject xml = object.value(u"xml").toObject();
    match.hasXml = !xml.isEmpty();
    match.xmlPath = xml.value(u"path").toString();
    match.xmlEquals = xml.value(u"equals").toString();
    match.xmlContains = xml.value(u"contains").toString();
    const QJsonArray any = object.value(u"anyOf").toArray();
    for (int i = 0; i < any.size(); ++i) {
        auto inner = readReplyMatch(any.at(i).toObject(), pointer + QStringLiteral("/anyOf/%1").arg(i));
        if (!inner)
            return inner;
        match.anyOf.append(*inner);
    }
    return match;
}

} // namespace mooring
