// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/EchoReply.h"

#include <QTest>

using namespace mooring;

namespace {

const QByteArray head("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n");

} // namespace

/// What a web server may and may not say, byte for byte.
class TestEchoReply : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << head + "Content-Length: 7\r\n\r\n8.8.8.8" << QByteArray("8.8.8.8");
        QTest::newRow("length twice, the same")
            << head + "Content-Length: 7\r\ncontent-length: 7\r\n\r\n8.8.8.8" << QByteArray("8.8.8.8");
        QTest::newRow("line end instead of a length") << head + "\r\n8.8.8.8\n" << QByteArray("8.8.8.8\n");
        QTest::newRow("empty") << head + "Content-Length: 0\r\n\r\n" << QByteArray();
        QTest::newRow("no reason") << QByteArray("HTTP/1.0 200\r\nContent-Length: 1\r\n\r\nx") << QByteArray("x");
        QTest::newRow("space around") << QByteArray("HTTP/1.1 200 \r\nContent-Length:  \t7 \r\n\r\n8.8.8.8")
                                      << QByteArray("8.8.8.8");
        QTest::newRow("identity") << head + "Content-Encoding: Identity\r\nContent-Length: 1\r\n\r\nx" << QByteArray("x");
        QTest::newRow("status") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: /\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc")
                                << QByteArray();
    }
    void reads()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, body);
        const auto reply = readHttpReply(raw, true);
        QVERIFY(reply && reply->has_value());
        QCOMPARE((*reply)->body, body);
        QCOMPARE((*reply)->status, raw.contains("302") ? 302 : 200);
        // However it is cut, it is whole only at its end, and never something else before.
        for (qsizetype size = 0; size < raw.size(); ++size) {
            const auto part = readHttpReply(raw.left(size), false);
            if (part)
                QVERIFY(part->has_value() && (*part)->body == body && (*part)->status == (*reply)->status);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("not http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("http/0.9") << QByteArray("8.8.8.8\n");
        QTest::newRow("http/2") << QByteArray("HTTP/2 200\r\nContent-Length: 7\r\n\r\n8.8.8.8");
        QTest::newRow("status of two digits") << QByteArray("HTTP/1.1 20 OK\r\n\r\n8.8.8.8\n");
        QTest::newRow("status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n8.8.8.8\n");
        QTest::newRow("status 999") << QByteArray("HTTP/1.1 999 Denied\r\n\r\n8.8.8.8\n");
        QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 7\n\n8.8.8.8");
        QTest::newRow("carriage return in a header") << head + "X: a\rb\r\nContent-Length: 1\r\n\r\nx";
        QTest::newRow("zero byte in a header") << head + QByteArray("X: a\0b\r\nContent-Length: 1\r\n\r\nx", 30);
        QTest::newRow("folded header") << head + "X: a\r\n b\r\nContent-Length: 1\r\n\r\nx";
        QTest::newRow("header without a colon") << head + "8.8.8.8\r\nContent-Length: 1\r\n\r\nx";
        QTest::newRow("space before the colon") << head + "Content-Length : 1\r\n\r\nx";
        QTest::newRow("chunked") << head + "Transfer-Encoding: chunked\r\n\r\n7\r\n8.8.8.8\r\n0\r\n\r\n";
        QTest::newRow("compressed") << head + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx";
        QTest::newRow("two lengths") << head + "Content-Length: 7\r\nContent-Length: 6\r\n\r\n8.8.8.8";
        QTest::newRow("list of lengths") << head + "Content-Length: 7, 7\r\n\r\n8.8.8.8";
        QTest::newRow("signed length") << head + "Content-Length: +7\r\n\r\n8.8.8.8";
        QTest::newRow("length in hex") << head + "Content-Length: 0x7\r\n\r\n8.8.8.8";
        QTest::newRow("enormous length") << head + "Content-Length: 99999999999999999999\r\n\r\n8.8.8.8";
        QTest::newRow("less than announced") << head + "Content-Length: 8\r\n\r\n8.8.8.8";
        QTest::newRow("cut, without a length") << head + "\r\n8.8.8.8";
        QTest::newRow("cut in the head") << head;
        QTest::newRow("body over 1 KiB") << head + "Content-Length: 1025\r\n\r\n" + QByteArray(1025, ' ');
        QTest::newRow("endless body") << head + "\r\n" + QByteArray(1025, '\n');
        QTest::newRow("endless head") << head + "X: " + QByteArray(17'000, 'x');
        QTest::newRow("long head") << head + "X: " + QByteArray(17'000, 'x') + "\r\nContent-Length: 1\r\n\r\nx";
    }
    void refuses()
    {
        QFETCH(QByteArray, raw);
        const auto reply = readHttpReply(raw, true);
        QVERIFY(reply && !reply->has_value());
        QCOMPARE(reply->error().kind, Failure::Kind::BadReply);
        QVERIFY(!reply->error().message.isEmpty());
        // Nor is any beginning of it taken for a whole reply.
        for (qsizetype size = 0; size < raw.size(); ++size) {
            const auto part = readHttpReply(raw.left(size), false);
            QVERIFY(!part || !part->has_value());
        }
    }

    void refusesMoreThanAnnounced()
    {
        const auto reply = readHttpReply(head + "Content-Length: 7\r\n\r\n8.8.8.88", false);
        QCOMPARE(reply->error().kind, Failure::Kind::BadReply);
    }

    void doesNotWaitForTooMuch()
    {
        QVERIFY(readHttpReply(head + "Content-Length: 5000\r\n\r\n8.8.8.8", false).has_value());
        QVERIFY(readHttpReply(head + "\r\n" + QByteArray(1025, ' '), false).has_value());
        QVERIFY(readHttpReply(QByteArray(17'000, 'x').prepend(head), false).has_value());
        QVERIFY(readHttpReply("220 smtp.example ready", false).has_value());
        QVERIFY(!readHttpReply(head + "\r\n8.8.8.8\n", false).has_value()); // More could come.
        QVERIFY(!readHttpReply({}, false).has_value());
        QCOMPARE(readHttpReply({}, true)->error().kind, Failure::Kind::Network);
    }
};

QTEST_GUILESS_MAIN(TestEchoReply)
#include "tst_echoreply.moc"
