// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressResolver.h"

#include "net/LoopbackHttp.h"

#include <QJsonArray>
#include <QTest>

using namespace mooring;
using namespace mooring::test;

namespace {

SourceConfig fixed(const char *address)
{
    return {u"fixed"_qs, {{u"addresses"_qs, QJsonArray{QString::fromLatin1(address)}}}};
}

SourceConfig printing(const char *address)
{
    return {u"command"_qs, {{u"program"_qs, u"/bin/echo"_qs}, {u"arguments"_qs, QJsonArray{QString::fromLatin1(address)}}}};
}

const SourceConfig missing{u"command"_qs, {{u"program"_qs, u"/nonexistent/program"_qs}}};
const SourceConfig router{u"router"_qs, {}};

} // namespace

class TestAddressResolver : public QObject
{
    Q_OBJECT

private:
    QByteArray m_answer;
    std::unique_ptr<LoopbackHttp> m_server;
    SourceConfig web; ///< Asks m_server, by either of its names.
    SystemClock m_clock;
    std::unique_ptr<AddressResolver> m_resolver;

    void setSources(const QList<SourceConfig> &sources)
    {
        m_resolver->setSources({{u"default"_qs, {{RecordType::A, sources}}}});
    }
    Result<Detection> detect(bool allowNonGlobal = false, const QList<QHostAddress> &known = {})
    {
        return QCoro::waitFor(m_resolver->detect({{u"default"_qs, RecordType::A, allowNonGlobal}, known, {}, true}));
    }

private slots:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("The commands are Unix ones.");
#endif
    }
    void init()
    {
        m_answer = "8.8.8.8\n";
        m_server = std::make_unique<LoopbackHttp>([this](const LoopbackHttp::Request &) {
            return LoopbackHttp::Reply{200, m_answer, "text/plain"};
        });
        const QJsonArray services{m_server->url("/").toString(), u"http://localhost:%1/"_qs.arg(m_server->port())};
        web = {u"web"_qs, {{u"services"_qs, services}}};
        m_resolver = makeAddressResolver(SourceParts{m_clock, [] {
                                                         return 0.0;
                                                     }});
    }

    void takesTheFirstThatAnswers()
    {
        setSources({missing, printing("1.1.1.1"), web});
        const auto found = detect();
        QVERIFY(found.has_value());
        QCOMPARE(found->addresses, QList{QHostAddress(u"1.1.1.1"_qs)});
        QCOMPARE(found->source, u"command"_qs);
        QCOMPARE(found->detail, u"/bin/echo"_qs);
        QVERIFY(m_server->requests().isEmpty());
    }

    void passesOverWhatItDoesNotHave()
    {
        setSources({router, web});
        const auto found = detect();
        QVERIFY(found.has_value());
        QCOMPARE(found->source, u"web"_qs);
        setSources({router});
        QCOMPARE(detect().error().kind, Failure::Kind::Unsupported);
    }

    void neverPublishesNonGlobal_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("192.168.1.5") << u"private"_qs;
        QTest::newRow("100.64.3.4") << u"carrier-grade NAT"_qs;
        QTest::newRow("192.0.2.1") << u"documents"_qs;
        QTest::newRow("127.0.0.1") << u"this machine"_qs;
        QTest::newRow("198.18.0.1") << u"fake IP"_qs;
        QTest::newRow("0.0.0.0") << u"reserved"_qs;
    }
    void neverPublishesNonGlobal()
    {
        QFETCH(QString, says);
        const char *address = QTest::currentDataTag();
        m_answer = address;
        setSources({web});
        const auto byWeb = detect();
        QVERIFY(!byWeb.has_value());
        QCOMPARE(byWeb.error().kind, Failure::Kind::NoAddress);
        QVERIFY2(byWeb.error().message.contains(says), qPrintable(byWeb.error().message));
        // Nor is it because it was there before.
        QVERIFY(!detect(false, {QHostAddress(QString::fromLatin1(address))}).has_value());

        // The next source is asked.
        setSources({printing(address), printing("9.9.9.9")});
        QCOMPARE(detect().value().addresses, QList{QHostAddress(u"9.9.9.9"_qs)});

        // The user allowed it for this record, or wrote it down.
        setSources({web});
        QCOMPARE(detect(true).value().addresses, QList{QHostAddress(QString::fromLatin1(address))});
        setSources({fixed(address)});
        QCOMPARE(detect().value().addresses, QList{QHostAddress(QString::fromLatin1(address))});
    }

    void tellsOfEverySource()
    {
        setSources({missing, printing("10.0.0.1")});
        const auto found = detect();
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::NoAddress);
        QVERIFY2(found.error().message.contains(u"/nonexistent/program"_qs), qPrintable(found.error().message));
        QVERIFY2(found.error().message.contains(u"10.0.0.1"_qs), qPrintable(found.error().message));
    }

    void doesNotPassOverAMistake()
    {
        setSources({{u"command"_qs, {}}, web});
        const auto found = detect();
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::Rejected);
        QVERIFY2(found.error().message.contains(u"program"_qs), qPrintable(found.error().message));
    }

    void unknownSetHasNoAddress()
    {
        setSources({web});
        const auto found = QCoro::waitFor(m_resolver->detect({{u"lan"_qs, RecordType::A, false}, {}, {}, true}));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Failure::Kind::NoAddress);
    }

    void newSourcesDoNotDisturbATask()
    {
        setSources({web});
        auto task = m_resolver->detect({{u"default"_qs, RecordType::A, false}, {}, {}, true});
        setSources({fixed("192.0.2.1")}); // The old ones are gone for everybody else.
        const Result<Detection> old = QCoro::waitFor(std::move(task));
        QCOMPARE(old.value().addresses, QList{QHostAddress(u"8.8.8.8"_qs)});
        QCOMPARE(detect().value().source, u"fixed"_qs);
    }

    void theSameSourcesGoOnRotating()
    {
        setSources({web});
        const QList known{QHostAddress(u"8.8.8.8"_qs)};
        QVERIFY(detect(false, known).has_value());
        setSources({web});
        QVERIFY(detect(false, known).has_value());
        const auto &requests = m_server->requests();
        QCOMPARE(requests.size(), 2);
        QVERIFY(requests.at(0).header("Host") != requests.at(1).header("Host"));
    }
};

QTEST_GUILESS_MAIN(TestAddressResolver)
#include "tst_addressresolver.moc"
