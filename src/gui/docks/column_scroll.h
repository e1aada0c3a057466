// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A column of widgets that may be higher than its place, and is then scrolled; never wider.

#pragma once

#include <QScrollArea>

namespace engram::gui {

class ColumnScroll final : public QScrollArea {
public:
    /// Takes over `column`.
    ColumnScroll(QWidget* column, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace engram::gui
