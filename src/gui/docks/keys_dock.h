// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The keys of the cluster: search, version, replicas; the value of the selected key; and its
// replicas lit on the canvas.

#pragma once

#include <QItemSelection>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include "gui_docks/dock.h"
#include "gui_docks/keys_model.h"
#include "gui_docks/table.h"

namespace engram::gui {

class KeysDock final : public Dock {
    Q_OBJECT

public:
    explicit KeysDock(const DockContext& context, QWidget* parent = nullptr);

    [[nodiscard]] KeysModel& model() { return m_model; }
    void follow(ViewFilter& filter) override { m_model.follow(filter); }

protected:
    void retranslate() override;

private:
    void buildBody();
    void onSelected(const QItemSelection& selected);
    void showSelection();
    /// How many, and of when; or why there is no list.
    void showCount();
    /// Only the events of a cluster are there, and no node that could be asked.
    [[nodiscard]] bool isRecording() const;
    void showProblem(const QString& reason);
    void readSelected();

    DockContext m_context;
    KeysModel m_model;
    QLineEdit* m_filter;
    QToolButton* m_refresh;
    Table* m_view;
    QLabel* m_count;
    QLabel* m_empty;
    QLabel* m_value;
    QTimer m_typing;  ///< a pattern is sent once the user pauses
};

}  // namespace engram::gui
