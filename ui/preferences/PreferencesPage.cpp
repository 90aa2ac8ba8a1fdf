// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/PreferencesPage.h"

#include "engine/Updater.h"
#include "preferences/AddressesSection.h"
#include "preferences/ConnectionSection.h"
#include "preferences/FormCard.h"
#include "preferences/GeneralSection.h"
#include "preferences/LanguageSection.h"
#include "preferences/NetworksSection.h"
#include "preferences/NotificationsSection.h"
#include "shared/Pieces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

namespace mooring {

namespace {

constexpr int widest = 732; ///< As wide as the window is at first; Longer lines are hard to read.
const QString sectionKey = QStringLiteral("preferences/section");

PageScroll *scrolling(Section *section)
{
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    section->setMaximumWidth(widest);
    layout->addWidget(section, 1);
    layout->addStretch();
    return new PageScroll(content);
}

} // namespace

PreferencesPage::PreferencesPage(const UiParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    const QStringList names{tr("General"),       tr("Addresses"),  tr("Networks"),
                            tr("Notifications"), tr("Connection"), tr("Language")};
    QList<QPair<QString, QVariant>> items;
    for (const QString &name : names) {
        m_tabs->addTab(name);
        items.append({name, items.size()});
        m_stack->addWidget(new QWidget);
        m_sections.append(nullptr);
    }
    m_tabs->setAccessibleName(tr("Section"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_chooser = choiceBox(items);
    m_chooser->setAccessibleName(tr("Section"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, PageScroll::margin, 0);
    head->addWidget(m_tabs);
    head->addWidget(m_chooser);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &PreferencesPage::showSection);
    connect(m_chooser, &QComboBox::activated, this, &PreferencesPage::showSection);
    connect(&m_parts.updater, &Updater::configChanged, this, [this] {
        if (Section *section = currentSection())
            section->load();
    });
    // A change of the language makes the window anew: it comes back where it was.
    const QSettings settings(m_parts.settingsFile, QSettings::IniFormat);
    showSection(m_parts.settingsFile.isEmpty() ? 0 : settings.value(sectionKey).toInt());
    fitChooser();
}

Section *PreferencesPage::make(int index) const
{
    switch (index) {
    case 0:
        return new GeneralSection(m_parts);
    case 1:
        return new AddressesSection(m_parts);
    case 2:
        return new NetworksSection(m_parts);
    case 3:
        return new NotificationsSection(m_parts);
    case 4:
        return new ConnectionSection(m_parts);
    default:
        return new LanguageSection(m_parts);
    }
}

void PreferencesPage::showSection(int index)
{
    index = qBound(0, index, static_cast<int>(m_sections.size()) - 1);
    if (!m_sections[index]) {
        Section *section = make(index);
        m_sections[index] = section;
        connect(section, &Section::removed, this, &Page::removed);
        delete m_stack->widget(index);
        m_stack->insertWidget(index, scrolling(section));
    }
    m_sections[index]->load();
    m_sections[index]->refresh(m_snapshot);
    m_stack->setCurrentIndex(index);
    m_tabs->setCurrentIndex(index);
    showChoice(m_chooser, index);
    if (!m_parts.settingsFile.isEmpty())
        QSettings(m_parts.settingsFile, QSettings::IniFormat).setValue(sectionKey, index);
}

Section *PreferencesPage::currentSection() const
{
    return m_sections.value(m_stack->currentIndex());
}

void PreferencesPage::refresh(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (Section *section = currentSection())
        section->refresh(snapshot);
}

void PreferencesPage::fitChooser()
{
    int needed = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        needed += m_tabs->tabRect(i).width();
    const bool fits = needed <= width() - PageScroll::margin;
    m_tabs->setVisible(fits);
    m_chooser->setVisible(!fits);
}

void PreferencesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitChooser();
}

bool PreferencesPage::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange)
        fitChooser();
    return Page::event(event);
}

} // namespace mooring
