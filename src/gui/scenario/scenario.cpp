// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/scenario.h"

#include <QCoreApplication>

#include "common/assert.h"

namespace engram::gui {

QString toText(const ScenarioProblem& problem) {
    if (problem.place.line == 0) {
        return problem.text;
    }
    return QStringLiteral("%1:%2: %3")
        .arg(problem.place.line)
        .arg(problem.place.column)
        .arg(problem.text);
}

QString captionText(const QString& english) {
    return QCoreApplication::translate("Scenario", english.toUtf8().constData());
}

bool StepFields::has(const char* name) const {
    return m_values.contains(QLatin1String(name));
}

template <class T>
T StepFields::get(const char* name, const T& fallback) const {
    const auto found = m_values.find(QLatin1String(name));
    if (found == m_values.end()) {
        return fallback;
    }
    const T* const value = std::get_if<T>(&found->second);
    ENGRAM_ASSERT(value != nullptr);
    return *value;
}

bool StepFields::truth(const char* name, bool fallback) const {
    return get(name, fallback);
}

std::int64_t StepFields::whole(const char* name, std::int64_t fallback) const {
    return get(name, fallback);
}

double StepFields::number(const char* name, double fallback) const {
    return get(name, fallback);
}

QString StepFields::text(const char* name, const QString& fallback) const {
    return get(name, fallback);
}

QStringList StepFields::texts(const char* name) const {
    return get(name, QStringList());
}

std::chrono::milliseconds StepFields::duration(const char* name,
                                               std::chrono::milliseconds fallback) const {
    return get(name, fallback);
}

NodeRef StepFields::node(const char* name) const {
    return get(name, NodeRef());
}

std::vector<NodeRef> StepFields::nodes(const char* name) const {
    return get(name, std::vector<NodeRef>());
}

}  // namespace engram::gui
