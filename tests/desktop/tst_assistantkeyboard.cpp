// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FreshMooring.h"
#include "servers/DnsTestServer.h"

#include <QtTest>

using namespace mooring::test;

namespace {

const QString password = QStringLiteral("pl4nted-passw0rd");
const QByteArray hostName = QByteArrayLiteral("home.example.org");
const QString address = QStringLiteral("11.22.33.44");

} // namespace

/// From the first start to a published name with keys alone, against a strict dyndns2 server and against BIND.
class TestAssistantKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void dyndns2Server();
    void ask30_bind();

private:
    void openAssistant();
    [[nodiscard]] LoopbackHttp::Reply answer(const LoopbackHttp::Request &request);

    std::unique_ptr<LoopbackHttp> m_http;
    std::unique_ptr<FreshMooring> m_program;
    QByteArray m_published; ///< At the dyndns2 server.
    QStringList m_refusals;
};

#define TITLE(text) QTRY_COMPARE_WITH_TIMEOUT(FreshMooring::activeTitle(), QStringLiteral(text), 15000)

void TestAssistantKeyboard::init()
{
    m_published.clear();
    m_refusals.clear();
    m_http = std::make_unique<LoopbackHttp>([this](const LoopbackHttp::Request &request) { return answer(request); });
    m_program = std::make_unique<FreshMooring>(m_http->url("/ip"));
    QVERIFY2(m_program->start(), qPrintable(m_program->output()));
}

void TestAssistantKeyboard::cleanup()
{
    m_program.reset();
    m_http.reset();
}

LoopbackHttp::Reply TestAssistantKeyboard::answer(const LoopbackHttp::Request &request)
{
    LoopbackHttp::Reply reply;
    reply.contentType = "text/plain";
    reply.then = LoopbackHttp::Reply::Then::Close;
    const QByteArray login = "Basic " + QByteArray("user:" + password.toUtf8()).toBase64();
    if (request.path() == "/ip") {
        reply.body = address.toUtf8() + '\n';
    } else if (request.method != "GET" || request.path() != "/nic/update") {
        reply.status = 404;
        m_refusals << QStringLiteral("path");
    } else if (!request.header("User-Agent").toLower().contains("mooring")) {
        reply.body = "badagent";
        m_refusals << QStringLiteral("agent");
    } else if (request.header("Authorization") != login) {
        reply.status = 401;
        reply.body = "badauth";
        m_refusals << QStringLiteral("password");
    } else if (request.queryItem("hostname") != hostName) {
        reply.body = "nohost";
        m_refusals << QStringLiteral("name");
    } else {
        m_published = request.queryItem("myip");
        reply.body = "good " + m_published;
    }
    return reply;
}

void TestAssistantKeyboard::openAssistant()
{
    FreshMooring::press({QStringLiteral("ctrl+n")});
    TITLE("Add names (1 of 3)");
}

void TestAssistantKeyboard::dyndns2Server()
{
    openAssistant();
    FreshMooring::type(QStringLiteral("custom-dyndns2"));
    FreshMooring::press({QStringLiteral("Return")});
    TITLE("Add names (2 of 3)");
    FreshMooring::type(QStringLiteral("127.0.0.1:%1").arg(m_http->port()));
    FreshMooring::press({QStringLiteral("Tab")});
    FreshMooring::type(QStringLiteral("user"));
    FreshMooring::press({QStringLiteral("Tab")});
    FreshMooring::type(QStringLiteral("wr0ng-passw0rd"));
    // Past "Show" and the account's own name to what is folded away; there past the path to http, which is for private
    // addresses.
    FreshMooring::press({QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("space"),
                         QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("Down"), QStringLiteral("alt+s")});
    TITLE("Add names (3 of 3)");
    FreshMooring::type(QString::fromLatin1(hostName));
    FreshMooring::press({QStringLiteral("alt+p")});
    TITLE("Results");
    QCOMPARE(m_refusals, QStringList{QStringLiteral("password")});
    QVERIFY(m_published.isEmpty());
    // Back to the sign-in, as it was that which failed.
    FreshMooring::press({QStringLiteral("alt+b")});
    TITLE("Add names (2 of 3)");
    FreshMooring::press({QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("ctrl+a")});
    FreshMooring::type(password);
    FreshMooring::press({QStringLiteral("alt+s")});
    TITLE("Add names (3 of 3)");
    FreshMooring::press({QStringLiteral("alt+p")});
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromLatin1(m_published), address, 15000);
    TITLE("Results");
    FreshMooring::press({QStringLiteral("Return")});
    TITLE("Mooring");

    QCOMPARE(m_refusals.size(), 1);
    QVERIFY2(m_program->config().contains(hostName), m_program->config().constData());
    QCOMPARE(m_program->config().count("\"provider\""), 1); // The corrected sign-in made no second account.
    QVERIFY(FreshMooring::keychainItem(QStringLiteral("custom-dyndns2")).contains(password));
    QCOMPARE(m_program->filesWith(password), QStringList());
    QVERIFY(!m_program->output().contains(password));
}

void TestAssistantKeyboard::ask30_bind()
{
    BindServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    const QString secret = QString::fromLatin1(TestKey().secret);
    openAssistant();
    FreshMooring::type(QStringLiteral("rfc2136"));
    FreshMooring::press({QStringLiteral("Return")});
    TITLE("Add names (2 of 3)");
    FreshMooring::type(server.address());
    FreshMooring::press({QStringLiteral("Tab")});
    FreshMooring::type(QStringLiteral("example.org"));
    FreshMooring::press({QStringLiteral("Tab")});
    FreshMooring::type(TestKey().name);
    FreshMooring::press({QStringLiteral("Tab")});
    FreshMooring::type(secret);
    FreshMooring::press({QStringLiteral("Return")});
    TITLE("Add names (3 of 3)");
    // The zone, its own name, the row for a new one.
    FreshMooring::press({QStringLiteral("Down"), QStringLiteral("Down"), QStringLiteral("Return")});
    FreshMooring::type(QStringLiteral("home"));
    FreshMooring::press({QStringLiteral("Return"), QStringLiteral("alt+p")});
    TITLE("Results");
    QCOMPARE(digValues(server.port(), QString::fromLatin1(hostName), QStringLiteral("A")), QStringList{address});
    QCOMPARE(digValues(server.port(), QStringLiteral("example.org"), QStringLiteral("A")), QStringList());
    FreshMooring::press({QStringLiteral("Return")});
    TITLE("Mooring");

    QVERIFY(m_program->config().contains(hostName));
    QVERIFY(FreshMooring::keychainItem(QStringLiteral("rfc2136")).contains(secret));
    QCOMPARE(m_program->filesWith(secret), QStringList());
    QVERIFY(!m_program->output().contains(secret));
}

QTEST_GUILESS_MAIN(TestAssistantKeyboard)
#include "tst_assistantkeyboard.moc"
