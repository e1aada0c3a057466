// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/report_card.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui_actions/icons.h"
#include "gui_report/phase_chart.h"
#include "gui_report/report_text.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {
constexpr int kIconExtent = 20;
constexpr int kTallyHeight = 120;
constexpr int kWidth = 400;
constexpr qreal kPictureScale = 2;
}  // namespace

ReportCard::ReportCard(QWidget* parent)
    : QFrame(parent),
      m_header(new QHBoxLayout),
      m_footer(new QHBoxLayout),
      m_scroll(new QScrollArea),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_subtitle(new QLabel),
      m_summary(new QLabel),
      m_place(new QLabel),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_close(new QToolButton),
      m_chart(new PhaseChart),
      m_figures(new QLabel),
      m_tally(new QPlainTextEdit),
      m_tallyButton(new QPushButton),
      m_detailsButton(new QPushButton),
      m_copyButton(new QPushButton),
      m_saveButton(new QPushButton) {
    setObjectName(QStringLiteral("reportCard"));
    setProperty("card", true);
    setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(5);
    addHeader();
    addFigures();
    addButtons();
    retranslate();
}

void ReportCard::addFigures() {
    auto* const body = new QWidget;
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_subtitle->setProperty("muted", true);
    m_tally->setReadOnly(true);
    m_tally->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tally->setFixedHeight(kTallyHeight);
    m_tally->setTabChangesFocus(true);
    m_tally->hide();
    for (QLabel* const label : {m_subtitle, m_summary, m_figures}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QWidget* const part : {static_cast<QWidget*>(m_subtitle), static_cast<QWidget*>(m_summary),
                                static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_figures),
                                static_cast<QWidget*>(m_tally)}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_scroll->setMinimumSize(1, 1);  // one line is lower than its scroll bar wishes to be
    // The card's own ground shows through.
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_scroll, 1);
}

int ReportCard::innerWidth(int width) const {
    const QMargins around = layout()->contentsMargins() + contentsMargins();
    return width - around.left() - around.right();
}

int ReportCard::furniture(int width) const {
    const QMargins around = layout()->contentsMargins() + contentsMargins();
    const int header = m_header->hasHeightForWidth() ? m_header->heightForWidth(innerWidth(width))
                                                     : m_header->sizeHint().height();
    return around.top() + around.bottom() + header + m_footer->sizeHint().height() +
           2 * layout()->spacing();
}

int ReportCard::figuresHeight(int width) const {
    return m_scroll->widget()->layout()->totalHeightForWidth(innerWidth(width));
}

int ReportCard::heightForWidth(int width) const {
    return furniture(width) + figuresHeight(width);
}

int ReportCard::leastHeight(int width) const {
    return furniture(width) + std::min(figuresHeight(width), m_summary->fontMetrics().height());
}

QSize ReportCard::sizeHint() const {
    return {kWidth, heightForWidth(kWidth)};
}

void ReportCard::updateScrolling() {
    // The keyboard stops there only if there is something to scroll.
    const bool scrolls = height() < heightForWidth(width());
    m_scroll->setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
}

void ReportCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    updateScrolling();
}

void ReportCard::addHeader() {
    m_header->setSpacing(6);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_place->setProperty("muted", true);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    m_close->setIcon(icon(IconId::Close));
    for (QToolButton* const button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_header->addWidget(m_icon);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_previous);
    m_header->addWidget(m_place);
    m_header->addWidget(m_next);
    m_header->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_header);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &ReportCard::closed);
}

void ReportCard::addButtons() {
    m_footer->setSpacing(2);
    m_tallyButton->setCheckable(true);
    m_detailsButton->setCheckable(true);
    for (QPushButton* const button : {m_detailsButton, m_copyButton, m_saveButton, m_tallyButton}) {
        button->setProperty("link", true);
        m_footer->addWidget(button);
    }
    m_footer->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_footer);
    connect(m_detailsButton, &QPushButton::toggled, this, &ReportCard::refresh);
    connect(m_copyButton, &QPushButton::clicked, this, &ReportCard::copy);
    connect(m_saveButton, &QPushButton::clicked, this, &ReportCard::askForPath);
    connect(m_tallyButton, &QPushButton::toggled, this, &ReportCard::showTally);
}

void ReportCard::setReports(std::vector<FailoverReport> reports, std::size_t shown) {
    m_reports = std::move(reports);
    m_shown = std::min(shown, m_reports.empty() ? 0 : m_reports.size() - 1);
    refresh();
}

