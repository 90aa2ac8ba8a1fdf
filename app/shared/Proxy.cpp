// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Proxy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

namespace mooring {

namespace {

class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

QNetworkProxy manualProxy(const QUrl &url)
{
    const bool socks = url.scheme().startsWith(QStringLiteral("socks"));
    const int port = url.port(socks ? 1080 : 8080);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(port), url.userName());
}

} // namespace

void applyProxy(QNetworkAccessManager &manager, const ProxyConfig &proxy)
{
    switch (proxy.mode) {
    case ProxyMode::None:
        manager.setProxy(QNetworkProxy::NoProxy);
        return;
    case ProxyMode::System:
        manager.setProxyFactory(new SystemProxyFactory); // The manager owns it.
        return;
    case ProxyMode::Manual:
        manager.setProxy(manualProxy(QUrl(proxy.url)));
        return;
    }
}

} // namespace mooring
