// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/nodes_model.h"

#include <QLocale>
#include <algorithm>
#include <chrono>
#include <utility>

#include "gui_docks/event_text.h"
#include "gui_docks/tables.h"
#include "gui_model/natural_order.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kBatch{100};

bool isNumber(int column) {
    return column == NodesModel::KeysColumn || column == NodesModel::BytesColumn ||
           column == NodesModel::PidColumn;
}

}  // namespace

NodesModel::NodesModel(const ClusterModel& model, FramePacer& pacer, QObject* parent)
    : QAbstractTableModel(parent),
      m_model(model),
      m_rows(listed()),
      m_batch(pacer, kBatch, [this] { flush(); }) {
    connect(&model, &ClusterModel::changed, this, [this] { m_batch.request(); });
}

std::vector<NodeView> NodesModel::listed() const {
    std::vector<NodeView> rows;
    for (const auto& [id, node] : m_model.nodes()) {
        if (node.role != VisualRole::Client && (m_filter == nullptr || m_filter->shows(node))) {
            rows.push_back(node);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const NodeView& a, const NodeView& b) {
        const bool aSlave = a.role == VisualRole::Slave;
        const bool bSlave = b.role == VisualRole::Slave;
        return aSlave != bSlave ? bSlave : isNaturallyBefore(a.id, b.id);
    });
    return rows;
}

void NodesModel::follow(ViewFilter& filter) {
    m_filter = &filter;
    connect(&filter, &ViewFilter::changed, this, &NodesModel::flush);
    flush();
}

void NodesModel::setTheme(const Theme& theme) {
    m_theme = theme;
    retranslate();
}

void NodesModel::retranslate() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void NodesModel::flush() {
    std::vector<NodeView> rows = listed();
    const bool sameNodes = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const auto& a, const auto& b) { return a.id == b.id; });
    if (sameNodes) {
        const std::vector<NodeView> before = std::exchange(m_rows, std::move(rows));
        tellChanges(before);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void NodesModel::tellChanges(const std::vector<NodeView>& before) {
    for (int row = 0; row < rowCount(); ++row) {
        const NodeView& was = before[static_cast<std::size_t>(row)];
        const NodeView& is = m_rows[static_cast<std::size_t>(row)];
        const auto tell = [&](Column column, bool isOther) {
            if (isOther) {
                Q_EMIT dataChanged(index(row, column), index(row, column));
            }
        };
        tell(NodeColumn, was.role != is.role || was.state != is.state);
        tell(RoleColumn, was.role != is.role);
        // How long it has been silent, or how much it has copied, is part of what its state says.
        tell(StateColumn, is.state != VisualState::Serving || was.state != is.state ||
                              was.stateText != is.stateText || was.waitsFor != is.waitsFor ||
                              was.isStuck != is.isStuck);
        tell(KeysColumn, was.keys != is.keys);
        tell(BytesColumn, was.bytes != is.bytes);
        tell(PidColumn, was.pid != is.pid);
        tell(AddressColumn, was.endpoint != is.endpoint);
    }
}

NodeId NodesModel::idAt(int row) const {
    return row < 0 || row >= rowCount() ? NodeId() : m_rows[static_cast<std::size_t>(row)].id;
}

int NodesModel::rowOf(const NodeId& id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const NodeView& node) { return node.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int NodesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NodesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString NodesModel::text(const NodeView& node, int column) const {
    switch (column) {
        case NodeColumn:
            return fromUtf8(node.id.text());
        case RoleColumn:
            return VisualStyle::roleName(node.role);
        case StateColumn:
            return VisualStyle::stateLine(node, m_model.nowUs());
        case KeysColumn:
            return QLocale().toString(qlonglong{node.keys});
        case BytesColumn:
            return bytesText(node.bytes);
        case PidColumn:
            return node.pid == 0 ? QString() : QString::number(node.pid);
        default:
            return node.endpoint.isValid() ? fromUtf8(toText(node.endpoint)) : QString();
    }
}

QVariant NodesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const NodeView& node = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(node, index.column());
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return VisualStyle::describe(node, m_model.nowUs());
        case Qt::DecorationRole:
            return index.column() == NodeColumn
                       ? VisualStyle::nodeIcon(node.role, node.state, m_theme)
                       : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            // What serves needs no colour of its own; the rest is to be seen at once.
            return index.column() == StateColumn && node.state != VisualState::Serving
                       ? QVariant(m_theme.state(node.state))
                       : QVariant();
        default:
            return {};
    }
}

QVariant NodesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case NodeColumn:
            return tr("Node");
        case RoleColumn:
            return tr("Role");
        case StateColumn:
            return tr("State");
        case KeysColumn:
            return tr("Keys");
        case BytesColumn:
            return tr("Size");
        case PidColumn:
            return tr("PID");
        default:
            return tr("Address");
    }
}

}  // namespace engram::gui
