// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/scenario_texts.h"

#include "gui_scenario/step_kind.h"

namespace engram::gui {

namespace {

void addTexts(const ScenarioStep& step, std::span<const FieldSpec> specs, QStringList& texts) {
    for (const FieldSpec& spec : specs) {
        if (!step.fields.has(spec.name)) {
            continue;
        }
        if (spec.type == FieldType::Caption) {
            texts.append(step.fields.text(spec.name));
        } else if (spec.type == FieldType::Captions) {
            texts.append(step.fields.texts(spec.name));
        }
    }
}

QString literal(QString text) {
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

}  // namespace

QStringList textsOf(const Scenario& scenario) {
    QStringList texts{scenario.title, scenario.teaches};
    for (const ScenarioStep& step : scenario.steps) {
        addTexts(step, commonFields(step.kind->limit), texts);
        addTexts(step, step.kind->fields, texts);
    }
    texts.removeDuplicates();
    return texts;
}

QString translationSource(const QStringList& texts) {
    QString source = QStringLiteral("// Made from the scenario files; read by lupdate only.\n");
    for (const QString& text : texts) {
        source += QStringLiteral("QT_TRANSLATE_NOOP(\"Scenario\", %1)\n").arg(literal(text));
    }
    return source;
}

}  // namespace engram::gui
