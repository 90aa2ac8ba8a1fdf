// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/NamesStep.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mooring {

namespace {

enum Role { NameRole = Qt::UserRole, ZoneRole };

/// Opened by themselves; further zones ask the service only when the user opens them.
constexpr int openZones = 3;

} // namespace

NamesStep::NamesStep(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(titleLabel(tr("Which names should point to this computer?")));
    m_notice = new QLabel;
    m_notice->setProperty("problem", true);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    layout->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeNames(), 2);
    row->addWidget(makeAddresses(), 1);
    layout->addLayout(row, 1);
    setFocusProxy(m_line);
}

QWidget *NamesStep::makeNames()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_tree = new QTreeWidget;
    m_tree->setProperty("card", true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Names"));
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemChanged, this, &NamesStep::choiceChanged);
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        const int place = item->data(0, ZoneRole).toInt() - 1;
        if (place < 0 || place >= m_zones.size() || m_asked.contains(m_zones.at(place).name))
            return;
        m_asked.insert(m_zones.at(place).name);
        emit recordsWanted(m_zones.at(place));
    });

    auto *caption = new QLabel(tr("&Another name:"));
    m_line = new QLineEdit;
    m_line->setPlaceholderText(tr("for example home.example.org"));
    m_line->setAccessibleName(tr("Another name"));
    caption->setBuddy(m_line);
    auto *add = new QPushButton(tr("A&dd"));
    add->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(caption);
    line->addWidget(m_line, 1);
    line->addWidget(add);
    layout->addLayout(line);
    m_lineProblem = new QLabel;
    m_lineProblem->setProperty("problem", true);
    m_lineProblem->setWordWrap(true);
    m_lineProblem->hide();
    layout->addWidget(m_lineProblem);
    connect(add, &QPushButton::clicked, this, &NamesStep::addTyped);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_lineProblem->hide();
        emit choiceChanged();
    });
    return side;
}

QWidget *NamesStep::makeAddresses()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const RecordType type : recordTypes) {
        auto *card = new QFrame;
        card->setProperty("card", true);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(16, 12, 16, 12);
        inside->setSpacing(6);
        auto *box = new QCheckBox(type == RecordType::A ? tr("IPv&4 (A record)") : tr("IPv&6 (AAAA record)"));
        auto *found = dimLabel({});
        found->setFont(fixedFont(font()));
        found->setWordWrap(true);
        inside->addWidget(box);
        inside->addWidget(found);
        layout->addWidget(card);
        m_types.insert(type, box);
        m_found.insert(type, found);
        connect(box, &QCheckBox::toggled, this, &NamesStep::choiceChanged);
    }
    m_promise = dimLabel({});
    m_promise->setWordWrap(true);
    layout->addWidget(m_promise);
    layout->addStretch();
    return side;
}

void NamesStep::begin(const QString &provider, const Snapshot &addresses, bool ipv6, const QSet<DomainName> &taken)
{
    m_addresses = addresses;
    m_taken = taken;
    m_zones.clear();
    m_asked.clear();
    m_tree->clear();
    m_line->clear();
    setNotice({});
    for (const RecordType type : recordTypes) {
        const bool found = !addresses.detections.value(type).addresses.isEmpty();
        const bool possible = type == RecordType::A || ipv6;
        m_types[type]->setEnabled(possible);
        // With no address of either kind yet (just started) IPv4 is the likely wish.
        m_types[type]->setChecked(possible && (found || (type == RecordType::A && addresses.detections.isEmpty())));
        m_found[type]->setText(!possible   ? tr("%1 takes no IPv6 addresses.").arg(provider)
                                   : found ? Texts::values(addresses.detections.value(type).addresses)
                                           : tr("No public address found now."));
    }
    m_promise->setText(
        tr("Only the address of the names that you tick will change. Everything else at %1 stays as it is.").arg(provider));
}

