// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_palette/command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace engram::gui {

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 460;
constexpr int kMargin = 8;
constexpr int kIcon = 18;
constexpr int kTop = 44;

/// Two lines: title and shortcut, and below what it does.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, 2 * option.fontMetrics.height() + 2 * kMargin};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = index.data(PaletteModel::EnabledRole).toBool();
        const QPalette& colors = option.palette;
        painter->save();
        if (isSelected) {
            painter->fillRect(option.rect, colors.color(QPalette::Highlight));
        }
        const QColor strong = colors.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isSelected ? strong : colors.color(QPalette::PlaceholderText);
        const QRect box = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
        const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
        sign.paint(painter, QRect(box.left(), box.top() + kMargin / 2, kIcon, kIcon),
                   Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        const QRect words = box.adjusted(kIcon + kMargin, 0, 0, 0);
        const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
        const QRect lower(words.left(), upper.bottom() + 1, words.width(), words.height() / 2);
        const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
        const int room = option.fontMetrics.horizontalAdvance(shortcut) + kMargin;
        painter->setPen(isEnabled ? strong : quiet);
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        const auto draw = [&](const QRect& rect, const QString& text) {
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
        };
        draw(upper.adjusted(0, 0, -room, 0), index.data(Qt::DisplayRole).toString());
        painter->setPen(quiet);
        draw(lower, index.data(PaletteModel::DetailRole).toString());
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent), m_input(new QLineEdit), m_list(new QListView) {
    setObjectName(QStringLiteral("commandPalette"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::ClickFocus);
    m_input->installEventFilter(this);
    m_list->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
        m_list->scrollToTop();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { onFocusChanged(now); });
    retranslate();
    hide();
}

void CommandPalette::retranslate() {
    setAccessibleName(tr("Commands"));
    m_input->setPlaceholderText(tr("Type a command, a node, a key or a bookmark"));
    m_input->setAccessibleName(tr("Command to look for"));
    m_list->setAccessibleName(tr("Commands that fit"));
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    m_input->clear();
    m_model.setEntries(std::move(entries));
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    place();
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss() {
    if (!isVisible()) {
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before != nullptr) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::place() {
    const QWidget& window = *parentWidget();
    const int ownWidth = std::min(kWidth, window.width() - 2 * kMargin);
    const int ownHeight = std::min(kHeight, window.height() - kTop - kMargin);
    setGeometry((window.width() - ownWidth) / 2, kTop, ownWidth, ownHeight);
}

void CommandPalette::run(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const PaletteEntry chosen = m_model.entry(index.row());
    if (!chosen.isEnabled) {
        // It stays, with the reason in sight; screen readers are told.
        m_input->setAccessibleDescription(chosen.detail);
        QAccessibleEvent told(m_input, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        return;
    }
    dismiss();
    chosen.run();
}

void CommandPalette::moveBy(int rows) {
    const int count = m_model.rowCount();
    if (count == 0) {
        return;
    }
    // Single steps go around, pages stop at the ends.
    const int row = m_list->currentIndex().row() + rows;
    const int next = std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(next));
}

bool CommandPalette::handleKey(QKeyEvent* event) {
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (event->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_PageDown:
            moveBy(page);
            return true;
        case Qt::Key_PageUp:
            moveBy(-page);
            return true;
        default:
            return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        // While it is open these keys are its own, whatever else they do in the window.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent*>(event));
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::onFocusChanged(QWidget* now) {
    const bool isElsewhere = now != nullptr && now != this && !isAncestorOf(now);
    if (isVisible() && isElsewhere) {
        hide();
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    // A frame that is seen on every surface, as the palette lies over all of them.
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace engram::gui
