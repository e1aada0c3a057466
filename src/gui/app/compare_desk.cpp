// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/compare_desk.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>
#include <utility>

#include "gui_session/session_switch.h"
#include "gui_session/trace_session.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {

constexpr QSize kFirstSize{980, 860};
/// What takes less is not worth a message.
constexpr int kShowProgressAfterMs = 300;
constexpr double kPercent = 100;
constexpr int kMilliDigits = 3;

QString topic() {
    return QStringLiteral("compare");
}

}  // namespace

CompareDesk::CompareDesk(ClusterSession& session, Timeline& timeline, ActionSet& actions,
                         CanvasArea& area, QWidget& window)
    : QObject(&window), m_session(session), m_timeline(timeline), m_area(area), m_window(window) {
    connect(&actions, &ActionSet::triggered, this, [this](ActionId id) {
        if (id == ActionId::CompareTrace)
            askForTrace();
    });
    connect(&m_task, &FileTask::progressed, this, &CompareDesk::showProgress);
    connect(&m_task, &FileTask::succeeded, this, &CompareDesk::onRead);
    connect(&m_task, &FileTask::failed, this, &CompareDesk::onFailed);
    connect(&m_task, &FileTask::cancelled, this, &CompareDesk::end);
}

QString CompareDesk::shownName() const {
    const ClusterSession* shown = &m_session;
    if (const auto* const sessions = qobject_cast<const SessionSwitch*>(shown))
        shown = &sessions->current();
    const auto* const trace = qobject_cast<const TraceSession*>(shown);
    return trace != nullptr ? trace->name() : tr("this recording");
}

void CompareDesk::compareWith(const QString& path) {
    if (isBusy())
        return;
    m_path = QFileInfo(path).absoluteFilePath();
    m_zeroUs.reset();
    m_isShownFirst = true;
    start({shownName(), m_session.recording(), {}},
          {QFileInfo(m_path).fileName(), std::nullopt, m_path});
}

void CompareDesk::compare(CompareSource first, CompareSource second,
                          std::optional<std::int64_t> zeroUs) {
    if (isBusy())
        return;
    m_zeroUs = zeroUs;
    m_isShownFirst = false;
    start(std::move(first), std::move(second));
}

void CompareDesk::start(CompareSource first, CompareSource second) {
    m_since.start();
    m_area.closeBanner(topic());
    m_task.digest(std::move(first), std::move(second));
    Q_EMIT changed();
}

void CompareDesk::end() {
    m_area.closeBanner(topic());
    Q_EMIT changed();
}

void CompareDesk::onRead() {
    end();
    auto digests = m_task.take();
    auto* const dialog = new QDialog(&m_window, Qt::Window);
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("%1 and %2 compared", "names of two recordings")
                               .arg(digests->first.name, digests->second.name));
    auto* const column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    m_view = new CompareView;
    column->addWidget(m_view);
    m_view->setTheme(m_theme);
    m_view->setDigests(std::move(digests->first), std::move(digests->second));
    if (m_zeroUs) {
        for (const CompareSide side : kCompareSides) {
            m_view->offerMoment(
                side,
                tr("%1  where they part", "time of day").arg(clockText(*m_zeroUs, kMilliDigits)),
                *m_zeroUs);
            m_view->setZero(side, *m_zeroUs);
        }
    }
    if (m_isShownFirst) {
        m_view->offerMoment(CompareSide::First,
                            tr("%1  time cursor", "time of day")
                                .arg(clockText(m_timeline.cursorUs(), kMilliDigits)),
                            m_timeline.cursorUs());
        connect(m_view, &CompareView::momentActivated, &m_timeline,
                [this](CompareSide, qint64 us) { m_timeline.seek(us); });
    }
    dialog->resize(kFirstSize.boundedTo(m_window.screen()->availableSize()));
    dialog->show();
}

void CompareDesk::onFailed(const QString& reason) {
    end();
    BannerContent banner;
    banner.topic = topic();
    banner.text = tr("Nothing can be compared: %1", "what is wrong").arg(reason);
    banner.details = banner.text;
    banner.buttons.push_back({tr("Choose another file"), [this] { askForTrace(); }});
    m_area.showBanner(std::move(banner));
}

void CompareDesk::showProgress(double done) {
    if (!isBusy() || m_since.elapsed() < kShowProgressAfterMs)
        return;
    const QString text =
        tr("Comparing: %1 %").arg(QLocale().toString(static_cast<int>(done * kPercent)));
    if (m_area.changeBanner(topic(), text))
        return;
    BannerContent banner;
    banner.topic = topic();
    banner.text = text;
    banner.tone = VisualState::Starting;
    banner.buttons.push_back({tr("Cancel"), [this] { m_task.cancel(); }});
    m_area.showBanner(std::move(banner));
}

void CompareDesk::askForTrace() {
    auto* const dialog =
        new QFileDialog(&m_window, tr("Compare with trace"), QFileInfo(m_path).path(),
                        tr("Traces of Engram (*.engram-trace);;All files (*)"));
    dialog->setObjectName(QStringLiteral("compareTraceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareDesk::compareWith);
    dialog->open();
}

void CompareDesk::setTheme(const Theme& theme) {
    m_theme = theme;
    if (m_view)
        m_view->setTheme(theme);
}

}  // namespace engram::gui
