// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/legend.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "gui_canvas/flow_layout.h"
#include "gui_filter/filter_match.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {
constexpr int kIcon = 16;
constexpr int kPadding = 4;
}  // namespace

LegendEntry::LegendEntry(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize(QSize(kIcon, kIcon));
    setCursor(Qt::PointingHandCursor);
}

QSize LegendEntry::sizeHint() const {
    const QFontMetrics metrics(font());
    return {kIcon + 3 * kPadding + metrics.horizontalAdvance(text()) + 2,
            std::max(kIcon, metrics.height()) + kPadding};
}

void LegendEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5)
                                  : QPen(palette().color(QPalette::Mid), 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    if (!isChecked())
        painter.setOpacity(0.45);
    const QRect box(kPadding, (height() - kIcon) / 2, kIcon, kIcon);
    icon().paint(&painter, box);
    const QRect words = rect().adjusted(kIcon + 2 * kPadding, 0, 0, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    QFont line = font();
    line.setStrikeOut(!isChecked());
    painter.setFont(line);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LegendEntry::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LegendEntry::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

Legend::Legend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("legend"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    auto* flow = new FlowLayout(this, 8);
    flow->setContentsMargins(10, 5, 10, 5);
    for (const VisualState state :
         {VisualState::Serving, VisualState::Starting, VisualState::Suspect, VisualState::Failed,
          VisualState::Stopped, VisualState::Unknown}) {
        addState(state);
    }
    addHops({HopKind::WriteRequest});
    addHops({HopKind::ReadRequest, HopKind::Fetch, HopKind::Lookup});
    addHops({HopKind::Store});
    addHops({HopKind::StoreAck, HopKind::FetchReply, HopKind::LookupReply, HopKind::Reply});
    addHops({HopKind::Failure});
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("legendNote"));
    flow->addWidget(m_note);
    setTheme(Theme::light());
    setTexts();
}

LegendEntry* Legend::addEntry(const QString& term) {
    auto* const button = new LegendEntry(this);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this,
            [this, term](bool isShown) { Q_EMIT exclusionRequested(term, !isShown); });
    return button;
}

void Legend::addState(VisualState state) {
    const QString term = QStringLiteral("state:") + QLatin1String(filterName(state));
    m_states.push_back({state, term, addEntry(term)});
}

void Legend::addHops(std::vector<HopKind> kinds) {
    const QString term = QStringLiteral("hop:") + QLatin1String(filterName(kinds.front()));
    m_hops.push_back({std::move(kinds), term, addEntry(term)});
}

void Legend::setTheme(const Theme& theme) {
    m_theme = theme;
    for (const StateEntry& entry : m_states)
        entry.button->setIcon(VisualStyle::stateIcon(entry.state, theme));
    for (const HopEntry& entry : m_hops)
        entry.button->setIcon(VisualStyle::hopIcon(entry.kinds.front(), theme));
    QPalette colors = theme.palette();
    setPalette(colors);
    colors.setColor(QPalette::WindowText, theme.mutedText);
    m_note->setPalette(colors);
    update();
}

void Legend::setEnlarged(double factor) {
    m_enlarged = factor;
    setTexts();
}

void Legend::setTexts() {
    QFont line = font();
    line.setPointSizeF(VisualStyle::kMinimumPointSize * m_enlarged);
    m_note->setFont(line);
    m_note->setMinimumHeight(QFontMetrics(line).height() + kPadding);
    for (const StateEntry& entry : m_states) {
        entry.button->setFont(line);
        entry.button->setText(VisualStyle::stateName(entry.state));
        entry.button->setToolTip(tr("Show or dim nodes in this state"));
    }
    for (const HopEntry& entry : m_hops) {
        entry.button->setFont(line);
        entry.button->setText(VisualStyle::hopName(entry.kinds.front()));
        entry.button->setToolTip(tr("Show or hide these messages"));
    }
    setAccessibleName(tr("Legend"));
}

void Legend::setNote(const QString& note) {
    if (note == m_note->text())
        return;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    layout()->invalidate();
}

void Legend::showExcluded(const std::function<bool(const QString& term)>& excludes) {
    for (const StateEntry& entry : m_states)
        entry.button->setChecked(!excludes(entry.term));
    for (const HopEntry& entry : m_hops)
        entry.button->setChecked(!excludes(entry.term));
}

void Legend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.setPen(m_theme.border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

}  // namespace engram::gui
