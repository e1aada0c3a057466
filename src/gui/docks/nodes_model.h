// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The nodes of the cluster as a table: masters first, then slaves, each in the order of its name.
// Clients are not listed. Follows ClusterModel ten times a second.

#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "gui_docks/view_filter.h"
#include "gui_model/cluster_model.h"
#include "gui_style/theme.h"
#include "gui_timeline/frame_pacer.h"

namespace engram::gui {

class NodesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        NodeColumn,
        RoleColumn,
        StateColumn,
        KeysColumn,
        BytesColumn,
        PidColumn,
        AddressColumn,
        ColumnCount
    };

    NodesModel(const ClusterModel& model, FramePacer& pacer, QObject* parent = nullptr);

    /// Lists only what `filter` lets pass; it lives longer.
    void follow(ViewFilter& filter);
    void setTheme(const Theme& theme);
    void retranslate();
    /// Takes in what changed; by itself ten times a second.
    void flush();
    [[nodiscard]] NodeId idAt(int row) const;
    /// -1 if the node is not listed.
    [[nodiscard]] int rowOf(const NodeId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const NodeView& node, int column) const;

    [[nodiscard]] std::vector<NodeView> listed() const;
    /// Of the same nodes in the same order: each cell that shows something else now.
    void tellChanges(const std::vector<NodeView>& before);

    const ClusterModel& m_model;
    const ViewFilter* m_filter = nullptr;
    std::vector<NodeView> m_rows;
    Theme m_theme = Theme::light();
    PacedWork m_batch;
};

}  // namespace engram::gui
