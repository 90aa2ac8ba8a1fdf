// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "theme/StateIcon.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QtTest>

using namespace mooring;

namespace {

constexpr Condition conditions[]
    = {Condition::Fine, Condition::Working, Condition::Attention, Condition::Failing, Condition::Held, Condition::Offline};

QPalette palette(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    return palette;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void textHasContrast_data();
    void textHasContrast();
    void followsThePalette();
    void shapesDifferWithoutColour();
    void trayIconsDifferWithoutColour_data();
    void trayIconsDifferWithoutColour();
    void ask07_trayIconsHaveEverySize();
};

void TestTheme::textHasContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    // WCAG 2.1, 1.4.3 for text and 1.4.11 for shapes and focus frames.
    constexpr double text = 4.5;
    constexpr double shape = 3;
    for (const bool dark : {false, true}) {
        const Tokens tokens = dark ? darkTokens() : lightTokens();
        const auto add
            = [dark](const char *name, const QColor &color, const char *groundName, const QColor &ground, double least) {
                  QTest::addRow("%s: %s on %s", dark ? "dark" : "light", name, groundName) << color << ground << least;
              };
        const QList<QPair<const char *, QColor>> grounds{
            {"window", tokens.window}, {"side", tokens.side}, {"card", tokens.card}, {"selection", tokens.selection}};
        const QList<QPair<const char *, QColor>> texts{
            {"text", tokens.text},           {"dim", tokens.dim},       {"link", tokens.accent}, {"ok", tokens.ok},
            {"attention", tokens.attention}, {"failed", tokens.failed}, {"held", tokens.held}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[name, color] : texts)
                add(name, color, groundName, ground, text);
        }
        // What Theme.cpp puts on other grounds.
        add("text", tokens.text, "hovered or pressed", tokens.line, text);
        add("primary", tokens.onAccent, "accent", tokens.accent, text);
        add("primary hovered", tokens.window, "text", tokens.text, text);
        for (const auto &[groundName, ground] : grounds)
            add("focus frame", tokens.accent, groundName, ground, shape);
        add("focus frame of primary", tokens.text, "window", tokens.window, shape);
        add("check mark", tokens.onAccent, "accent", tokens.accent, shape);
        add("disabled check mark", tokens.onAccent, "dim", tokens.dim, shape);
        for (const Condition condition : conditions)
            add("sign in a state's shape", tokens.card, "shape", tokens.of(condition), shape);
    }
}

void TestTheme::textHasContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TestTheme::followsThePalette()
{
    QCOMPARE(tokensFor(palette(QColor(0xefefef), Qt::black)).window, lightTokens().window);
    QCOMPARE(tokensFor(palette(QColor(0x353535), Qt::white)).window, darkTokens().window);
    // High contrast keeps its own colours.
    QCOMPARE(tokensFor(palette(Qt::black, Qt::white)).window, QColor(Qt::black));
    QCOMPARE(tokensFor(palette(Qt::black, Qt::white)).line, QColor(Qt::white));
    QCOMPARE(tokensFor(palette(Qt::white, Qt::black)).text, QColor(Qt::black));
}

void TestTheme::shapesDifferWithoutColour()
{
    QList<QImage> pictures;
    for (const Condition condition : conditions) {
        QImage image(22, 22, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintState(painter, image.rect(), condition, Qt::black, Qt::white);
        painter.end();
        for (const QImage &other : std::as_const(pictures)) {
            int different = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    different += qAbs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 100
                        || qAbs(qAlpha(image.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 100;
            }
            QVERIFY2(different > 22, qPrintable(QString::number(different)));
        }
        pictures.append(image);
    }
}

void TestTheme::trayIconsDifferWithoutColour_data()
{
    QTest::addColumn<bool>("mask");
    QTest::newRow("coloured") << false;
    QTest::newRow("menu bar") << true;
}

void TestTheme::trayIconsDifferWithoutColour()
{
    QFETCH(bool, mask);
    QList<QImage> pictures;
    for (const Condition condition : conditions) {
        // As a person without colours sees it, at the smallest size and on a light panel.
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.drawPixmap(0, 0, trayIcon(condition, mask).pixmap(16));
        painter.end();
        for (const QImage &other : std::as_const(pictures)) {
            int different = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    different += qAbs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 40;
            }
            QVERIFY2(different >= 8, qPrintable(QString::number(different)));
        }
        pictures.append(image);
    }
}

void TestTheme::ask07_trayIconsHaveEverySize()
{
    for (const Condition condition : conditions) {
        for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
            const QImage image = trayIcon(condition, false).pixmap(size).toImage();
            QCOMPARE(image.width(), size);
            QVERIFY(qAlpha(image.pixel(size / 2, size * 9 / 32)) > 200 || condition != Condition::Fine);
            QCOMPARE(qAlpha(image.pixel(0, size - 1)), 0);
        }
        QVERIFY(trayIcon(condition, true).isMask());
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
