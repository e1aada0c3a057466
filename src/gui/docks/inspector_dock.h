// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Everything about the selected node: role, state, process, content, and the end of its log.

#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <vector>

#include "gui_docks/column_scroll.h"
#include "gui_docks/dock.h"

namespace engram::gui {

class InspectorDock final : public Dock {
    Q_OBJECT

public:
    explicit InspectorDock(const DockContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

protected:
    void retranslate() override;

private:
    enum class Field : std::uint8_t {
        Role,
        State,
        Waits,
        Process,
        Address,
        Keys,
        Size,
        Slots,
        Heard
    };

    void addField(Field field);
    void refresh();
    void showNode(const NodeView& node);
    void showLog();
    void onLogAppended(const NodeId& id, const QString& line);
    [[nodiscard]] QString labelOf(Field field) const;
    [[nodiscard]] QString valueOf(Field field, const NodeView& node) const;

    DockContext m_context;
    ColumnScroll* m_area;
    Theme m_theme = Theme::light();
    QLabel* m_icon;
    QLabel* m_title;
    QWidget* m_details;
    QFormLayout* m_form;
    std::vector<std::pair<QLabel*, QLabel*>> m_fields;  ///< label and value, by Field
    QLabel* m_logTitle;
    QPlainTextEdit* m_log;
    QTimer m_batch;
};

}  // namespace engram::gui
