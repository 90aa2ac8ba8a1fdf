// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "AccessCheck.h"
#include "screenshots/Stage.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace mooring;

/// What the keyboard and a screen reader find in every scene.
class TestAccessible : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { dressStage(false); }
    void everyControlHasAName_data() { addScenes(); }
    void everyControlHasAName() { check(nameProblems); }
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void tabReachesEveryControl_data() { addScenes(); }
    void tabReachesEveryControl() { check(tabProblems); }
    void focusIsSeen_data();
    void focusIsSeen();
    void passwordsAreNotSpoken();
    void findsWhatIsWrong();

private:
    static void addScenes();
    template <typename Check>
    static void check(Check problemsOf);
};

void TestAccessible::addScenes()
{
    QTest::addColumn<QString>("scene");
    const QStringList scenes = Stage::scenes();
    for (const QString &scene : scenes)
        QTest::newRow(qPrintable(scene)) << scene;
}

template <typename Check>
void TestAccessible::check(Check problemsOf)
{
    QFETCH(QString, scene);
    const Stage stage(scene);
    const QStringList problems = problemsOf(stage.widget());
    for (const QString &problem : problems)
        qWarning().noquote() << problem;
    QCOMPARE(problems.size(), 0);
}

void TestAccessible::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("language");
    const QStringList scenes = Stage::scenes();
    const QList<Language> all = languages();
    for (const Language &language : all) {
        if (!QFile::exists(QStringLiteral(":/i18n/mooring_%1.qm").arg(language.code)))
            continue;
        for (const QString &scene : scenes)
            QTest::addRow("%s %s", qPrintable(scene), qPrintable(language.code)) << scene << language.code;
    }
}

void TestAccessible::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    Translations translations;
    translations.use(language);
    check(mnemonicProblems);
}

void TestAccessible::focusIsSeen_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<bool>("dark");
    const QStringList scenes = Stage::scenes();
    for (const QString &scene : scenes) {
        QTest::addRow("%s light", qPrintable(scene)) << scene << false;
        QTest::addRow("%s dark", qPrintable(scene)) << scene << true;
    }
}

void TestAccessible::focusIsSeen()
{
    QFETCH(bool, dark);
    dressStage(dark);
    check(focusProblems);
}

void TestAccessible::passwordsAreNotSpoken()
{
    const Stage stage(QStringLiteral("assistant-2-sign-in"));
    int found = 0;
    for (QLineEdit *line : stage.widget().findChildren<QLineEdit *>()) {
        if (!line->isVisible() || line->echoMode() != QLineEdit::Password)
            continue;
        ++found;
        line->setText(QStringLiteral("s3cr3t-typed-here"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(line);
        QVERIFY(accessible->state().passwordEdit);
        for (const QAccessible::Text part :
             {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            QVERIFY(!accessible->text(part).contains(QStringLiteral("s3cr3t")));
        if (accessible->textInterface())
            QVERIFY(!accessible->textInterface()->text(0, 50).contains(QStringLiteral("s3cr3t")));
    }
    QVERIFY(found > 0);
}

/// The checks themselves.
void TestAccessible::findsWhatIsWrong()
{
    /// As a control that someone painted and forgot the focus of.
    class Plain : public QWidget
    {
    public:
        using QWidget::QWidget;
        [[nodiscard]] QSize sizeHint() const override { return {80, 30}; }
    };
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *nameless = new QLineEdit;
    auto *first = new QPushButton(QStringLiteral("&Close"));
    auto *second = new QPushButton(QStringLiteral("&Cancel"));
    auto *plain = new Plain;
    plain->setFocusPolicy(Qt::StrongFocus);
    auto *trap = new QPlainTextEdit;
    trap->setAccessibleName(QStringLiteral("Report"));
    for (QWidget *each : QList<QWidget *>{nameless, first, plain, trap, second})
        layout->addWidget(each);
    window.show();
    settle();
    const QString names = nameProblems(window).join(u'\n');
    QVERIFY2(names.contains(QStringLiteral("QLineEdit “” has no accessible name")), qPrintable(names));
    QVERIFY(!names.contains(QStringLiteral("Close")));
    QCOMPARE(mnemonicProblems(window).size(), 1);
    QVERIFY(focusProblems(window).join(u'\n').contains(QStringLiteral("looks the same")));
    QVERIFY(!focusProblems(window).join(u'\n').contains(QStringLiteral("Close")));
    // A text field that swallows Tab keeps what comes after it from the keyboard.
    const QString tab = tabProblems(window).join(u'\n');
    QVERIFY2(tab.contains(QStringLiteral("“&Cancel”")) && !tab.contains(QStringLiteral("“&Close”")), qPrintable(tab));
}

int main(int argc, char **argv)
{
    prepareStage();
    QApplication app(argc, argv);
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessible.moc"
