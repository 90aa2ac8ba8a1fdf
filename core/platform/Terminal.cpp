// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Terminal.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#endif

namespace mooring::terminal {

namespace {

/// Standard input without echo for the time of its life.
class Hidden
{
public:
#ifdef Q_OS_UNIX
    Hidden()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Hidden()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    static bool isTerminal()
    {
        return ::isatty(STDIN_FILENO) == 1;
    }

private:
    termios m_before{};
#endif
#ifdef Q_OS_WIN
    Hidden()
    {
        GetConsoleMode(m_handle, &m_before);
        SetConsoleMode(m_handle, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Hidden()
    {
        SetConsoleMode(m_handle, m_before);
    }
    static bool isTerminal()
    {
        return _isatty(_fileno(stdin)) != 0;
    }

private:
    HANDLE m_handle = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#endif
};

} // namespace

std::optional<QByteArray> readHidden(const QString &prompt)
{
    if (!Hidden::isTerminal())
        return std::nullopt;
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::string line;
    {
        const Hidden hidden;
        std::getline(std::cin, line);
    }
    std::fputs("\n", stderr);
    return QByteArray::fromStdString(line);
}

} // namespace mooring::terminal
