// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two futures of a simulation side by side, kept up to date while they go on. Blocks nothing; the
// recordings are read in a thread beside. GUI thread only.

#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QThread>
#include <QTimer>
#include <memory>
#include <stop_token>

#include "gui_simulation/simulation_session.h"
#include "gui_simulation_view/futures_chart.h"

namespace engram::gui {

class FuturesWindow final : public QDialog {
    Q_OBJECT

public:
    /// `session` lives longer.
    FuturesWindow(SimulationSession& session, const Theme& theme, QWidget* parent = nullptr);
    ~FuturesWindow() override;

    void setTheme(const Theme& theme);
    /// What is shown.
    [[nodiscard]] const FuturesSummary& summary() const { return m_summary; }
    [[nodiscard]] const QTableWidget& table() const { return *m_table; }

Q_SIGNALS:
    /// Go to this event of the recording that goes on.
    void eventRequested(quint64 index);
    void summaryShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Two futures by their numbers, which no others of the simulation have.
    struct Pair {
        int left = 0;
        int right = 0;

        friend bool operator==(const Pair&, const Pair&) = default;
    };
    /// What is compared: a pair, as far as its recordings go.
    struct Extent {
        Pair pair;
        trace::EventIndex leftEnd = 0;
        trace::EventIndex rightEnd = 0;

        friend bool operator==(const Extent&, const Extent&) = default;
    };

    void retranslate();
    void compare();
    void onCompared();
    void showSummary();
    void refreshGoThere();
    [[nodiscard]] Pair pair() const;
    [[nodiscard]] QString nameOf(int number) const;
    void copyAsText() const;

    SimulationSession& m_session;
    FuturesSummary m_summary;
    FuturesSummary m_next;  ///< written by the thread
    std::unique_ptr<QThread> m_thread;
    QTimer m_timer;
    std::stop_source m_stop;  ///< of the thread
    Extent m_compared;        ///< newest, perhaps still in the thread
    Pair m_shown;             ///< of m_summary
    QLabel* m_title;
    QLabel* m_scope;
    QLabel* m_difference;
    FuturesChart* m_chart;
    QTableWidget* m_table;
    QPushButton* m_goThere;
    QPushButton* m_copy;
    QPushButton* m_close;
};

}  // namespace engram::gui
