// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "names/NameActions.h"

#include "model/Texts.h"
#include "names/NameEdits.h"
#include "shared/AccountSetup.h"
#include "shared/Page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

namespace mooring {

bool isSwitchedOff(const NameStatus &name)
{
    return std::all_of(name.records.begin(), name.records.end(),
                       [](const RecordStatus &record) { return record.kind == RecordStatus::Kind::Disabled; });
}

NameActions::NameActions(const UiParts &parts, Page *page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
{
}

void NameActions::copyAddresses(const NameStatus &name)
{
    QStringList addresses;
    for (const RecordStatus &record : name.records) {
        for (const QHostAddress &address : record.values)
            addresses << addressText(address);
    }
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void NameActions::updateNow(const NameStatus &name)
{
    m_parts.updater.retry(name.name);
    m_parts.updater.networkBack(); // Nor does the user's wish wait for a back-off.
    m_parts.updater.trigger();
}

void NameActions::setEnabled(const NameStatus &name, bool enabled)
{
    Config config = m_parts.setup.config();
    edits::change(config, name.accountId, name.records.first().name,
                  [enabled](RecordConfig &record) { record.enabled = enabled; });
    const auto applied = m_parts.setup.apply(config);
    emit m_page->noticed(applied ? QString() : applied.error().message);
}

void NameActions::remove(const NameStatus &name)
{
    Config config = m_parts.setup.config();
    const edits::RemovedName removed = edits::remove(config, name.accountId, name.records.first().name);
    if (removed.parts.isEmpty())
        return;
    const QPointer<Page> page = m_page;
    const auto applied = m_parts.setup.apply(config);
    if (!page)
        return;
    if (!applied) {
        emit page->noticed(applied.error().message);
        return;
    }
    // The page may be gone when this is called; the window is not.
    const auto undo = [&setup = m_parts.setup, removed, page] {
        Config now = setup.config();
        edits::restore(now, removed);
        const auto restored = setup.apply(now);
        if (!restored && page)
            emit page->noticed(restored.error().message);
    };
    emit page->removed(tr("%1 was removed. Its records at %2 stay as they are.").arg(name.name, name.provider), undo);
}

void NameActions::mend(const NameStatus &name)
{
    if (!name.worst().failure)
        return;
    const Failure::Kind kind = name.worst().failure->kind;
    if (kind == Failure::Kind::Credentials || kind == Failure::Kind::Forbidden)
        emit m_page->signInRequested(name.accountId);
    else {
        m_parts.allowKeychainPrompt();
        updateNow(name);
    }
}

void NameActions::fill(QMenu *menu, const NameStatus &name)
{
    const bool off = isSwitchedOff(name);
    const auto hasAddress = [](const RecordStatus &record) {
        return !record.values.isEmpty();
    };
    if (name.worst().failure && name.state() != Condition::Offline) {
        menu->addAction(Texts::remedy(*name.worst().failure), this, [this, name] { mend(name); });
        menu->addSeparator();
    }
    QAction *copy = menu->addAction(tr("&Copy addresses"), this, [name] { copyAddresses(name); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(std::any_of(name.records.begin(), name.records.end(), hasAddress));
    menu->addAction(tr("Copy &name"), this, [text = name.name] { QGuiApplication::clipboard()->setText(text); });
    menu->addSeparator();
    QAction *update = menu->addAction(tr("&Update this name now"), this, [this, name] { updateNow(name); });
    update->setEnabled(!off && !m_parts.updater.isPaused());
    menu->addAction(off ? tr("S&witch on") : tr("S&witch off"), this, [this, name, off] { setEnabled(name, off); });
    menu->addAction(tr("&History of this name"), this,
                    [this, key = name.key] { emit m_page->pageRequested(PageId::History, key); });
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("&Remove"), this, [this, name] { this->remove(name); });
    remove->setShortcut(QKeySequence::Delete);
}

} // namespace mooring
