// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two recordings over each other on one relative time axis: throughput and tail latency, the
// markers of both, and a table of their failovers. Works on values and knows no session, so that
// any two recordings can be shown: two opened traces, the running cluster and a trace, or two
// futures of a simulation. GUI thread only.
//
// To show two recordings: give setDigests() the digestOf() each, and call setZero() if zero is to
// be another moment than the first trouble. Long recordings are better read by a DigestTask, which
// does so in a thread of its own.
//
// Keys: left and right move, plus and minus zoom, Home shows the whole.

#pragma once

#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "gui_compare/comparison.h"
#include "gui_style/theme.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace engram::gui {

class MarkerRows;
class OverlayChart;
class SideSample;

class CompareView final : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    /// Aligned at the first trouble of each.
    void setDigests(TraceDigest first, TraceDigest second);
    /// Null before setDigests().
    [[nodiscard]] const Comparison* comparison() const {
        return m_comparison ? &*m_comparison : nullptr;
    }
    /// Aligns `side` at a moment, in wall microseconds. After setDigests().
    void setZero(CompareSide side, std::int64_t us);
    /// A moment that can be chosen beside the markers, such as the time cursor. After setDigests().
    void offerMoment(CompareSide side, const QString& text, std::int64_t us);
    void setTheme(const Theme& theme);
    /// What is in sight, in relative seconds; `from` below `until`.
    void setSpan(double from, double until);
    [[nodiscard]] double spanFrom() const { return m_from; }
    [[nodiscard]] double spanUntil() const { return m_until; }

    /// False if `path` can't be written.
    bool savePng(const QString& path);
    bool saveCsv(const QString& path) const;

Q_SIGNALS:
    /// A double click in a chart: somebody wants to see this moment; wall microseconds.
    void momentActivated(engram::gui::CompareSide side, qint64 us);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Choice {
        QString text;
        std::int64_t us = 0;
    };

    void addHead(QVBoxLayout& column);
    void addBody(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    /// Draws all anew: another recording, zero or language.
    void refresh();
    void tellDamage();
    void fillChoices(CompareSide side);
    void fillTable();
    void retranslate();
    void zoom(double factor, double around);
    void pan(double share);
    void askForPath(bool isPicture);

    Theme m_theme = Theme::light();
    std::optional<Comparison> m_comparison;
    std::array<std::vector<Choice>, 2> m_offered;
    std::array<SideSample*, 2> m_samples{};
    std::array<QLabel*, 2> m_names{};
    std::array<QLabel*, 2> m_zeroLabels{};
    std::array<QComboBox*, 2> m_choices{};
    QLabel* m_damage = nullptr;
    std::array<OverlayChart*, 3> m_charts{};
    QWidget* m_picture = nullptr;  ///< all but the buttons
    MarkerRows* m_markers = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_whole = nullptr;
    QPushButton* m_savePicture = nullptr;
    QPushButton* m_saveFigures = nullptr;
    double m_from = -5;
    double m_until = 15;
};

}  // namespace engram::gui
