// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Stage.h"

#include "Scenes.h"
#include "assistant/Assistant.h"
#include "theme/Theme.h"
#include "tray/TrayMenu.h"
#include "window/MainWindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace mooring {

namespace {

/// Of that widget's window; what is hidden is none of the scene.
template <typename Widget>
QList<Widget *> shown(QWidget *root)
{
    QList<Widget *> found = root->findChildren<Widget *>();
    found.removeIf([](const Widget *each) { return !each->isVisible(); });
    return found;
}

/// Depth first, as a person reads a tree.
QModelIndexList allIndexes(const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    QModelIndexList found;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        found.append(index);
        found.append(allIndexes(model, index));
    }
    return found;
}

QString sampleFor(const QLineEdit *line)
{
    if (line->echoMode() == QLineEdit::Password)
        return QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789ABCD");
    return line->text();
}

} // namespace

QStringList Stage::scenes()
{
    QStringList names;
    for (const Scene &scene : allScenes())
        names.append(scene.name);
    return names;
}

Stage::Stage(const QString &scene)
{
    for (const Scene &each : allScenes()) {
        if (each.name == scene)
            each.play(*this);
    }
    Q_ASSERT_X(m_widget, "Stage", qPrintable(scene));
    settle();
}

Stage::~Stage()
{
    m_assistant.reset();
    m_menu.reset();
    m_window.reset();
    settle();
}

void Stage::openWindow(Past past, PageId page)
{
    m_world = std::make_unique<SampleWorld>(past);
    m_window = std::make_unique<MainWindow>(m_world->parts());
    m_window->update(m_world->snapshot());
    m_window->showPage(page);
    m_window->show();
    m_widget = m_window.get();
    settle();
}

void Stage::openAssistant(Past past)
{
    m_world = std::make_unique<SampleWorld>(past);
    m_assistant = std::make_unique<Assistant>(m_world->parts(), m_world->snapshot());
    m_assistant->show();
    m_widget = m_assistant.get();
    settle();
}

void Stage::chooseProvider(const QString &name)
{
    for (QAbstractItemView *view : shown<QAbstractItemView>(m_assistant.get())) {
        const QModelIndexList all = allIndexes(view->model());
        for (const QModelIndex &index : all) {
            if (index.data().toString() != name || !(index.flags() & Qt::ItemIsSelectable))
                continue;
            view->setCurrentIndex(index);
            next();
            return;
        }
    }
    Q_ASSERT_X(false, "Stage", qPrintable(QStringLiteral("no provider ") + name));
}

void Stage::signIn()
{
    for (QLineEdit *line : shown<QLineEdit>(m_assistant.get()))
        line->setText(sampleFor(line));
    next();
}

void Stage::tick(int names)
{
    for (QAbstractItemView *view : shown<QAbstractItemView>(m_assistant.get())) {
        const QModelIndexList all = allIndexes(view->model());
        for (const QModelIndex &index : all) {
            const bool can = index.flags().testFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled);
            if (names > 0 && can && index.data(Qt::CheckStateRole).isValid()
                && view->model()->setData(index, Qt::Checked, Qt::CheckStateRole))
                --names;
        }
    }
    settle();
}

void Stage::next()
{
    auto *button = m_assistant->findChild<QPushButton *>(QStringLiteral("next"));
    Q_ASSERT(button);
    button->click();
    settle();
}

void Stage::openTrayMenu(Past past)
{
    m_world = std::make_unique<SampleWorld>(past);
    m_menu = std::make_unique<TrayMenu>();
    m_menu->update(m_world->snapshot());
    m_menu->popup({0, 0});
    m_widget = m_menu.get();
}

void settle()
{
    for (int turn = 0; turn < 6; ++turn) {
        QTest::qWait(5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void prepareStage()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FONTCONFIG_FILE", MOORING_TESTS_DIR "/screenshots/fonts.conf");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    qputenv("QT_LOGGING_RULES", "mooring.*=false;qt.core.qobject.connect=false");
}

void dressStage(bool dark)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    QCursor::setPos(-1000, -1000);
    QPalette system;
    system.setColor(QPalette::Window, dark ? QColor(0x35, 0x35, 0x35) : QColor(0xef, 0xef, 0xef));
    system.setColor(QPalette::WindowText, dark ? QColor(0xf0, 0xf0, 0xf0) : QColor(0x10, 0x10, 0x10));
    QApplication::setPalette(system);
    applyTheme(*qApp);
}

} // namespace mooring
