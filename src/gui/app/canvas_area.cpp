// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/canvas_area.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

#include "gui_canvas/legend.h"

namespace engram::gui {

namespace {
constexpr int kMargin = 12;
constexpr int kMaxToastWidth = 820;
/// From so wide on, the corner card stands beside the canvas and not over it.
constexpr int kBesideCanvas = 900;
/// What a card over the canvas takes of its height at most, in per cent.
constexpr int kMostOfCanvas = 40;
/// Of the width, what bars over the canvas take, in per cent; at least so many pixels.
constexpr int kBarShare = 48;
constexpr int kLeastBar = 250;
/// More at once hide the canvas; the oldest goes.
constexpr std::size_t kMaxBanners = 3;
/// A lesson's width: two fifths of the area, within these.
constexpr int kNarrowLesson = 240;
constexpr int kWideLesson = 320;

int heightOf(const QWidget& widget, int width) {
    const QLayout* const layout = widget.layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : widget.sizeHint().height();
}
}  // namespace

CanvasArea::CanvasArea(ClusterSession& session, Timeline& timeline, ActionSet& actions,
                       QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_timeline(timeline),
      m_canvas(new ClusterCanvas(timeline.shown(), this)),
      m_welcome(new WelcomeCard(session, actions, this)),
      m_hints(new HintCard(actions, this)),
      m_pause(new PauseBar(session, timeline, actions, this)) {
    m_welcome->installEventFilter(this);
    m_hints->installEventFilter(this);
    connect(&session, &ClusterSession::phaseChanged, this, &CanvasArea::onPhaseChanged);
    connect(m_hints, &HintCard::seenChanged, this, &CanvasArea::arrange);
    connect(m_pause, &PauseBar::resized, this, &CanvasArea::arrange);
    connect(m_canvas, &ClusterCanvas::captionsChanged, this, &CanvasArea::arrange,
            Qt::QueuedConnection);
    connect(&timeline, &Timeline::cursorMoved, m_canvas,
            [this, &timeline](qint64 us) { m_canvas->showMoment(timeline.hopsUnderWay(), us); });
    connect(&timeline, &Timeline::modeChanged, m_canvas, [this](Timeline::Mode mode) {
        if (mode == Timeline::Mode::Live) {
            m_canvas->endMoment();
        }
        refresh();
    });
    onPhaseChanged(session.phase());
    setFocusProxy(m_canvas);
}

void CanvasArea::setTheme(const Theme& theme) {
    m_theme = theme;
    m_canvas->setTheme(theme);
    for (Banner* const banner : m_banners) {
        banner->setTheme(theme);
    }
    if (m_toast != nullptr) {
        m_toast->setTheme(theme);
    }
}

void CanvasArea::setLessonCard(QWidget* card) {
    m_lesson = card;
    m_lesson->setParent(this);
    m_lesson->installEventFilter(this);
    refresh();
}

bool CanvasArea::hasLesson() const {
    return m_lesson != nullptr && !m_lesson->isHidden();
}

void CanvasArea::refresh() {
    const bool hadFocus = m_welcome->isAncestorOf(QApplication::focusWidget());
    m_welcome->setVisible(isWelcomeWanted());
    if (hadFocus && m_welcome->isHidden()) {
        m_canvas->setFocus();
    }
    arrange();
}

bool CanvasArea::isWelcomeWanted() const {
    // A simulation is there at once; what takes long in it is said over the canvas.
    const bool isSimulated = m_session.isSimulated() && m_session.phase() != SessionPhase::Idle;
    // A recording outlives its cluster; who looks at it has no use for a card over it.
    return WelcomeCard::isWantedIn(m_session.phase()) && !hasLesson() && !isSimulated &&
           m_timeline.isLive();
}

QRect CanvasArea::placeLesson(const QRect& place) {
    if (!hasLesson()) {
        return place;
    }
    const int lessonWidth = std::clamp(place.width() * 2 / 5, kNarrowLesson, kWideLesson);
    m_lesson->setGeometry(place.x(), place.y(), lessonWidth, place.height());
    return place.adjusted(lessonWidth, 0, 0, 0);
}

void CanvasArea::showBanner(BannerContent content) {
    closeBanner(content.topic);
    if (m_banners.size() == kMaxBanners) {
        closeBanner(m_banners.front()->topic());
    }
    auto* const banner = new Banner(std::move(content), m_theme, this);
    m_banners.push_back(banner);
    connect(banner, &Banner::closed, this, [this, topic = banner->topic()] { closeBanner(topic); });
    banner->show();
    chainCards();
    arrange();
}

void CanvasArea::closeBanner(const QString& topic) {
    const auto found = std::find_if(m_banners.begin(), m_banners.end(),
                                    [&](Banner* banner) { return banner->topic() == topic; });
    if (found != m_banners.end()) {
        (*found)->hide();
        (*found)->deleteLater();
        m_banners.erase(found);
        arrange();
    }
}

void CanvasArea::setProbeField(QWidget* field) {
    m_probeField = field;
    onPhaseChanged(m_session.phase());
}

bool CanvasArea::changeBanner(const QString& topic, const QString& text) {
    const auto found = std::find_if(m_banners.begin(), m_banners.end(),
                                    [&](Banner* banner) { return banner->topic() == topic; });
    if (found == m_banners.end())
        return false;
    (*found)->setText(text);
    arrange();
    return true;
}

void CanvasArea::hideToast() {
    if (m_toast != nullptr) {
        m_toast->hide();
        m_toast->deleteLater();
        m_toast = nullptr;
    }
}

void CanvasArea::showToast(BannerContent content) {
    hideToast();
    m_toast = new Banner(std::move(content), m_theme, this);
    connect(m_toast, &Banner::closed, this, &CanvasArea::hideToast);
    m_toast->show();
    chainCards();
    arrange();
}

void CanvasArea::chainCards() {
    // What came last would else be reached only after all panels.
    QWidget* before = &m_pause->button();
    for (Banner* const banner : m_banners) {
        before = banner->chainAfter(before);
    }
    if (m_toast != nullptr) {
        m_toast->chainAfter(before);
    }
}

void CanvasArea::onPhaseChanged(SessionPhase phase) {
    refresh();
    if (hasLesson()) {
        return;  // it has the viewer's attention
    }
    if (phase == SessionPhase::Idle) {
        m_welcome->launchButton()->setFocus();
    } else if (!WelcomeCard::isWantedIn(phase)) {
        m_canvas->setFocus();
    }
}

void CanvasArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool CanvasArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &CanvasArea::arrange, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void CanvasArea::arrange() {
    const int head = placeHead();
    const QRect shown = placeLesson(rect().adjusted(0, head, 0, 0));
    const QRect place = shown.adjusted(0, 0, -cornerWidth(), 0);
    m_canvas->setGeometry(shown);
    m_canvas->setCovered(cornerWidth());
    int corner = head + kMargin;
    QRect field;
    if (m_probeField != nullptr) {
        m_probeField->setVisible(!m_welcome->isVisibleTo(this));
        // In a narrow window it leaves room to the node at the top.
        const int fieldWidth = std::clamp(place.width() / 3, 120, 210);
        m_probeField->resize(fieldWidth, m_probeField->sizeHint().height());
        m_probeField->move(place.right() - m_probeField->width() - kMargin, head + kMargin);
        field = m_probeField->geometry();
        if (cornerWidth() == 0) {
            corner = field.bottom() + kMargin / 2;
        }
    }
    const int top = placeBars(place, field);
    placeCornerCard(corner);
    m_welcome->adjustSize();
    m_welcome->move((width() - m_welcome->width()) / 2,
                    std::max(top, (height() - m_welcome->height()) / 2));
    if (m_toast != nullptr) {
        const auto* const legend = m_canvas->findChild<Legend*>();
        const int bottom = legend == nullptr ? height() : legend->mapTo(this, QPoint()).y();
        const QSize size = m_toast->fitTo(std::min(kMaxToastWidth, place.width() - 2 * kMargin));
        m_toast->setGeometry(QRect({place.x() + kMargin, bottom - kMargin - size.height()}, size));
        m_toast->raise();
    }
}

int CanvasArea::placeBars(const QRect& place, const QRect& field) {
    // Neither over the node at the top, which is a little right of the middle, nor over the field
    // in the corner.
    const int most = place.width() - 2 * kMargin;
    const int width = std::min(most, std::max(kLeastBar, place.width() * kBarShare / 100));
    int top = place.y() + kMargin;
    const auto add = [&](QWidget& bar, QSize size) {
        // What is too wide to stand beside the field stands below it.
        if (place.x() + kMargin + size.width() >= field.left() && !field.isNull()) {
            top = std::max(top, field.bottom() + kMargin / 2);
        }
        bar.setGeometry(QRect({place.x() + kMargin, top}, size));
        bar.raise();
        top += size.height() + kMargin / 2;
    };
    m_pause->setVisible(m_pause->isWanted());
    if (m_pause->isWanted()) {
        add(*m_pause, m_pause->fitTo(width));
    }
    for (Banner* const banner : m_banners) {
        add(*banner, banner->fitTo(width));
    }
    // What is told of a key stands below them.
    const bool hasBars = top > place.y() + kMargin;
    m_canvas->setCaptionsTop(hasBars ? top - kMargin - m_canvas->y() : 0);
    return top;
}

int CanvasArea::placeHead() {
    int head = 0;
    if (m_topBar != nullptr && !m_topBar->isHidden()) {
        head = m_topBar->sizeHint().height();
        m_topBar->setGeometry(0, 0, width(), head);
    }
    // The hints speak of processes.
    const bool hinting = m_session.phase() == SessionPhase::Running && !m_session.isSimulated() &&
                         !m_hints->isDone() && !hasLesson();
    m_hints->setVisible(hinting);
    const int hintHeight = hinting ? heightOf(*m_hints, width()) : 0;
    m_hints->setGeometry(0, head, width(), hintHeight);
    return head + hintHeight;
}

int CanvasArea::cornerWidth() const {
    const bool isBeside =
        m_cornerCard != nullptr && !m_cornerCard->isHidden() && width() >= kBesideCanvas;
    return isBeside ? m_cornerCard->minimumWidth() + kMargin : 0;
}

void CanvasArea::placeCornerCard(int top) {
    if (m_cornerCard == nullptr || m_cornerCard->isHidden()) {
        return;
    }
    const int cardWidth = std::min(m_cornerCard->minimumWidth(), width() - 2 * kMargin);
    if (cornerWidth() == 0) {
        // Below all that it would cover.
        const int left = width() - kMargin - cardWidth;
        const auto keepClear = [&](const QRect& place) {
            if (!place.isEmpty() && place.right() >= left) {
                top = std::max(top, place.bottom() + kMargin / 2);
            }
        };
        keepClear(m_pause->isWanted() ? m_pause->geometry() : QRect());
        for (const Banner* const banner : m_banners) {
            keepClear(banner->geometry());
        }
        keepClear(m_canvas->captionsPlace().translated(m_canvas->pos()));
    }
    const int room = height() - top - kMargin;
    const int most = cornerWidth() > 0 ? room : m_canvas->height() * kMostOfCanvas / 100;
    const int least = m_cornerCard->leastHeight(cardWidth);
    const int cardHeight =
        std::min({m_cornerCard->heightForWidth(cardWidth), std::max(most, least), room});
    m_cornerCard->setGeometry(width() - kMargin - cardWidth, top, cardWidth, cardHeight);
    m_cornerCard->raise();
}

}  // namespace engram::gui
