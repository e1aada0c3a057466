// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation_view/simulation_bar.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <chrono>

#include "gui_actions/mnemonic.h"
#include "gui_simulation_view/simulation_text.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kRefresh{100};
constexpr QSize kIconSize{18, 18};
/// A narrower bar leaves words out that stand elsewhere too: in the status bar, in tooltips.
constexpr int kRoomForFuture = 900;
constexpr int kRoomForPace = 760;
constexpr int kRoomForNames = 620;
/// Less of the wished speed is worth a word.
constexpr double kKeepsUp = 0.9;

QString plain(const QAction& action) {
    return withoutMnemonic(action.text());
}

}  // namespace

SimulationBar::SimulationBar(SimulationSession& session, ActionSet& actions, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_actions(actions),
      m_title(new QLabel),
      m_time(new QLabel),
      m_run(nullptr),
      m_speed(new QComboBox),
      m_pace(new QLabel),
      m_future(new QLabel) {
    setObjectName(QStringLiteral("simulationBar"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 8, 3);
    row->setSpacing(4);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(m_title->font().pointSizeF());
    m_time->setFont(digits);
    m_pace->setProperty("muted", true);
    m_future->setProperty("muted", true);
    row->addWidget(m_title);
    row->addWidget(m_time);
    row->addSpacing(6);
    m_run = addButton(*row, ActionId::SimulationPause, Qt::ToolButtonTextBesideIcon);
    addButton(*row, ActionId::SimulationStep, Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_speed);
    row->addWidget(m_pace);
    row->addStretch(1);
    row->addWidget(m_future);
    addButton(*row, ActionId::BranchHere, Qt::ToolButtonTextBesideIcon);
    addButton(*row, ActionId::OtherFuture, Qt::ToolButtonIconOnly);
    addButton(*row, ActionId::CompareFutures, Qt::ToolButtonIconOnly);
    addSpeeds();
    connect(&session, &SimulationSession::paceChanged, this, &SimulationBar::refresh);
    connect(&session, &SimulationSession::futureChanged, this, &SimulationBar::refresh);
    connect(&session, &ClusterSession::phaseChanged, this, &SimulationBar::refresh);
    connect(&m_timer, &QTimer::timeout, this, &SimulationBar::refresh);
    m_timer.setInterval(kRefresh);
    retranslate();
}

QToolButton* SimulationBar::addButton(QLayout& row, ActionId id, Qt::ToolButtonStyle style) {
    auto* const button = new QToolButton;
    QAction* const action = m_actions.action(id);
    if (style == Qt::ToolButtonTextBesideIcon) {
        action->setPriority(QAction::NormalPriority);  // or the button would not show the text
    }
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setIconSize(kIconSize);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    m_buttons.emplace_back(button, id);
    connect(action, &QAction::changed, this, &SimulationBar::retranslate);
    return button;
}

void SimulationBar::addSpeeds() {
    for (const double speed : SimulationText::speeds()) {
        m_speed->addItem(QString(), speed);
    }
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_session.setSpeed(m_speed->itemData(index).toDouble()); });
}

void SimulationBar::retranslate() {
    m_title->setText(tr("Simulation"));
    for (const auto& [button, id] : m_buttons) {
        button->setAccessibleName(plain(*m_actions.action(id)));
    }
    for (int i = 0; i < m_speed->count(); ++i) {
        m_speed->setItemText(i, SimulationText::speedName(m_speed->itemData(i).toDouble()));
    }
    m_speed->setAccessibleName(tr("Speed of simulated time"));
    m_speed->setToolTip(tr("Simulated seconds per real second."));
    m_time->setAccessibleName(tr("Simulated time"));
    m_time->setToolTip(tr("Simulated time since the start."));
    refresh();
}

QString SimulationBar::pace() const {
    if (m_session.isReplaying()) {
        return tr("going back");
    }
    if (m_session.isPaused()) {
        return tr("time stands");
    }
    const double reached = m_session.reachedSpeed();
    if (reached <= 0) {
        return {};
    }
    const QString text = tr("reached %1").arg(SimulationText::speed(reached));
    return reached < m_session.speed() * kKeepsUp
               ? tr("%1, less than wished", "reached 1/2").arg(text)
               : text;
}

void SimulationBar::refresh() {
    m_time->setText(SimulationText::seconds(m_session.simulatedTime()));
    m_pace->setText(pace());
    m_future->setText(SimulationText::future(m_session));
    // The button says what it does, in either state.
    const bool isPaused = m_session.isPaused();
    m_run->setText(isPaused ? tr("Run") : tr("Pause"));
    m_run->setIcon(icon(isPaused ? IconId::Play : IconId::Pause));
    m_run->setAccessibleName(m_run->text());
    for (int i = 0; i < m_speed->count(); ++i) {
        if (qFuzzyCompare(m_speed->itemData(i).toDouble(), m_session.speed())) {
            m_speed->setCurrentIndex(i);
        }
    }
}

void SimulationBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void SimulationBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_future->setVisible(width() >= kRoomForFuture);
    m_pace->setVisible(width() >= kRoomForPace);
    m_title->setVisible(width() >= kRoomForNames);
    for (const auto& [button, id] : m_buttons) {
        if (id == ActionId::SimulationStep || id == ActionId::BranchHere) {
            button->setToolButtonStyle(width() >= kRoomForNames ? Qt::ToolButtonTextBesideIcon
                                                                : Qt::ToolButtonIconOnly);
        }
    }
}

void SimulationBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    m_timer.start();
    refresh();
}

void SimulationBar::hideEvent(QHideEvent* event) {
    m_timer.stop();
    QFrame::hideEvent(event);
}

}  // namespace engram::gui
