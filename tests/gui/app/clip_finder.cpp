// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "clip_finder.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTextBoundaryFinder>
#include <QToolButton>

#include "gui_canvas/legend.h"
#include "gui_docks/elided_label.h"

namespace engram::gui {

namespace {

/// Of a field, a tab or a header, what frame, padding and arrow take.
constexpr int kFieldPadding = 10;
constexpr int kComboPadding = 28;
constexpr int kTabPadding = 16;
constexpr int kSectionPadding = 14;
constexpr int kTitlePadding = 14;
/// A dock of this height shows nothing.
constexpr int kClosed = 24;

class Finder {
public:
    explicit Finder(const QWidget& window) : m_window(window) {}

    QStringList run() {
        look(m_window);
        for (const QWidget* const widget : m_window.findChildren<QWidget*>()) {
            if (widget->isVisibleTo(&m_window) && widget->window() == m_window.window() &&
                !isPutAway(*widget)) {
                look(*widget);
            }
        }
        return m_found;
    }

private:
    /// In a dock behind another tab, which Qt moves out of the window, or closed down to its tab.
    [[nodiscard]] bool isPutAway(const QWidget& widget) const {
        for (const QWidget* at = &widget; at != nullptr && at != &m_window;
             at = at->parentWidget()) {
            if (qobject_cast<const QDockWidget*>(at) != nullptr) {
                return at->height() < kClosed || !m_window.rect().intersects(at->geometry());
            }
        }
        return false;
    }

    void report(const QWidget& widget, const QString& text, QSize needs, QSize has) {
        m_found.append(QStringLiteral("%1 '%2' needs %3x%4, has %5x%6")
                           .arg(QLatin1String(widget.metaObject()->className()), text)
                           .arg(needs.width())
                           .arg(needs.height())
                           .arg(has.width())
                           .arg(has.height()));
    }

    void demand(const QWidget& widget, const QString& text, QSize needs) {
        if (text.isEmpty()) {
            return;
        }
        const QSize has = widget.size();
        if (needs.width() > has.width() || needs.height() > has.height()) {
            report(widget, text, needs, has);
        }
        // What holds it may cut it off, too; a scroll bar leads to the rest.
        QRect place = widget.rect();
        for (const QWidget* at = &widget; !at->isWindow() && at != &m_window;
             at = at->parentWidget()) {
            place.translate(at->pos());
            const QWidget* const holder = at->parentWidget();
            const auto* const area =
                qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
            if (area != nullptr) {
                if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                    place.right() > holder->rect().right()) {
                    report(widget, text + QStringLiteral(" beside what can be scrolled to"),
                           place.size(), holder->rect().intersected(place).size());
                }
                break;
            }
            if (!holder->rect().contains(place)) {
                report(widget,
                       text + QStringLiteral(" in ") +
                           QLatin1String(holder->metaObject()->className()),
                       place.size(), holder->rect().intersected(place).size());
                break;
            }
        }
    }

    static int advance(const QWidget& widget, const QString& text) {
        return widget.fontMetrics().horizontalAdvance(text);
    }

    void look(const QWidget& widget) {
        if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
            lookAtLabel(*label);
        } else if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
            lookAtButton(*button);
        } else if (const auto* const combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                demand(*combo, combo->itemText(i),
                       {advance(*combo, combo->itemText(i)) + kComboPadding, 0});
            }
        } else if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget)) {
            if (edit->toolTip().isEmpty()) {  // Qt ends a placeholder in an ellipsis
                demand(*edit, edit->placeholderText(),
                       {advance(*edit, edit->placeholderText()) + kFieldPadding, 0});
            }
        } else if (const auto* const tabs = qobject_cast<const QTabBar*>(&widget)) {
            lookAtTabs(*tabs);
        } else if (const auto* const header = qobject_cast<const QHeaderView*>(&widget)) {
            lookAtHeader(*header);
        } else if (const auto* const bar = qobject_cast<const QMenuBar*>(&widget)) {
            for (QAction* const action : bar->actions()) {
                if (action->isVisible() && !bar->rect().contains(bar->actionGeometry(action))) {
                    report(widget, action->text(), bar->actionGeometry(action).size(), bar->size());
                }
            }
        } else if (const auto* const dock = qobject_cast<const QDockWidget*>(&widget)) {
            if (dock->titleBarWidget() == nullptr) {
                demand(*dock, dock->windowTitle(),
                       {advance(*dock, dock->windowTitle()) + kTitlePadding, 0});
            }
        }
    }

    /// The widest part of a text that no line break can divide: a word, or a letter of Chinese.
    static int widestPart(const QLabel& label) {
        const QString text = label.text();
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
        int widest = 0;
        for (qsizetype from = 0, to = breaks.toNextBoundary(); to >= 0;
             from = to, to = breaks.toNextBoundary()) {
            widest = qMax(widest, advance(label, text.sliced(from, to - from).trimmed()));
        }
        return widest;
    }

    void lookAtLabel(const QLabel& label) {
        if (qobject_cast<const ElidedLabel*>(&label) != nullptr) {
            demand(label, label.text(), {0, label.sizeHint().height()});
            return;
        }
        if (label.wordWrap()) {
            int longest = 0;
            if (label.textFormat() != Qt::RichText) {
                longest = widestPart(label);
            }
            demand(label, label.text(), {longest, label.heightForWidth(label.width())});
        } else {
            demand(label, label.text(), label.sizeHint());
        }
    }

    void lookAtButton(const QAbstractButton& button) {
        const auto* const tool = qobject_cast<const QToolButton*>(&button);
        const bool isIcon = tool != nullptr && !tool->icon().isNull() &&
                            tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!isIcon) {
            demand(button, button.text(), button.sizeHint());
        }
    }

    void lookAtTabs(const QTabBar& tabs) {
        for (int i = 0; i < tabs.count(); ++i) {
            const QRect place = tabs.tabRect(i);
            const int needs = advance(tabs, tabs.tabText(i)) + kTabPadding;
            if (tabs.isTabVisible(i) && (place.width() < needs || !tabs.rect().contains(place))) {
                report(tabs, tabs.tabText(i), {needs, place.height()},
                       tabs.rect().intersected(place).size());
            }
        }
    }

    void lookAtHeader(const QHeaderView& header) {
        if (header.orientation() != Qt::Horizontal || header.model() == nullptr) {
            return;
        }
        for (int i = 0; i < header.count(); ++i) {
            const auto data = [&](int role) {
                return header.model()->headerData(i, Qt::Horizontal, role).toString();
            };
            const int needs = advance(header, data(Qt::DisplayRole)) + kSectionPadding;
            if (!header.isSectionHidden(i) && header.sectionSize(i) < needs &&
                data(Qt::ToolTipRole).isEmpty()) {
                report(header, data(Qt::DisplayRole), {needs, header.height()},
                       {header.sectionSize(i), header.height()});
            }
        }
    }

    const QWidget& m_window;
    QStringList m_found;
};

}  // namespace

QStringList clippedTexts(const QWidget& window) {
    // Texts that changed just now may still wait for their place; a new place may move others.
    constexpr int kNested = 4;
    for (int i = 0; i < kNested; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    return Finder(window).run();
}

}  // namespace engram::gui
