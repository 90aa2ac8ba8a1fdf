// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Desktop.h"

#include "shared/AccountSetup.h"
#include "assistant/Assistant.h"
#include "language/Translations.h"
#include "tray/TrayIcon.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString trayToldKey = QStringLiteral("told/staysInTray");

} // namespace

Desktop::Desktop(const UiParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(parts.settingsFile, QSettings::IniFormat)
    , m_host(makeTrayHost())
    , m_notifier(makeNotifier())
    , m_rules(*m_notifier, parts.clock, parts.redactor)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50ms);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(1min);
    m_hostGone.setSingleShot(true);
    m_hostGone.setInterval(5s);
    connect(&m_refresh, &QTimer::timeout, this, &Desktop::refresh);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        // The window alone: what the tray shows stays true, and each of its changes wakes the panel, too.
        m_snapshot.now = m_parts.clock.now();
        if (m_window)
            m_window->update(m_snapshot);
    });
    connect(&m_hostGone, &QTimer::timeout, this, [this] {
        if (!canHide())
            openWindow();
    });
    connect(m_host.get(), &TrayHost::presenceChanged, this, &Desktop::trayPresenceChanged);
    connect(m_notifier.get(), &Notifier::opened, this, &Desktop::raise);
    connect(m_notifier.get(), &Notifier::undelivered, this, [this](const Notification &notification) {
        if (m_tray)
            m_tray->showMessage(notification.title, notification.text, notification.state);
    });
    m_rules.setAccountName([this](const QString &id) { return accountName(id); });
    connectUpdater();
    takeConfig();
    refresh();
}

Desktop::~Desktop() = default;

void Desktop::connectUpdater()
{
    Updater *updater = &m_parts.updater;
    connect(updater, &Updater::statusesChanged, this, &Desktop::scheduleRefresh);
    connect(updater, &Updater::configChanged, this, &Desktop::takeConfig);
    connect(updater, &Updater::passFinished, this, &Desktop::scheduleRefresh);
    connect(updater, &Updater::addressChanged, &m_rules, &NotificationRules::addressChanged);
    connect(updater, &Updater::failureStarted, &m_rules, &NotificationRules::failureStarted);
    connect(updater, &Updater::failureEnded, &m_rules, &NotificationRules::failureEnded);
    connect(updater, &Updater::holdStarted, &m_rules, &NotificationRules::holdStarted);
    connect(updater, &Updater::holdEnded, &m_rules, &NotificationRules::holdEnded);
}

void Desktop::takeConfig()
{
    const Config &config = m_parts.updater.config();
    m_rules.setConfig(config);
    if (config.application.language != m_language) {
        m_language = config.application.language;
        m_parts.translations.use(m_language);
        // Windows are cheap to make: a new one says everything in the new language. Not now, a page may be on the stack.
        QMetaObject::invokeMethod(this, &Desktop::rebuild, Qt::QueuedConnection);
    }
    scheduleRefresh();
}

void Desktop::rebuild()
{
    refresh();
    if (!m_window)
        return;
    closeWindow();
    openWindow();
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_parts);
    m_window->restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_window->showPage(m_page);
    m_window->setNotice(m_notice);
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::addRequested, this, &Desktop::addNames);
    connect(window, &MainWindow::addToAccountRequested, this, [this](const QString &account) {
        Assistant *assistant = openAssistant();
        assistant->addToAccount(account);
        assistant->open();
    });
    connect(window, &MainWindow::signInRequested, this, [this](const QString &account) {
        Assistant *assistant = openAssistant();
        assistant->renewSignIn(account);
        assistant->open();
    });
    connect(window, &MainWindow::demoRequested, this, &Desktop::demoRequested);
    connect(window, &MainWindow::publishHereRequested, this, &Desktop::publishHere);
    connect(window, &MainWindow::noticeDismissed, this, [this] { m_notice.clear(); });
    connect(window, &MainWindow::quitRequested, this, &Desktop::quitRequested);
    connect(window, &MainWindow::closed, this, &Desktop::windowClosed);
}

void Desktop::openWindow()
{
    if (!m_window)
        makeWindow();
    m_window->update(m_snapshot);
    m_window->show();
    m_minute.start();
}

void Desktop::closeWindow()
{
    if (!m_window)
        return;
    if (!m_parts.settingsFile.isEmpty())
        m_settings.setValue(geometryKey, m_window->saveGeometry());
    m_page = m_window->page();
    m_minute.stop();
    m_window->hide();
    m_window->disconnect(this);
    m_window.release()->deleteLater();
}

