// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Compiled, not yet run on Windows.
#include "platform/WirelessNetwork.h"

#include <QByteArray>
#include <QLibrary>

#include <winsock2.h>
#include <ws2ipdef.h>

#include <iphlpapi.h>
#include <netioapi.h>
#include <wlanapi.h>

namespace mooring {

namespace {

/// wlanapi.dll, which Windows Server has only with the Wireless LAN service: never linked, so that the program starts there.
class WlanClient
{
public:
    WlanClient()
    {
        const auto open = resolve<decltype(&WlanOpenHandle)>("WlanOpenHandle");
        constexpr DWORD version = 2; // Windows Vista and later.
        DWORD negotiated = 0;
        if (!open || open(version, nullptr, &negotiated, &m_handle) != ERROR_SUCCESS)
            m_handle = nullptr; // No such library, or the service does not run.
    }
    ~WlanClient()
    {
        const auto close = resolve<decltype(&WlanCloseHandle)>("WlanCloseHandle");
        if (m_handle && close)
            close(m_handle, nullptr);
    }
    Q_DISABLE_COPY_MOVE(WlanClient)

    /// Empty also where Windows wants the user's leave to tell the location (from Windows 11 24H2 on).
    QString networkName(const GUID &adapter)
    {
        const auto query = resolve<decltype(&WlanQueryInterface)>("WlanQueryInterface");
        const auto release = resolve<decltype(&WlanFreeMemory)>("WlanFreeMemory");
        void *data = nullptr;
        DWORD size = 0;
        if (!m_handle || !query || !release
            || query(m_handle, &adapter, wlan_intf_opcode_current_connection, nullptr, &size, &data, nullptr)
                != ERROR_SUCCESS)
            return {};
        QString name;
        if (size >= sizeof(WLAN_CONNECTION_ATTRIBUTES)) {
            const auto *connection = static_cast<const WLAN_CONNECTION_ATTRIBUTES *>(data);
            const DOT11_SSID &ssid = connection->wlanAssociationAttributes.dot11Ssid;
            if (connection->isState == wlan_interface_state_connected && ssid.uSSIDLength <= sizeof(ssid.ucSSID))
                name = QString::fromUtf8(reinterpret_cast<const char *>(ssid.ucSSID), qsizetype(ssid.uSSIDLength));
        }
        release(data);
        return name;
    }

private:
    template <typename Function>
    Function resolve(const char *name)
    {
        return reinterpret_cast<Function>(m_library.resolve(name));
    }

    QLibrary m_library{QStringLiteral("wlanapi")};
    HANDLE m_handle = nullptr;
};

} // namespace

QCoro::Task<QString> wirelessNetworkName(QString device)
{
    NET_LUID luid{};
    GUID guid{};
    if (ConvertInterfaceAliasToLuid(qUtf16Printable(device), &luid) != NO_ERROR
        || ConvertInterfaceLuidToGuid(&luid, &guid) != NO_ERROR)
        co_return QString();
    WlanClient client;
    co_return client.networkName(guid);
}

} // namespace mooring
