// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/LoopbackHttp.h"

#include <QHostAddress>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace mooring::test {

/// The tray application as a user runs it, with a configuration of its own and a dyndns2 server on loopback that also tells
/// the public address. The server refuses what a real one refuses: a wrong password, no user agent, a foreign name.
class RunningMooring
{
public:
    RunningMooring();
    ~RunningMooring();

    /// Starts the program; @p arguments besides --config and --secrets.
    void start(const QStringList &arguments = {});
    /// Ends the program as a session does and starts it again.
    void restart(const QStringList &arguments = {});
    /// A second start with the same configuration: its exit code, or -1 after ten seconds.
    [[nodiscard]] int startAgain();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QString output() const { return m_output; }

    /// What the outside sees from now on.
    void setAddress(const QString &address) { m_address = QHostAddress(address); }
    /// What the server makes of an update from now on.
    enum class Mood { Working, RefusesPassword, InTrouble };
    void setMood(Mood mood) { m_mood = mood; }
    /// The address that was published last; null if none was.
    [[nodiscard]] QHostAddress published() const { return m_published; }
    [[nodiscard]] int updates() const { return m_updates; }
    /// How often it asked for its address.
    [[nodiscard]] int looks() const { return m_looks; }

    /// How many windows of the program are on the screen (with XEmbed the tray icon is one, too).
    [[nodiscard]] static int visibleWindows();
    /// The main window; 0 if it is not on the screen.
    [[nodiscard]] static qint64 mainWindow();
    static void close(qint64 window);
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] static QString geometry(qint64 window);
    static void resize(qint64 window, int width, int height);

private:
    [[nodiscard]] LoopbackHttp::Reply answer(const LoopbackHttp::Request &request);
    [[nodiscard]] QStringList commonArguments() const;
    void end();

    QTemporaryDir m_dir;
    LoopbackHttp m_server;
    QHostAddress m_address{QStringLiteral("11.22.30.9")};
    QHostAddress m_published;
    Mood m_mood = Mood::Working;
    int m_updates = 0;
    int m_looks = 0;
    QProcess m_process;
    QString m_output;
};

} // namespace mooring::test
