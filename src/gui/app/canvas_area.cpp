// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/canvas_area.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

namespace engram::gui {

namespace {
constexpr int kMargin = 12;
constexpr int kMaxBannerWidth = 820;
/// More at once hide the canvas; the oldest goes.
constexpr std::size_t kMaxBanners = 3;
}  // namespace

CanvasArea::CanvasArea(ClusterSession& session, ActionSet& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_canvas(new ClusterCanvas(session.model(), this)),
      m_welcome(new WelcomeCard(session, actions, this)),
      m_hints(new HintCard(actions, this)) {
    m_welcome->installEventFilter(this);
    m_hints->installEventFilter(this);
    connect(&session, &ClusterSession::phaseChanged, this, &CanvasArea::onPhaseChanged);
    connect(m_hints, &HintCard::seenChanged, this, &CanvasArea::arrange);
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

void CanvasArea::showBanner(BannerContent content) {
    closeBanner(content.topic);
    if (m_banners.size() == kMaxBanners) {
        closeBanner(m_banners.front()->topic());
    }
    auto* const banner = new Banner(std::move(content), m_theme, this);
    m_banners.push_back(banner);
    connect(banner, &Banner::closed, this, [this, topic = banner->topic()] { closeBanner(topic); });
    banner->show();
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

void CanvasArea::showToast(BannerContent content) {
    if (m_toast != nullptr) {
        m_toast->hide();
        m_toast->deleteLater();
    }
    m_toast = new Banner(std::move(content), m_theme, this);
    connect(m_toast, &Banner::closed, this, [this, toast = m_toast] {
        toast->hide();
        toast->deleteLater();
        if (m_toast == toast) {
            m_toast = nullptr;
        }
    });
    m_toast->show();
    arrange();
}

void CanvasArea::onPhaseChanged(SessionPhase phase) {
    m_welcome->setVisible(WelcomeCard::isWantedIn(phase));
    if (phase == SessionPhase::Idle) {
        m_welcome->launchButton()->setFocus();
    }
    arrange();
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
    m_canvas->setGeometry(rect());
    const int width = std::min(kMaxBannerWidth, this->width() - 2 * kMargin);
    int top = kMargin;
    for (Banner* const banner : m_banners) {
        const int height = banner->layout()->hasHeightForWidth()
                               ? banner->layout()->totalHeightForWidth(width)
                               : banner->sizeHint().height();
        banner->setGeometry((this->width() - width) / 2, top, width, height);
        banner->raise();
        top += height + kMargin / 2;
    }
    m_welcome->adjustSize();
    m_welcome->move((this->width() - m_welcome->width()) / 2,
                    std::max(top, (height() - m_welcome->height()) / 2));
    m_hints->setVisible(m_session.phase() == SessionPhase::Running && !m_hints->isDone());
    m_hints->setFixedWidth(std::min(400, this->width() - 2 * kMargin));
    m_hints->adjustSize();
    int bottom = height() - kMargin;
    if (m_toast != nullptr) {
        m_toast->adjustSize();
        m_toast->move((this->width() - m_toast->width()) / 2, bottom - m_toast->height());
        m_toast->raise();
        bottom -= m_toast->height() + kMargin / 2;
    }
    m_hints->move(this->width() - m_hints->width() - kMargin, bottom - m_hints->height());
}

}  // namespace engram::gui
