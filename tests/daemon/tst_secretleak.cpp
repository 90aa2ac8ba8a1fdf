// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "daemon/Mooringd.h"
#include "daemon/StrictDyndns2.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QUdpSocket>
#include <QUrl>
#include <QtTest>

using namespace mooring::test;

namespace {

// Planted secrets with everything that is spelt differently in a URL, in JSON and in base64.
const QString password = u"pl4nted/pass+word =&?\"ü"_qs;
const QString urlToken = u"pl4nted-url-token-7f3a9c"_qs;
const QString tsigKey = u"cGw0bnRlZC10c2lnLWtleS1wbDRudGVkLXRzaWcta2V5IQ=="_qs;

struct Form
{
    QByteArray what;
    QByteArray bytes;
};

QList<Form> forms()
{
    QList<Form> all;
    const auto add = [&all](const QByteArray &name, const QByteArray &secret) {
        all.append({name + " in plain", secret});
        all.append({name + " percent-encoded", QUrl::toPercentEncoding(QString::fromUtf8(secret))});
        all.append({name + " percent-encoded in lower case", QUrl::toPercentEncoding(QString::fromUtf8(secret)).toLower()});
        all.append({name + " base64", secret.toBase64(QByteArray::OmitTrailingEquals)});
        all.append({name + " base64url", secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)});
        all.append({name + " hex", secret.toHex()});
    };
    add("password", password.toUtf8());
    add("user:password", "user:" + password.toUtf8());
    add("password in JSON", QString(password).replace(u'"', u"\\\""_qs).toUtf8());
    add("URL token", urlToken.toUtf8());
    add("TSIG key", tsigKey.toUtf8());
    add("raw TSIG key", QByteArray::fromBase64(tsigKey.toLatin1()));
    return all;
}

} // namespace

/// Plants secrets, makes everything succeed and fail with the fullest log, then looks for them in every place that outlives
/// a run.
class TestSecretLeak : public QObject
{
    Q_OBJECT

private:
    StrictDyndns2 m_server{"user", password.toUtf8(), {u"a.example.org"_qs}};
    LoopbackHttp m_custom{[this](const LoopbackHttp::Request &request) {
        return answerCustom(request);
    }};
    QByteArray m_customBody = "good";
    int m_customStatus = 200;
    QUdpSocket m_refuser; ///< A DNS server that refuses everything.
    Mooringd m_mooringd;
    QList<Form> m_forms = forms();

    LoopbackHttp::Reply answerCustom(const LoopbackHttp::Request &request)
    {
        LoopbackHttp::Reply reply;
        reply.status = request.queryItem("token") == urlToken.toUtf8() ? m_customStatus : 403;
        reply.body = m_customBody;
        reply.contentType = "text/plain";
        return reply;
    }

    void verifyClean(const QByteArray &where, const QByteArray &content)
    {
        for (const Form &form : std::as_const(m_forms)) {
            if (content.contains(form.bytes))
                QFAIL(where + " holds the " + form.what + ": "
                      + content.mid(std::max<qsizetype>(0, content.indexOf(form.bytes) - 80), 200));
        }
    }

    void verifyFiles()
    {
        QDirIterator files(m_mooringd.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName() == m_mooringd.secretsFile() || !file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            verifyClean(file.fileName().toUtf8(), file.readAll());
        }
        QVERIFY(seen >= 2); // config.json and state.json at least
    }

