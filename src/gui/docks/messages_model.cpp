// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/messages_model.h"

#include <QElapsedTimer>
#include <algorithm>
#include <chrono>

#include "gui_docks/event_text.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kBatch{100};
constexpr std::chrono::milliseconds kNextSlice{1};
/// What may be done in one go, and the events between two looks at the clock.
constexpr qint64 kSliceMs = 12;
constexpr trace::EventIndex kStep = 1024;

bool isPeriodic(EventKind kind) {
    return kind == EventKind::Counters || kind == EventKind::SnapshotDone;
}

}  // namespace

MessagesModel::MessagesModel(const Timeline& timeline, FramePacer& pacer, QObject* parent)
    : QAbstractTableModel(parent),
      m_timeline(timeline),
      m_batch(pacer, kBatch, [this] { flush(); }) {
    m_more.setSingleShot(true);
    m_more.setInterval(kNextSlice);
    connect(&m_more, &QTimer::timeout, this, &MessagesModel::flush);
    connect(&timeline, &Timeline::recordingReplaced, this, &MessagesModel::rebuild);
    connect(&timeline, &Timeline::recordingChanged, this, [this] { m_batch.request(); });
    connect(&timeline, &Timeline::cursorMoved, this, &MessagesModel::greyWhatComes);
    connect(&timeline, &Timeline::modeChanged, this, &MessagesModel::greyWhatComes);
}

void MessagesModel::follow(ViewFilter& filter) {
    m_filter = &filter;
    connect(&filter, &ViewFilter::changed, this, &MessagesModel::rebuild);
    connect(&filter, &ViewFilter::requestsLearned, this, [this] {
        if (!m_more.isActive()) {
            m_more.start();
        }
    });
    rebuild();
}

void MessagesModel::setDetail(Detail detail) {
    m_detail = detail;
    rebuild();
}

void MessagesModel::setTheme(const Theme& theme) {
    m_theme = theme;
    retranslate();
}

void MessagesModel::retranslate() {
    greyWhatComes();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MessagesModel::greyWhatComes() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

bool MessagesModel::passes(const Event& event) const {
    if (isPeriodic(event.kind)) {
        return false;
    }
    const EventTopic topic = EventText::topicOf(event);
    // Who asks for single messages wants to see them.
    const bool asks =
        m_filter != nullptr && (m_filter->filter().asksForHops() ||
                                (m_filter->filter().namesNodes() && m_detail != Detail::Cluster));
    const bool hops = asks || m_detail == Detail::Everything;
    const bool wanted = topic == EventTopic::Cluster || EventText::isTrouble(event) ||
                        (topic == EventTopic::Request && (hops || m_detail != Detail::Cluster)) ||
                        (topic == EventTopic::Hop && hops);
    return wanted && (m_filter == nullptr || m_filter->shows(event));
}

trace::EventIndex MessagesModel::judgedUntil() const {
    return m_filter == nullptr ? m_timeline.recording().end() : m_filter->judgedUntil();
}

void MessagesModel::dropOld() {
    const auto keep =
        std::lower_bound(m_rows.begin(), m_rows.end(), m_timeline.recording().begin());
    if (keep != m_rows.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(keep - m_rows.begin()) - 1);
        m_rows.erase(m_rows.begin(), keep);
        endRemoveRows();
    }
}

void MessagesModel::take(trace::EventIndex until) {
    std::vector<trace::EventIndex> added;
    m_timeline.recording().forEach(m_next, until, [&](const trace::Batch& batch) {
        for (std::size_t i = 0; i < batch.events.size(); ++i) {
            const Event& event = batch.events[i];
            if (passes(event)) {
                added.push_back(batch.first + i);
            }
            if (m_filter != nullptr && m_filter->mustWait(event)) {
                m_waiting.push_back({batch.first + i, event.request});
            }
        }
    });
    m_next = until;
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
    }
    while (m_waiting.size() > kMaximumWaiting) {
        m_waiting.pop_front();
    }
}

