// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/RecordType.h"

#include <QTest>

using namespace mooring;

class TestRecordType : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<bool>("ipv4");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("v4") << true << "11.22.33.44"
                            << "11.22.33.44";
        QTest::newRow("v6") << false << "2A02:db8:0::7"
                            << "2a02:db8::7";
        QTest::newRow("v6 with v4 tail") << false << "64:ff9b::1.2.3.4"
                                         << "64:ff9b::102:304";
        for (const char *bad :
             {"", "1.2.3", "010.1.1.1", "1.2.3.4 ", "1.2.3.4\n", "256.1.1.1", "1.2.3.4.5", "0x1.1.1.1", "::1", "1.2.3.4."})
            QTest::newRow(qPrintable(u"v4: "_qs + QString::fromLatin1(bad)))
                << true << QString::fromLatin1(bad) << QString();
        for (const char *bad : {"", "fe80::1%eth0", "1.2.3.4", "::ffff:1.2.3.4", ":::", "[::1]", "2a02:db8::7/64", "g::1"})
            QTest::newRow(qPrintable(u"v6: "_qs + QString::fromLatin1(bad)))
                << false << QString::fromLatin1(bad) << QString();
    }
    void parses()
    {
        QFETCH(bool, ipv4);
        QFETCH(QString, text);
        const auto address = parseAddress(ipv4 ? RecordType::A : RecordType::AAAA, text);
        QTEST(address ? addressText(*address) : QString(), "result");
    }
};

QTEST_APPLESS_MAIN(TestRecordType)
#include "tst_recordtype.moc"
