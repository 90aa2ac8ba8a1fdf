// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/DomainName.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DomainName)
};

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    QStringView name = text.trimmed();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return fail(Failure::Kind::Rejected, Text::tr("The name is empty."));

    const bool wildcard = name == u"*" || name.startsWith(u"*.");
    const QString rest = (wildcard ? name.mid(name.size() > 1 ? 2 : 1) : name).toString();
    // QUrl::toAce refuses "_" and "*"; labels that are ASCII already need no conversion.
    QStringList labels;
    for (const QString &label : rest.split(u'.')) {
        const bool isAscii = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; });
        labels << (isAscii ? label.toLower() : QString::fromLatin1(QUrl::toAce(label)).toLower());
    }
    static const QRegularExpression valid(QStringLiteral(R"(\A[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\z)"));
    for (const QString &label : std::as_const(labels)) {
        if (!valid.match(label).hasMatch()) {
            return fail(Failure::Kind::Rejected,
                        Text::tr("“%1” is not a domain name: write it like home.example.org.").arg(text));
        }
    }
    if (labels.size() < 2)
        return fail(Failure::Kind::Rejected, Text::tr("“%1” is not complete: write it like home.example.org.").arg(text));

    DomainName result;
    result.m_text = name.toString();
    result.m_ascii = (wildcard ? QStringLiteral("*.") : QString()) + labels.join(u'.');
    if (result.m_ascii.size() > 253)
        return fail(Failure::Kind::Rejected, Text::tr("The name is longer than 253 characters."));
    return result;
}

QString DomainName::unicode() const
{
    QStringList result;
    for (const QString &label : labels())
        result << (label.startsWith(u"xn--") ? QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist) : label);
    return result.join(u'.');
}

bool DomainName::isWildcard() const
{
    return m_ascii.startsWith(u"*.");
}

bool DomainName::isWithin(const DomainName &zone) const
{
    return *this == zone || (!zone.isEmpty() && m_ascii.endsWith(u'.' + zone.m_ascii));
}

QString DomainName::relativeTo(const DomainName &zone) const
{
    Q_ASSERT(isWithin(zone));
    return *this == zone ? QString() : m_ascii.chopped(zone.m_ascii.size() + 1);
}

DomainName DomainName::parent() const
{
    DomainName result;
    const auto dot = m_ascii.indexOf(u'.');
    if (dot >= 0)
        result.m_text = result.m_ascii = m_ascii.mid(dot + 1);
    return result;
}

} // namespace mooring
