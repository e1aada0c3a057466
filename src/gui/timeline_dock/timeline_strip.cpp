// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline_dock/timeline_strip.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "gui_timeline_dock/strip_accessible.h"

namespace engram::gui {

namespace {

/// Ten pictures a second of what goes on: more can't be read.
constexpr std::chrono::milliseconds kRefresh{100};
constexpr double kMarkerLane = 22;
constexpr double kLowMarkerLane = 16;
/// Lower, the strip leaves what it can to the rates.
constexpr int kLow = 80;
constexpr double kGlyph = 14;
/// Between the left edges of two groups: a glyph and a number.
constexpr double kGroupDistance = 38;
constexpr double kTickLength = 4;
constexpr double kLabelGap = 24;
constexpr int kMilliDigits = 3;

/// Of markers that are there, and not asked for.
QColor muted(const Theme& theme) {
    QColor ink = theme.mutedText;
    ink.setAlphaF(0.55F);
    return ink;
}

}  // namespace

TimelineStrip::TimelineStrip(Timeline& timeline, const Chronicle& chronicle, ActionSet& actions,
                             FramePacer& pacer, QWidget* parent)
    : QWidget(parent),
      m_timeline(timeline),
      m_chronicle(chronicle),
      m_actions(actions),
      m_refresh(pacer, kRefresh, [this] { refresh(); }) {
    setObjectName(QStringLiteral("timelineStrip"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    installStripAccessibility();
    m_seek.setSingleShot(true);
    m_seek.setInterval(0);
    connect(&m_seek, &QTimer::timeout, this, &TimelineStrip::seekNow);
    connect(&chronicle, &Chronicle::changed, this, &TimelineStrip::refreshSoon);
    connect(&timeline, &Timeline::cursorMoved, this, &TimelineStrip::onCursorMoved);
    connect(&timeline, &Timeline::modeChanged, this, &TimelineStrip::onModeChanged);
    retranslate();
    refresh();
}

void TimelineStrip::follow(const FilteredRecord& record) {
    m_record = &record;
    const auto showAnother = [this] {
        m_picture = {};  // at once: what it shows is of another filter
        describe();
        update();
    };
    connect(&record, &FilteredRecord::restarted, this, showAnother);
    connect(&record, &FilteredRecord::progressed, this, &TimelineStrip::refreshSoon);
    showAnother();
}

void TimelineStrip::refreshSoon() {
    m_refresh.request();
}

bool TimelineStrip::isFiltered() const {
    return m_record != nullptr && m_record->isOn();
}

void TimelineStrip::setTheme(const Theme& theme) {
    m_theme = theme;
    m_picture = {};
    update();
}

void TimelineStrip::retranslate() {
    setAccessibleName(tr("Time of the recording"));
    describe();
    m_picture = {};
    update();
}

void TimelineStrip::describe() {
    const QString keys =
        tr("Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or "
           "pauses, plus and minus zoom.");
    setAccessibleDescription(
        isFiltered() ? tr("Filtered. %1", "followed by what the keys do").arg(keys) : keys);
}

QSize TimelineStrip::sizeHint() const {
    return {600, 96};
}

QSize TimelineStrip::minimumSizeHint() const {
    return {200, static_cast<int>(kLowMarkerLane) + 2 * fontMetrics().height() + 8};
}

void TimelineStrip::refresh() {
    m_scale.setBounds(m_timeline.earliestUs(), m_timeline.latestUs());
    m_picture = {};
    update();
}

void TimelineStrip::onCursorMoved() {
    if (m_drag == Drag::None) {
        const std::int64_t before = m_scale.fromUs();
        m_scale.reveal(m_timeline.cursorUs());
        if (before != m_scale.fromUs())
            m_picture = {};
    }
    announce();
    update();
}

void TimelineStrip::onModeChanged() {
    announce();
    update();
}

void TimelineStrip::announce() {
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
}

QString TimelineStrip::valueText() const {
    if (isEmpty())
        return tr("nothing recorded");
    const QString time = clockText(m_timeline.cursorUs(), kMilliDigits);
    switch (m_timeline.mode()) {
        case Timeline::Mode::Paused:
            return tr("%1, paused", "time of day").arg(time);
        case Timeline::Mode::Playing:
            return tr("%1, playing", "time of day").arg(time);
        case Timeline::Mode::Live:
            break;
    }
    return tr("%1, newest", "time of day").arg(time);
}

std::vector<MarkerGroup> TimelineStrip::groups() const {
    const auto hides = [this](const Marker& marker) {
        return isFiltered() && m_record->hides(marker.event);
    };
    return MarkerLook::groups(m_chronicle.markers(), m_scale, kGroupDistance, hides);
}

QRectF TimelineStrip::ratesArea() const {
    return {0, markerLane(), static_cast<double>(width()), axisTop() - markerLane()};
}

double TimelineStrip::markerLane() const {
    return height() < kLow ? kLowMarkerLane : kMarkerLane;
}

double TimelineStrip::axisTop() const {
    return height() - fontMetrics().height() - kTickLength - 2;
}

double TimelineStrip::labelDistance() const {
    return fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000000")) + kLabelGap;
}

void TimelineStrip::resizeEvent(QResizeEvent*) {
    m_scale.setWidth(width());
    m_picture = {};
}

void TimelineStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        m_picture = {};
    QWidget::changeEvent(event);
}

void TimelineStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(m_theme.background);
        QPainter inside(&m_picture);
        inside.setFont(font());
        paintPicture(inside);
    }
    painter.drawPixmap(0, 0, m_picture);
    if (!isEmpty())
        paintPlayhead(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineStrip::paintPicture(QPainter& painter) const {
    if (isEmpty())
        return paintEmpty(painter);
    paintRates(painter);
    paintAxis(painter);
    paintMarkers(painter);
}

void TimelineStrip::paintEmpty(QPainter& painter) const {
    painter.setPen(m_theme.mutedText);
    painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Nothing is recorded yet. Launch a cluster or open a trace, and "
                        "everything that happens can be seen again here."));
}

