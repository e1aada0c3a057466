// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The one filter that all views share, like the selection. Follows the recording where a filter
// asks what became of requests, in slices, so that the window never waits. GUI thread only.

#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "gui_filter/filter_completion.h"
#include "gui_filter/filter_match.h"
#include "gui_filter/filter_parser.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class FilteredRecord;

class ViewFilter : public QObject {
    Q_OBJECT

public:
    /// `timeline` lives longer.
    explicit ViewFilter(const Timeline& timeline, QObject* parent = nullptr);

    /// What is in force: what was typed, or, while that has an error, what was before.
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::optional<FilterError>& error() const { return m_error; }
    /// Emits textChanged(), and changed() if another filter is in force.
    void setText(const QString& text);
    /// Demands that `term`, such as "hop:store", does not hold, or ends that.
    void setExcluded(const QString& term, bool isExcluded);
    [[nodiscard]] bool excludes(const QString& term) const;

    /// False only for what the filter says no to.
    [[nodiscard]] bool shows(const Event& event) const;
    [[nodiscard]] bool shows(const HopView& hop) const;
    [[nodiscard]] bool shows(const NodeView& node) const;
    /// Of a failure of `failed`; `successor` took its place, or is empty.
    [[nodiscard]] bool shows(const NodeView& failed, const NodeId& successor) const;
    [[nodiscard]] bool shows(const std::string& key, const std::vector<NodeId>& replicas) const;

    /// True if it is not known yet how the request of the event ends, and the filter asks.
    [[nodiscard]] bool mustWait(const Event& event) const;
    [[nodiscard]] bool isAnswered(RequestId request) const;
    /// Events before this one can be judged.
    [[nodiscard]] trace::EventIndex judgedUntil() const;
    /// The figures of what it lets pass. Made when somebody asks for it first.
    [[nodiscard]] FilteredRecord& record();
    /// What can be asked for now.
    [[nodiscard]] FilterVocabulary vocabulary() const;

Q_SIGNALS:
    void textChanged();
    void changed();          ///< another filter is in force
    void requestsLearned();  ///< of requests something became known that the filter asks for

private:
    void forget();
    void learn();
    void learnSlice(trace::EventIndex until);

    const Timeline& m_timeline;
    QString m_text;
    Filter m_filter;
    std::optional<FilterError> m_error;
    RequestFacts m_requests;
    FilterKnowledge m_knowledge;
    trace::EventIndex m_learned = 0;  ///< events before this one were looked at
    bool m_hasLearned = false;
    QTimer m_next;
    FilteredRecord* m_record = nullptr;
};

}  // namespace engram::gui
