// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Signer.h"

#include <QtTest>

using namespace mooring;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toUTC();
}

QByteArray header(const HttpRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray sentQuery(const HttpRequest &request)
{
    return request.url.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

/// "vendor" vectors are of the vendor's documentation or tests, "own" ones were computed once from the description.
class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aliyun_data();
    void aliyun();
    void aliyunSendsWhatItSigns();
    void tencent_data();
    void tencent();
    void tencentTakesTheActionFromTheHeader();
    void huawei_data();
    void huawei();
    void huaweiSignsTheDecodedPathOnce();
    void refusals_data();
    void refusals();
};

void TestSigning::aliyun_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("vendor: DescribeRegions")
        << QByteArray("GET") << QByteArray("Format=XML&Action=DescribeRegions")
        << QByteArray("3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf") << utc("2016-02-23T12:46:24Z") << QStringLiteral("2014-05-26")
        << QByteArray("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
    const QByteArray own = "Action=DescribeSubDomainRecords&DomainName=example.com&Type=A&SubDomain=";
    QTest::newRow("own: apex") << QByteArray("POST") << own + "%40.example.com" << QByteArray("1700000000000000000")
                               << utc("2024-01-02T03:04:05Z") << QStringLiteral("2015-01-09")
                               << QByteArray("xxr9EtBM2Nark7/96DA4uFJjaNs=");
    QTest::newRow("own: apex, @ not encoded")
        << QByteArray("POST") << own + "@.example.com" << QByteArray("1700000000000000000") << utc("2024-01-02T03:04:05Z")
        << QStringLiteral("2015-01-09") << QByteArray("xxr9EtBM2Nark7/96DA4uFJjaNs=");
    QTest::newRow("own: wildcard") << QByteArray("POST") << own + "*.example.com" << QByteArray("1700000000000000000")
                                   << utc("2024-01-02T03:04:05Z") << QStringLiteral("2015-01-09")
                                   << QByteArray("Wr8omG2GxM5xg6Fu7vAKseP1lbU=");
}

void TestSigning::aliyun()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, nonce);
    QFETCH(QDateTime, now);
    QFETCH(QString, version);
    QFETCH(QByteArray, signature);
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded("https://alidns.aliyuncs.com/?" + query, QUrl::StrictMode);
    const auto signedRequest = signing::sign(u"aliyun-rpc-v1", request,
                                             {{QStringLiteral("access_key_id"), QStringLiteral("testid")},
                                              {QStringLiteral("access_key_secret"), QStringLiteral("testsecret")},
                                              {QStringLiteral("version"), version}},
                                             now, nonce);
    QVERIFY(signedRequest);
    const QByteArray sent = sentQuery(*signedRequest);
    const QByteArray last = sent.mid(sent.lastIndexOf("&Signature=") + 11);
    QCOMPARE(QByteArray::fromPercentEncoding(last), signature);
    QVERIFY2(!last.contains('+') && !last.contains('/') && !last.contains('='), last.constData());
}

void TestSigning::aliyunSendsWhatItSigns()
{
    HttpRequest request;
    request.method = "POST";
    request.url
        = QUrl::fromEncoded("https://alidns.aliyuncs.com?Action=X&SubDomain=*.example.com&Line=a%20b~c", QUrl::StrictMode);
    const auto signedRequest = signing::sign(u"aliyun-rpc-v1", request,
                                             {{QStringLiteral("access_key_id"), QStringLiteral("testid")},
                                              {QStringLiteral("access_key_secret"), QStringLiteral("testsecret")},
                                              {QStringLiteral("version"), QStringLiteral("2015-01-09")},
                                              {QStringLiteral("security_token"), QStringLiteral("tok+en")}},
                                             utc("2024-01-02T03:04:05Z"), "n1");
    QVERIFY(signedRequest);
    QCOMPARE(signedRequest->url.path(), QStringLiteral("/"));
    const QByteArray sent = sentQuery(*signedRequest);
    QVERIFY2(sent.startsWith(
                 "AccessKeyId=testid&Action=X&Format=JSON&Line=a%20b~c&SecurityToken=tok%2Ben&SignatureMethod=HMAC-SHA1"
                 "&SignatureNonce=n1&SignatureVersion=1.0&SubDomain=%2A.example.com&Timestamp=2024-01-02T03%3A04%3A05Z"
                 "&Version=2015-01-09&Signature="),
             sent.constData());
    QVERIFY(!sent.contains("testsecret"));
}

