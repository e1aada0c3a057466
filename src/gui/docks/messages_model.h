// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rows of the message log that pass the filter, newest last. Keeps no events of its own: it
// holds serials and looks them up in ClusterModel::log(), which bounds it.

#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <deque>

#include "gui_docks/event_filter.h"
#include "gui_model/cluster_model.h"
#include "gui_style/theme.h"

namespace engram::gui {

class MessagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { TimeColumn, NodeColumn, TextColumn, ColumnCount };
    /// From the least to the most.
    enum class Detail : std::uint8_t { Cluster, Requests, Everything };

    explicit MessagesModel(const ClusterModel& model, QObject* parent = nullptr);

    void setFilter(const QString& text);
    void setDetail(Detail detail);
    void setTheme(const Theme& theme);
    /// Takes in what arrived; by itself ten times a second.
    void flush();
    /// The event of a row, or nullptr if the log has dropped it meanwhile.
    [[nodiscard]] const Event* eventAt(int row) const;
    /// The row of a log serial, or -1.
    [[nodiscard]] int rowOf(std::uint64_t serial) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool passes(const Event& event) const;
    void dropOld();
    void rebuild();

    const ClusterModel& m_model;
    EventFilter m_filter;
    Detail m_detail = Detail::Requests;
    Theme m_theme = Theme::light();
    std::deque<std::uint64_t> m_serials;  ///< ascending
    std::uint64_t m_lastSeen = 0;
    QTimer m_batch;
};

}  // namespace engram::gui
