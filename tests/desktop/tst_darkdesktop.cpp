// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakePortal.h"
#include "RunningMooring.h"
#include "platform/ColorScheme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace mooring::test;

/// On a desktop whose portal tells whether programs shall be dark.
class TestDarkDesktop : public QObject
{
    Q_OBJECT
private slots:
    void withoutPortalNothingIsPreferred();
    void asksAndListens();
    void portalThatComesLater();
    void windowFollows();

private:
    /// HSL lightness of the window's side bar, 0 to 255; -1 if it is not on the screen.
    [[nodiscard]] static int sideLightness();
};

int TestDarkDesktop::sideLightness()
{
    const qint64 window = RunningMooring::mainWindow();
    const QImage image = window == 0
        ? QImage()
        : QGuiApplication::primaryScreen()->grabWindow(static_cast<WId>(window), 8, 400, 1, 1).toImage();
    return image.isNull() ? -1 : image.pixelColor(0, 0).lightness();
}

void TestDarkDesktop::withoutPortalNothingIsPreferred()
{
    const ColorScheme scheme;
    QCOMPARE(scheme.preference(), ColorScheme::Preference::None);
}

void TestDarkDesktop::asksAndListens()
{
    FakePortal portal(1);
    const ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    QCOMPARE(portal.questions(), 1);
    QCOMPARE(scheme.preference(), ColorScheme::Preference::Dark);
    portal.setColorScheme(2);
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::Light);
    QCOMPARE(changed.count(), 1);
    // The bus keeps the order: what is not meant has been heard when the last change has.
    portal.changeOther();
    portal.setColorScheme(2);
    portal.setColorScheme(0);
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::None);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(portal.questions(), 1);
}

void TestDarkDesktop::portalThatComesLater()
{
    const ColorScheme scheme;
    const FakePortal portal(1);
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::Dark);
}

void TestDarkDesktop::windowFollows()
{
    FakePortal portal(1);
    RunningMooring program;
    program.start();
    QTRY_VERIFY2_WITH_TIMEOUT(sideLightness() >= 0, qPrintable(program.output()), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(sideLightness() >= 0 && sideLightness() < 64, 10000);
    portal.setColorScheme(0);
    QTRY_VERIFY_WITH_TIMEOUT(sideLightness() > 224, 10000);
    portal.setColorScheme(1);
    QTRY_VERIFY_WITH_TIMEOUT(sideLightness() >= 0 && sideLightness() < 64, 10000);
    QVERIFY(program.isRunning());
}

QTEST_MAIN(TestDarkDesktop)
#include "tst_darkdesktop.moc"
