// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/compare_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "gui_compare/compare_text.h"
#include "gui_compare/marker_rows.h"
#include "gui_compare/overlay_chart.h"
#include "gui_compare/side_look.h"
#include "gui_docks/tables.h"
#include "gui_report/report_text.h"
#include "gui_session/damage_text.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {

constexpr std::array kFigures{CompareFigure::Throughput, CompareFigure::WriteTail,
                              CompareFigure::ReadTail};
/// In sight at first: what a failover and its end need.
constexpr double kFirstFrom = -5;
constexpr double kFirstUntil = 15;
constexpr double kLeastSpan = 0.05;
constexpr double kZoomStep = 1.4;
constexpr double kPanStep = 0.15;
constexpr double kPictureScale = 2;
constexpr int kMilliDigits = 3;
constexpr int kColumns = 4;

std::size_t at(CompareSide side) {
    return static_cast<std::size_t>(side);
}

}  // namespace

CompareView::CompareView(QWidget* parent) : QWidget(parent) {
    auto* const column = new QVBoxLayout(this);
    m_picture = new QWidget;
    m_picture->setAutoFillBackground(true);
    auto* const inside = new QVBoxLayout(m_picture);
    setPanelMargins(*inside);
    addHead(*inside);
    addBody(*inside);
    column->addWidget(m_picture, 1);
    addFoot(*column);
    retranslate();
    setTheme(m_theme);
    setSpan(kFirstFrom, kFirstUntil);
}

CompareView::~CompareView() = default;

void CompareView::addHead(QVBoxLayout& column) {
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    for (const CompareSide side : kCompareSides) {
        const int row = static_cast<int>(side);
        m_samples[at(side)] = new SideSample(side);
        m_names[at(side)] = new QLabel;
        m_names[at(side)]->setTextFormat(Qt::PlainText);
        m_names[at(side)]->setTextInteractionFlags(Qt::NoTextInteraction);
        m_zeroLabels[at(side)] = new QLabel;
        m_choices[at(side)] = new QComboBox;
        m_choices[at(side)]->setMinimumContentsLength(28);
        m_choices[at(side)]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_zeroLabels[at(side)]->setBuddy(m_choices[at(side)]);
        grid->addWidget(m_samples[at(side)], row, 0);
        grid->addWidget(m_names[at(side)], row, 1);
        grid->addWidget(m_zeroLabels[at(side)], row, 2);
        grid->addWidget(m_choices[at(side)], row, 3);
        connect(m_choices[at(side)], &QComboBox::activated, this, [this, side](int index) {
            setZero(side, m_choices[at(side)]->itemData(index).toLongLong());
        });
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column.addLayout(grid);
    m_damage = new QLabel;
    m_damage->setTextFormat(Qt::PlainText);
    m_damage->setWordWrap(true);
    column.addWidget(m_damage);
}

void CompareView::addBody(QVBoxLayout& column) {
    m_markers = new MarkerRows;
    column.addWidget(m_markers);
    connect(m_markers, &MarkerRows::markerChosen, this, &CompareView::setZero);
    for (OverlayChart*& chart : m_charts) {
        chart = new OverlayChart;
        column.addWidget(chart, 1);
        connect(chart, &OverlayChart::zoomRequested, this, &CompareView::zoom);
        connect(chart, &OverlayChart::panRequested, this, &CompareView::pan);
        connect(chart, &OverlayChart::doubleClicked, this, [this](double seconds) {
            if (m_comparison)
                Q_EMIT momentActivated(
                    CompareSide::First,
                    m_comparison->zeroUs(CompareSide::First) + static_cast<qint64>(seconds * 1e6));
        });
    }
    m_table = new QTableWidget(kCompareTopics + 1, kColumns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    column.addWidget(m_table, 2);
}

void CompareView::addFoot(QVBoxLayout& column) {
    auto* const row = new QHBoxLayout;
    setPanelMargins(*row);
    m_whole = new QPushButton;
    m_savePicture = new QPushButton;
    m_saveFigures = new QPushButton;
    m_note = new QLabel;
    m_note->setProperty("muted", true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QPushButton* const button : {m_whole, m_savePicture, m_saveFigures}) {
        row->addWidget(button);
        button->setAutoDefault(false);
    }
    row->addWidget(m_note, 1);
    column.addLayout(row);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        if (m_comparison)
            setSpan(m_comparison->fromSeconds(), m_comparison->untilSeconds());
    });
    connect(m_savePicture, &QPushButton::clicked, this, [this] { askForPath(true); });
    connect(m_saveFigures, &QPushButton::clicked, this, [this] { askForPath(false); });
}

