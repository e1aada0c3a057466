// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A message over the canvas that does not stop the work: cause, remedy, and buttons for it.

#pragma once

#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

#include "gui_style/theme.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace engram::gui {

struct BannerButton {
    QString text;
    std::function<void()> onClick;
    bool closes = true;  ///< the banner goes when it is clicked
};

struct BannerContent {
    QString topic;    ///< a new banner replaces the one of the same topic
    QString text;     ///< cause and remedy, for people
    QString details;  ///< for [Copy details]; empty: no such button
    std::vector<BannerButton> buttons;
    VisualState tone = VisualState::Failed;
    int seconds = 0;  ///< goes by itself; 0: stays until it is closed
};

class Banner final : public QFrame {
    Q_OBJECT

public:
    Banner(BannerContent content, const Theme& theme, QWidget* parent);

    [[nodiscard]] const QString& topic() const { return m_content.topic; }
    [[nodiscard]] const QString& text() const { return m_content.text; }
    [[nodiscard]] VisualState tone() const { return m_content.tone; }
    void setText(const QString& text);
    void setTheme(const Theme& theme);
    /// The size for at most `width` pixels: one line if that is enough, else the text is wrapped;
    /// the buttons stand below it where they would leave it too little room. Wider if its buttons
    /// need it.
    [[nodiscard]] QSize fitTo(int width);
    /// Puts its buttons behind `before` in the order of Tab; the last of them.
    QWidget* chainAfter(QWidget* before);

Q_SIGNALS:
    void closed();

private:
    void addButton(const BannerButton& button);
    void copyDetails();

    BannerContent m_content;
    QGridLayout* m_grid;
    QLabel* m_icon;
    QLabel* m_text;
    QWidget* m_buttons;
};

}  // namespace engram::gui
