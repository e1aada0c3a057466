// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The dialog by keyboard: it asks for what it shows.

#include "gui_simulation_view/simulate_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace engram::gui;

class SimulateDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedNumbersAreAskedFor();
    void aSizeIsOneClick();
    void aWriteNeedsNoMoreCopiesThanThereAre();
    void escapeAsksForNothing();
    void everyFieldHasAName();
    void numbersStayInTheirLimits();
    void aSpeedBetweenTheOfferedOnesIsTheSlowerOne();

private:
    template <class Field>
    static Field* named(const QDialog& dialog, const char* name) {
        for (Field* const field : dialog.findChildren<Field*>()) {
            if (field->accessibleName() == QLatin1String(name))
                return field;
        }
        return nullptr;
    }
};

void SimulateDialogTest::typedNumbersAreAskedFor() {
    auto* const dialog = new SimulateDialog{SimulationPlan()};
    QSignalSpy chosen(dialog, &SimulateDialog::planChosen);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(dialog->focusWidget() == named<QSpinBox>(*dialog, "Slaves"));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("120"));
    auto* const seed = named<QSpinBox>(*dialog, "Seed");
    seed->setFocus();
    seed->selectAll();
    QTest::keyClicks(seed, QStringLiteral("42"));
    named<QDoubleSpinBox>(*dialog, "Requests")->setValue(0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto plan = chosen[0][0].value<SimulationPlan>();
    QCOMPARE(plan.slaves, 120);
    QCOMPARE(plan.masters, 2);
    QCOMPARE(plan.nodes(), 122);
    QCOMPARE(plan.seed, std::uint64_t{42});
    QVERIFY(!plan.withWorkload);
    QCOMPARE(plan.speed, 1.0);
}

void SimulateDialogTest::aSizeIsOneClick() {
    SimulateDialog dialog{SimulationPlan()};
    QTest::mouseClick(named<QPushButton>(dialog, "998 slave(s)"), Qt::LeftButton);
    QCOMPARE(dialog.plan().nodes(), 1000);
}

void SimulateDialogTest::aWriteNeedsNoMoreCopiesThanThereAre() {
    SimulateDialog dialog{SimulationPlan()};
    auto* const needed = named<QSpinBox>(dialog, "Copies that a write needs");
    needed->setValue(3);
    QCOMPARE(dialog.plan().minInSync, 3);
    named<QSpinBox>(dialog, "Copies of each key")->setValue(2);
    QCOMPARE(dialog.plan().minInSync, 2);
}

void SimulateDialogTest::escapeAsksForNothing() {
    auto* const dialog = new SimulateDialog{SimulationPlan()};
    const QSignalSpy chosen(dialog, &SimulateDialog::planChosen);
    const QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

void SimulateDialogTest::everyFieldHasAName() {
    const SimulateDialog dialog{SimulationPlan()};
    int fields = 0;
    for (const QWidget* const field : dialog.findChildren<QWidget*>()) {
        if (field->focusPolicy() == Qt::NoFocus || field->parentWidget() != &dialog)
            continue;
        ++fields;
        QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
    }
    QVERIFY(fields >= 7);
}

void SimulateDialogTest::numbersStayInTheirLimits() {
    SimulationPlan plan;
    plan.slaves = 5000;
    plan.masters = 50;
    plan.speed = 1000;
    const SimulateDialog dialog{plan};
    QCOMPARE(dialog.plan().slaves, SimulationPlan::kMostSlaves);
    QCOMPARE(dialog.plan().masters, SimulationPlan::kMostMasters);
    QCOMPARE(dialog.plan().speed, SimulationPlan::kFastest);
}

void SimulateDialogTest::aSpeedBetweenTheOfferedOnesIsTheSlowerOne() {
    SimulationPlan plan;
    plan.speed = 0.3;
    const SimulateDialog dialog{plan};
    QCOMPARE(dialog.plan().speed, 0.25);
}

QTEST_MAIN(SimulateDialogTest)
#include "simulate_dialog_test.moc"