void CompareView::setDigests(TraceDigest first, TraceDigest second) {
    m_markers->setComparison(nullptr);
    m_comparison.emplace(std::move(first), std::move(second));
    m_markers->setComparison(&*m_comparison);
    m_offered = {};
    refresh();
    setSpan(std::max(kFirstFrom, m_comparison->fromSeconds()),
            std::min(kFirstUntil, m_comparison->untilSeconds()));
}

void CompareView::setZero(CompareSide side, std::int64_t us) {
    m_comparison->setZero(side, us);
    refresh();
}

void CompareView::offerMoment(CompareSide side, const QString& text, std::int64_t us) {
    m_offered[at(side)].push_back({text, us});
    fillChoices(side);
}

void CompareView::refresh() {
    if (!m_comparison)
        return;
    const QStringList names{m_comparison->digest(CompareSide::First).name,
                            m_comparison->digest(CompareSide::Second).name};
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setLines({m_comparison->line(CompareSide::First, kFigures[i]),
                               m_comparison->line(CompareSide::Second, kFigures[i])},
                              names);
    }
    for (const CompareSide side : kCompareSides) {
        m_names[at(side)]->setText(names[static_cast<int>(side)]);
        m_choices[at(side)]->setAccessibleName(
            tr("Moment that is zero in %1").arg(names[static_cast<int>(side)]));
        m_choices[at(side)]->view()->setAccessibleName(m_choices[at(side)]->accessibleName());
        fillChoices(side);
    }
    m_markers->setSpan(m_from, m_until);
    tellDamage();
    fillTable();
}

void CompareView::tellDamage() {
    QStringList lines;
    for (const CompareSide side : kCompareSides) {
        const TraceDigest& digest = m_comparison->digest(side);
        if (digest.damage)
            lines.append(tr("%1: %2", "file and what is wrong with it")
                             .arg(digest.name, DamageText::describe(*digest.damage)));
    }
    m_damage->setText(lines.join(QLatin1Char('\n')));
    m_damage->setVisible(!lines.isEmpty());
}

void CompareView::fillChoices(CompareSide side) {
    QComboBox& box = *m_choices[at(side)];
    const QSignalBlocker quiet(&box);
    const std::int64_t zeroUs = m_comparison->zeroUs(side);
    const TraceDigest& digest = m_comparison->digest(side);
    box.clear();
    const auto add = [&](const QString& text, std::int64_t us) {
        box.addItem(text, qlonglong{us});
    };
    for (const Choice& offered : m_offered[at(side)])
        add(offered.text, offered.us);
    for (const Marker& marker : digest.markers)
        add(CompareText::moment(marker), marker.atUs);
    add(tr("beginning of the recording"), digest.firstUs);
    if (box.findData(qlonglong{zeroUs}) < 0)
        add(clockText(zeroUs, kMilliDigits), zeroUs);
    // Of several at one moment, such as a suspicion and its view, the gravest says most.
    int best = box.findData(qlonglong{zeroUs});
    const Marker* const trouble = digest.firstTrouble();
    if (trouble != nullptr && trouble->atUs == zeroUs)
        best = box.findText(CompareText::moment(*trouble));
    box.setCurrentIndex(best);
}

