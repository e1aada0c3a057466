// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/scenario_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <set>

#include "gui_scenario/step_kind.h"

namespace engram::gui {

namespace {

struct ScenarioRules {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::ScenarioRules)

public:
    ScenarioProblems check(const Scenario& scenario);

private:
    void checkOrder(const ScenarioStep& step);
    void checkField(const ScenarioStep& step, const FieldSpec& spec);
    void checkNode(const NodeRef& ref, const ScenarioPlace& place);
    void checkPlaceholders(const QString& text, const ScenarioPlace& place);
    void learn(const ScenarioStep& step);
    void addNodes(const char* prefix, std::int64_t from, std::int64_t count);

    bool m_launched = false;
    std::int64_t m_masters = 0;
    std::int64_t m_slaves = 0;
    std::set<QString> m_nodes;
    std::set<QString> m_names{QStringLiteral("primary")};  ///< of placeholders
    ScenarioProblems m_problems;
};

QString listed(const std::set<QString>& words) {
    return QStringList(words.begin(), words.end()).join(QStringLiteral(", "));
}

/// Verbs that need no cluster.
bool isTalk(const StepKind& kind) {
    for (const StepKind& row : talkSteps()) {
        if (&row == &kind) {
            return true;
        }
    }
    return false;
}

ScenarioProblems ScenarioRules::check(const Scenario& scenario) {
    for (const ScenarioStep& step : scenario.steps) {
        checkOrder(step);
        for (const FieldSpec& spec : step.kind->fields) {
            checkField(step, spec);
        }
        for (const FieldSpec& spec : commonFields(step.kind->limit)) {
            checkField(step, spec);
        }
        learn(step);
    }
    return std::move(m_problems);
}

void ScenarioRules::checkOrder(const ScenarioStep& step) {
    const bool launches = QLatin1String(step.kind->verb) == QLatin1String("launch");
    if (launches && m_launched) {
        m_problems.push_back({step.place, tr("a lesson launches one cluster only")});
    } else if (!launches && !m_launched && !isTalk(*step.kind)) {
        m_problems.push_back(
            {step.place,
             tr("'%1' needs a cluster: a step 'launch' must come before").arg(nameOf(*step.kind))});
        m_launched = true;  // said once
    }
}

void ScenarioRules::checkField(const ScenarioStep& step, const FieldSpec& spec) {
    const auto value = step.fields.all().find(QLatin1String(spec.name));
    if (value == step.fields.all().end()) {
        return;
    }
    const ScenarioPlace place = step.places.at(value->first);
    if (const auto* const ref = std::get_if<NodeRef>(&value->second)) {
        checkNode(*ref, place);
    } else if (const auto* const refs = std::get_if<std::vector<NodeRef>>(&value->second)) {
        for (const NodeRef& one : *refs) {
            checkNode(one, place);
        }
    } else if (spec.type == FieldType::Caption) {
        checkPlaceholders(std::get<QString>(value->second), place);
    } else if (spec.type == FieldType::Captions) {
        for (const QString& text : std::get<QStringList>(value->second)) {
            checkPlaceholders(text, place);
        }
    }
}

void ScenarioRules::checkNode(const NodeRef& ref, const ScenarioPlace& place) {
    if (ref.kind != NodeRef::Kind::Name || m_nodes.contains(ref.name) || m_nodes.empty()) {
        return;
    }
    m_problems.push_back(
        {place, tr("unknown node '%1'; there are: %2, and the roles: %3")
                    .arg(ref.name, listed(m_nodes), nodeRoles().join(QStringLiteral(", ")))});
}

void ScenarioRules::checkPlaceholders(const QString& text, const ScenarioPlace& place) {
    static const QRegularExpression form(QStringLiteral("\\{([^}]*)\\}"));
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!m_names.contains(name)) {
            m_problems.push_back(
                {place, tr("nothing is known as {%1}; there are: %2").arg(name, listed(m_names))});
        }
    }
}

void ScenarioRules::addNodes(const char* prefix, std::int64_t from, std::int64_t count) {
    for (std::int64_t i = from; i < from + count; ++i) {
        m_nodes.insert(QLatin1String(prefix) + QString::number(i));
    }
}

void ScenarioRules::learn(const ScenarioStep& step) {
    const QLatin1String verb(step.kind->verb);
    if (verb == QLatin1String("launch")) {
        m_launched = true;
        m_masters = step.fields.whole("masters", kDefaultMasters);
        m_slaves = step.fields.whole("slaves", kDefaultSlaves);
        addNodes("m", 1, m_masters);
        addNodes("s", 1, m_slaves);
    } else if (verb == QLatin1String("join")) {
        const bool isSlave = step.fields.text("role") == QLatin1String("slave");
        addNodes(isSlave ? "s" : "m", isSlave ? ++m_slaves : ++m_masters, 1);
    }
    if (step.fields.has("remember")) {
        m_nodes.insert(step.fields.text("remember"));
        m_names.insert(step.fields.text("remember"));
    }
}

}  // namespace

ScenarioProblems checkTogether(const Scenario& scenario) {
    return ScenarioRules().check(scenario);
}

}  // namespace engram::gui
