// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/simulate_form.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace engram::gui {

namespace {

constexpr int kMostReplicas = 5;
constexpr int kHighestSeed = 999'999;
constexpr double kHighestRate = 5000;
constexpr int kSpeedDecimals = 3;

}  // namespace

SimulateForm::SimulateForm(const SimulationPlan& plan, QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_text(new QLabel),
      m_nodesLabel(new QLabel),
      m_replicasLabel(new QLabel),
      m_seedLabel(new QLabel),
      m_rateLabel(new QLabel),
      m_speedLabel(new QLabel),
      m_nodes(new QSpinBox),
      m_replicas(new QSpinBox),
      m_seed(new QSpinBox),
      m_rate(new QDoubleSpinBox),
      m_speed(new QDoubleSpinBox),
      m_simulate(new QPushButton),
      m_cancel(new QPushButton) {
    setObjectName(QStringLiteral("simulateForm"));
    setProperty("card", true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 18);
    column->setSpacing(10);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(300);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* const form = new QFormLayout;
    form->setSpacing(8);
    addRow(*form, m_nodesLabel, m_nodes);
    addRow(*form, m_replicasLabel, m_replicas);
    addRow(*form, m_seedLabel, m_seed);
    addRow(*form, m_rateLabel, m_rate);
    addRow(*form, m_speedLabel, m_speed);
    column->addLayout(form);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_simulate);
    column->addLayout(buttons);
    m_simulate->setObjectName(QStringLiteral("simulateStart"));
    m_simulate->setProperty("primary", true);
    m_simulate->setDefault(true);
    m_cancel->setProperty("link", true);
    connect(m_simulate, &QPushButton::clicked, this,
            [this] { Q_EMIT simulationRequested(this->plan()); });
    connect(m_cancel, &QPushButton::clicked, this, &SimulateForm::cancelled);
    setFocusProxy(m_nodes);
    setRanges();
    fill(plan);
    retranslate();
}

void SimulateForm::setRanges() {
    m_nodes->setRange(SimulationPlan::kLeastNodes, SimulationPlan::kMostNodes);
    m_nodes->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_nodes->setGroupSeparatorShown(true);
    m_replicas->setRange(1, kMostReplicas);
    m_seed->setRange(0, kHighestSeed);
    m_rate->setRange(0, kHighestRate);
    m_rate->setDecimals(1);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setGroupSeparatorShown(true);
    m_speed->setRange(SimulationPlan::kSlowest, SimulationPlan::kFastest);
    m_speed->setDecimals(kSpeedDecimals);
    m_speed->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
}

void SimulateForm::addRow(QFormLayout& form, QLabel* label, QWidget* field) {
    label->setBuddy(field);
    form.addRow(label, field);
}

void SimulateForm::fill(const SimulationPlan& plan) {
    m_plan = plan;
    m_nodes->setValue(plan.nodes);
    m_replicas->setValue(plan.replicas);
    m_seed->setValue(static_cast<int>(plan.seed));
    m_rate->setValue(plan.withWorkload ? plan.workload.requestsPerSecond : 0);
    m_speed->setValue(plan.speed);
}

SimulationPlan SimulateForm::plan() const {
    SimulationPlan plan = m_plan;
    plan.nodes = m_nodes->value();
    plan.replicas = m_replicas->value();
    plan.seed = static_cast<std::uint64_t>(m_seed->value());
    plan.withWorkload = m_rate->value() > 0;
    if (plan.withWorkload) {
        plan.workload.requestsPerSecond = m_rate->value();
    }
    plan.speed = m_speed->value();
    return plan;
}

void SimulateForm::retranslate() {
    m_title->setText(tr("Simulate a cluster"));
    m_text->setText(
        tr("No process is started: the daemons' own protocol runs inside this window, in simulated "
           "time. The same seed gives the same run, so that you can go back and try another "
           "fault."));
    const auto name = [](QLabel* label, QWidget* field, const QString& text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(m_nodesLabel, m_nodes, tr("Nodes, two of them masters"));
    name(m_replicasLabel, m_replicas, tr("Copies of each key"));
    name(m_seedLabel, m_seed, tr("Seed"));
    name(m_rateLabel, m_rate, tr("Requests"));
    name(m_speedLabel, m_speed, tr("Speed"));
    m_rate->setSuffix(tr(" a second", "unit of a number of requests"));
    m_rate->setSpecialValueText(tr("none"));
    m_speed->setSuffix(tr(" x real time"));
    m_simulate->setText(tr("Simulate"));
    m_simulate->setAccessibleName(tr("Simulate"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    adjustSize();
}

void SimulateForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void SimulateForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT simulationRequested(plan());
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace engram::gui
