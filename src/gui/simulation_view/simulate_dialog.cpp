// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation_view/simulate_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "gui_simulation_view/simulation_text.h"

namespace engram::gui {

namespace {

constexpr int kMostReplicas = 5;
constexpr int kHighestSeed = 999'999;
constexpr double kHighestRate = 5000;
constexpr int kWidth = 440;
/// One click each: a class's first cluster, and what no class has machines for.
constexpr int kSizes[] = {3, 48, 298, 998};

}  // namespace

SimulateDialog::SimulateDialog(const SimulationPlan& plan, QWidget* parent)
    : QDialog(parent),
      m_slaves(new QSpinBox),
      m_masters(new QSpinBox),
      m_replicas(new QSpinBox),
      m_minInSync(new QSpinBox),
      m_seed(new QSpinBox),
      m_rate(new QDoubleSpinBox),
      m_speed(new QComboBox),
      m_howMany(new QLabel) {
    setObjectName(QStringLiteral("simulateDialog"));
    setWindowTitle(tr("Simulate a cluster"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto* const text = new QLabel(
        tr("No process is started: the daemons' own protocol runs inside this window, in simulated "
           "time. The same seed gives the same run, so that you can go back and try another "
           "fault."));
    text->setWordWrap(true);
    column->addWidget(text);
    auto* const form = new QFormLayout;
    form->setSpacing(8);
    setRanges();
    addFields(*form);
    column->addLayout(form);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* const start = buttons->addButton(tr("Simulate"), QDialogButtonBox::AcceptRole);
    start->setObjectName(QStringLiteral("simulateStart"));
    start->setProperty("primary", true);
    start->setAccessibleName(tr("Simulate"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    column->addWidget(buttons);
    // Only now: outside of the dialog a button can't become its default, and Cancel would.
    start->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT planChosen(this->plan());
        accept();
    });
    fill(plan);
    m_slaves->setFocus();
    m_slaves->selectAll();
}

void SimulateDialog::setRanges() {
    m_slaves->setRange(SimulationPlan::kLeastSlaves, SimulationPlan::kMostSlaves);
    m_slaves->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_slaves->setGroupSeparatorShown(true);
    m_masters->setRange(1, SimulationPlan::kMostMasters);
    m_replicas->setRange(1, kMostReplicas);
    m_minInSync->setRange(1, kMostReplicas);
    m_seed->setRange(0, kHighestSeed);
    m_rate->setRange(0, kHighestRate);
    m_rate->setDecimals(1);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setGroupSeparatorShown(true);
    m_rate->setSuffix(tr(" a second", "unit of a number of requests"));
    m_rate->setSpecialValueText(tr("none"));
    // A write can't need more copies than there are.
    connect(m_replicas, &QSpinBox::valueChanged, m_minInSync, &QSpinBox::setMaximum);
    connect(m_slaves, &QSpinBox::valueChanged, this, &SimulateDialog::sayHowMany);
    connect(m_masters, &QSpinBox::valueChanged, this, &SimulateDialog::sayHowMany);
}

void SimulateDialog::addFields(QFormLayout& form) {
    const auto addRow = [&form](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form.addRow(label, field);
    };
    addRow(tr("Slaves"), m_slaves);
    addSizes(form);
    addRow(tr("Masters"), m_masters);
    m_masters->setToolTip(tr("One is the primary, the others stand by."));
    form.addRow(QString(), m_howMany);
    m_howMany->setProperty("muted", true);
    addRow(tr("Copies of each key"), m_replicas);
    addRow(tr("Copies that a write needs"), m_minInSync);
    addRow(tr("Seed"), m_seed);
    addRow(tr("Requests"), m_rate);
    addSpeeds();
    addRow(tr("Speed"), m_speed);
}

void SimulateDialog::addSizes(QFormLayout& form) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(4);
    for (const int slaves : kSizes) {
        auto* const button = new QPushButton(QLocale().toString(slaves));
        button->setProperty("link", true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%n slave(s)", nullptr, slaves));
        connect(button, &QPushButton::clicked, m_slaves,
                [this, slaves] { m_slaves->setValue(slaves); });
        row->addWidget(button);
    }
    row->addStretch(1);
    form.addRow(QString(), row);
}

void SimulateDialog::addSpeeds() {
    for (const double speed : SimulationText::speeds()) {
        m_speed->addItem(SimulationText::speedName(speed), speed);
    }
}

void SimulateDialog::fill(const SimulationPlan& plan) {
    m_plan = plan;
    m_slaves->setValue(plan.slaves);
    m_masters->setValue(plan.masters);
    m_replicas->setValue(plan.replicas);
    m_minInSync->setMaximum(m_replicas->value());
    m_minInSync->setValue(plan.minInSync);
    m_seed->setValue(static_cast<int>(plan.seed));
    m_rate->setValue(plan.withWorkload ? plan.workload.requestsPerSecond : 0);
    int nearest = 0;
    for (int i = 0; i < m_speed->count(); ++i) {
        if (m_speed->itemData(i).toDouble() <= plan.speed * 1.001) {
            nearest = i;
        }
    }
    m_speed->setCurrentIndex(nearest);
    sayHowMany();
}

void SimulateDialog::sayHowMany() {
    m_howMany->setText(tr("%n node(s) in all", nullptr, m_slaves->value() + m_masters->value()));
}

SimulationPlan SimulateDialog::plan() const {
    SimulationPlan plan = m_plan;
    plan.slaves = m_slaves->value();
    plan.masters = m_masters->value();
    plan.replicas = m_replicas->value();
    plan.minInSync = m_minInSync->value();
    plan.seed = static_cast<std::uint64_t>(m_seed->value());
    plan.withWorkload = m_rate->value() > 0;
    if (plan.withWorkload) {
        plan.workload.requestsPerSecond = m_rate->value();
    }
    plan.speed = m_speed->currentData().toDouble();
    return plan;
}

}  // namespace engram::gui
