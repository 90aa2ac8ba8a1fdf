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
    void trayIconsHaveEverySize();
};

void TestTheme::textHasContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Tokens tokens = dark ? darkTokens() : lightTokens();
        const QList<QPair<const char *, QColor>> grounds{
            {"window", tokens.window}, {"side", tokens.side}, {"card", tokens.card}, {"selection", tokens.selection}};
        const QList<QPair<const char *, QColor>> texts{{"text", tokens.text}, {"dim", tokens.dim}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[name, text] : texts)
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", name, groundName) << text << ground;
        }
        QTest::addRow("%s: problem on window", dark ? "dark" : "light") << tokens.failed << tokens.window;
        QTest::addRow("%s: primary button", dark ? "dark" : "light") << tokens.onAccent << tokens.accent;
        QTest::addRow("%s: link", dark ? "dark" : "light") << tokens.accent << tokens.window;
    }
}

void TestTheme::textHasContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
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

void TestTheme::trayIconsHaveEverySize()
{
    for (const Condition condition : conditions) {
        for (const int size : {16, 22, 24, 32, 48, 64}) {
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
