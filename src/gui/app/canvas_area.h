// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The centre of the window: the canvas, and over it the welcome card, banners, hints and the offer
// to undo. Places them; each builds itself.

#pragma once

#include <QWidget>
#include <vector>

#include "gui_app/banner.h"
#include "gui_app/hint_card.h"
#include "gui_app/pause_bar.h"
#include "gui_app/welcome_card.h"
#include "gui_canvas/cluster_canvas.h"
#include "gui_report/report_card.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class CanvasArea final : public QWidget {
    Q_OBJECT

public:
    CanvasArea(ClusterSession& session, Timeline& timeline, ActionSet& actions,
               QWidget* parent = nullptr);

    [[nodiscard]] ClusterCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] WelcomeCard& welcome() { return *m_welcome; }
    [[nodiscard]] HintCard& hints() { return *m_hints; }
    [[nodiscard]] PauseBar& pauseBar() { return *m_pause; }
    [[nodiscard]] const std::vector<Banner*>& banners() const { return m_banners; }

    void setTheme(const Theme& theme);
    /// Stands beside the canvas while it is shown. Taken over.
    void setLessonCard(QWidget* card);
    /// Places everything anew: a card came or went.
    void refresh();
    /// At the top left of the canvas; replaces the banner of the same topic.
    void showBanner(BannerContent content);
    void closeBanner(const QString& topic);
    /// At the top right: beside the canvas if there is room, else over less than half of it. The
    /// area places it while it is shown.
    void setCornerCard(ReportCard* card) { m_cornerCard = card; }
    /// Along the top of the area, while it is not hidden; call refresh() when it comes or goes.
    void setTopBar(QWidget* bar) { m_topBar = bar; }
    /// Places everything again: the wish of a card has changed.
    void arrangeCards() { arrange(); }
    /// A small field in the upper right corner of the canvas, while there is a cluster.
    void setProbeField(QWidget* field);
    /// Other words on a banner that stands; its buttons keep the focus. False: there is none.
    [[nodiscard]] bool changeBanner(const QString& topic, const QString& text);
    /// At the bottom of the canvas: what was done, and how to undo it.
    void showToast(BannerContent content);
    void hideToast();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void chainCards();
    [[nodiscard]] bool hasLesson() const;
    /// What the lesson leaves of the area.
    [[nodiscard]] QRect placeLesson(const QRect& place);
    /// The pause bar and the banners; gives where they end.
    [[nodiscard]] int placeBars(const QRect& place, const QRect& field);
    void placeCornerCard(int top);
    /// The bar and the hints along the top; gives where they end.
    [[nodiscard]] int placeHead();
    [[nodiscard]] bool isWelcomeWanted() const;
    /// What the corner card takes from the canvas; 0: it is hidden, or stands over it.
    [[nodiscard]] int cornerWidth() const;
    void onPhaseChanged(SessionPhase phase);

    ClusterSession& m_session;
    const Timeline& m_timeline;
    ClusterCanvas* m_canvas;
    WelcomeCard* m_welcome;
    HintCard* m_hints;
    QWidget* m_lesson = nullptr;
    QWidget* m_probeField = nullptr;
    PauseBar* m_pause;
    Banner* m_toast = nullptr;
    ReportCard* m_cornerCard = nullptr;
    QWidget* m_topBar = nullptr;
    std::vector<Banner*> m_banners;
    Theme m_theme = Theme::light();
};

}  // namespace engram::gui