void Desktop::start(bool hidden)
{
    m_startHidden = hidden;
    m_host->start();
    if (!hidden)
        openWindow();
}

void Desktop::stop()
{
    closeWindow();
    m_hostGone.stop();
    disconnect(&m_parts.updater, nullptr, this, nullptr);
    disconnect(&m_parts.updater, nullptr, &m_rules, nullptr);
    if (m_tray)
        m_tray->hide();
}

void Desktop::raise()
{
    openWindow();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::setNotice(const QString &text)
{
    m_notice = text;
    if (m_window)
        m_window->setNotice(text);
}

void Desktop::scheduleRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void Desktop::refresh()
{
    m_snapshot = makeSnapshot(m_parts.updater, m_parts.setup, m_parts.clock.now());
    if (m_window)
        m_window->update(m_snapshot);
    if (m_tray)
        m_tray->update(m_snapshot);
}

bool Desktop::canHide() const
{
    return m_tray && m_host->presence() == TrayHost::Presence::Present;
}

void Desktop::trayPresenceChanged(TrayHost::Presence presence)
{
    if (presence == TrayHost::Presence::Present) {
        m_hostGone.stop();
        if (!m_tray)
            makeTrayIcon();
        return;
    }
    if (m_tray) {
        // The panel went away under a hidden window.
        m_hostGone.start();
        return;
    }
    if (!m_window) {
        openWindow();
        m_window->showMinimized();
    }
    if (!m_settings.value(QStringLiteral("told/noTray")).toBool()) {
        m_settings.setValue(QStringLiteral("told/noTray"), true);
        setNotice(tr("This desktop shows no tray icons, so Mooring runs as long as this window is open. "
                     "Minimise it rather than closing it."));
    }
}

void Desktop::makeTrayIcon()
{
    m_tray = std::make_unique<TrayIcon>();
    connect(m_tray.get(), &TrayIcon::openRequested, this, &Desktop::raise);
    connect(m_tray.get(), &TrayIcon::nameRequested, this, &Desktop::selectName);
    connect(m_tray.get(), &TrayIcon::updateRequested, &m_parts.updater, &Updater::trigger);
    connect(m_tray.get(), &TrayIcon::pauseRequested, this, &Desktop::pause);
    connect(m_tray.get(), &TrayIcon::publishHereRequested, this, &Desktop::publishHere);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::quitRequested);
    m_tray->update(m_snapshot);
    if (m_startHidden && m_window && m_window->isMinimized())
        closeWindow();
}

void Desktop::windowClosed()
{
    if (!canHide()) {
        // A program that nothing can bring back must not stay.
        emit quitRequested();
        return;
    }
    closeWindow();
    if (m_settings.value(trayToldKey).toBool())
        return;
    m_settings.setValue(trayToldKey, true);
    m_notifier->show({tr("Mooring keeps running"),
                      tr("It watches over your names from the tray. Choose Quit in the icon's menu to end it."),
                      Condition::Fine});
}

void Desktop::selectName(const QString &key)
{
    raise();
    m_window->select(key);
}

Assistant *Desktop::openAssistant()
{
    raise();
    delete m_assistant;
    m_assistant = new Assistant(m_parts, m_snapshot, m_window.get());
    m_assistant->setAttribute(Qt::WA_DeleteOnClose);
    m_assistant->setModal(true);
    connect(m_assistant, &Assistant::demoRequested, this, &Desktop::demoRequested);
    return m_assistant;
}

void Desktop::addNames()
{
    openAssistant()->open();
}

void Desktop::pause(bool pause)
{
    if (pause)
        m_parts.updater.pause({});
    else
        m_parts.updater.resume();
    scheduleRefresh();
}

void Desktop::publishHere(const Hold &hold)
{
    const NetworkDecision decision
        = hold.kind == Hold::Kind::Network ? NetworkDecision::Publish : NetworkDecision::PublishThroughVpn;
    const auto saved = m_parts.setup.apply(withNetworkDecision(m_parts.setup.config(), hold.network.names(), decision));
    if (!saved)
        setNotice(tr("This could not be saved: %1").arg(saved.error().message));
}

QString Desktop::accountName(const QString &id) const
{
    const AccountConfig *account = m_parts.updater.config().account(id);
    if (!account)
        return id;
    const ProviderInfo *info = m_parts.setup.provider(account->provider);
    const QString provider = info ? info->name : account->provider;
    return account->label.isEmpty() || account->label == provider ? provider
                                                                  : QStringLiteral("%1 · %2").arg(provider, account->label);
}

} // namespace mooring
