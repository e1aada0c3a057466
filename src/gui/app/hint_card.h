// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Three hints for the first minutes, one at a time, each to be dismissed; the last one asks to kill
// the primary.

#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "gui_actions/action_set.h"

namespace engram::gui {

class HintCard final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kHints = 3;

    HintCard(ActionSet& actions, QWidget* parent);

    /// Shows hint `seen` (0 is the first); none when all were seen.
    void setSeen(int seen);
    [[nodiscard]] bool isDone() const { return m_seen >= kHints; }

Q_SIGNALS:
    void seenChanged(int seen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void advance(int seen);

    int m_seen = 0;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_place;
    QPushButton* m_next;
    QToolButton* m_close;
};

}  // namespace engram::gui