void TestSigning::tencent_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("vendor: DescribeInstances")
        << QByteArray("cvm.tencentcloudapi.com") << QByteArray("application/json; charset=utf-8")
        << QByteArray(R"({"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]})")
        << QStringLiteral("DescribeInstances") << QStringLiteral("cvm") << QString(32, u'*') << qint64(1551113065)
        << QByteArray("2019-02-25/cvm/tc3_request")
        << QByteArray("10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f");
    QTest::newRow("own: DescribeRecordList")
        << QByteArray("dnspod.tencentcloudapi.com") << QByteArray()
        << QByteArray(R"({"Domain":"example.com","Subdomain":"www","RecordType":"A","ErrorOnEmpty":"no"})")
        << QStringLiteral("DescribeRecordList") << QStringLiteral("dnspod") << QStringLiteral("SKEXAMPLE")
        << qint64(1704164645) << QByteArray("2024-01-02/dnspod/tc3_request")
        << QByteArray("c9e1eacb5cedddc3a9f0a061007c195d6a31c33a753872f428ddaf0ebe8d5b6e");
}

void TestSigning::tencent()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QString, action);
    QFETCH(QString, service);
    QFETCH(QString, secret);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, signature);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl::fromEncoded("https://" + host + "/");
    request.body = body;
    if (!contentType.isEmpty())
        request.headers = {{"Content-Type", contentType}};
    const auto signedRequest = signing::sign(u"tencent-tc3", request,
                                             {{QStringLiteral("access_key_id"), QStringLiteral("AKID")},
                                              {QStringLiteral("access_key_secret"), secret},
                                              {QStringLiteral("service"), service},
                                              {QStringLiteral("version"), QStringLiteral("2021-03-23")},
                                              {QStringLiteral("action"), action}},
                                             QDateTime::fromSecsSinceEpoch(seconds), "unused");
    QVERIFY(signedRequest);
    QCOMPARE(header(*signedRequest, "Authorization"),
             "TC3-HMAC-SHA256 Credential=AKID/" + scope
                 + ", SignedHeaders=content-type;host;x-tc-action, Signature=" + signature);
    QCOMPARE(header(*signedRequest, "Content-Type"), contentType.isEmpty() ? QByteArray("application/json") : contentType);
    QCOMPARE(header(*signedRequest, "X-TC-Action"), action.toLatin1());
    QCOMPARE(header(*signedRequest, "X-TC-Version"), QByteArray("2021-03-23"));
    QCOMPARE(header(*signedRequest, "X-TC-Timestamp"), QByteArray::number(seconds));
    QCOMPARE(signedRequest->body, body);
}

void TestSigning::tencentTakesTheActionFromTheHeader()
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://dnspod.tencentcloudapi.com"));
    request.body = R"({"Domain":"example.com","Subdomain":"www","RecordType":"A","ErrorOnEmpty":"no"})";
    request.headers = {{"x-tc-action", "DescribeRecordList"}};
    const auto signedRequest = signing::sign(u"tencent-tc3", request,
                                             {{QStringLiteral("access_key_id"), QStringLiteral("AKID")},
                                              {QStringLiteral("access_key_secret"), QStringLiteral("SKEXAMPLE")},
                                              {QStringLiteral("service"), QStringLiteral("dnspod")},
                                              {QStringLiteral("version"), QStringLiteral("2021-03-23")},
                                              {QStringLiteral("token"), QStringLiteral("TOK")}},
                                             QDateTime::fromSecsSinceEpoch(1704164645), {});
    QVERIFY(signedRequest);
    QVERIFY(header(*signedRequest, "Authorization")
                .endsWith("c9e1eacb5cedddc3a9f0a061007c195d6a31c33a753872f428ddaf0ebe8d5b6e"));
    QCOMPARE(header(*signedRequest, "X-TC-Token"), QByteArray("TOK"));
}

