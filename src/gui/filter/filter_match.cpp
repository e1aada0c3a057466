// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_match.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "gui_filter/text_match.h"

namespace engram::gui {

namespace {

constexpr std::int64_t kDayUs = 86'400'000'000;

/// All of it, or with a pattern.
bool isText(std::string_view text, const FilterTerm& term) {
    return term.isPattern ? matchesPattern(text, term.text)
                          : text.size() == term.text.size() && containsWord(text, term.text);
}

bool isNode(const NodeId& id, const FilterTerm& term) {
    return !id.isEmpty() && isText(id.text(), term);
}

bool isKey(const std::string& key, const FilterTerm& term) {
    if (term.compare != FilterOperator::Has) {
        return key == term.text;
    }
    return term.isPattern ? matchesPattern(key, term.text) : containsWord(key, term.text);
}

bool isLink(const NodeId& from, const NodeId& to, const FilterTerm& term) {
    return !from.isEmpty() && !to.isEmpty() &&
           (isText(from.text() + '-' + to.text(), term) ||
            isText(to.text() + '-' + from.text(), term));
}

bool compares(std::int64_t value, const FilterTerm& term) {
    switch (term.compare) {
        case FilterOperator::Has:
        case FilterOperator::Is:
        case FilterOperator::IsNot:
            return value == term.number;
        case FilterOperator::Below:
            return value < term.number;
        case FilterOperator::AtMost:
            return value <= term.number;
        case FilterOperator::Above:
            return value > term.number;
        case FilterOperator::AtLeast:
            return value >= term.number;
    }
    return false;
}

/// A term with != is the opposite of the same with =.
Verdict withOperator(const FilterTerm& term, bool holds) {
    return verdictOf(term.compare == FilterOperator::IsNot ? !holds : holds);
}

bool isHopEvent(EventKind kind) {
    return kind == EventKind::HopSent || kind == EventKind::HopReceived ||
           kind == EventKind::HopFailed;
}

bool isHop(const Event& event, const FilterTerm& term) {
    if (!isHopEvent(event.kind)) {
        return false;
    }
    return toText(event.hop) == term.text || filterName(event.hop) == term.text ||
           (term.text == "failure" && event.kind == EventKind::HopFailed);
}

bool isStatus(std::string_view status, bool isFailed, const FilterTerm& term) {
    return (isFailed && term.text == "failed") || (!status.empty() && isText(status, term));
}

class EventTest {
public:
    EventTest(const Event& event, const FilterKnowledge& knowledge)
        : m_event(event), m_knowledge(knowledge) {
        if (knowledge.requests != nullptr && event.request.value != 0) {
            m_fact = knowledge.requests->find(event.request);
        }
    }

    Verdict operator()(const FilterTerm& term) const {
        return term.field == FilterField::Role ? Verdict::Unknown : withOperator(term, holds(term));
    }

private:
    bool holds(const FilterTerm& term) const {
        switch (term.field) {
            case FilterField::Word:
                return hasWord(term);
            case FilterField::Type:
                return isType(term);
            case FilterField::Hop:
                return isHop(m_event, term);
            case FilterField::Key:
                return !m_event.key.empty() && isKey(m_event.key, term);
            case FilterField::Node:
                return isNode(m_event.node, term) || isNode(m_event.from, term) ||
                       isNode(m_event.to, term);
            case FilterField::From:
                return isNode(
                    m_event.from.isEmpty() && !m_event.to.isEmpty() ? m_event.node : m_event.from,
                    term);
            case FilterField::To:
                return isNode(m_event.to, term);
            case FilterField::Link:
                return isLink(m_event.from.isEmpty() ? m_event.node : m_event.from, m_event.to,
                              term);
            default:
                return holdsOfOutcome(term);
        }
    }

    bool holdsOfOutcome(const FilterTerm& term) const {
        switch (term.field) {
            case FilterField::Status:
                return hasStatus(term);
            case FilterField::State:
                return hasState(term);
            case FilterField::Latency:
                return latencyUs() >= 0 && compares(latencyUs(), term);
            case FilterField::Request:
                return m_event.request.value != 0 &&
                       compares(static_cast<std::int64_t>(m_event.request.value), term);
            case FilterField::View:
                return m_event.number.value != 0 &&
                       compares(static_cast<std::int64_t>(m_event.number.value), term);
            case FilterField::Epoch:
                return m_event.epoch.value != 0 &&
                       compares(static_cast<std::int64_t>(m_event.epoch.value), term);
            case FilterField::Time: {
                const std::int64_t us = m_event.time.wallMicroseconds();
                return us != 0 && compares((us + m_knowledge.utcOffsetUs) % kDayUs, term);
            }
            default:
                return false;
        }
    }

    /// First in what the event holds: putting it in words takes longest.
    bool hasWord(const FilterTerm& term) const {
        const auto has = [&](std::string_view text) {
            return term.isPattern ? matchesPattern(text, term.text) : containsWord(text, term.text);
        };
        return has(m_event.node.text()) || has(m_event.key) || has(m_event.from.text()) ||
               has(m_event.to.text()) || has(m_event.text) || has(m_event.detail) ||
               has(toText(m_event.kind)) ||
               (m_event.hop != HopKind::None && has(toText(m_event.hop))) || isInWords(has);
    }

