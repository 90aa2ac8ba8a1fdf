// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/Pieces.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace mooring;

/// The controls that are drawn by our own style.
class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void fieldsAreAsHighAsButtons_data()
    {
        QTest::addColumn<int>("pointSize");
        for (const int size : {6, 7, 8, 9, 11, 16})
            QTest::addRow("%d", size) << size;
    }
    void fieldsAreAsHighAsButtons()
    {
        QFETCH(int, pointSize);
        const QFont usual = QApplication::font();
        const auto reset = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont font = usual;
        font.setPointSize(pointSize);
        QApplication::setFont(font);
        QWidget window;
        QVBoxLayout layout(&window);
        auto *combo = new QComboBox;
        combo->addItem(u"One"_qs);
        auto *editable = new QComboBox;
        editable->setEditable(true);
        const QList<QWidget *> fields{new QPushButton(u"One"_qs), new QLineEdit, new QSpinBox,
                                      new QDoubleSpinBox,         combo,         editable};
        for (QWidget *field : fields)
            layout.addWidget(field);
        window.show();
        for (const QWidget *field : fields)
            QVERIFY2(field->height() == fields.first()->height(), field->metaObject()->className());
    }

    void editOfASpinBoxHasNoFrameOfItsOwn()
    {
        QSpinBox spin;
        QLineEdit alone;
        spin.ensurePolished();
        auto *inside = spin.findChild<QLineEdit *>();
        inside->ensurePolished();
        alone.ensurePolished();
        QVERIFY(!inside->property("field").toBool());
        QVERIFY(alone.property("field").toBool());
    }

    void spinBoxButtonsAreWhereTheyAreDrawn()
    {
        QSpinBox spin;
        spin.resize(120, 30);
        spin.show();
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(110, 8));
        QCOMPARE(spin.value(), 1);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(110, 22));
        QCOMPARE(spin.value(), 0);
        spin.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(10, 8));
        QCOMPARE(spin.value(), 1);
    }

    void aLinkShowsItsFocusAtTheFirstTab()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        QLineEdit before;
        LinkLabel link;
        QLineEdit after;
        link.setText(u"See <a href=\"https://example.org\">the page</a>."_qs);
        for (QWidget *widget : QList<QWidget *>{&before, &link, &after})
            layout.addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        QVERIFY(link.hasFocus());
        QCOMPARE(link.selectedText(), u"the page"_qs);
        QTest::keyClick(&link, Qt::Key_Tab);
        QVERIFY(after.hasFocus());
        QTest::keyClick(&after, Qt::Key_Backtab);
        QVERIFY(link.hasFocus());
        QCOMPARE(link.selectedText(), u"the page"_qs);
    }

    void aScrollBarMovesNothing()
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *high = new QWidget;
        layout->addWidget(high);
        PageScroll scroll(content);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(!scroll.verticalScrollBar()->isVisible());
        QCOMPARE(high->width(), 300 - PageScroll::margin);
        high->setMinimumHeight(500);
        QTRY_VERIFY(scroll.verticalScrollBar()->isVisible());
        QTRY_COMPARE(high->width(), 300 - PageScroll::margin);
        QCOMPARE(scroll.verticalScrollBar()->geometry().right(), scroll.verticalScrollBar()->parentWidget()->width() - 1);
        QCOMPARE(scroll.verticalScrollBar()->parentWidget()->geometry().right(), scroll.width() - 1);
    }

    void arrowsAreSeen_data()
    {
        QTest::addColumn<Qt::ArrowType>("arrow");
        QTest::newRow("up") << Qt::UpArrow;
        QTest::newRow("down") << Qt::DownArrow;
        QTest::newRow("left") << Qt::LeftArrow;
        QTest::newRow("right") << Qt::RightArrow;
    }

    void arrowsAreSeen()
    {
        QFETCH(Qt::ArrowType, arrow);
        QToolButton button;
        button.setArrowType(arrow);
        button.resize(32, 32);
        const QImage image = button.grab().toImage();
        double best = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                best = qMax(best, contrastRatio(image.pixelColor(x, y), lightTokens().card));
        }
        QVERIFY2(best > 4.5, qPrintable(QString::number(best)));
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
