// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Desktop.h"

#include "add/AccountSetup.h"
#include "add/AddDialog.h"
#include "tray/TrayIcon.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString trayToldKey = QStringLiteral("told/staysInTray");

} // namespace

Desktop::Desktop(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(parts.settingsFile, QSettings::IniFormat)
    , m_host(makeTrayHost())
    , m_notifier(makeNotifier())
    , m_rules(*m_notifier, parts.clock, parts.redactor)
{
    m_window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
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
        m_window.update(m_snapshot);
    });
    connect(&m_hostGone, &QTimer::timeout, this, [this] {
        if (!canHide() && !m_window.isVisible())
            m_window.show();
    });
    connect(m_host.get(), &TrayHost::presenceChanged, this, &Desktop::trayPresenceChanged);
    connect(m_notifier.get(), &Notifier::opened, this, &Desktop::raise);
    connect(m_notifier.get(), &Notifier::undelivered, this, [this](const Notification &notification) {
        if (m_tray)
            m_tray->showMessage(notification.title, notification.text, notification.state);
    });
    m_rules.setAccountName([this](const QString &id) { return accountName(id); });
    connectUpdater();
    connectWindow();
    refresh();
}

Desktop::~Desktop() = default;

void Desktop::connectUpdater()
{
    Updater *updater = &m_parts.updater;
    connect(updater, &Updater::statusesChanged, this, &Desktop::scheduleRefresh);
    connect(updater, &Updater::configChanged, this, &Desktop::scheduleRefresh);
    connect(updater, &Updater::passFinished, this, &Desktop::scheduleRefresh);
    connect(updater, &Updater::addressChanged, &m_rules, &NotificationRules::addressChanged);
    connect(updater, &Updater::failureStarted, &m_rules, &NotificationRules::failureStarted);
    connect(updater, &Updater::failureEnded, &m_rules, &NotificationRules::failureEnded);
    connect(updater, &Updater::holdStarted, &m_rules, &NotificationRules::holdStarted);
    connect(updater, &Updater::holdEnded, &m_rules, &NotificationRules::holdEnded);
}

void Desktop::connectWindow()
{
    connect(&m_window, &MainWindow::updateRequested, &m_parts.updater, &Updater::trigger);
    connect(&m_window, &MainWindow::addRequested, this, &Desktop::addNames);
    connect(&m_window, &MainWindow::remedyRequested, this, &Desktop::mend);
    connect(&m_window, &MainWindow::publishHereRequested, this, &Desktop::publishHere);
    connect(&m_window, &MainWindow::quitRequested, this, &Desktop::quitRequested);
    connect(&m_window, &MainWindow::closed, this, &Desktop::windowClosed);
    connect(&m_window, &MainWindow::shownChanged, this, [this](bool shown) {
        if (shown) {
            m_minute.start();
            scheduleRefresh();
        } else {
            m_minute.stop();
        }
    });
}

void Desktop::start(bool hidden)
{
    m_startHidden = hidden;
    m_host->start();
    if (!hidden)
        m_window.show();
}

void Desktop::stop()
{
    if (!m_parts.settingsFile.isEmpty())
        m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_hostGone.stop();
    disconnect(&m_parts.updater, nullptr, this, nullptr);
    disconnect(&m_parts.updater, nullptr, &m_rules, nullptr);
    if (m_tray)
        m_tray->hide();
    delete m_dialog;
    m_window.hide();
}

void Desktop::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::setNotice(const QString &text)
{
    m_window.setNotice(text);
}

void Desktop::scheduleRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void Desktop::refresh()
{
    const Updater &updater = m_parts.updater;
    const QList<RecordStatus> records = updater.statuses();
    const auto providerName = [this](const QString &id) {
        const ProviderInfo *info = m_parts.setup.provider(id);
        return info ? info->name : id;
    };
    m_snapshot.names = groupByName(records, updater.config(), providerName);
    m_snapshot.detections = updater.detections();
    m_snapshot.addressSince = sinceWhen(records, m_snapshot.detections);
    m_snapshot.overall = updater.overallState();
    m_snapshot.lastGood = updater.lastGood();
    m_snapshot.hold = updater.hold();
    m_snapshot.paused = updater.isPaused();
    m_snapshot.nextPass = updater.nextPass();
    m_snapshot.now = m_parts.clock.now();
    m_rules.setConfig(updater.config());
    m_window.update(m_snapshot);
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
    if (!m_window.isVisible())
        m_window.showMinimized();
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
    if (m_startHidden && m_window.isMinimized())
        m_window.hide();
}

void Desktop::windowClosed()
{
    if (!canHide()) {
        // A program that nothing can bring back must not stay.
        emit quitRequested();
        return;
    }
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
    m_window.select(key);
}

AddDialog *Desktop::openDialog()
{
    if (m_dialog)
        m_dialog->deleteLater();
    auto *dialog = new AddDialog(m_parts.setup, m_snapshot, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &AddDialog::saved, this, [this](const QString &account) {
        m_parts.updater.retry(account);
        m_parts.updater.trigger();
    });
    m_dialog = dialog;
    return dialog;
}

void Desktop::addNames()
{
    raise();
    openDialog()->open();
}

void Desktop::mend(const NameStatus &name)
{
    const auto &failure = name.worst().failure;
    const bool signIn
        = failure && (failure->kind == Failure::Kind::Credentials || failure->kind == Failure::Kind::Forbidden);
    if (!signIn) {
        m_parts.updater.retry(name.name);
        m_parts.updater.trigger();
        return;
    }
    AddDialog *dialog = openDialog();
    dialog->renewSignIn(name.accountId);
    dialog->open();
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
