// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The card that shows after a failure how the cluster came through it: steps with their times,
// refusals, losses, and on demand who held what. In less room than it wishes for what is between
// its title and its buttons scrolls. GUI thread only.

#pragma once

#include <QFrame>
#include <QString>
#include <vector>

#include "gui_report/failover_report.h"
#include "gui_style/theme.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace engram::gui {

class PhaseChart;

class ReportCard final : public QFrame {
    Q_OBJECT

public:
    explicit ReportCard(QWidget* parent = nullptr);

    /// All reports, oldest first, and the place of the one to show. Values, so that the card can be
    /// read while the cluster goes on.
    void setReports(std::vector<FailoverReport> reports, std::size_t shown);
    [[nodiscard]] std::size_t shown() const { return m_shown; }
    /// The report that is shown; not before setReports().
    [[nodiscard]] const FailoverReport& report() const { return m_reports.at(m_shown); }
    void setTheme(const Theme& theme);
    /// One line instead of the steps, for a small window; a button unfolds the rest.
    void setCompact(bool compact);
    /// Puts the keyboard into the card.
    void focusFirst();
    /// What the copy button copies.
    [[nodiscard]] QString text() const;
    /// In which nothing scrolls.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// With the title, one line of figures and the buttons.
    [[nodiscard]] int leastHeight(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Writes the card as a picture at twice its size; false if `path` can't be written.
    bool savePng(const QString& path);

Q_SIGNALS:
    void closed();
    void resized();  ///< its wish for space changed

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// All but what scrolls.
    [[nodiscard]] int furniture(int width) const;
    [[nodiscard]] int innerWidth(int width) const;
    [[nodiscard]] int figuresHeight(int width) const;
    void addFigures();
    void updateScrolling();
    void addHeader();
    void addButtons();
    void refresh();
    void refreshPlaces();
    void retranslate();
    void step(int by);
    void copy();
    void askForPath();
    void showTally(bool visible);

    std::vector<FailoverReport> m_reports;
    std::size_t m_shown = 0;
    bool m_isCompact = false;
    Theme m_theme = Theme::light();
    QHBoxLayout* m_header;
    QHBoxLayout* m_footer;
    QScrollArea* m_scroll;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_summary;
    QLabel* m_place;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    PhaseChart* m_chart;
    QLabel* m_figures;
    QPlainTextEdit* m_tally;
    QPushButton* m_tallyButton;
    QPushButton* m_detailsButton;
    QPushButton* m_copyButton;
    QPushButton* m_saveButton;
};

}  // namespace engram::gui
