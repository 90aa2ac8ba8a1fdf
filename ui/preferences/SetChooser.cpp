// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/SetChooser.h"

#include "config/Config.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace mooring {

namespace {

const QString standard = QStringLiteral("default");

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SetChooser::SetChooser()
    : FormCard(tr("Lines to the Internet"))
    , m_box(choiceBox({}))
    , m_use(hintLabel({}))
    , m_buttons(new QWidget)
    , m_rename(plainButton(tr("&Rename…")))
    , m_remove(plainButton(tr("Remo&ve")))
    , m_nameRow(new QWidget)
    , m_name(new QLineEdit)
{
    m_box->setObjectName(QStringLiteral("set"));
    addField(tr("Sources &for:"), m_box);
    auto *add = plainButton(tr("Add a &line…"));
    add->setObjectName(QStringLiteral("addSet"));
    m_rename->setObjectName(QStringLiteral("renameSet"));
    m_remove->setObjectName(QStringLiteral("removeSet"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    addWide(m_buttons);

    m_name->setObjectName(QStringLiteral("setName"));
    m_name->setAccessibleName(tr("Name of the line"));
    m_name->setPlaceholderText(tr("Name of the line"));
    auto *save = plainButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveSet"));
    auto *cancel = plainButton(tr("Cancel"));
    auto *naming = new QHBoxLayout(m_nameRow);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(8);
    naming->addWidget(m_name, 1);
    naming->addWidget(save);
    naming->addWidget(cancel);
    addWide(m_nameRow);
    m_nameRow->hide();
    m_problem = addProblem(m_name);
    addWide(m_use);

    m_name->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, [this] {
        enableButtons();
        emit chosen();
    });
    connect(add, &QPushButton::clicked, this, [this] { startNaming(Naming::Add); });
    connect(m_rename, &QPushButton::clicked, this, [this] { startNaming(Naming::Rename); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(current()); });
    connect(save, &QPushButton::clicked, this, &SetChooser::finishNaming);
    connect(m_name, &QLineEdit::returnPressed, this, &SetChooser::finishNaming);
    connect(cancel, &QPushButton::clicked, this, [this] { startNaming(Naming::None); });
}

QString SetChooser::nameOf(const QString &set)
{
    return set == standard ? tr("Usual line") : set;
}

QString SetChooser::current() const
{
    return m_box->count() == 0 ? standard : m_box->currentData().toString();
}

void SetChooser::setCurrent(const QString &set)
{
    showChoice(m_box, set);
    if (m_box->currentIndex() < 0)
        showChoice(m_box, standard);
    enableButtons();
}

void SetChooser::show(const Config &config)
{
    const QString before = current();
    m_uses.clear();
    for (const RecordConfig &record : config.records) {
        for (const QString &set : record.addresses)
            ++m_uses[set];
    }
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(nameOf(standard), standard);
    for (auto set = config.addressSources.cbegin(); set != config.addressSources.cend(); ++set) {
        if (set.key() != standard)
            m_box->addItem(nameOf(set.key()), set.key());
    }
    setCurrent(before);
}

void SetChooser::enableButtons()
{
    const QString set = current();
    const int uses = m_uses.value(set);
    m_rename->setEnabled(set != standard);
    m_remove->setEnabled(set != standard && uses == 0);
    QString text = tr("Add one if this computer has more than one way to the Internet.");
    if (m_box->count() > 1)
        text = uses == 0 ? tr("No name uses this line.") : tr("%n name(s) use this line.", nullptr, uses);
    m_use->setText(text);
}

void SetChooser::startNaming(Naming naming)
{
    m_naming = naming;
    m_problem->setProblem({});
    m_nameRow->setVisible(naming != Naming::None);
    m_buttons->setVisible(naming == Naming::None);
    if (naming == Naming::None) {
        m_box->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->setText(naming == Naming::Rename ? current() : QString());
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

bool SetChooser::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_name && event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return FormCard::eventFilter(watched, event);
    startNaming(Naming::None);
    return true;
}

void SetChooser::finishNaming()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        m_problem->setProblem(tr("Give it a name."));
    else if (m_naming == Naming::Rename && name == current())
        startNaming(Naming::None);
    else if (m_box->findData(name) >= 0)
        m_problem->setProblem(tr("There is a line of that name already."));
    else if (m_naming == Naming::Add)
        emit addWanted(name);
    else
        emit renameWanted(current(), name);
}

void SetChooser::answer(const QString &problem)
{
    if (problem.isEmpty() && m_naming != Naming::None)
        startNaming(Naming::None);
    m_problem->setProblem(problem);
}

} // namespace mooring
