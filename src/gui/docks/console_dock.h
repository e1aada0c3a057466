// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A console on the cluster: READ, WRITE, DELETE, KEYS, NODES, with the answer, its version, its
// replicas and the time that it took.

#pragma once

#include <QPlainTextEdit>

#include "gui_docks/console_command.h"
#include "gui_docks/console_input.h"
#include "gui_docks/console_printer.h"
#include "gui_docks/dock.h"

namespace engram::gui {

class ConsoleDock final : public Dock {
    Q_OBJECT

public:
    explicit ConsoleDock(const DockContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// Shows the console and puts the cursor into its line.
    void focusInput();
    /// A line between what was answered before and the answers of `what`, which begins now.
    void separate(const QString& what);

protected:
    void retranslate() override;

private:
    enum class Tone : std::uint8_t { Plain, Quiet, Command, Bad };

    void run(const QString& line);
    void request(const ConsoleCommand& command);
    void printAnswer(ConsoleVerb verb, const std::string& key, const ClientAnswer& answer);
    void printKeys(const std::string& pattern);
    void printNodes();
    void onPhaseChanged(SessionPhase phase);
    void print(const QString& text, Tone tone);

    DockContext m_context;
    Theme m_theme = Theme::light();
    QPlainTextEdit* m_output;
    ConsoleInput* m_input;
    SessionPhase m_phase = SessionPhase::Idle;  ///< the last one
    bool m_isSeparated = false;                 ///< nothing was printed since the last line between
};

}  // namespace engram::gui
