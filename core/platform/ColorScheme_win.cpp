// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Run under Wine, not yet on Windows.
#include "platform/ColorScheme.h"

#include <QWinEventNotifier>

#include <utility>

#include <windows.h>

// "Choose your default app mode" of the Settings: AppsUseLightTheme, a DWORD, 0 for dark. Microsoft documents only the way
// of WinRT to ask for it (UISettings), which MinGW lacks; programs without WinRT read this. Qt 6.4 does not follow it.

namespace mooring {

namespace {

constexpr wchar_t keyName[] = LR"(Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)";
constexpr wchar_t valueName[] = L"AppsUseLightTheme";

} // namespace

class ColorScheme::Private
{
public:
    explicit Private(ColorScheme *scheme)
        : m_scheme(scheme)
        , m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
        , m_notifier(m_event)
    {
        // Made where it is missing: there would be nothing to listen to.
        if (RegCreateKeyExW(HKEY_CURRENT_USER, keyName, 0, nullptr, 0, KEY_READ | KEY_NOTIFY, nullptr, &m_key, nullptr)
            != ERROR_SUCCESS)
            m_key = nullptr;
        connect(&m_notifier, &QWinEventNotifier::activated, scheme, [this] { look(); });
        look();
    }
    ~Private()
    {
        m_notifier.setEnabled(false);
        RegCloseKey(m_key);
        CloseHandle(m_event);
    }
    Q_DISABLE_COPY_MOVE(Private)

    Preference preference = Preference::None;

private:
    void look()
    {
        // First listen, then read: no change falls between.
        RegNotifyChangeKeyValue(m_key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, m_event, TRUE);
        if (const Preference now = read(); std::exchange(preference, now) != now)
            emit m_scheme->changed();
    }

    [[nodiscard]] Preference read() const
    {
        DWORD isLight = 0;
        DWORD size = sizeof isLight;
        if (RegGetValueW(m_key, nullptr, valueName, RRF_RT_REG_DWORD, nullptr, &isLight, &size) != ERROR_SUCCESS)
            return Preference::None;
        return isLight ? Preference::Light : Preference::Dark;
    }

    ColorScheme *m_scheme;
    HANDLE m_event;
    HKEY m_key = nullptr;
    QWinEventNotifier m_notifier;
};

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

ColorScheme::~ColorScheme() = default;

ColorScheme::Preference ColorScheme::preference() const
{
    return d->preference;
}

} // namespace mooring
