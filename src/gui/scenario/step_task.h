// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One step while it runs. The functions of the step table start it; it ends once, by pass() or
// fail(), by its limit, or by being deleted. GUI thread only; nothing blocks.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>
#include <utility>

#include "gui_scenario/run_context.h"
#include "gui_scenario/step_kind.h"

namespace engram::gui {

struct StepOutcome {
    bool passed = false;
    QString expected;  ///< of a step that failed, and of one that waited
    QString seen;      ///< what was there instead, or what came
    QString did;       ///< what it did or waited for, in few words: "READ greeting"
};

/// What a condition says at one moment.
struct Reading {
    bool isMet = false;
    QString seen;  ///< for people: "2 of 3 copies"
};

class StepTask : public QObject {
    Q_OBJECT

public:
    /// What the viewer is asked for now.
    enum class Wish : std::uint8_t { Nothing, Next, Choice };

    /// Both live longer.
    StepTask(const ScenarioStep& step, RunContext& run);

    /// Starts the step and its limit. Once.
    void begin();

    [[nodiscard]] const ScenarioStep& step() const { return m_step; }
    [[nodiscard]] const StepFields& fields() const { return m_step.fields; }
    [[nodiscard]] RunContext& run() { return m_run; }
    [[nodiscard]] ClusterSession& session() { return m_run.session; }
    [[nodiscard]] ClusterModel& model() { return m_run.model(); }

    /// It has passed or failed. A step with words of its own stays until the viewer has read them.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// It does something, and does not only talk.
    [[nodiscard]] bool acts() const { return m_step.kind->limit != StepLimit::None; }
    [[nodiscard]] const StepOutcome& outcome() const { return m_outcome; }
    [[nodiscard]] Wish wish() const { return m_wish; }
    /// What it does or waits for, in the language of the window; empty: it only talks.
    [[nodiscard]] QString doing() const;
    /// The choice that was made in a prediction.
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    /// Texts of the file in the language of the window, with {names} filled in.
    [[nodiscard]] QString caption(const char* field) const;
    [[nodiscard]] QStringList captions(const char* field) const;
    [[nodiscard]] QString filled(QString text) const;

    /// The viewer wants to go on, or chooses. Nothing happens if that is not asked for.
    void next();
    void choose(int choice);

    // For the functions of the step table:

    void pass(const QString& seen = {});
    void fail(const QString& expected, const QString& seen);
    /// Says what is waited for; told if the limit comes first.
    void expect(const QString& expected, const QString& did = {});
    /// Ends when `read` says so: asked after every change of the cluster and ten times a second.
    void watch(const QString& expected, std::function<Reading()> read);
    /// Waits for Next, or passes at once when nobody looks on.
    void waitForNext();
    /// Waits for a choice and then for Next, or takes `right` when nobody looks on.
    void waitForChoice(int right);
    /// The node that a field names, or nothing and the step has failed.
    [[nodiscard]] std::optional<NodeId> node(const char* field);
    /// `f` called back only while this step runs.
    template <class F>
    [[nodiscard]] auto whileRunning(F f) {
        return [self = QPointer<StepTask>(this), f = std::move(f)](auto&&... arguments) {
            if (self != nullptr && !self->isSettled()) {
                f(std::forward<decltype(arguments)>(arguments)...);
            }
        };
    }

Q_SIGNALS:
    void changed();  ///< doing(), wish() or chosen()
    void ended();

private:
    void look();
    void onLimit();
    void settle(StepOutcome outcome);
    void end();

    const ScenarioStep& m_step;
    RunContext& m_run;
    QTimer m_limit;
    QTimer m_poll;
    std::function<Reading()> m_read;
    QString m_expected;
    QString m_did;
    QString m_seen;
    StepOutcome m_outcome;
    Wish m_wish = Wish::Nothing;
    std::optional<int> m_chosen;
    bool m_isSettled = false;
    bool m_isOver = false;
};

}  // namespace engram::gui
