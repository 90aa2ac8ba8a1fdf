// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ConfigFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mooring;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

    QStringList copies() const { return QFileInfo(m_path).dir().entryList({u"*broken*"_qs}); }

private slots:
    void init()
    {
        QVERIFY(m_dir.isValid());
        m_path = m_dir.path() + u"/"_qs + QString::fromLatin1(QTest::currentTestFunction()) + u"/config.json"_qs;
    }

    void missingIsTheDefault()
    {
        ConfigFile file(m_path);
        const auto config = file.load();
        QVERIFY(config.has_value());
        QVERIFY(config->accounts.isEmpty());
        QVERIFY(config->addressSources.contains(u"default"_qs));
        QVERIFY(!QFile::exists(m_path)); // Looking writes nothing.
    }

    void savesForTheUserOnly()
    {
        ConfigFile file(m_path);
        Config config;
        config.accounts.append({u"cf"_qs, u"cloudflare"_qs, {}, {}, {}, {}});
        QVERIFY(file.save(config).has_value());
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & others));
        const auto again = ConfigFile(m_path).load();
        QVERIFY(again.has_value());
        QVERIFY(again->account(u"cf"));
    }

    void tightensAnOpenFile()
    {
        ConfigFile file(m_path);
        QVERIFY(file.save({}).has_value());
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(file.save({}).has_value());
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void keepsABrokenFile()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        const QByteArray broken = "{\"version\": 1,\n \"accounts\": [}";
        write(m_path, broken);
        ConfigFile file(m_path);
        const auto config = file.load();
        QVERIFY(!config.has_value());
        QCOMPARE(config.error().line, 2);
        QCOMPARE(copies().size(), 1);
        const QString copy = QFileInfo(m_path).dir().filePath(copies().constFirst());
        QCOMPARE(read(copy), broken);
        QVERIFY(!(QFile::permissions(copy) & others));
        QVERIFY2(config.error().message.contains(copy), qPrintable(config.error().message));

        // Neither this object nor a new one overwrites it, and a second look makes no second copy.
        QVERIFY(!file.save({}).has_value());
        QVERIFY(!ConfigFile(m_path).save({}).has_value());
        QCOMPARE(read(m_path), broken);
        QVERIFY(!ConfigFile(m_path).load().has_value());
        QCOMPARE(copies().size(), 1);

        // Corrected by hand: it must be read before it may be written.
        write(m_path, R"({"version": 1, "accounts": [{"id": "a", "provider": "b"}], "records": []})");
        QVERIFY(!file.save({}).has_value());
        const auto corrected = file.load();
        QVERIFY(corrected.has_value());
        QVERIFY(file.save(*corrected).has_value());
    }

    void doesNotTouchANewerFile()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        const QByteArray newer = R"({"version": 7, "accounts": [], "records": []})";
        write(m_path, newer);
        ConfigFile file(m_path);
        QVERIFY(!file.load().has_value());
        QVERIFY(!file.save({}).has_value());
        QCOMPARE(read(m_path), newer);
    }

    void doesNotReplaceWhatItMayNotRead()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        const QByteArray content = R"({"version": 1, "accounts": [{"id": "a", "provider": "b"}]})";
        write(m_path, content);
        ConfigFile file(m_path);
        QVERIFY(file.load().has_value());
        QVERIFY(QFile::setPermissions(m_path, {}));
        if (QFile probe(m_path); probe.open(QIODevice::ReadOnly))
            QSKIP("This user may read everything.");
        const auto saved = file.save({});
        QVERIFY(!saved.has_value());
        QVERIFY2(saved.error().message.contains(u"cannot be read"_qs), qPrintable(saved.error().message));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(read(m_path), content);
    }

    void tellsWhyItCannotWrite()
    {
        QVERIFY(QDir().mkpath(m_path)); // A folder is where the file should be.
        const auto saved = ConfigFile(m_path).save({});
        QVERIFY(!saved.has_value());
        QVERIFY(saved.error().message.contains(m_path));
    }
};

QTEST_APPLESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
