// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline_dock/timeline_dock.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>

#include "gui_actions/mnemonic.h"
#include "gui_docks/tables.h"

namespace engram::gui {

namespace {

constexpr QSize kIconSize{18, 18};
constexpr int kGripWidth = 9;
/// Lower, all stands in one row.
constexpr int kCompactBelow = 110;
/// Of the row: what is left to the strip and its margins.
constexpr int kLeastHeight = 62;

/// In the menu Time too; a low timeline has no room for them.
bool isLeftOut(ActionId id) {
    return id == ActionId::OpenTrace || id == ActionId::SaveTrace;
}

class Grip final : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {kGripWidth, kGripWidth}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::PlaceholderText));
        for (int dot = -2; dot <= 2; ++dot) {
            const QPointF middle(width() / 2.0 + 1, height() / 2.0 + dot * 5);
            painter.drawEllipse(middle, 1.2, 1.2);
        }
    }
};

QString plain(const QAction& action) {
    return withoutMnemonic(action.text());
}

}  // namespace

TimelineDock::TimelineDock(const DockContext& context, const Chronicle& chronicle, QWidget* parent)
    : Dock("timelineDock", parent),
      m_context(context),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_strip(new TimelineStrip(context.timeline, chronicle, context.actions, context.pacer)),
      m_speed(new QToolButton) {
    auto* const body = new QWidget(this);
    body->setLayout(m_layout);
    auto* const row = new QHBoxLayout;
    row->setSpacing(1);
    for (const ActionId id : {ActionId::PreviousMarker, ActionId::StepBack, ActionId::Play,
                              ActionId::PauseView, ActionId::StepForward, ActionId::NextMarker}) {
        addButton(*row, id);
    }
    addSpeeds(*row);
    addButton(*row, ActionId::GoLive);
    row->addStretch(1);
    for (const ActionId id : {ActionId::Bookmark, ActionId::OpenTrace, ActionId::SaveTrace})
        addButton(*row, id);
    m_layout->addLayout(row);
    m_layout->addWidget(m_strip, 1);
    setBody(body, kLeastHeight);
    setFeatures(features() | QDockWidget::DockWidgetVerticalTitleBar);
    setCompact(false);
    retranslate();
}

void TimelineDock::setCompact(bool compact) {
    m_isCompact = compact;
    setPanelMargins(*m_layout);
    m_layout->setSpacing(2);
    m_layout->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (compact) {
        const QMargins margins = m_layout->contentsMargins();
        m_layout->setContentsMargins(margins.left(), 1, margins.right(), 1);
    }
    for (const auto& [button, id] : m_buttons) {
        button->setVisible(!compact || !isLeftOut(id));
        button->setToolButtonStyle(!compact && id == ActionId::GoLive ? Qt::ToolButtonTextBesideIcon
                                                                      : Qt::ToolButtonIconOnly);
    }
}

QWidget* TimelineDock::makeHandle() {
    auto* const grip = new Grip(this);
    grip->setCursor(Qt::SizeAllCursor);
    return grip;
}

void TimelineDock::resizeEvent(QResizeEvent* event) {
    Dock::resizeEvent(event);
    const bool compact = height() < kCompactBelow;
    if (compact != m_isCompact) {
        setCompact(compact);
    }
}

QToolButton* TimelineDock::addButton(QLayout& row, ActionId id) {
    auto* const button = new QToolButton;
    button->setDefaultAction(m_context.actions.action(id));
    button->setIconSize(kIconSize);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    m_buttons.emplace_back(button, id);
    connect(button->defaultAction(), &QAction::changed, this, &TimelineDock::nameButtons);
    return button;
}

void TimelineDock::addSpeeds(QLayout& row) {
    auto* const menu = new QMenu(m_speed);
    m_context.actions.fillMenu(*menu, MenuId::Speed);
    m_speed->setMenu(menu);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setAutoRaise(true);
    m_speed->setFocusPolicy(Qt::TabFocus);
    row.addWidget(m_speed);
    for (QAction* const action : menu->actions())
        connect(action, &QAction::changed, this, &TimelineDock::nameButtons);
}

void TimelineDock::nameButtons() {
    for (const auto& [button, id] : m_buttons)
        button->setAccessibleName(plain(*m_context.actions.action(id)));
    for (const QAction* const action : m_speed->menu()->actions()) {
        if (action->isChecked())
            m_speed->setText(plain(*action));
    }
    const QString name = tr("Speed of playing: %1").arg(m_speed->text());
    m_speed->setAccessibleName(name);
    m_speed->setToolTip(name);
}

void TimelineDock::setTheme(const Theme& theme) {
    m_strip->setTheme(theme);
}

void TimelineDock::retranslate() {
    setWindowTitle(tr("Timeline"));
    m_strip->retranslate();
    nameButtons();
}

}  // namespace engram::gui
