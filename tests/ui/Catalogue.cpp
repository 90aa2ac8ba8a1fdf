// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "ui/Catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace mooring {

namespace {

QSet<QString> found(const QString &pattern, const QString &text)
{
    QSet<QString> parts;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        parts.insert(match.next().captured());
    return parts;
}

qsizetype mnemonics(QString text)
{
    return text.remove(QStringLiteral("&&")).count(QRegularExpression(QStringLiteral("&\\S")));
}

bool isCjk(const QString &code)
{
    return code == u"ja" || code.startsWith(u"zh");
}

void readTranslation(QXmlStreamReader &xml, CatalogueMessage &message)
{
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.numerus) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

CatalogueMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QList<CatalogueMessage> readCatalogue(const QString &code)
{
    QFile file(QStringLiteral(MOORING_TESTS_DIR "/../translations/mooring_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<CatalogueMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<CatalogueMessage>() : messages;
}

QStringList catalogueKeys(const QList<CatalogueMessage> &messages)
{
    QStringList keys;
    for (const CatalogueMessage &message : messages)
        keys.append(message.context + u'\n' + message.source + u'\n' + message.comment);
    keys.sort();
    return keys;
}

int pluralForms(const QString &code)
{
    return isCjk(code) ? 1 : code == u"ru" ? 3 : 2;
}

QString difference(const QString &code, const QString &source, const QString &translation)
{
    if (found(QStringLiteral("%L?\\d+|%n"), source) != found(QStringLiteral("%L?\\d+|%n"), translation))
        return QStringLiteral("other placeholders");
    if (found(QStringLiteral("\\{[^}]*\\}"), source) != found(QStringLiteral("\\{[^}]*\\}"), translation))
        return QStringLiteral("other words in braces");
    if (found(QStringLiteral("</?[a-z][^>]*>"), source) != found(QStringLiteral("</?[a-z][^>]*>"), translation))
        return QStringLiteral("other tags");
    if (mnemonics(source) != mnemonics(translation))
        return QStringLiteral("another number of mnemonics");
    if (mnemonics(source) > 0 && isCjk(code) && !translation.contains(QRegularExpression(QStringLiteral("\\(&[A-Z0-9]\\)"))))
        return QStringLiteral("the mnemonic is not written (&X)");
    if (source.endsWith(u'…') != translation.endsWith(u'…'))
        return QStringLiteral("“…” at the end");
    if (source.endsWith(u':') != (translation.endsWith(u':') || translation.endsWith(u'：')))
        return QStringLiteral("“:” at the end");
    return {};
}

} // namespace mooring
