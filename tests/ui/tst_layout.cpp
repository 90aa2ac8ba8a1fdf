// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "LayoutCheck.h"
#include "VisibleTexts.h"
#include "screenshots/Longer.h"
#include "screenshots/Stage.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace mooring;

namespace {

/// The made-up language of Longer.
const QString longer = QStringLiteral("longer");

QStringList testedLanguages()
{
    QStringList codes{longer, QStringLiteral("en")};
    const QList<Language> all = languages();
    for (const Language &language : all) {
        if (!codes.contains(language.code) && QFile::exists(QStringLiteral(":/i18n/mooring_%1.qm").arg(language.code)))
            codes.append(language.code);
    }
    return codes;
}

/// Each scene in each of @p codes.
void addRows(const QStringList &codes)
{
    const QStringList scenes = Stage::scenes();
    for (const QString &language : codes) {
        for (const QString &scene : scenes)
            QTest::addRow("%s %s", qPrintable(scene), qPrintable(language)) << scene << language;
    }
}

/// Texts that are the same in every language: names, addresses, values, examples of what to type.
bool isLanguageless(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression data(QStringLiteral(
        "\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}\\b|https?://" // dates of the C locale
        "\\S+|[\\w*-]+(\\.[\\w-]+)+|[0-9a-f:]{3,}|\\b(IPv[46]|AAAA|VPN|DNS|API|STUN|UPnP|NAT-PMP|PCP|TTL|CSV|SSID|eth0|wg0|"
        "Mooring|Router|Global API Key|AccessKey (ID|Secret)|\\d+ minutes?|Cloudflare|Alibaba Cloud( DNS)?|Duck "
        "DNS|Dynu|Home|Wi-Fi|ms)\\b"));
    QString rest = text;
    rest.remove(data);
    return !words.match(rest).hasMatch();
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void fits_data();
    void fits();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noEnglishIsLeft_data();
    void noEnglishIsLeft();
    void findsWhatIsWrong();

private:
    QSet<QString> m_providerTexts; ///< Names of providers and what they call things where no translation is known.
};

void TestLayout::initTestCase()
{
    dressStage(false);
    const SampleWorld world(Past::FirstStart);
    const QList<ProviderInfo> providers = world.setup.providers();
    for (const ProviderInfo &info : providers)
        m_providerTexts.insert(info.name);
    const QList<Language> all = languages();
    for (const Language &language : all)
        m_providerTexts.insert(language.name);
}

void TestLayout::fits_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("language");
    addRows(testedLanguages());
}

void TestLayout::fits()
{
    QFETCH(QString, scene);
    QFETCH(QString, language);
    Translations translations;
    translations.use(language == longer ? QStringLiteral("en") : language);
    Longer made;
    if (language == longer)
        QCoreApplication::installTranslator(&made);
    QStringList problems;
    {
        const Stage stage(scene);
        QWidget &widget = stage.widget();
        for (const QString &problem : layoutProblems(widget))
            problems += QStringLiteral("%1x%2: ").arg(widget.width()).arg(widget.height()) + problem;
        if (!widget.inherits("QMenu")) {
            widget.resize(widget.minimumSize().expandedTo({640, 420}));
            settle();
            for (const QString &problem : layoutProblems(widget))
                problems += QStringLiteral("%1x%2: ").arg(widget.width()).arg(widget.height()) + problem;
        }
    }
    QCoreApplication::removeTranslator(&made);
    for (const QString &problem : std::as_const(problems))
        qWarning().noquote() << problem;
    QCOMPARE(problems.size(), 0);
}

void TestLayout::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("scene");
    const QStringList scenes = Stage::scenes();
    for (const QString &scene : scenes)
        QTest::newRow(qPrintable(scene)) << scene;
}

void TestLayout::everyTextIsTranslated()
{
    QFETCH(QString, scene);
    Longer made;
    QCoreApplication::installTranslator(&made);
    QStringList bare;
    {
        const Stage stage(scene);
        const QStringList texts = visibleTexts(stage.widget());
        for (const QString &text : texts) {
            if (!text.contains(u'[') && !isLanguageless(text) && !m_providerTexts.contains(text))
                bare += text;
        }
    }
    QCoreApplication::removeTranslator(&made);
    QVERIFY2(bare.isEmpty(), qPrintable(QStringLiteral("never given to a translator:\n") + bare.join(u'\n')));
}

void TestLayout::noEnglishIsLeft_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("language");
    addRows(testedLanguages().mid(2));
}

void TestLayout::noEnglishIsLeft()
{
    QFETCH(QString, scene);
    QFETCH(QString, language);
    Translations translations;
    translations.use(QStringLiteral("en"));
    QStringList english;
    {
        const Stage stage(scene);
        english = visibleTexts(stage.widget());
    }
    translations.use(language);
    const Stage stage(scene);
    QStringList left;
    const QStringList texts = visibleTexts(stage.widget());
    for (const QString &text : texts) {
        // A single word may be the same in two languages that share an alphabet.
        static const QRegularExpression space(QStringLiteral("\\s"));
        if (english.contains(text) && text.contains(space) && !isLanguageless(text) && !m_providerTexts.contains(text))
            left += text;
    }
    QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("still English:\n") + left.join(u'\n')));
}

/// The check itself: what people would see as broken is reported.
void TestLayout::findsWhatIsWrong()
{
    QWidget window;
    window.resize(400, 300);
    auto *label = new QLabel(QStringLiteral("A sentence that is much longer than its place"), &window);
    label->setGeometry(10, 10, 80, 20);
    auto *wrapped = new QLabel(QStringLiteral("A sentence that needs some lines of its own here"), &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(10, 40, 120, 20);
    auto *button = new QPushButton(QStringLiteral("Publish anyway"), &window);
    button->setGeometry(200, 10, 40, 30);
    auto *outside = new QPushButton(QStringLiteral("Out"), &window);
    outside->setGeometry(360, 100, 100, 40);
    auto *over = new QLabel(QStringLiteral("Over"), &window);
    over->setGeometry(190, 12, 60, 20);
    auto *line = new QLineEdit(&window);
    line->setPlaceholderText(QStringLiteral("for example home.example.org"));
    line->setGeometry(10, 200, 90, 34);
    auto *combo = new QComboBox(&window);
    combo->addItem(QStringLiteral("Every twenty-five minutes"));
    combo->setGeometry(150, 200, 90, 34);
    window.show();
    settle();
    const QString problems = layoutProblems(window).join(u'\n');
    for (const char *sign :
         {"QLabel “A sentence that is much", "QLabel “A sentence that needs", "“Publish anyway”  needs",
          "“Out” at 360,100 100x40 lies outside", "overlap", "QLineEdit “for example home.example.org” needs",
          "QComboBox “Every twenty-five minutes” needs"}) {
        QVERIFY2(problems.contains(QString::fromUtf8(sign).replace(QStringLiteral("  "), QStringLiteral(" "))),
                 qPrintable(QString::fromUtf8(sign) + u'\n' + problems));
    }
    QVERIFY(!isLanguageless(QStringLiteral("Check now for home.example.org")));
    QVERIFY(isLanguageless(QStringLiteral("AAAA 2a02:db8:1::7")));
}

int main(int argc, char **argv)
{
    prepareStage();
    QApplication app(argc, argv);
    TestLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_layout.moc"
