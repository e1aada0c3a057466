// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How ClusterCanvas follows its model and moves.

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "gui_canvas/cluster_canvas_p.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr int kFrameMs = 16;
/// Labels and fills follow the model so often; tokens follow the frames.
constexpr int kSceneMs = 50;
/// The same for clusters so large that their nodes carry no figures.
constexpr int kLargeSceneMs = 200;
constexpr std::size_t kLargeCluster = 200;
constexpr int kAgingMs = 200;
/// For labels at the rim: their letters do not shrink with the picture.
constexpr QMarginsF kLabelRoom(48, 50, 48, 50);
constexpr std::int64_t kSlideMs = 700;
constexpr std::int64_t kPulseMs = 300;

double easeInOut(double share) {
    return 0.5 - 0.5 * std::cos(share * std::numbers::pi);
}

std::int64_t timeOf(const HopView& hop) {
    return hop.sentUs != 0 ? hop.sentUs : hop.receivedUs;
}

}  // namespace

ClusterCanvas::Private::Private(const ClusterModel& clusterModel, ClusterCanvas& canvas)
    : model(clusterModel), q(canvas) {
    frameTimer.setTimerType(Qt::PreciseTimer);
    frameTimer.setInterval(kFrameMs);
    sceneTimer.setSingleShot(true);
    agingTimer.setSingleShot(true);
    agingTimer.setInterval(kAgingMs);
    QObject::connect(&frameTimer, &QTimer::timeout, &q, [this] { nextFrame(); });
    QObject::connect(&sceneTimer, &QTimer::timeout, &q, [this] { rebuildScene(); });
    QObject::connect(&agingTimer, &QTimer::timeout, &q, [this] { scheduleScene(); });
}

ClusterCanvas::Private::~Private() {
    for (const auto& [id, accessible] : accessibleIds)
        QAccessible::deleteAccessibleInterface(accessible);
}

std::int64_t ClusterCanvas::Private::nowMs() const {
    return (pausedAt ? *pausedAt : clock()) - pausedMs;
}

QRect ClusterCanvas::Private::drawingArea() const {
    return q.rect().adjusted(0, 0, 0, legend ? -legend->height() : 0);
}

QRect ClusterCanvas::Private::clearArea() const {
    return drawingArea().adjusted(0, 0, -coveredRight, 0);
}

int ClusterCanvas::Private::legendHeight() const {
    return std::min(q.height() / 3, legend->heightForWidth(q.width()));
}

bool ClusterCanvas::Private::isLegendOutgrown() const {
    return legend && legend->height() != legendHeight();
}

void ClusterCanvas::Private::placeLegend() {
    if (!legend)
        return;
    const int height = legendHeight();
    legend->setGeometry(0, q.height() - height, q.width(), height);
}

void ClusterCanvas::Private::refit() {
    if (isFitted)
        viewport.fit(layout.bounds(),
                     QRectF(clearArea()).marginsRemoved(kLabelRoom * attention.enlarged));
}

void ClusterCanvas::Private::coverWhenFree() {
    if (coveredRight != wantedCovered && !isHeld())
        rebuildScene();
}

void ClusterCanvas::Private::onModelChanged() {
    const bool isStructural = model.nodes().size() != scene.nodes.size();
    if (isStructural)
        rebuildScene();
    else
        scheduleScene();
}

void ClusterCanvas::Private::scheduleScene() {
    if (!sceneTimer.isActive())
        sceneTimer.start(scene.nodes.size() > kLargeCluster ? kLargeSceneMs : kSceneMs);
}

void ClusterCanvas::Private::rebuildScene() {
    sceneTimer.stop();
    std::vector<CanvasLayout::Party> parties;
    bool isAging = false;
    for (const auto& [id, node] : model.nodes()) {
        parties.push_back({id, node.role});
        isAging = isAging || node.state == VisualState::Unknown;
    }
    layout.update(parties);
    updateNote();
    placeLegend();
    dropVanished();
    if (!isHeld())
        coveredRight = wantedCovered;
    refit();
    Scene before = std::exchange(scene, buildScene(model, layout, viewport, attention));
    scene.generation = before.generation + 1;
    scene.captionRoom = clearArea().width();
    scene.captionTop = captionsTop;
    announceStates(before);
    if (isAging && !agingTimer.isActive())
        agingTimer.start();
    if (model.nodes().empty())
        tokens.clear();
    if (!frameTimer.isActive())  // else the next frame shows it
        q.update(drawingArea());
    if (scene.captions != before.captions)
        Q_EMIT q.captionsChanged();
}

void ClusterCanvas::Private::forgetMotion() {
    tokens.clear();
    slide.reset();
    pulses.clear();
}

