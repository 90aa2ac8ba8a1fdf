// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/ConnectionSection.h"

#include "config/Config.h"
#include "preferences/FormCard.h"
#include "shared/AccountSetup.h"

#include <QLineEdit>

namespace mooring {

ConnectionSection::ConnectionSection(const UiParts &parts)
    : Section(parts)
{
    auto *card = new FormCard(tr("Connection to providers"));
    m_mode = choiceBox({{tr("No proxy"), static_cast<int>(ProxyMode::None)},
                        {tr("As the system does"), static_cast<int>(ProxyMode::System)},
                        {tr("This proxy"), static_cast<int>(ProxyMode::Manual)}});
    m_mode->setObjectName(QStringLiteral("proxyMode"));
    card->addField(tr("&Proxy:"), m_mode);
    m_url = new QLineEdit;
    m_url->setObjectName(QStringLiteral("proxyUrl"));
    m_url->setPlaceholderText(QStringLiteral("http://proxy.example.org:8080"));
    card->addField(tr("Proxy &address:"), m_url);
    m_problem = card->addProblem(m_url);
    card->addHint(
        tr("It begins with http:// or socks5:// and ends with the port. The router and the services that tell your "
           "address are always asked directly, because a proxy would show its own address."));
    cards()->addWidget(card);
    cards()->addStretch(1);
    connect(m_mode, &QComboBox::activated, this, &ConnectionSection::modeChosen);
    connect(m_url, &QLineEdit::editingFinished, this, [this] {
        if (m_url->isModified())
            save();
    });
}

ProxyMode ConnectionSection::chosen() const
{
    return static_cast<ProxyMode>(m_mode->currentData().toInt());
}

void ConnectionSection::modeChosen()
{
    const bool isManual = chosen() == ProxyMode::Manual;
    m_url->setEnabled(isManual);
    m_problem->setProblem({});
    if (isManual && m_url->text().isEmpty()) {
        m_url->setFocus(Qt::OtherFocusReason); // Nothing to save yet.
        return;
    }
    save();
}

void ConnectionSection::save()
{
    ProxyConfig proxy;
    proxy.mode = chosen();
    proxy.url = m_url->text().trimmed();
    if (proxy.mode == ProxyMode::Manual && proxy.url.isEmpty()) {
        m_problem->setProblem(tr("Write the address of the proxy, or choose another way."));
        return;
    }
    if (change([proxy](Config &config) { config.proxy = proxy; }, m_problem))
        m_url->setModified(false);
}

void ConnectionSection::load()
{
    if (m_url->isModified())
        return;
    const ProxyConfig proxy = parts().setup.config().proxy;
    // An empty address was chosen a moment ago, and is about to be typed.
    if (!(chosen() == ProxyMode::Manual && m_url->hasFocus()))
        showChoice(m_mode, static_cast<int>(proxy.mode));
    m_url->setText(proxy.url);
    m_url->setEnabled(chosen() == ProxyMode::Manual);
}

} // namespace mooring
