// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/WireRun.h"
#include "providers/native/NativeProviders.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

using Kind = Failure::Kind;

/// A reply that no service should give, and what may come of it.
struct BadReply
{
    const char *name;
    LoopbackHttp::Reply reply;
    QList<Kind> kinds;
    std::optional<std::chrono::seconds> retryAfter;
};

QList<BadReply> badReplies()
{
    using Reply = LoopbackHttp::Reply;
    const QByteArray page
        = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>OK, good to see you</h1></body></html>";
    return {
        {"401", Reply{401, "Unauthorized", "text/plain"}, {Kind::Credentials}, {}},
        {"403", Reply{403, "Forbidden", "text/plain"}, {Kind::Credentials, Kind::Forbidden}, {}},
        {"429 with Retry-After",
         Reply{429, "", "text/plain", {{"Retry-After", "120"}}},
         {Kind::RateLimited},
         std::chrono::seconds(120)},
        {"429", Reply{429, "slow down", "text/plain"}, {Kind::RateLimited}, {}},
        {"500", Reply{500, "Internal Server Error", "text/plain"}, {Kind::Server}, {}},
        {"503", Reply{503, page, "text/html"}, {Kind::Server}, {}},
        {"HTML with 200", Reply{200, page, "text/html"}, {Kind::BadReply}, {}},
        {"empty body", Reply{200, "", "text/plain"}, {Kind::BadReply}, {}},
        {"only a line break", Reply{200, "\r\n", "text/plain"}, {Kind::BadReply}, {}},
        {"truncated JSON", Reply{200, "{\"success\": true, \"result\": [{\"id\": \"1"}, {Kind::BadReply}, {}},
        {"redirect", Reply{302, "", "text/html", {{"Location", "https://elsewhere.example/"}}}, {Kind::BadReply}, {}},
        {"10 MB", Reply{200, QByteArray(10 * 1024 * 1024, 'g'), "text/plain"}, {Kind::BadReply}, {}},
        {"closed connection", Reply{200, "good", "text/plain", {}, Reply::Then::Reset}, {Kind::Network}, {}},
        {"half a body", Reply{200, "good 192.0.2.1 and more", "text/plain", {}, Reply::Then::Cut}, {Kind::Network}, {}},
    };
}

} // namespace

class tst_Conformance : public QObject
{
    Q_OBJECT

private:
    ProviderRegistry m_registry;
    QList<WireFile> m_files;

    [[nodiscard]] const WireFile *fileFor(const ProviderInfo &info, const QString &method) const
    {
        const auto it = std::find_if(m_files.begin(), m_files.end(), [&](const WireFile &file) {
            return file.provider == info.id && (file.method.isEmpty() ? info.recommended : file.method) == method;
        });
        return it == m_files.end() ? nullptr : &*it;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList paths = wireFiles(QStringLiteral(MOORING_TESTS_DIR "/providers"));
        QVERIFY(!paths.isEmpty());
        for (const QString &path : paths) {
            const auto file = WireFile::read(path);
            QVERIFY2(file, qPrintable(file ? QString() : file.error()));
            QVERIFY2(m_registry.find(file->provider), qPrintable(path + QStringLiteral(": no such provider")));
            m_files.append(*file);
        }
        for (const NativeProvider &native : nativeProviders())
            m_natives.append(native.info.id + u'/' + native.info.methods.first());
    }

