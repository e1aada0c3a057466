// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The box in which the one filter is typed: completes fields and values, underlines an error where
// it is and says what was expected. GUI thread only.

#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include "gui_docks/view_filter.h"
#include "gui_style/theme.h"

namespace engram::gui {

class FilterBox final : public QLineEdit {
    Q_OBJECT

public:
    /// `filter` lives longer.
    explicit FilterBox(ViewFilter& filter, QWidget* parent = nullptr);

    /// Puts the cursor into the box, everything selected.
    void begin();
    /// The offered completions, whether they are in sight or not.
    [[nodiscard]] const QStandardItemModel& offers() const { return m_offers; }
    [[nodiscard]] QCompleter& completer() { return m_completer; }
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void left();  ///< Escape in the empty box

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void retranslate();
    void applyText();
    void showText();
    void showError();
    void underline(const FilterError* error);
    void showWords();
    void hideWords();
    /// `isAsked`: also where nothing was typed yet.
    void offer(bool isAsked);
    void accept(const QModelIndex& index);

    ViewFilter& m_filter;
    QStandardItemModel m_offers;
    QCompleter m_completer;
    FilterRange m_replaced;  ///< by an accepted offer
    QAction* m_sign;
    QTimer m_typing;
    bool m_hasWords = false;     ///< what is wrong is told under the box
    bool m_isComposing = false;  ///< the input method has letters here that are no text yet
    Theme m_theme = Theme::light();
};

}  // namespace engram::gui
