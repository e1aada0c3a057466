// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/cluster_canvas.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <memory>
#include <utility>

#include "gui_canvas/canvas_accessible.h"
#include "gui_canvas/cluster_canvas_p.h"

namespace engram::gui {

namespace {

constexpr double kZoomStep = 1.25;

ClusterCanvas::Clock steadyClock() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return static_cast<std::int64_t>(timer->elapsed()); };
}

}  // namespace

ClusterCanvas::ClusterCanvas(const ClusterModel& model, QWidget* parent)
    : QWidget(parent), m_p(std::make_unique<Private>(model, *this)) {
    setObjectName(QStringLiteral("clusterCanvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    installCanvasAccessibility();
    m_p->clock = steadyClock();
    m_p->legend = new Legend(this);
    connect(m_p->legend, &Legend::exclusionRequested, this, &ClusterCanvas::exclusionRequested);
    connect(&model, &ClusterModel::changed, this, [this] { m_p->onModelChanged(); });
    connect(&model, &ClusterModel::restored, this, [this] { m_p->forgetMotion(); });
    connect(&model, &ClusterModel::hopsAppended, this,
            [this](int count) { m_p->onHopsAppended(count); });
    connect(&model, &ClusterModel::hopFailed, this, [this](const HopView& hop) {
        if (isVisible() && !m_p->pausedAt)
            m_p->tokens.fail(hop, m_p->nowMs());
        m_p->animate();
    });
    connect(&model, &ClusterModel::primaryChanged, this,
            [this](const NodeId& from, const NodeId& to) { m_p->onPrimaryChanged(from, to); });
    connect(&model, &ClusterModel::nodeFailed, this,
            [this](const NodeId& id) { m_p->onNodeFailed(id); });
    setAccessibleName(tr("Cluster"));
    m_p->rebuildScene();
}

ClusterCanvas::~ClusterCanvas() = default;

void ClusterCanvas::setTheme(const Theme& theme) {
    m_p->theme = theme;
    m_p->atlasRatio = 0;
    m_p->legend->setTheme(theme);
    update();
}

void ClusterCanvas::setReducedMotion(bool reduced) {
    m_p->isReducedMotion = reduced;
    if (reduced) {
        m_p->slide.reset();
        m_p->pulses.clear();
    }
    update();
}

void ClusterCanvas::setFilter(CanvasFilter filter) {
    m_p->isFiltered = filter.isOn;
    m_p->attention.showsNode = std::move(filter.showsNode);
    m_p->tokens.setFilter(std::move(filter.showsHop), filter.isFinal);
    if (filter.excludes)
        m_p->legend->showExcluded(filter.excludes);
    m_p->rebuildScene();
}

void ClusterCanvas::refreshFilter() {
    m_p->tokens.refilter();
    if (!m_p->isMoving())
        update();
}

void ClusterCanvas::setRingShown(bool shown) {
    m_p->attention.isRingHidden = !shown;
    m_p->rebuildScene();
}

void ClusterCanvas::setCovered(int right) {
    m_p->wantedCovered = right;
    m_p->coverWhenFree();
}

void ClusterCanvas::setEnlarged(double factor) {
    m_p->attention.enlarged = factor;
    m_p->atlasRatio = 0;
    m_p->legend->setEnlarged(factor);
    m_p->rebuildScene();
}

void ClusterCanvas::setPaused(bool paused) {
    if (paused == m_p->pausedAt.has_value())
        return;
    if (paused)
        m_p->pausedAt = m_p->clock();
    else
        m_p->pausedMs += m_p->clock() - *std::exchange(m_p->pausedAt, std::nullopt);
    m_p->animate();
}

void ClusterCanvas::setClock(Clock clock) {
    m_p->clock = std::move(clock);
    m_p->pausedMs = 0;
    m_p->tokens.clear();
}

void ClusterCanvas::showMoment(const std::vector<HopView>& hops, std::int64_t us) {
    m_p->isMoment = true;
    m_p->updateNote();
    m_p->slide.reset();
    m_p->pulses.clear();
    m_p->tokens.showMoment(hops, us);
    m_p->animate();
    update();
}

void ClusterCanvas::endMoment() {
    m_p->isMoment = false;
    m_p->updateNote();
    m_p->tokens.clear();
    m_p->animate();
    update();
}

NodeId ClusterCanvas::selected() const {
    return m_p->attention.selected;
}

void ClusterCanvas::select(const NodeId& id) {
    m_p->setSelected(m_p->model.find(id) ? id : NodeId());
}

void ClusterCanvas::setProbeKey(const QString& key) {
    if (m_p->attention.probeKey == key)
        return;
    m_p->attention.probeKey = key;
    m_p->rebuildScene();
}

void ClusterCanvas::setProbeAnswer(const ProbeAnswer& answer) {
    if (m_p->attention.probeAnswer == answer)
        return;
    m_p->attention.probeAnswer = answer;
    m_p->rebuildScene();
}

QStringList ClusterCanvas::captions() const {
    return m_p->scene.captions;
}

QRect ClusterCanvas::captionsPlace() const {
    const Scene& scene = m_p->scene;
    const QRectF area(0, scene.captionTop, scene.captionRoom, height());
    return NodePainter(m_p->theme, font(), scene.pointSize)
        .bounds(scene.captions, area)
        .toAlignedRect();
}

void ClusterCanvas::setCaptionsTop(int top) {
    if (std::exchange(m_p->captionsTop, top) != top)
        m_p->rebuildScene();
}

QString ClusterCanvas::probeKey() const {
    return m_p->attention.probeKey;
}

void ClusterCanvas::zoomIn() {
    m_p->isFitted = false;
    m_p->viewport.zoom(kZoomStep, m_p->drawingArea().center());
    m_p->rebuildScene();
}

void ClusterCanvas::zoomOut() {
    m_p->isFitted = false;
    m_p->viewport.zoom(1.0 / kZoomStep, m_p->drawingArea().center());
    m_p->rebuildScene();
}

void ClusterCanvas::fitAll() {
    m_p->isFitted = true;
    m_p->rebuildScene();
}

void ClusterCanvas::resetPlaces() {
    m_p->layout.unpinAll();
    m_p->rebuildScene();
}

QImage ClusterCanvas::toImage(double scale) {
    m_p->rebuildScene();
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_p->theme.surface);
    QPainter painter(&image);
    m_p->paint(painter, scale);
    m_p->legend->render(&painter, m_p->legend->pos());
    return image;
}

QPointF ClusterCanvas::positionOf(const NodeId& id) const {
    const SceneNode* node = m_p->scene.find(id);
    return node ? node->at : QPointF();
}

bool ClusterCanvas::isFiltered() const {
    return m_p->isFiltered;
}

int ClusterCanvas::liveTokens() const {
    return static_cast<int>(m_p->tokens.live());
}

void ClusterCanvas::setMaximumTokens(int tokens) {
    m_p->tokens.setMaximum(static_cast<std::size_t>(tokens));
}

std::int64_t ClusterCanvas::drawnOneIn() const {
    // A moment is shown with all its messages, and what rushed past before is over some time.
    return m_p->isMoment ? 1 : m_p->tokens.drawnOneIn(m_p->nowMs());
}

int ClusterCanvas::framesPerSecond() const {
    const std::int64_t since = m_p->clock() - 1000;
    return static_cast<int>(std::count_if(m_p->framesMs.begin(), m_p->framesMs.end(),
                                          [since](std::int64_t at) { return at > since; }));
}

QSize ClusterCanvas::sizeHint() const {
    return {880, 640};
}

QSize ClusterCanvas::minimumSizeHint() const {
    return {320, 260};
}

void ClusterCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_p->paint(painter, devicePixelRatioF());
    m_p->countFrame();
}

void ClusterCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_p->rebuildScene();
}

void ClusterCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Cluster"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        // Later, as the legend gets its texts only after this.
        QMetaObject::invokeMethod(
            this, [this] { m_p->rebuildScene(); }, Qt::QueuedConnection);
    }
}

}  // namespace engram::gui
