// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainStatus.h"
#include "secrets/KeychainStore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;

namespace {

const QString kAccount = QStringLiteral("cf");
const QString kValue = QStringLiteral("s3cr3t-\"välue\"");
const FieldValues kSecrets{{QStringLiteral("token"), kValue}, {QStringLiteral("user"), QStringLiteral("me")}};

QString tool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("secret-tool"), arguments);
    process.waitForFinished(5000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString storedText(const QString &accountId)
{
    return tool({QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Mooring"), QStringLiteral("user"),
                 QStringLiteral("Mooring/") + accountId});
}

void lockDefaultCollection()
{
    auto alias = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    const auto path = QDBusConnection::sessionBus().call(alias).arguments().constFirst().value<QDBusObjectPath>();
    auto lock = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                               QStringLiteral("/org/freedesktop/secrets"),
                                               QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    lock << QVariant::fromValue(QList<QDBusObjectPath>{path});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

// Stands in for the window that asks for the keychain's password, and leaves it open.
class SilentPrompter : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++asked;
        return true;
    }
    int asked = 0;
};

} // namespace

/// Against the real keychain of a private session; MOORING_TEST_KEYRING says in which state it starts.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void state();
    void ask30_roundTrip();
    void manyAtOnce();
    void tooLong();
    void foreignItem();
    void ask33_lockedIsNotTakenForEmpty();
    void lockedFromTheStart();
    void promptThatNobodyAnswers();
    void absent();

private:
    QByteArray m_keyring;
};

void TestKeychain::initTestCase()
{
    m_keyring = qgetenv("MOORING_TEST_KEYRING");
    QVERIFY2(m_keyring == "unlocked" || m_keyring == "locked" || m_keyring == "absent",
             "runs in tests/desktop/session only");
}

void TestKeychain::state()
{
    const auto state = QCoro::waitFor(keychainState());
    QCOMPARE(state,
             m_keyring == "unlocked"     ? KeychainState::Unlocked
                 : m_keyring == "locked" ? KeychainState::Locked
                                         : KeychainState::Absent);
}

void TestKeychain::ask30_roundTrip()
{
    if (m_keyring != "unlocked")
        QSKIP("another state");
    KeychainStore store;
    QCOMPARE(*QCoro::waitFor(store.read(kAccount)), FieldValues());
    QCOMPARE(store.place(kAccount), (SecretPlace{SecretPlace::Kind::Keychain, QStringLiteral("GNOME Keyring")}));
    const auto written = QCoro::waitFor(store.write(kAccount, kSecrets));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*QCoro::waitFor(store.read(kAccount)), kSecrets);
    // As another program sees it.
    QCOMPARE(storedText(kAccount), QStringLiteral("{\"token\":\"s3cr3t-\\\"välue\\\"\",\"user\":\"me\"}"));
    QVERIFY(QCoro::waitFor(store.write(kAccount, {{QStringLiteral("token"), QStringLiteral("new")}})));
    QCOMPARE(*QCoro::waitFor(store.read(kAccount)), (FieldValues{{QStringLiteral("token"), QStringLiteral("new")}}));
    QVERIFY(QCoro::waitFor(store.remove(kAccount)));
    QCOMPARE(storedText(kAccount), QString());
    QVERIFY(QCoro::waitFor(store.remove(kAccount)));
    QCOMPARE(*QCoro::waitFor(store.read(kAccount)), FieldValues());
}

void TestKeychain::manyAtOnce()
{
    if (m_keyring != "unlocked")
        QSKIP("another state");
    KeychainStore store;
    std::vector<QCoro::Task<Result<void>>> writes;
    for (int i = 0; i < 20; ++i)
        writes.push_back(store.write(QStringLiteral("many%1").arg(i), {{QStringLiteral("n"), QString::number(i)}}));
    std::vector<QCoro::Task<Result<FieldValues>>> reads;
    for (int i = 0; i < 20; ++i)
        reads.push_back(store.read(QStringLiteral("many%1").arg(i)));
    for (auto &write : writes)
        QVERIFY(QCoro::waitFor(write));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(QCoro::waitFor(reads[size_t(i)])->value(QStringLiteral("n")), QString::number(i));
}

void TestKeychain::tooLong()
{
    KeychainStore store;
    const QString value(KeychainStore::kSizeLimit, u'x');
    const auto written = QCoro::waitFor(store.write(kAccount, {{QStringLiteral("key"), value}}));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Failure::Kind::Rejected);
    QVERIFY(written.error().message.contains(QStringLiteral("--secrets")));
    if (m_keyring != "unlocked")
        return;
    const QString fits(KeychainStore::kSizeLimit - 10, u'x'); // {"key":"…"}
    QVERIFY(QCoro::waitFor(store.write(kAccount, {{QStringLiteral("key"), fits}})));
    QCOMPARE(QCoro::waitFor(store.read(kAccount))->value(QStringLiteral("key")), fits);
    QVERIFY(QCoro::waitFor(store.remove(kAccount)));
}

