// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The window for a projector: the whole screen, only the canvas and the strip of time, everything
// larger. Leaving it brings back exactly what was there. GUI thread only.

#pragma once

#include <QByteArray>
#include <QFont>
#include <QMainWindow>
#include <QObject>
#include <QPointer>
#include <QShortcut>
#include <vector>

#include "gui_app/canvas_area.h"

namespace engram::gui {

class PresentMode : public QObject {
    Q_OBJECT

public:
    /// How much larger letters and nodes are.
    static constexpr double kEnlarged = 1.4;

    /// `window` is the parent; `timeline` is the one dock that stays.
    PresentMode(QMainWindow& window, CanvasArea& area, QDockWidget& timeline);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void set(bool on);

Q_SIGNALS:
    void aboutToEnter();
    void left();
    void changed(bool isOn);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void leave();
    void lowerStrip();
    void enlarge();
    void endEnlarging();

    struct Saved {
        QPointer<QWidget> widget;
        QFont font;  ///< of its own, or none
    };

    QMainWindow& m_window;
    CanvasArea& m_area;
    QDockWidget& m_timeline;
    QShortcut m_escape;
    bool m_isOn = false;
    std::vector<Saved> m_fonts;
    QByteArray m_layout;
    QSize m_size;
    Qt::WindowStates m_state;
    bool m_hadMenuBar = true;  ///< some desktops show it elsewhere
    bool m_isReturning = false;
};

}  // namespace engram::gui
