// What nearly every file of core uses.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTask>
#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