void ReportCard::setTheme(const Theme& theme) {
    m_theme = theme;
    m_chart->setTheme(theme);
    m_icon->setPixmap(VisualStyle::stateIcon(VisualState::Failed, theme)
                          .pixmap(QSize(kIconExtent, kIconExtent), devicePixelRatioF()));
}

void ReportCard::setCompact(bool compact) {
    if (compact != m_isCompact) {
        m_isCompact = compact;
        refresh();
    }
}

void ReportCard::refresh() {
    if (m_reports.empty()) {
        return;
    }
    const FailoverReport& shown = report();
    m_title->setText(ReportText::title(shown));
    m_subtitle->setText(ReportText::subtitle(shown));
    m_chart->setReport(shown);
    QStringList figures{ReportText::refusals(shown), ReportText::losses(shown)};
    if (const QString notes = ReportText::notes(shown); !notes.isEmpty()) {
        figures.append(notes);
    }
    m_figures->setText(figures.join(QLatin1Char('\n')));
    const bool isLossy = shown.readBack && shown.readBack->lost > 0;
    m_summary->setText(ReportText::summary(shown) +
                       (isLossy ? QLatin1Char('\n') + ReportText::losses(shown) : QString()));
    const bool isBrief = m_isCompact && !m_detailsButton->isChecked();
    m_detailsButton->setVisible(m_isCompact);
    m_summary->setVisible(isBrief);
    m_subtitle->setHidden(isBrief);
    m_chart->setHidden(isBrief);
    m_figures->setHidden(isBrief);
    m_tallyButton->setVisible(!shown.tallies.empty());
    refreshPlaces();
    if (m_tallyButton->isChecked()) {
        const QString tallies = ReportText::tallies(shown);
        if (tallies != m_tally->toPlainText()) {
            m_tally->setPlainText(tallies);
        }
    }
    setAccessibleName(ReportText::title(shown));
    setAccessibleDescription(text());
    updateScrolling();
    Q_EMIT resized();
}

void ReportCard::refreshPlaces() {
    const bool isOne = m_reports.size() == 1;
    m_place->setText(tr("%1 of %2", "report").arg(m_shown + 1).arg(m_reports.size()));
    m_place->setHidden(isOne);
    m_previous->setHidden(isOne);
    m_next->setHidden(isOne);
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < m_reports.size());
}

void ReportCard::retranslate() {
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Show all steps of the failover"));
    m_scroll->setAccessibleName(tr("Details"));
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setAccessibleName(tr("Copy the report as text"));
    m_saveButton->setText(tr("Save picture ..."));
    m_saveButton->setAccessibleName(tr("Save the report as a picture"));
    m_tallyButton->setText(tr("Tally"));
    m_tallyButton->setAccessibleName(tr("Who held what of each key"));
    m_tally->setAccessibleName(tr("Who held what of each key"));
    m_previous->setToolTip(tr("Earlier failure"));
    m_previous->setAccessibleName(tr("Earlier failure"));
    m_next->setToolTip(tr("Later failure"));
    m_next->setAccessibleName(tr("Later failure"));
    m_close->setToolTip(tr("Close the report"));
    m_close->setAccessibleName(tr("Close the report"));
    refresh();
}

QString ReportCard::text() const {
    return m_reports.empty() ? QString() : ReportText::whole(report());
}

void ReportCard::focusFirst() {
    m_copyButton->setFocus(Qt::ShortcutFocusReason);
}

void ReportCard::step(int by) {
    const auto last = static_cast<int>(m_reports.size()) - 1;
    m_shown = static_cast<std::size_t>(std::clamp(static_cast<int>(m_shown) + by, 0, last));
    refresh();
}

void ReportCard::copy() {
    QApplication::clipboard()->setText(text());
}

bool ReportCard::savePng(const QString& path) {
    // All of it, also what is scrolled away.
    const QSize shown = size();
    resize(shown.expandedTo({0, heightForWidth(shown.width())}));
    layout()->activate();
    QImage image((QSizeF(size()) * kPictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(m_theme.surface);
    render(&image, QPoint(), QRegion(), DrawChildren | DrawWindowBackground);
    resize(shown);
    return image.save(path, "PNG");
}

void ReportCard::askForPath() {
    auto* const dialog = new QFileDialog(this, tr("Save the report as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("failover-%1.png").arg(report().number));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!savePng(path)) {
            m_figures->setText(tr("The picture could not be written to %1.").arg(path));
        }
    });
    dialog->open();
}

void ReportCard::showTally(bool visible) {
    m_tally->setPlainText(visible ? ReportText::tallies(report()) : QString());
    m_tally->setVisible(visible);
    updateScrolling();
    Q_EMIT resized();
}

void ReportCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ReportCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        step(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace engram::gui
