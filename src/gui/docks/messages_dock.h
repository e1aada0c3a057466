// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The message log: what the nodes reported, in words, as far as the filter lets it pass. Follows
// the newest row unless the user scrolled up.

#pragma once

#include <QComboBox>
#include <QItemSelection>
#include <QLabel>

#include "gui_docks/dock.h"
#include "gui_docks/messages_model.h"
#include "gui_docks/table.h"

namespace engram::gui {

class MessagesDock final : public Dock {
    Q_OBJECT

public:
    explicit MessagesDock(const DockContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override { m_model.setTheme(theme); }
    void follow(ViewFilter& filter) override { m_model.follow(filter); }

protected:
    void retranslate() override;

private:
    /// What stays in sight whatever comes, also while another dock stands in front of this one.
    enum class Kept : std::uint8_t {
        End,     ///< the newest row
        Cursor,  ///< what had happened last at the time cursor
        Event,   ///< the selected one
        Nothing  ///< the user scrolled away
    };

    void keepPlaces();
    void keep(Kept kept);
    /// Scrolls to what is kept.
    void goToKept();
    void onScrolled();
    void onSelected(const QItemSelection& selected);
    /// Selects its row, if the filter shows it.
    void onEventSelected(trace::EventIndex index);
    void onModeChanged(Timeline::Mode mode);
    void showCount();
    /// The time cursor goes to where that message was.
    void goTo(const QModelIndex& index);

    DockContext m_context;
    MessagesModel m_model;
    QLabel* m_count;
    QComboBox* m_detail;
    Table* m_view;
    Kept m_kept = Kept::End;
    trace::EventIndex m_event = 0;  ///< of Kept::Event
};

}  // namespace engram::gui
