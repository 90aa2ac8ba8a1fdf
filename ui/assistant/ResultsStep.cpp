// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/ResultsStep.h"

#include "model/Texts.h"
#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/StateIcon.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mooring {

namespace {

constexpr int iconSize = 16;

} // namespace

ResultsStep::ResultsStep(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 20);
    layout->setSpacing(12);
    m_title = titleLabel({});
    m_hint = dimLabel({});
    m_hint->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Results"));
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_card = card;
    m_layout = new QVBoxLayout(card);
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(0);
    outer->addWidget(card);
    outer->addStretch();
    scroll->setWidget(page);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(scroll, 1);
}

void ResultsStep::begin(const QString &accountId, const QList<DomainName> &names)
{
    m_account = accountId;
    m_ending.reset();
    m_rows.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DomainName &name : names) {
        if (!m_rows.isEmpty()) {
            auto *rule = new QFrame;
            rule->setProperty("rule", true);
            m_layout->addWidget(rule);
        }
        m_rows.append(addRow(name));
        show(m_rows.last(), nullptr);
    }
    showTitle();
}

ResultsStep::Row ResultsStep::addRow(const DomainName &name)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(12);
    Row row;
    row.name = name;
    row.icon = new QLabel;
    auto *title = new QLabel(name.unicode());
    title->setFont(strongFont(font()));
    title->setTextFormat(Qt::PlainText);
    row.text = dimLabel({});
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.values = new QLabel;
    row.values->setFont(fixedFont(font()));
    row.values->setTextFormat(Qt::PlainText);
    row.values->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(row.text);
    layout->addWidget(row.icon);
    layout->addLayout(texts, 1);
    layout->addWidget(row.values);
    m_layout->addWidget(line);
    return row;
}

void ResultsStep::show(Row &row, const NameStatus *status)
{
    row.state = status ? status->state() : Condition::Working;
    row.failure = status ? status->worst().failure : std::nullopt;
    const bool isCancelled = m_ending == Ending::Cancelled;
    if (isCancelled && row.state == Condition::Working)
        row.state = Condition::Offline; // it waits from now on
    QString text = Texts::stateName(row.state);
    QStringList values;
    if (status && row.state == Condition::Fine) {
        text = tr("published");
        for (const RecordStatus &record : status->records)
            values << Texts::values(record.values);
    } else if (row.failure) {
        text = row.failure->message;
    } else if (status && status->worst().hold) {
        text = Texts::holdReason(*status->worst().hold);
    } else if (isCancelled && row.state == Condition::Offline) {
        text = tr("Not published yet. Mooring tries again by itself.");
    }
    row.icon->setPixmap(statePixmap(row.state, iconSize, devicePixelRatioF(), tokensFor(palette())));
    row.icon->setAccessibleName(Texts::stateName(row.state));
    row.text->setText(text);
    row.values->setText(values.join(u'\n'));
}

void ResultsStep::update(const Snapshot &snapshot)
{
    for (Row &row : m_rows) {
        const QString wanted = row.name.ascii();
        const auto known = std::find_if(snapshot.names.begin(), snapshot.names.end(), [&](const NameStatus &each) {
            return each.accountId == m_account && each.records.first().name.ascii() == wanted;
        });
        if (known != snapshot.names.end())
            show(row, &*known);
    }
    showTitle();
}

void ResultsStep::finish(const Snapshot &snapshot, Ending ending)
{
    m_ending = ending;
    update(snapshot);
}

void ResultsStep::showTitle()
{
    const int count = static_cast<int>(m_rows.size());
    const int fine = static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.state == Condition::Fine; }));
    if (!m_ending) {
        m_title->setText(tr("Publishing %n name(s)…", nullptr, count));
        m_hint->setText(tr("You can close this; Mooring goes on."));
    } else if (fine == count) {
        m_title->setText(tr("%n name(s) published", nullptr, count));
        m_hint->setText(tr("Mooring keeps them right from now on, whenever your address changes."));
    } else if (*m_ending == Ending::Cancelled) {
        m_title->setText(tr("Publishing was cancelled"));
        m_hint->setText(tr("Nothing is lost: the account and the names are saved."));
    } else {
        m_title->setText(tr("%n name(s) could not be published yet", nullptr, count - fine));
        m_hint->setText(tr("Go back to correct it. What the network or the provider is to blame for is tried again by "
                           "itself."));
    }
}

bool ResultsStep::allFine() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.state == Condition::Fine; });
}

bool ResultsStep::signInFailed() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.failure
            && (row.failure->kind == Failure::Kind::Credentials || row.failure->kind == Failure::Kind::Forbidden);
    });
}

} // namespace mooring
