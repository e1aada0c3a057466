// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The command palette: type a few letters, press Enter. Stands at the top of its parent and closes
// when it loses the focus. GUI thread only.

#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <vector>

#include "gui_palette/palette_entry.h"
#include "gui_palette/palette_model.h"

namespace engram::gui {

class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// Shows it with these entries, nothing typed.
    void open(std::vector<PaletteEntry> entries);
    /// Hides it; the focus goes back to where it was.
    void dismiss();
    [[nodiscard]] QLineEdit& input() { return *m_input; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] PaletteModel& model() { return m_model; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void place();
    void run(const QModelIndex& index);
    bool handleKey(QKeyEvent* event);
    void moveBy(int rows);
    void onFocusChanged(QWidget* now);

    PaletteModel m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace engram::gui
