// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Where the docks of the window stand: one arrangement for tall windows and one for low ones, such
// as on a projector, each as the user left it. In a low window the panels at the bottom are
// drawers: a click on a tab opens them, a click on the open tab closes them. However often the
// window changes its size, the docks come back as they were at each. GUI thread only.

#pragma once

#include <QEvent>
#include <QMainWindow>
#include <QObject>
#include <QPoint>
#include <QStringList>
#include <QTimer>
#include <array>
#include <vector>

#include "gui_app/settings.h"
#include "gui_docks/dock.h"

class QTabBar;

namespace engram::gui {

/// All of them belong to the window.
struct WindowDocks {
    Dock* nodes = nullptr;
    Dock* inspector = nullptr;
    Dock* charts = nullptr;
    Dock* console = nullptr;
    Dock* messages = nullptr;
    Dock* keys = nullptr;
    Dock* spaceTime = nullptr;
    Dock* timeline = nullptr;

    [[nodiscard]] std::vector<Dock*> all() const {
        return {nodes, inspector, charts, console, messages, keys, spaceTime, timeline};
    }
};

class Arrangement final : public QObject {
    Q_OBJECT

public:
    /// A window that is lower than this many pixels is low.
    static constexpr int kLowWindow = 780;
    /// One that is narrower than this many has no room for panels beside the canvas.
    static constexpr int kNarrowWindow = 760;

    /// `window` has no docks yet; reset() or restore() adds them.
    Arrangement(QMainWindow& window, const WindowDocks& docks);

    /// As at first, for the window's size.
    void reset();
    /// Size and place of the window, and what was saved of its docks.
    void restore(const Settings& settings);
    void save(Settings& settings);
    /// From here to resume() the docks are somebody else's, who puts them back: the window may
    /// change its size.
    void suspend();
    void resume();
    /// In the window's language.
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Each has an arrangement of its own.
    enum class Shape : std::uint8_t { Tall, Low, Narrow };

    [[nodiscard]] Shape shapeOfWindow() const;
    [[nodiscard]] bool isLow() const { return m_shape != Shape::Tall; }
    /// As the user left the docks in a window of this shape; empty: as at first.
    [[nodiscard]] QByteArray& kept() { return m_states[static_cast<std::size_t>(m_shape)]; }
    /// Nobody but the layout has moved the docks since the window got its size.
    [[nodiscard]] bool isUntouched() const;
    /// Where each dock stands.
    [[nodiscard]] QStringList places() const;
    void keepWhatUserDid();
    /// Before and after the window lays its docks out.
    void onLayoutComing(QEvent::Type type);
    void onLayoutDone();
    void restoreKept();
    /// What the window makes of new places in its next turns is its own doing.
    void waitForLayout();
    /// Nodes, inspector and charts: beside the canvas, or hidden among the panels below it.
    void stackSideDocks();
    /// While the mouse drags a dock, Qt keeps a copy of the layout for its end: what is laid out
    /// anew meanwhile would leave items in it that are gone.
    [[nodiscard]] bool isDragging() const;
    /// What waits until the window's size, and the mouse, are at rest.
    void settle();
    void adapt();
    void stackDocks();
    void sizeDocks();
    void dressTabs();
    void dressTabsLater();
    void open(Dock& dock);
    void close(Dock& dock);
    /// The height of the place that it stands in, with others or alone; 0: it is closed.
    [[nodiscard]] int heightOf(Dock& dock) const;
    [[nodiscard]] bool isOpen(Dock& dock) const { return heightOf(dock) > 0; }
    /// If it is closed, or lower than it needs.
    void openIfTooLow(Dock& dock);
    [[nodiscard]] Dock* dockOf(const QTabBar& bar, int index) const;
    void onTabPressed(const QTabBar& bar, QPoint position);
    void onTabReleased(const QTabBar& bar, QPoint position);

    QMainWindow& m_window;
    WindowDocks m_docks;
    QObject* m_drags;  ///< its DragWatch
    Shape m_shape = Shape::Tall;
    bool m_isSuspended = false;
    std::array<QByteArray, 3> m_states;  ///< by shape
    QStringList m_laidOut;               ///< what the layout last made of them; empty: nothing yet
    bool m_isLayoutOurs = false;
    bool m_isPlacing = false;
    bool m_isResetWanted = false;
    QTimer m_rest;  ///< runs until the window's size has come to rest
    QPoint m_pressedAt;
    Dock* m_pressedOpen = nullptr;  ///< the dock of the tab that was pressed, if it was open
};

}  // namespace engram::gui
