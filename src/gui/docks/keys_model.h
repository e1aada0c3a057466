// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The keys of the cluster that match a pattern, loaded page by page as they are scrolled to, so
// that a million keys cost nothing until someone looks. Sorted once all are there.

#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <vector>

#include "gui_docks/key_listing.h"
#include "gui_docks/view_filter.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class KeysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { KeyColumn, SlotColumn, VersionColumn, ReplicasColumn, ColumnCount };
    static constexpr int kPageKeys = 1000;
    /// Up to so many rows are read again every two seconds; more only when asked for.
    static constexpr int kLiveRows = 5000;

    explicit KeysModel(ClusterSession& session, QObject* parent = nullptr);

    /// Redis glob; text without one of *?[ is looked for anywhere in the key.
    void setPattern(const QString& text);
    /// Lists only what `filter` lets pass; it lives longer. Without a pattern of its own, a `key:`
    /// that the filter demands is what the cluster is asked for.
    void follow(ViewFilter& filter);
    /// Reads again what is loaded, from the start. Rows change when the answer is complete.
    void refresh();
    /// No automatic reading while nobody looks.
    void setActive(bool active);
    void retranslate();

    /// True when the last page is loaded.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const;  ///< -1 if it is not loaded

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();  ///< rows are up to date as far as they are loaded
    void loadFailed(const QString& reason);

private:
    void restart();
    void request(std::uint64_t cursor);
    void onPage(std::uint64_t generation, const Result<resp::Value>& answer);
    void takeRefreshed();
    void append(std::vector<KeyRow>&& rows);
    void clear();
    void dropFiltered(std::vector<KeyRow>& rows) const;
    void sortRows(std::vector<KeyRow>& rows) const;

    ClusterSession& m_session;
    const ViewFilter* m_filter = nullptr;
    QString m_typed;  ///< the pattern of the dock
    std::string m_pattern;
    std::vector<KeyRow> m_rows;
    std::vector<KeyRow> m_fresh;     ///< of the refresh under way
    std::uint64_t m_cursor = 0;      ///< of the next page
    std::uint64_t m_generation = 0;  ///< answers of an older one are ignored
    bool m_complete = false;
    bool m_loading = false;
    bool m_refreshing = false;
    int m_sortColumn = KeyColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_live;
};

}  // namespace engram::gui
