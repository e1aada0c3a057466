// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/space_time_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr qreal kClickTolerance = 8;
constexpr double kZoomStep = 1.4;
constexpr double kPanStep = 0.15;
constexpr double kPngScale = 2;
constexpr double kMsPerUs = 1e-3;
/// Pixels from line to line, at least.
constexpr int kLeastLine = 12;
/// What times on the axis take beside the lines, or names above them, about.
constexpr int kTimesBeside = 70;
constexpr int kTimesBelow = 41;

/// Milliseconds from the playhead.
class TimeTicker final : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        const double rounded = std::abs(tick) < 1e-9 ? 0 : tick;
        return SpaceTimePlot::tr("%1 ms").arg(locale.toString(rounded, 'g', 6));
    }
};

}  // namespace

/// Draws the whole diagram; QCustomPlot gives axes, layers and export.
class SpaceTimePlot::Plottable final : public QCPAbstractPlottable {
public:
    Plottable(QCPAxis* time, QCPAxis* lane, const SpaceTimePlot& owner)
        : QCPAbstractPlottable(time, lane), m_owner(owner) {}

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override {
        found = false;
        return {};
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override {
        found = false;
        return {};
    }

protected:
    void draw(QCPPainter* painter) override {
        const bool isFew = SpaceTimeDrawing::countInSight(m_owner.data(), m_owner.frame()) <=
                           SpaceTimeDrawing::kManyArrows;
        painter->setAntialiasing(isFew);
        painter->setFont(m_owner.font());
        SpaceTimeDrawing::draw(m_owner.data(), m_owner.frame()).paint(*painter);
    }
    void drawLegendIcon(QCPPainter*, const QRectF&) const override {}

private:
    const SpaceTimePlot& m_owner;
};

SpaceTimePlot::SpaceTimePlot(FramePacer& pacer, QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot),
      m_redraw(pacer, std::chrono::milliseconds(0),
               [this] { m_plot->replot(QCustomPlot::rpQueuedRefresh); }) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);  // with the window's next frame
    m_plot->setMinimumSize(120, 90);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frame.place = [this](std::int64_t us, double lane) {
        const double key = m_timeAxis->coordToPixel(keyOf(us));
        const double value = m_laneAxis->coordToPixel(lane);
        return m_frame.isTimeDown ? QPointF(value, key) : QPointF(key, value);
    };
    layAxes();
    applyTheme();
    describe();
}

SpaceTimePlot::~SpaceTimePlot() = default;

void SpaceTimePlot::layAxes() {
    if (m_plottable != nullptr) {
        m_plot->removePlottable(m_plottable);
    }
    m_timeAxis = m_frame.isTimeDown ? m_plot->yAxis : m_plot->xAxis;
    m_laneAxis = m_frame.isTimeDown ? m_plot->xAxis2 : m_plot->yAxis;
    m_plot->xAxis->setVisible(!m_frame.isTimeDown);
    m_plot->xAxis2->setVisible(m_frame.isTimeDown);
    m_timeAxis->setTicker(QSharedPointer<TimeTicker>::create());
    m_timeAxis->ticker()->setTickCount(m_frame.isTimeDown ? 6 : 5);
    m_timeAxis->setRangeReversed(m_frame.isTimeDown);
    m_laneAxis->setRangeReversed(!m_frame.isTimeDown);
    m_laneAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->xAxis2, m_plot->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setVisible(axis == m_timeAxis);
    }
    m_plottable = new Plottable(m_timeAxis, m_laneAxis, *this);
    nameLanes();
    applySpan();
    applyTheme();
}

void SpaceTimePlot::nameLanes() {
    const auto ticker = m_laneAxis->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const auto lanes = m_data.lifelines.size();
    const double room =
        m_frame.isTimeDown ? width() / 44.0 : height() / (fontMetrics().height() + 2.0);
    const auto step = static_cast<std::size_t>(
        std::max(1.0, std::ceil(static_cast<double>(lanes) / std::max(1.0, room))));
    for (std::size_t lane = 0; lane < lanes; lane += step) {
        ticker->addTick(static_cast<double>(lane),
                        SpaceTimeDrawing::laneName(m_data.lifelines[lane]));
    }
    m_laneAxis->setRange(-0.6, std::max(0.4, static_cast<double>(lanes) - 0.4));
}

std::size_t SpaceTimePlot::mostLines() const {
    const int room = m_frame.isTimeDown ? width() - kTimesBeside : height() - kTimesBelow;
    return static_cast<std::size_t>(std::max(1, room / kLeastLine));
}

double SpaceTimePlot::keyOf(std::int64_t us) const {
    return static_cast<double>(us - m_frame.cursorUs) * kMsPerUs;
}

