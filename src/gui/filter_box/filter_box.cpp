// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter_box/filter_box.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolTip>
#include <chrono>
#include <utility>

#include "gui_actions/icons.h"
#include "gui_filter/filter_words.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kTypingPause{250};
constexpr int kNarrowest = 120;
constexpr int kWanted = 440;
constexpr int kOffersInSight = 10;
/// What is put in place of the piece; its display has an explanation besides.
constexpr int kTextRole = Qt::UserRole + 1;
constexpr int kIsFieldRole = Qt::UserRole + 2;

}  // namespace

FilterBox::FilterBox(ViewFilter& filter, QWidget* parent)
    : QLineEdit(parent), m_filter(filter), m_sign(new QAction(this)) {
    setObjectName(QStringLiteral("filterBox"));
    setClearButtonEnabled(true);
    addAction(icon(IconId::Search), QLineEdit::LeadingPosition);
    m_sign->setIcon(icon(IconId::Warning));
    m_sign->setVisible(false);
    addAction(m_sign, QLineEdit::TrailingPosition);
    setMinimumWidth(kNarrowest);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_completer.setModel(&m_offers);
    m_completer.setWidget(this);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(kOffersInSight);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typing.start();
        offer(false);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        showError();
        if (!m_sign->isVisible()) {
            hideWords();
        }
        if (text.isEmpty()) {
            applyText();  // the button that clears is no typing
        }
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterBox::applyText);
    connect(&m_typing, &QTimer::timeout, this, &FilterBox::applyText);
    connect(&m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &FilterBox::accept);
    connect(&filter, &ViewFilter::textChanged, this, &FilterBox::showText);
    connect(m_sign, &QAction::triggered, this, &FilterBox::showWords);
    retranslate();
}

void FilterBox::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterBox::setTheme(const Theme& theme) {
    m_theme = theme;
    showError();
}

QSize FilterBox::sizeHint() const {
    return {kWanted, QLineEdit::sizeHint().height()};
}

void FilterBox::retranslate() {
    setPlaceholderText(tr("Filter, such as type:write node:s3"));
    setAccessibleName(tr("Filter of all views"));
    m_completer.popup()->setAccessibleName(tr("What can be typed here"));
    showError();
}

void FilterBox::applyText() {
    m_typing.stop();
    m_filter.setText(text());
    showError();
    if (m_filter.error() && hasFocus() && !m_completer.popup()->isVisible()) {
        showWords();
    }
}

void FilterBox::showText() {
    if (text() != m_filter.text()) {
        m_isComposing = false;  // the letters go with the text
        setText(m_filter.text());
    }
    showError();
}

void FilterBox::underline(const FilterError* error) {
    if (m_isComposing) {
        return;  // an event without its letters would take them away
    }
    QList<QInputMethodEvent::Attribute> marks;
    if (error != nullptr) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.state(VisualState::Failed));
        format.setForeground(m_theme.state(VisualState::Failed));
        marks.append({QInputMethodEvent::TextFormat,
                      static_cast<int>(error->range.at) - cursorPosition(),
                      static_cast<int>(error->range.length), format});
    }
    // The only way to give letters of a QLineEdit a format of their own.
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(this, &event);
}

void FilterBox::showError() {
    const auto read = parseFilter(text());
    const auto* const error = std::get_if<FilterError>(&read);
    underline(error);
    m_sign->setVisible(error != nullptr);
    const QString words =
        error == nullptr
            ? tr("All views show only what this lets pass. Words, fields such as type:write, "
                 "key:foo, node:s3, status:failed, latency>5ms; -, or, ( ). Ctrl+Space offers "
                 "what can be typed.")
            : FilterWords::describe(*error);
    m_sign->setToolTip(words);
    m_sign->setText(words);
    setToolTip(words);
    setAccessibleDescription(words);
}

void FilterBox::showWords() {
    m_hasWords = true;
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

void FilterBox::hideWords() {
    if (std::exchange(m_hasWords, false)) {
        QToolTip::hideText();
    }
}

void FilterBox::offer(bool isAsked) {
    const FilterCompletions found = completeFilter(text(), cursorPosition(), m_filter.vocabulary());
    QAbstractItemView* const popup = m_completer.popup();
    if (found.choices.empty() || (!isAsked && found.range.length == 0)) {
        popup->hide();
        return;
    }
    m_replaced = found.range;
    m_offers.clear();
    for (const FilterCompletion& choice : found.choices) {
        auto* const item = new QStandardItem(
            choice.isField ? tr("%1   %2", "a field of the filter, what it is")
                                 .arg(choice.text, FilterWords::about(choice.field))
                           : choice.text);
        item->setData(choice.text, kTextRole);
        item->setData(choice.isField, kIsFieldRole);
        m_offers.appendRow(item);
    }
    const int wanted =
        popup->sizeHintForColumn(0) + 2 * popup->frameWidth() + fontMetrics().height();
    m_completer.complete(QRect(0, 0, qMax(width(), wanted), height()));
    popup->setCurrentIndex({});
}

void FilterBox::accept(const QModelIndex& index) {
    const bool isField = index.data(kIsFieldRole).toBool();
    QString whole = text();
    QString piece = index.data(kTextRole).toString();
    if (!isField && m_replaced.at + m_replaced.length == whole.size()) {
        piece += QLatin1Char(' ');
    }
    whole.replace(m_replaced.at, m_replaced.length, piece);
    const auto cursor = static_cast<int>(m_replaced.at + piece.size());
    setText(whole);
    setCursorPosition(cursor);
    showError();
    m_typing.start();
    if (isField) {
        // After the popup that this comes from is gone.
        QMetaObject::invokeMethod(
            this, [this] { offer(true); }, Qt::QueuedConnection);
    }
}

void FilterBox::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isEnd = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    if (m_completer.popup()->isVisible()) {
        const bool isChosen = m_completer.popup()->currentIndex().isValid();
        if ((isEnd && (isChosen || key == Qt::Key_Escape)) || key == Qt::Key_Tab) {
            event->ignore();  // the popup's
            return;
        }
        if (isEnd) {
            m_completer.popup()->hide();
        }
    } else if (key == Qt::Key_Escape) {
        if (text().isEmpty()) {
            Q_EMIT left();
        }
        clear();
        return;
    }
    const bool isAsking =
        (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) || key == Qt::Key_Down;
    if (isAsking) {
        offer(true);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterBox::focusOutEvent(QFocusEvent* event) {
    hideWords();
    QLineEdit::focusOutEvent(event);
}

void FilterBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void FilterBox::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    m_completer.popup()->hide();
}

void FilterBox::inputMethodEvent(QInputMethodEvent* event) {
    const bool hasComposed =
        std::exchange(m_isComposing, !event->preeditString().isEmpty()) && !m_isComposing;
    QLineEdit::inputMethodEvent(event);
    if (hasComposed) {
        showError();
    }
}

}  // namespace engram::gui
