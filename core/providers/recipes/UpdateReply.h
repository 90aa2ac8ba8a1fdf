// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"
#include "net/HttpClient.h"
#include "providers/recipes/UpdateRequest.h"

#include <QDateTime>

namespace mooring {

/// What a reply says of one target of a call.
struct UpdateVerdict
{
    Outcome outcome;
    bool askOneByOne = false; ///< Does not say which target is meant ("numhost"): worth asking again with one a request.
};

/// Reads the reply to @p call, one verdict a target, in order. The body is read whatever the status, since some services
/// send their words with 400 or 401. With several targets line N speaks of target N, a single line of all; a target without
/// a line has failed. Never a success: a redirect, a status that the recipe does not name, an HTML page, an empty or unknown
/// text. @p values are those of each target. Messages hold at most 200 characters of the reply, not redacted.
[[nodiscard]] QList<UpdateVerdict> readUpdateReply(const UpdateShape &shape, const ProviderInfo &info,
                                                   const UpdateCall &call, const QList<TemplateValues> &values,
                                                   const HttpReply &reply, const QDateTime &now);

} // namespace mooring
