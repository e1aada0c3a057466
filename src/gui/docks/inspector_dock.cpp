// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/inspector_dock.h"

#include <QFontDatabase>
#include <QLocale>
#include <QVBoxLayout>
#include <chrono>

#include "gui_docks/event_text.h"
#include "gui_docks/tables.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kBatch{200};
constexpr int kLogLines = 500;
constexpr int kIconExtent = 28;

}  // namespace

InspectorDock::InspectorDock(const DockContext& context, QWidget* parent)
    : Dock("inspectorDock", parent),
      m_context(context),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_details(new QWidget),
      m_form(new QFormLayout(m_details)),
      m_logTitle(new QLabel),
      m_log(new QPlainTextEdit) {
    auto* const body = new QWidget;
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_icon);
    heading->addWidget(m_title, 1);
    column->addLayout(heading);
    column->addWidget(m_details);
    column->addWidget(m_logTitle);
    column->addWidget(m_log, 1);
    column->addStretch(0);
    m_area = new ColumnScroll(body, this);
    m_area->setFocusPolicy(Qt::TabFocus);
    setWidget(m_area);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    for (const Field field :
         {Field::Role, Field::State, Field::Waits, Field::Process, Field::Address, Field::Keys,
          Field::Size, Field::Slots, Field::Heard}) {
        addField(field);
    }
    m_title->setWordWrap(true);
    m_logTitle->setProperty("muted", true);
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(kLogLines);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setMinimumHeight(60);

    m_batch.setInterval(kBatch);
    connect(&m_batch, &QTimer::timeout, this, &InspectorDock::refresh);
    m_batch.start();
    connect(&m_context.selection, &Selection::nodeSelected, this, [this] {
        refresh();
        showLog();
    });
    connect(&m_context.session, &ClusterSession::logAppended, this, &InspectorDock::onLogAppended);
    retranslate();
}

void InspectorDock::addField(Field field) {
    auto* const label = new QLabel;
    label->setProperty("muted", true);
    auto* const value = new QLabel;
    const bool isFigure = field != Field::Role && field != Field::State;
    value->setTextInteractionFlags(isFigure ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    value->setWordWrap(true);
    m_form->addRow(label, value);
    m_fields.emplace_back(label, value);
}

void InspectorDock::setTheme(const Theme& theme) {
    m_theme = theme;
    refresh();
}

void InspectorDock::refresh() {
    const NodeView* const node = m_context.timeline.shown().find(m_context.selection.node());
    m_details->setVisible(node != nullptr);
    m_icon->setVisible(node != nullptr);
    const bool hasLog = m_context.session.process(m_context.selection.node()).has_value();
    m_log->setVisible(node != nullptr && hasLog);
    m_logTitle->setVisible(m_log->isVisibleTo(this));
    QFont font = m_title->font();
    font.setBold(node != nullptr);
    m_title->setFont(font);
    m_title->setForegroundRole(node == nullptr ? QPalette::PlaceholderText : QPalette::WindowText);
    if (node == nullptr) {
        m_title->setText(tr("Select a node on the canvas or in the table."));
        return;
    }
    showNode(*node);
}

void InspectorDock::showNode(const NodeView& node) {
    m_title->setText(fromUtf8(node.id.text()));
    m_icon->setPixmap(VisualStyle::nodeIcon(node.role, node.state, m_theme)
                          .pixmap(QSize(kIconExtent, kIconExtent), devicePixelRatioF()));
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        const QString value = valueOf(static_cast<Field>(row), node);
        if (m_fields[row].second->text() != value) {
            m_fields[row].second->setText(value);
        }
        // Only what a node may lack is left out when there is nothing to say.
        m_form->setRowVisible(static_cast<int>(row), !value.isEmpty());
    }
}

void InspectorDock::showLog() {
    m_log->setPlainText(m_context.session.log(m_context.selection.node()).join(QLatin1Char('\n')));
    m_log->moveCursor(QTextCursor::End);
}

void InspectorDock::onLogAppended(const NodeId& id, const QString& line) {
    if (id == m_context.selection.node()) {
        m_log->appendPlainText(line);
    }
}

QString InspectorDock::labelOf(Field field) const {
    switch (field) {
        case Field::Role:
            return tr("Role");
        case Field::State:
            return tr("State");
        case Field::Waits:
            return tr("Waits for");
        case Field::Process:
            return tr("Process");
        case Field::Address:
            return tr("Address");
        case Field::Keys:
            return tr("Keys");
        case Field::Size:
            return tr("Size");
        case Field::Slots:
            return tr("Slots");
        case Field::Heard:
            return tr("Last heard");
    }
    return {};
}

QString InspectorDock::valueOf(Field field, const NodeView& node) const {
    const QLocale locale;
    switch (field) {
        case Field::Role:
            return VisualStyle::roleName(node.role);
        case Field::State:
            return VisualStyle::stateLine(node, m_context.timeline.shown().nowUs());
        case Field::Waits:
            return VisualStyle::waitText(node.waitsFor);
        case Field::Process:
            return node.pid == 0 ? tr("not known") : tr("PID %1").arg(node.pid);
        case Field::Address:
            return node.endpoint.isValid() ? fromUtf8(toText(node.endpoint)) : tr("not known");
        case Field::Keys:
            return locale.toString(qlonglong{node.keys});
        case Field::Size:
            return bytesText(node.bytes);
        case Field::Slots:
            return tr("%1 in sync, %2 syncing")
                .arg(locale.toString(node.slotsInSync), locale.toString(node.slotsSyncing));
        case Field::Heard: {
            if (node.lastHeardUs == 0) {
                return tr("never");
            }
            const double seconds =
                static_cast<double>(m_context.timeline.shown().nowUs() - node.lastHeardUs) / 1e6;
            return tr("%1 s ago").arg(locale.toString(qMax(0.0, seconds), 'f', 1));
        }
    }
    return {};
}

void InspectorDock::retranslate() {
    setWindowTitle(tr("Inspector"));
    m_area->setAccessibleName(tr("What is known of the selected node"));
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        m_fields[row].first->setText(labelOf(static_cast<Field>(row)));
    }
    m_logTitle->setText(tr("Log of the process"));
    m_log->setAccessibleName(tr("Log of the process"));
    refresh();
}

}  // namespace engram::gui
