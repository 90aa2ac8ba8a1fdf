// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mooring;

using State = Autostart::State;

namespace {

const QString fileName = QStringLiteral("io.github.mooring.Mooring.desktop");

} // namespace

/// The autostart entry of freedesktop systems.
class TestAutostartEntry : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *variable : {"APPIMAGE", "APPDIR", "FLATPAK_ID", "HOST_XDG_CONFIG_HOME"})
            qunsetenv(variable);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void quotesTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("line");
        // The examples follow from the two layers of the specification: quoting of arguments, then the type string.
        QTest::newRow("plain") << u"/usr/bin/mooring"_qs << uR"(Exec="/usr/bin/mooring" --hidden)"_qs;
        QTest::newRow("space") << u"/opt/my apps/mooring"_qs << uR"(Exec="/opt/my apps/mooring" --hidden)"_qs;
        QTest::newRow("percent") << u"/opt/100%/mooring"_qs << uR"(Exec="/opt/100%%/mooring" --hidden)"_qs;
        QTest::newRow("dollar") << u"/opt/$x/mooring"_qs << uR"(Exec="/opt/\\$x/mooring" --hidden)"_qs;
        QTest::newRow("quote") << uR"(/opt/"x"/mooring)"_qs << uR"(Exec="/opt/\\"x\\"/mooring" --hidden)"_qs;
        QTest::newRow("backslash") << uR"(/opt/a\b/mooring)"_qs << uR"(Exec="/opt/a\\\\b/mooring" --hidden)"_qs;
        QTest::newRow("backquote") << u"/opt/`x`/mooring"_qs << uR"(Exec="/opt/\\`x\\`/mooring" --hidden)"_qs;
        QTest::newRow("not ASCII") << u"/home/jürgen/mooring"_qs << u"Exec=\"/home/jürgen/mooring\" --hidden"_qs;
    }
    void quotesTheProgram()
    {
        QFETCH(QString, program);
        QVERIFY(Autostart(program).setState({true, true}));
        const QStringList lines = entry().split(u'\n');
        QCOMPARE(lines.first(), u"[Desktop Entry]"_qs);
        QVERIFY(lines.contains(u"Type=Application"_qs));
        QVERIFY(lines.contains(u"Name=Mooring"_qs));
        QTEST(lines.filter(u"Exec="_qs).join(u'|'), "line");
    }

    void isWhereTheSystemLooks()
    {
        Autostart autostart(u"/usr/bin/mooring"_qs);
        QVERIFY(autostart.setState({true, false}));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"autostart"_qs});
        QCOMPARE(QDir(m_folder->filePath(u"autostart"_qs)).entryList(QDir::Files), QStringList{fileName});
        QVERIFY(!entry().contains(u"--hidden"_qs));
        QVERIFY(autostart.setState({false, false}));
        QVERIFY(!QFile::exists(path()));
    }

    void desktopsSwitchItOff_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("hidden");
        const QByteArray group = "[Desktop Entry]\nType=Application\nName=Mooring\n";
        QTest::newRow("as it is") << group + "Exec=mooring\n" << true << false;
        QTest::newRow("without a window") << group + "Exec=mooring --hidden\n" << true << true;
        QTest::newRow("with spaces") << group + "Exec = mooring --hidden \n" << true << true;
        QTest::newRow("another option") << group + "Exec=mooring --hidden-not\n" << true << false;
        QTest::newRow("hidden") << group + "Exec=mooring\nHidden=true\n" << false << false;
        QTest::newRow("not hidden") << group + "Exec=mooring\nHidden=false\n" << true << false;
        QTest::newRow("GNOME") << group + "Exec=mooring --hidden\nX-GNOME-Autostart-enabled=false\n" << false << true;
        QTest::newRow("of another group") << group + "Exec=mooring\n[Desktop Action x]\nHidden=true\n" << true << false;
        QTest::newRow("a comment") << group + "Exec=mooring\n#Hidden=true\n" << true << false;
        QTest::newRow("starts nothing") << group << false << true;
        QTest::newRow("empty") << QByteArray() << false << true;
    }
    void desktopsSwitchItOff()
    {
        QFETCH(QByteArray, text);
        QDir().mkpath(m_folder->filePath(u"autostart"_qs));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Autostart autostart(u"/usr/bin/mooring"_qs);
        QTEST(autostart.state().enabled, "enabled");
        QTEST(autostart.state().hidden, "hidden");
        QVERIFY(autostart.setState({true, true}));
        QCOMPARE(autostart.state(), (State{true, true}));
    }

    void appImageIsStartedItself()
    {
        qputenv("APPIMAGE", "/home/me/Mooring.AppImage");
        qputenv("APPDIR", "/tmp/.mount_MooXYZ");
        QVERIFY(Autostart(u"/tmp/.mount_MooXYZ/usr/bin/mooring"_qs).setState({true, false}));
        QVERIFY(entry().contains(u"Exec=\"/home/me/Mooring.AppImage\"\n"_qs));
        // The variables of the AppImage that opened us.
        QVERIFY(Autostart(u"/usr/bin/mooring"_qs).setState({true, false}));
        QVERIFY(entry().contains(u"Exec=\"/usr/bin/mooring\"\n"_qs));
    }

    void flatpakIsRun()
    {
        const QTemporaryDir host;
        qputenv("FLATPAK_ID", "io.github.mooring.Mooring");
        qputenv("HOST_XDG_CONFIG_HOME", host.path().toUtf8());
        Autostart autostart(u"/app/bin/mooring"_qs);
        QVERIFY(autostart.setState({true, true}));
        QVERIFY(!QFile::exists(path()));
        QFile file(host.filePath(u"autostart/"_qs + fileName));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Exec=flatpak run io.github.mooring.Mooring --hidden\n"));
        QCOMPARE(autostart.state(), (State{true, true}));
    }

    void saysWhatCannotBeWritten()
    {
        // A file where the folder should be stops root, too.
        QFile file(m_folder->filePath(u"autostart"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Result<void> result = Autostart(u"/usr/bin/mooring"_qs).setState({true, true});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::Rejected);
        QVERIFY2(result.error().message.contains(path()), qPrintable(result.error().message));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"autostart/"_qs + fileName); }
    [[nodiscard]] QString entry() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAutostartEntry)
#include "tst_autostartentry.moc"
