// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The line in which commands are typed: history with Up and Down, completion of commands and keys.

#pragma once

#include <QLineEdit>
#include <QStringList>
#include <QStringListModel>

namespace engram::gui {

class ConsoleInput final : public QLineEdit {
    Q_OBJECT

public:
    explicit ConsoleInput(QWidget* parent = nullptr);

    /// Keys that completion offers after READ, WRITE and DELETE; the newest last, bounded.
    void rememberKey(const QString& key);

Q_SIGNALS:
    void lineEntered(const QString& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enter();
    void recall(int step);
    void offer(const QString& text);

    QStringList m_history;
    QString m_draft;     ///< what was typed before the history was opened
    int m_position = 0;  ///< in m_history; its size: the draft
    QStringList m_keys;
    QStringListModel m_offers;
};

}  // namespace engram::gui
