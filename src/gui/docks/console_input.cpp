// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/console_input.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include "gui_docks/console_command.h"

namespace engram::gui {

namespace {
constexpr int kMaxHistory = 200;
constexpr int kMaxKeys = 500;
constexpr int kMaxOffers = 12;
}  // namespace

ConsoleInput::ConsoleInput(QWidget* parent) : QLineEdit(parent) {
    auto* const completer = new QCompleter(&m_offers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(kMaxOffers);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &ConsoleInput::offer);
    connect(this, &QLineEdit::returnPressed, this, &ConsoleInput::enter);
}

void ConsoleInput::rememberKey(const QString& key) {
    m_keys.removeOne(key);
    m_keys.append(key);
    if (m_keys.size() > kMaxKeys) {
        m_keys.removeFirst();
    }
}

void ConsoleInput::enter() {
    const QString line = text().trimmed();
    if (line.isEmpty()) {
        return;
    }
    m_history.removeAll(line);
    m_history.append(line);
    if (m_history.size() > kMaxHistory) {
        m_history.removeFirst();
    }
    m_position = static_cast<int>(m_history.size());
    clear();
    Q_EMIT lineEntered(line);
}

void ConsoleInput::recall(int step) {
    const int end = static_cast<int>(m_history.size());
    if (m_position == end) {
        m_draft = text();
    }
    m_position = qBound(0, m_position + step, end);
    setText(m_position == end ? m_draft : m_history[m_position]);
}

void ConsoleInput::offer(const QString& text) {
    QStringList offers;
    const QString verb = text.section(QLatin1Char(' '), 0, 0).toUpper();
    if (!text.contains(QLatin1Char(' '))) {
        offers = consoleVerbs();
    } else if (text.count(QLatin1Char(' ')) == 1 &&
               QStringList{QStringLiteral("READ"), QStringLiteral("WRITE"),
                           QStringLiteral("DELETE")}
                   .contains(verb)) {
        const QString prefix = text.section(QLatin1Char(' '), 1, 1);
        for (auto key = m_keys.rbegin(); key != m_keys.rend() && offers.size() < kMaxOffers;
             ++key) {
            if (key->startsWith(prefix, Qt::CaseInsensitive)) {
                offers.append(verb + QLatin1Char(' ') + *key);
            }
        }
    }
    m_offers.setStringList(offers);
}

void ConsoleInput::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
            recall(-1);
            break;
        case Qt::Key_Down:
            recall(+1);
            break;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

}  // namespace engram::gui
