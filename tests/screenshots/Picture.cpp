// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Picture.h"

#include <QHash>
#include <QImageWriter>

#include <algorithm>

namespace mooring {

namespace {

constexpr qsizetype colours = 128;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// The pictures are of flat colours and the greys between them, so the most frequent ones are nearly all there is.
QList<QRgb> frequentColours(const QHash<QRgb, int> &counts)
{
    QList<QRgb> found = counts.keys();
    std::sort(found.begin(), found.end(),
              [&counts](QRgb a, QRgb b) { return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b); });
    return found.mid(0, colours);
}

} // namespace

bool writePicture(const QImage &image, const QString &path)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> palette = frequentColours(counts);
    QHash<QRgb, uchar> nearest;
    for (auto each = counts.keyBegin(); each != counts.keyEnd(); ++each) {
        const auto closest = std::min_element(palette.begin(), palette.end(),
                                              [&each](QRgb a, QRgb b) { return distance(a, *each) < distance(b, *each); });
        nearest.insert(*each, uchar(closest - palette.begin()));
    }
    QImage indexed(source.size(), QImage::Format_Indexed8);
    indexed.setColorTable(palette);
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *target = indexed.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            target[x] = nearest.value(line[x]);
    }
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    return writer.write(indexed);
}

} // namespace mooring
