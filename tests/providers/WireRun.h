// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/RoutingManager.h"
#include "providers/ProviderRegistry.h"
#include "providers/WireTest.h"

namespace mooring::test {

/// A provider object with everything it hangs on.
struct Bench
{
    /// @p fields are split into settings and secrets; what does not work is in problems.
    Bench(const ProviderRegistry &providers, const WireFile &file, const QMap<QString, QString> &fields);
    void make();

    const ProviderRegistry &registry;
    StillClock clock;
    Redactor redactor;
    LoopbackHttp server;
    RoutingManager manager;
    HttpClient http;
    AccountConfig account;
    QMap<QString, QString> secrets;
    std::unique_ptr<Provider> provider;
    QStringList problems;
};

/// Answers the expected requests, and only these.
class Script
{
public:
    explicit Script(const WireStep &step);
    LoopbackHttp::Reply answer(const LoopbackHttp::Request &request);
    /// What came and was not expected, and what was expected and never came.
    [[nodiscard]] QStringList problems() const;

private:
    QList<WireExchange> m_left;
    bool m_anyOrder;
    QStringList m_problems;
};

/// Empty where @p actual is what was expected.
[[nodiscard]] QString outcomeDifference(const QJsonValue &expected, const Outcome &actual);

/// Everything that went otherwise than the step says.
[[nodiscard]] QStringList runStep(Bench &bench, const WireStep &step);

} // namespace mooring::test
