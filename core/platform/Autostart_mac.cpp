// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

// A launch agent of the user, launchd.plist(5): launchd starts what is in ~/Library/LaunchAgents at login.

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

QString agentFile(const QString &folder)
{
    return (folder.isEmpty() ? QDir::homePath() + QStringLiteral("/Library/LaunchAgents") : folder)
        + QStringLiteral("/io.github.mooring.Mooring.plist");
}

Failure unwritable(const QString &path, const QString &why)
{
    return {Failure::Kind::Rejected, Text::tr("%1 cannot be written: %2").arg(path, why), {}};
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
}

// What the user chose in the system's settings for login items cannot be read without asking them; the file is what we know.
Autostart::State Autostart::state() const
{
    QFile file(agentFile(m_folder));
    State state;
    if (!file.open(QIODevice::ReadOnly))
        return state;
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression disabled(QStringLiteral(R"(<key>Disabled</key>\s*<true\s*/>)"));
    state.enabled = !text.contains(disabled);
    state.hidden = text.contains(QStringLiteral("<string>--hidden</string>"));
    return state;
}

Result<void> Autostart::setState(State state)
{
    const QString path = agentFile(m_folder);
    if (!state.enabled) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return tl::unexpected(unwritable(path, file.errorString()));
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    const QString hidden = state.hidden ? QStringLiteral("        <string>--hidden</string>\n") : QString();
    const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                        "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                                        "<plist version=\"1.0\">\n"
                                        "<dict>\n"
                                        "    <key>Label</key>\n"
                                        "    <string>io.github.mooring.Mooring</string>\n"
                                        "    <key>ProgramArguments</key>\n"
                                        "    <array>\n"
                                        "        <string>%1</string>\n"
                                        "%2"
                                        "    </array>\n"
                                        "    <key>RunAtLoad</key>\n"
                                        "    <true/>\n"
                                        "    <key>LimitLoadToSessionType</key>\n"
                                        "    <string>Aqua</string>\n"
                                        "</dict>\n"
                                        "</plist>\n")
                             .arg(m_program.toHtmlEscaped(), hidden);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return tl::unexpected(unwritable(path, file.errorString()));
    return {};
}

} // namespace mooring
