// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/workload_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace engram::gui {

namespace {

constexpr int kTextWidth = 384;
constexpr double kLowestRate = 0.1;
constexpr double kHighestRate = 5000;
constexpr int kMostKeys = 1'000'000;
constexpr int kHighestSeed = 999'999;

int indexOf(KeyDistribution distribution) {
    return static_cast<int>(distribution);
}

}  // namespace

WorkloadDialog::WorkloadDialog(const WorkloadPlan& plan, QWidget* parent)
    : QDialog(parent),
      m_rate(new QDoubleSpinBox),
      m_reads(new QSpinBox),
      m_distribution(new QComboBox),
      m_keys(new QSpinBox),
      m_seed(new QSpinBox) {
    setObjectName(QStringLiteral("workloadDialog"));
    setWindowTitle(tr("Workload settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto* const text = new QLabel(
        tr("A client named workload sends these requests while the workload runs. The same seed "
           "gives the same requests in the same order."));
    text->setWordWrap(true);
    text->setMinimumWidth(
        kTextWidth);  // of the text, as the dialog's own would hide its fields' wish
    column->addWidget(text);
    auto* const form = new QFormLayout;
    form->setSpacing(8);
    addFields(*form);
    column->addLayout(form);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* const use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    use->setProperty("primary", true);
    use->setAccessibleName(tr("Use"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    column->addWidget(buttons);
    use->setDefault(true);  // only now: outside of the dialog a button can't become its default
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT planChosen(this->plan());
        accept();
    });
    show(plan);
}

void WorkloadDialog::addFields(QFormLayout& form) {
    const auto addRow = [&form](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form.addRow(label, field);
    };
    m_rate->setRange(kLowestRate, kHighestRate);
    m_rate->setDecimals(1);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setSuffix(tr(" a second", "unit of a number of requests"));
    m_rate->setGroupSeparatorShown(true);
    addRow(tr("Requests"), m_rate);
    m_reads->setRange(0, 100);
    m_reads->setSingleStep(10);
    m_reads->setSuffix(tr(" %", "per cent"));
    addRow(tr("Share of reads"), m_reads);
    m_distribution->addItem(tr("A small shop with readable keys"));
    m_distribution->addItem(tr("Numbered keys, all alike"));
    m_distribution->addItem(tr("Numbered keys, a few of them hot (Zipf 0.99)"));
    m_distribution->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addRow(tr("Keys"), m_distribution);
    m_keys->setRange(1, kMostKeys);
    m_keys->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_keys->setGroupSeparatorShown(true);
    addRow(tr("Number of keys"), m_keys);
    m_seed->setRange(0, kHighestSeed);
    addRow(tr("Seed"), m_seed);
    connect(m_distribution, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_keys->setEnabled(index != indexOf(KeyDistribution::Shop)); });
}

void WorkloadDialog::show(const WorkloadPlan& plan) {
    m_rate->setValue(plan.requestsPerSecond);
    m_reads->setValue(static_cast<int>(std::lround(plan.readShare * 100)));
    m_distribution->setCurrentIndex(indexOf(plan.distribution));
    m_keys->setValue(static_cast<int>(plan.keys));
    m_keys->setEnabled(plan.distribution != KeyDistribution::Shop);
    m_seed->setValue(static_cast<int>(plan.seed));
}

WorkloadPlan WorkloadDialog::plan() const {
    WorkloadPlan plan;
    plan.requestsPerSecond = m_rate->value();
    plan.readShare = m_reads->value() / 100.0;
    plan.distribution = static_cast<KeyDistribution>(m_distribution->currentIndex());
    plan.keys = static_cast<std::uint32_t>(m_keys->value());
    plan.seed = static_cast<std::uint64_t>(m_seed->value());
    return plan;
}

}  // namespace engram::gui
