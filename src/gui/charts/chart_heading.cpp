// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/chart_heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "gui_actions/icons.h"

namespace engram::gui {

namespace {

constexpr int kCrossSize = 12;

/// Lines are broken between entries only.
QString unbroken(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char(' '), QLatin1String("&nbsp;"));
}

}  // namespace

ChartHeading::ChartHeading(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_legend(new QLabel),
      m_filter(new QToolButton),
      m_csv(new QToolButton) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    // Below the title it takes no room from the legend, which has two lines in a narrow panel.
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_filter);
    row->addLayout(column);
    row->addWidget(m_legend, 1);
    row->addWidget(m_csv);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_csv->setAutoRaise(true);
    m_csv->setFocusPolicy(Qt::TabFocus);
    m_filter->setObjectName(QStringLiteral("chartFilter"));
    m_filter->setAutoRaise(true);
    m_filter->setFocusPolicy(Qt::TabFocus);
    m_filter->setIcon(icon(IconId::Close));
    m_filter->setIconSize({kCrossSize, kCrossSize});
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->hide();
    connect(m_filter, &QToolButton::clicked, this, &ChartHeading::unfilterRequested);
    connect(m_csv, &QToolButton::clicked, this, &ChartHeading::csvRequested);
    retranslate();
}

void ChartHeading::setTitle(const QString& title) {
    m_title->setText(title);
    retranslate();
}

void ChartHeading::retranslate() {
    m_filter->setAccessibleName(tr("Clear the filter: %1").arg(m_title->text()));
    m_csv->setText(tr("CSV"));
    m_csv->setToolTip(tr("Save the figures of this chart."));
    m_csv->setAccessibleName(tr("Save the figures: %1").arg(m_title->text()));
}

void ChartHeading::setFilterNote(const QString& note, const QString& why) {
    if (note == m_filter->text() && why == m_filter->toolTip()) {
        return;
    }
    m_filter->setVisible(!note.isEmpty());
    m_filter->setText(note);
    m_filter->setToolTip(why);
    m_filter->setAccessibleDescription(note + u'\n' + why);
}

void ChartHeading::setEntries(const std::vector<Entry>& entries) {
    QStringList parts;
    for (const Entry& entry : entries) {
        const QString sign =
            entry.isMark ? QStringLiteral("<b>&#9478;</b>") : QStringLiteral("&#9632;");
        parts.append(
            QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3&nbsp;<b>%4</b>")
                .arg(entry.color.name(), sign, unbroken(entry.name), unbroken(entry.value)));
    }
    m_legend->setText(parts.join(QStringLiteral("&nbsp; &nbsp;")));
}

QString ChartHeading::valueText(double value) {
    if (std::isnan(value)) {
        return QStringLiteral("–");
    }
    return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

void ChartHeading::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace engram::gui
