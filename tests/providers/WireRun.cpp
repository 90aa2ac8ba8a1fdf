// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/WireRun.h"

#include <QCoroTask>
#include <QJsonDocument>

namespace mooring::test {

namespace {

QString failureDifference(const QJsonObject &expected, const Failure &actual)
{
    const QString text = QStringLiteral("%1, “%2”").arg(failureKindName(actual.kind), actual.message);
    if (expected.value(u"kind").toString() != failureKindName(actual.kind))
        return QStringLiteral("expected %1, was %2").arg(expected.value(u"kind").toString(), text);
    if (!actual.message.contains(expected.value(u"message").toString(), Qt::CaseInsensitive))
        return QStringLiteral("expected a message with “%1”, was %2").arg(expected.value(u"message").toString(), text);
    if (expected.contains(u"retryAfter") && actual.retryAfter != std::chrono::seconds(expected.value(u"retryAfter").toInt()))
        return QStringLiteral("wrong retryAfter in %1: %2")
            .arg(text)
            .arg(actual.retryAfter ? actual.retryAfter->count() : -1);
    return {};
}

QJsonObject asJson(const Zone &zone)
{
    return {{QStringLiteral("name"), zone.name.ascii()}, {QStringLiteral("id"), zone.id}};
}

QJsonObject asJson(const Record &record)
{
    QJsonObject object{{QStringLiteral("name"), record.name.ascii()},
                       {QStringLiteral("type"), recordTypeName(record.type)},
                       {QStringLiteral("value"), addressText(record.value)},
                       {QStringLiteral("id"), record.id},
                       {QStringLiteral("attributes"), record.attributes}};
    if (record.ttl)
        object.insert(QStringLiteral("ttl"), *record.ttl);
    return object;
}

QJsonArray asJson(const QList<QHostAddress> &addresses)
{
    QJsonArray array;
    for (const QHostAddress &address : addresses)
        array.append(addressText(address));
    return array;
}

// Of objects only the members that are given are compared.
QString resultDifference(const QJsonValue &expected, const QJsonArray &actual)
{
    const QJsonArray wanted = expected.toArray();
    const QString was = QString::fromUtf8(QJsonDocument(actual).toJson(QJsonDocument::Compact));
    if (wanted.size() != actual.size())
        return QStringLiteral("expected %1 items, was %2").arg(wanted.size()).arg(was);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!wanted.at(i).isObject()) {
            if (wanted.at(i) != actual.at(i))
                return QStringLiteral("item %1 differs: %2").arg(i).arg(was);
            continue;
        }
        const QJsonObject object = wanted.at(i).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value() != actual.at(i).toObject().value(it.key()))
                return QStringLiteral("item %1 differs in %2: %3").arg(i).arg(it.key(), was);
        }
    }
    return {};
}

template <typename T>
QString callDifference(const WireStep &step, const Result<QList<T>> &result)
{
    if (!result)
        return step.failure.isEmpty() ? QStringLiteral("failed: ") + result.error().message
                                      : failureDifference(step.failure, result.error());
    if (!step.failure.isEmpty())
        return QStringLiteral("expected a failure");
    QJsonArray items;
    for (const T &item : *result)
        items.append(asJson(item));
    return resultDifference(step.result, items);
}

} // namespace

Bench::Bench(const ProviderRegistry &providers, const WireFile &file, const QMap<QString, QString> &fields)
    : registry(providers)
    , clock(file.now)
    , server([](const LoopbackHttp::Request &) {
        return LoopbackHttp::Reply{500, "no handler"};
    })
    , manager(server)
    , http(manager, redactor)
{
    const ProviderInfo *info = registry.find(file.provider);
    if (!info)
        return;
    account.id = QStringLiteral("wire");
    account.provider = file.provider;
    account.method = file.method;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field
            = std::find_if(info->fields.begin(), info->fields.end(), [&](const auto &one) { return one.key == it.key(); });
        if (field == info->fields.end())
            problems.append(QStringLiteral("the provider has no field ") + it.key());
        else if (field->secret)
            secrets.insert(it.key(), it.value());
        else
            account.settings.insert(it.key(), it.value());
    }
    for (const QString &secret : std::as_const(secrets))
        redactor.add(secret);
    make();
}

void Bench::make()
{
    auto made = registry.create(account, secrets, http, clock, [] { return 0.5; });
    if (made)
        provider = std::move(*made);
    else
        problems.append(QStringLiteral("not created: ") + made.error().message);
}

Script::Script(const WireStep &step)
    : m_left(step.exchanges)
    , m_anyOrder(step.anyOrder)
{
}

LoopbackHttp::Reply Script::answer(const LoopbackHttp::Request &request)
{
    const QString what = QString::fromLatin1(request.method + ' ' + request.header("Host") + request.target);
    QString difference = QStringLiteral("nothing more is expected");
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        difference = wireDifference(m_left.at(i).request, request);
        if (difference.isEmpty())
            return wireReply(m_left.takeAt(i).reply);
        if (!m_anyOrder)
            break;
    }
    m_problems.append(QStringLiteral("%1\n  %2").arg(what, difference));
    return {599, "unexpected request", "text/plain"};
}

QStringList Script::problems() const
{
    QStringList problems = m_problems;
    for (const WireExchange &exchange : m_left)
        problems.append(QStringLiteral("never came: ") + exchange.request.value(u"url").toString());
    return problems;
}

QString outcomeDifference(const QJsonValue &expected, const Outcome &actual)
{
    if (expected.isString()) {
        const QString was
            = outcomeName(actual.what) + (actual.failure ? QStringLiteral(": ") + actual.failure->message : QString());
        return expected.toString() == outcomeName(actual.what)
            ? QString()
            : QStringLiteral("expected %1, was %2").arg(expected.toString(), was);
    }
    if (!actual.failure)
        return QStringLiteral("expected a failure, was ") + outcomeName(actual.what);
    return failureDifference(expected.toObject(), *actual.failure);
}

QStringList runStep(Bench &bench, const WireStep &step)
{
    bench.clock.advance(step.advance);
    if (step.restart) {
        const QJsonObject cache = bench.provider->cache();
        bench.make();
        bench.provider->setCache(cache);
    }
    Script script(step);
    bench.server.setHandler([&script](const LoopbackHttp::Request &request) { return script.answer(request); });
    QStringList problems;
    if (step.call == u"publish") {
        const QList<Outcome> outcomes = QCoro::waitFor(bench.provider->publish(step.desired));
        if (outcomes.size() != step.desired.size())
            problems.append(QStringLiteral("%1 outcomes").arg(outcomes.size()));
        for (qsizetype i = 0; i < std::min(outcomes.size(), step.desired.size()); ++i) {
            if (const QString difference = outcomeDifference(step.outcomes.at(i), outcomes.at(i)); !difference.isEmpty())
                problems.append(QStringLiteral("outcome %1: %2").arg(i).arg(difference));
        }
    } else if (step.call == u"published") {
        problems.append(callDifference(step, QCoro::waitFor(bench.provider->published(step.desired))));
    } else if (step.call == u"zones") {
        problems.append(callDifference(step, QCoro::waitFor(bench.provider->zones())));
    } else if (step.call == u"records") {
        const Zone zone{DomainName::parse(step.zone.value(u"name").toString()).value_or(DomainName()),
                        step.zone.value(u"id").toString()};
        problems.append(callDifference(step, QCoro::waitFor(bench.provider->records(zone))));
    } else {
        problems.append(QStringLiteral("unknown call ") + step.call);
    }
    problems.removeAll(QString());
    return problems + script.problems();
}

} // namespace mooring::test
