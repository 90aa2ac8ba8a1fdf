// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryCsv.h"

#include "model/Redactor.h"

namespace mooring {

namespace {

QByteArray field(QString text)
{
    // Spreadsheets run what begins so (CWE-1236); the apostrophe makes it text.
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r')) {
        text.replace(u'"', QStringLiteral("\"\""));
        text = u'"' + text + u'"';
    }
    return text.toUtf8();
}

} // namespace

QByteArray historyCsv(const QList<HistoryEvent> &events, const std::function<QString(const QString &)> &accountName,
                      const Redactor &redactor)
{
    QByteArray csv = "time,event,outcome,name,type,old,new,account,source,error,message\r\n";
    for (const HistoryEvent &event : events) {
        const QStringList values{event.time.toUTC().toString(Qt::ISODateWithMs),
                                 event.action,
                                 event.outcome,
                                 event.name,
                                 event.type ? recordTypeName(*event.type) : QString(),
                                 event.before.join(u' '),
                                 event.now.join(u' '),
                                 event.account.isEmpty() ? QString() : accountName(event.account),
                                 event.source,
                                 event.failure ? failureKindName(*event.failure) : QString(),
                                 event.message};
        QByteArrayList fields;
        for (const QString &value : values)
            fields << field(redactor.redact(value));
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

} // namespace mooring