void TestSigning::huawei_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("vendor: vpcs") << QByteArray("https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs"
                                                "?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0")
                                  << QByteArray("application/json") << utc("2019-11-15T03:36:55Z")
                                  << QStringLiteral("your_secret_access_key") << QByteArray("content-type;host;x-sdk-date")
                                  << QByteArray("8037a231336d8904f667c082dd84fc06d7e6c7c278c2d8599db31d14e8ee19f9");
    const QByteArray own = "de532f603488ee06d5abb8c8cc2595e1778dfdfa23821a21be00f1f9ba8661ba";
    QTest::newRow("own: recordsets") << QByteArray("https://dns.myhuaweicloud.com/v2.1/zones/ZONEID/recordsets"
                                                   "?name=www.example.com.&search_mode=equal&type=A")
                                     << QByteArray() << utc("2024-01-02T03:04:05Z") << QStringLiteral("SKEXAMPLE")
                                     << QByteArray("host;x-sdk-date") << own;
    QTest::newRow("own: query in another order") << QByteArray("https://dns.myhuaweicloud.com/v2.1/zones/ZONEID/recordsets"
                                                               "?type=A&search_mode=equal&name=www.example.com.")
                                                 << QByteArray() << utc("2024-01-02T03:04:05Z")
                                                 << QStringLiteral("SKEXAMPLE") << QByteArray("host;x-sdk-date") << own;
}

void TestSigning::huawei()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, contentType);
    QFETCH(QDateTime, now);
    QFETCH(QString, secret);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, signature);
    HttpRequest request;
    request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (!contentType.isEmpty())
        request.headers = {{"Content-Type", contentType}};
    const auto signedRequest = signing::sign(
        u"huawei-sdk-hmac", request,
        {{QStringLiteral("access_key_id"), QStringLiteral("AKID")}, {QStringLiteral("access_key_secret"), secret}}, now, {});
    QVERIFY(signedRequest);
    QCOMPARE(header(*signedRequest, "Authorization"),
             "SDK-HMAC-SHA256 Access=AKID, SignedHeaders=" + names + ", Signature=" + signature);
    QCOMPARE(header(*signedRequest, "X-Sdk-Date"), now.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
    QCOMPARE(signedRequest->url.toEncoded(), url);
}

void TestSigning::huaweiSignsTheDecodedPathOnce()
{
    const auto authorization = [](const QByteArray &url) {
        HttpRequest request;
        request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
        const auto result = signing::sign(u"huawei-sdk-hmac", request,
                                          {{QStringLiteral("access_key_id"), QStringLiteral("AKID")},
                                           {QStringLiteral("access_key_secret"), QStringLiteral("S")}},
                                          utc("2024-01-02T03:04:05Z"), {});
        return result ? header(*result, "Authorization") : QByteArray();
    };
    QCOMPARE(authorization("https://h.example/a%2Ab/"), authorization("https://h.example/a*b"));
    QVERIFY(authorization("https://h.example/a%2Ab") != authorization("https://h.example/a%252Ab"));
}

void TestSigning::refusals_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("unknown scheme") << QStringLiteral("acs3") << QStringLiteral("a") << QStringLiteral("b")
                                    << Failure::Kind::Unsupported;
    QTest::newRow("no key id") << QStringLiteral("huawei-sdk-hmac") << QString() << QStringLiteral("b")
                               << Failure::Kind::Credentials;
    QTest::newRow("no secret") << QStringLiteral("aliyun-rpc-v1") << QStringLiteral("a") << QString()
                               << Failure::Kind::Credentials;
    QTest::newRow("no action") << QStringLiteral("tencent-tc3") << QStringLiteral("a") << QStringLiteral("b")
                               << Failure::Kind::Rejected;
}

void TestSigning::refusals()
{
    QFETCH(QString, scheme);
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(Failure::Kind, kind);
    const auto result = signing::sign(scheme, HttpRequest{},
                                      {{QStringLiteral("access_key_id"), id}, {QStringLiteral("access_key_secret"), secret}},
                                      utc("2024-01-02T03:04:05Z"), "n");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
