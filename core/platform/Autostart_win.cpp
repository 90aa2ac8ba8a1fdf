// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Autostart.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

#include <windows.h>

// Programs that are named in HKCU, ...\Run start when this user logs in. The Task Manager switches one off by an entry of
// the same name in StartupApproved\Run: 12 bytes, the first of which is odd when it is off (https://learn.microsoft.com,
// "Run and RunOnce Registry Keys", says nothing of it; every tool that shows login programs reads it so).

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

constexpr wchar_t valueName[] = L"Mooring";

/// Below HKEY_CURRENT_USER.
QString runKey(const QString &folder)
{
    return folder.isEmpty() ? QStringLiteral(R"(Software\Microsoft\Windows\CurrentVersion\Run)") : folder;
}

QString approvedKey(const QString &folder)
{
    return folder.isEmpty() ? QStringLiteral(R"(Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run)")
                            : folder + QStringLiteral(R"(\StartupApproved)");
}

std::wstring wide(const QString &text)
{
    return text.toStdWString();
}

/// The command line; empty if there is none.
QString readCommand(const QString &key)
{
    std::array<wchar_t, 1024> text{};
    DWORD size = static_cast<DWORD>(text.size() * sizeof(wchar_t));
    const LSTATUS status
        = RegGetValueW(HKEY_CURRENT_USER, wide(key).c_str(), valueName, RRF_RT_REG_SZ, nullptr, text.data(), &size);
    return status == ERROR_SUCCESS ? QString::fromWCharArray(text.data()) : QString();
}

bool isSwitchedOff(const QString &key)
{
    std::array<BYTE, 64> bytes{};
    DWORD size = static_cast<DWORD>(bytes.size());
    const LSTATUS status
        = RegGetValueW(HKEY_CURRENT_USER, wide(key).c_str(), valueName, RRF_RT_REG_BINARY, nullptr, bytes.data(), &size);
    return status == ERROR_SUCCESS && size > 0 && (bytes[0] & 1) != 0;
}

bool remove(const QString &key)
{
    const LSTATUS status = RegDeleteKeyValueW(HKEY_CURRENT_USER, wide(key).c_str(), valueName);
    return status == ERROR_SUCCESS || status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND;
}

Failure unwritable(const QString &key)
{
    return {Failure::Kind::Rejected,
            Text::tr("%1 cannot be written: %2")
                .arg(QStringLiteral(R"(HKEY_CURRENT_USER\)") + key, Text::tr("Access is denied.")),
            {}};
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
}

Autostart::State Autostart::state() const
{
    const QString command = readCommand(runKey(m_folder));
    State state;
    if (command.isEmpty())
        return state;
    state.enabled = !isSwitchedOff(approvedKey(m_folder));
    state.hidden = command.endsWith(QStringLiteral(" --hidden"));
    return state;
}

Result<void> Autostart::setState(State state)
{
    const QString key = runKey(m_folder);
    // What the Task Manager keeps would switch the new entry off, too.
    if (!remove(approvedKey(m_folder)))
        return tl::unexpected(unwritable(approvedKey(m_folder)));
    if (!state.enabled) {
        if (!remove(key))
            return tl::unexpected(unwritable(key));
        return {};
    }
    // A path holds no quotation mark on this system.
    QString command = u'"' + QDir::toNativeSeparators(m_program) + u'"';
    if (state.hidden)
        command += QStringLiteral(" --hidden");
    const std::wstring text = wide(command);
    const LSTATUS status = RegSetKeyValueW(HKEY_CURRENT_USER, wide(key).c_str(), valueName, REG_SZ, text.c_str(),
                                           static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t)));
    if (status != ERROR_SUCCESS)
        return tl::unexpected(unwritable(key));
    return {};
}

} // namespace mooring
