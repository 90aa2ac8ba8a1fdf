// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/PropertyChange.h"

#include <QMap>
#include <QXmlStreamReader>

namespace mooring {

namespace {

using State = PropertyChangeRead::State;

const PropertyChangeRead bad{State::Bad, {}};

/// By lower-case name; empty optional if a line is none.
std::optional<QMap<QByteArray, QByteArray>> readHeaders(const QList<QByteArray> &lines)
{
    QMap<QByteArray, QByteArray> headers;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return headers;
}

QHostAddress toIpv4(const QString &text)
{
    const QHostAddress address(text.trimmed());
    return address.protocol() == QAbstractSocket::IPv4Protocol ? address : QHostAddress();
}

/// False if it is no property set. The reader takes no outside entities.
bool readBody(const QByteArray &body, PropertyChange &change)
{
    QXmlStreamReader xml(body);
    bool isPropertySet = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"propertyset")
            isPropertySet = true;
        else if (isPropertySet && xml.name() == u"ExternalIPAddress")
            change.externalAddress = toIpv4(xml.readElementText());
    }
    return isPropertySet && !xml.hasError();
}

} // namespace

PropertyChangeRead readPropertyChange(const QByteArray &bytes)
{
    if (bytes.size() > largestPropertyChange)
        return bad;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    QList<QByteArray> lines = bytes.first(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> request = lines.takeFirst().split(' ');
    const auto headers = readHeaders(lines);
    if (!headers || request.size() != 3 || request[0] != "NOTIFY" || !request[2].startsWith("HTTP/1.")
        || headers->value("nt") != "upnp:event" || headers->value("nts") != "upnp:propchange"
        || headers->value("sid").isEmpty() || headers->contains("transfer-encoding"))
        return bad;
    bool isNumber = false;
    const qlonglong length = headers->value("content-length").toLongLong(&isNumber);
    if (!isNumber || length < 0 || length > largestPropertyChange)
        return bad;
    const QByteArray body = bytes.sliced(headEnd + 4);
    if (body.size() < length)
        return {};
    PropertyChangeRead read{State::Complete, {request[1], headers->value("sid"), {}}};
    return readBody(body.first(length), read.change) ? read : bad;
}

} // namespace mooring
