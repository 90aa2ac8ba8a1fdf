// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "journal/Log.h"

#include "model/Redactor.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <utility>

namespace mooring {

Q_LOGGING_CATEGORY(lcApp, "mooring.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "mooring.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "mooring.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNotify, "mooring.notify", QtInfoMsg)

namespace {

constexpr std::array<std::pair<LogLevel, QStringView>, 4> levelNames{{
    {LogLevel::Error, u"error"},
    {LogLevel::Warning, u"warning"},
    {LogLevel::Info, u"info"},
    {LogLevel::Debug, u"debug"},
}};

// Qt's message handler is a plain function: what it works with cannot be handed to it otherwise.
std::atomic<const Redactor *> activeRedactor = nullptr;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    Q_UNREACHABLE();
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Redactor *redactor = activeRedactor;
    const QByteArray text = (redactor ? redactor->redact(message) : message).toUtf8();
    const char *category = context.category ? context.category : "default";
    std::fprintf(stderr, "%s %s: %s\n", levelName(type), category, text.constData());
    std::fflush(stderr);
}

QString rules(LogLevel level)
{
    const auto rule = [](const char *pattern, bool enabled) {
        return QString::fromLatin1(pattern) + (enabled ? QStringLiteral("=true\n") : QStringLiteral("=false\n"));
    };
    return rule("mooring*.warning", level >= LogLevel::Warning) + rule("mooring*.info", level >= LogLevel::Info)
        + rule("mooring*.debug", level >= LogLevel::Debug) + rule("default.warning", level >= LogLevel::Warning)
        + rule("default.info", level >= LogLevel::Info) + rule("default.debug", level >= LogLevel::Debug);
}

} // namespace

QStringList logLevelNames()
{
    QStringList result;
    for (const auto &[level, name] : levelNames)
        result.append(name.toString());
    return result;
}

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    for (const auto &[level, text] : levelNames) {
        if (text == name)
            return level;
    }
    return std::nullopt;
}

LogOutput::LogOutput(LogLevel level, const Redactor &redactor)
{
    activeRedactor = &redactor;
    setLevel(level);
    m_previous = qInstallMessageHandler(writeMessage);
}

void LogOutput::setLevel(LogLevel level)
{
    QLoggingCategory::setFilterRules(rules(level));
}

LogOutput::~LogOutput()
{
    qInstallMessageHandler(m_previous);
    activeRedactor = nullptr;
}

} // namespace mooring
