// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Pictures of nodes too small for words: a thousand look like a few, and copying one costs a
// twentieth of drawing it. GUI thread only.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <QPixmap>
#include <cstddef>

#include "gui_canvas/scene.h"

class QPainter;

namespace engram::gui {

class NodePainter;

class NodePictures {
public:
    /// More looks than that at a time do not occur but while all of them change.
    static constexpr std::size_t kMost = 512;

    /// Whether nothing but its state is to be seen of it.
    [[nodiscard]] static bool isPlain(const SceneNode& node);
    /// As paintNode() does, but at whole device pixels. `node` is plain; `painter` is scaled by
    /// `pixelRatio` and not otherwise.
    void paint(QPainter& painter, const SceneNode& node, const NodePainter& nodePainter,
               double pixelRatio);
    /// For another theme, or another pixel ratio.
    void clear() { m_pictures.clear(); }

private:
    struct Look {
        VisualRole role;
        VisualState state;
        int syncPercent;
        bool dimmed;
        double radius;
        friend bool operator==(const Look&, const Look&) = default;
        template <class H>
        friend H AbslHashValue(H state, const Look& look) {
            return H::combine(std::move(state), look.role, look.state, look.syncPercent,
                              look.dimmed, look.radius);
        }
    };

    absl::flat_hash_map<Look, QPixmap> m_pictures;
};

}  // namespace engram::gui
