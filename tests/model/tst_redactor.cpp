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
        for (const QString &form : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                                    QString::fromLatin1(utf8.toBase64()), u"p\\\"ä s+w/ör d"_qs}) {
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
    void hidesWhatStandsAmongOtherBytesInBase64()
    {
        Redactor redactor;
        redactor.add(u"s3cret+pass"_qs);
        for (const QByteArray &user : {QByteArray("u"), QByteArray("us"), QByteArray("use"), QByteArray("user")}) {
            for (const QByteArray &after : {QByteArray(), QByteArray("!"), QByteArray("!!")}) {
                const QByteArray whole = (user + ':' + "s3cret+pass" + after).toBase64();
                const QString text = redactor.redact(u"Basic "_qs + QString::fromLatin1(whole));
                QVERIFY2(text.contains(u"•••"_qs), qPrintable(text));
                // What is left holds at most the characters that the secret shares with its neighbours.
                const QByteArray left = QByteArray::fromBase64(QString(text).remove(u"•••"_qs).mid(6).toLatin1());
                QVERIFY2(!left.contains("cret"), left.constData());
            }
        }
    }
    void hidesTheTokensOfAUrl()
    {
        Redactor redactor;
        redactor.add(u"https://user:pass-w0rd@dyn2.example.org/update/abcdef123456?token=t0ken-value&host={hostname}"_qs);
        for (const QString &token : {u"pass-w0rd"_qs, u"abcdef123456"_qs, u"t0ken-value"_qs})
            QCOMPARE(redactor.redact(u"bad "_qs + token), u"bad •••"_qs);
        QCOMPARE(redactor.redact(u"dyn2.example.org: host update hostname"_qs),
                 u"dyn2.example.org: host update hostname"_qs);
    }
    void hidesLowerCasePercentEncoding()
    {
        Redactor redactor;
        redactor.add(u"a/b+c=D"_qs);
        QCOMPARE(redactor.redact(u"x a%2fb%2bc%3dD y"_qs), u"x ••• y"_qs);
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
