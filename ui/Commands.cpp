// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"

#include "shared/AccountSetup.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mooring {

namespace {

const QString pauseKey = QStringLiteral("pause/until"); ///< A time (ISO 8601, UTC), or "resumed".
const QString untilResumed = QStringLiteral("resumed");

} // namespace

Commands::Commands(const UiParts &parts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_pass(parts.updater)
{
    connect(&m_pass, &AskedPass::changed, this, [this] { emit updateIsLong(m_pass.isLong()); });
}

void Commands::pause(PauseKind kind)
{
    m_parts.updater.pause(pauseEnd(kind, m_parts.clock.now()));
}

void Commands::resume()
{
    m_parts.updater.resume();
}

void Commands::restorePause()
{
    const QString kept = m_settings.value(pauseKey).toString();
    if (kept == untilResumed) {
        m_parts.updater.pause({});
        return;
    }
    const QDateTime until = QDateTime::fromString(kept, Qt::ISODate);
    if (until.isValid() && until > m_parts.clock.now())
        m_parts.updater.pause(until.toUTC());
}

void Commands::keepPause()
{
    const QDateTime until = m_parts.updater.pausedUntil();
    const QString now = !m_parts.updater.isPaused() ? QString()
        : until.isValid()                           ? until.toUTC().toString(Qt::ISODate)
                                                    : untilResumed;
    if (m_parts.settingsFile.isEmpty() || m_settings.value(pauseKey).toString() == now)
        return;
    if (now.isEmpty())
        m_settings.remove(pauseKey);
    else
        m_settings.setValue(pauseKey, now);
}

void Commands::updateNow()
{
    m_pass.start();
}

void Commands::cancelUpdate()
{
    m_pass.cancel();
}

void Commands::retry(const QStringList &accounts)
{
    m_parts.allowKeychainPrompt();
    for (const QString &account : accounts)
        m_parts.updater.retry(account);
    m_parts.updater.networkBack();
    m_pass.start();
}

void Commands::publishHere(const Hold &hold)
{
    decide(hold, hold.kind == Hold::Kind::Network ? NetworkDecision::Publish : NetworkDecision::PublishThroughVpn);
}

void Commands::holdHere(const Hold &hold)
{
    // Against a VPN names are held as long as it is on; the network itself stays one to publish from.
    decide(hold, hold.kind == Hold::Kind::Network ? NetworkDecision::Hold : NetworkDecision::Publish);
}

void Commands::decide(const Hold &hold, NetworkDecision decision)
{
    const auto saved = m_parts.setup.apply(withNetworkDecision(m_parts.setup.config(), hold.network.names(), decision));
    if (!saved)
        emit failed(tr("This could not be saved: %1").arg(saved.error().message));
}

void Commands::copy(const QList<QHostAddress> &addresses)
{
    QStringList lines;
    for (const QHostAddress &address : addresses)
        lines << addressText(address);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace mooring
