// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A lesson as a value: what it is called, what it teaches, and its steps in order. Made by
// parseScenario(), played by ScenarioRunner.

#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <cstdint>
#include <map>
#include <variant>
#include <vector>

#include "gui_scenario/node_ref.h"

namespace engram::gui {

/// Line and column in the file, from 1; 0: the file as a whole.
struct ScenarioPlace {
    int line = 0;
    int column = 0;
};

/// A mistake in a file, for whoever wrote it.
struct ScenarioProblem {
    ScenarioPlace place;
    QString text;
};

/// "3:7: unknown key 'vlaue'".
[[nodiscard]] QString toText(const ScenarioProblem& problem);

using FieldValue = std::variant<bool, std::int64_t, double, QString, QStringList,
                                std::chrono::milliseconds, NodeRef, std::vector<NodeRef>>;

/// The keys of one step with their values, checked against the step's kind: a getter of another
/// type than the kind's table names is a bug.
class StepFields {
public:
    void set(const QString& name, FieldValue value) { m_values[name] = std::move(value); }
    [[nodiscard]] bool has(const char* name) const;

    /// Each gives `fallback` where the file is silent.
    [[nodiscard]] bool truth(const char* name, bool fallback = false) const;
    [[nodiscard]] std::int64_t whole(const char* name, std::int64_t fallback = 0) const;
    [[nodiscard]] double number(const char* name, double fallback = 0) const;
    [[nodiscard]] QString text(const char* name, const QString& fallback = {}) const;
    [[nodiscard]] QStringList texts(const char* name) const;
    [[nodiscard]] std::chrono::milliseconds duration(const char* name,
                                                     std::chrono::milliseconds fallback = {}) const;
    [[nodiscard]] NodeRef node(const char* name) const;
    [[nodiscard]] std::vector<NodeRef> nodes(const char* name) const;
    [[nodiscard]] const std::map<QString, FieldValue>& all() const { return m_values; }

private:
    template <class T>
    [[nodiscard]] T get(const char* name, const T& fallback) const;

    std::map<QString, FieldValue> m_values;
};

struct StepKind;

struct ScenarioStep {
    const StepKind* kind = nullptr;  ///< a row of stepKinds()
    StepFields fields;
    ScenarioPlace place;
    std::map<QString, ScenarioPlace> places;  ///< of the fields' values
};

struct Scenario {
    QString title;    ///< English, as all texts of a file; shown through captionText()
    QString teaches;  ///< one line
    std::vector<ScenarioStep> steps;
};

/// A text of a scenario in the language of the window; itself if nobody translated it. The texts
/// of the shipped lessons are in context "Scenario".
[[nodiscard]] QString captionText(const QString& english);

}  // namespace engram::gui
