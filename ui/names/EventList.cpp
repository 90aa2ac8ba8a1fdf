// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/EventList.h"

#include "journal/Journal.h"
#include "model/Texts.h"
#include "theme/Fonts.h"

#include <QJsonArray>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::EventList)
};

constexpr int shown = 5;
/// Some weeks of many names; older ones are on the page of history.
constexpr int searched = 2000;

QString addresses(const QJsonObject &event, QLatin1String field)
{
    QStringList texts;
    for (const QJsonValue address : event.value(field).toArray())
        texts << address.toString();
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

} // namespace

QString eventText(const QJsonObject &event)
{
    const QString action = event.value(u"event.action").toString();
    const QString now = addresses(event, QLatin1String("dns.resolved_ip"));
    if (action == u"record-updated")
        return Text::tr("updated to %1").arg(now);
    if (action == u"record-created")
        return Text::tr("created with %1").arg(now);
    if (action == u"record-recovered")
        return Text::tr("published again");
    if (action == u"record-drifted")
        return Text::tr("changed elsewhere to %1, put right").arg(addresses(event, QLatin1String("mooring.previous_ip")));
    if (action == u"record-failed" || action == u"account-stopped") {
        const auto kind = failureKindFromName(event.value(u"error.type").toString());
        const QString why = kind ? Texts::problem(Failure{*kind, {}, {}}) : event.value(u"error.message").toString();
        return action == u"record-failed" ? Text::tr("not updated: %1").arg(why) : Text::tr("stopped: %1").arg(why);
    }
    return {};
}

EventList::EventList(const Journal &journal, QWidget *parent)
    : QLabel(parent)
    , m_journal(journal)
{
    setFont(secondaryFont(font()));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Last events"));
}

void EventList::update(const NameStatus &name, const QDateTime &now)
{
    const QString ascii = name.records.first().name.ascii();
    const QList<QJsonObject> events = m_journal.newest(searched);
    QStringList rows;
    for (auto event = events.rbegin(); event != events.rend() && rows.size() < shown; ++event) {
        if (event->value(u"dns.question.name").toString() != ascii
            || event->value(u"mooring.account").toString() != name.accountId)
            continue;
        const QString text = eventText(*event);
        const QDateTime time = QDateTime::fromString(event->value(u"@timestamp").toString(), Qt::ISODateWithMs);
        const QString type = name.records.size() > 1 ? event->value(u"dns.question.type").toString() : QString();
        if (!text.isEmpty())
            rows << (type.isEmpty() ? tr("%1 — %2").arg(Texts::ago(time, now), text)
                                    : tr("%1 — %2: %3").arg(Texts::ago(time, now), type, text));
    }
    setText(rows.isEmpty() ? tr("Nothing has happened to this name yet.") : rows.join(u'\n'));
}

} // namespace mooring
