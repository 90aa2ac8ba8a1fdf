// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

const QString hiddenOption = QStringLiteral("--hidden");

/// The host's place also from inside a Flatpak, whose own XDG_CONFIG_HOME nobody starts anything from.
QString systemFolder()
{
    QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (qEnvironmentVariableIsSet("FLATPAK_ID"))
        config = qEnvironmentVariable("HOST_XDG_CONFIG_HOME", QDir::homePath() + QStringLiteral("/.config"));
    return config + QStringLiteral("/autostart");
}

QString entryFile(const QString &folder)
{
    return (folder.isEmpty() ? systemFolder() : folder) + QStringLiteral("/io.github.mooring.Mooring.desktop");
}

/// One argument of Exec: quoted, with the characters escaped that are special in quotes, and "%", which begins field codes.
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
QString quoted(QString argument)
{
    static const QRegularExpression special(QStringLiteral(R"((["`$\\]))"));
    argument.replace(special, QStringLiteral(R"(\\1)"));
    return u'"' + argument.replace(u'%', QStringLiteral("%%")) + u'"';
}

/// A value of type string in the file.
QString escapedValue(QString value)
{
    return value.replace(u'\\', QStringLiteral(R"(\\)"))
        .replace(u'\n', QStringLiteral(R"(\n)"))
        .replace(u'\t', QStringLiteral(R"(\t)"))
        .replace(u'\r', QStringLiteral(R"(\r)"));
}

/// What starts @p program: not the file itself where it is only there while it runs.
QString command(const QString &program)
{
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    if (!flatpak.isEmpty())
        return QStringLiteral("flatpak run ") + flatpak;
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    // Another AppImage may have started us, and its variables come with it.
    const bool isOurs = !image.isEmpty() && !mounted.isEmpty() && program.startsWith(mounted + u'/');
    return quoted(isOurs ? image : program);
}

/// The keys of the group [Desktop Entry].
QMap<QString, QString> readEntry(const QString &path)
{
    QFile file(path);
    QMap<QString, QString> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    bool isOurGroup = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            isOurGroup = line.trimmed() == u"[Desktop Entry]";
        else if (const qsizetype equals = line.indexOf(u'='); isOurGroup && equals > 0 && !line.startsWith(u'#'))
            result.insert(line.first(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return result;
}

Failure unwritable(const QString &path, const QString &why)
{
    return {Failure::Kind::Rejected, Text::tr("%1 cannot be written: %2").arg(path, why), {}};
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
}

Autostart::State Autostart::state() const
{
    const QMap<QString, QString> entry = readEntry(entryFile(m_folder));
    const QString exec = entry.value(QStringLiteral("Exec"));
    State state;
    // Desktops switch an entry off by either key rather than taking it away.
    state.enabled = !exec.isEmpty() && entry.value(QStringLiteral("Hidden")) != u"true"
        && entry.value(QStringLiteral("X-GNOME-Autostart-enabled")) != u"false";
    if (!exec.isEmpty())
        state.hidden = exec.split(u' ').contains(hiddenOption);
    return state;
}

Result<void> Autostart::setState(State state)
{
    const QString path = entryFile(m_folder);
    if (!state.enabled) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return tl::unexpected(unwritable(path, file.errorString()));
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    QString exec = command(m_program);
    if (state.hidden)
        exec += u' ' + hiddenOption;
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Mooring\n"
                                        "Icon=io.github.mooring.Mooring\n"
                                        "Exec=%1\n"
                                        "Terminal=false\n"
                                        "X-GNOME-Autostart-enabled=true\n")
                             .arg(escapedValue(exec));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return tl::unexpected(unwritable(path, file.errorString()));
    return {};
}

} // namespace mooring
