// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/Ballot.h"

#include <QTest>

using namespace mooring;

namespace {

const QList<OutsideServer> servers{{u"a.one.example"_qs, u"one.example"_qs},
                                   {u"b.one.example"_qs, u"one.example"_qs},
                                   {u"c.two.example"_qs, u"two.example"_qs},
                                   {u"d.three.example"_qs, u"three.example"_qs}};

Result<QHostAddress> sees(const char *address)
{
    return QHostAddress(QString::fromLatin1(address));
}

Result<QHostAddress> fails(Failure::Kind kind, const char *message = "It is silent.")
{
    return fail(kind, QString::fromLatin1(message));
}

} // namespace

class TestBallot : public QObject
{
    Q_OBJECT

private slots:
    void namesOperators_data()
    {
        QTest::addColumn<QString>("runBy");
        QTest::newRow("stun1.l.google.com") << u"google.com"_qs;
        QTest::newRow("GOOGLE.com") << u"google.com"_qs;
        QTest::newRow("v4.ip.me") << u"ip.me"_qs;
        QTest::newRow("ip.example.co.uk") << u"example.co.uk"_qs;
        QTest::newRow("example.com.au") << u"example.com.au"_qs;
        QTest::newRow("co.uk") << u"co.uk"_qs;
        QTest::newRow("localhost") << u"localhost"_qs;
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_qs;
        QTest::newRow("2001:db8::1") << u"2001:db8::1"_qs;
    }
    void namesOperators()
    {
        QFETCH(QString, runBy);
        QCOMPARE(operatorOf(QString::fromLatin1(QTest::currentDataTag())), runBy);
    }

    void agreementCountsOperators()
    {
        Ballot ballot(2);
        QCOMPARE(ballot.missing(), 2);
        ballot.add(servers[0], sees("8.8.8.8"));
        ballot.add(servers[1], sees("8.8.8.8"));
        QVERIFY(!ballot.agreed());
        QCOMPARE(ballot.missing(), 1);
        ballot.add(servers[2], sees("8.8.8.8"));
        QVERIFY(ballot.agreed());
        QCOMPARE(ballot.agreed()->address, QHostAddress(u"8.8.8.8"_qs));
        QCOMPARE(ballot.agreed()->servers.size(), 3);
    }

    // Row 21 of the requests: one of several pages answered with 10.x.
    void ask21_privateVotesNeverWinAgainstAGlobalOne()
    {
        Ballot ballot(2);
        ballot.add(servers[0], sees("10.0.0.1"));
        ballot.add(servers[2], sees("10.0.0.1"));
        QVERIFY(!ballot.agreed());
        QCOMPARE(ballot.missing(), 2); // As if they had failed.
        QVERIFY(ballot.agreedNotGlobal());
        ballot.add(servers[3], sees("8.8.8.8"));
        QVERIFY(!ballot.agreed());
        QVERIFY(!ballot.agreedNotGlobal());
        QVERIFY2(ballot.failure().message.contains(u"do not agree"_qs), qPrintable(ballot.failure().message));
    }

    void oneConfirms()
    {
        Ballot ballot(2);
        const QList known{QHostAddress(u"1.1.1.1"_qs), QHostAddress(u"8.8.8.8"_qs)};
        QVERIFY(!ballot.confirmed(known));
        ballot.add(servers[0], sees("9.9.9.9"));
        QVERIFY(!ballot.confirmed(known));
        ballot.add(servers[2], sees("8.8.8.8"));
        QCOMPARE(ballot.confirmed(known)->address, known[1]);
        QCOMPARE(ballot.confirmed(known)->servers, QStringList{u"c.two.example"_qs});
    }

    void tellsWhy()
    {
        Ballot mixed(2);
        mixed.add(servers[0], fails(Failure::Kind::Tls));
        mixed.add(servers[2], fails(Failure::Kind::BadReply, "It answered with a page."));
        QCOMPARE(mixed.failure().kind, Failure::Kind::Network);
        QVERIFY2(mixed.failure().message.contains(u"a.one.example, c.two.example"_qs), qPrintable(mixed.failure().message));
        QVERIFY2(mixed.failure().message.contains(u"It answered with a page."_qs), qPrintable(mixed.failure().message));

        Ballot same(2);
        same.add(servers[0], fails(Failure::Kind::Tls));
        same.add(servers[2], fails(Failure::Kind::Tls));
        QCOMPARE(same.failure().kind, Failure::Kind::Tls);

        Ballot local(2);
        local.add(servers[0], fails(Failure::Kind::NoAddress, "The interface “x” is not there."));
        local.add(servers[2], fails(Failure::Kind::NoAddress, "The interface “x” is not there."));
        QCOMPARE(local.failure().kind, Failure::Kind::NoAddress);
        QVERIFY(!local.failure().message.contains(u"one.example"_qs));

        Ballot lonely(2);
        lonely.add(servers[0], sees("8.8.8.8"));
        lonely.add(servers[2], fails(Failure::Kind::Network));
        QCOMPARE(lonely.failure().kind, Failure::Kind::BadReply);
        QVERIFY2(lonely.failure().message.contains(u"8.8.8.8"_qs), qPrintable(lonely.failure().message));
    }

    void rotationSpreadsOverOperators()
    {
        Rotation rotation([] { return 0.0; });
        QList<qsizetype> asked;
        for (int i = 0; i < servers.size(); ++i)
            asked << rotation.next(servers, asked);
        QCOMPARE(asked, (QList<qsizetype>{0, 2, 3, 1})); // The other host of an operator comes last.
        QCOMPARE(rotation.next(servers, asked), -1);
    }

    void rotationNeverAsksTheSameTwiceInARow()
    {
        for (const double start : {0.0, 0.3, 0.99}) {
            Rotation rotation([start] { return start; });
            qsizetype last = -1;
            QMap<QString, int> turns;
            for (int i = 0; i < 30; ++i) {
                const qsizetype now = rotation.next(servers, {});
                QVERIFY(last < 0 || servers[now].runBy != servers[last].runBy);
                ++turns[servers[now].runBy];
                last = now;
            }
            QCOMPARE(turns.values(), (QList{10, 10, 10}));
        }
        // Another list, as after an edit: who was asked last still rests.
        Rotation rotation([] { return 0.0; });
        QCOMPARE(rotation.next(servers, {}), 0);
        const QList<OutsideServer> edited{servers[0], servers[3]};
        QCOMPARE(rotation.next(edited, {}), 1);
    }

    void installationsBeginElsewhere()
    {
        QSet<qsizetype> firsts;
        for (const double start : {0.0, 0.26, 0.51, 0.76})
            firsts.insert(Rotation([start] { return start; }).next(servers, {}));
        QCOMPARE(firsts.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestBallot)
#include "tst_ballot.moc"
