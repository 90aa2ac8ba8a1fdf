// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "model/Records.h"
#include "net/LoopbackHttp.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace mooring::test {

/// A clock that stands still until it is moved.
class StillClock final : public Clock
{
public:
    explicit StillClock(QDateTime now)
        : m_start(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_passed.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_passed; }
    /// Called at once: nothing waits in a wire test.
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
    void advance(std::chrono::seconds by) { m_passed += by; }

private:
    QDateTime m_start;
    std::chrono::milliseconds m_passed{0};
};

/// One expected request and its reply.
struct WireExchange
{
    QJsonObject request;
    QJsonObject reply;
};

struct WireStep
{
    QString call = QStringLiteral("publish");
    QList<DesiredRecord> desired;
    QJsonObject zone;
    QList<WireExchange> exchanges;
    bool anyOrder = false;
    QJsonArray outcomes;
    QJsonValue result = QJsonValue::Undefined;
    QJsonObject failure;
    std::chrono::seconds advance{0};
    bool restart = false;
};

struct WireCase
{
    QString name;
    QMap<QString, QString> fields;
    QJsonObject cache;
    QList<WireStep> steps;
};

/// A file of tests/providers/; its form is described in docs/RECIPES.md under "Wire tests".
struct WireFile
{
    QString path;
    QString provider;
    QString method; ///< Empty = the recommended one.
    QMap<QString, QString> fields;
    QDateTime now;
    bool badReplies = true;
    QList<WireCase> cases;

    /// Refuses members that it does not know, so that a typing error cannot weaken a test. The error says where.
    [[nodiscard]] static tl::expected<WireFile, QString> read(const QString &path);
};

/// Every *.json of the folder.
[[nodiscard]] QStringList wireFiles(const QString &dir);

/// What is different between the request and the expected one; empty = nothing.
[[nodiscard]] QString wireDifference(const QJsonObject &expected, const LoopbackHttp::Request &request);

[[nodiscard]] LoopbackHttp::Reply wireReply(const QJsonObject &reply);

} // namespace mooring::test
