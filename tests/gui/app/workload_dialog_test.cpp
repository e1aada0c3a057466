// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_app/workload_dialog.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

namespace {

/// The field with an accessible name.
template <class Widget>
Widget* field(QWidget& dialog, const QString& name) {
    for (Widget* const widget : dialog.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

}  // namespace

class WorkloadDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planComesBackAsItWasGiven();
    void shopHasNoNumberOfKeys();
    void chosenPlanReachesTheSession();
};

void WorkloadDialogTest::planComesBackAsItWasGiven() {
    WorkloadPlan plan;
    plan.requestsPerSecond = 1250;
    plan.readShare = 0.25;
    plan.distribution = KeyDistribution::Zipf;
    plan.keys = 1'000'000;
    plan.seed = 77;
    WorkloadDialog dialog(plan, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.plan(), plan);
}

void WorkloadDialogTest::shopHasNoNumberOfKeys() {
    WorkloadDialog dialog(WorkloadPlan{}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* const keys = field<QSpinBox>(dialog, QStringLiteral("Number of keys"));
    QVERIFY(!keys->isEnabled());
    field<QComboBox>(dialog, QStringLiteral("Keys"))->setCurrentIndex(1);
    QVERIFY(keys->isEnabled());
}

void WorkloadDialogTest::chosenPlanReachesTheSession() {
    QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    FakeSession session;
    MainWindow window(session, settings, appearance, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const dialog = window.findChild<WorkloadDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* const rate = field<QDoubleSpinBox>(*dialog, QStringLiteral("Requests"));
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("2000"));
    QTest::keyClick(rate, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<WorkloadDialog*>() == nullptr);
    QCOMPARE(session.workloadPlan().requestsPerSecond, 2000.0);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WorkloadDialogTest)
#include "workload_dialog_test.moc"
