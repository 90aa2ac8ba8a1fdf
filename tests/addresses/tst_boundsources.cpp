// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"
#include "addresses/SourceSettings.h"

#include "addresses/EchoServer.h"
#include "addresses/FakeStun.h"
#include "net/FakeDns.h"
#include "net/TestCertificate.h"
#include "platform/OwnNetwork.h"

#include <QJsonObject>
#include <QNetworkInterface>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

using namespace mooring;
using namespace mooring::test;

namespace {

bool ownNetwork = false;

const QHostAddress server4(QStringLiteral("77.77.99.1"));
const QHostAddress server6(QStringLiteral("2602:77:99::1"));
const auto host = u"ip.one.example"_qs;

/// The network of the servers; sockets that are made in it stay there.
class FarNetwork
{
public:
    /// Leaves the caller in a new one of its own.
    FarNetwork()
    {
        renewNetwork();
        m_far = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
        renewNetwork();
        m_near = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    }
    ~FarNetwork()
    {
        ::close(m_far);
        ::close(m_near);
    }
    Q_DISABLE_COPY_MOVE(FarNetwork)

    template <typename Make>
    auto in(Make make) const
    {
        if (::setns(m_far, CLONE_NEWNET) != 0)
            qFatal("the network cannot be entered");
        auto result = make();
        if (::setns(m_near, CLONE_NEWNET) != 0)
            qFatal("the network cannot be left");
        return result;
    }
    /// For `ip link set DEVICE netns`.
    [[nodiscard]] QString path() const { return u"/proc/%1/fd/%2"_qs.arg(::getpid()).arg(m_far); }

private:
    int m_far = -1;
    int m_near = -1;
};

QCoro::Task<Result<QList<QHostAddress>>> resolve(QString)
{
    const QList<QHostAddress> both{server6, server4};
    co_return Result<QList<QHostAddress>>(both);
}

} // namespace

/// Two lines, "first" with the better route and "second", and servers that tell which one was used: rows 15, 18, 28 and 29
/// of the requests.
class TestBoundSources : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QSslConfiguration m_tls;
    std::unique_ptr<FarNetwork> m_far;
    std::unique_ptr<EchoServer> m_web;
    std::unique_ptr<FakeStun> m_stun;
    std::unique_ptr<FakeDns> m_dns;
    bool m_truncates = false;
    QSet<QHostAddress> m_askers; ///< Whom any server was asked by.
    bool m_askedByTcp = false; ///< The DNS server.

    static QHostAddress address(const QString &line, RecordType type)
    {
        const int number = line == u"second" ? 2 : 1;
        return QHostAddress((type == RecordType::A ? u"77.77.%1.2"_qs : u"2602:77:%1::2"_qs).arg(number));
    }

    void addLine(const QString &name, int number)
    {
        const QString v4 = u"77.77.%1."_qs.arg(number);
        const QString v6 = u"2602:77:%1::"_qs.arg(number);
        ip(u"link add %1 type veth peer name far%2"_qs.arg(name).arg(number));
        ip(u"link set far%1 netns %2"_qs.arg(number).arg(m_far->path()));
        m_far->in([&] {
            const QString peer = u"far%1"_qs.arg(number);
            ip(u"address add %1 dev %2"_qs.arg(v4 + u"1/24"_qs, peer));
            ip(u"link set %1 up"_qs.arg(peer));
            ip(u"-6 address add %1 dev %2 nodad"_qs.arg(v6 + u"1/64"_qs, peer));
            return true;
        });
        ip(u"address add %1 dev %2"_qs.arg(v4 + u"2/24"_qs, name));
        ip(u"link set %1 up"_qs.arg(name));
        ip(u"-6 address add %1 dev %2 nodad"_qs.arg(v6 + u"2/64"_qs, name));
        QTRY_VERIFY(QNetworkInterface::interfaceFromName(name).flags() & QNetworkInterface::IsRunning);
        ip(u"route add default via %1 dev %2 metric %3"_qs.arg(v4 + u'1', name).arg(number));
        ip(u"-6 route add default via %1 dev %2 metric %3"_qs.arg(v6 + u'1', name).arg(number));
    }

    QByteArrayList answerDns(const dns::Message &query, bool tcp)
    {
        m_askers.insert(m_dns->asker());
        m_askedByTcp = m_askedByTcp || tcp;
        dns::Message reply = query;
        reply.response = true;
        reply.additional.clear();
        reply.truncated = m_truncates && !tcp;
        if (!reply.truncated)
            reply.answers = {dns::addressRecord(query.questions.constFirst().name, m_dns->asker(), 0)};
        return {reply.toWire().value()};
    }

    void startServers(RecordType type)
    {
        const QHostAddress at = type == RecordType::A ? server4 : server6;
        m_far->in([&] {
            m_web = std::make_unique<EchoServer>(
                [this](const EchoServer::Request &request) {
                    m_askers.insert(request.peer);
                    return EchoServer::reply(200, "text/plain", addressText(request.peer).toLatin1());
                },
                m_tls, QList<QHostAddress>{at});
            m_stun = std::make_unique<FakeStun>(
                [this](const QByteArray &id, const QHostAddress &sender) {
                    m_askers.insert(sender);
                    return QByteArrayList{Stun::reply(id, sender)};
                },
                at);
            m_dns = std::make_unique<FakeDns>([this](const dns::Message &query, bool tcp) { return answerDns(query, tcp); },
                                              at);
            return true;
        });
    }

    std::unique_ptr<AddressSource> source(const QString &kind, const QString &device)
    {
        const auto at = [](quint16 port) {
            return u"%1:%2"_qs.arg(host).arg(port);
        };
        QJsonObject settings{{u"agree"_qs, 1}};
        if (kind == u"web")
            settings.insert(u"services"_qs, QJsonArray{u"https://"_qs + at(m_web->port()) + u'/'});
        else if (kind == u"stun")
            settings.insert(u"servers"_qs, QJsonArray{at(m_stun->port())});
        else
            settings.insert(
                u"services"_qs,
                QJsonArray{QJsonObject{{u"server"_qs, at(m_dns->server().port)}, {u"name"_qs, u"whoami.example"_qs}}});
        if (!device.isEmpty())
            settings.insert(u"interface"_qs, device);
        SourceParts parts{m_clock, [] {
                              return 0.0;
                          }};
        parts.resolve = resolve;
        parts.ssl = QSslConfiguration::defaultConfiguration();
        parts.ssl.setCaCertificates({m_tls.localCertificate()});
        return std::move(*makeAddressSource({kind, settings}, parts));
    }