void MessagesModel::judgeWaiting() {
    std::vector<trace::EventIndex> ready;
    std::erase_if(m_waiting, [&](const Waiting& waiting) {
        const bool isReady = m_filter->isAnswered(waiting.request);
        if (isReady && waiting.index >= m_timeline.recording().begin()) {
            ready.push_back(waiting.index);
        }
        return isReady;
    });
    for (const trace::EventIndex index : ready) {
        setShown(index, passes(*m_timeline.recording().at(index)));
    }
}

void MessagesModel::setShown(trace::EventIndex index, bool isShown) {
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), index);
    const int row = static_cast<int>(place - m_rows.begin());
    const bool isThere = place != m_rows.end() && *place == index;
    if (isShown && !isThere) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, index);
        endInsertRows();
    } else if (!isShown && isThere) {
        beginRemoveRows({}, row, row);
        m_rows.erase(place);
        endRemoveRows();
    }
}

void MessagesModel::flush() {
    dropOld();
    if (m_filter != nullptr) {
        judgeWaiting();
    }
    const trace::Recording& recording = m_timeline.recording();
    m_next = std::max(m_next, recording.begin());
    const trace::EventIndex end = judgedUntil();
    const trace::EventIndex until = std::min(m_next + kSlice, end);
    QElapsedTimer clock;
    clock.start();
    while (m_next < until && clock.elapsed() < kSliceMs) {
        take(std::min(m_next + kStep, until));
    }
    if (m_next < end) {
        m_more.start();
    }
    Q_EMIT progressed();
}

void MessagesModel::flushAll() {
    do {
        flush();
    } while (m_next < judgedUntil());
}

double MessagesModel::progress() const {
    const trace::Recording& recording = m_timeline.recording();
    const auto all = static_cast<double>(recording.end() - recording.begin());
    return all == 0 ? 1 : 1 - static_cast<double>(recording.end() - m_next) / all;
}

void MessagesModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    m_next = 0;
    endResetModel();
    flush();
}

std::shared_ptr<const Event> MessagesModel::eventAt(int row) const {
    if (row < 0 || row >= rowCount() || indexOf(row) < m_timeline.recording().begin()) {
        return nullptr;
    }
    return m_timeline.recording().at(indexOf(row));
}

trace::EventIndex MessagesModel::indexOf(int row) const {
    return m_rows[static_cast<std::size_t>(row)];
}

int MessagesModel::rowOf(trace::EventIndex index) const {
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), index);
    return found == m_rows.end() || *found != index ? -1 : static_cast<int>(found - m_rows.begin());
}

int MessagesModel::lastRowBefore(trace::EventIndex index) const {
    const auto after = std::lower_bound(m_rows.begin(), m_rows.end(), index);
    return static_cast<int>(after - m_rows.begin()) - 1;
}

int MessagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessagesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const {
    const std::shared_ptr<const Event> event = eventAt(index.row());
    if (event == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == TextColumn)) {
        switch (index.column()) {
            case TimeColumn:
                return EventText::timeOf(*event);
            case NodeColumn:
                return fromUtf8(event->node.text());
            default:
                return EventText::describe(*event);
        }
    }
    if (role == Qt::ForegroundRole) {
        if (EventText::isTrouble(*event)) {
            return index.column() == TextColumn ? m_theme.state(VisualState::Failed)
                                                : QVariant(m_theme.mutedText);
        }
        const bool isToCome = indexOf(index.row()) >= m_timeline.cursorIndex();
        const bool quiet = isToCome || index.column() == TimeColumn ||
                           EventText::topicOf(*event) == EventTopic::Hop;
        return quiet ? QVariant(m_theme.mutedText) : QVariant();
    }
    return {};
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case TimeColumn:
            return tr("Time");
        case NodeColumn:
            return tr("Node");
        default:
            return tr("Message");
    }
}

}  // namespace engram::gui