void SpaceTimePlot::applySpan() {
    layRange();
    queueReplot();
}

void SpaceTimePlot::layRange() {
    m_timeAxis->setRange(keyOf(m_frame.fromUs), keyOf(m_frame.toUs));
}

void SpaceTimePlot::queueReplot() {
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SpaceTimePlot::replotNow() {
    m_redraw.cancel();
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

void SpaceTimePlot::setData(SpaceTimeData data) {
    m_data = std::move(data);
    nameLanes();
    describe();
    m_redraw.request();
}

void SpaceTimePlot::setMoment(SpaceTimeData data, std::int64_t cursorUs, std::int64_t fromUs,
                              std::int64_t toUs) {
    m_frame.cursorUs = cursorUs;
    m_frame.fromUs = fromUs;
    m_frame.toUs = std::max(toUs, fromUs + kMinimumSpanUs);
    layRange();
    setData(std::move(data));
}

void SpaceTimePlot::setSpan(std::int64_t fromUs, std::int64_t toUs) {
    m_frame.fromUs = fromUs;
    m_frame.toUs = std::max(toUs, fromUs + kMinimumSpanUs);
    applySpan();
}

void SpaceTimePlot::setCursor(std::int64_t us) {
    m_frame.cursorUs = us;
    layRange();
    m_redraw.request();  // not in the turn that found the state at the cursor
}

void SpaceTimePlot::setTheme(const Theme& theme) {
    m_frame.theme = theme;
    applyTheme();
}

void SpaceTimePlot::applyTheme() {
    const Theme& theme = m_frame.theme;
    m_plot->setBackground(theme.background);
    QFont small = font();
    small.setPointSizeF(std::max(VisualStyle::kMinimumPointSize, small.pointSizeF()));
    QFont bold = small;
    bold.setBold(true);
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->xAxis2, m_plot->yAxis}) {
        axis->setTickLabelColor(axis == m_laneAxis ? theme.text : theme.mutedText);
        axis->setTickLabelFont(axis == m_laneAxis ? bold : small);
        QColor grid = theme.border;
        grid.setAlpha(120);
        axis->grid()->setPen(QPen(grid, 1, Qt::SolidLine));
    }
    queueReplot();
}

void SpaceTimePlot::select(RequestId request, std::uint64_t serial) {
    m_frame.selected = request;
    m_frame.selectedSerial = serial;
    describe();
    queueReplot();
}

const SpaceTimeArrow* SpaceTimePlot::selected() const {
    const auto found = std::find_if(
        m_data.arrows.begin(), m_data.arrows.end(), [this](const SpaceTimeArrow& arrow) {
            return m_frame.selected.value != 0 && arrow.serial == m_frame.selectedSerial;
        });
    return found == m_data.arrows.end() ? nullptr : &*found;
}

void SpaceTimePlot::choose(const SpaceTimeArrow* arrow) {
    const RequestId request = arrow == nullptr ? RequestId{} : arrow->request;
    const std::uint64_t serial = arrow == nullptr ? 0 : arrow->serial;
    select(request, serial);
    Q_EMIT hopSelected(serial, request);
}

void SpaceTimePlot::chooseNext(int by) {
    std::vector<const SpaceTimeArrow*> inSight;
    for (const SpaceTimeArrow& arrow : m_data.arrows) {
        if (arrow.endUs() >= m_frame.fromUs && arrow.knownUs() <= m_frame.toUs) {
            inSight.push_back(&arrow);
        }
    }
    if (inSight.empty()) {
        return;
    }
    const auto current = std::find(inSight.begin(), inSight.end(), selected());
    const auto last = static_cast<std::ptrdiff_t>(inSight.size()) - 1;
    std::ptrdiff_t next = by > 0 ? 0 : last;
    if (current != inSight.end()) {
        next = std::clamp<std::ptrdiff_t>(current - inSight.begin() + by, 0, last);
    }
    choose(inSight[static_cast<std::size_t>(next)]);
}

void SpaceTimePlot::showSpan(std::int64_t fromUs, std::int64_t toUs) {
    setSpan(fromUs, toUs);
    Q_EMIT spanChanged(m_frame.fromUs, m_frame.toUs);
}

void SpaceTimePlot::zoom(double factor, std::int64_t aroundUs) {
    const auto span = static_cast<double>(spanUs());
    const double wanted = std::clamp(span / factor, static_cast<double>(kMinimumSpanUs),
                                     static_cast<double>(kMaximumSpanUs));
    const double share = static_cast<double>(aroundUs - m_frame.fromUs) / span;
    const std::int64_t from = aroundUs - static_cast<std::int64_t>(share * wanted);
    showSpan(from, from + static_cast<std::int64_t>(wanted));
}

