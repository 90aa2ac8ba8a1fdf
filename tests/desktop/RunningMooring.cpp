// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "RunningMooring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mooring::test {

namespace {

const QByteArray hostName = QByteArrayLiteral("home.example.org");
const QByteArray password = QByteArrayLiteral("pl4nted-passw0rd");

void write(const QString &path, const QJsonObject &content)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    Q_ASSERT(opened);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(content).toJson());
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(10000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

RunningMooring::RunningMooring()
    : m_server([this](const LoopbackHttp::Request &request) { return answer(request); })
{
    const QString server = QStringLiteral("127.0.0.1:%1").arg(m_server.port());
    const QJsonObject source{{QStringLiteral("kind"), QStringLiteral("web")},
                             {QStringLiteral("services"), QJsonArray{m_server.url("/ip").toString()}},
                             {QStringLiteral("agree"), 1}};
    write(m_dir.filePath(QStringLiteral("config.json")),
          {{QStringLiteral("version"), 1},
           {QStringLiteral("accounts"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("lab")},
                                   {QStringLiteral("provider"), QStringLiteral("custom-dyndns2")},
                                   {QStringLiteral("label"), QStringLiteral("Lab")},
                                   {QStringLiteral("settings"),
                                    QJsonObject{{QStringLiteral("server"), server},
                                                {QStringLiteral("scheme"), QStringLiteral("http")},
                                                {QStringLiteral("username"), QStringLiteral("user")}}}}}},
           {QStringLiteral("records"),
            QJsonArray{QJsonObject{{QStringLiteral("name"), QString::fromLatin1(hostName)},
                                   {QStringLiteral("types"), QJsonArray{QStringLiteral("A")}},
                                   {QStringLiteral("account"), QStringLiteral("lab")}}}},
           {QStringLiteral("addressSources"),
            QJsonObject{{QStringLiteral("default"), QJsonObject{{QStringLiteral("A"), QJsonArray{source}}}}}}});
    write(m_dir.filePath(QStringLiteral("secrets.json")),
          {{QStringLiteral("lab"), QJsonObject{{QStringLiteral("password"), QString::fromLatin1(password)}}}});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                     [this] { m_output += QString::fromUtf8(m_process.readAll()); });
}

RunningMooring::~RunningMooring()
{
    end();
}

void RunningMooring::end()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

void RunningMooring::restart(const QStringList &arguments)
{
    end();
    start(arguments);
}

QStringList RunningMooring::commonArguments() const
{
    return {QStringLiteral("--config"), m_dir.path(), QStringLiteral("--secrets"),
            m_dir.filePath(QStringLiteral("secrets.json"))};
}

void RunningMooring::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(MOORING_BIN_DIR "/mooring"), commonArguments() + arguments);
    m_process.waitForStarted();
}

int RunningMooring::startAgain()
{
    QProcess second;
    second.start(QStringLiteral(MOORING_BIN_DIR "/mooring"), commonArguments());
    return second.waitForFinished(10000) && second.exitStatus() == QProcess::NormalExit ? second.exitCode() : -1;
}

bool RunningMooring::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

LoopbackHttp::Reply RunningMooring::answer(const LoopbackHttp::Request &request)
{
    LoopbackHttp::Reply reply;
    reply.contentType = "text/plain";
    reply.then = LoopbackHttp::Reply::Then::Close;
    if (request.path() == "/ip") {
        ++m_looks;
        reply.body = m_address.toString().toLatin1() + '\n';
        return reply;
    }
    const QByteArray login = "Basic " + QByteArray("user:" + password).toBase64();
    const QHostAddress sent(QString::fromLatin1(request.queryItem("myip")));
    if (request.method != "GET" || request.path() != "/nic/update") {
        reply.status = 404;
        reply.body = "not found";
    } else if (m_mood == Mood::InTrouble) {
        reply.body = "911";
    } else if (m_mood == Mood::RefusesPassword || request.header("Authorization") != login) {
        reply.status = 401;
        reply.body = "badauth";
    } else if (!request.header("User-Agent").toLower().contains("mooring")) {
        reply.body = "badagent";
    } else if (request.queryItem("hostname") != hostName) {
        reply.body = "nohost";
    } else if (sent.isNull()) {
        reply.body = "dnserr";
    } else {
        reply.body = (sent == m_published ? "nochg " : "good ") + sent.toString().toLatin1();
        m_published = sent;
        ++m_updates;
    }
    return reply;
}

int RunningMooring::visibleWindows()
{
    const QString found = run(
        QStringLiteral("xdotool"),
        {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"), QStringLiteral("^mooring$")});
    return static_cast<int>(found.split(u'\n', Qt::SkipEmptyParts).size());
}

qint64 RunningMooring::mainWindow()
{
    const QString found = run(
        QStringLiteral("xdotool"),
        {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), QStringLiteral("^Mooring$")});
    return found.section(u'\n', 0, 0).toLongLong();
}

void RunningMooring::close(qint64 window)
{
    // The window manager's own key, as a user closes a window: "windowclose" would end the program's connection.
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowactivate"), QStringLiteral("--sync"), QString::number(window), QStringLiteral("key"),
         QStringLiteral("alt+F4")});
}

QString RunningMooring::geometry(qint64 window)
{
    return run(QStringLiteral("xdotool"), {QStringLiteral("getwindowgeometry"), QString::number(window)}).section(u'\n', 2);
}

void RunningMooring::resize(qint64 window, int width, int height)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowsize"), QStringLiteral("--sync"), QString::number(window), QString::number(width),
         QString::number(height)});
}

} // namespace mooring::test
