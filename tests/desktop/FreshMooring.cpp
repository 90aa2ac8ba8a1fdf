// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FreshMooring.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace mooring::test {

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FreshMooring::FreshMooring(const QUrl &addressService)
{
    const QJsonObject source{{QStringLiteral("kind"), QStringLiteral("web")},
                             {QStringLiteral("services"), QJsonArray{addressService.toString()}},
                             {QStringLiteral("agree"), 1}};
    const QJsonObject sources{{QStringLiteral("default"), QJsonObject{{QStringLiteral("A"), QJsonArray{source}}}}};
    QFile file(m_dir.filePath(QStringLiteral("config.json")));
    const bool opened = file.open(QIODevice::WriteOnly);
    Q_ASSERT(opened);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject config{{QStringLiteral("version"), 1},
                             {QStringLiteral("accounts"), QJsonArray()},
                             {QStringLiteral("records"), QJsonArray()},
                             {QStringLiteral("addressSources"), sources}};
    file.write(QJsonDocument(config).toJson());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                     [this] { m_output += QString::fromUtf8(m_process.readAll()); });
}

FreshMooring::~FreshMooring()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

bool FreshMooring::start()
{
    m_process.start(QStringLiteral(MOORING_BIN_DIR "/mooring"), {QStringLiteral("--config"), m_dir.path()});
    return m_process.waitForStarted() && QTest::qWaitFor([] { return activeTitle() == u"Mooring"; }, 15000);
}

void FreshMooring::press(const QStringList &keys)
{
    run(QStringLiteral("xdotool"),
        QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
}

void FreshMooring::type(const QString &text)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("10"), QStringLiteral("--"), text});
}

QString FreshMooring::activeTitle()
{
    const QString title
        = run(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
    // Qt puts the program's name behind that of a dialog.
    return title.section(QStringLiteral(" — "), 0, 0);
}

QStringList FreshMooring::filesWith(const QString &text) const
{
    QStringList found;
    QDirIterator files(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (content(files.next()).contains(text.toUtf8()))
            found.append(files.filePath());
    }
    return found;
}

QByteArray FreshMooring::config() const
{
    return content(m_dir.filePath(QStringLiteral("config.json")));
}

QString FreshMooring::keychainItem(const QString &accountId)
{
    return run(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Mooring"), QStringLiteral("user"),
                QStringLiteral("Mooring/") + accountId});
}

} // namespace mooring::test