void ClusterCanvas::Private::updateNote() {
    if (!legend)
        return;
    const QString words = speedWords();
    legend->setNote(isFiltered ? ClusterCanvas::tr("filtered; %1").arg(words) : words);
}

QString ClusterCanvas::Private::speedWords() const {
    if (isMoment)
        return ClusterCanvas::tr("times are true");
    const double p50Us = model.rates().p50Us;
    if (p50Us <= 0)
        return ClusterCanvas::tr("drawn at %1 ms").arg(TokenLayer::kHopMs);
    const int decimals = p50Us < 10'000 ? 1 : 0;
    return ClusterCanvas::tr("drawn at %1 ms; real p50 %2 ms")
        .arg(TokenLayer::kHopMs)
        .arg(QLocale().toString(p50Us / 1000.0, 'f', decimals));
}

void ClusterCanvas::Private::dropVanished() {
    if (!attention.hovered.isEmpty() && !model.find(attention.hovered))
        attention.hovered = {};
    if (!attention.focused.isEmpty() && !model.find(attention.focused))
        attention.focused = {};
    if (!attention.selected.isEmpty() && !model.find(attention.selected)) {
        attention.selected = {};
        Q_EMIT q.selectionChanged({});
    }
    const LinkEnds& link = attention.selectedLink;
    if (!link.isEmpty() && (!model.find(link.from) || !model.find(link.to)))
        setSelectedLink({});
    std::erase_if(accessibleIds, [this](const auto& entry) {
        if (model.find(entry.first))
            return false;
        QAccessible::deleteAccessibleInterface(entry.second);
        return true;
    });
}