void CompareView::fillTable() {
    const std::vector<CompareRow> rows = m_comparison->rows();
    m_table->setHorizontalHeaderLabels(
        {tr("Failover"), m_comparison->digest(CompareSide::First).name,
         m_comparison->digest(CompareSide::Second).name, tr("Second less first")});
    const auto put = [this](int row, int columnIndex, const QString& text) {
        auto* const item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (columnIndex > 0)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, columnIndex, item);
    };
    for (int i = 1; i < kColumns; ++i)
        m_table->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    put(0, 0, tr("What failed"));
    for (const CompareSide side : kCompareSides) {
        const FailoverReport* const report = m_comparison->failover(side);
        put(0, 1 + static_cast<int>(side),
            report == nullptr ? tr("no failure is recorded") : ReportText::title(*report));
    }
    put(0, kColumns - 1, QString());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        put(row, 0, CompareText::topicName(rows[i].topic));
        for (const CompareSide side : kCompareSides) {
            put(row, 1 + static_cast<int>(side),
                CompareText::value(rows[i].topic, rows[i].values[at(side)]));
        }
        put(row, kColumns - 1, CompareText::difference(rows[i]));
    }
}

void CompareView::setTheme(const Theme& theme) {
    m_theme = theme;
    for (const CompareSide side : kCompareSides)
        m_samples[at(side)]->setTheme(theme);
    for (OverlayChart* const chart : m_charts)
        chart->setTheme(theme);
    m_markers->setTheme(theme);
}

void CompareView::setSpan(double from, double until) {
    m_from = from;
    m_until = std::max(until, from + kLeastSpan);
    for (OverlayChart* const chart : m_charts)
        chart->setSpan(m_from, m_until);
    m_markers->setSpan(m_from, m_until);
}

void CompareView::zoom(double factor, double around) {
    const double span = m_until - m_from;
    const double most =
        m_comparison ? m_comparison->untilSeconds() - m_comparison->fromSeconds() : span;
    const double wanted = std::clamp(span / factor, kLeastSpan, std::max(kLeastSpan, most));
    const double share = (around - m_from) / span;
    setSpan(around - share * wanted, around + (1 - share) * wanted);
}

void CompareView::pan(double share) {
    const double by = share * (m_until - m_from);
    setSpan(m_from + by, m_until + by);
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    const double middle = (m_from + m_until) / 2;
    switch (event->key()) {
        case Qt::Key_Left:
            return pan(-kPanStep);
        case Qt::Key_Right:
            return pan(kPanStep);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(kZoomStep, middle);
        case Qt::Key_Minus:
            return zoom(1 / kZoomStep, middle);
        case Qt::Key_Home:
            return m_whole->click();
        default:
            QWidget::keyPressEvent(event);
    }
}

bool CompareView::savePng(const QString& path) {
    for (OverlayChart* const chart : m_charts)
        chart->replotNow();
    QImage image((QSizeF(m_picture->size()) * kPictureScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(m_theme.surface);
    m_picture->render(&image, QPoint(), QRegion(), DrawChildren | DrawWindowBackground);
    return image.save(path, "PNG");
}

bool CompareView::saveCsv(const QString& path) const {
    const QByteArray csv = m_comparison ? comparisonCsv(*m_comparison) : QByteArray();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
}

void CompareView::askForPath(bool isPicture) {
    auto* const dialog = new QFileDialog(this, tr("Save the comparison"));
    dialog->setObjectName(QStringLiteral("saveComparisonDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isPicture ? tr("Pictures (*.png)")
                                    : tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(isPicture ? QStringLiteral("png") : QStringLiteral("csv"));
    dialog->selectFile(isPicture ? QStringLiteral("comparison.png")
                                 : QStringLiteral("comparison.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isPicture](const QString& path) {
        const bool isWritten = isPicture ? savePng(path) : saveCsv(path);
        m_note->setText(isWritten ? tr("Written to %1.").arg(path)
                                  : tr("%1 could not be written.").arg(path));
    });
    dialog->open();
}

void CompareView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompareView::retranslate() {
    m_charts[0]->setTexts(tr("Throughput"), tr("requests/s"));
    m_charts[1]->setTexts(tr("Writes, 99th percentile"), tr("ms"));
    m_charts[2]->setTexts(tr("Reads, 99th percentile"), tr("ms"));
    for (const CompareSide side : kCompareSides)
        m_zeroLabels[at(side)]->setText(tr("zero is"));
    m_table->setAccessibleName(tr("Failovers of both recordings"));
    m_whole->setText(tr("&Whole recordings"));
    m_savePicture->setText(tr("Save &picture ..."));
    m_saveFigures->setText(tr("Save &figures ..."));
    refresh();
}

}  // namespace engram::gui
