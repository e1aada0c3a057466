// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The form by keyboard: it asks for what it shows.

#include "gui_simulation/simulate_form.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace engram::gui;

class SimulateFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedNumbersAreAskedFor();
    void escapeCancels();
    void everyFieldHasAName();
    void numbersStayInTheirLimits();
};

void SimulateFormTest::typedNumbersAreAskedFor() {
    SimulateForm form{SimulationPlan()};
    QSignalSpy requested(&form, &SimulateForm::simulationRequested);
    form.show();
    auto* const nodes = form.findChildren<QSpinBox*>().at(0);
    nodes->setFocus();
    nodes->selectAll();
    QTest::keyClicks(nodes, QStringLiteral("120"));
    QTest::keyClick(&form, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    const auto plan = requested[0][0].value<SimulationPlan>();
    QCOMPARE(plan.nodes, 120);
    QCOMPARE(plan.replicas, 3);
    QVERIFY(plan.withWorkload);
    form.findChildren<QDoubleSpinBox*>().at(0)->setValue(0);
    QVERIFY(!form.plan().withWorkload);
    QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("simulateStart")),
                      Qt::LeftButton);
    QCOMPARE(requested.size(), 2);
}

void SimulateFormTest::escapeCancels() {
    SimulateForm form{SimulationPlan()};
    const QSignalSpy cancelled(&form, &SimulateForm::cancelled);
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void SimulateFormTest::everyFieldHasAName() {
    const SimulateForm form{SimulationPlan()};
    for (const QWidget* const field : form.findChildren<QWidget*>()) {
        if (field->focusPolicy() != Qt::NoFocus && field->parentWidget() == &form)
            QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
    }
}

void SimulateFormTest::numbersStayInTheirLimits() {
    SimulationPlan plan;
    plan.nodes = 5000;
    plan.speed = 1000;
    const SimulateForm form{plan};
    QCOMPARE(form.plan().nodes, SimulationPlan::kMostNodes);
    QCOMPARE(form.plan().speed, SimulationPlan::kFastest);
}

QTEST_MAIN(SimulateFormTest)
#include "simulate_form_test.moc"
