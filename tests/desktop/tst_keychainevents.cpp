// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainEvents.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;

namespace {

/// A secret on its way, as the Secret Service's specification has it.
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                  QStringLiteral("/org/freedesktop/secrets"), interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

const QString service = QStringLiteral("org.freedesktop.Secret.Service");

} // namespace

Q_DECLARE_METATYPE(Secret)

/// Against a real keychain that is unlocked when the test begins; MOORING_TEST_KEYRING_PASSWORD opens it again.
class TestKeychainEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheUnlocking()
    {
        qDBusRegisterMetaType<Secret>();
        const QByteArray password = qgetenv("MOORING_TEST_KEYRING_PASSWORD");
        QVERIFY2(!password.isEmpty(), "runs in tests/desktop/session only");
        const auto alias = call(service, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
        const auto collection = alias.arguments().constFirst().value<QDBusObjectPath>();
        KeychainEvents events;
        QSignalSpy unlocked(&events, &KeychainEvents::unlocked);

        const QList<QDBusObjectPath> all{collection};
        QCOMPARE(call(service, QStringLiteral("Lock"), {QVariant::fromValue(all)}).type(), QDBusMessage::ReplyMessage);
        const auto opened = call(service, QStringLiteral("OpenSession"),
                                 {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        QCOMPARE(opened.type(), QDBusMessage::ReplyMessage);
        QCOMPARE(unlocked.count(), 0); // The reply comes after what the locking told.
        const Secret secret{opened.arguments().at(1).value<QDBusObjectPath>(), {}, password, QStringLiteral("text/plain")};
        const auto done = call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                               QStringLiteral("UnlockWithMasterPassword"),
                               {QVariant::fromValue(collection), QVariant::fromValue(secret)});
        QVERIFY2(done.type() == QDBusMessage::ReplyMessage, qPrintable(done.errorMessage()));
        QTRY_VERIFY(unlocked.count() > 0);
    }
};

QTEST_GUILESS_MAIN(TestKeychainEvents)
#include "tst_keychainevents.moc"
