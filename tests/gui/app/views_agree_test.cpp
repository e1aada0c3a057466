// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// On real daemons, at moments before, in and after a failover: what the picture, the table, the log
// and the tokens say of the cluster is the same, and is what the recorded events say.

#include <QAccessible>
#include <QLocale>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <numeric>
#include <set>

#include "gui_app/main_window.h"
#include "gui_docks/messages_model.h"
#include "gui_docks/nodes_dock.h"
#include "gui_docks/nodes_model.h"
#include "gui_model/observer_events.h"
#include "gui_session/live_session.h"

namespace engram::gui {

namespace {

constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 10000;
const QString kBinaries = QStringLiteral(ENGRAM_BIN_DIR);

/// What the events up to a moment say, found without the window's own model.
struct Told {
    NodeId primary;
    std::set<NodeId> killed;
    std::map<NodeId, std::int64_t> keys;
};

Told toldUntil(const trace::Recording& recording, trace::EventIndex end) {
    Told told;
    ViewStamp newest;
    recording.forEach(recording.begin(), end, [&](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            if (event.kind == EventKind::ViewCommitted) {
                const Result<View> view = decodeView(event.detail);
                if (view && newest < view->stamp) {
                    newest = view->stamp;
                    told.primary = view->primary;
                }
            } else if (event.kind == EventKind::ProcessChanged) {
                event.text == process_word::kKilled ? void(told.killed.insert(event.to))
                                                    : void(told.killed.erase(event.to));
            } else if (event.kind == EventKind::Counters && counterOf(event, "keys", -1) >= 0) {
                told.keys[event.node] = counterOf(event, "keys");
            }
        }
    });
    return told;
}

int pixelsOf(const QImage& image, const QRect& area, const QColor& color) {
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            found += image.rect().contains(x, y) && image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return found;
}

/// Moments after `afterUs` at which a message was under way, some of many.
std::vector<std::int64_t> messageMoments(const trace::Recording& recording, std::int64_t afterUs) {
    constexpr std::size_t kOneIn = 100;
    HopBook book(static_cast<std::size_t>(recording.end()));
    recording.forEach(0, recording.end(), [&](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            if (event.kind == EventKind::HopSent || event.kind == EventKind::HopReceived) {
                static_cast<void>(book.fold(event, 0));
            }
        }
    });
    std::vector<std::int64_t> moments;
    for (std::size_t i = 0; i < book.hops().size(); i += kOneIn) {
        const HopView& hop = book.hops()[i];
        if (hop.sentUs > afterUs && hop.receivedUs > hop.sentUs) {
            moments.push_back(std::midpoint(hop.sentUs, hop.receivedUs));
        }
    }
    return moments;
}

}  // namespace

class ViewsAgreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureTableLogAndTokensSayTheSame();

private:
    void compareAt(std::int64_t us, MainWindow& window);
    int m_tokens = 0;  ///< that were compared
};

void ViewsAgreeTest::compareAt(std::int64_t us, MainWindow& window) {
    Timeline& timeline = window.timeline();
    timeline.seek(us);
    const trace::Recording& recording = timeline.recording();
    const Told told = toldUntil(recording, timeline.cursorIndex());
    QCOMPARE(timeline.shown().primary(), told.primary);

    QTableView* const table = window.findChild<NodesDock*>()->findChild<QTableView*>();
    auto* const nodes = qobject_cast<NodesModel*>(table->model());
    QVERIFY(nodes != nullptr);
    nodes->flush();
    ClusterCanvas& canvas = window.canvasArea().canvas();
    const QImage picture = canvas.toImage();
    const Theme theme = Theme::light();
    QAccessibleInterface* const tree = QAccessible::queryAccessibleInterface(&canvas);
    int compared = 0;
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface* const node = tree->child(i);
        const QString spoken = node->text(QAccessible::Name);
        const NodeId id(spoken.section(QLatin1Char(','), 0, 0).toStdString());
        const int row = nodes->rowOf(id);
        if (row < 0) {
            continue;  // a client, or the legend
        }
        ++compared;
        const auto cell = [&](int column) {
            return nodes->data(nodes->index(row, column), Qt::DisplayRole).toString();
        };
        QVERIFY2(spoken.contains(cell(NodesModel::StateColumn)), qPrintable(spoken));
        QCOMPARE(cell(NodesModel::RoleColumn) == QLatin1String("primary"), id == told.primary);
        QCOMPARE(cell(NodesModel::StateColumn) == QLatin1String("killed"),
                 told.killed.contains(id));
        if (const auto keys = told.keys.find(id); keys != told.keys.end()) {
            QCOMPARE(cell(NodesModel::KeysColumn), QLocale().toString(qlonglong{keys->second}));
        }
        // And in pixels: a dead node is never blue, a living one never dark red.
        const QRect box(canvas.mapFromGlobal(node->rect().topLeft()), node->rect().size());
        const bool isDead = told.killed.contains(id);
        const int failed = pixelsOf(picture, box, theme.state(VisualState::Failed));
        QVERIFY2(isDead ? failed > box.width() : failed < box.width(), qPrintable(spoken));
    }
    QCOMPARE(compared, 5);

    FramePacer pacer;
    MessagesModel messages(timeline, pacer);
    messages.setDetail(MessagesModel::Detail::Everything);
    messages.flushAll();
    for (const HopView& token : timeline.hopsUnderWay()) {
        const std::shared_ptr<const Event> event = recording.at(token.serial);
        QVERIFY(event != nullptr);
        QCOMPARE(event->hop, token.kind);
        QCOMPARE(event->from, token.from);
        QCOMPARE(event->to, token.to);
        QVERIFY(messages.rowOf(token.serial) >= 0);
        ++m_tokens;
    }
}

void ViewsAgreeTest::pictureTableLogAndTokensSayTheSame() {
    QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    LiveSession session(kBinaries);
    MainWindow window(session, settings, appearance, false);
    window.setThemeChoice(ThemeChoice::Light);
    window.setReducedMotion(true);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    session.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    QTRY_VERIFY_WITH_TIMEOUT(session.model().find(NodeId("s3"))->inView, kAnswerMs);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().find(NodeId("m2"))->stateText,
                              QStringLiteral("standby"), kAnswerMs);
    const std::int64_t readyUs = session.recording().lastUs();
    session.setWorkloadPlan({.requestsPerSecond = 200, .readShare = 0.3});
    session.setWorkloadRunning(true);
    QTRY_VERIFY_WITH_TIMEOUT(session.tally().writesAcknowledged > 100, kAnswerMs);
    session.kill(NodeId("m1"));
    const std::uint64_t before = session.tally().writesAcknowledged;
    QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), NodeId("m2"), kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(session.tally().writesAcknowledged > before + 100, kAnswerMs);
    session.setWorkloadRunning(false);

    constexpr int kMoments = 40;
    const std::int64_t span = session.recording().lastUs() - readyUs;
    std::vector<std::int64_t> moments = messageMoments(session.recording(), readyUs);
    QVERIFY(!moments.empty());
    for (int i = 1; i <= kMoments; ++i)
        moments.push_back(readyUs + span * i / kMoments);
    for (const std::int64_t us : moments) {
        compareAt(us, window);
        if (QTest::currentTestFailed()) {
            qWarning("%lld us after the cluster was ready", static_cast<long long>(us - readyUs));
            return;
        }
    }
    QVERIFY(m_tokens > 0);
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ViewsAgreeTest)
#include "views_agree_test.moc"
