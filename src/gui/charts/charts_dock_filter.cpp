// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How the charts follow the filter.

#include <algorithm>

#include "gui_charts/chart_heading.h"
#include "gui_charts/charts_dock.h"
#include "gui_docks/filtered_record.h"

namespace engram::gui {

void ChartsDock::follow(ViewFilter& filter) {
    m_filter = &filter;
    FilteredRecord& record = filter.record();
    connect(&record, &FilteredRecord::restarted, this, [this] {
        m_filtered.clear();
        m_isChanged = true;
    });
    connect(&record, &FilteredRecord::reported, this,
            [this](const Event& report, qint64 seenUs) { m_filtered.fold(report, seenUs); });
    connect(&record, &FilteredRecord::progressed, this, [this] { m_isChanged = true; });
    connect(&filter, &ViewFilter::changed, this, [this] { m_isChanged = true; });
    for (const ChartHeading* const heading : findChildren<ChartHeading*>()) {
        connect(heading, &ChartHeading::unfilterRequested, this,
                [&filter] { filter.setText(QString()); });
    }
    record.readAgain();
}

bool ChartsDock::filtersRequests() const {
    return m_filter != nullptr && m_filter->record().isOn();
}

bool ChartsDock::filtersNodes() const {
    return m_filter != nullptr && m_filter->filter().judgesNodes();
}

const ChartHistory& ChartsDock::history() const {
    return filtersRequests() ? m_filtered : m_history;
}

QString ChartsDock::textOfFilter(bool isOn) const {
    return isOn ? m_filter->filter().text() : QString();
}

NodeView ChartsDock::nodeOf(const NodeId& id) const {
    const auto& nodes = m_context.timeline.shown().nodes();
    const auto found = nodes.find(id);
    if (found != nodes.end()) {
        return found->second;
    }
    NodeView gone;
    gone.id = id;
    return gone;
}

std::shared_ptr<SlaveChoice> ChartsDock::shownSlaves() const {
    if (!filtersNodes()) {
        return nullptr;
    }
    return std::make_shared<SlaveChoice>(
        [this](const NodeId& id) { return m_filter->shows(nodeOf(id)); });
}

std::vector<NodeView> ChartsDock::shownNodes() const {
    std::vector<NodeView> shown;
    for (const auto& [id, node] : m_context.timeline.shown().nodes()) {
        if (!filtersNodes() || m_filter->shows(node)) {
            shown.push_back(node);
        }
    }
    return shown;
}

std::vector<FailoverReport> ChartsDock::shownReports() const {
    std::vector<FailoverReport> reports = m_reports.reports();
    // A failure concerns whom it hit and who took the place; the rest of the cluster only waits.
    // What it was when it failed counts: it may be a slave by now.
    std::erase_if(reports, [this](const FailoverReport& report) {
        NodeView failed = nodeOf(report.failed);
        failed.role = report.role == FailedRole::Primary  ? VisualRole::Primary
                      : report.role == FailedRole::Backup ? VisualRole::Backup
                                                          : VisualRole::Slave;
        return filtersNodes() && !m_filter->shows(failed, report.successor);
    });
    return reports;
}

void ChartsDock::noteRequestFilter(ChartHeading& heading, const Span& span) const {
    if (!filtersRequests()) {
        return heading.setFilterNote({}, {});
    }
    const FilteredRecord& record = m_filter->record();
    QString why =
        tr("Counts only requests that the filter shows: %1").arg(m_filter->filter().text());
    const std::int64_t oneIn = record.oneInBetween(span.fromUs, span.toUs);
    if (oneIn > 1) {
        why += u'\n' +
               tr("The nodes told of 1 of %1 requests; the others are not counted.").arg(oneIn);
    }
    why += u'\n' + tr("Click to clear the filter.");
    heading.setFilterNote(record.noteOn(span.fromUs, span.toUs), why);
}

void ChartsDock::noteNodeFilter(ChartHeading& heading) const {
    if (!filtersNodes()) {
        return heading.setFilterNote({}, {});
    }
    heading.setFilterNote(
        tr("filtered"), tr("Only nodes that the filter shows: %1").arg(m_filter->filter().text()) +
                            u'\n' + tr("Click to clear the filter."));
}

}  // namespace engram::gui
