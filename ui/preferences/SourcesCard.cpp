// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/SourcesCard.h"

#include "platform/InterfaceAddresses.h"
#include "preferences/SourceForm.h"
#include "preferences/SourceList.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mooring {

namespace {

/// The interfaces that have an address now, without the one to oneself.
QStringList devices()
{
    QStringList result;
    const QList<InterfaceAddress> addresses = interfaceAddresses().value_or(QList<InterfaceAddress>());
    for (const InterfaceAddress &address : addresses) {
        if (!address.address.isLoopback() && !result.contains(address.device))
            result << address.device;
    }
    return result;
}

QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setProperty("framed", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SourcesCard::SourcesCard(RecordType type, Apply apply)
    : FormCard(type == RecordType::A ? tr("IPv4 address") : tr("IPv6 address"))
    , m_apply(std::move(apply))
    , m_model(new SourcesModel(type, this))
    , m_list(new SourceList(m_model))
{
    m_list->setAccessibleName(type == RecordType::A ? tr("Sources of the IPv4 address") : tr("Sources of the IPv6 address"));
    addHint(tr("Sources are asked from top to bottom until one knows a public address. Drag to reorder."));
    addWide(m_list);
    makeButtons();
    m_problem = addProblem();
    m_about = addHint({});
    m_formPlace = new QVBoxLayout;
    addWide(m_formPlace);
    connect(m_model, &SourcesModel::reordered, this, &SourcesCard::reordered);
    connect(m_list, &SourceList::currentRowChanged, this, &SourcesCard::showForm);
    connect(m_list, &SourceList::removeRequested, this, &SourcesCard::removeCurrent);
    connect(m_list, &SourceList::editRequested, this, [this] {
        if (m_form)
            m_form->focusFirst();
    });
    showForm();
}

void SourcesCard::makeButtons()
{
    m_add = new QPushButton(tr("Add a source…"));
    m_add->setProperty("plainMenu", true);
    m_add->setAutoDefault(false);
    auto *menu = new QMenu(m_add);
    for (const QString &kind : SourceFields::kinds(m_model->type()))
        menu->addAction(SourceFields::name(kind), this, [this, kind] { add(kind); });
    m_add->setMenu(menu);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setAutoDefault(false);
    m_up = arrowButton(Qt::UpArrow, tr("Ask it earlier"));
    m_down = arrowButton(Qt::DownArrow, tr("Ask it later"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    addWide(row);
    connect(m_remove, &QPushButton::clicked, this, &SourcesCard::removeCurrent);
    connect(m_up, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(1); });
}

int SourcesCard::currentRow() const
{
    return m_list->currentIndex().row();
}

bool SourcesCard::apply(const QList<SourceConfig> &sources)
{
    m_isApplying = true;
    m_refusal = m_apply(sources);
    m_isApplying = false;
    if (m_refusal.isEmpty())
        m_inForce = sources;
    return m_refusal.isEmpty();
}

void SourcesCard::setSources(const QList<SourceConfig> &sources)
{
    if (m_isApplying)
        return;
    m_inForce = sources;
    const int row = qMax(0, currentRow());
    m_model->setSources(sources);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
    showForm();
}

void SourcesCard::add(const QString &kind)
{
    m_problem->setProblem({});
    m_model->append({kind, {}});
    const int row = m_model->rowCount() - 1;
    if (m_model->isComplete(row) && !apply(m_model->sources())) {
        m_model->remove(row);
        m_problem->setProblem(m_refusal);
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    if (m_form)
        m_form->focusFirst();
}

void SourcesCard::removeCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_remove->isEnabled())
        return;
    const QList<SourceConfig> before = m_inForce;
    const SourceConfig gone = m_model->source(row);
    if (m_model->isComplete(row)) {
        QList<SourceConfig> left = m_model->sources();
        int position = 0;
        for (int i = 0; i < row; ++i)
            position += m_model->isComplete(i) ? 1 : 0;
        left.removeAt(position);
        const bool applied = apply(left);
        m_problem->setProblem(m_refusal);
        if (!applied)
            return;
        emit sourceRemoved(SourceFields::name(gone.kind), before);
    }
    m_model->remove(row);
    showForm();
}

void SourcesCard::reordered()
{
    if (m_model->sources() != m_inForce && !apply(m_model->sources()))
        m_model->setSources(m_inForce);
    m_problem->setProblem(m_refusal);
    enableButtons();
}

void SourcesCard::showForm()
{
    enableButtons();
    const int row = currentRow();
    const SourceConfig source = row < 0 ? SourceConfig() : m_model->source(row);
    if (m_form && row >= 0 && source == m_formSource)
        return;
    if (m_form) {
        m_form->hide();
        m_form->disconnect(this);
        m_form->deleteLater(); // It may be the one that is telling.
        m_form = nullptr;
    }
    m_formSource = source;
    m_about->setVisible(row >= 0);
    if (row < 0)
        return;
    m_about->setText(SourceFields::about(source.kind));
    if (SourceFields::fields(source.kind, m_model->type()).isEmpty())
        return;
    m_form = new SourceForm(source, m_model->type(), devices());
    m_formPlace->addWidget(m_form);
    connect(m_form, &SourceForm::edited, this, &SourcesCard::formEdited);
}

void SourcesCard::formEdited()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const SourceConfig edited{m_formSource.kind, m_form->settings()};
    if (edited == m_formSource) {
        m_form->setProblem({});
        return;
    }
    if (!SourceFields::isComplete(edited, m_model->type())) {
        m_form->setProblem(m_model->isComplete(row) ? tr("This must be given. Remove the source if you do not need it.")
                                                    : QString());
        return;
    }
    QList<SourceConfig> wanted;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (i == row)
            wanted << edited;
        else if (m_model->isComplete(i))
            wanted << m_model->source(i);
    }
    const bool applied = apply(wanted);
    m_form->setProblem(m_refusal);
    if (!applied)
        return;
    m_formSource = edited;
    m_model->setSettings(row, edited.settings);
}

void SourcesCard::enableButtons()
{
    const int row = currentRow();
    const bool isLast = row >= 0 && m_model->isComplete(row) && m_model->sources().size() == 1;
    m_remove->setEnabled(row >= 0 && !isLast);
    m_remove->setToolTip(isLast ? tr("One source must stay.") : QString());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

} // namespace mooring
