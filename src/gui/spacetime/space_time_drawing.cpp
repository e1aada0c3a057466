// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/space_time_drawing.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace engram::gui {

namespace {

constexpr qreal kHead = 7;
constexpr qreal kCross = 4.5;
constexpr qreal kRunWidth = 5;
/// Pixels between two dots that can't be told apart.
constexpr qreal kCovered = 2;
constexpr qreal kLabelGap = 4;
/// Lanes from its sender at which a message ends that was not seen to arrive: on no other lane.
constexpr double kStub = 0.4;

QColor mixed(const QColor& top, const QColor& bottom, float share) {
    const auto mix = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

void addCross(DrawingList& list, QPointF at, const QColor& color) {
    auto& lines = list.linesOf(color, 2).lines;
    lines.push_back({at + QPointF(-kCross, -kCross), at + QPointF(kCross, kCross)});
    lines.push_back({at + QPointF(-kCross, kCross), at + QPointF(kCross, -kCross)});
}

bool touches(const SpaceTimeArrow& arrow, const SpaceTimeFrame& frame) {
    return arrow.endUs() >= frame.fromUs && arrow.knownUs() <= frame.toUs;
}

bool endsLife(MarkKind kind) {
    return kind == MarkKind::Killed || kind == MarkKind::Ended || kind == MarkKind::Frozen;
}

qreal distance(const QLineF& line, QPointF point) {
    const QPointF way = line.p2() - line.p1();
    const qreal squared = QPointF::dotProduct(way, way);
    const qreal share =
        squared == 0 ? 0
                     : std::clamp(QPointF::dotProduct(point - line.p1(), way) / squared, 0.0, 1.0);
    return QLineF(line.pointAt(share), point).length();
}

}  // namespace

QString SpaceTimeDrawing::laneName(const Lifeline& line) {
    return line.name.empty() ? tr("%n slave(s)", nullptr, static_cast<int>(line.nodes.size()))
                             : QString::fromStdString(line.name);
}

QString SpaceTimeDrawing::markText(const SpaceTimeMark& mark) {
    const QString text = QString::fromStdString(mark.text);
    switch (mark.kind) {
        case MarkKind::View:
            return tr("view %1").arg(text);
        case MarkKind::Elected:
            return tr("elected, epoch %1").arg(text);
        case MarkKind::Killed:
            return tr("killed");
        case MarkKind::Frozen:
            return tr("frozen");
        case MarkKind::Ended:
            return tr("ended");
        case MarkKind::Started:
            return tr("runs");
        case MarkKind::Suspected:
            return tr("suspected by %1").arg(text);
        case MarkKind::Fault:
            return tr("fault: %1").arg(text);
        case MarkKind::Bookmark:
            break;
    }
    return text;
}

std::size_t SpaceTimeDrawing::countInSight(const SpaceTimeData& data, const SpaceTimeFrame& frame) {
    return static_cast<std::size_t>(
        std::count_if(data.arrows.begin(), data.arrows.end(),
                      [&frame](const SpaceTimeArrow& arrow) { return touches(arrow, frame); }));
}

QLineF SpaceTimeDrawing::lineOf(const SpaceTimeArrow& arrow, const SpaceTimeFrame& frame) {
    const QPointF from = frame.place(arrow.knownUs(), arrow.from);
    if (arrow.receivedUs != 0) {
        return {from, frame.place(arrow.receivedUs, arrow.to)};
    }
    // Not seen to arrive: clients tell nothing, else it is under way or lost.
    const double lane = arrow.from + (arrow.to > arrow.from ? kStub : -kStub);
    return {from, frame.place(arrow.knownUs(), lane)};
}

void SpaceTimeDrawing::addLifelines(const SpaceTimeData& data, const SpaceTimeFrame& frame,
                                    DrawingList& list) {
    for (std::size_t i = 0; i < data.lifelines.size(); ++i) {
        const auto lane = static_cast<int>(i);
        const bool isGroup = data.lifelines[i].nodes.size() > 1;
        std::int64_t fromUs = frame.fromUs;
        bool isAlive = !data.lifelines[i].isDead;
        const auto changes = [lane](const SpaceTimeMark& mark) {
            return mark.lane == lane && (endsLife(mark.kind) || mark.kind == MarkKind::Started);
        };
        if (const auto first = std::find_if(data.marks.begin(), data.marks.end(), changes);
            first != data.marks.end()) {
            isAlive = first->kind != MarkKind::Started;
        }
        const auto addPart = [&](std::int64_t toUs) {
            auto& batch = isAlive ? list.linesOf(frame.theme.edgeActive, 1.4)
                                  : list.linesOf(frame.theme.edge, 1, Qt::DotLine);
            batch.lines.push_back({frame.place(fromUs, lane), frame.place(toUs, lane)});
        };
        for (const SpaceTimeMark& mark : data.marks) {
            if (!changes(mark) || isGroup) {
                continue;
            }
            const std::int64_t atUs = std::clamp(mark.atUs, frame.fromUs, frame.toUs);
            addPart(atUs);
            fromUs = atUs;
            isAlive = mark.kind == MarkKind::Started;
        }
        addPart(frame.toUs);
    }
}

void SpaceTimeDrawing::addRuns(const SpaceTimeData& data, const SpaceTimeFrame& frame,
                               DrawingList& list) {
    // Runs of a lane that would cover each other become one band: a second of full traffic has
    // thousands, and no more can be seen of them.
    struct Band {
        QLineF line;
        int events = 0;
    };
    std::vector<Band> bands(data.lifelines.size());
    const auto draw = [&](const Band& band) {
        if (band.events == 0) {
            return;
        }
        if (band.line.length() < kRunWidth) {
            list.dots.push_back(
                {band.line.p1(), band.events > 1 ? 3.0 : 2.0, frame.theme.mutedText});
        } else {
            list.linesOf(frame.theme.edgeActive, kRunWidth).lines.push_back(band.line);
        }
    };
    for (const LocalRun& run : data.runs) {
        if (run.toUs < frame.fromUs || run.fromUs > frame.toUs) {
            continue;
        }
        const QLineF line(frame.place(run.fromUs, run.lane), frame.place(run.toUs, run.lane));
        Band& band = bands[static_cast<std::size_t>(run.lane)];
        if (band.events > 0 && QLineF(band.line.p2(), line.p1()).length() < kCovered) {
            band.line.setP2(line.p2());
            band.events += run.events;
        } else {
            draw(band);
            band = {line, run.events};
        }
    }
    std::for_each(bands.begin(), bands.end(), draw);
}

void SpaceTimeDrawing::addArrow(const SpaceTimeArrow& arrow, const SpaceTimeFrame& frame,
                                bool hasHead, DrawingList& list) {
    const bool isOther = frame.selected.value != 0 && arrow.request != frame.selected;
    const QColor full = frame.theme.token(arrow.failed ? HopKind::Failure : arrow.kind);
    const QColor color = isOther ? mixed(full, frame.theme.background, 0.3F) : full;
    const bool isSelected = frame.selected.value != 0 && arrow.serial == frame.selectedSerial;
    const qreal width = isSelected ? 3 : frame.selected.value != 0 && !isOther ? 2 : 1;
    const bool isWhole = arrow.sentUs != 0 && arrow.receivedUs != 0;
    const QLineF line = lineOf(arrow, frame);
    auto& lines = list.linesOf(color, width, isWhole ? Qt::SolidLine : Qt::DotLine).lines;
    lines.push_back(line);
    if (arrow.failed) {
        addCross(list, line.p2(), color);
        return;
    }
    if (!hasHead || arrow.receivedUs == 0 || line.length() < kHead) {
        return;
    }
    const QPointF back = (line.p1() - line.p2()) / line.length();
    const QPointF side(-back.y(), back.x());
    list.polygons.push_back({QPolygonF({line.p2(), line.p2() + back * kHead + side * kHead * 0.38,
                                        line.p2() + back * kHead - side * kHead * 0.38}),
                             color});
}

void SpaceTimeDrawing::addMark(const SpaceTimeMark& mark, const SpaceTimeData& data,
                               const SpaceTimeFrame& frame, DrawingList& list) {
    if (mark.atUs < frame.fromUs || mark.atUs > frame.toUs) {
        return;
    }
    const auto last = static_cast<double>(data.lifelines.size()) - 0.5;
    const Theme& theme = frame.theme;
    if (mark.lane < 0) {
        const QColor color =
            mark.kind == MarkKind::View ? theme.state(VisualState::Serving) : theme.accent;
        const QPointF begin = frame.place(mark.atUs, -0.5);
        list.linesOf(color, 1, Qt::DashLine).lines.push_back({begin, frame.place(mark.atUs, last)});
        const QPointF shift = frame.isTimeDown ? QPointF(kLabelGap, -3) : QPointF(kLabelGap, 11);
        list.texts.push_back({begin + shift, markText(mark), color, Qt::AlignLeft, false});
        return;
    }
    const QPointF at = frame.place(mark.atUs, mark.lane);
    QColor color = theme.state(VisualState::Suspect);
    if (mark.kind == MarkKind::Killed) {
        color = theme.state(VisualState::Failed);
        addCross(list, at, color);
    } else if (mark.kind == MarkKind::Elected || mark.kind == MarkKind::Started) {
        color = theme.state(VisualState::Serving);
        list.polygons.push_back(
            {QPolygonF({at + QPointF(-6, 4), at + QPointF(-6, -5), at + QPointF(-2, 0),
                        at + QPointF(0, -6), at + QPointF(2, 0), at + QPointF(6, -5),
                        at + QPointF(6, 4)}),
             color});
    } else {
        list.dots.push_back({at, 4, color});
    }
    const QPointF shift = frame.isTimeDown ? QPointF(9, 4) : QPointF(6, -7);
    list.texts.push_back({at + shift, markText(mark), color, Qt::AlignLeft, true});
}

DrawingList SpaceTimeDrawing::draw(const SpaceTimeData& data, const SpaceTimeFrame& frame) {
    DrawingList list;
    addLifelines(data, frame, list);
    addRuns(data, frame, list);
    const bool hasHeads = countInSight(data, frame) <= kManyArrows;
    for (const bool isSelected : {false, true}) {  // what is selected lies on top
        for (const SpaceTimeArrow& arrow : data.arrows) {
            const bool belongs = frame.selected.value != 0 && arrow.request == frame.selected;
            if (belongs == isSelected && touches(arrow, frame)) {
                addArrow(arrow, frame, hasHeads || isSelected, list);
            }
        }
    }
    for (const SpaceTimeMark& mark : data.marks) {
        addMark(mark, data, frame, list);
    }
    if (frame.cursorUs >= frame.fromUs && frame.cursorUs <= frame.toUs && frame.cursorUs != 0) {
        const auto last = static_cast<double>(data.lifelines.size()) - 0.5;
        list.linesOf(frame.theme.accent, 2)
            .lines.push_back(
                {frame.place(frame.cursorUs, -0.5), frame.place(frame.cursorUs, last)});
    }
    return list;
}

const SpaceTimeArrow* SpaceTimeDrawing::arrowAt(const SpaceTimeData& data,
                                                const SpaceTimeFrame& frame, QPointF point,
                                                qreal tolerance) {
    const SpaceTimeArrow* nearest = nullptr;
    qreal least = tolerance;
    for (const SpaceTimeArrow& arrow : data.arrows) {
        if (!touches(arrow, frame)) {
            continue;
        }
        const qreal away = distance(lineOf(arrow, frame), point);
        if (away <= least) {
            least = away;
            nearest = &arrow;
        }
    }
    return nearest;
}

QByteArray SpaceTimeDrawing::svg(const SpaceTimeData& data, SpaceTimeFrame frame, QSizeF size,
                                 const QFont& font) {
    const QFontMetricsF metrics(font);
    qreal names = 0;
    for (const Lifeline& line : data.lifelines) {
        names = std::max(names, metrics.horizontalAdvance(laneName(line)));
    }
    const QRectF area =
        QRectF(QPointF(), size).adjusted(names + 24, 20, -16, -metrics.height() - 16);
    const auto span = static_cast<double>(std::max<std::int64_t>(1, frame.toUs - frame.fromUs));
    const auto lanes = static_cast<double>(std::max<std::size_t>(1, data.lifelines.size()));
    frame.isTimeDown = false;
    frame.place = [=](std::int64_t us, double lane) {
        return QPointF(area.left() + area.width() * static_cast<double>(us - frame.fromUs) / span,
                       area.top() + area.height() * (lane + 0.5) / lanes);
    };
    DrawingList list = draw(data, frame);
    for (std::size_t i = 0; i < data.lifelines.size(); ++i) {
        const QPointF at(names + 14, frame.place(frame.fromUs, static_cast<double>(i)).y() + 4);
        list.texts.push_back(
            {at, laneName(data.lifelines[i]), frame.theme.text, Qt::AlignRight, true});
    }
    constexpr int kTicks = 5;
    for (int i = 0; i < kTicks; ++i) {
        const std::int64_t us = frame.fromUs + (frame.toUs - frame.fromUs) * i / (kTicks - 1);
        const Qt::Alignment alignment = i == 0            ? Qt::AlignLeft
                                        : i == kTicks - 1 ? Qt::AlignRight
                                                          : Qt::AlignHCenter;
        list.texts.push_back(
            {{frame.place(us, 0).x(), size.height() - 10},
             QDateTime::fromMSecsSinceEpoch(us / 1000).toString(QStringLiteral("HH:mm:ss.zzz")),
             frame.theme.mutedText,
             alignment,
             false});
    }
    return list.toSvg(size, frame.theme.background, font);
}

}  // namespace engram::gui
