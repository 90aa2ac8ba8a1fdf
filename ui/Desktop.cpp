// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Desktop.h"

#include "language/Translations.h"
#include "shared/AccountSetup.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

const QString trayToldKey = QStringLiteral("told/staysInTray");
const QString noTrayToldKey = QStringLiteral("told/noTray"); ///< The desktop on which it was told.

QString desktopName()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("-"));
}

} // namespace

Desktop::Desktop(const UiParts &parts, std::unique_ptr<TrayHost> host, std::unique_ptr<Notifier> notifier, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(parts.settingsFile, QSettings::IniFormat)
    , m_commands(parts, m_settings)
    , m_windows(parts, m_settings)
    , m_language(parts.updater.config().application.language)
    , m_tray(std::move(host))
    , m_notifier(std::move(notifier))
    , m_rules(*m_notifier, parts.clock, parts.redactor)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50ms);
    connect(&m_refresh, &QTimer::timeout, this, &Desktop::refresh);
    connect(&m_commands, &Commands::failed, this, &Desktop::setNotice);
    connect(m_notifier.get(), &Notifier::invoked, this, &Desktop::act);
    connect(m_notifier.get(), &Notifier::undelivered, &m_tray, &Tray::showMessage);
    m_rules.setAccountName([this](const QString &id) { return accountName(id); });
    m_commands.restorePause();
    m_parts.translations.use(m_language);
    connectUpdater();
    connectTray();
    connectWindows();
    takeConfig();
    rebuild();
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
    connect(updater, &Updater::passFinished, &m_rules, &NotificationRules::passFinished);
    connect(&m_sleep, &SleepEvents::resumed, &m_rules, &NotificationRules::resumed);
}

void Desktop::connectTray()
{
    connect(&m_tray, &Tray::openRequested, this, &Desktop::raise);
    connect(&m_tray, &Tray::appeared, this, &Desktop::trayAppeared);
    connect(&m_tray, &Tray::absent, this, &Desktop::trayAbsent);
    const TrayMenu *menu = &m_tray.menu();
    connect(menu, &TrayMenu::nameRequested, &m_windows, &Windows::selectName);
    connect(menu, &TrayMenu::addRequested, &m_windows, &Windows::addNames);
    connect(menu, &TrayMenu::preferencesRequested, &m_windows, [this] { m_windows.showPage(PageId::Preferences); });
    connect(menu, &TrayMenu::quitRequested, this, &Desktop::quitRequested);
    connect(menu, &TrayMenu::updateRequested, &m_commands, &Commands::updateNow);
    connect(menu, &TrayMenu::cancelRequested, &m_commands, &Commands::cancelUpdate);
    connect(&m_commands, &Commands::updateIsLong, &m_tray.menu(), &TrayMenu::setCancellable);
    connect(menu, &TrayMenu::pauseRequested, &m_commands, &Commands::pause);
    connect(menu, &TrayMenu::resumeRequested, &m_commands, &Commands::resume);
    connect(menu, &TrayMenu::publishHereRequested, &m_commands, &Commands::publishHere);
    connect(menu, &TrayMenu::holdHereRequested, &m_commands, &Commands::holdHere);
}

void Desktop::connectWindows()
{
    connect(&m_windows, &Windows::demoRequested, this, &Desktop::demoRequested);
    connect(&m_windows, &Windows::quitRequested, this, &Desktop::quitRequested);
    connect(&m_windows, &Windows::closed, this, &Desktop::windowClosed);
    connect(&m_windows, &Windows::publishHereRequested, &m_commands, &Commands::publishHere);
    connect(&m_windows, &Windows::holdHereRequested, &m_commands, &Commands::holdHere);
    connect(&m_windows, &Windows::coloursChanged, &m_tray, &Tray::retranslate);
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
    m_tray.retranslate();
    refresh();
    m_windows.rebuild();
}

void Desktop::start(bool hidden)
{
    m_startHidden = hidden;
    m_tray.start();
    if (!hidden)
        m_windows.open();
}

void Desktop::stop()
{
    disconnect(&m_parts.updater, nullptr, this, nullptr);
    disconnect(&m_parts.updater, nullptr, &m_rules, nullptr);
    m_rules.withdrawAll();
    m_windows.close();
    m_tray.stop();
}

void Desktop::raise()
{
    m_windows.raise();
}

void Desktop::setNotice(const QString &text)
{
    m_noticeIsOfTray = false;
    m_windows.setNotice(text);
}

void Desktop::scheduleRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void Desktop::refresh()
{
    m_snapshot = makeSnapshot(m_parts.updater, m_parts.setup, m_parts.clock.now());
    m_commands.keepPause();
    m_windows.update(m_snapshot);
    m_tray.update(m_snapshot);
}

void Desktop::trayAppeared()
{
    m_settings.remove(noTrayToldKey);
    if (m_noticeIsOfTray)
        setNotice({});
    // From now on a window is there because it is wanted.
    if (std::exchange(m_startHidden, false) && window() && window()->isMinimized())
        m_windows.close();
}

void Desktop::trayAbsent()
{
    if (!window() && m_tray.isOutgrown()) {
        emit startAnewRequested();
        return;
    }
    if (!window()) {
        m_windows.open();
        if (m_startHidden)
            window()->showMinimized();
    }
    // Told once on each desktop; again when an icon has been there since.
    if (m_settings.value(noTrayToldKey).toString() == desktopName() || !m_windows.notice().isEmpty())
        return;
    m_settings.setValue(noTrayToldKey, desktopName());
    setNotice(
        desktopName().contains(u"GNOME", Qt::CaseInsensitive)
            ? tr("GNOME shows no tray icons by itself, so Mooring runs as long as this window is open: minimise it rather "
                 "than closing it. With the GNOME extension “AppIndicator and KStatusNotifierItem Support” it moves "
                 "into the top bar.")
            : tr("This desktop shows no tray icons, so Mooring runs as long as this window is open. "
                 "Minimise it rather than closing it."));
    m_noticeIsOfTray = true;
}

void Desktop::windowClosed()
{
    if (m_tray.isOutgrown()) {
        emit startAnewRequested();
        return;
    }
    if (!m_tray.isReachable()) {
        // A program that nothing can bring back must not stay.
        emit quitRequested();
        return;
    }
    m_windows.close();
    if (m_settings.value(trayToldKey).toBool())
        return;
    m_settings.setValue(trayToldKey, true);
    Notification notification;
    notification.title = tr("Mooring keeps running");
    notification.text = tr("It watches over your names from the tray. Choose Quit in the icon's menu to end it.");
    m_notifier->show(notification);
}

void Desktop::act(const Notification &notification, NotificationAction action)
{
    switch (action) {
    case NotificationAction::Open:
        raise();
        break;
    case NotificationAction::CopyAddress:
        m_commands.copy(notification.addresses);
        break;
    case NotificationAction::Retry:
        m_commands.retry(notification.accounts);
        break;
    case NotificationAction::Pause:
        m_commands.pause(PauseKind::OneHour);
        break;
    case NotificationAction::SignIn:
        // The account may be gone by now.
        if (m_parts.updater.config().account(notification.accounts.value(0)))
            m_windows.signIn(notification.accounts.first());
        else
            raise();
        break;
    case NotificationAction::PublishHere:
        if (notification.hold)
            m_commands.publishHere(*notification.hold);
        break;
    case NotificationAction::HoldHere:
        if (notification.hold)
            m_commands.holdHere(*notification.hold);
        break;
    }
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
