// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"

#include "engine/MockClock.h"

#include <coroutine>
#include <optional>

namespace mooring::test {

/// What a source answers in a test, and after how long.
struct Script
{
    Result<QList<QHostAddress>> answer = fail(Failure::Kind::NoAddress, QStringLiteral("nothing"));
    std::chrono::milliseconds delay{0};
    int asked = 0;
};

/// Waits in the time of the test.
struct Pause
{
    [[nodiscard]] bool await_ready() const { return time.count() <= 0; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        clock.callAfter(time, &context, [waiting] { waiting.resume(); });
    }
    void await_resume() const { }

    MockClock &clock;
    QObject &context;
    std::chrono::milliseconds time;
};

/// A source that does what its script says.
class ScriptedSource final : public AddressSource
{
public:
    ScriptedSource(QString kind, Script &script, MockClock &clock)
        : m_kind(std::move(kind))
        , m_script(script)
        , m_clock(clock)
    {
    }

    QString kind() const override { return m_kind; }
    QCoro::Task<Result<QList<QHostAddress>>> detect(RecordType, QList<QHostAddress>) override
    {
        ++m_script.asked;
        Pause pause{m_clock, m_context, m_script.delay};
        co_await pause;
        co_return Result<QList<QHostAddress>>(m_script.answer);
    }
    QString detail() const override { return m_kind + QStringLiteral(" says so"); }

private:
    QString m_kind;
    Script &m_script;
    MockClock &m_clock;
    QObject m_context;
};

template <typename T>
QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
{
    const T value = co_await task;
    *result = value;
}

/// What a task has given, if it has ended.
template <typename T>
std::shared_ptr<std::optional<T>> started(QCoro::Task<T> task)
{
    auto result = std::make_shared<std::optional<T>>();
    keep(std::move(task), result);
    return result;
}

inline QHostAddress host(const char *address)
{
    return QHostAddress(QString::fromLatin1(address));
}

inline DetectionKey key(RecordType type = RecordType::A, const QString &sources = QStringLiteral("default"),
                        bool allowNonGlobal = false)
{
    return {sources, type, allowNonGlobal};
}

/// A resolver over scripted sources.
class ResolverBench
{
public:
    ResolverBench()
    {
        const SourceParts parts{clock, [] {
                                    return 0.0;
                                }};
        resolver = makeAddressResolver(
            parts, [this](const SourceConfig &config, const SourceParts &) -> Result<std::unique_ptr<AddressSource>> {
                const QString script = config.settings.value(u"script").toString(config.kind);
                if (config.settings.contains(QStringLiteral("wrong")))
                    return fail(Failure::Kind::Rejected, QStringLiteral("wrong"));
                return std::make_unique<ScriptedSource>(config.kind, scripts[script], clock);
            });
    }
    ~ResolverBench() { clock.advance(std::chrono::hours(24)); } // So that everything that hangs comes to its end.

    void says(const char *script, const char *address, std::chrono::milliseconds delay = {})
    {
        scripts[QString::fromLatin1(script)] = {QList{host(address)}, delay, 0};
    }
    void fails(const char *script, Failure::Kind kind, const char *message = "it failed")
    {
        scripts[QString::fromLatin1(script)] = {fail(kind, QString::fromLatin1(message)), {}, 0};
    }
    int asked(const char *script) const { return scripts.value(QString::fromLatin1(script)).asked; }
    void setSources(const QStringList &ipv4, const QStringList &ipv6 = {})
    {
        SourceSet set;
        for (const QString &kind : ipv4)
            set[RecordType::A].append({kind, {}});
        for (const QString &kind : ipv6)
            set[RecordType::AAAA].append({kind, {}});
        resolver->setSources({{QStringLiteral("default"), set}});
    }
    Result<Detection> detect(const DetectionRequest &request)
    {
        const auto found = started(resolver->detect(request));
        for (int i = 0; !*found && i < 100; ++i)
            clock.advance(std::chrono::seconds(1));
        if (!*found)
            return fail(Failure::Kind::Cancelled, QStringLiteral("It never ended."));
        return **found;
    }
    Result<Detection> detect() { return detect(DetectionRequest{key(), {}, {}, true}); }

    MockClock clock;
    QMap<QString, Script> scripts; ///< By kind, or by the setting "script".
    std::unique_ptr<AddressResolver> resolver;
};

} // namespace mooring::test
