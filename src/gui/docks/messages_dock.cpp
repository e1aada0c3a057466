// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/messages_dock.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

#include "gui_docks/event_text.h"
#include "gui_docks/tables.h"

namespace engram::gui {

MessagesDock::MessagesDock(const DockContext& context, QWidget* parent)
    : Dock("messagesDock", parent),
      m_context(context),
      m_model(context.timeline, context.pacer),
      m_count(new QLabel),
      m_detail(new QComboBox),
      m_view(new Table) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    auto* const row = new QHBoxLayout;
    setPanelMargins(*column);
    row->addWidget(m_count, 1);
    row->addWidget(m_detail);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    setBody(body);

    m_detail->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setProperty("muted", true);
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setStretchLastSection(true);
    setColumnWidths(*m_view, {QStringLiteral("00:00:00.000"), QStringLiteral("Knoten")});

    connect(&m_model, &MessagesModel::progressed, this, &MessagesDock::showCount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MessagesDock::showCount);
    connect(m_detail, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            m_model.setDetail(static_cast<MessagesModel::Detail>(index));
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessagesDock::onSelected);
    connect(m_view, &QTableView::doubleClicked, this, &MessagesDock::goTo);
    connect(m_view, &QTableView::activated, this, &MessagesDock::goTo);
    connect(&context.selection, &Selection::eventSelected, this, &MessagesDock::onEventSelected);
    keepPlaces();
    retranslate();
    m_detail->setCurrentIndex(static_cast<int>(MessagesModel::Detail::Requests));
}

void MessagesDock::keepPlaces() {
    Timeline& timeline = m_context.timeline;
    connect(&timeline, &Timeline::cursorMoved, this, [this] { keep(Kept::Cursor); });
    connect(&timeline, &Timeline::modeChanged, this, &MessagesDock::onModeChanged);
    // Rows come in portions, and all of them anew after a change of the filter.
    connect(&m_model, &MessagesModel::progressed, this, &MessagesDock::goToKept);
    connect(this, &QDockWidget::visibilityChanged, this, &MessagesDock::goToKept,
            Qt::QueuedConnection);
    QScrollBar* const bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, &MessagesDock::onScrolled);
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_kept == Kept::End) {
            m_view->scrollToBottom();
        }
    });
}

void MessagesDock::onModeChanged(Timeline::Mode mode) {
    if (mode == Timeline::Mode::Live) {
        keep(Kept::End);
    }
}

void MessagesDock::onScrolled() {
    const QScrollBar& bar = *m_view->verticalScrollBar();
    const bool isAtEnd = bar.sliderPosition() >= bar.maximum();
    m_kept = isAtEnd && m_context.timeline.isLive() ? Kept::End : Kept::Nothing;
}

void MessagesDock::keep(Kept kept) {
    m_kept = kept;
    goToKept();
}

void MessagesDock::goToKept() {
    if (m_kept == Kept::Nothing || !m_view->isVisible()) {
        return;  // a hidden table's rows have no places
    }
    const bool isEvent = m_kept == Kept::Event;
    if (!isEvent && m_context.timeline.isLive()) {
        m_view->scrollToBottom();
        return;
    }
    const trace::EventIndex until = isEvent ? m_event + 1 : m_context.timeline.cursorIndex();
    const int row = m_model.lastRowBefore(until);
    if (row < 0) {
        return;
    }
    const QModelIndex place = m_model.index(row, MessagesModel::TextColumn);
    if (!isEvent || m_model.indexOf(row) != m_event) {
        m_view->scrollTo(place, QAbstractItemView::PositionAtCenter);
    } else if (row != m_view->currentIndex().row()) {
        m_view->setCurrentIndex(place);
    }
}

void MessagesDock::retranslate() {
    setWindowTitle(tr("Messages"));
    m_detail->setAccessibleName(tr("Which messages are shown"));
    m_detail->view()->setAccessibleName(m_detail->accessibleName());
    m_view->setAccessibleName(tr("Messages, newest last"));
    const int chosen = m_detail->currentIndex();
    const QSignalBlocker quiet(m_detail);
    m_detail->clear();
    m_detail->addItems({tr("Cluster"), tr("Cluster and requests"), tr("Everything")});
    m_detail->setCurrentIndex(chosen);
    m_model.retranslate();
    showCount();
}

void MessagesDock::showCount() {
    QString rows = tr("%Ln message(s)", nullptr, m_model.rowCount());
    const Strangers& strangers = m_context.timeline.shown().state().strangers();
    if (strangers.events > 0) {
        QStringList names;
        for (const NodeId& name : strangers.names) {
            names.append(name.isEmpty() ? tr("no name") : fromUtf8(name.text()));
        }
        const auto events = static_cast<int>(
            std::min<std::uint64_t>(strangers.events, std::numeric_limits<int>::max()));
        rows = tr("%1, %Ln of an unknown sender: %2", "messages, names", events)
                   .arg(rows, names.join(QStringLiteral(", ")));
    }
    m_count->setToolTip(strangers.events == 0
                            ? QString()
                            : tr("No committed view and no process of this window has these "
                                 "names: they are not on the canvas."));
    const int percent = static_cast<int>(m_model.progress() * 100);
    m_count->setText(percent < 100 ? tr("%1, %2 % searched").arg(rows).arg(percent) : rows);
}

void MessagesDock::onEventSelected(trace::EventIndex index) {
    m_event = index;
    m_model.flush();
    keep(Kept::Event);
}

void MessagesDock::goTo(const QModelIndex& index) {
    if (index.isValid()) {
        m_context.timeline.seekToEvent(m_model.indexOf(index.row()));
    }
}

void MessagesDock::onSelected(const QItemSelection& selected) {
    const int row = selected.isEmpty() ? -1 : selected.indexes().first().row();
    const std::shared_ptr<const Event> event = m_model.eventAt(row);
    if (event == nullptr) {
        return;
    }
    m_context.selection.setEvent(m_model.indexOf(row), event->request);
    if (!event->key.empty()) {
        m_context.selection.setKey(fromUtf8(event->key));
    }
    m_context.selection.setNode(event->node);
}

}  // namespace engram::gui
