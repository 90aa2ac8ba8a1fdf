// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/EchoServer.h"
#include "addresses/HostileOutside.h"
#include "net/TestCertificate.h"

#include <QJsonArray>

using namespace mooring;
using namespace mooring::test;
using Kind = Failure::Kind;

namespace {

/// Each by another operator; asked in this order.
const QStringList hosts{u"ip.one.example"_qs, u"ip.two.example"_qs, u"ip.three.example"_qs};
const QByteArray cookies = "Set-Cookie: __cf_bm=1.0.1.1-abc; path=/\r\nSet-Cookie: 1.0.1.1=1.0.1.1\r\nX-Real-IP: 1.0.1.1\r\n"
                           "X-Forwarded-For: 1.0.1.1\r\n";
const QByteArray challenge = "<!DOCTYPE html><html><style>.cf{margin:1.2.1.1}</style>Checking your browser 1.2.1.1</html>";

QByteArray reply(int status, const char *type, const QByteArray &body, const QByteArray &headers = {})
{
    return EchoServer::reply(status, type, body, headers);
}

QByteArray plain(const QByteArray &body)
{
    return reply(200, "text/plain", body);
}

} // namespace

/// Hostile or odd answers of services on the web: none leads to a wrong address in the DNS.
class TestHostileWeb : public QObject
{
    Q_OBJECT

private:
    HostileOutside m_outside;
    QSslConfiguration m_tls;

private slots:
    void initTestCase()
    {
        m_tls = TestCertificate::forHosts(hosts);
        m_outside.parts().ssl = QSslConfiguration::defaultConfiguration();
        m_outside.parts().ssl.setCaCertificates({m_tls.localCertificate()});
    }

    void neverPublishesAWrongAddress_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QByteArrayList>("answers"); // Of the hosts; the last one for the rest, too.
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char *name, const QByteArrayList &answers, const Expected &expected,
                            RecordType type = RecordType::A) {
            QTest::newRow(name) << type << answers << expected;
        };
        const auto ipv6 = [row](const char *name, const QByteArrayList &answers, const Expected &expected) {
            row(name, answers, expected, RecordType::AAAA);
        };
        const Expected right{{u"8.8.8.8"_qs}};
        const Expected noSense{{}, Kind::BadReply};
        const Expected notPublic{{}, Kind::NoAddress};
        const QByteArray good = plain("8.8.8.8\n");
        const QByteArray busy = reply(503, "text/plain", "busy");

        row("proper", {good}, right);
        row("cookies like addresses beside the address", {reply(200, "text/plain", "8.8.8.8", cookies)}, right);
        row("cookies like addresses and no body", {reply(200, "text/plain", "", cookies)}, noSense);
        row("cookies like addresses and a page", {reply(200, "text/html", "<html></html>", cookies)}, noSense);
        row("challenge page", {reply(200, "text/html", challenge)}, noSense);
        row("challenge page with its status", {reply(403, "text/html", challenge)}, noSense);
        row("challenge page as plain text", {plain(challenge)}, noSense);
        row("challenge page of one", {reply(200, "text/html", challenge), good}, right);
        row("portal: log-in page", {reply(200, "text/html; charset=utf-8", "Log in at 10.0.0.1")}, noSense);
        row("portal: sends elsewhere", {reply(302, "text/plain", "1.2.1.1", "Location: http://10.0.0.1/\r\n")}, noSense);
        row("portal: wants a log-in", {reply(511, "text/plain", "1.2.1.1")}, noSense);
        row("proxy: not found", {reply(404, "text/plain", "1.2.1.1")}, noSense);
        row("proxy: part of it", {reply(206, "text/plain", "1.2.1.1")}, noSense);
        row("proxy: its whole chain", {plain("8.8.8.8, 1.2.1.1")}, noSense);
        row("all say 10.x", {plain("10.1.2.3")}, notPublic);
        row("one says 10.x", {plain("10.1.2.3"), good}, right);
        row("two say 10.x", {plain("10.1.2.3"), plain("10.1.2.3"), good}, noSense);
        row("carrier-grade NAT", {plain("100.64.1.2")}, notPublic);
        row("fake IP", {plain("198.18.0.7")}, notPublic);
        row("documentation", {plain("203.0.113.7")}, notPublic);
        row("loopback", {plain("127.0.0.1")}, notPublic);
        row("no address at all", {plain("0.0.0.0")}, notPublic);
        row("broadcast", {plain("255.255.255.255")}, notPublic);
        row("multicast", {plain("224.0.0.1")}, notPublic);
        row("two disagree, the third is out", {plain("1.1.1.1"), good, busy}, noSense);
        row("all disagree", {plain("1.1.1.1"), plain("9.9.9.9"), good}, noSense);
        row("one errs", {plain("1.1.1.1"), good}, right);
        row("one alone tells of a change", {plain("1.1.1.1"), busy}, noSense);
        row("IPv6 for an IPv4 question", {plain("2a02:db8::7")}, noSense);
        row("octal", {plain("010.8.8.8")}, noSense);
        row("three numbers", {plain("8.8.2056")}, noSense);
        row("one number", {plain("134744072")}, noSense);
        row("hexadecimal", {plain("0x8.0x8.0x8.0x8")}, noSense);
        row("other digits", {plain("\xd9\xa8.\xd9\xa8.\xd9\xa8.\xd9\xa8")}, noSense);
        row("JSON", {reply(200, "application/json", R"({"ip": "1.2.1.1"})")}, noSense);
        row("JSON as plain text", {plain(R"({"ip": "1.2.1.1"})")}, noSense);
        row("far too long", {plain("8.8.8.8" + QByteArray(100000, '\n'))}, noSense);
        row("ends early", {"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n1.2.1.1"}, noSense);
        row("no HTTP", {"1.2.1.1\r\n"}, noSense);
        ipv6("proper IPv6", {plain("2a02:db8::1")}, {{u"2a02:db8::1"_qs}});
        ipv6("IPv4 for an IPv6 question", {good}, noSense);
        ipv6("IPv4-mapped", {plain("::ffff:8.8.8.8")}, noSense);
        ipv6("link-local with a zone", {plain("fe80::1%eth0")}, noSense);
        ipv6("link-local", {plain("fe80::1")}, notPublic);
        ipv6("unique local", {plain("fd00::1")}, notPublic);
        ipv6("IPv6 documentation", {plain("2001:db8::1")}, notPublic);
        ipv6("in brackets", {plain("[2a02:db8::7]")}, noSense);
        ipv6("a prefix", {plain("2a02:db8::/64")}, noSense);
    }
    void neverPublishesAWrongAddress()
    {
        QFETCH(RecordType, type);
        QFETCH(QByteArrayList, answers);
        QFETCH(Expected, expected);
        const EchoServer server(
            [answers](const EchoServer::Request &request) {
                const qsizetype index = hosts.indexOf(QString::fromLatin1(request.host));
                return answers.at(std::min(index, answers.size() - 1));
            },
            m_tls);
        QJsonArray services;
        for (const QString &name : hosts)
            services << u"https://%1:%2/"_qs.arg(name).arg(server.port());
        const QString wrong = m_outside.check({u"web"_qs, {{u"services"_qs, services}}}, type, expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(server.requests().size() >= 3); // It was really asked, in both situations.
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHostileWeb)
#include "tst_hostileweb.moc"
