// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/LoopbackHttp.h"

#include <QMap>
#include <QSet>

namespace mooring::test {

/// A dyndns2 server that refuses what real ones refuse, and keeps what was published.
class StrictDyndns2 : public QObject
{
    Q_OBJECT
public:
    StrictDyndns2(const QByteArray &user, const QByteArray &password, const QSet<QString> &names);

    [[nodiscard]] quint16 port() const { return m_http.port(); }
    /// What a name holds, addresses sorted and joined with a comma.
    [[nodiscard]] QString value(const QString &name) const;
    /// Answers of "good" and "nochg" so far.
    [[nodiscard]] int goodCount() const { return m_good; }
    [[nodiscard]] int unchangedCount() const { return m_unchanged; }
    [[nodiscard]] const QList<LoopbackHttp::Request> &requests() const { return m_http.requests(); }

    bool hangs = false; ///< Takes requests and never answers.
    QByteArray answersAll; ///< Not empty: this body, whatever the request is.

signals:
    void requested();

private:
    [[nodiscard]] LoopbackHttp::Reply handle(const LoopbackHttp::Request &request);
    [[nodiscard]] QByteArray update(const QString &name, const QStringList &addresses);

    QByteArray m_authorization;
    QSet<QString> m_names;
    QMap<QString, QMap<bool, QString>> m_values; ///< By name; true = IPv6.
    int m_good = 0;
    int m_unchanged = 0;
    LoopbackHttp m_http;
};

} // namespace mooring::test
