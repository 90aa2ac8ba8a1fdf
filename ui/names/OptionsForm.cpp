// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/OptionsForm.h"

#include "model/Texts.h"
#include "names/NameEdits.h"
#include "shared/AccountSetup.h"
#include "shared/Pieces.h"

#include <QFormLayout>
#include <QStyle>

namespace mooring {

OptionsForm::OptionsForm(const UiParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_message(dimLabel({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message->setWordWrap(true);
    m_message->setParent(this);
    m_message->hide();
}

void OptionsForm::update(const NameStatus &name)
{
    const Config config = m_parts.setup.config();
    const AccountConfig *account = config.account(name.accountId);
    const ProviderInfo *provider = account ? m_parts.setup.provider(account->provider) : nullptr;
    QStringList structure{name.key, account ? account->provider : QString()};
    structure += config.addressSources.keys();
    if (structure.join(u'\n') != m_structure) {
        m_structure = structure.join(u'\n');
        m_account = name.accountId;
        m_name = name.records.first().name;
        rebuild(provider);
    }
    load();
}

void OptionsForm::rebuild(const ProviderInfo *provider)
{
    m_message->hide();
    m_message->setParent(this);
    m_loaders.clear();
    if (m_fields) {
        // One of its fields may be what led here.
        m_fields->hide();
        m_fields->deleteLater();
    }
    m_fields = new QWidget;
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addCheck(tr("&Keep this name up to date"), &RecordConfig::enabled);
    addTypes();
    addSources();
    if (provider) {
        for (const ProviderOption &option : provider->options)
            addOption(option);
        if (provider->hasTtl) {
            addLine(
                tr("TT&L in seconds"), tr("For how long others may remember an answer. Left alone unless set here."),
                tr("as the provider has it"), true,
                [](const RecordConfig &record) { return record.ttl ? QString::number(*record.ttl) : QString(); },
                [](RecordConfig &record, const QString &text) {
                    record.ttl = text.isEmpty() ? std::nullopt : std::optional<int>(text.toInt());
                });
        }
        if (provider->severalValues)
            addSharing();
    }
    addCheck(tr("Publish pri&vate addresses, too"), &RecordConfig::allowNonGlobal);
    layout()->addWidget(m_fields);
    m_fields->show();
    emit resized();
}

void OptionsForm::load()
{
    const QList<RecordConfig> records = edits::find(m_parts.setup.config(), m_account, m_name);
    if (records.isEmpty())
        return;
    for (const auto &loader : std::as_const(m_loaders))
        loader(records.first());
}

QWidget *OptionsForm::addRow(const QString &label, QWidget *editor, const QString &help)
{
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(editor);
    if (!help.isEmpty()) {
        QLabel *hint = dimLabel(help);
        hint->setWordWrap(true);
        layout->addWidget(hint);
        editor->setAccessibleDescription(help);
    }
    if (label.isEmpty()) {
        m_form->addRow(place);
        return place;
    }
    auto *title = new QLabel(label);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(editor);
    // Level with the first line of the field, whatever is below that.
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    title->setContentsMargins(0, qMax(0, editor->sizeHint().height() - title->fontMetrics().height()) / 2, 0, 0);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_form->addRow(title, place);
    return place;
}

bool OptionsForm::apply(QWidget *place, const Change &change)
{
    Config config = m_parts.setup.config();
    edits::change(config, m_account, m_name, change);
    return save(place, config);
}

bool OptionsForm::save(QWidget *place, const Config &config)
{
    const auto applied = m_parts.setup.apply(config);
    load();
    if (applied)
        say(place, tr("Saved."), false);
    else
        say(place, applied.error().message, true);
    return applied.has_value();
}

void OptionsForm::say(QWidget *place, const QString &text, bool isProblem)
{
    place->layout()->addWidget(m_message);
    m_message->setProperty("problem", isProblem);
    m_message->setProperty("dim", !isProblem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->show();
    emit resized();
}

} // namespace mooring