void TestKeychain::foreignItem()
{
    if (m_keyring != "unlocked")
        QSKIP("another state");
    QProcess process;
    process.start(QStringLiteral("secret-tool"),
                  {QStringLiteral("store"), QStringLiteral("--label=x"), QStringLiteral("server"), QStringLiteral("Mooring"),
                   QStringLiteral("user"), QStringLiteral("Mooring/odd"), QStringLiteral("type"),
                   QStringLiteral("plaintext"), QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")});
    process.write("not json s3cr3t");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    KeychainStore store;
    const auto values = QCoro::waitFor(store.read(QStringLiteral("odd")));
    QVERIFY(!values);
    QCOMPARE(values.error().kind, Failure::Kind::Rejected);
    QVERIFY(!values.error().message.contains(QStringLiteral("s3cr3t")));
}

void TestKeychain::ask33_lockedIsNotTakenForEmpty()
{
    if (m_keyring != "unlocked")
        QSKIP("another state");
    KeychainStore store;
    QVERIFY(QCoro::waitFor(store.write(kAccount, kSecrets)));
    lockDefaultCollection();
    QCOMPARE(QCoro::waitFor(keychainState()), KeychainState::Locked);
    QCOMPARE(QCoro::waitFor(store.read(kAccount)).error().kind, Failure::Kind::KeychainLocked);
    QCOMPARE(QCoro::waitFor(store.remove(kAccount)).error().kind, Failure::Kind::KeychainLocked);
}

void TestKeychain::lockedFromTheStart()
{
    if (m_keyring != "locked")
        QSKIP("another state");
    KeychainStore store;
    const auto read = QCoro::waitFor(store.read(kAccount));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Failure::Kind::KeychainLocked);
    QVERIFY2(read.error().message.contains(QStringLiteral("Unlock it")), qPrintable(read.error().message));
    const auto written = QCoro::waitFor(store.write(kAccount, kSecrets));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Failure::Kind::KeychainLocked);
    QVERIFY(!written.error().message.contains(kValue));
    QCOMPARE(QCoro::waitFor(store.remove(kAccount)).error().kind, Failure::Kind::KeychainLocked);
}

void TestKeychain::promptThatNobodyAnswers()
{
    if (m_keyring != "locked")
        QSKIP("another state");
    SilentPrompter prompter;
    auto bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter));
    QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    KeychainStore store(2s);
    const auto quiet = QCoro::waitFor(store.read(kAccount));
    QCOMPARE(quiet.error().kind, Failure::Kind::KeychainLocked);
    QCOMPARE(prompter.asked, 0);
    store.allowPrompt();
    const auto unanswered = QCoro::waitFor(store.write(kAccount, kSecrets));
    QVERIFY(!unanswered);
    QCOMPARE(unanswered.error().kind, Failure::Kind::KeychainLocked);
    QVERIFY2(unanswered.error().message.contains(QStringLiteral("in time")), qPrintable(unanswered.error().message));
    QCOMPARE(prompter.asked, 1);
    // While that question is open nothing else is asked, even by the user's wish.
    store.allowPrompt();
    const auto waiting = QCoro::waitFor(store.read(QStringLiteral("other")));
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().kind, Failure::Kind::KeychainLocked);
    QVERIFY2(waiting.error().message.contains(QStringLiteral("earlier question")), qPrintable(waiting.error().message));
    QCOMPARE(prompter.asked, 1);
}

void TestKeychain::absent()
{
    if (m_keyring != "absent")
        QSKIP("another state");
    KeychainStore store;
    const auto read = QCoro::waitFor(store.read(kAccount));
    const auto written = QCoro::waitFor(store.write(kAccount, kSecrets));
    const auto removed = QCoro::waitFor(store.remove(kAccount));
    QVERIFY(!read && !written && !removed);
    for (const Failure &failure : {read.error(), written.error(), removed.error()}) {
        QCOMPARE(failure.kind, Failure::Kind::KeychainLocked);
        QVERIFY2(failure.message.contains(QStringLiteral("--secrets FILE")), qPrintable(failure.message));
        QVERIFY2(failure.message.contains(QStringLiteral("MOORING_SECRET_")), qPrintable(failure.message));
    }
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
