// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "CommandLine.h"
#include "Desktop.h"
#include "ServicesSetup.h"
#include "engine/Updater.h"
#include "instance/InstanceLink.h"
#include "language/Translations.h"
#include "net/HttpClient.h"
#include "platform/Autostart.h"
#include "platform/StartAnew.h"
#include "platform/UnixSignals.h"
#include "shared/Services.h"
#include "shared/demo/DemoWorld.h"
#include "theme/StateIcon.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

// The one name of the program on a desktop: desktop file, metainfo, icon.
const QString appId = QStringLiteral("io.github.mooring.Mooring");

/// Ends a second start: raises the first one's window, or says who else runs.
int leaveToOther(const Failure &failure, const InstanceLink &link)
{
    if (failure.kind == Failure::Kind::Conflict && link.raise(qgetenv("XDG_ACTIVATION_TOKEN")))
        return 0;
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), failure.message);
    return failure.kind == Failure::Kind::Conflict ? 3 : 2;
}

/// The demo's configuration and its address that changes now and then; an empty text if all went well.
QString startDemo(demo::DemoWorld &world, Services &services, QTimer &turns)
{
    const ConfigResult<void> applied = services.apply(world.config());
    if (!applied)
        return applied.error().message;
    QObject::connect(&turns, &QTimer::timeout, &services, [&world, &services] {
        world.changeAddress();
        services.updater().trigger();
    });
    turns.start(30s);
    return {};
}

/// @p startAnew is set if the program shall be started again when this one has given back all that it holds.
int run(const TrayOptions &options, Translations &translations, bool &startAnew)
{
    demo::DemoWorld world;
    if (options.demo) {
        if (const auto started = world.start(); !started)
            return leaveToOther(started.error(), InstanceLink({}));
    }
    Services::Options chosen;
    if (options.demo)
        chosen = demo::DemoWorld::servicesOptions();
    chosen.configDir = options.configDir;
    chosen.secretsFile = options.secretsFile;
    chosen.logLevel = LogLevel::Info;
    Services services(std::move(chosen));
    InstanceLink link(services.paths().stateDir);
    if (!options.demo) {
        if (const auto locked = services.lock(); !locked)
            return leaveToOther(locked.error(), link);
        link.listen();
    }
    QTimer demoTurns;
    QString problem;
    if (options.demo)
        problem = startDemo(world, services, demoTurns);
    else if (const auto loaded = services.load(); !loaded)
        problem = loaded.error().message;

    ServicesSetup setup(services);
    const QString settingsFile = options.demo ? QString() : services.paths().stateDir + QStringLiteral("/window.ini");
    Autostart autostart(QApplication::applicationFilePath());
    Desktop desktop({services.updater(), setup, services.resolver(), services.networkProbe(), services.journal(),
                     services.clock(), services.redactor(), translations, services.dns(),
                     options.demo ? nullptr : &autostart, [&services] { return services.http().clockAhead(); }, settingsFile,
                     interfaceAddresses,
                     [&services] {
                         services.allowKeychainPrompt();
                     }});
    desktop.setNotice(QStringList(services.warnings()).mid(0, 3).join(u'\n'));
    if (!problem.isEmpty())
        desktop.setNotice(problem);
    QObject::connect(&services, &Services::configRejected, &desktop,
                     [&desktop](const ConfigError &error) { desktop.setNotice(error.message); });
    QObject::connect(&link, &InstanceLink::raiseRequested, &desktop, [&desktop](const QByteArray &token) {
        // Qt's Wayland platform takes the right to come to the front from here.
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token);
        desktop.raise();
    });
    QObject::connect(&desktop, &Desktop::demoRequested, &desktop, [] {
        // A program of its own: nothing of the user's can mix with it.
        QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--demo")});
    });
    QObject::connect(&desktop, &Desktop::quitRequested, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&desktop, &Desktop::startAnewRequested, qApp, [&startAnew] {
        startAnew = true;
        QCoreApplication::quit();
    });
    UnixSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &UnixSignals::terminateRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&signalsOfSystem, &UnixSignals::reloadRequested, &services, &Services::reload);

    desktop.start(options.hidden);
    services.allowKeychainPrompt();
    services.start();
    const int code = QApplication::exec();
    services.stop();
    desktop.stop();
    return code;
}

/// Everything but the last step: QApplication and all it holds are gone when this returns.
int runApplication(int argc, char **argv, QStringList &startAnewWith)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mooring"));
    QApplication::setApplicationDisplayName(QStringLiteral("Mooring"));
    QApplication::setApplicationVersion(QStringLiteral(MOORING_VERSION));
    QApplication::setDesktopFileName(appId);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setQuitLockEnabled(false);
    Translations translations;
    translations.use({});
    const auto options = parseTrayOptions(QApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text), options.error().exitCode == 0 ? stdout : stderr);
        return options.error().exitCode;
    }
    applyTheme(app);
    QApplication::setWindowIcon(appIcon());
    bool startAnew = false;
    const int code = run(*options, translations, startAnew);
    if (startAnew) {
        startAnewWith = QStringList{QApplication::applicationFilePath()} + QApplication::arguments().mid(1);
        if (!options->hidden)
            startAnewWith << QStringLiteral("--hidden");
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList startAnewWith;
    const int code = runApplication(argc, argv, startAnewWith);
    return startAnewWith.isEmpty() ? code : startAnew(startAnewWith.first(), startAnewWith.mid(1));
}
