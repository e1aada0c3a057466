// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/messages_model.h"

#include <algorithm>
#include <chrono>

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kBatch{100};

const LogRow* findRow(const std::deque<LogRow>& log, std::uint64_t serial) {
    const auto found = std::lower_bound(
        log.begin(), log.end(), serial,
        [](const LogRow& row, std::uint64_t wanted) { return row.serial < wanted; });
    return found == log.end() || found->serial != serial ? nullptr : &*found;
}

}  // namespace

MessagesModel::MessagesModel(const ClusterModel& model, QObject* parent)
    : QAbstractTableModel(parent), m_model(model) {
    m_batch.setSingleShot(true);
    m_batch.setInterval(kBatch);
    connect(&m_batch, &QTimer::timeout, this, &MessagesModel::flush);
    connect(&model, &ClusterModel::logAppended, this, [this] {
        if (!m_batch.isActive()) {
            m_batch.start();
        }
    });
    connect(&model, &ClusterModel::changed, this, [this] {
        if (m_model.log().empty() && !m_serials.empty()) {
            rebuild();
        }
    });
}

void MessagesModel::setFilter(const QString& text) {
    m_filter = EventFilter(text);
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
    if (!m_serials.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool MessagesModel::passes(const Event& event) const {
    const EventTopic topic = EventText::topicOf(event);
    const bool wanted = topic == EventTopic::Cluster || EventText::isTrouble(event) ||
                        (topic == EventTopic::Request && m_detail != Detail::Cluster) ||
                        (topic == EventTopic::Hop && m_detail == Detail::Everything);
    return wanted && m_filter.matches(event);
}

void MessagesModel::dropOld() {
    const auto& log = m_model.log();
    const std::uint64_t oldest = log.empty() ? m_lastSeen + 1 : log.front().serial;
    const auto keep = std::lower_bound(m_serials.begin(), m_serials.end(), oldest);
    if (keep != m_serials.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(keep - m_serials.begin()) - 1);
        m_serials.erase(m_serials.begin(), keep);
        endRemoveRows();
    }
}

void MessagesModel::flush() {
    dropOld();
    const auto& log = m_model.log();
    if (!log.empty() && log.back().serial < m_lastSeen) {
        rebuild();  // the log began anew
        return;
    }
    auto fresh =
        std::upper_bound(log.begin(), log.end(), m_lastSeen,
                         [](std::uint64_t seen, const LogRow& row) { return seen < row.serial; });
    std::vector<std::uint64_t> added;
    for (; fresh != log.end(); ++fresh) {
        m_lastSeen = fresh->serial;
        if (passes(fresh->event)) {
            added.push_back(fresh->serial);
        }
    }
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_serials.insert(m_serials.end(), added.begin(), added.end());
        endInsertRows();
    }
}

void MessagesModel::rebuild() {
    beginResetModel();
    m_serials.clear();
    m_lastSeen = 0;
    for (const LogRow& row : m_model.log()) {
        m_lastSeen = row.serial;
        if (passes(row.event)) {
            m_serials.push_back(row.serial);
        }
    }
    endResetModel();
}

const Event* MessagesModel::eventAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const LogRow* found = findRow(m_model.log(), m_serials[static_cast<std::size_t>(row)]);
    return found == nullptr ? nullptr : &found->event;
}

int MessagesModel::rowOf(std::uint64_t serial) const {
    const auto found = std::lower_bound(m_serials.begin(), m_serials.end(), serial);
    return found == m_serials.end() || *found != serial
               ? -1
               : static_cast<int>(found - m_serials.begin());
}

int MessagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_serials.size());
}

int MessagesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const {
    const Event* const event = eventAt(index.row());
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
        const bool quiet =
            index.column() == TimeColumn || EventText::topicOf(*event) == EventTopic::Hop;
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
