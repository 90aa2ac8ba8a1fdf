// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "secrets/EnvironmentStore.h"

#include <QTemporaryDir>
#include <QtTest>

#include "secrets/FileStore.h"

using namespace mooring;

class TestEnvironmentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names();
    void readsTheAccountsFields();
    void otherAccountsGoToTheNextStore();
    void writing();
    void saysWhereTheSecretsLie();
};

void TestEnvironmentStore::names()
{
    QCOMPARE(EnvironmentStore::variableName(QStringLiteral("cf"), QStringLiteral("token")),
             QStringLiteral("MOORING_SECRET_CF_TOKEN"));
    QCOMPARE(EnvironmentStore::variableName(QStringLiteral("my-cf.2é"), QStringLiteral("key_secret")),
             QStringLiteral("MOORING_SECRET_MY_CF_2__KEY_SECRET"));
}

void TestEnvironmentStore::readsTheAccountsFields()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("MOORING_SECRET_LAB_1_KEY_SECRET"), QStringLiteral("abc"));
    environment.insert(QStringLiteral("MOORING_SECRET_LAB_1_PASSWORD"), QStringLiteral("x y=z"));
    environment.insert(QStringLiteral("MOORING_SECRET_LAB_1_EMPTY"), QString());
    environment.insert(QStringLiteral("MOORING_SECRET_LAB_1_"), QStringLiteral("no field"));
    environment.insert(QStringLiteral("MOORING_SECRET_OTHER_TOKEN"), QStringLiteral("not mine"));
    environment.insert(QStringLiteral("LAB_1_TOKEN"), QStringLiteral("not mine"));
    EnvironmentStore store(environment);
    const auto values = QCoro::waitFor(store.read(QStringLiteral("lab-1")));
    QVERIFY(values);
    QCOMPARE(*values,
             (FieldValues{{QStringLiteral("key_secret"), QStringLiteral("abc")},
                          {QStringLiteral("password"), QStringLiteral("x y=z")}}));
    const auto none = QCoro::waitFor(store.read(QStringLiteral("nobody")));
    QVERIFY(none && none->isEmpty());
}

void TestEnvironmentStore::otherAccountsGoToTheNextStore()
{
    const QTemporaryDir dir;
    FileStore file(dir.filePath(QStringLiteral("secrets.json")));
    QVERIFY(QCoro::waitFor(file.write(QStringLiteral("b"), {{QStringLiteral("token"), QStringLiteral("file")}})));
    QVERIFY(QCoro::waitFor(file.write(QStringLiteral("a"), {{QStringLiteral("token"), QStringLiteral("hidden")}})));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("MOORING_SECRET_A_TOKEN"), QStringLiteral("environment"));
    EnvironmentStore store(environment, &file);
    QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("a")))->value(QStringLiteral("token")), QStringLiteral("environment"));
    QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("b")))->value(QStringLiteral("token")), QStringLiteral("file"));
}

void TestEnvironmentStore::writing()
{
    const QTemporaryDir dir;
    FileStore file(dir.filePath(QStringLiteral("secrets.json")));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("MOORING_SECRET_A_TOKEN"), QStringLiteral("s3cr3t"));
    EnvironmentStore store(environment, &file);
    for (const auto &refused :
         {QCoro::waitFor(store.write(QStringLiteral("a"), {{QStringLiteral("token"), QStringLiteral("new")}})),
          QCoro::waitFor(store.remove(QStringLiteral("a")))}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Unsupported);
        QVERIFY(refused.error().message.contains(QStringLiteral("MOORING_SECRET_A_TOKEN")));
        QVERIFY(!refused.error().message.contains(QStringLiteral("s3cr3t")));
    }
    QVERIFY(QCoro::waitFor(store.write(QStringLiteral("b"), {{QStringLiteral("token"), QStringLiteral("new")}})));
    QCOMPARE(QCoro::waitFor(file.read(QStringLiteral("b")))->value(QStringLiteral("token")), QStringLiteral("new"));
    QVERIFY(QCoro::waitFor(store.remove(QStringLiteral("b"))));
    QVERIFY(QCoro::waitFor(file.read(QStringLiteral("b")))->isEmpty());

    EnvironmentStore alone(environment);
    QCOMPARE(QCoro::waitFor(alone.write(QStringLiteral("b"), {})).error().kind, Failure::Kind::Unsupported);
}

void TestEnvironmentStore::saysWhereTheSecretsLie()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("MOORING_SECRET_A_USER"), QStringLiteral("me"));
    environment.insert(QStringLiteral("MOORING_SECRET_A_TOKEN"), QStringLiteral("s3cr3t"));
    FileStore next(QStringLiteral("/home/me/secrets.json"));
    const EnvironmentStore store(environment, &next);
    using Kind = SecretPlace::Kind;
    const SecretPlace inVariable{Kind::Environment, QStringLiteral("MOORING_SECRET_A_TOKEN")};
    const SecretPlace inFile{Kind::File, QStringLiteral("/home/me/secrets.json")};
    QCOMPARE(store.place(QStringLiteral("a")), inVariable);
    QCOMPARE(store.place(QStringLiteral("b")), inFile);
    QCOMPARE(EnvironmentStore(environment).place(QStringLiteral("b")), (SecretPlace{Kind::Environment, {}}));
}

QTEST_GUILESS_MAIN(TestEnvironmentStore)
#include "tst_environmentstore.moc"
