// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "window_tour.h"

#include <QDialog>
#include <QTest>

#include "gui_charts/charts_dock.h"
#include "gui_report/report_card.h"
#include "gui_scenario/lesson_list.h"

namespace engram::gui {

namespace {

QDialog* dialogOf(const MainWindow& window) {
    for (QDialog* const dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

}  // namespace

WindowTour::WindowTour(Appearance& appearance, const QString& language, QSize size)
    : m_settings(m_directory.filePath(QStringLiteral("settings.ini"))) {
    m_settings.setValue(setting::kLanguage, language);
    m_window = std::make_unique<MainWindow>(m_session, m_settings, appearance, false);
    m_window->resize(size);
    m_window->resetLayout();
    m_window->show();
    settle();
}

WindowTour::~WindowTour() = default;

void WindowTour::settle() {
    // One layout posts the next, a window's own size comes last.
    constexpr int kRounds = 6;
    for (int i = 0; i < kRounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void WindowTour::visit(const char* place) {
    settle();
    show(QLatin1String(place), *m_window);
}

void WindowTour::show(const QString& place, QWidget& shown) {
    // Pictures for people to judge, when they ask for them.
    if (const QString folder = qEnvironmentVariable("ENGRAM_PICTURES"); !folder.isEmpty()) {
        shown.grab().save(QStringLiteral("%1/%2 %3 %4.png")
                              .arg(folder, m_settings.value(setting::kLanguage))
                              .arg(m_window->width())
                              .arg(place));
    }
    m_visitor(place, shown);
}

void WindowTour::visitAll(const Visitor& visitor) {
    m_visitor = visitor;
    visitStart();
    visitCluster();
    visitFailure();
    visitPast();
    visitPanels();
    visitDialogs();
}

void WindowTour::visitStart() {
    visit("welcome card");
    visitDialog(ActionId::Attach);
    visitDialog(ActionId::Lessons);
    m_window->lessons().open(shippedLessons().front().scenario);
    visit("lesson card");
    m_window->lessons().player().close();
    trigger(ActionId::LaunchCluster);
    visit("launching");
    m_session.finishLaunch();
    settle();
}

void WindowTour::launch() {
    trigger(ActionId::LaunchCluster);
    m_session.finishLaunch();
    settle();
}

void WindowTour::visitCluster() {
    SampleCluster& sample = m_session.sample();
    for (std::uint64_t request = 1; request < 20; ++request) {
        sample.advance(100'000);
        m_session.apply(sample.write(request, "workload", "user:1042"));
    }
    visit("first hint");
    m_window->canvasArea().hints().setSeen(1);
    m_window->selection().setNode(NodeId("s1"));
    m_window->selection().setKey(QStringLiteral("user:1042"));
    visit("second hint, a node and a key");
    m_window->canvasArea().hints().setSeen(HintCard::kHints);
    Q_EMIT m_session.startFailed(NodeId("s3"),
                                 QStringLiteral("port 7412 is in use by another program\nlog"));
    m_session.apply(
        {sample.waits("m2", node_state::kNoLease, "s1, s3 (a majority must accept view 7)")});
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::Kill);
    visit("banners and an offer to undo");
    for (Banner* const banner : std::vector<Banner*>(m_window->canvasArea().banners())) {
        Q_EMIT banner->closed();
    }
    m_window->canvasArea().hideToast();
}

void WindowTour::visitFailure() {
    SampleCluster& sample = m_session.sample();
    trigger(ActionId::KillPrimary);
    sample.advance(400'000);
    Event serving = sample.event(EventKind::TakeoverServing, "m2");
    serving.epoch = Epoch{2};
    const Event view = sample.viewCommitted([](View& changed) {
        changed.primary = NodeId("m2");
        changed.stamp.epoch = Epoch{2};
    });
    m_session.apply({view, serving});
    visit("failover report");
    Q_EMIT m_window->findChild<ReportCard*>()->closed();
}

void WindowTour::visitPast() {
    trigger(ActionId::PauseView);
    visit("paused");
    trigger(ActionId::StepBack);
    trigger(ActionId::Speed1000);
    trigger(ActionId::Play);
    visit("slow motion");
    trigger(ActionId::GoLive);
}

void WindowTour::visitPanels() {
    m_window->selection().setNode(NodeId("m2"));
    for (Dock* const dock : m_window->findChildren<Dock*>()) {
        dock->bringToFront();
        settle();
        show(QStringLiteral("panel ") + dock->objectName(), *m_window);
    }
    m_window->filter().setText(QStringLiteral("node:m2"));
    auto& charts = *m_window->findChild<ChartsDock*>();
    charts.bringToFront();
    charts.refresh();
    settle();
    show(QStringLiteral("filtered charts"), *m_window);
    m_window->filter().setText({});
}

void WindowTour::visitDialogs() {
    m_window->selection().setNode(NodeId("m1"));
    visitDialog(ActionId::Forget);
    m_window->selection().setLink({NodeId("m2"), NodeId("s1")});
    for (const ActionId id : {ActionId::WorkloadSettings, ActionId::LinkDelayOther, ActionId::About,
                              ActionId::Lessons}) {
        visitDialog(id);
    }
    trigger(ActionId::PauseView);
    visitDialog(ActionId::Bookmark);
    trigger(ActionId::GoLive);
}

void WindowTour::visitDialog(ActionId id) {
    trigger(id);
    settle();
    QDialog* const dialog = dialogOf(*m_window);
    if (dialog == nullptr) {
        m_visitor(
            QStringLiteral("missing dialog of ") + m_window->actions().action(id)->objectName(),
            *m_window);
        return;
    }
    show(QStringLiteral("dialog of ") + m_window->actions().action(id)->objectName(), *dialog);
    dialog->reject();
    settle();
}

}  // namespace engram::gui
