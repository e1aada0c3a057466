// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What shapes and colours mean, always in sight. Each entry is a switch of the one filter: off
// demands `-hop:store` or `-state:failed` there. GUI thread only.

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>
#include <functional>
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
    /// Letters `factor` times as large.
    void setEnlarged(double factor);
    /// Entries are off for which `excludes` is true of their term.
    void showExcluded(const std::function<bool(const QString& term)>& excludes);

Q_SIGNALS:
    /// The user switched an entry; `term` is such as "hop:store".
    void exclusionRequested(const QString& term, bool isExcluded);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct StateEntry {
        VisualState state = VisualState::Serving;
        QString term;  ///< of the filter
        LegendEntry* button = nullptr;
    };
    struct HopEntry {
        std::vector<HopKind> kinds;  ///< the first gives the icon and the word
        QString term;                ///< of the filter
        LegendEntry* button = nullptr;
    };

    void addState(VisualState state);
    void addHops(std::vector<HopKind> kinds);
    void setTexts();
    /// Switched by the user, it asks for `term`.
    LegendEntry* addEntry(const QString& term);

    Theme m_theme;
    double m_enlarged = 1.0;
    std::vector<StateEntry> m_states;
    std::vector<HopEntry> m_hops;
    QLabel* m_note = nullptr;
};

}  // namespace engram::gui