void ClusterCanvas::Private::announceStates(const Scene& before) {
    for (const SceneNode& node : scene.nodes) {
        const SceneNode* old = before.find(node.id);
        if (!old || (old->state == node.state && old->role == node.role))
            continue;
        Q_EMIT q.stateAnnounced(node.id, accessibleOf(node.id)->text(QAccessible::Name));
        QAccessibleEvent renamed(accessibleOf(node.id), QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
        if (node.state == VisualState::Failed || node.role != old->role) {
            QAccessibleEvent alert(accessibleOf(node.id), QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
}

void ClusterCanvas::Private::onHopsAppended(int count) {
    if (!q.isVisible() || pausedAt)
        return;
    const auto& hops = model.hops();
    std::vector<const HopView*> batch;
    for (auto hop = hops.end() - count; hop != hops.end(); ++hop)
        batch.push_back(&*hop);
    // The streams of the nodes arrive one after another: tell them in the order of their times.
    std::stable_sort(batch.begin(), batch.end(),
                     [](const HopView* a, const HopView* b) { return timeOf(*a) < timeOf(*b); });
    const std::int64_t now = nowMs();
    for (const HopView* hop : batch) {
        if (model.find(hop->from) && model.find(hop->to))
            tokens.add(*hop, now);
    }
    if (const std::int64_t oneIn = tokens.drawnOneIn(now); oneIn != lastOneIn) {
        lastOneIn = oneIn;
        Q_EMIT q.samplingChanged();
    }
    animate();
}

void ClusterCanvas::Private::onPrimaryChanged(const NodeId& from, const NodeId& to) {
    rebuildScene();
    if (!isReducedMotion && scene.find(from) && scene.find(to))
        slide = Slide{from, to, nowMs()};
    animate();
}

void ClusterCanvas::Private::onNodeFailed(const NodeId& id) {
    rebuildScene();
    if (!isReducedMotion && q.isVisible())
        pulses.push_back({id, nowMs()});
    animate();
}

bool ClusterCanvas::Private::isCrownSliding() const {
    return slide && nowMs() - slide->startMs < kSlideMs && scene.find(slide->from) &&
           scene.find(slide->to);
}

bool ClusterCanvas::Private::isMoving() const {
    return !pausedAt && !isMoment && (tokens.live() > 0 || slide || !pulses.empty());
}

void ClusterCanvas::Private::animate() {
    if (isMoving() && q.isVisible()) {
        // While it runs each frame paints once, however many batches of messages came in between.
        if (!frameTimer.isActive()) {
            frameTimer.start();
            q.update(drawingArea());
        }
    } else {
        frameTimer.stop();
        q.update(drawingArea());
    }
}

void ClusterCanvas::Private::nextFrame() {
    const std::int64_t now = nowMs();
    if (slide && !isCrownSliding())
        slide.reset();
    std::erase_if(pulses, [now](const Pulse& pulse) { return now - pulse.startMs >= kPulseMs; });
    if (const std::int64_t oneIn = tokens.drawnOneIn(now); oneIn != lastOneIn) {
        lastOneIn = oneIn;
        Q_EMIT q.samplingChanged();
    }
    animate();
    q.update(drawingArea());
}

void ClusterCanvas::Private::countFrame() {
    framesMs.push_back(clock());
    while (framesMs.front() <= framesMs.back() - 1000)
        framesMs.pop_front();
}

void ClusterCanvas::Private::paint(QPainter& painter, double pixelRatio) {
    if (atlasRatio != pixelRatio) {
        atlas = TokenAtlas(theme, pixelRatio * attention.enlarged);
        atlasRatio = pixelRatio;
    }
    staticLayer.render(scene, {drawingArea().size(), pixelRatio, theme, q.font()});
    painter.save();
    painter.scale(1.0 / pixelRatio, 1.0 / pixelRatio);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawPixmap(0, 0, staticLayer.pixmap());
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    fragments.clear();
    tokens.frame(nowMs(), scene, atlas, pixelRatio, fragments);
    if (!fragments.empty()) {
        painter.drawPixmapFragments(fragments.data(), static_cast<int>(fragments.size()),
                                    atlas.pixmap());
    }
    painter.restore();
    paintOverlays(painter);
}

void ClusterCanvas::Private::paintOverlays(QPainter& painter) {
    const std::int64_t now = nowMs();
    painter.setRenderHint(QPainter::Antialiasing);
    paintDraggedLink(painter);
    for (const Pulse& pulse : pulses) {
        const SceneNode* node = scene.find(pulse.id);
        const double share = static_cast<double>(now - pulse.startMs) / double(kPulseMs);
        if (!node || share >= 1.0)
            continue;
        QColor color = theme.state(VisualState::Failed);
        color.setAlphaF(static_cast<float>(1.0 - share));
        painter.setPen(QPen(color, 4.0 * (1.0 - share) + 1.0));
        painter.setBrush(Qt::NoBrush);
        const double radius = node->radius * (1.0 + 0.9 * easeInOut(share));
        painter.drawEllipse(node->at, radius, radius);
    }
    if (!isCrownSliding()) {
        const NodePainter nodePainter(theme, q.font(), scene.pointSize);
        for (const SceneNode& node : scene.nodes) {
            if (node.crowned)
                nodePainter.paintCrownOf(painter, node);
        }
        return;
    }
    const SceneNode* from = scene.find(slide->from);
    const SceneNode* to = scene.find(slide->to);
    const double share = easeInOut(static_cast<double>(now - slide->startMs) / double(kSlideMs));
    const QPointF start = NodePainter::crownFoot(from->at, from->radius);
    const QPointF end = NodePainter::crownFoot(to->at, to->radius);
    const QPointF lift(0, -4.0 * share * (1.0 - share) * from->radius * 0.8);
    NodePainter(theme, q.font(), scene.pointSize)
        .paintCrown(painter, start + (end - start) * share + lift,
                    from->radius + (to->radius - from->radius) * share);
}

QString ClusterCanvas::Private::slotWords(QPointF point) const {
    const std::optional<SlotId> slot = scene.ring.slotAt(point);
    const View* const view = model.view();
    if (!slot || !view)
        return {};
    const auto names = [view](const SlotReplicas::Indices& indices) {
        QStringList list;
        for (const std::uint16_t index : indices)
            list << QString::fromStdString(view->members[index].identity.id.text());
        return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(", "));
    };
    const SlotReplicas& placed = view->slots[slot->value];
    if (placed.syncing.empty())
        return ClusterCanvas::tr("slot %1: on %2").arg(slot->value).arg(names(placed.inSync));
    return ClusterCanvas::tr("slot %1: on %2; being copied to %3")
        .arg(slot->value)
        .arg(names(placed.inSync), names(placed.syncing));
}

QString ClusterCanvas::Private::tipAt(QPointF point) const {
    if (const Token* token = tokens.tokenAt(point, nowMs(), scene)) {
        const QString from = QString::fromStdString(token->from.text());
        const QString to = QString::fromStdString(token->to.text());
        const QString kind = VisualStyle::hopName(token->kind);
        if (token->failed) {
            return ClusterCanvas::tr("%1 of %2, %3 to %4, failed: %5")
                .arg(kind, token->key, from, to, token->failure);
        }
        return ClusterCanvas::tr("%1 of %2, %3 to %4").arg(kind, token->key, from, to);
    }
    const SceneNode* node = scene.nodeAt(point);
    if (const SceneEdge* const edge = node ? nullptr : scene.edgeAt(point))
        return linkWords(scene.endsOf(*edge), edge);
    const NodeView* view = node ? model.find(node->id) : nullptr;
    if (!view)
        return slotWords(point);
    const QString words = VisualStyle::describe(*view, model.nowUs());
    if (!view->endpoint.isValid())
        return words;
    return ClusterCanvas::tr("%1\n%2, process %3")
        .arg(words, QString::fromStdString(toText(view->endpoint)))
        .arg(view->pid);
}

}  // namespace engram::gui