    void wire_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("test");
        for (int f = 0; f < m_files.size(); ++f) {
            for (int t = 0; t < m_files.at(f).cases.size(); ++t) {
                const QString name
                    = QFileInfo(m_files.at(f).path).baseName() + QStringLiteral(": ") + m_files.at(f).cases.at(t).name;
                QTest::newRow(qPrintable(name)) << f << t;
            }
        }
    }

    void wire()
    {
        QFETCH(int, file);
        QFETCH(int, test);
        const WireFile &wireFile = m_files.at(file);
        const WireCase &wireCase = wireFile.cases.at(test);
        Bench bench(m_registry, wireFile, wireCase.fields);
        QVERIFY2(bench.problems.isEmpty(), qPrintable(bench.problems.join(u'\n')));
        bench.provider->setCache(wireCase.cache);
        for (int i = 0; i < wireCase.steps.size(); ++i) {
            const QStringList problems = runStep(bench, wireCase.steps.at(i));
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("step %1\n").arg(i + 1) + problems.join(u'\n')));
        }
    }

    /// Every recipe has a wire test; native classes are tested with real servers or tests of their own.
    void everyRecipeHasAWireTest()
    {
        const QList<ProviderInfo> infos = m_registry.providers();
        QVERIFY(infos.size() > 10);
        QStringList missing;
        for (const ProviderInfo &info : infos) {
            for (const QString &method : info.methods) {
                if (!m_natives.contains(info.id + u'/' + method) && !fileFor(info, method))
                    missing.append(info.id + u'/' + method);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void badReply_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("reply");
        const QList<BadReply> replies = badReplies();
        for (int f = 0; f < m_files.size(); ++f) {
            if (!m_files.at(f).badReplies)
                continue;
            for (int r = 0; r < replies.size(); ++r) {
                const QString name = QFileInfo(m_files.at(f).path).baseName() + QStringLiteral(": ")
                    + QLatin1StringView(replies.at(r).name);
                QTest::newRow(qPrintable(name)) << f << r;
            }
        }
    }

    void badReply()
    {
        QFETCH(int, file);
        QFETCH(int, reply);
        const WireFile &wireFile = m_files.at(file);
        const BadReply bad = badReplies().at(reply);
        const WireCase &wireCase = wireFile.cases.first();
        Bench bench(m_registry, wireFile, wireCase.fields);
        QVERIFY2(bench.problems.isEmpty(), qPrintable(bench.problems.join(u'\n')));
        bench.server.setHandler([&bad](const LoopbackHttp::Request &) { return bad.reply; });
        const QList<DesiredRecord> desired = wireCase.steps.first().desired;
        QVERIFY(!desired.isEmpty());
        const QList<Outcome> outcomes = QCoro::waitFor(bench.provider->publish(desired));
        QCOMPARE(outcomes.size(), desired.size());
        QVERIFY(!bench.server.requests().isEmpty());
        for (const Outcome &outcome : outcomes) {
            QCOMPARE(outcome.what, Outcome::What::Failed);
            const QString text = failureKindName(outcome.failure->kind) + QStringLiteral(": ") + outcome.failure->message;
            QVERIFY2(bad.kinds.contains(outcome.failure->kind), qPrintable(text));
            QVERIFY2(!outcome.failure->message.isEmpty(), qPrintable(text));
            if (bad.retryAfter)
                QCOMPARE(outcome.failure->retryAfter, bad.retryAfter);
        }
    }

    /// A service that repeats the credentials in its reply must not make us show them.
    void echoedSecret_data() { wireFileRows(); }
    void echoedSecret()
    {
        QFETCH(int, file);
        const WireFile &wireFile = m_files.at(file);
        Bench bench(m_registry, wireFile, wireFile.cases.first().fields);
        QVERIFY2(bench.problems.isEmpty(), qPrintable(bench.problems.join(u'\n')));
        const QByteArray echo = "what is this? " + QStringList(bench.secrets.values()).join(u' ').toUtf8();
        bench.server.setHandler([&echo](const LoopbackHttp::Request &) {
            return LoopbackHttp::Reply{418, echo, "text/plain"};
        });
        const QList<Outcome> outcomes
            = QCoro::waitFor(bench.provider->publish(wireFile.cases.first().steps.first().desired));
        for (const Outcome &outcome : outcomes) {
            QCOMPARE(outcome.what, Outcome::What::Failed);
            for (const QString &secret : std::as_const(bench.secrets))
                QVERIFY2(secret.size() < 4 || !outcome.failure->message.contains(secret),
                         qPrintable(outcome.failure->message));
        }
    }

    /// Line breaks after a good reply change nothing.
    void trailingLineBreak_data() { wireFileRows(); }
    void trailingLineBreak()
    {
        QFETCH(int, file);
        const WireFile &wireFile = m_files.at(file);
        const WireCase &wireCase = wireFile.cases.first();
        WireStep step = wireCase.steps.first();
        Bench bench(m_registry, wireFile, wireCase.fields);
        bench.provider->setCache(wireCase.cache);
        Script script(step);
        bench.server.setHandler([&script](const LoopbackHttp::Request &request) {
            LoopbackHttp::Reply reply = script.answer(request);
            if (!reply.body.isEmpty())
                reply.body += "\r\n";
            return reply;
        });
        const QList<Outcome> outcomes = QCoro::waitFor(bench.provider->publish(step.desired));
        QVERIFY2(script.problems().isEmpty(), qPrintable(script.problems().join(u'\n')));
        for (qsizetype i = 0; i < outcomes.size(); ++i)
            QCOMPARE(outcomeDifference(step.outcomes.at(i), outcomes.at(i)), QString());
    }

private:
    void wireFileRows() const
    {
        QTest::addColumn<int>("file");
        for (int f = 0; f < m_files.size(); ++f) {
            if (m_files.at(f).badReplies)
                QTest::newRow(qPrintable(QFileInfo(m_files.at(f).path).baseName())) << f;
        }
    }

    QStringList m_natives;
};

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
