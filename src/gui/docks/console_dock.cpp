// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/console_dock.h"

#include <QFontDatabase>
#include <QPointer>
#include <QTextBlock>
#include <QTime>
#include <QVBoxLayout>
#include <utility>

#include "gui_docks/event_text.h"
#include "gui_docks/key_listing.h"
#include "gui_docks/tables.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr int kMaxLines = 2000;
/// Two lines: a low window leaves the rest to the canvas.
constexpr int kLeastOutput = 44;
/// KEYS prints so many; the Keys panel shows them all.
constexpr int kListedKeys = 50;

}  // namespace

ConsoleDock::ConsoleDock(const DockContext& context, QWidget* parent)
    : Dock("consoleDock", parent),
      m_context(context),
      m_output(new QPlainTextEdit),
      m_input(new ConsoleInput) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    column->addWidget(m_output, 1);
    column->addWidget(m_input);
    setBody(body);
    setFocusProxy(m_input);

    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_output->setFont(fixed);
    m_input->setFont(fixed);
    m_output->setMinimumHeight(kLeastOutput);
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(kMaxLines);
    m_output->setObjectName(QStringLiteral("consoleOutput"));
    m_input->setObjectName(QStringLiteral("consoleInput"));
    connect(m_input, &ConsoleInput::lineEntered, this, &ConsoleDock::run);
    connect(&m_context.selection, &Selection::keySelected, this, [this](const QString& key) {
        if (!key.isEmpty()) {
            m_input->rememberKey(key);
        }
    });
    connect(&m_context.session, &ClusterSession::phaseChanged, this, &ConsoleDock::onPhaseChanged);
    retranslate();
}

void ConsoleDock::onPhaseChanged(SessionPhase phase) {
    const SessionPhase before = std::exchange(m_phase, phase);
    if (phase == SessionPhase::Replaying) {
        separate(tr("trace opened"));
    } else if (before == SessionPhase::Replaying && phase != SessionPhase::Idle) {
        separate(tr("trace closed"));
    } else if (phase == SessionPhase::Attaching) {
        separate(tr("attaching to a cluster"));
    } else if (phase == SessionPhase::Launching && before == SessionPhase::Idle &&
               !m_context.session.isSimulated()) {
        separate(tr("cluster launched"));
    }
}

void ConsoleDock::separate(const QString& what) {
    if (m_output->document()->isEmpty()) {
        return;
    }
    if (m_isSeparated) {
        // Nobody needs to know what began and was not asked for anything.
        QTextCursor last(m_output->document()->lastBlock());
        last.select(QTextCursor::BlockUnderCursor);
        last.removeSelectedText();
    }
    print(QStringLiteral("── ") +
              tr("%1, %2", "time of day, and what begins")
                  .arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), what) +
              QStringLiteral(" ──"),
          Tone::Quiet);
    m_isSeparated = true;
}

void ConsoleDock::setTheme(const Theme& theme) {
    m_theme = theme;
}

void ConsoleDock::retranslate() {
    setWindowTitle(tr("Console"));
    m_output->setAccessibleName(tr("Answers of the cluster"));
    m_output->setPlaceholderText(tr("Answers appear here. HELP lists the commands."));
    m_input->setAccessibleName(tr("Command line"));
    m_input->setPlaceholderText(tr("READ KEY, WRITE KEY VALUE, DELETE KEY, KEYS, NODES"));
}

