// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/nodes_dock.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>
#include <chrono>

#include "gui_docks/tables.h"

namespace engram::gui {

namespace {
/// Rows that decide on the widths of the columns; all of a thousand would cost 20 ms a change.
constexpr int kMeasuredRows = 40;
/// Columns are measured again so long after something has changed.
constexpr std::chrono::milliseconds kGrowthPause{1000};
constexpr int kLeastColumn = 32;
/// Buttons, header and a row.
constexpr int kLeastHeight = 96;
}  // namespace

NodesDock::NodesDock(const DockContext& context, QWidget* parent)
    : Dock("nodesDock", parent),
      m_context(context),
      m_model(context.timeline.shown(), context.pacer),
      m_bar(new QToolBar),
      m_view(new Table) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    setBody(body, kLeastHeight);

    m_bar->setIconSize(QSize(18, 18));
    for (const ActionId id : {ActionId::Kill, ActionId::Stop, ActionId::Freeze, ActionId::Thaw,
                              ActionId::Restart, ActionId::AddSlave, ActionId::AddBackup}) {
        m_bar->addAction(m_context.actions.action(id));
    }
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    m_view->horizontalHeader()->setDefaultSectionSize(kLeastColumn);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu(this);
        m_context.actions.fillMenu(menu, MenuId::Node);
        menu.exec(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected) {
                if (!selected.isEmpty()) {
                    m_context.selection.setNode(m_model.idAt(selected.indexes().first().row()));
                }
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &NodesDock::showSelection);
    m_growth.setSingleShot(true);
    m_growth.setInterval(kGrowthPause);
    connect(&m_growth, &QTimer::timeout, m_view, &Table::growColumns);
    const auto grow = [this] {
        if (!m_growth.isActive()) {
            m_growth.start();
        }
    };
    connect(&m_model, &QAbstractItemModel::modelReset, m_view, &Table::fitColumns);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, grow);
    connect(&m_context.selection, &Selection::nodeSelected, this, &NodesDock::showSelection);
    retranslate();
}

void NodesDock::showSelection() {
    const int row = m_model.rowOf(m_context.selection.node());
    if (row >= 0) {
        m_view->setCurrentIndex(m_model.index(row, NodesModel::NodeColumn));
    } else {
        m_view->clearSelection();
    }
}

void NodesDock::retranslate() {
    setWindowTitle(tr("Nodes"));
    m_bar->setAccessibleName(tr("Actions on nodes"));
    m_view->setAccessibleName(tr("Nodes of the cluster"));
    m_model.retranslate();
    m_view->fitColumns();
}

}  // namespace engram::gui
