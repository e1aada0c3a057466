// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/scenario_parser.h"

#include <toml++/toml.h>

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <set>

#include "gui_scenario/field_reader.h"
#include "gui_scenario/scenario_rules.h"
#include "gui_scenario/step_kind.h"

namespace engram::gui {

namespace {

constexpr FieldSpec kHead[] = {
    {"title", FieldType::Caption},
    {"teaches", FieldType::Caption},
};

struct ScenarioParser {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::ScenarioParser)

public:
    ScenarioOrProblems parse(const toml::table& file);

private:
    void readHead(const toml::table& file);
    void readSteps(const toml::table& file);
    void readStep(const toml::table& table);
    [[nodiscard]] const StepKind* kindOf(const toml::table& table);
    [[nodiscard]] std::optional<QString> wordAt(const toml::table& table, const char* key);
    void readFields(const toml::table& table, ScenarioStep& step);
    void readField(const FieldSpec& spec, const toml::table& table, ScenarioStep& step);
    void refuseUnknown(const toml::table& table, const std::set<QString>& known);
    void complain(const toml::source_region& where, const QString& text);
    [[nodiscard]] static ScenarioPlace placeOf(const toml::source_region& where);

    Scenario m_scenario;
    ScenarioProblems m_problems;
};

QString quoted(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ScenarioPlace ScenarioParser::placeOf(const toml::source_region& where) {
    return {static_cast<int>(where.begin.line), static_cast<int>(where.begin.column)};
}

void ScenarioParser::complain(const toml::source_region& where, const QString& text) {
    m_problems.push_back({placeOf(where), text});
}

ScenarioOrProblems ScenarioParser::parse(const toml::table& file) {
    readHead(file);
    readSteps(file);
    const ScenarioProblems more = checkTogether(m_scenario);
    m_problems.insert(m_problems.end(), more.begin(), more.end());
    if (m_problems.empty()) {
        return std::move(m_scenario);
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const auto& a, const auto& b) {
        return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
    });
    // A field that stands in two tables is looked at twice.
    const auto same = [](const ScenarioProblem& a, const ScenarioProblem& b) {
        return a.place.line == b.place.line && a.place.column == b.place.column && a.text == b.text;
    };
    m_problems.erase(std::unique(m_problems.begin(), m_problems.end(), same), m_problems.end());
    return tl::unexpected(std::move(m_problems));
}

void ScenarioParser::readHead(const toml::table& file) {
    ScenarioStep head;
    for (const FieldSpec& spec : kHead) {
        if (file.contains(spec.name)) {
            readField(spec, file, head);
        } else {
            m_problems.push_back(
                {{1, 1}, tr("the key '%1' is missing").arg(QLatin1String(spec.name))});
        }
    }
    m_scenario.title = head.fields.text("title");
    m_scenario.teaches = head.fields.text("teaches");
    refuseUnknown(file,
                  {QStringLiteral("title"), QStringLiteral("teaches"), QStringLiteral("step")});
}

void ScenarioParser::readSteps(const toml::table& file) {
    const toml::node* const steps = file.get("step");
    if (steps == nullptr) {
        m_problems.push_back({{1, 1}, tr("there is no step: write [[step]] before each one")});
        return;
    }
    if (!steps->is_array_of_tables()) {
        return complain(steps->source(), tr("'step' must be written as [[step]]"));
    }
    for (const toml::node& step : *steps->as_array()) {
        readStep(*step.as_table());
    }
}

std::optional<QString> ScenarioParser::wordAt(const toml::table& table, const char* key) {
    const toml::node* const value = table.get(key);
    if (value == nullptr) {
        complain(table.source(), tr("the key '%1' is missing").arg(QLatin1String(key)));
        return std::nullopt;
    }
    const auto* const text = value->as_string();
    if (text == nullptr) {
        complain(value->source(), tr("'%1' must be a text").arg(QLatin1String(key)));
        return std::nullopt;
    }
    return QString::fromStdString(text->get());
}

const StepKind* ScenarioParser::kindOf(const toml::table& table) {
    const std::optional<QString> verb = wordAt(table, "do");
    if (!verb) {
        return nullptr;
    }
    QStringList verbs;
    std::vector<const StepKind*> rows;
    for (const StepKind* const kind : stepKinds()) {
        verbs.append(QLatin1String(kind->verb));
        if (verbs.last() == *verb) {
            rows.push_back(kind);
        }
    }
    if (rows.empty()) {
        verbs.removeDuplicates();
        complain(
            table.get("do")->source(),
            tr("unknown step '%1'; there are: %2").arg(*verb, verbs.join(QStringLiteral(", "))));
        return nullptr;
    }
    const char* const selector = rows.front()->selector;
    if (selector == nullptr) {
        return rows.front();
    }
    const std::optional<QString> variant = wordAt(table, selector);
    if (!variant) {
        return nullptr;
    }
    QStringList variants;
    for (const StepKind* const row : rows) {
        variants.append(QLatin1String(row->variant));
        if (variants.last() == *variant) {
            return row;
        }
    }
    complain(table.get(selector)->source(),
             tr("unknown %1 '%2'; there are: %3")
                 .arg(QLatin1String(selector), *variant, variants.join(QStringLiteral(", "))));
    return nullptr;
}

void ScenarioParser::readStep(const toml::table& table) {
    ScenarioStep step;
    step.place = placeOf(table.source());
    step.kind = kindOf(table);
    if (step.kind == nullptr) {
        return;
    }
    const std::size_t before = m_problems.size();
    readFields(table, step);
    if (m_problems.size() == before && step.kind->mistake != nullptr) {
        if (const QString mistake = step.kind->mistake(step.fields); !mistake.isEmpty()) {
            complain(table.source(), mistake);
        }
    }
    m_scenario.steps.push_back(std::move(step));
}

void ScenarioParser::readFields(const toml::table& table, ScenarioStep& step) {
    std::set<QString> known{QStringLiteral("do")};
    if (step.kind->selector != nullptr) {
        known.insert(QLatin1String(step.kind->selector));
    }
    const auto readAll = [&](std::span<const FieldSpec> specs) {
        for (const FieldSpec& spec : specs) {
            // A kind's own row of the same name says more than the common one.
            if (!known.insert(QLatin1String(spec.name)).second) {
                continue;
            }
            if (table.contains(spec.name)) {
                readField(spec, table, step);
            } else if (spec.isRequired) {
                complain(table.source(), tr("'%1' needs the key '%2'")
                                             .arg(nameOf(*step.kind), QLatin1String(spec.name)));
            }
        }
    };
    readAll(step.kind->fields);
    readAll(commonFields(step.kind->limit));
    refuseUnknown(table, known);
}

void ScenarioParser::readField(const FieldSpec& spec, const toml::table& table,
                               ScenarioStep& step) {
    const toml::node& value = *table.get(spec.name);
    auto read = gui::readField(spec, value);
    const QString name = QLatin1String(spec.name);
    if (!read) {
        return complain(value.source(), tr("'%1' %2").arg(name, read.error()));
    }
    step.places[name] = placeOf(value.source());
    step.fields.set(name, std::move(*read));
}

void ScenarioParser::refuseUnknown(const toml::table& table, const std::set<QString>& known) {
    for (const auto& [key, value] : table) {
        const QString name = quoted(key.str());
        if (!known.contains(name)) {
            QStringList names(known.begin(), known.end());
            complain(
                key.source(),
                tr("unknown key '%1'; there are: %2").arg(name, names.join(QStringLiteral(", "))));
        }
    }
}

ScenarioProblems oneProblem(const ScenarioPlace& place, const QString& text) {
    return {ScenarioProblem{place, text}};
}

}  // namespace

ScenarioOrProblems parseScenario(std::string_view text) {
    try {
        return ScenarioParser().parse(toml::parse(text));
    } catch (const toml::parse_error& error) {
        const auto& at = error.source().begin;
        return tl::unexpected(oneProblem({static_cast<int>(at.line), static_cast<int>(at.column)},
                                         quoted(error.description())));
    }
}

ScenarioOrProblems readScenario(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            oneProblem({}, ScenarioParser::tr("can't be read: %1").arg(file.errorString())));
    }
    const QByteArray bytes = file.read(kMaxScenarioBytes + 1);
    if (bytes.size() > kMaxScenarioBytes) {
        return tl::unexpected(
            oneProblem({}, ScenarioParser::tr("is larger than a scenario may be")));
    }
    return parseScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace engram::gui
