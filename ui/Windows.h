// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ColorScheme.h"
#include "shared/UiParts.h"
#include "window/MainWindow.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace mooring {

class Assistant;

/// The main window and the assistant over it: made when they are opened, deleted when they are closed. Place, page and
/// notice stay from one window to the next.
class Windows : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. @p settings keeps the window's place.
    Windows(const UiParts &parts, QSettings &settings, QObject *parent = nullptr);
    ~Windows() override;

    void open();
    void close();
    /// Opens it and brings it to the front.
    void raise();
    /// Makes the window anew, in the language and colours of now; after an open assistant, whose input comes first.
    void rebuild();
    void update(const Snapshot &snapshot);
    /// A bar in the window that stays until it is closed; empty takes it away.
    void setNotice(const QString &text);
    [[nodiscard]] QString notice() const { return m_notice; }

    void showPage(PageId page);
    void selectName(const QString &key);
    void addNames();
    void addToAccount(const QString &account);
    void signIn(const QString &account);

    /// While it is open; else null.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

signals:
    void demoRequested();
    void publishHereRequested(const mooring::Hold &hold);
    void holdHereRequested(const mooring::Hold &hold);
    void quitRequested();
    /// The user closed the window; it is still there.
    void closed();
    /// The system's colours are others now, and the window was made anew.
    void coloursChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    Assistant *makeAssistant();
    void followColours();

    UiParts m_parts;
    QSettings &m_settings;
    Snapshot m_snapshot;
    std::unique_ptr<MainWindow> m_window;
    QPointer<Assistant> m_assistant;
    QByteArray m_geometry; ///< Of the window that was closed last.
    PageId m_page = PageId::Names; ///< That was shown last.
    QString m_notice; ///< Not dismissed yet.
    ColorScheme m_scheme;
    QTimer m_minute; ///< Moves relative times on while the window is shown.
};

} // namespace mooring
