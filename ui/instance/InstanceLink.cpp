// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "instance/InstanceLink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace mooring {

namespace {

constexpr qint64 longestMessage = 512;
constexpr int patience = 2000; // Milliseconds.
const QByteArray raiseVerb = QByteArrayLiteral("raise");
const QByteArray accepted = QByteArrayLiteral("ok\n");

QString socketName(const QString &stateDir)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(stateDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("mooring-") + QString::fromLatin1(hash.toHex().left(16));
    // On Unix a path: the runtime folder belongs to the user alone, the temporary folder to everybody.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}

} // namespace

InstanceLink::InstanceLink(const QString &stateDir, QObject *parent)
    : QObject(parent)
    , m_name(socketName(stateDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceLink::accept);
}

bool InstanceLink::listen()
{
    // The lock is ours, so a socket that is there was left by a crash.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

bool InstanceLink::raise(const QByteArray &activationToken) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(raiseVerb + ' ' + activationToken.left(longestMessage / 2) + '\n');
    if (!socket.waitForBytesWritten(patience))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine(longestMessage) == accepted;
}

void InstanceLink::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestMessage)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine(longestMessage).trimmed();
            const qsizetype space = line.indexOf(' ');
            if (line.left(space < 0 ? line.size() : space) != raiseVerb) {
                socket->abort();
                return;
            }
            socket->write(accepted);
            socket->disconnectFromServer();
            emit raiseRequested(space < 0 ? QByteArray() : line.mid(space + 1));
        });
    }
}

} // namespace mooring