void TimelineStrip::paintAxis(QPainter& painter) const {
    const double top = axisTop();
    painter.fillRect(QRectF(0, top, width(), height() - top), m_theme.surface);
    painter.setPen(m_theme.border);
    painter.drawLine(QPointF(0, top), QPointF(width(), top));
    const double distance = labelDistance();
    const int decimals = m_scale.decimals(distance);
    for (const TimeScale::Tick& tick : m_scale.ticks(distance)) {
        painter.setPen(m_theme.border);
        painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, top + kTickLength));
        const QString label = clockText(tick.us, decimals);
        const double half = painter.fontMetrics().horizontalAdvance(label) / 2.0;
        const double x = std::clamp(tick.x, half + 2, std::max(half + 2, width() - half - 2));
        painter.setPen(m_theme.mutedText);
        painter.drawText(QRectF(x - half, top + kTickLength, 2 * half + 1, height() - top),
                         Qt::AlignTop | Qt::AlignLeft, label);
    }
}

void TimelineStrip::paintMarkers(QPainter& painter) const {
    for (const MarkerGroup& group : groups()) {
        const QColor ink =
            group.isMuted() ? muted(m_theme) : MarkerLook::color(group.gravest->kind, m_theme);
        QColor line = ink;
        line.setAlphaF(0.45F);
        painter.setPen(line);
        painter.drawLine(QPointF(group.x, markerLane()), QPointF(group.x, axisTop()));
        painter.save();
        painter.translate(group.x, markerLane() / 2);
        MarkerLook::draw(painter, group.gravest->kind, kGlyph, ink);
        painter.restore();
        if (group.count > 1) {
            painter.setPen(group.isMuted() ? m_theme.mutedText : m_theme.text);
            painter.drawText(QRectF(group.x + kGlyph / 2 + 2, 0, kGroupDistance, markerLane()),
                             Qt::AlignVCenter, QLocale().toString(group.count));
        }
    }
}

void TimelineStrip::paintPlayhead(QPainter& painter) const {
    const double x =
        std::clamp(m_scale.xOf(m_timeline.cursorUs()), -20.0, static_cast<double>(width()) + 20);
    const QColor ink = m_timeline.isLive() ? m_theme.mutedText : m_theme.accent;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2));
    const double inside = std::min(x, width() - 1.0);
    painter.drawLine(QPointF(inside, 0), QPointF(inside, height()));
    QPainterPath handle;
    handle.addPolygon(QPolygonF({{inside - 6, axisTop()},
                                 {inside + 6, axisTop()},
                                 {inside + 6, axisTop() + 7},
                                 {inside, axisTop() + 13},
                                 {inside - 6, axisTop() + 7}}));
    painter.fillPath(handle, ink);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace engram::gui
