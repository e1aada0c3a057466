// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Time along the bottom of the window: buttons to pause, step and play, and the strip. When it is
// low, all stands in one row.

#pragma once

#include <QBoxLayout>
#include <QToolButton>
#include <vector>

#include "gui_docks/dock.h"
#include "gui_timeline/chronicle.h"
#include "gui_timeline_dock/timeline_strip.h"

namespace engram::gui {

class TimelineDock final : public Dock {
    Q_OBJECT

public:
    /// `chronicle` lives longer.
    TimelineDock(const DockContext& context, const Chronicle& chronicle, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void follow(ViewFilter& filter) override { m_strip->follow(filter.record()); }
    [[nodiscard]] TimelineStrip& strip() { return *m_strip; }
    [[nodiscard]] bool wantsTitle() const override { return false; }

protected:
    /// A narrow grip beside the strip, to drag it away with.
    [[nodiscard]] QWidget* makeHandle() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QLayout& row, ActionId id);
    void addSpeeds(QLayout& row);
    void nameButtons();
    void setCompact(bool compact);

    DockContext m_context;
    bool m_isCompact = false;
    QBoxLayout* m_layout;
    TimelineStrip* m_strip;
    std::vector<std::pair<QToolButton*, ActionId>> m_buttons;
    QToolButton* m_speed;
};

}  // namespace engram::gui
