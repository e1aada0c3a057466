// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "picture_check.h"

#include <QDir>
#include <algorithm>

namespace engram::gui {

namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(ENGRAM_SOURCE_DIR "/tests/gui/reference/pictures/%1.png").arg(name);
}

bool isSeen(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))}) > PictureDifference::kUnseen;
}

}  // namespace

PictureDifference differenceOf(const QImage& wanted, const QImage& drawn) {
    PictureDifference difference;
    difference.map =
        wanted.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < wanted.height(); ++y) {
        for (int x = 0; x < wanted.width(); ++x) {
            if (isSeen(wanted.pixel(x, y), drawn.pixel(x, y))) {
                ++difference.pixels;
                difference.map.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
    }
    return difference;
}

QImage referencePicture(const QString& name) {
    return QImage(pathOf(name));
}

QString checkPicture(const QString& name, const QImage& drawn) {
    if (qEnvironmentVariableIsSet("ENGRAM_UPDATE_PICTURES")) {
        return drawn.save(pathOf(name)) ? QString()
                                        : QStringLiteral("cannot write %1").arg(pathOf(name));
    }
    const QImage wanted = referencePicture(name);
    if (wanted.isNull()) {
        return QStringLiteral("there is no picture %1").arg(pathOf(name));
    }
    const QString kept = QDir::current().filePath(name);
    if (wanted.size() != drawn.size()) {
        drawn.save(kept + QStringLiteral("-drawn.png"));
        return QStringLiteral("%1 is %2 x %3, not %4 x %5; see %6-drawn.png")
            .arg(name)
            .arg(drawn.width())
            .arg(drawn.height())
            .arg(wanted.width())
            .arg(wanted.height())
            .arg(kept);
    }
    const PictureDifference difference = differenceOf(wanted, drawn);
    if (difference.isSmall()) {
        return {};
    }
    drawn.save(kept + QStringLiteral("-drawn.png"));
    difference.map.save(kept + QStringLiteral("-difference.png"));
    return QStringLiteral("%1: %2 pixels differ; see %3-drawn.png and %3-difference.png")
        .arg(name)
        .arg(difference.pixels)
        .arg(kept);
}

}  // namespace engram::gui
