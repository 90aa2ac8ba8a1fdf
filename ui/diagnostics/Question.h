// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/Check.h"
#include "shared/UiParts.h"

#include <QCoroTask>
#include <QPointer>

#include <functional>
#include <stop_token>

namespace mooring {

/// Whether what is remembered will do, or is to be found out anew.
enum class Freshness { Remembered, Anew };

/// A check before its answer.
struct Question
{
    /// Once @p stop is told nobody waits for the answer any more: requests are broken off.
    using Ask = std::function<QCoro::Task<Answer>(Freshness freshness, const std::stop_token &stop)>;

    QString id; ///< As Check::id.
    QString title;
    Ask ask;
    QString account = {}; ///< As Check::account.
    QString group = {}; ///< Sources of one set and family that names use: where one of them answers, that is enough.
    bool isLast = false; ///< Answered by what the others heard.
};

/// Everything that publishing needs, in the order in which it is shown. Nothing is asked before Question::ask. What @p parts
/// refer to must outlive @p guard; when that is gone, what is under way has no answer and touches nothing of them.
[[nodiscard]] QList<Question> allQuestions(const UiParts &parts, const QPointer<QObject> &guard);

} // namespace mooring
