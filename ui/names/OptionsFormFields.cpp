// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/OptionsForm.h"

#include "model/Texts.h"
#include "names/NameEdits.h"
#include "shared/AccountSetup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace mooring {

namespace {

constexpr int fieldWidth = 300;

} // namespace

void OptionsForm::addCheck(const QString &label, bool RecordConfig::*field)
{
    auto *box = new QCheckBox(label);
    QWidget *place = addRow({}, box);
    m_loaders << [box, field](const RecordConfig &record) {
        box->setChecked(record.*field);
    };
    connect(box, &QCheckBox::clicked, this, [this, place, field](bool checked) {
        apply(place, [field, checked](RecordConfig &record) { record.*field = checked; });
    });
}

void OptionsForm::addSharing()
{
    auto *box = new QCheckBox(tr("Ot&her computers publish under this name, too"));
    QWidget *place = addRow({}, box);
    m_loaders << [box](const RecordConfig &record) {
        box->setChecked(record.sharing == Sharing::Shared);
    };
    connect(box, &QCheckBox::clicked, this, [this, place](bool checked) {
        apply(place, [checked](RecordConfig &record) { record.sharing = checked ? Sharing::Shared : Sharing::Own; });
    });
}

void OptionsForm::addTypes()
{
    auto *boxes = new QWidget;
    auto *layout = new QHBoxLayout(boxes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    QWidget *place = addRow({}, boxes);
    for (const RecordType type : recordTypes) {
        auto *box = new QCheckBox(type == RecordType::A ? tr("IPv&4 address (A)") : tr("IPv&6 address (AAAA)"));
        layout->addWidget(box);
        m_loaders << [this, box, type](const RecordConfig &) {
            const QList<RecordConfig> records = edits::find(m_parts.setup.config(), m_account, m_name);
            box->setChecked(std::any_of(records.begin(), records.end(),
                                        [type](const RecordConfig &record) { return record.types.contains(type); }));
        };
        connect(box, &QCheckBox::clicked, this, [this, place, type](bool checked) {
            Config config = m_parts.setup.config();
            if (edits::setType(config, m_account, m_name, type, checked)) {
                save(place, config);
                return;
            }
            load();
            say(place, tr("A name needs one of them. To keep it as it is now, switch it off above."), true);
        });
    }
    layout->addStretch(1);
}

void OptionsForm::addSources()
{
    const QStringList sets = m_parts.setup.config().addressSources.keys();
    if (sets.size() < 2)
        return;
    auto *boxes = new QWidget;
    auto *layout = new QVBoxLayout(boxes);
    layout->setContentsMargins(0, 4, 0, 4);
    QWidget *place = addRow(tr("Addresses from"), boxes);
    for (const QString &set : sets) {
        auto *box = new QCheckBox(set == u"default" ? tr("the usual sources") : QString(set).replace(u'&', u"&&"_qs));
        layout->addWidget(box);
        m_loaders << [box, set](const RecordConfig &record) {
            box->setChecked(record.addresses.contains(set));
        };
        connect(box, &QCheckBox::clicked, this, [this, place, set](bool checked) {
            apply(place, [set, checked](RecordConfig &record) {
                record.addresses.removeAll(set);
                if (checked)
                    record.addresses.append(set);
            });
        });
    }
}

void OptionsForm::addOption(const ProviderOption &option)
{
    const QString key = option.key;
    switch (option.type) {
    case ProviderOption::Type::Bool:
        addChoices(option, {{tr("On"), true}, {tr("Off"), false}});
        return;
    case ProviderOption::Type::Choice: {
        QList<std::pair<QString, QJsonValue>> choices;
        for (const QString &choice : option.choices)
            choices.append({choice, choice});
        addChoices(option, choices);
        return;
    }
    case ProviderOption::Type::Text:
    case ProviderOption::Type::Number:
        break;
    }
    const bool isNumber = option.type == ProviderOption::Type::Number;
    addLine(
        Texts::providerText(option.label), Texts::providerText(option.help), tr("as the provider has it"), isNumber,
        [key](const RecordConfig &record) { return record.options.value(key).toVariant().toString(); },
        [key, isNumber](RecordConfig &record, const QString &text) {
            if (text.isEmpty())
                record.options.remove(key);
            else
                record.options.insert(key, isNumber ? QJsonValue(text.toInt()) : QJsonValue(text));
        });
}

void OptionsForm::addChoices(const ProviderOption &option, const QList<std::pair<QString, QJsonValue>> &choices)
{
    const QString key = option.key;
    auto *box = new QComboBox;
    box->setMaximumWidth(fieldWidth);
    box->addItem(tr("As the provider has it"));
    for (const auto &[text, value] : choices)
        box->addItem(text, value.toVariant());
    QWidget *place = addRow(Texts::providerText(option.label), box, Texts::providerText(option.help));
    m_loaders << [box, key](const RecordConfig &record) {
        const QJsonValue value = record.options.value(key);
        box->setCurrentIndex(value.isUndefined() ? 0 : qMax(0, box->findData(value.toVariant())));
    };
    connect(box, &QComboBox::activated, this, [this, box, place, key](int index) {
        const QJsonValue value = QJsonValue::fromVariant(box->itemData(index));
        apply(place, [key, index, value](RecordConfig &record) {
            if (index == 0)
                record.options.remove(key);
            else
                record.options.insert(key, value);
        });
    });
}

void OptionsForm::addLine(const QString &label, const QString &help, const QString &shownAfter, bool isNumber,
                          std::function<QString(const RecordConfig &)> read,
                          std::function<void(RecordConfig &, QString)> write)
{
    auto *line = new QLineEdit;
    line->setMaximumWidth(fieldWidth);
    line->setPlaceholderText(shownAfter);
    if (isNumber)
        line->setValidator(new QIntValidator(0, std::numeric_limits<int>::max(), line));
    QWidget *place = addRow(label, line, help);
    m_loaders << [line, read = std::move(read)](const RecordConfig &record) {
        if (!line->isModified())
            line->setText(read(record));
    };
    connect(line, &QLineEdit::editingFinished, this, [this, line, place, write = std::move(write)] {
        if (!line->isModified())
            return;
        const QString text = line->text().trimmed();
        const bool taken = apply(place, [&write, text](RecordConfig &record) { write(record, text); });
        line->setModified(!taken);
    });
}

} // namespace mooring
