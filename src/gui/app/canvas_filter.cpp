// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/canvas_filter.h"

namespace engram::gui {

void tieFilter(ClusterCanvas& canvas, ViewFilter& filter) {
    const auto apply = [&canvas, &filter] {
        CanvasFilter shown;
        shown.isOn = !filter.filter().isEmpty();
        shown.isFinal = !filter.filter().needsRequests();
        shown.excludes = [&filter](const QString& term) { return filter.excludes(term); };
        if (shown.isOn) {
            shown.showsHop = [&filter](const HopView& hop) { return filter.shows(hop); };
            shown.showsNode = [&filter](const NodeView& node) { return filter.shows(node); };
        }
        canvas.setFilter(std::move(shown));
    };
    QObject::connect(&filter, &ViewFilter::changed, &canvas, apply);
    QObject::connect(&filter, &ViewFilter::requestsLearned, &canvas, &ClusterCanvas::refreshFilter);
    QObject::connect(&canvas, &ClusterCanvas::exclusionRequested, &filter,
                     &ViewFilter::setExcluded);
}

}  // namespace engram::gui
