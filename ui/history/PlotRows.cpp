// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/PlotRows.h"

#include "history/HistoryTexts.h"

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::HistoryPlot)
};

PlotRow bandRow(const HistoryBand &band)
{
    PlotRow row{HistoryTexts::bandTitle(band), {}};
    QHash<QString, int> steps; // in the order in which the addresses first came: neighbours differ
    for (const HistorySpan &span : band.spans) {
        PlotItem item;
        item.from = span.from;
        item.to = span.to;
        item.text = HistoryTexts::describe(band, span);
        if (span.kind == HistorySpan::Kind::Address) {
            item.label = span.addresses.join(QStringLiteral(", "));
            item.unsure = span.died;
            item.step = steps.value(item.label, static_cast<int>(steps.size()) % plotSteps);
            steps.insert(item.label, item.step);
        } else {
            item.kind = PlotItem::Kind::Gap;
        }
        row.items.append(item);
    }
    return row;
}

} // namespace

QList<PlotRow> plotRows(const History &history, const std::function<QString(const QString &)> &accountName)
{
    QList<PlotRow> rows;
    for (const HistoryBand &band : history.bands)
        rows.append(bandRow(band));
    if (history.outages.isEmpty())
        return rows;
    PlotRow outages{Text::tr("Problems"), {}};
    for (const HistoryOutage &outage : history.outages) {
        PlotItem item;
        item.kind = PlotItem::Kind::Outage;
        item.from = outage.from;
        item.to = outage.to;
        item.text = HistoryTexts::describe(outage, accountName(outage.account));
        item.state = HistoryTexts::condition(outage);
        outages.items.append(item);
    }
    rows.append(outages);
    return rows;
}

} // namespace mooring
