// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Redactor.h"

#include <QTest>
#include <QUrl>

using namespace mooring;

class TestRedactor : public QObject
{
    Q_OBJECT

private slots:
    void hidesEveryForm()
    {
        const QString secret = u"p\"ä s+w/ör d"_qs;
        Redactor redactor;
        redactor.add(secret);
        const QByteArray utf8 = secret.toUtf8();
        for (const QString &form :
             {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)), QString::fromLatin1(utf8.toBase64()), u"p\\\"ä s+w/ör d"_qs}) {
            const QString text = redactor.redact(u"a "_qs + form + u" b"_qs);
            QCOMPARE(text, u"a ••• b"_qs);
        }
    }
    void hidesTheLongerOfTwo()
    {
        Redactor redactor;
        redactor.add(u"abcd"_qs);
        redactor.add(u"abcdef"_qs);
        QCOMPARE(redactor.redact(u"xabcdefx"_qs), u"x•••x"_qs);
    }
    void leavesOtherText()
    {
        Redactor redactor;
        redactor.add(u"ab"_qs); // too short to be told from other text
        QCOMPARE(redactor.redact(u"about"_qs), u"about"_qs);
    }
};

QTEST_APPLESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