void ConsoleDock::focusInput() {
    bringToFront();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void ConsoleDock::run(const QString& line) {
    const ConsoleCommand command = parseConsoleLine(line);
    if (command.verb != ConsoleVerb::Clear) {
        print(QStringLiteral("> ") + line, Tone::Command);
    }
    switch (command.verb) {
        case ConsoleVerb::None:
            break;
        case ConsoleVerb::Read:
        case ConsoleVerb::Write:
        case ConsoleVerb::Delete:
            request(command);
            break;
        case ConsoleVerb::Keys:
            printKeys(command.key);
            break;
        case ConsoleVerb::Nodes:
            printNodes();
            break;
        case ConsoleVerb::Help:
            print(ConsolePrinter::help(), Tone::Quiet);
            break;
        case ConsoleVerb::Clear:
            m_output->clear();
            break;
        case ConsoleVerb::Unknown:
            print(tr("There is no such command. HELP lists them."), Tone::Bad);
            break;
        case ConsoleVerb::Wrong:
            print(tr("This is written: %1").arg(command.usage), Tone::Bad);
            break;
    }
}

void ConsoleDock::request(const ConsoleCommand& command) {
    if (command.verb != ConsoleVerb::Read && m_context.session.isLocked()) {
        print(tr("The attached cluster is read-only. Allow writing in the menu Cluster first."),
              Tone::Bad);
        return;
    }
    const auto done = [dock = QPointer<ConsoleDock>(this), verb = command.verb,
                       key = command.key](const ClientAnswer& answer) {
        if (dock != nullptr) {
            dock->printAnswer(verb, key, answer);
        }
    };
    switch (command.verb) {
        case ConsoleVerb::Read:
            m_context.session.read(command.key, done);
            break;
        case ConsoleVerb::Write:
            m_context.session.write(command.key, command.value, done);
            break;
        default:
            m_context.session.erase(command.key, done);
            break;
    }
}

void ConsoleDock::printAnswer(ConsoleVerb verb, const std::string& key,
                              const ClientAnswer& answer) {
    const ConsoleText text = ConsolePrinter::answer(verb, answer);
    print(text.main, text.failed ? Tone::Bad : Tone::Plain);
    print(text.aside, Tone::Quiet);
    if (answer.result.status == Status::Ok) {
        m_input->rememberKey(fromUtf8(key));
        m_context.selection.setKey(fromUtf8(key));
    }
}

void ConsoleDock::printKeys(const std::string& pattern) {
    const auto done = [dock = QPointer<ConsoleDock>(this)](const Result<resp::Value>& value) {
        if (dock == nullptr) {
            return;
        }
        const Result<KeyPage> page = readKeyPage(value);
        if (!page) {
            dock->print(fromUtf8(page.error().detail), Tone::Bad);
            return;
        }
        for (const KeyRow& row : page->keys) {
            dock->print(fromUtf8(row.key), Tone::Plain);
        }
        const int shown = static_cast<int>(page->keys.size());
        dock->print(page->cursor == 0
                        ? tr("%n key(s)", nullptr, shown)
                        : tr("the first %n key(s); the panel Keys shows all", nullptr, shown),
                    Tone::Quiet);
    };
    m_context.session.command(keyPageCommand(0, kListedKeys, pattern), done);
}

void ConsoleDock::printNodes() {
    const std::int64_t now = m_context.session.model().nowUs();
    for (const auto& [id, node] : m_context.session.model().nodes()) {
        print(VisualStyle::describe(node, now), Tone::Plain);
    }
    if (m_context.session.model().nodes().empty()) {
        print(tr("No nodes are known."), Tone::Quiet);
    }
}

void ConsoleDock::print(const QString& text, Tone tone) {
    QTextCharFormat format;
    switch (tone) {
        case Tone::Plain:
            break;
        case Tone::Quiet:
            format.setForeground(m_theme.mutedText);
            break;
        case Tone::Command:
            format.setForeground(m_theme.accent);
            format.setFontWeight(QFont::Bold);
            break;
        case Tone::Bad:
            format.setForeground(m_theme.state(VisualState::Failed));
            break;
    }
    QTextCursor cursor(m_output->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_output->document()->isEmpty()) {
        cursor.insertBlock();
    }
    cursor.insertText(text, format);
    m_isSeparated = false;
    m_output->moveCursor(QTextCursor::End);
}

}  // namespace engram::gui
