// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/DomainName.h"

#include <QTest>

using namespace mooring;

class TestDomainName : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ascii");
        QTest::addColumn<QString>("unicode");
        QTest::newRow("plain") << "Home.Example.ORG"
                               << "home.example.org"
                               << "home.example.org";
        QTest::newRow("final dot") << "home.example.org."
                                   << "home.example.org"
                                   << "home.example.org";
        QTest::newRow("wildcard") << "*.example.org"
                                  << "*.example.org"
                                  << "*.example.org";
        QTest::newRow("idn") << u"bücher.example"_qs << "xn--bcher-kva.example" << u"bücher.example"_qs;
        QTest::newRow("chinese") << u"家.例子.中国"_qs << "xn--fct.xn--fsqu00a.xn--fiqs8s" << u"家.例子.中国"_qs;
        QTest::newRow("a-label") << "xn--bcher-kva.example"
                                 << "xn--bcher-kva.example" << u"bücher.example"_qs;
        QTest::newRow("underscore") << "_dyn.example.org"
                                    << "_dyn.example.org"
                                    << "_dyn.example.org";
    }
    void accepts()
    {
        QFETCH(QString, typed);
        const auto name = DomainName::parse(typed);
        QVERIFY(name.has_value());
        QTEST(name->ascii(), "ascii");
        QTEST(name->unicode(), "unicode");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *bad : {"", " ", ".", "localhost", "a..b", "-a.example", "a-.example", "a b.example", "*",
                                "a.*.example", "http://a.example", "a.example/x", "a@b.example"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
        QTest::newRow("label of 64") << QString(64, u'a') + u".example"_qs;
        QTest::newRow("too long") << QString(u"abcdefgh."_qs).repeated(30) + u"example"_qs;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const auto name = DomainName::parse(typed);
        QVERIFY(!name.has_value());
        QCOMPARE(name.error().kind, Failure::Kind::Rejected);
        QVERIFY(!name.error().message.isEmpty());
    }

    void knowsItsZone()
    {
        const DomainName zone = *DomainName::parse(u"example.org");
        const DomainName name = *DomainName::parse(u"a.b.example.org");
        QVERIFY(name.isWithin(zone));
        QVERIFY(zone.isWithin(zone));
        QVERIFY(!DomainName::parse(u"badexample.org")->isWithin(zone));
        QCOMPARE(name.relativeTo(zone), u"a.b"_qs);
        QCOMPARE(zone.relativeTo(zone), QString());
        QCOMPARE(DomainName::parse(u"*.example.org")->relativeTo(zone), u"*"_qs);
        QCOMPARE(name.parent().ascii(), u"b.example.org"_qs);
    }
};

QTEST_APPLESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
