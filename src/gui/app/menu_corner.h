// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What stands at the right end of the menu bar: takes the room that the menus leave, and less than
// it wishes for before a menu goes behind the bar's button for more. GUI thread only.

#pragma once

#include <QMenuBar>
#include <QWidget>

namespace engram::gui {

class MenuCorner final : public QWidget {
    Q_OBJECT

public:
    /// `content` is taken over. The corner places itself in `bar`.
    MenuCorner(QMenuBar& bar, QWidget* content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What all menus need beside each other, in pixels.
    [[nodiscard]] int menusWidth() const;
    void fit();

    QMenuBar& m_bar;
    QWidget* m_content;
    int m_width = 0;  ///< that it takes; 0: not known yet
};

}  // namespace engram::gui