void NamesStep::setZones(const QList<Zone> &zones)
{
    m_zones = zones;
    for (int place = 0; place < zones.size(); ++place) {
        auto *item = new QTreeWidgetItem(m_tree, {zones.at(place).name.unicode()});
        item->setData(0, ZoneRole, place + 1);
        item->setFont(0, strongFont(font()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (place < openZones)
            item->setExpanded(true);
    }
}

QString NamesStep::change(RecordType type, const QStringList &values) const
{
    const QString now = values.join(QStringLiteral(", "));
    const QList<QHostAddress> found = m_addresses.detections.value(type).addresses;
    const QString next = found.isEmpty() ? QString() : addressText(found.first());
    const bool same = next.isEmpty() || next == now;
    return recordTypeName(type) + u' ' + (same ? now : QStringLiteral("%1 → %2").arg(now, next));
}

void NamesStep::setRecords(const Zone &zone, const QList<Record> &records)
{
    QMap<QString, QMap<RecordType, QStringList>> values;
    QMap<QString, DomainName> names;
    names.insert(zone.name.ascii(), zone.name);
    for (const Record &record : records) {
        names.insert(record.name.ascii(), record.name);
        values[record.name.ascii()][record.type] << addressText(record.value);
    }
    for (const DomainName &name : std::as_const(names)) {
        QStringList lines;
        const QMap<RecordType, QStringList> types = values.value(name.ascii());
        for (auto it = types.begin(); it != types.end(); ++it)
            lines << change(it.key(), it.value());
        addName(name, lines.isEmpty() ? tr("no address yet") : lines.join(QStringLiteral("   ")), false);
    }
}

QTreeWidgetItem *NamesStep::zoneItemFor(const DomainName &name) const
{
    QTreeWidgetItem *best = nullptr;
    qsizetype labels = 0;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const int place = item->data(0, ZoneRole).toInt() - 1;
        if (place < 0 || !name.isWithin(m_zones.at(place).name) || m_zones.at(place).name.labels().size() <= labels)
            continue;
        best = item;
        labels = m_zones.at(place).name.labels().size();
    }
    return best;
}

QTreeWidgetItem *NamesStep::nameItem(const DomainName &name) const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, NameRole).toString() == name.ascii())
            return *it;
    }
    return nullptr;
}

QTreeWidgetItem *NamesStep::addName(const DomainName &name, const QString &value, bool ticked)
{
    const QSignalBlocker quiet(m_tree);
    QTreeWidgetItem *item = nameItem(name);
    if (!item) {
        item = new QTreeWidgetItem;
        if (QTreeWidgetItem *zone = zoneItemFor(name)) {
            zone->addChild(item);
            zone->setExpanded(true);
        } else {
            m_tree->addTopLevelItem(item);
        }
        item->setText(0, name.text().isEmpty() ? name.unicode() : name.text());
        item->setData(0, NameRole, name.ascii());
        item->setCheckState(0, Qt::Unchecked);
    }
    if (!value.isEmpty())
        item->setText(1, value);
    item->setFont(1, fixedFont(font()));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (m_taken.contains(name)) {
        item->setText(1, tr("already here"));
        item->setDisabled(true);
    } else if (ticked) {
        item->setCheckState(0, Qt::Checked);
    }
    return item;
}

void NamesStep::addTyped()
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    const QStringList texts = m_line->text().split(gaps, Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const Result<DomainName> name = DomainName::parse(text);
        if (!name) {
            m_lineProblem->setText(name.error().message);
            m_lineProblem->show();
            m_line->setFocus();
            return;
        }
        m_tree->setCurrentItem(addName(*name, {}, true));
    }
    m_line->clear();
    emit choiceChanged();
}

Result<QList<DomainName>> NamesStep::names()
{
    addTyped();
    if (m_lineProblem->isVisibleTo(this))
        return fail(Failure::Kind::Rejected, m_lineProblem->text());
    QList<DomainName> chosen;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, NameRole).isNull() || (*it)->isDisabled() || (*it)->checkState(0) != Qt::Checked)
            continue;
        if (const Result<DomainName> name = DomainName::parse((*it)->text(0)))
            chosen << *name;
    }
    return chosen;
}

QList<RecordType> NamesStep::types() const
{
    QList<RecordType> chosen;
    for (auto it = m_types.begin(); it != m_types.end(); ++it) {
        if (it.value()->isChecked())
            chosen << it.key();
    }
    return chosen;
}

int NamesStep::count() const
{
    int ticked = m_line->text().trimmed().isEmpty() ? 0 : 1;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!(*it)->data(0, NameRole).isNull() && !(*it)->isDisabled() && (*it)->checkState(0) == Qt::Checked)
            ++ticked;
    }
    return ticked;
}

void NamesStep::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

} // namespace mooring
