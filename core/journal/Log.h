// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QStringList>

#include <optional>

namespace mooring {

class Redactor;

// One category an area; the rooms below this one define theirs beside their code, all below "mooring.".
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcJournal)
Q_DECLARE_LOGGING_CATEGORY(lcNotify)

/// What is worth a line on standard error; each level has those before it too.
enum class LogLevel { Error, Warning, Info, Debug };

/// "error", "warning", "info", "debug", as for --log-level.
[[nodiscard]] QStringList logLevelNames();
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);

/// While it lives, every message of the program is redacted and written to standard error with its level and category.
/// The level holds for "mooring" with its areas and for messages without a category; Qt's own categories keep their
/// defaults. The composition root makes one; QT_LOGGING_RULES still wins.
class LogOutput
{
public:
    /// @p redactor must outlive this.
    LogOutput(LogLevel level, const Redactor &redactor);
    ~LogOutput();
    /// From now on.
    void setLevel(LogLevel level);
    Q_DISABLE_COPY_MOVE(LogOutput)

private:
    QtMessageHandler m_previous;
};

} // namespace mooring
