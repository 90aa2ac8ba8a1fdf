// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakePortal.h"
#include "RunningMooring.h"
#include "platform/ColorScheme.h"
#include "theme/Theme.h"

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
    void portalThatAnswersLate();
    void windowFollows();

private:
    /// Colour of the window's side bar; none while it is not on the screen, anything while it is not painted yet.
    [[nodiscard]] static QString sideColour();
};

QString TestDarkDesktop::sideColour()
{
    const qint64 window = RunningMooring::mainWindow();
    const QImage image = window == 0
        ? QImage()
        : QGuiApplication::primaryScreen()->grabWindow(static_cast<WId>(window), 8, 400, 1, 1).toImage();
    return image.isNull() ? QString() : image.pixelColor(0, 0).name();
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
    // On a machine so busy that the answer came too late to be waited for, it was asked for again.
    const int questions = scheme.preference() == ColorScheme::Preference::Dark ? 1 : 2;
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::Dark);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    portal.setColorScheme(2);
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::Light);
    QCOMPARE(changed.count(), 1);
    // The bus keeps the order: what is not meant has been heard when the last change has.
    portal.changeOther();
    portal.setColorScheme(2);
    portal.setColorScheme(0);
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::None);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(portal.questions(), questions);
}

void TestDarkDesktop::portalThatComesLater()
{
    const ColorScheme scheme;
    const FakePortal portal(1);
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::Dark);
}

void TestDarkDesktop::portalThatAnswersLate()
{
    FakePortal portal(1);
    portal.leaveNextUnanswered();
    const ColorScheme scheme;
    QTRY_COMPARE(scheme.preference(), ColorScheme::Preference::Dark);
    QCOMPARE(portal.questions(), 2);
}

void TestDarkDesktop::windowFollows()
{
    const QString dark = darkTokens().side.name();
    FakePortal portal(1);
    RunningMooring program;
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(sideColour(), dark, 20000);
    portal.setColorScheme(0);
    QTRY_COMPARE_WITH_TIMEOUT(sideColour(), lightTokens().side.name(), 20000);
    portal.setColorScheme(1);
    QTRY_COMPARE_WITH_TIMEOUT(sideColour(), dark, 20000);
    QVERIFY2(program.isRunning(), qPrintable(program.output()));
}

QTEST_MAIN(TestDarkDesktop)
#include "tst_darkdesktop.moc"
