// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Windows.h"

#include "assistant/Assistant.h"
#include "platform/FreeMemory.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QPixmapCache>

namespace mooring {

using namespace std::chrono_literals;

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

Windows::Windows(const UiParts &parts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_geometry(settings.value(geometryKey).toByteArray())
{
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_snapshot.now = m_parts.clock.now();
        m_window->update(m_snapshot);
    });
    connect(&m_scheme, &ColorScheme::changed, this, &Windows::followColours);
    followColours();
}

Windows::~Windows() = default;

void Windows::make()
{
    m_window = std::make_unique<MainWindow>(m_parts);
    m_window->restoreGeometry(m_geometry);
    m_window->showPage(m_page);
    m_window->setNotice(m_notice);
    m_window->installEventFilter(this);
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::addRequested, this, &Windows::addNames);
    connect(window, &MainWindow::addToAccountRequested, this, &Windows::addToAccount);
    connect(window, &MainWindow::signInRequested, this, &Windows::signIn);
    connect(window, &MainWindow::demoRequested, this, &Windows::demoRequested);
    connect(window, &MainWindow::publishHereRequested, this, &Windows::publishHereRequested);
    connect(window, &MainWindow::holdHereRequested, this, &Windows::holdHereRequested);
    connect(window, &MainWindow::noticeDismissed, this, [this] { m_notice.clear(); });
    connect(window, &MainWindow::quitRequested, this, &Windows::quitRequested);
    connect(window, &MainWindow::closed, this, &Windows::closed);
}

void Windows::open()
{
    if (!m_window) {
        followColours(); // Qt told nobody of others while there was no window.
        make();
    }
    m_window->update(m_snapshot);
    m_window->show();
    m_minute.start();
}

void Windows::close()
{
    if (!m_window)
        return;
    m_geometry = m_window->saveGeometry();
    if (!m_parts.settingsFile.isEmpty())
        m_settings.setValue(geometryKey, m_geometry);
    m_page = m_window->page();
    m_minute.stop();
    m_window->hide();
    m_window->disconnect(this);
    m_window->removeEventFilter(this);
    // Its pictures are of no use to the next window, which makes its own; queued, so that the window is gone as a whole.
    connect(
        m_window.get(), &QObject::destroyed, qApp,
        [] {
            QPixmapCache::clear();
            forgetRules(*qApp);
            returnFreeMemory();
        },
        Qt::QueuedConnection);
    m_window.release()->deleteLater();
}

void Windows::raise()
{
    open();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Windows::rebuild()
{
    if (!m_window)
        return;
    if (m_assistant) {
        connect(m_assistant, &QObject::destroyed, this, &Windows::rebuild,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const bool wasActive = m_window->isActiveWindow();
    const Qt::WindowStates states = m_window->windowState();
    close();
    make();
    m_window->setWindowState(states);
    m_window->update(m_snapshot);
    m_window->show();
    m_minute.start();
    if (wasActive)
        m_window->activateWindow();
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(this, &Windows::followColours, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Windows::followColours()
{
    if (!followSystem(*qApp, m_scheme.preference()))
        return;
    rebuild();
    emit coloursChanged();
}

void Windows::update(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (m_window)
        m_window->update(snapshot);
}

void Windows::setNotice(const QString &text)
{
    m_notice = text;
    if (m_window)
        m_window->setNotice(text);
}

void Windows::showPage(PageId page)
{
    raise();
    m_window->showPage(page);
}

void Windows::selectName(const QString &key)
{
    raise();
    m_window->select(key);
}

Assistant *Windows::makeAssistant()
{
    raise();
    delete m_assistant;
    m_assistant = new Assistant(m_parts, m_snapshot, m_window.get());
    m_assistant->setAttribute(Qt::WA_DeleteOnClose);
    m_assistant->setModal(true);
    connect(m_assistant, &Assistant::demoRequested, this, &Windows::demoRequested);
    return m_assistant;
}

void Windows::addNames()
{
    makeAssistant()->open();
}

void Windows::addToAccount(const QString &account)
{
    Assistant *assistant = makeAssistant();
    assistant->addToAccount(account);
    assistant->open();
}

void Windows::signIn(const QString &account)
{
    Assistant *assistant = makeAssistant();
    assistant->renewSignIn(account);
    assistant->open();
}

} // namespace mooring
