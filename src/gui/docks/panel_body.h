// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a dock shows, in a frame that may be lower than it: the lower part is out of sight then,
// instead of all parts being squeezed. So a dock can be closed down to its tab.

#pragma once

#include <QSize>
#include <QWidget>
#include <utility>

namespace engram::gui {

class PanelBody final : public QWidget {
public:
    /// Takes over `body`. `leastHeight`: pixels that are always left to it.
    PanelBody(QWidget* body, int leastHeight, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What the body needs to be seen whole.
    [[nodiscard]] QSize needed() const;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QWidget* m_body;
    int m_leastHeight;
    std::pair<QSize, QSize> m_sizes;  ///< wished and least, as the window knows them
};

}  // namespace engram::gui
