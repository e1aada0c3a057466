// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How markers of a recording look and are called; markers that would cover each other are grouped.
// Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>
#include <QString>
#include <array>
#include <deque>
#include <functional>
#include <vector>

#include "gui_style/theme.h"
#include "gui_timeline/chronicle.h"
#include "gui_timeline_dock/time_scale.h"

class QPainter;

namespace engram::gui {

/// Markers that are drawn as one.
struct MarkerGroup {
    double x = 0;                        ///< of `gravest`, which gives the glyph
    double left = 0;                     ///< of the first
    std::array<int, kMarkerKinds> of{};  ///< how many of each kind
    int count = 0;
    int hidden = 0;  ///< of these, how many the filter says no to
    /// Of those that are shown, or of all if none is, the first of the gravest; lives as long as
    /// the chronicle's.
    const Marker* gravest = nullptr;
    const Marker* last = nullptr;

    [[nodiscard]] bool isMuted() const { return hidden == count; }
};

class MarkerLook {
    Q_DECLARE_TR_FUNCTIONS(MarkerLook)

public:
    [[nodiscard]] static QColor color(MarkerKind kind, const Theme& theme);
    /// The glyph, in a box of `size` about the origin: a form of its own for each kind.
    static void draw(QPainter& painter, MarkerKind kind, double size, const QColor& ink);
    /// "takeover by m2", "bookmark: the second kill".
    [[nodiscard]] static QString describe(const Marker& marker);
    /// "3 suspicions"
    [[nodiscard]] static QString countText(MarkerKind kind, int count);
    /// One line for each marker of a group, or for each kind when there are many; with times.
    [[nodiscard]] static QString describe(const MarkerGroup& group);

    /// The markers in sight, from left to right, grouped when less than `distance` pixels apart.
    /// `hides` is asked of each; empty: none is hidden.
    using Hides = std::function<bool(const Marker&)>;
    [[nodiscard]] static std::vector<MarkerGroup> groups(const std::deque<Marker>& markers,
                                                         const TimeScale& scale, double distance,
                                                         const Hides& hides = {});
};

}  // namespace engram::gui
