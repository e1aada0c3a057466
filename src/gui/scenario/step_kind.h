// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The table of step kinds. A new kind is a row in one of the *_steps.cpp files, or a new such file
// with its line in step_table.cpp: parser, runner, window and report work from the rows.

#pragma once

#include <QString>
#include <chrono>
#include <span>
#include <vector>

#include "gui_scenario/scenario.h"

namespace engram::gui {

class StepTask;

enum class FieldType : std::uint8_t {
    Text,      ///< any text of [least, most] bytes; most 0: no limit
    Caption,   ///< a text for the viewer: translated, {primary} and {name} filled in
    Captions,  ///< two to six of them
    Word,      ///< one of FieldSpec::words
    Whole,     ///< a whole number in [least, most]
    Number,    ///< a number in [least, most]
    Truth,     ///< true or false
    Duration,  ///< "2 s", "300 ms", "1 min"; [least, most] in milliseconds
    Node,      ///< one node, see NodeRef
    Nodes,     ///< one or several, groups too
    Key,       ///< a key of the memory: 1..1,024 bytes
    FileName,  ///< a file name without a folder
    NewName,   ///< a name for a node, to be used by later steps
};

inline constexpr std::int64_t kDefaultMasters = 2;
inline constexpr std::int64_t kDefaultSlaves = 3;

struct FieldSpec {
    const char* name;
    FieldType type;
    bool isRequired = true;
    double least = 0;
    double most = 0;
    const char* words = nullptr;  ///< of Word: separated by '|'
};

/// How long a step may take.
enum class StepLimit : std::uint8_t {
    None,      ///< it waits for the viewer, or ends at once
    Default,   ///< StepKind::defaultLimit unless the file says `limit`
    Required,  ///< the file must say `limit`
};

struct StepKind {
    const char* verb;      ///< value of `do`
    const char* selector;  ///< key that chooses among the rows of a verb; null: there is one row
    const char* variant;   ///< its value in this row; null without a selector
    std::span<const FieldSpec> fields;
    StepLimit limit;
    std::chrono::milliseconds defaultLimit;
    /// Starts the step; it ends when the task has passed or failed.
    void (*begin)(StepTask& task);
    /// What is wrong with the fields together, in English; empty: nothing.
    QString (*mistake)(const StepFields& fields) = nullptr;
};

[[nodiscard]] std::span<const StepKind> clusterSteps();  ///< launch, join, workload
[[nodiscard]] std::span<const StepKind> requestSteps();  ///< write, read, delete, append, increment
[[nodiscard]] std::span<const StepKind> faultSteps();    ///< fault
[[nodiscard]] std::span<const StepKind> waitSteps();     ///< wait
[[nodiscard]] std::span<const StepKind> checkSteps();    ///< check
[[nodiscard]] std::span<const StepKind> talkSteps();     ///< say, predict, pause, screenshot

/// All rows.
[[nodiscard]] const std::vector<const StepKind*>& stepKinds();
/// Keys that every step may have besides its own: `text`, and `limit` where it has one.
[[nodiscard]] std::span<const FieldSpec> commonFields(StepLimit limit);
/// "wait for full redundancy", as reports name it.
[[nodiscard]] QString nameOf(const StepKind& kind);

}  // namespace engram::gui