    template <class Has>
    bool isInWords(const Has& has) const {
        return m_knowledge.describe != nullptr && has(m_knowledge.describe(m_event).toStdString());
    }

    bool isType(const FilterTerm& term) const {
        const bool isRequest =
            m_event.kind == EventKind::RequestStarted || m_event.kind == EventKind::RequestFinished;
        if ((isRequest && isText(m_event.text, term)) || isText(toText(m_event.kind), term)) {
            return true;
        }
        if (m_fact != nullptr) {
            return isText(m_fact->operation, term);
        }
        // Nothing but the question itself says what the request is.
        const bool isQuestion =
            m_event.hop == HopKind::WriteRequest || m_event.hop == HopKind::ReadRequest;
        return isHopEvent(m_event.kind) && isQuestion && isText(toText(m_event.hop), term);
    }

    bool hasStatus(const FilterTerm& term) const {
        if (m_event.kind == EventKind::RequestFinished) {
            const bool isFailed = m_event.detail != "OK" && m_event.detail != "NOT_FOUND";
            return isStatus(m_event.detail, isFailed, term);
        }
        const bool isBroken =
            m_event.kind == EventKind::HopFailed || m_event.hop == HopKind::Failure;
        return isStatus(m_fact == nullptr ? std::string_view() : m_fact->status,
                        isBroken || (m_fact != nullptr && m_fact->isFailed()), term);
    }

    bool hasState(const FilterTerm& term) const {
        return (m_event.kind == EventKind::NodeState ||
                m_event.kind == EventKind::ProcessChanged) &&
               isText(m_event.text, term);
    }

    std::int64_t latencyUs() const {
        if (m_event.kind == EventKind::RequestFinished) {
            return counterOf(m_event, "microseconds", -1);
        }
        return m_fact == nullptr ? -1 : m_fact->latencyUs;
    }

    const Event& m_event;
    const FilterKnowledge& m_knowledge;
    const RequestFact* m_fact = nullptr;
};

Event eventOf(const HopView& hop) {
    Event event;
    event.kind = hop.failed ? EventKind::HopFailed : EventKind::HopSent;
    event.hop = hop.kind;
    event.request = hop.request;
    event.node = hop.from;
    event.from = hop.from;
    event.to = hop.to;
    event.key = hop.key.toStdString();
    event.text = hop.failure.toStdString();
    const std::int64_t us = hop.sentUs != 0 ? hop.sentUs : hop.receivedUs;
    event.time.packed = static_cast<std::uint64_t>(us) << 12U;
    return event;
}

const char* filterName(VisualRole role) {
    constexpr std::array kNames{"client", "primary", "backup", "slave"};
    return kNames[static_cast<std::size_t>(role)];
}

}  // namespace

Verdict verdictOf(const Filter& filter, const Event& event, const FilterKnowledge& knowledge) {
    return filter.verdict(EventTest(event, knowledge));
}

Verdict verdictOf(const Filter& filter, const HopView& hop, const FilterKnowledge& knowledge) {
    return filter.isEmpty() ? Verdict::Yes : verdictOf(filter, eventOf(hop), knowledge);
}

Verdict verdictOf(const Filter& filter, const NodeView& node) {
    return verdictOf(filter, node, NodeId());
}

Verdict verdictOf(const Filter& filter, const NodeView& failed, const NodeId& successor) {
    return filter.verdict([&](const FilterTerm& term) {
        switch (term.field) {
            case FilterField::Node:
                return withOperator(term, isNode(failed.id, term) || isNode(successor, term));
            case FilterField::State:
                return withOperator(term, filterName(failed.state) == term.text);
            case FilterField::Role:
                return withOperator(term, filterName(failed.role) == term.text);
            default:
                return Verdict::Unknown;
        }
    });
}

Verdict verdictOf(const Filter& filter, const std::string& key,
                  const std::vector<NodeId>& replicas) {
    return filter.verdict([&](const FilterTerm& term) {
        switch (term.field) {
            case FilterField::Key:
                return withOperator(term, isKey(key, term));
            case FilterField::Node:
                return withOperator(
                    term, std::any_of(replicas.begin(), replicas.end(),
                                      [&](const NodeId& id) { return isNode(id, term); }));
            default:
                return Verdict::Unknown;
        }
    });
}

const char* filterName(VisualState state) {
    constexpr std::array kNames{"serving", "starting", "suspect", "failed", "stopped", "unknown"};
    return kNames[static_cast<std::size_t>(state)];
}

const char* filterName(HopKind kind) {
    switch (kind) {
        case HopKind::WriteRequest:
            return "write";
        case HopKind::ReadRequest:
        case HopKind::Fetch:
        case HopKind::Lookup:
            return "read";
        case HopKind::Store:
            return "store";
        case HopKind::StoreAck:
        case HopKind::FetchReply:
        case HopKind::LookupReply:
        case HopKind::Reply:
            return "acknowledgement";
        case HopKind::Failure:
            return "failure";
        case HopKind::None:
            break;
    }
    return "none";
}

}  // namespace engram::gui
