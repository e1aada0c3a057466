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

}  // namespace

TimelineStrip::TimelineStrip(Timeline& timeline, const Chronicle& chronicle, ActionSet& actions,
                             QWidget* parent)
    : QWidget(parent), m_timeline(timeline), m_chronicle(chronicle), m_actions(actions) {
    setObjectName(QStringLiteral("timelineStrip"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    installStripAccessibility();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefresh);
    connect(&m_refresh, &QTimer::timeout, this, &TimelineStrip::refresh);
    m_seek.setSingleShot(true);
    m_seek.setInterval(0);
    connect(&m_seek, &QTimer::timeout, this, &TimelineStrip::seekNow);
    connect(&chronicle, &Chronicle::changed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&timeline, &Timeline::cursorMoved, this, &TimelineStrip::onCursorMoved);
    connect(&timeline, &Timeline::modeChanged, this, &TimelineStrip::onModeChanged);
    retranslate();
    refresh();
}

void TimelineStrip::setTheme(const Theme& theme) {
    m_theme = theme;
    m_picture = {};
    update();
}

void TimelineStrip::retranslate() {
    setAccessibleName(tr("Time of the recording"));
    setAccessibleDescription(
        tr("Arrows go by event, Page keys by marker, Home and End to the ends, Space plays or "
           "pauses, plus and minus zoom."));
    m_picture = {};
    update();
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
    return MarkerLook::groups(m_chronicle.markers(), m_scale, kGroupDistance);
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

void TimelineStrip::paintRates(QPainter& painter) const {
    const QRectF area = ratesArea();
    const int columns = width();
    const double columnSeconds =
        static_cast<double>(m_scale.untilUs() - m_scale.fromUs()) / 1e6 / std::max(1, columns);
    std::vector<Chronicle::Requests> rates;
    double peak = 0;
    for (int x = 0; x < columns; ++x) {
        Chronicle::Requests rate =
            m_chronicle.requestsBetween(m_scale.usAt(x), m_scale.usAt(x + 1));
        rate.reads /= columnSeconds;
        rate.writes /= columnSeconds;
        peak = std::max(peak, rate.reads + rate.writes);
        rates.push_back(rate);
    }
    const double pixels = (area.height() - 2) / std::max(peak, 1.0);
    for (int x = 0; x < columns; ++x) {
        const Chronicle::Requests& rate = rates[static_cast<std::size_t>(x)];
        const double writes = rate.writes * pixels;
        const double reads = rate.reads * pixels;
        painter.fillRect(QRectF(x, area.bottom() - writes, 1, writes),
                         m_theme.token(HopKind::WriteRequest));
        painter.fillRect(QRectF(x, area.bottom() - writes - reads, 1, reads),
                         m_theme.token(HopKind::ReadRequest));
    }
    paintKey(painter, peak);
}

/// What the colours mean, and how high the highest column is.
void TimelineStrip::paintKey(QPainter& painter, double peak) const {
    const QRectF area = ratesArea();
    const QString words = tr("writes");
    const QString reads = tr("reads");
    const QString most =
        tr("at most %1/s", "requests").arg(QLocale().toString(std::lround(std::ceil(peak))));
    const QFontMetrics metrics = painter.fontMetrics();
    const int box = metrics.height() / 2;
    constexpr int kGap = 6;
    const int wide = metrics.horizontalAdvance(words + reads + most) + 2 * (box + kGap) + 5 * kGap;
    QRectF card(kGap, area.top() + 2, wide, metrics.height() + 2);
    if (card.height() > area.height())
        return;
    QColor backdrop = m_theme.background;
    backdrop.setAlphaF(0.82F);
    painter.fillRect(card, backdrop);
    double x = card.left() + kGap;
    const double middle = card.center().y();
    const auto put = [&](const QString& text, const QColor& color) {
        if (color.isValid()) {
            painter.fillRect(QRectF(x, middle - box / 2.0, box, box), color);
            x += box + kGap / 2.0;
        }
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(x, card.top(), wide, card.height()), Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + kGap;
    };
    put(words, m_theme.token(HopKind::WriteRequest));
    put(reads, m_theme.token(HopKind::ReadRequest));
    put(most, {});
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
        QColor line = MarkerLook::color(group.gravest->kind, m_theme);
        line.setAlphaF(0.45F);
        painter.setPen(line);
        painter.drawLine(QPointF(group.x, markerLane()), QPointF(group.x, axisTop()));
        painter.save();
        painter.translate(group.x, markerLane() / 2);
        MarkerLook::draw(painter, group.gravest->kind, kGlyph, m_theme);
        painter.restore();
        if (group.count > 1) {
            painter.setPen(m_theme.text);
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
