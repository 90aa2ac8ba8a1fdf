// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/importers/DdclientReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mooring::ddclient {

namespace {

using Severity = ImportNote::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ddclient)
};

/// Stands in for a password while the line is taken apart; this character is in no configuration.
constexpr QChar mark(0xE000);

/// A line of the file after the comment is off and its passwords are put aside.
struct Line
{
    QString text;
    int number = 0; ///< Of its first physical line.
};

class Reader
{
public:
    File read(const QString &text);

private:
    QString takePasswords(const QString &line, int number);
    void takeLine(const Line &line);
    QString takeValue(const QString &text, qsizetype &at) const;
    [[nodiscard]] QString unmark(const QString &value) const;
    void note(Severity severity, int line, const QString &text) { m_file.notes.append({severity, line, text}); }
    void addHost(const QString &name, const Options &own, int line);

    File m_file;
    QStringList m_passwords;
};

/// Cuts the comment and replaces each password by a mark, in one go: a '#' inside a password is no comment, and a password
/// inside a comment is no password.
QString Reader::takePasswords(const QString &line, int number)
{
    static const QRegularExpression key(QStringLiteral("(^|[\\s,])((?:[a-z][a-z0-9_-]*)?password)\\s*=\\s*"));
    QString rest = line;
    QString result;
    while (true) {
        const qsizetype comment = rest.indexOf(u'#');
        const auto match = key.match(rest);
        if (!match.hasMatch() || (comment >= 0 && comment < match.capturedEnd()))
            return result + (comment >= 0 ? rest.left(comment) : rest);
        if (match.capturedView(1) == u",") {
            note(Severity::Info, number,
                 Text::tr(
                     "The password follows a comma without a blank. ddclient misreads this; the real password was taken."));
        }
        const QString tail = rest.mid(match.capturedEnd());
        const qsizetype lastQuote = tail.lastIndexOf(u'\'');
        qsizetype length = 0;
        if (tail.startsWith(u'\'') && lastQuote > 0) {
            m_passwords.append(tail.mid(1, lastQuote - 1));
            length = lastQuote + 1;
        } else {
            length = std::find_if(tail.cbegin(), tail.cend(), [](QChar c) { return c.isSpace(); }) - tail.cbegin();
            m_passwords.append(tail.left(length));
            if (m_passwords.last().endsWith(u',') || m_passwords.last().startsWith(u'"')) {
                note(Severity::Warning, number,
                     Text::tr("The password ends in a comma or stands in double quotes. ddclient takes them as part of the "
                              "password, and "
                              "so did this import; if they are not, store the right one with \"mooringd secret set\"."));
            }
        }
        result += rest.left(match.capturedEnd(1)) + match.captured(2) + u'=' + mark + QString::number(m_passwords.size() - 1)
            + mark;
        rest = tail.mid(length);
    }
}

QString Reader::unmark(const QString &value) const
{
    if (!value.startsWith(mark))
        return value;
    return m_passwords.value(value.mid(1, value.size() - 2).toInt());
}

/// Up to the first blank or comma outside quotes; quotes and backslashes are taken off.
QString Reader::takeValue(const QString &text, qsizetype &at) const
{
    QString value;
    QChar quote;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\' && at + 1 < text.size())
            value += text[++at];
        else if (!quote.isNull() && c == quote)
            quote = QChar();
        else if (!quote.isNull())
            value += c;
        else if (c == u'\'' || c == u'"')
            quote = c;
        else if (c.isSpace() || c == u',')
            break;
        else
            value += c;
    }
    return unmark(value);
}

void Reader::addHost(const QString &name, const Options &own, int line)
{
    Options all = m_file.globals;
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        all.insert(it.key(), it.value());
    const auto known = std::find_if(m_file.hosts.begin(), m_file.hosts.end(), [&](const Host &host) {
        return host.name.compare(name, Qt::CaseInsensitive) == 0
            && host.options.value(QStringLiteral("protocol")) == all.value(QStringLiteral("protocol"));
    });
    if (known != m_file.hosts.end()) {
        note(Severity::Warning, line,
             Text::tr("%1 is defined a second time; the first definition in line %2 holds, as in ddclient 3.11.")
                 .arg(name)
                 .arg(known->line));
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (!known->options.contains(it.key()))
                known->options.insert(it.key(), it.value());
        }
        return;
    }
    QStringList inherited;
    for (auto it = m_file.globals.cbegin(); it != m_file.globals.cend(); ++it) {
        if (!own.contains(it.key()))
            inherited.append(it.key());
    }
    m_file.hosts.append({name, all, line, inherited});
}

void Reader::takeLine(const Line &line)
{
    static const QRegularExpression option(QStringLiteral("\\G([A-Za-z][A-Za-z0-9_-]*)="));
    const QString text = line.text.simplified();
    const auto isSeparator = [&](qsizetype at) {
        return text[at].isSpace() || text[at] == u',';
    };
    Options own;
    qsizetype at = 0;
    while (true) {
        while (at < text.size() && isSeparator(at))
            ++at;
        const auto match = option.match(text, at);
        if (!match.hasMatch())
            break;
        at = match.capturedEnd();
        while (at < text.size() && text[at] == u',')
            ++at;
        const QString value = takeValue(text, at);
        const QString key = match.captured(1);
        if (key.endsWith(QStringLiteral("_env"))) {
            note(Severity::NotImported, line.number,
                 Text::tr("The value of \"%1\" is in an environment variable that cannot be read here; enter it yourself.")
                     .arg(key.chopped(4)));
        } else if (key != key.toLower()) {
            note(Severity::NotImported, line.number, Text::tr("The option \"%1\" is unknown.").arg(key));
        } else {
            own.insert(key, value);
        }
    }
    // Blanks around the commas between hosts belong to the list.
    QString rest = text.mid(at);
    rest.replace(QRegularExpression(QStringLiteral("\\s*,\\s*")), QStringLiteral(","));
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    QStringList hosts = words.value(0).split(u',', Qt::SkipEmptyParts);
    if (words.size() > 1)
        own.insert(QStringLiteral("login"), unmark(words[1]));
    if (words.size() > 2)
        own.insert(QStringLiteral("password"), unmark(words[2]));
    const QString host = own.take(QStringLiteral("host"));
    hosts += host.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : std::as_const(hosts))
        addHost(name, own, line.number);
    if (!hosts.isEmpty())
        return;
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        m_file.globals.insert(it.key(), it.value());
}

File Reader::read(const QString &text)
{
    const QStringList physical = text.split(u'\n');
    Line line;
    for (qsizetype i = 0; i < physical.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        QString part = takePasswords(physical[i], number);
        while (!part.isEmpty() && part.back().isSpace())
            part.chop(1);
        const bool goesOn = part.endsWith(u'\\');
        if (goesOn)
            part.chop(1);
        if (line.text.isEmpty())
            line.number = number;
        line.text += part + u' ';
        if (goesOn)
            continue;
        if (!line.text.trimmed().isEmpty())
            takeLine(line);
        line = {};
    }
    if (!line.text.trimmed().isEmpty())
        takeLine(line);
    return m_file;
}

} // namespace

File read(const QString &text)
{
    return Reader().read(text);
}

} // namespace mooring::ddclient
