// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Picture.h"
#include "Stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace mooring;

namespace {

struct Order
{
    QDir folder;
    QStringList scenes;
    QStringList languages;
};

/// "names-dark-2x-zh_CN.png"
QString fileName(const QString &scene, bool dark, const QString &language)
{
    return QStringLiteral("%1-%2-%3x-%4.png")
        .arg(scene, dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(qRound(qApp->devicePixelRatio()))
        .arg(language);
}

/// From the first start to a published name, as the README shows it; empty for other scenes.
QString firstStartName(const QString &scene)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("assistant-1-provider"), QStringLiteral("first-1-provider.png")},
        {QStringLiteral("assistant-2-sign-in"), QStringLiteral("first-2-sign-in.png")},
        {QStringLiteral("assistant-4-results"), QStringLiteral("first-3-published.png")},
    };
    return names.value(scene);
}

bool take(const Order &order, const QString &scene, bool dark, const QString &language)
{
    const Stage stage(scene);
    const QImage image = stage.widget().grab().toImage();
    QStringList names{fileName(scene, dark, language)};
    if (!firstStartName(scene).isEmpty() && !dark && language == u"en" && image.devicePixelRatio() > 1)
        names.append(firstStartName(scene));
    for (const QString &name : std::as_const(names)) {
        if (!writePicture(image, order.folder.filePath(name))) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(name));
            return false;
        }
    }
    return true;
}

/// All pictures of one scale.
int takeAll(const Order &order)
{
    for (const QString &language : order.languages) {
        Translations translations;
        translations.use(language);
        for (const bool dark : {false, true}) {
            dressStage(dark);
            for (const QString &scene : order.scenes) {
                if (!take(order, scene, dark, language))
                    return 1;
            }
        }
    }
    return 0;
}

/// Qt takes the scale from the environment of a process, so each scale is one of its own.
int takeEachScale(const QStringList &arguments)
{
    QList<QProcess *> processes;
    for (const char *scale : {"1", "2"}) {
        auto *process = new QProcess(qApp);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(), arguments + QStringList{QStringLiteral("--this-scale")});
        processes.append(process);
    }
    int code = 0;
    for (QProcess *process : std::as_const(processes)) {
        process->waitForFinished(-1);
        if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
            code = 1;
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    prepareStage();
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Takes a picture of everything that people see, in light and dark, 1x and 2x."));
    parser.addHelpOption();
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the pictures go."),
                                    QStringLiteral("DIR"), QStringLiteral("docs/screenshots"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("Instead of en and zh_CN; may be given again."), QStringLiteral("CODE"));
    const QCommandLineOption scene(QStringLiteral("scene"), QStringLiteral("Only this one; may be given again."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption thisScale(QStringLiteral("this-scale"),
                                       QStringLiteral("Only at the scale of QT_SCALE_FACTOR."));
    parser.addOptions({folder, language, scene, thisScale});
    parser.process(app);
    Order order{QDir(parser.value(folder)), parser.values(scene), parser.values(language)};
    if (!order.folder.mkpath(QStringLiteral(".")))
        return 1;
    if (order.scenes.isEmpty())
        order.scenes = Stage::scenes();
    if (order.languages.isEmpty())
        order.languages = {QStringLiteral("en"), QStringLiteral("zh_CN")};
    return parser.isSet(thisScale) ? takeAll(order) : takeEachScale(QCoreApplication::arguments().mid(1));
}
