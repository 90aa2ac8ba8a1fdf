// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "SampleWorld.h"
#include "shared/Page.h"

#include <functional>
#include <memory>

namespace mooring {

class Assistant;
class MainWindow;
class TrayMenu;

/// One of the scenes that people see: a window or dialog in a certain state, shown and settled. Made in the language, fonts
/// and colours of now.
class Stage
{
public:
    /// Every scene by name: "names", "names-empty", "assistant-1-provider" ...
    [[nodiscard]] static QStringList scenes();

    explicit Stage(const QString &scene);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// The window, dialog or menu.
    [[nodiscard]] QWidget &widget() const { return *m_widget; }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// Null where the scene is none of the assistant's.
    [[nodiscard]] Assistant *assistant() const { return m_assistant.get(); }
    [[nodiscard]] SampleWorld &world() const { return *m_world; }

    // What scenes are made of.
    void openWindow(Past past, PageId page);
    void openAssistant(Past past);
    /// Chooses that provider and goes to its sign-in.
    void chooseProvider(const QString &name);
    /// Fills in every field of the form and goes on to the names.
    void signIn();
    /// Ticks the first names that can be ticked.
    void tick(int names);
    void next();
    void openTrayMenu(Past past);

private:
    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Assistant> m_assistant;
    std::unique_ptr<TrayMenu> m_menu;
    QWidget *m_widget = nullptr;
};

/// Lets everything that is under way end, and paints.
void settle();
/// The fonts and the clock of every picture, and no blinking; call it before the QApplication is made.
void prepareStage();
/// The light or dark palette, and our theme on it.
void dressStage(bool dark);

} // namespace mooring
