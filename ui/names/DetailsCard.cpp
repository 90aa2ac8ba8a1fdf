// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/DetailsCard.h"

#include "model/Texts.h"
#include "names/CompareColumns.h"
#include "names/EventList.h"
#include "names/NameEdits.h"
#include "names/OptionsForm.h"
#include "shared/AccountSetup.h"
#include "shared/Pieces.h"
#include "theme/StateIcon.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::DetailsCard)
};

constexpr int switchFrame = 8;

/// The failure in full; what concerns the whole account in the words that fit the button beside it.
QString problemText(const NameStatus &name)
{
    const Failure &failure = *name.worst().failure;
    if (failure.kind == Failure::Kind::Credentials)
        return name.accountLabel.isEmpty()
            ? Text::tr("%1 refuses your sign-in. Names there are not being updated.").arg(name.provider)
            : Text::tr("%1 refuses the sign-in of “%2”. Names in it are not being updated.")
                  .arg(name.provider, name.accountLabel);
    if (failure.kind == Failure::Kind::Blocked)
        return Text::tr("%1 has barred this account. Ask them why; when it is settled, try again.").arg(name.provider);
    return failure.message;
}

} // namespace

DetailsCard::DetailsCard(const UiParts &parts, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_dns(parts.dns, parts.clock, this)
{
    setProperty("card", true);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content = new QWidget;
    m_content->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_content);
    // The frame of a closed switch is not seen: its arrow is what stands below the columns.
    layout->setContentsMargins(16 - switchFrame, 12, 16, 8);
    layout->setSpacing(8);
    m_columns = new CompareColumns(m_dns.canAsk());
    m_options = new OptionsForm(parts);
    m_events = new EventList(parts.journal);
    m_columns->setContentsMargins(switchFrame, 0, 0, 0);
    for (QWidget *part : QList<QWidget *>{m_options, m_events})
        part->setContentsMargins(switchFrame, 0, 0, 8);
    layout->addWidget(makeProblem());
    layout->addWidget(m_columns);
    layout->addWidget(makeSections());
    layout->addWidget(m_options);
    layout->addWidget(m_events);
    layout->addStretch(1);
    m_options->hide();
    m_events->hide();
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() turns it on.
    connect(&m_dns, &DnsLook::changed, this, [this] { display(m_name, m_snapshot); });
}

QWidget *DetailsCard::makeProblem()
{
    m_problemRow = new QWidget;
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(switchFrame, 0, 0, 4);
    problem->setSpacing(12);
    m_problemIcon = new QLabel;
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remedy = new QPushButton;
    connect(m_remedy, &QPushButton::clicked, this, &DetailsCard::remedyRequested);
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_remedy);
    return m_problemRow;
}

QWidget *DetailsCard::makeSections()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_optionsSwitch = makeSwitch(tr("&Options"), Section::Options);
    m_eventsSwitch = makeSwitch(tr("Last &events"), Section::Events);
    m_times = dimLabel({});
    m_times->setWordWrap(true);
    m_times->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_optionsSwitch);
    layout->addWidget(m_eventsSwitch);
    layout->addWidget(m_times, 1);
    return row;
}

QToolButton *DetailsCard::makeSwitch(const QString &text, Section section)
{
    QToolButton *button = foldButton(text);
    connect(button, &QToolButton::clicked, this,
            [this, section](bool checked) { setSection(checked ? section : Section::None); });
    return button;
}

void DetailsCard::setSection(Section section)
{
    m_section = section;
    const auto open = [section](QToolButton *button, QWidget *part, Section own) {
        button->setChecked(section == own);
        part->setVisible(section == own);
    };
    open(m_optionsSwitch, m_options, Section::Options);
    open(m_eventsSwitch, m_events, Section::Events);
    if (!m_name.records.isEmpty())
        display(m_name, m_snapshot);
    emit sectionChanged();
    emit wantedHeightChanged();
}

void DetailsCard::update(const NameStatus &name, const Snapshot &snapshot)
{
    m_dns.look(name);
    display(name, snapshot);
}

void DetailsCard::display(const NameStatus &name, const Snapshot &snapshot)
{
    if (m_name.key != name.key)
        verticalScrollBar()->setValue(0);
    m_name = name;
    m_snapshot = snapshot;
    const Config config = m_parts.setup.config();
    const AccountConfig *account = config.account(name.accountId);
    const ProviderInfo *provider = account ? m_parts.setup.provider(account->provider) : nullptr;
    QList<Comparison> comparisons;
    for (const RecordStatus &record : name.records)
        comparisons << compare(record, edits::find(config, name.accountId, record.name), provider, snapshot,
                               m_dns.answer(record));
    for (Comparison &comparison : comparisons)
        comparison.problemShown = comparison.record.failure && comparison.record.failure == name.worst().failure;
    m_columns->update(comparisons);
    showProblem(name);
    showTimes(name, snapshot);
    if (m_section == Section::Options)
        m_options->update(name);
    if (m_section == Section::Events)
        m_events->update(name, snapshot.now);
}

void DetailsCard::showProblem(const NameStatus &name)
{
    const RecordStatus &worst = name.worst();
    m_problemRow->setVisible(worst.failure.has_value());
    if (!worst.failure)
        return;
    m_problemIcon->setPixmap(statePixmap(name.state(), 16, devicePixelRatioF(), tokensFor(palette())));
    m_problem->setText(problemText(name));
    m_remedy->setText(Texts::remedy(*worst.failure));
    // Waiting for a network needs nobody.
    m_remedy->setVisible(name.state() != Condition::Offline);
}

void DetailsCard::showTimes(const NameStatus &name, const Snapshot &snapshot)
{
    QStringList times{tr("Last change: %1").arg(Texts::ago(name.changedAt(), snapshot.now))};
    const QDateTime attempt = name.nextAttempt();
    if (attempt.isValid() && !snapshot.paused)
        times << (name.worst().failure ? tr("Next attempt: %1") : tr("Next check: %1"))
                     .arg(Texts::until(attempt, snapshot.now));
    std::transform(times.cbegin(), times.cend(), times.begin(), withoutWidow);
    m_times->setText(times.join(QStringLiteral(" · ")));
}

int DetailsCard::wantedHeight(int width) const
{
    const int inner = width - 2 * frameWidth();
    const QLayout *layout = m_content->layout();
    return (layout->hasHeightForWidth() ? layout->totalHeightForWidth(inner) : layout->totalSizeHint().height())
        + 2 * frameWidth();
}

bool DetailsCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_content && event->type() == QEvent::LayoutRequest)
        emit wantedHeightChanged();
    return QScrollArea::eventFilter(object, event);
}

} // namespace mooring
