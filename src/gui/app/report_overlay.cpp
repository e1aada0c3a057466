// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/report_overlay.h"

#include <QEvent>

namespace engram::gui {

namespace {
/// A smaller canvas keeps its nodes in sight: the card is one line.
constexpr int kLowCanvas = 430;
constexpr int kNarrowCanvas = 900;
constexpr int kNoticeSeconds = 6;
}  // namespace

ReportOverlay::ReportOverlay(ReportCenter& center, CanvasArea& area)
    : QObject(&area), m_center(center), m_area(area), m_card(new ReportCard(&area)) {
    m_card->hide();
    m_area.setCornerCard(m_card);
    m_area.installEventFilter(this);
    connect(&center, &ReportCenter::reportAdded, this, &ReportOverlay::onReportAdded);
    connect(&center, &ReportCenter::reportsChanged, this, &ReportOverlay::onReportsChanged);
    connect(m_card, &ReportCard::resized, &area, &CanvasArea::arrangeCards);
    connect(m_card, &ReportCard::closed, this, [this] {
        hideCard();
        m_area.setFocus();
    });
}

void ReportOverlay::onReportAdded() {
    const std::vector<FailoverReport> reports = m_center.reports();
    m_card->setReports(reports, reports.size() - 1);
    m_card->show();
    m_area.arrangeCards();
}

void ReportOverlay::onReportsChanged() {
    std::vector<FailoverReport> reports = m_center.reports();
    if (reports.empty()) {
        m_card->hide();
        m_area.arrangeCards();
    } else if (!m_card->isHidden()) {
        m_card->setReports(std::move(reports), m_card->shown());
    }
}

void ReportOverlay::hideCard() {
    m_card->hide();
    m_area.arrangeCards();
}

void ReportOverlay::showNewest() {
    if (m_center.reports().empty()) {
        BannerContent notice;
        notice.topic = QStringLiteral("no report");
        notice.text = tr("No failure has been seen in this cluster yet.");
        notice.tone = VisualState::Serving;
        notice.seconds = kNoticeSeconds;
        m_area.showToast(std::move(notice));
        return;
    }
    onReportAdded();
    m_card->focusFirst();
}

bool ReportOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        m_card->setCompact(m_area.height() < kLowCanvas || m_area.width() < kNarrowCanvas);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace engram::gui
