// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/HostAddresses.h"

#include <QCoroSignal>
#include <QTest>
#include <QTimer>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

const QHostAddress v4(QStringLiteral("192.0.2.1"));
const QHostAddress v6(QStringLiteral("2001:db8::1"));

ResolveHost answering(const Result<QList<QHostAddress>> &answer)
{
    return [answer](QString) { // The coroutine gets its own copy: captures die with the lambda.
        return [](Result<QList<QHostAddress>> given) -> QCoro::Task<Result<QList<QHostAddress>>> {
            co_return Result<QList<QHostAddress>>(given);
        }(answer);
    };
}

QCoro::Task<Result<QList<QHostAddress>>> answerLate(int *answered)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(300ms);
    co_await qCoro(&timer, &QTimer::timeout);
    ++*answered;
    const QList<QHostAddress> addresses{v4};
    co_return Result<QList<QHostAddress>>(addresses);
}

Result<QList<QHostAddress>> look(const ResolveHost &resolve, const QString &host, RecordType type,
                                 std::chrono::milliseconds limit = 5s)
{
    return QCoro::waitFor(resolveFamily(resolve, host, type, limit));
}

} // namespace

class TestHostAddresses : public QObject
{
    Q_OBJECT

private slots:
    void givesThoseOfTheFamily()
    {
        const ResolveHost both = answering(QList{v6, v4, QHostAddress(u"::ffff:192.0.2.9"_qs)});
        QCOMPARE(look(both, u"ip.example"_qs, RecordType::A).value(), QList{v4});
        QCOMPARE(look(both, u"ip.example"_qs, RecordType::AAAA).value(), QList{v6});
    }

    void tellsWhatIsMissing()
    {
        const auto family = look(answering(QList{v4}), u"ip.example"_qs, RecordType::AAAA);
        QCOMPARE(family.error().kind, Failure::Kind::Network);
        QVERIFY2(family.error().message.contains(u"ip.example"_qs), qPrintable(family.error().message));
        const auto host = look(answering(fail(Failure::Kind::Network, u"no"_qs)), u"ip.example"_qs, RecordType::A);
        QCOMPARE(host.error().kind, Failure::Kind::Network);
        QVERIFY2(host.error().message.contains(u"ip.example"_qs), qPrintable(host.error().message));
    }

    void leavesLiteralsAsTheyAre()
    {
        const ResolveHost nobody = answering(fail(Failure::Kind::Network, {}));
        QCOMPARE(look(nobody, u"192.0.2.1"_qs, RecordType::AAAA).value(), QList{v4});
        QCOMPARE(look(nobody, u"2001:db8::1"_qs, RecordType::A).value(), QList{v6});
    }

    void givesUpOnASlowResolver()
    {
        int answered = 0;
        const ResolveHost slow = [&answered](QString) {
            return answerLate(&answered);
        };
        QCOMPARE(look(slow, u"ip.example"_qs, RecordType::A, 20ms).error().kind, Failure::Kind::Network);
        QCOMPARE(answered, 0);
        QTRY_COMPARE(answered, 1); // Too late, and nobody minds.
        QCOMPARE(look(slow, u"ip.example"_qs, RecordType::A).value(), QList{v4});
    }
};

QTEST_GUILESS_MAIN(TestHostAddresses)
#include "tst_hostaddresses.moc"
