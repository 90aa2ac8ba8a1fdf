// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/EventList.h"

#include "journal/Journal.h"
#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QGridLayout>
#include <QJsonArray>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::EventList)
};

enum Column { When, What };

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
    : QWidget(parent)
    , m_journal(journal)
    , m_rows(new QGridLayout(this))
{
    setAccessibleName(tr("Last events"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(What, 1);
}

void EventList::update(const NameStatus &name, const QDateTime &now)
{
    const QString ascii = name.records.first().name.ascii();
    const QList<QJsonObject> events = m_journal.newest(searched);
    int row = 0;
    for (auto event = events.rbegin(); event != events.rend() && row < shown; ++event) {
        if (event->value(u"dns.question.name").toString() != ascii
            || event->value(u"mooring.account").toString() != name.accountId)
            continue;
        const QString text = eventText(*event);
        if (text.isEmpty())
            continue;
        const QDateTime time = QDateTime::fromString(event->value(u"@timestamp").toString(), Qt::ISODateWithMs);
        const QString type = name.records.size() > 1 ? event->value(u"dns.question.type").toString() : QString();
        setRow(row++, Texts::ago(time, now), type.isEmpty() ? text : tr("%1: %2").arg(type, text));
    }
    if (row == 0)
        setRow(row++, {}, tr("Nothing has happened to this name yet."));
    while (row < m_rows->rowCount())
        setRow(row++, {}, {});
}

void EventList::setRow(int row, const QString &when, const QString &what)
{
    if (!m_rows->itemAtPosition(row, What)) {
        auto *text = new QLabel;
        text->setFont(secondaryFont(font()));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(dimLabel({}), row, When, Qt::AlignTop);
        m_rows->addWidget(text, row, What);
    }
    const QStringList texts{when, what};
    for (const int column : {When, What}) {
        auto *label = static_cast<QLabel *>(m_rows->itemAtPosition(row, column)->widget());
        label->setText(texts.at(column));
        label->setVisible(!texts.at(column).isEmpty());
    }
}

} // namespace mooring
