// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Compares what a view draws with the picture that was once looked at and found right.

#pragma once

#include <QImage>
#include <QString>

namespace engram::gui {

/// How two pictures of one size differ.
struct PictureDifference {
    int pixels = 0;  ///< in which a channel is more than kUnseen apart
    QImage map;      ///< those pixels in red on the wanted picture, grey

    /// Smoothing of letters and lines may differ by as much between machines, of 0..255.
    static constexpr int kUnseen = 10;
    /// Dots that smoothing can flip; a glyph of a node has more than a hundred.
    static constexpr int kFewPixels = 12;

    [[nodiscard]] bool isSmall() const { return pixels <= kFewPixels; }
};

/// Both pictures have the same size.
[[nodiscard]] PictureDifference differenceOf(const QImage& wanted, const QImage& drawn);

/// Checks `drawn` against the reference `name`. Empty if they agree; otherwise what is wrong, and
/// where the drawn picture and the map of differences were written. With ENGRAM_UPDATE_PICTURES set
/// the drawn picture becomes the reference.
[[nodiscard]] QString checkPicture(const QString& name, const QImage& drawn);

/// The reference `name`; null if there is none.
[[nodiscard]] QImage referencePicture(const QString& name);

}  // namespace engram::gui
