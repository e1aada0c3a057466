// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/trace_desk.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include "gui_session/damage_text.h"

namespace engram::gui {

namespace {

constexpr int kNoteSeconds = 8;
/// What takes less is not worth a message.
constexpr int kShowProgressAfterMs = 300;
constexpr double kPercent = 100;

QString topic() {
    return QStringLiteral("trace");
}

/// The file that is dragged, if it is one.
QString fileOf(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

}  // namespace

TraceDesk::TraceDesk(ClusterSession& session, ActionSet& actions, Settings& settings,
                     CanvasArea& area, QWidget& window)
    : QObject(&window), m_session(session), m_settings(settings), m_area(area), m_window(window) {
    connect(&actions, &ActionSet::triggered, this, &TraceDesk::run);
    watch(m_loader);
    watch(m_saver);
    connect(&m_loader, &FileTask::succeeded, this, &TraceDesk::onOpened);
    connect(&m_saver, &FileTask::succeeded, this, &TraceDesk::onSaved);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void TraceDesk::watch(FileTask& task) {
    connect(&task, &FileTask::progressed, this, &TraceDesk::showProgress);
    connect(&task, &FileTask::failed, this, &TraceDesk::onFailed);
    connect(&task, &FileTask::cancelled, this, &TraceDesk::end);
}

void TraceDesk::run(ActionId id) {
    if (id == ActionId::OpenTrace) {
        askForOpening();
    } else if (id == ActionId::SaveTrace) {
        askForSaving();
    } else if (id == ActionId::CloseTrace) {
        Q_EMIT closeRequested();
    } else if (id == ActionId::ForgetRecent) {
        m_settings.setValue(setting::kRecentTraces, QStringList());
        Q_EMIT changed();
    }
}

void TraceDesk::showIn(SessionSwitch& sessions, ClusterSession& home) {
    connect(this, &TraceDesk::traceOpened, &sessions,
            [this, &sessions](const std::shared_ptr<OpenedTrace>& trace, const QString& name) {
                // The one before goes when nobody shows it any more.
                const QPointer<TraceSession> before = m_shown;
                if (before == nullptr)
                    m_under = &sessions.current();
                m_shown = new TraceSession(std::move(*trace), name, &sessions);
                sessions.setCurrent(*m_shown);
                if (before)
                    before->deleteLater();
            });
    connect(this, &TraceDesk::closeRequested, &sessions, [this, &sessions, &home] {
        sessions.setCurrent(m_under == nullptr ? home : *m_under);
    });
    // The trace was closed, or something else was begun, such as a lesson, which plays on `home`.
    connect(&sessions, &SessionSwitch::currentChanged, this, [this, &sessions, &home] {
        if (m_shown == nullptr || &sessions.current() == m_shown)
            return;
        ClusterSession* const under = std::exchange(m_under, nullptr);
        if (under != nullptr && under != &home && under != &sessions.current())
            under->stopAll();  // nobody could see or end it any more
        std::exchange(m_shown, nullptr)->deleteLater();
    });
}

QString TraceDesk::fileName() const {
    return QFileInfo(m_path).fileName();
}

void TraceDesk::begin(const QString& path) {
    m_path = path;
    m_since.start();
    m_area.closeBanner(topic());
}

void TraceDesk::end() {
    m_area.closeBanner(topic());
    Q_EMIT changed();
}

void TraceDesk::open(const QString& path) {
    if (isBusy())
        return;
    begin(QFileInfo(path).absoluteFilePath());
    m_loader.open(m_path);
    Q_EMIT changed();
}

void TraceDesk::save(const QString& path) {
    if (isBusy())
        return;
    begin(QFileInfo(path).absoluteFilePath());
    m_saver.save(m_session.recording(), m_path);
    Q_EMIT changed();
}

void TraceDesk::onOpened() {
    end();
    auto trace = std::make_shared<OpenedTrace>(*m_loader.take());
    remember(m_path);
    const std::optional<trace::TraceDamage> damage = trace->damage;
    Q_EMIT traceOpened(std::move(trace), fileName());
    if (damage)
        showDamage(*damage);
}

void TraceDesk::showDamage(const trace::TraceDamage& damage) {
    const QString what = DamageText::describe(damage);
    BannerContent banner;
    banner.topic = topic();
    banner.text = tr("%1: %2", "file and what is wrong with it").arg(fileName(), what);
    banner.details = tr("%1: %2", "file and what is wrong with it").arg(m_path, what);
    banner.tone = VisualState::Suspect;
    m_area.showBanner(std::move(banner));
}

void TraceDesk::onSaved() {
    end();
    remember(m_path);
    BannerContent banner;
    banner.topic = topic();
    banner.text = tr("Saved to %1").arg(m_path);
    banner.tone = VisualState::Serving;
    banner.seconds = kNoteSeconds;
    m_area.showBanner(std::move(banner));
}

void TraceDesk::onFailed(const QString& reason) {
    end();
    BannerContent banner;
    banner.topic = topic();
    banner.text = tr("%1: %2", "file and what is wrong with it").arg(fileName(), reason);
    banner.details = tr("%1: %2", "file and what is wrong with it").arg(m_path, reason);
    banner.buttons.push_back({tr("Choose another file"), [this] { askForOpening(); }});
    m_area.showBanner(std::move(banner));
}

void TraceDesk::showProgress(double done) {
    if (!isBusy() || m_since.elapsed() < kShowProgressAfterMs)
        return;
    const QString percent = QLocale().toString(static_cast<int>(done * kPercent));
    const QString text = m_loader.isRunning() ? tr("Opening %1: %2 %").arg(fileName(), percent)
                                              : tr("Saving %1: %2 %").arg(fileName(), percent);
    if (m_area.changeBanner(topic(), text))
        return;
    BannerContent banner;
    banner.topic = topic();
    banner.text = text;
    banner.tone = VisualState::Starting;
    banner.buttons.push_back({tr("Cancel"), [this] {
                                  m_loader.cancel();
                                  m_saver.cancel();
                              }});
    m_area.showBanner(std::move(banner));
}

void TraceDesk::askForOpening() {
    auto* const dialog = new QFileDialog(&m_window, tr("Open trace"), QFileInfo(m_path).path(),
                                         tr("Traces of Engram (*.engram-trace);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openTraceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TraceDesk::open);
    dialog->open();
}

void TraceDesk::askForSaving() {
    auto* const dialog = new QFileDialog(&m_window, tr("Save trace"), QFileInfo(m_path).path(),
                                         tr("Traces of Engram (*.engram-trace);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveTraceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("engram-trace"));
    dialog->selectFile(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    connect(dialog, &QFileDialog::fileSelected, this, &TraceDesk::save);
    dialog->open();
}

QStringList TraceDesk::recent() const {
    return m_settings.value(setting::kRecentTraces);
}

void TraceDesk::remember(const QString& path) {
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(setting::kRecentTraces, QStringList(paths.mid(0, kMostRecent)));
    Q_EMIT changed();
}

void TraceDesk::fillRecent(QMenu& menu) {
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { putRecent(menu); });
    putRecent(menu);
}

void TraceDesk::putRecent(QMenu& menu) {
    for (QAction* const old : menu.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (old->property("trace").isValid())
            old->deleteLater();
    }
    QAction* const first = menu.actions().value(0);
    for (const QString& path : recent()) {
        auto* const entry = new QAction(QFileInfo(path).fileName(), &menu);
        entry->setProperty("trace", path);
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { open(path); });
        menu.insertAction(first, entry);
    }
}

bool TraceDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* const drag = static_cast<QDragEnterEvent*>(event);
        if (!fileOf(*drag->mimeData()).isEmpty() && !isBusy())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* const drop = static_cast<QDropEvent*>(event);
        open(fileOf(*drop->mimeData()));
        drop->acceptProposedAction();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace engram::gui