    void callAndVerify(const QStringList &arguments)
    {
        const Called called = m_mooringd.call(arguments + QStringList{u"--log-level"_qs, u"debug"_qs});
        QVERIFY(called.exitCode >= 0);
        verifyClean("standard output of " + arguments.join(u' ').toUtf8(), called.out);
        verifyClean("standard error of " + arguments.join(u' ').toUtf8(), called.err);
        verifyFiles();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_refuser.bind(QHostAddress(QHostAddress::LocalHost), 0));
        connect(&m_refuser, &QUdpSocket::readyRead, this, [this] {
            while (m_refuser.hasPendingDatagrams()) {
                QByteArray query(m_refuser.pendingDatagramSize(), '\0');
                QHostAddress sender;
                quint16 port = 0;
                m_refuser.readDatagram(query.data(), query.size(), &sender, &port);
                query[2] = static_cast<char>(query[2] | 0x80); // QR
                query[3] = 5; // REFUSED
                m_refuser.writeDatagram(query, sender, port);
            }
        });
        const QJsonObject custom{
            {u"id"_qs, u"custom"_qs}, {u"provider"_qs, u"custom-url"_qs}, {u"settings"_qs, QJsonObject()}};
        const QJsonObject dns{{u"id"_qs, u"dns"_qs},
                              {u"provider"_qs, u"rfc2136"_qs},
                              {u"settings"_qs,
                               QJsonObject{{u"server"_qs, u"127.0.0.1:%1"_qs.arg(m_refuser.localPort())},
                                           {u"zone"_qs, u"example.org"_qs},
                                           {u"key_name"_qs, u"k"_qs},
                                           {u"key_algorithm"_qs, u"hmac-sha256"_qs}}}};
        m_mooringd.writeConfig(config({dyndns2Account(u"lab"_qs, m_server.port()), custom, dns},
                                      {record(u"a.example.org"_qs, u"lab"_qs), record(u"b.example.org"_qs, u"custom"_qs),
                                       record(u"c.example.org"_qs, u"dns"_qs)},
                                      fixedAddresses(u"203.0.113.7"_qs, u"2001:db8::7"_qs)));
        const QString url
            = u"http://127.0.0.1:%1/update?token=%2&host={hostname}&ip={ip}"_qs.arg(m_custom.port()).arg(urlToken);
        m_mooringd.writeSecrets({{u"lab"_qs, QJsonObject{{u"password"_qs, password}}},
                                 {u"custom"_qs, QJsonObject{{u"user_url"_qs, url}}},
                                 {u"dns"_qs, QJsonObject{{u"key_secret"_qs, tsigKey}}}});
    }

    void theSearchFindsWhatIsThere()
    {
        // The test's own eyes: the secrets file is the one place where it is.
        QFile file(m_mooringd.secretsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains(urlToken.toUtf8()));
        QVERIFY(content.contains(tsigKey.toUtf8()));
    }

    void success()
    {
        callAndVerify({u"once"_qs});
        QCOMPARE(m_server.goodCount(), 1);
        QVERIFY(!m_custom.requests().isEmpty());
    }

    void ask32_serversThatRepeatTheSecret_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << "badauth " + password.toUtf8() << 200;
        QTest::newRow("percent-encoded") << "911 " + QUrl::toPercentEncoding(password) << 200;
        QTest::newRow("base64") << "nonsense " + password.toUtf8().toBase64() << 200;
        QTest::newRow("user and password in base64") << "nonsense Basic " + ("user:" + password.toUtf8()).toBase64() << 500;
        QTest::newRow("token") << "you sent " + urlToken.toUtf8() << 200;
        QTest::newRow("token in an error") << "bad token=" + urlToken.toUtf8() + "&host=b" << 400;
    }
    void ask32_serversThatRepeatTheSecret()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        m_server.answersAll = body;
        m_customBody = body;
        m_customStatus = status;
        for (const QStringList &arguments :
             {QStringList{u"once"_qs, u"--force"_qs, u"--retry"_qs, u"lab"_qs, u"--retry"_qs, u"custom"_qs, u"--retry"_qs,
                          u"dns"_qs},
              QStringList{u"once"_qs, u"--json"_qs}, QStringList{u"status"_qs}, QStringList{u"check"_qs}})
            callAndVerify(arguments);
        QVERIFY(!m_custom.requests().isEmpty());
    }

    void residentAndItsCommandLine()
    {
        m_server.answersAll.clear();
        const auto process = m_mooringd.start({u"run"_qs, u"--log-level"_qs, u"debug"_qs});
        QVERIFY(process->waitForStarted());
        const QString place = u"/proc/%1/cmdline"_qs.arg(process->processId());
        if (QFile::exists(place)) {
            QByteArray line;
            const auto read = [&] {
                QFile file(place);
                line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                return line.contains("--secrets");
            };
            QTRY_VERIFY(read()); // empty for a moment after the start
            verifyClean("the command line", line);
        }
        QTRY_VERIFY(QFile::exists(m_mooringd.configDir() + u"/state/lock"_qs));
        process->terminate();
        QVERIFY(process->waitForFinished(15000));
        verifyClean("standard error of run", process->readAllStandardError());
        verifyFiles();
    }

    void secretSet()
    {
        const Called called = m_mooringd.call(
            {u"secret"_qs, u"set"_qs, u"lab"_qs, u"password"_qs, u"--log-level"_qs, u"debug"_qs}, password.toUtf8() + '\n');
        QVERIFY2(called.exitCode == 0, called.err.constData());
        verifyClean("standard output of secret set", called.out);
        verifyClean("standard error of secret set", called.err);
        verifyFiles();
    }
};

QTEST_GUILESS_MAIN(TestSecretLeak)
#include "tst_secretleak.moc"
