// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "secrets/FileStore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace mooring;

namespace {

const QString kLab = QStringLiteral("lab");

} // namespace

class TestFileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void roundTrip();
    void writtenFileIsPrivate();
    void readsAnExistingFile();
    void refusesWhatOthersCanRead_data();
    void refusesWhatOthersCanRead();
    void systemdCredential();
    void brokenFiles_data();
    void brokenFiles();
    void missingFile();
    void unwritableFolder();

private:
    void put(const QByteArray &content, QFile::Permissions more = {});
    Result<FieldValues> read() { return QCoro::waitFor(FileStore(m_path).read(kLab)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestFileStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("secrets.json"));
}

void TestFileStore::put(const QByteArray &content, QFile::Permissions more)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | more));
}

void TestFileStore::roundTrip()
{
    FileStore store(m_path);
    const FieldValues lab{{QStringLiteral("key"), QStringLiteral("a\"b\\ü\n")}, {QStringLiteral("user"), QString()}};
    QVERIFY(QCoro::waitFor(store.write(kLab, lab)));
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("other"), {{QStringLiteral("token"), QStringLiteral("t")}})));
    QCOMPARE(*QCoro::waitFor(store.read(kLab)), lab);
    QVERIFY(QCoro::waitFor(store.write(kLab, {{QStringLiteral("key"), QStringLiteral("new")}})));
    QCOMPARE(*QCoro::waitFor(store.read(kLab)), (FieldValues{{QStringLiteral("key"), QStringLiteral("new")}}));
    QVERIFY(QCoro::waitFor(store.remove(kLab)));
    QVERIFY(QCoro::waitFor(store.remove(kLab)));
    QVERIFY(QCoro::waitFor(store.read(kLab))->isEmpty());
    QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("other")))->value(QStringLiteral("token")), QStringLiteral("t"));
}

void TestFileStore::writtenFileIsPrivate()
{
    FileStore store(m_path);
    QVERIFY(QCoro::waitFor(store.write(kLab, {{QStringLiteral("key"), QStringLiteral("v")}})));
    const auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(m_path).permissions() & others, QFile::Permissions());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList(QStringLiteral("secrets.json")));
}

void TestFileStore::readsAnExistingFile()
{
    put(R"({"lab": {"key_secret": "abc=="}, "x/y": {}})");
    QCOMPARE(*read(), (FieldValues{{QStringLiteral("key_secret"), QStringLiteral("abc==")}}));
}

void TestFileStore::refusesWhatOthersCanRead_data()
{
    QTest::addColumn<QFile::Permission>("permission");
    QTest::newRow("group reads") << QFile::ReadGroup;
    QTest::newRow("group writes") << QFile::WriteGroup;
    QTest::newRow("others read") << QFile::ReadOther;
    QTest::newRow("others write") << QFile::WriteOther;
}

void TestFileStore::refusesWhatOthersCanRead()
{
    QFETCH(QFile::Permission, permission);
    const QByteArray content = R"({"lab": {"key": "s3cr3t"}})";
    put(content, permission);
    for (const auto &message : {read().error().message, QCoro::waitFor(FileStore(m_path).write(kLab, {})).error().message,
                                QCoro::waitFor(FileStore(m_path).remove(kLab)).error().message}) {
        QVERIFY2(message.contains(QStringLiteral("chmod 600")) && message.contains(m_path), qPrintable(message));
        QVERIFY(!message.contains(QStringLiteral("s3cr3t")));
    }
    QCOMPARE(read().error().kind, Failure::Kind::Rejected);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestFileStore::systemdCredential()
{
    put(R"({"lab": {"key": "v"}})", QFile::ReadGroup);
    QVERIFY(!read());
    qputenv("CREDENTIALS_DIRECTORY", m_dir->path().toLocal8Bit());
    const auto values = read();
    put(R"({"lab": {"key": "v"}})", QFile::ReadGroup | QFile::ReadOther);
    const auto open = read();
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(values);
    QCOMPARE(values->value(QStringLiteral("key")), QStringLiteral("v"));
    QVERIFY(!open);
}

void TestFileStore::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("line 1");
    QTest::newRow("syntax") << QByteArray("{\n\"lab\": {\n\"key\": s3cr3t}}") << QStringLiteral("line 3");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("secrets.json");
    QTest::newRow("account is text") << QByteArray(R"({"a": {}, "l/b": "s3cr3t"})") << QStringLiteral("/l~1b");
    QTest::newRow("value is a number") << QByteArray(R"({"lab": {"pin": 1234}})") << QStringLiteral("/lab/pin");
}

void TestFileStore::brokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    put(content);
    const auto values = read();
    QVERIFY(!values);
    QCOMPARE(values.error().kind, Failure::Kind::Rejected);
    QVERIFY2(values.error().message.contains(place), qPrintable(values.error().message));
    QVERIFY(!values.error().message.contains(QStringLiteral("s3cr3t")));
    // A broken file is never overwritten.
    QVERIFY(!QCoro::waitFor(FileStore(m_path).write(kLab, {})));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestFileStore::missingFile()
{
    const auto values = read();
    QVERIFY(!values);
    QCOMPARE(values.error().kind, Failure::Kind::Rejected);
    QVERIFY(values.error().message.contains(m_path));
    QVERIFY(QCoro::waitFor(FileStore(m_path).remove(kLab)));
    QVERIFY(!QFile::exists(m_path));
}

void TestFileStore::unwritableFolder()
{
    FileStore store(m_dir->filePath(QStringLiteral("no/such/folder/secrets.json")));
    const auto written = QCoro::waitFor(store.write(kLab, {{QStringLiteral("key"), QStringLiteral("s3cr3t")}}));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Failure::Kind::Unsupported);
    QVERIFY(!written.error().message.contains(QStringLiteral("s3cr3t")));
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
