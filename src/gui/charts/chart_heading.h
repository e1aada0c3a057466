// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The line over a chart: title, whether it is filtered, what the lines mean with their figures, and
// the button that writes the figures to a file. GUI thread only.

#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;

namespace engram::gui {

class ChartHeading final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QColor color;
        QString name;
        QString value;  ///< with its unit
        bool isMark = false;
    };

    explicit ChartHeading(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setEntries(const std::vector<Entry>& entries);
    /// That the chart shows less than all, such as "filtered: 40 %", on a button that ends it;
    /// `why` is its tooltip. Empty: no button.
    void setFilterNote(const QString& note, const QString& why);
    /// A figure for people: a decimal below 10, an en dash for NaN.
    [[nodiscard]] static QString valueText(double value);

Q_SIGNALS:
    void csvRequested();
    void unfilterRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_legend;
    QToolButton* m_filter;
    QToolButton* m_csv;
};

}  // namespace engram::gui
