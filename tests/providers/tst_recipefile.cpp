// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecipeFile.h"

#include "providers/recipes/Template.h"
#include "providers/recipes/UpdateRecipe.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mooring;

namespace {

// One raw string a line: moc 6.4 loses the class after a longer one.
constexpr char goodRecipe[]
    = R"({"id": "mine", "name": "Mine", "status": "unverified",)"
      R"("fields": [{"key": "token", "label": "Token", "secret": true}],)"
      R"("options": [{"key": "wildcard", "label": "Wildcard", "type": "bool"}],)"
      R"("update": {"request": {"url": "https://mine.example/?n={hostname}&t={token}&ip={ip}&w={wildcard}"},)"
      R"("reply": {"reader": "match", "success": {"contains": ["OK"]}}}})";

} // namespace

class tst_RecipeFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    RecipeSchema m_schema{QStringLiteral(":/recipes/schema/update.schema.json")};

    QString write(const QByteArray &text)
    {
        QFile file(m_dir.filePath(QStringLiteral("recipe.json")));
        [&] {
            QVERIFY(file.open(QIODevice::WriteOnly));
        }();
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void good()
    {
        const auto recipe = readRecipeFile(write(goodRecipe), m_schema);
        QVERIFY2(recipe, qPrintable(recipe ? QString() : recipe.error().text()));
        const auto read = readUpdateRecipe(*recipe);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(read->info.name, QStringLiteral("Mine"));
        QCOMPARE(read->info.fields.first().secret, true);
        QCOMPARE(read->info.methods, QStringList{QStringLiteral("update")});
        QVERIFY(read->info.status == ProviderInfo::Status::Unverified);
    }

    void builtInRecipes_data()
    {
        QTest::addColumn<QString>("path");
        const QFileInfoList files = QDir(QStringLiteral(":/recipes/update")).entryInfoList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 13);
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
    void builtInRecipes()
    {
        QFETCH(QString, path);
        const auto object = readRecipeFile(path, m_schema);
        QVERIFY2(object, qPrintable(object ? QString() : object.error().text()));
        const auto recipe = readUpdateRecipe(*object);
        QVERIFY2(recipe, qPrintable(recipe ? QString() : recipe.error().text()));
        QCOMPARE(recipe->info.id, QFileInfo(path).baseName());
    }

    void notJson()
    {
        const auto recipe = readRecipeFile(write("{\n  \"id\": \"x\",\n  \"name\": oops\n}"), m_schema);
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().line, 3);
        QVERIFY(recipe.error().text().contains(u"recipe.json:3"));
    }

    void noObject() { QCOMPARE(readRecipeFile(write("[]"), m_schema).error().line, 1); }
    void missingFile() { QVERIFY(!readRecipeFile(m_dir.filePath(QStringLiteral("none.json")), m_schema)); }
    void tooLong() { QVERIFY(!readRecipeFile(write(QByteArray(300 * 1024, ' ')), m_schema)); }

    void missingSchema()
    {
        const RecipeSchema schema(QStringLiteral(":/recipes/schema/none.json"));
        QVERIFY(schema.check({}).has_value());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *from, const char *to, const char *pointer) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(pointer);
        };
        row("unknown member", "\"name\":", "\"nmae\": \"x\", \"name\":", "");
        row("missing name", "\"name\": \"Mine\",", "", "");
        row("bad id", "\"mine\"", "\"Mine!\"", "/id");
        row("status", "unverified", "perhaps", "/status");
        row("field without label", ", \"label\": \"Token\"", "", "/fields/0");
        row("field key", "\"token\", \"label\"", "\"To ken\", \"label\"", "/fields/0/key");
        row("option type", "\"type\": \"bool\"", "\"type\": \"flag\"", "/options/0/type");
        row("no reply", "\"reply\"", "\"replies\"", "/update");
        row("reader", "\"reader\": \"match\"", "\"reader\": \"script\"", "/update/reply/reader");
        row("match without success", ", \"success\": {\"contains\": [\"OK\"]}", "", "/update/reply");
        row("empty match", "{\"contains\": [\"OK\"]}", "{}", "/update/reply/success");
        row("unknown placeholder", "{hostname}", "{hostnmae}", "/update/request/url");
        row("unknown function", "{hostname}", "{rot13:hostname}", "/update/request/url");
        row("no such field", "n={hostname}", "n={hostname}\", \"headerLines\": \"$headers", "/update/request/headerLines");
        row("regular expression", "\"contains\": [\"OK\"]", "\"regex\": \"(OK\"", "/update/reply/success/regex");
        row("failure kind", "\"reader\": \"match\"",
            "\"reader\": \"match\", \"failures\": [{\"when\": {\"status\": 404}, \"kind\": \"stop\"}]",
            "/update/reply/failures/0/kind");
        row("failure place", "\"reader\": \"match\"",
            "\"reader\": \"match\", \"failures\": [{\"when\": {\"status\": 404}, \"kind\": \"Rejected\"}, {\"when\": "
            "{\"regex\": \"[\"}, \"kind\": \"Server\"}]",
            "/update/reply/failures/1/when/regex");
        row("variant field", "\"update\": {",
            "\"update\": {\"variants\": [{\"field\": \"x\", \"value\": \"*\", \"patch\": {}}],", "/update/variants/0/field");
    }

    void refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        QByteArray text = goodRecipe;
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const QString path = write(text);
        const auto object = readRecipeFile(path, m_schema);
        std::optional<RecipeError> error;
        if (!object) {
            error = object.error();
            QCOMPARE(error->file, path);
        } else if (const auto recipe = readUpdateRecipe(*object); !recipe) {
            error = recipe.error();
        }
        QVERIFY(error.has_value());
        QVERIFY(!error->message.isEmpty());
        QCOMPARE(error->pointer, pointer);
    }

    void templates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("https://h/p?a={a}&b={b}", "https://h/p?a=x%20y%26");
        row("https://h/p?b={b}", "https://h/p");
        row("https://h/p?b={b|no}&c=1", "https://h/p?b=no&c=1");
        row("https://h/p?b={b|}&c", "https://h/p?c");
        row("https://h/p?x={b}y", "https://h/p");
        row("https://h/p?x={a}{b}", "https://h/p?x=x%20y%26");
        row("https://h/{a}/", "https://h/x%20y%26/");
        row("{raw:u}&more={l}", "https://u/?q=1&more=a,b");
        row("https://h/?ip={v6}&h[{l}]=1", "https://h/?ip=2001:db8::1&h[a,b]=1");
        row("https://h/?p={md5:l}", "https://h/?p=b345e1dc09f20fdefdea469f09167892");
        row("https://h/?p={base64:l}", "https://h/?p=YSxi");
        row("https://h/?flag&{b}={a}", "https://h/?flag&=x%20y%26");
    }
    void templates()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const TemplateValues values = {{QStringLiteral("a"), QStringLiteral("x y&")},
                                       {QStringLiteral("u"), QStringLiteral("https://u/?q=1")},
                                       {QStringLiteral("l"), QStringLiteral("a,b")},
                                       {QStringLiteral("v6"), QStringLiteral("2001:db8::1")}};
        QCOMPARE(expandUrl(text, values).value_or(QStringLiteral("refused")), result);
    }

    void templateLeavesOtherBraces()
    {
        const auto parsed = Template::parse(u"{\"a\": {\"b\": \"{a}\"}, \"n\": 1}{2,3}");
        QCOMPARE(parsed->names(), QStringList{QStringLiteral("a")});
        QCOMPARE(parsed->expand({{QStringLiteral("a"), QStringLiteral("v\"")}}, jsonEscaped),
                 QStringLiteral("{\"a\": {\"b\": \"v\\\"\"}, \"n\": 1}{2,3}"));
    }
};

QTEST_GUILESS_MAIN(tst_RecipeFile)
#include "tst_recipefile.moc"
