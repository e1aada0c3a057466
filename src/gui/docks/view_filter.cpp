// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/view_filter.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSet>
#include <algorithm>
#include <chrono>
#include <utility>

#include "gui_docks/event_text.h"
#include "gui_docks/filtered_record.h"

namespace engram::gui {

namespace {

/// What may be done in one go: half a frame.
constexpr qint64 kSliceMs = 8;
/// Events between two looks at the clock: one block of a recording.
constexpr trace::EventIndex kStep = 4096;
constexpr std::chrono::milliseconds kNextSlice{1};
/// Keys and requests that are offered for completion.
constexpr qsizetype kOffered = 200;

}  // namespace

ViewFilter::ViewFilter(const Timeline& timeline, QObject* parent)
    : QObject(parent), m_timeline(timeline) {
    m_knowledge.requests = &m_requests;
    m_knowledge.describe = &EventText::describe;
    m_next.setSingleShot(true);
    m_next.setInterval(kNextSlice);
    connect(&m_next, &QTimer::timeout, this, &ViewFilter::learn);
    connect(&timeline, &Timeline::recordingReplaced, this, &ViewFilter::forget);
    connect(&timeline, &Timeline::recordingChanged, this, &ViewFilter::learn);
}

void ViewFilter::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    auto read = parseFilter(text);
    if (auto* const error = std::get_if<FilterError>(&read)) {
        m_error = std::move(*error);
        Q_EMIT textChanged();
        return;
    }
    m_error.reset();
    const bool isOther = std::get<Filter>(read).text().trimmed() != m_filter.text().trimmed();
    m_filter = std::move(std::get<Filter>(read));
    Q_EMIT textChanged();
    if (isOther) {
        m_knowledge.utcOffsetUs = QDateTime::currentDateTime().offsetFromUtc() * 1'000'000LL;
        learn();
        Q_EMIT changed();
    }
}

bool ViewFilter::excludes(const QString& term) const {
    const auto read = parseFilter(term);
    const auto* const wanted = std::get_if<Filter>(&read);
    return wanted != nullptr && wanted->root() != nullptr &&
           m_filter.excludes(wanted->root()->term);
}

void ViewFilter::setExcluded(const QString& term, bool isExcluded) {
    if (isExcluded == excludes(term)) {
        return;
    }
    QString text = m_filter.text();
    if (isExcluded) {
        text = m_filter.canAppend() ? text.trimmed()
                                    : QLatin1Char('(') + text.trimmed() + QLatin1Char(')');
        setText((text + QStringLiteral(" -") + term).trimmed());
        return;
    }
    const auto read = parseFilter(term);
    const FilterTerm excluded = std::get<Filter>(read).root()->term;
    Filter rest = m_filter;
    while (rest.excludes(excluded)) {
        text = withoutDemand(rest.text(), rest.rangeExcluding(excluded));
        auto left = parseFilter(text);
        if (std::holds_alternative<FilterError>(left)) {
            return;  // rather the filter as it is than none that can be read
        }
        rest = std::move(std::get<Filter>(left));
    }
    setText(text);
}

bool ViewFilter::shows(const Event& event) const {
    return m_filter.isEmpty() || verdictOf(m_filter, event, m_knowledge) != Verdict::No;
}

bool ViewFilter::shows(const HopView& hop) const {
    return m_filter.isEmpty() || verdictOf(m_filter, hop, m_knowledge) != Verdict::No;
}

bool ViewFilter::shows(const NodeView& node) const {
    return m_filter.isEmpty() || verdictOf(m_filter, node) != Verdict::No;
}

bool ViewFilter::shows(const NodeView& failed, const NodeId& successor) const {
    return m_filter.isEmpty() || verdictOf(m_filter, failed, successor) != Verdict::No;
}

bool ViewFilter::shows(const std::string& key, const std::vector<NodeId>& replicas) const {
    return m_filter.isEmpty() || verdictOf(m_filter, key, replicas) != Verdict::No;
}

bool ViewFilter::isAnswered(RequestId request) const {
    const RequestFact* const fact = m_requests.find(request);
    return fact != nullptr && fact->isAnswered();
}

bool ViewFilter::mustWait(const Event& event) const {
    return m_filter.needsRequests() && event.request.value != 0 &&
           event.kind != EventKind::RequestFinished && !isAnswered(event.request);
}

trace::EventIndex ViewFilter::judgedUntil() const {
    const trace::EventIndex end = m_timeline.recording().end();
    // Of a request that is asked for later, the first events would be judged wrongly.
    const bool isReady = !m_filter.needsRequests() || m_learned == end;
    return isReady ? end : 0;
}

void ViewFilter::forget() {
    m_requests.clear();
    m_learned = 0;
}

void ViewFilter::learn() {
    const trace::Recording& recording = m_timeline.recording();
    if (!m_filter.needsRequests()) {
        forget();
        return;
    }
    m_requests.dropBefore(recording.begin());
    m_learned = std::max(m_learned, recording.begin());
    QElapsedTimer clock;
    clock.start();
    while (m_learned < recording.end() && clock.elapsed() < kSliceMs) {
        learnSlice(std::min(m_learned + kStep, recording.end()));
    }
    if (m_learned < recording.end()) {
        m_hasLearned = true;  // whoever waits for the end of it is told, whatever it brought
        m_next.start();
    } else if (std::exchange(m_hasLearned, false)) {
        Q_EMIT requestsLearned();
    }
}

void ViewFilter::learnSlice(trace::EventIndex until) {
    m_timeline.recording().forEach(m_learned, until, [this](const trace::Batch& batch) {
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            m_hasLearned = m_requests.learn(event, index++) || m_hasLearned;
        }
    });
    m_learned = until;
}

FilteredRecord& ViewFilter::record() {
    if (m_record == nullptr) {
        m_record = new FilteredRecord(m_timeline, *this, this);
    }
    return *m_record;
}

FilterVocabulary ViewFilter::vocabulary() const {
    FilterVocabulary words;
    for (const auto& [id, node] : m_timeline.shown().nodes()) {
        words.nodes << fromUtf8(id.text());
    }
    QSet<QString> known;
    const auto& hops = m_timeline.shown().hops();
    for (auto hop = hops.rbegin(); hop != hops.rend() && words.keys.size() < kOffered; ++hop) {
        if (!hop->key.isEmpty() && !known.contains(hop->key)) {
            known.insert(hop->key);
            words.keys << hop->key;
        }
        const QString number = QString::number(hop->request.value);
        if (hop->request.value != 0 && !words.numbers.contains(number) &&
            words.numbers.size() < kOffered / 10) {
            words.numbers << number;
        }
    }
    return words;
}

}  // namespace engram::gui
