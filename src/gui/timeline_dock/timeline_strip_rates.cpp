// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Requests a second on the strip, and what their colours mean.

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "gui_timeline_dock/timeline_strip.h"

namespace engram::gui {

namespace {

double sum(const Chronicle::Requests& requests) {
    return requests.reads + requests.writes;
}

double highest(const std::vector<Chronicle::Requests>& rates) {
    double peak = 0;
    for (const Chronicle::Requests& rate : rates)
        peak = std::max(peak, sum(rate));
    return peak;
}

}  // namespace

template <class Source>
TimelineStrip::Rates TimelineStrip::ratesOf(const Source& source) const {
    const int columns = width();
    const double columnSeconds =
        static_cast<double>(m_scale.untilUs() - m_scale.fromUs()) / 1e6 / std::max(1, columns);
    Rates rates;
    for (int x = 0; x < columns; ++x) {
        Chronicle::Requests rate = source.requestsBetween(m_scale.usAt(x), m_scale.usAt(x + 1));
        rate.reads /= columnSeconds;
        rate.writes /= columnSeconds;
        rates.push_back(rate);
    }
    return rates;
}

void TimelineStrip::paintRates(QPainter& painter) const {
    const Rates all = ratesOf(m_chronicle);
    const Rates shown = isFiltered() ? ratesOf(*m_record) : all;
    // Nodes' totals know nothing of refused requests and of deletes; a filter may show them.
    const double peak = std::max(highest(all), highest(shown));
    const double pixels = (ratesArea().height() - 2) / std::max(peak, 1.0);
    if (isFiltered())
        paintOutline(painter, all, pixels);
    paintColumns(painter, shown, pixels);
    paintKey(painter, peak);
}

void TimelineStrip::paintColumns(QPainter& painter, const Rates& rates, double pixels) const {
    const double bottom = ratesArea().bottom();
    int x = 0;
    for (const Chronicle::Requests& rate : rates) {
        const double writes = rate.writes * pixels;
        const double reads = rate.reads * pixels;
        painter.fillRect(QRectF(x, bottom - writes, 1, writes),
                         m_theme.token(HopKind::WriteRequest));
        painter.fillRect(QRectF(x, bottom - writes - reads, 1, reads),
                         m_theme.token(HopKind::ReadRequest));
        ++x;
    }
}

void TimelineStrip::paintOutline(QPainter& painter, const Rates& rates, double pixels) const {
    const double bottom = ratesArea().bottom();
    QPolygonF line;
    for (std::size_t x = 0; x < rates.size(); ++x)
        line << QPointF(static_cast<double>(x) + 0.5, bottom - sum(rates[x]) * pixels);
    painter.setPen(m_theme.mutedText);
    painter.drawPolyline(line);
}

/// What the colours mean, and how high the highest column is.
void TimelineStrip::paintKey(QPainter& painter, double peak) const {
    struct Entry {
        QString text;
        QColor color;  ///< invalid: words only
        bool isOutline = false;
    };
    std::vector<Entry> entries{{tr("writes"), m_theme.token(HopKind::WriteRequest)},
                               {tr("reads"), m_theme.token(HopKind::ReadRequest)}};
    if (isFiltered())
        entries.push_back({tr("all requests"), m_theme.mutedText, true});
    entries.push_back(
        {tr("at most %1/s", "requests").arg(QLocale().toString(std::lround(std::ceil(peak)))), {}});
    if (isFiltered())
        entries.push_back({m_record->noteOn(m_scale.fromUs(), m_scale.untilUs()), {}});
    const QRectF area = ratesArea();
    const QFontMetrics metrics = painter.fontMetrics();
    const int box = metrics.height() / 2;
    constexpr int kGap = 6;
    double wide = kGap;
    for (const Entry& entry : entries)
        wide += metrics.horizontalAdvance(entry.text) + kGap +
                (entry.color.isValid() ? box + kGap / 2.0 : 0);
    const QRectF card(kGap, area.top() + 2, wide, metrics.height() + 2);
    if (card.height() > area.height())
        return;
    QColor backdrop = m_theme.background;
    backdrop.setAlphaF(0.82F);
    painter.fillRect(card, backdrop);
    double x = card.left() + kGap;
    const double middle = card.center().y();
    for (const Entry& entry : entries) {
        painter.setPen(entry.color);
        if (entry.isOutline)
            painter.drawLine(QPointF(x, middle), QPointF(x + box, middle));
        else if (entry.color.isValid())
            painter.fillRect(QRectF(x, middle - box / 2.0, box, box), entry.color);
        x += entry.color.isValid() ? box + kGap / 2.0 : 0;
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(x, card.top(), wide, card.height()), Qt::AlignVCenter, entry.text);
        x += metrics.horizontalAdvance(entry.text) + kGap;
    }
}

}  // namespace engram::gui
