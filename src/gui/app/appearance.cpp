// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/appearance.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

QString mixed(const QColor& below, const QColor& above, double share) {
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(channel(below.red(), above.red()), channel(below.green(), above.green()),
                  channel(below.blue(), above.blue()))
        .name();
}

/// %1 background, %2 surface, %3 border, %4 text, %5 muted text, %6 accent, %7 text on accent,
/// %8 a surface under the mouse, %9 a chosen row.
constexpr auto kSheet = R"(
QMainWindow, QDialog { background: %2; }
QMainWindow::separator { background: %3; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %6; }
QMenuBar { background: %2; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: %8; }
QMenu { background: %1; border: 1px solid %3; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: %6; color: %7; }
QMenu::item:disabled { color: %5; background: transparent; }
QMenu::separator { height: 1px; background: %3; margin: 5px 8px; }
QToolBar { background: %2; border: none; padding: 3px; spacing: 2px; }
QMainWindow > QToolBar { border-bottom: 1px solid %3; padding: 4px 8px; }
QToolBar::separator { background: %3; width: 1px; margin: 5px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; }
QToolButton:hover:enabled { background: %8; }
QToolButton:pressed, QToolButton:checked { background: %9; }
QToolButton:focus { border-color: %6; }
QToolButton:disabled { color: %5; }
QToolButton::menu-indicator { image: none; }
QToolBarExtension { padding: 0; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: %2; padding: 7px 10px 5px 10px; text-align: left; }
QTabBar { background: %2; }
QTabBar::tab { background: transparent; color: %5; border: none; padding: 6px 12px;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %4; border-bottom: 2px solid %6; }
QTabBar::tab:hover:!selected { color: %4; background: %8; }
QTabBar::tab:focus { color: %6; }
QTableView { background: %1; border: 1px solid %3; border-radius: 5px; gridline-color: %3;
             selection-background-color: %9; selection-color: %4; outline: none; }
QTableView:focus { border-color: %6; }
QTableView::item { padding: 0 6px; border: none; }
QTableView::item:selected { background: %9; color: %4; }
QHeaderView { background: %1; border-top-left-radius: 5px; border-top-right-radius: 5px; }
QHeaderView::section { background: %1; color: %5; border: none; padding: 2px 7px;
                       border-bottom: 1px solid %3; }
QPlainTextEdit { background: %1; border: 1px solid %3; border-radius: 5px; padding: 2px; }
QPlainTextEdit:focus { border-color: %6; }
QLineEdit, QComboBox { background: %1; border: 1px solid %3; border-radius: 5px;
                       padding: 4px 7px; }
QLineEdit:focus, QComboBox:focus { border: 1px solid %6; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox QAbstractItemView { background: %1; border: 1px solid %3; }
QPushButton { background: %1; border: 1px solid %3; border-radius: 5px; padding: 5px 14px; }
QPushButton:hover { background: %8; }
QPushButton:pressed { background: %9; }
QPushButton:focus { border-color: %6; }
QPushButton:disabled { color: %5; }
QPushButton[primary="true"] { background: %6; color: %7; border: 1px solid %6; }
QPushButton[primary="true"]:hover { border-color: %4; }
QPushButton[primary="true"]:focus { border: 2px solid %4; padding: 4px 13px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent;
                           color: %6; padding: 4px 8px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: %6; }
QStatusBar { background: %2; border-top: 1px solid %3; }
QStatusBar::item { border: none; }
QToolTip { background: %1; color: %4; border: 1px solid %3; padding: 4px; }
QProgressBar { background: %3; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: %6; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: %3; border-radius: 4px; margin: 2px; min-height: 24px;
                     min-width: 24px; }
QScrollBar::handle:hover { background: %5; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[muted="true"] { color: %5; }
#hintBar, #simulationBar { background: %2; border: none; border-bottom: 1px solid %3; }
QFrame[card="true"] { background: %2; border: 1px solid %3; border-radius: 8px; }
)";

}  // namespace

Appearance::Appearance() : m_desktop(QApplication::palette()), m_theme(Theme::light()) {}

QString Appearance::styleSheet(const Theme& theme) {
    return QString::fromLatin1(kSheet).arg(
        theme.background.name(), theme.surface.name(), theme.border.name(), theme.text.name(),
        theme.mutedText.name(), theme.accent.name(), theme.accentText.name(),
        mixed(theme.surface, theme.text, 0.07),
        mixed(theme.background, theme.accent, theme.dark ? 0.32 : 0.16));
}

const Theme& Appearance::apply(ThemeChoice choice) {
    m_choice = choice;
    m_theme = Theme::resolve(choice, m_desktop);
    QFont font = QApplication::font();
    if (font.pointSizeF() < VisualStyle::kMinimumPointSize) {
        font.setPointSizeF(VisualStyle::kMinimumPointSize);
        QApplication::setFont(font);
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(styleSheet(m_theme));
    return m_theme;
}

}  // namespace engram::gui
