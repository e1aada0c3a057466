// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What shapes and colours mean, always in sight. Each entry is a switch: off hides the messages or
// dims the nodes that it explains. GUI thread only.

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>
#include <set>
#include <vector>

#include "common/event.h"
#include "gui_model/visual_state.h"
#include "gui_style/theme.h"

namespace engram::gui {

/// An icon and a word; greyed while off.
class LegendEntry : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendEntry(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// "drawn at 600 ms; real p50 0.8 ms"
    void setNote(const QString& note);
    [[nodiscard]] const std::set<VisualState>& hiddenStates() const { return m_hiddenStates; }
    [[nodiscard]] const std::set<HopKind>& hiddenKinds() const { return m_hiddenKinds; }

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct StateEntry {
        VisualState state = VisualState::Serving;
        LegendEntry* button = nullptr;
    };
    struct HopEntry {
        std::vector<HopKind> kinds;  ///< the first gives the icon and the word
        LegendEntry* button = nullptr;
    };

    void addState(VisualState state);
    void addHops(std::vector<HopKind> kinds);
    void setTexts();
    void collectHidden();

    Theme m_theme;
    std::vector<StateEntry> m_states;
    std::vector<HopEntry> m_hops;
    QLabel* m_note = nullptr;
    std::set<VisualState> m_hiddenStates;
    std::set<HopKind> m_hiddenKinds;
};

}  // namespace engram::gui
