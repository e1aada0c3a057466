// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation_view/futures_window.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <chrono>

#include "gui_simulation_view/futures_text.h"
#include "gui_simulation_view/simulation_text.h"

namespace engram::gui {

namespace {

/// While a future goes on, what is compared grows.
constexpr std::chrono::milliseconds kAgain{400};
constexpr QSize kSize{820, 720};

}  // namespace

FuturesWindow::FuturesWindow(SimulationSession& session, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_title(new QLabel),
      m_scope(new QLabel),
      m_difference(new QLabel),
      m_chart(new FuturesChart),
      m_table(new QTableWidget(0, 3)),
      m_goThere(new QPushButton),
      m_copy(new QPushButton),
      m_close(new QPushButton) {
    setObjectName(QStringLiteral("futuresWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_scope->setProperty("muted", true);
    for (QLabel* const label : {m_title, m_scope, m_difference}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* const buttons = new QHBoxLayout;
    m_goThere->setObjectName(QStringLiteral("goToDifference"));
    m_close->setDefault(true);
    m_goThere->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    buttons->addWidget(m_goThere);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_goThere, &QPushButton::clicked, this,
            [this] { Q_EMIT eventRequested(*m_summary.difference->after); });
    connect(m_copy, &QPushButton::clicked, this, &FuturesWindow::copyAsText);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_session, &SimulationSession::futureChanged, this, &FuturesWindow::compare);
    connect(&m_session, &ClusterSession::recordingCleared, this, &FuturesWindow::refreshGoThere);
    connect(&m_timer, &QTimer::timeout, this, &FuturesWindow::compare);
    m_timer.start(kAgain);
    m_shown = pair();
    m_summary.cutUs = m_session.cutUs();
    setTheme(theme);
    retranslate();
    compare();
}

FuturesWindow::~FuturesWindow() {
    if (m_thread != nullptr) {
        m_stop.request_stop();
        m_thread->wait();
    }
}

void FuturesWindow::setTheme(const Theme& theme) {
    m_chart->setTheme(theme);
}

void FuturesWindow::compare() {
    if (!m_session.hasLeftFuture()) {
        close();
        return;
    }
    refreshGoThere();
    if (m_thread != nullptr && m_compared.pair != pair()) {
        m_stop.request_stop();
    }
    const Extent now{pair(), m_session.leftFuture().end(), m_session.recording().end()};
    if (m_thread != nullptr || m_session.isReplaying() || now == m_compared) {
        return;
    }
    m_compared = now;
    m_stop = {};
    // Copies share what they hold, and may be read beside.
    auto before = std::make_shared<const trace::Recording>(m_session.leftFuture());
    auto after = std::make_shared<const trace::Recording>(m_session.recording());
    m_thread.reset(QThread::create(
        [this, before = std::move(before), after = std::move(after), cutUs = m_session.cutUs(),
         stop = m_stop.get_token()] { m_next = compareFutures(*before, *after, cutUs, stop); }));
    connect(m_thread.get(), &QThread::finished, this, &FuturesWindow::onCompared,
            Qt::QueuedConnection);
    m_thread->start();
}

void FuturesWindow::onCompared() {
    m_thread->wait();
    m_thread.reset();
    if (m_stop.stop_requested() || m_compared.pair != pair()) {
        m_compared = {};
        compare();
        return;
    }
    m_shown = m_compared.pair;
    m_summary = std::move(m_next);
    showSummary();
    Q_EMIT summaryShown();
}

FuturesWindow::Pair FuturesWindow::pair() const {
    return {m_session.leftFutureNumber(), m_session.future()};
}

QString FuturesWindow::nameOf(int number) const {
    return number == m_session.future() ? tr("Future %1, which goes on").arg(number)
                                        : tr("Future %1, which was left").arg(number);
}

void FuturesWindow::showSummary() {
    const QString left = nameOf(m_shown.left);
    const QString right = nameOf(m_shown.right);
    m_title->setText(
        tr("Two futures, alike until %1")
            .arg(SimulationText::seconds(SimulationSession::sinceStart(m_summary.cutUs))));
    m_scope->setText(FuturesText::scope(m_summary));
    m_difference->setText(FuturesText::difference(m_summary));
    m_chart->setSummary(m_summary, left, right);
    const std::vector<FuturesRow> rows = FuturesText::rows(m_summary);
    m_table->setHorizontalHeaderLabels({QString(), left, right});
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FuturesRow& line = rows[static_cast<std::size_t>(row)];
        const QString texts[] = {line.name, line.left, line.right};
        for (int column = 0; column < 3; ++column) {
            QTableWidgetItem* item = m_table->item(row, column);
            if (item == nullptr) {
                item = new QTableWidgetItem;
                m_table->setItem(row, column, item);
            }
            item->setText(texts[column]);
            QFont font = m_table->font();
            font.setBold(line.differs && column > 0);
            item->setFont(font);
        }
    }
    m_table->resizeRowsToContents();
    refreshGoThere();
}

void FuturesWindow::refreshGoThere() {
    m_goThere->setEnabled(m_shown == pair() && m_summary.difference && m_summary.difference->after);
}

void FuturesWindow::copyAsText() const {
    QGuiApplication::clipboard()->setText(
        FuturesText::whole(m_summary, nameOf(m_shown.left), nameOf(m_shown.right)));
}

void FuturesWindow::retranslate() {
    setWindowTitle(tr("Compare futures"));
    m_table->setAccessibleName(tr("What the futures have in common, and what differs"));
    m_table->setToolTip(tr("Bold: the futures differ."));
    m_goThere->setText(tr("Go to the first difference"));
    m_goThere->setToolTip(
        tr("Show the moment of the first different event, in the future that goes on."));
    m_copy->setText(tr("Copy as text"));
    m_close->setText(tr("Close"));
    for (QPushButton* const button : {m_goThere, m_copy, m_close}) {
        button->setAccessibleName(button->text());
    }
    showSummary();
}

void FuturesWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace engram::gui
