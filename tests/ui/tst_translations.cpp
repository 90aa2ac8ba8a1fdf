// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "ui/Catalogue.h"

#include "language/Translations.h"
#include "model/Texts.h"
#include "providers/ProviderRegistry.h"

#include <QtTest>

using namespace mooring;

namespace {

QStringList codes()
{
    QStringList codes;
    for (const Language &language : languages())
        codes.append(language.code);
    return codes;
}

QStringList providerTexts()
{
    QStringList texts;
    for (const ProviderInfo &info : ProviderRegistry().providers()) {
        for (const ProviderField &field : info.fields)
            texts << field.label << field.help;
        for (const ProviderOption &option : info.options)
            texts << option.label << option.help;
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_translations.use(QStringLiteral("en")); }
    void isComplete_data();
    void isComplete();
    void keepsPlaceholdersAndMarks_data();
    void keepsPlaceholdersAndMarks();
    void holdsTheSameTexts_data();
    void holdsTheSameTexts();
    void holdsEveryProviderText_data();
    void holdsEveryProviderText();
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void comesBackToEnglish();
    void countsInRussianAndEnglish();
    void noticesWhatIsWrong_data();
    void noticesWhatIsWrong();

private:
    void addLanguages(bool english)
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codes()) {
            if (english || code != u"en")
                QTest::addRow("%s", qPrintable(code)) << code;
        }
    }

    Translations m_translations;
};

void TestTranslations::isComplete_data()
{
    addLanguages(true);
}

void TestTranslations::isComplete()
{
    QFETCH(QString, code);
    const QList<CatalogueMessage> messages = readCatalogue(code);
    QVERIFY(messages.size() > 10);
    QStringList open;
    for (const CatalogueMessage &message : messages) {
        const bool empty = std::any_of(message.forms.begin(), message.forms.end(),
                                       [](const QString &form) { return form.trimmed().isEmpty(); });
        if (!message.state.isEmpty() || empty || message.forms.size() != (message.numerus ? pluralForms(code) : 1))
            open.append(message.context + u": "_qs + message.source);
    }
    QVERIFY2(open.isEmpty(), qPrintable(QString::number(open.size()) + u" open:\n"_qs + open.mid(0, 10).join(u'\n')));
}

void TestTranslations::keepsPlaceholdersAndMarks_data()
{
    addLanguages(true);
}

void TestTranslations::keepsPlaceholdersAndMarks()
{
    QFETCH(QString, code);
    QStringList wrong;
    for (const CatalogueMessage &message : readCatalogue(code)) {
        for (const QString &form : message.forms) {
            const QString problem = form.isEmpty() ? QString() : difference(code, message.source, form);
            if (!problem.isEmpty())
                wrong.append(message.context + u": "_qs + message.source + u" — "_qs + form + u": "_qs + problem);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::holdsTheSameTexts_data()
{
    addLanguages(false);
}

void TestTranslations::holdsTheSameTexts()
{
    QFETCH(QString, code);
    QCOMPARE(catalogueKeys(readCatalogue(code)), catalogueKeys(readCatalogue(QStringLiteral("de"))));
}

void TestTranslations::holdsEveryProviderText_data()
{
    addLanguages(false);
}

void TestTranslations::holdsEveryProviderText()
{
    QFETCH(QString, code);
    QSet<QString> known;
    for (const CatalogueMessage &message : readCatalogue(code)) {
        if (message.context == u"mooring::providers")
            known.insert(message.source);
    }
    const QStringList texts = providerTexts();
    QVERIFY(texts.size() > 50);
    QStringList missing;
    for (const QString &text : texts) {
        if (!known.remove(text))
            missing.append(text);
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(known, QSet<QString>()); // Nothing left of providers that are gone.
}

void TestTranslations::speaksTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("password");
    QTest::newRow("en") << u"en"_qs << u"Password"_qs;
    QTest::newRow("de") << u"de"_qs << u"Passwort"_qs;
    QTest::newRow("es") << u"es"_qs << u"Contraseña"_qs;
    QTest::newRow("fr") << u"fr"_qs << u"Mot de passe"_qs;
    QTest::newRow("pt_BR") << u"pt_BR"_qs << u"Senha"_qs;
    QTest::newRow("ru") << u"ru"_qs << u"Пароль"_qs;
    QTest::newRow("ja") << u"ja"_qs << u"パスワード"_qs;
    QTest::newRow("zh_CN") << u"zh_CN"_qs << u"密码"_qs;
    QTest::newRow("zh_TW") << u"zh_TW"_qs << u"密碼"_qs;
}

void TestTranslations::speaksTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, password);
    m_translations.use(code);
    QCOMPARE(Texts::providerText(u"Password"_qs), password);
    QCOMPARE(QLocale().language(), QLocale(code).language());
    QCOMPARE(QLocale().territory(), QLocale(code).territory());
}

void TestTranslations::comesBackToEnglish()
{
    for (const QString &code : codes()) {
        m_translations.use(code);
        m_translations.use(u"en"_qs);
        QCOMPARE(Texts::providerText(u"Password"_qs), u"Password"_qs);
        QCOMPARE(Texts::duration(60), u"1 minute"_qs);
        QCOMPARE(Texts::duration(120), u"2 minutes"_qs);
    }
}

void TestTranslations::countsInRussianAndEnglish()
{
    const auto minutes = [](int count) {
        return Texts::duration(count * 60);
    };
    m_translations.use(u"ru"_qs);
    QCOMPARE(minutes(1), u"1 минуту"_qs);
    QCOMPARE(minutes(2), u"2 минуты"_qs);
    QCOMPARE(minutes(5), u"5 минут"_qs);
    QCOMPARE(minutes(21), u"21 минуту"_qs);
    m_translations.use(u"en"_qs);
    QCOMPARE(minutes(1), u"1 minute"_qs);
    QCOMPARE(minutes(5), u"5 minutes"_qs);
    QCOMPARE(minutes(21), u"21 minutes"_qs);
}

void TestTranslations::noticesWhatIsWrong_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::newRow("placeholder lost") << u"de"_qs << u"%1 is needed."_qs << u"Fehlt."_qs;
    QTest::newRow("number lost") << u"de"_qs << u"%n names"_qs << u"Namen"_qs;
    QTest::newRow("another placeholder") << u"de"_qs << u"%1 and %2"_qs << u"%1 und %3"_qs;
    QTest::newRow("tag lost") << u"de"_qs << u"<b>Home</b>"_qs << u"<b>Zuhause"_qs;
    QTest::newRow("brace changed") << u"de"_qs << u"With {ip}"_qs << u"Mit {adresse}"_qs;
    QTest::newRow("dots lost") << u"de"_qs << u"Add…"_qs << u"Hinzufügen"_qs;
    QTest::newRow("colon lost") << u"zh_CN"_qs << u"Name:"_qs << u"域名"_qs;
    QTest::newRow("mnemonic lost") << u"de"_qs << u"&Add"_qs << u"Hinzufügen"_qs;
    QTest::newRow("mnemonic twice") << u"de"_qs << u"&Add"_qs << u"&Hinzu&fügen"_qs;
    QTest::newRow("mnemonic within") << u"ja"_qs << u"&Add"_qs << u"&追加"_qs;
}

void TestTranslations::noticesWhatIsWrong()
{
    QFETCH(QString, code);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QVERIFY(!difference(code, source, translation).isEmpty());
    QVERIFY(difference(u"en"_qs, source, source).isEmpty());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