void SpaceTimePlot::pan(double share) {
    const auto by = static_cast<std::int64_t>(share * static_cast<double>(spanUs()));
    showSpan(m_frame.fromUs + by, m_frame.toUs + by);
}

std::int64_t SpaceTimePlot::timeAt(QPointF at) const {
    const double key = m_timeAxis->pixelToCoord(m_frame.isTimeDown ? at.y() : at.x());
    return m_frame.cursorUs + static_cast<std::int64_t>(std::llround(key / kMsPerUs));
}

void SpaceTimePlot::onClick(QPointF at, bool isDouble) {
    const SpaceTimeArrow* const arrow =
        SpaceTimeDrawing::arrowAt(m_data, m_frame, at, kClickTolerance);
    if (!isDouble) {
        choose(arrow);
    } else if (arrow != nullptr) {
        Q_EMIT hopActivated(arrow->serial);
    } else {
        Q_EMIT cursorRequested(timeAt(at));
    }
}

bool SpaceTimePlot::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            setFocus(Qt::MouseFocusReason);
            m_pressedAt = static_cast<QMouseEvent*>(event)->position();
            m_isDragging = false;
            return true;
        case QEvent::MouseMove:
            if (m_pressedAt) {
                const QPointF at = static_cast<QMouseEvent*>(event)->position();
                const bool isFar = (at - *m_pressedAt).manhattanLength() >= 4;
                if (m_isDragging || isFar) {
                    m_isDragging = true;
                    const std::int64_t by = timeAt(*m_pressedAt) - timeAt(at);
                    m_pressedAt = at;
                    showSpan(m_frame.fromUs + by, m_frame.toUs + by);
                }
            }
            return true;
        case QEvent::MouseButtonRelease:
            if (m_pressedAt && !m_isDragging) {
                onClick(*m_pressedAt, false);
            }
            m_pressedAt.reset();
            return true;
        case QEvent::MouseButtonDblClick:
            onClick(static_cast<QMouseEvent*>(event)->position(), true);
            return true;
        case QEvent::Wheel: {
            const auto* const wheel = static_cast<QWheelEvent*>(event);
            const double steps = wheel->angleDelta().y() / 120.0;
            zoom(std::pow(kZoomStep, steps), timeAt(wheel->position()));
            return true;
        }
        default:
            return QWidget::eventFilter(watched, event);
    }
}

void SpaceTimePlot::keyPressEvent(QKeyEvent* event) {
    const std::int64_t middle = m_frame.fromUs + spanUs() / 2;
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
            return showSpan(m_data.fromUs, m_data.toUs);
        case Qt::Key_Up:
            return chooseNext(-1);
        case Qt::Key_Down:
            return chooseNext(1);
        case Qt::Key_Escape:
            return choose(nullptr);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_frame.selected.value != 0) {
                Q_EMIT hopActivated(m_frame.selectedSerial);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void SpaceTimePlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isTall = height() > width();
    if (isTall != m_frame.isTimeDown) {
        m_frame.isTimeDown = isTall;
        layAxes();
    } else {
        nameLanes();
    }
    Q_EMIT roomChanged();
}

void SpaceTimePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        nameLanes();
        describe();
        queueReplot();
    } else if (event->type() == QEvent::LocaleChange) {
        m_plot->setLocale(QLocale());
    }
    QWidget::changeEvent(event);
}

void SpaceTimePlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_plot->axisRect()->setBackground(m_frame.theme.surface);
    queueReplot();
}

void SpaceTimePlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_plot->axisRect()->setBackground(QBrush(Qt::NoBrush));
    queueReplot();
}

void SpaceTimePlot::describe() {
    setAccessibleName(tr("Space-time diagram"));
    QString text = tr("%n message(s)", nullptr, static_cast<int>(m_data.arrows.size()));
    if (const SpaceTimeArrow* const arrow = selected()) {
        const auto nameOf = [this](int lane) {
            return SpaceTimeDrawing::laneName(m_data.lifelines[static_cast<std::size_t>(lane)]);
        };
        text += tr(", selected: %1 from %2 to %3")
                    .arg(VisualStyle::hopName(arrow->kind), nameOf(arrow->from), nameOf(arrow->to));
    }
    setAccessibleDescription(text);
}

bool SpaceTimePlot::savePng(const QString& path) {
    return m_plot->savePng(path, m_plot->width(), m_plot->height(), kPngScale);
}

QByteArray SpaceTimePlot::svg() const {
    return SpaceTimeDrawing::svg(m_data, m_frame, QSizeF(size()).expandedTo({640, 320}), font());
}

}  // namespace engram::gui
