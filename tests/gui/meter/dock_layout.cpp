// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_meter/dock_layout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <algorithm>
#include <array>
#include <cstddef>

namespace engram::gui {

void showAllDocks(QMainWindow& window) {
    // In turn to the right and along the bottom.
    std::array<QDockWidget*, 2> last{};
    std::size_t side = 0;
    for (QDockWidget* const dock : window.findChildren<QDockWidget*>()) {
        const bool isRight = side == 0;
        window.removeDockWidget(dock);
        if (last[side] == nullptr)
            window.addDockWidget(isRight ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea,
                                 dock);
        else
            window.splitDockWidget(last[side], dock, isRight ? Qt::Vertical : Qt::Horizontal);
        last[side] = dock;
        side = 1 - side;
        dock->show();
    }
}

bool areAllDocksInSight(const QMainWindow& window) {
    const auto docks = window.findChildren<QDockWidget*>();
    return std::all_of(docks.begin(), docks.end(), [](const QDockWidget* dock) {
        return dock->isVisible() && !dock->visibleRegion().isEmpty();
    });
}

}  // namespace engram::gui
