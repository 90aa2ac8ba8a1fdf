// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace mooring {

/// One run of a program: what it printed (at most 1 KiB) and how it ended. Kills it when destroyed.
class CommandRun : public QObject
{
    Q_OBJECT
public:
    enum class Ending { Ended, NotStarted, Failed, TooLong };

    /// Starts at once. @p type becomes the environment variable MOORING_TYPE.
    CommandRun(const QString &program, const QStringList &arguments, const QString &type, std::chrono::milliseconds limit);
    ~CommandRun() override;

    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] QByteArray output() const { return m_output; }

signals:
    void done(); ///< Exactly once, from the event loop.

private:
    void read();
    void end(Ending ending);

    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    Ending m_ending = Ending::Ended;
    bool m_hasEnded = false;
};

} // namespace mooring