private slots:
    void initTestCase()
    {
        if (!ownNetwork)
            QSKIP(noNetworkReason);
        m_tls = TestCertificate::forHosts({host});
    }
    void init()
    {
        m_askers.clear();
        m_askedByTcp = false;
        m_truncates = false;
        m_far = std::make_unique<FarNetwork>();
        m_far->in([] {
            ip(u"address add %1/32 dev lo"_qs.arg(server4.toString()));
            ip(u"-6 address add %1/128 dev lo nodad"_qs.arg(server6.toString()));
            return true;
        });
        addLine(u"first"_qs, 1);
        addLine(u"second"_qs, 2);
    }
    void cleanup()
    {
        m_web.reset();
        m_stun.reset();
        m_dns.reset();
        m_far.reset();
    }

    void useTheLineThatIsSet_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("device");
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<bool>("truncates");
        for (const char *kind : {"web", "stun", "dns", "dns by TCP"}) {
            for (const char *device : {"", "first", "second"}) {
                for (const RecordType type : recordTypes) {
                    QTest::addRow("%s, %s, %s", kind, *device ? device : "any line", qPrintable(recordTypeName(type)))
                        << QString::fromLatin1(kind).section(u' ', 0, 0) << QString::fromLatin1(device) << type
                        << QByteArray(kind).endsWith("TCP");
                }
            }
        }
    }
    void useTheLineThatIsSet()
    {
        QFETCH(QString, kind);
        QFETCH(QString, device);
        QFETCH(RecordType, type);
        QFETCH(bool, truncates);
        m_truncates = truncates;
        startServers(type);
        const auto bound = source(kind, device);
        const auto found = QCoro::waitFor(bound->detect(type, {}));
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(*found, QList{address(device, type)});
        QCOMPARE(m_askers, QSet{address(device, type)});
        QCOMPARE(m_askedByTcp, truncates);
    }

    void severalAreAskedAtOnce()
    {
        startServers(RecordType::A);
        const QString port = u':' + QString::number(m_stun->port());
        SourceParts parts{m_clock, [] {
                              return 0.0;
                          }};
        parts.resolve = resolve;
        const QJsonObject settings{{u"servers"_qs, QJsonArray{u"stun.one.example"_qs + port, u"stun.two.example"_qs + port}},
                                   {u"interface"_qs, u"second"_qs}};
        const auto bound = makeAddressSource({u"stun"_qs, settings}, parts);
        const auto found = QCoro::waitFor((*bound)->detect(RecordType::A, {}));
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(*found, QList{address(u"second"_qs, RecordType::A)});
        const QByteArrayList &ids = m_stun->ids();
        QCOMPARE(QSet<QByteArray>(ids.cbegin(), ids.cend()).size(), 2); // A question may be repeated.
    }

    void ask18_neverUseAnotherLine_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isThere");
        for (const char *kind : {"web", "stun", "dns"}) {
            QTest::addRow("%s, no such line", kind) << QString::fromLatin1(kind) << false;
            QTest::addRow("%s, no way out", kind) << QString::fromLatin1(kind) << true;
        }
    }
    void ask18_neverUseAnotherLine()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isThere);
        startServers(RecordType::A);
        const auto bound = source(kind, u"second"_qs);
        QVERIFY(QCoro::waitFor(bound->detect(RecordType::A, {})).has_value());
        ip(isThere ? u"link set second down"_qs : u"link delete second"_qs);
        const auto found = QCoro::waitFor(bound->detect(RecordType::A, {}));
        QVERIFY(!found.has_value());
        if (!isThere)
            QCOMPARE(found.error().message, u"The interface “second” is not there."_qs);
        QCOMPARE(found.error().kind, isThere ? Failure::Kind::Network : Failure::Kind::NoAddress);
        QCOMPARE(m_askers, QSet{address(u"second"_qs, RecordType::A)});
        QVERIFY(QCoro::waitFor(source(kind, {})->detect(RecordType::A, {})).has_value()); // The other one works.
    }
};

int main(int argc, char *argv[])
{
    ownNetwork = enterOwnNetwork(); // Before Qt has threads.
    const QCoreApplication application(argc, argv);
    TestBoundSources test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_boundsources.moc"
