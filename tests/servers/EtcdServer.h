// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servers/TestProcess.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

namespace mooring::test {

/// A real etcd on 127.0.0.1 with a private folder.
class EtcdServer
{
public:
    /// False, with error(), if it is missing or does not start.
    bool start();
    /// Turns log-in on: root with that password, and a user with all rights below @p prefix only.
    bool enableLogin(const QString &rootPassword, const QString &user, const QString &password, const QByteArray &prefix);

    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] TestProcess &process() { return *m_process; }

    /// One call of the JSON gateway ("/v3/kv/put"); empty on an error status.
    QJsonObject call(const QString &path, const QJsonObject &body);
    void put(const QByteArray &key, const QByteArray &value);
    void remove(const QByteArray &key);
    /// All keys below @p prefix with their values.
    [[nodiscard]] QMap<QByteArray, QByteArray> keys(const QByteArray &prefix);
    /// The lease of a key as a decimal number; empty if it has none.
    [[nodiscard]] QString leaseOf(const QByteArray &key);
    /// The store's revision: goes up with each write.
    [[nodiscard]] QString revision();

private:
    std::unique_ptr<TestProcess> m_process;
    quint16 m_port = 0;
    QByteArray m_token;
    QString m_error;
};

} // namespace mooring::test
