// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/linearizability.h"

#include <absl/container/flat_hash_set.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "common/assert.h"

namespace engram::sim {
namespace {

using State = KeyState;
using Bits = std::vector<std::uint64_t>;

bool testBit(const Bits& bits, std::size_t index) {
    return ((bits[index / 64] >> (index % 64)) & 1U) != 0;
}
void setBit(Bits& bits, std::size_t index) {
    bits[index / 64] |= std::uint64_t{1} << (index % 64);
}

State after(const Call& call, const State& state) {
    switch (call.effect) {
        case Effect::None:
            return state;
        case Effect::Set:
            return call.value;
        case Effect::Clear:
            return std::nullopt;
        case Effect::SetIfAbsent:
            return state ? state : State(call.value);
        case Effect::Add:
            return state.value_or(0) + call.value;
        case Effect::Append:
            return appended(state, call.value);
    }
    return state;
}

bool fits(const Call& call, const State& state) {
    switch (call.observed) {
        case Observed::Nothing:
            return true;
        case Observed::Absent:
            return !state.has_value();
        case Observed::Present:
            return state.has_value();
        case Observed::Value:
            return state == State(call.value);
        case Observed::Result: {
            const std::uint64_t made = after(call, state).value_or(0);
            return (call.effect == Effect::Append ? lengthOf(made) : made) == call.result;
        }
    }
    return false;
}

bool isUpdate(const Call& call) {
    return call.effect == Effect::Add || call.effect == Effect::Append;
}

/// A key that is only added to, or only appended to, and read: it grows.
bool onlyGrows(const std::vector<Call>& calls, Effect by) {
    return std::all_of(calls.begin(), calls.end(), [&](const Call& call) {
        return call.effect == Effect::None || call.effect == by;
    });
}

/// Which calls are placed already, and what the register holds then.
struct Configuration {
    Bits done;  ///< of the finished calls
    Bits used;  ///< of the open calls
    State state;
    std::size_t firstUndone = 0;
    std::size_t placed = 0;
};

/// The search over the calls of one key.
class KeySearch {
public:
    KeySearch(std::vector<Call> finished, std::vector<Call> open, std::uint64_t budget)
        : m_finished(std::move(finished)), m_open(std::move(open)), m_budget(budget) {
        const auto byCall = [](const Call& a, const Call& b) { return a.calledAt < b.calledAt; };
        std::sort(m_finished.begin(), m_finished.end(), byCall);
        std::sort(m_open.begin(), m_open.end(), byCall);
        for (const Call& call : m_finished)
            if (call.observed == Observed::Value)
                m_readValues.insert(call.value);
        m_hasUpdates = std::any_of(m_finished.begin(), m_finished.end(), isUpdate) ||
                       std::any_of(m_open.begin(), m_open.end(), isUpdate);
        for (const Effect by : {Effect::Add, Effect::Append})
            if (m_hasUpdates && onlyGrows(m_finished, by) && onlyGrows(m_open, by))
                m_growsBy = by;
        if (m_growsBy == Effect::Append)
            learnOrder();
    }

    enum class Answer : std::uint8_t { Yes, No, Undecided };
    Answer run() {
        Configuration start;
        start.done.resize(m_finished.size() / 64 + 1);
        start.used.resize(m_open.size() / 64 + 1);
        const bool found = search(std::move(start));
        if (!found && m_exhausted)
            return Answer::Undecided;
        return found ? Answer::Yes : Answer::No;
    }
    [[nodiscard]] std::uint64_t visited() const { return m_visited; }
    [[nodiscard]] std::string explain() const;

private:
    /// Every call that is placed next must have been made before the first of the answers that are
    /// still to come.
    [[nodiscard]] std::uint64_t horizon(const Configuration& at) const {
        std::uint64_t earliest = UINT64_MAX;
        for (std::size_t i = at.firstUndone; i < m_finished.size(); ++i) {
            if (m_finished[i].calledAt > earliest)
                break;
            if (!testBit(at.done, i))
                earliest = std::min(earliest, m_finished[i].answeredAt);
        }
        return earliest;
    }
    void place(Configuration& at, std::size_t index) const {
        setBit(at.done, index);
        ++at.placed;
        at.state = after(m_finished[index], at.state);
        while (at.firstUndone < m_finished.size() && testBit(at.done, at.firstUndone))
            ++at.firstUndone;
    }
    void placeWhatChangesNothing(Configuration& at) const;
    bool search(Configuration at);
    bool tryCandidate(const Configuration& at, std::size_t index, std::uint64_t limit);
    void learnOrder();
    bool tryOpens(const Configuration& at, std::uint64_t limit);
    bool trySums(const Configuration& at, std::uint64_t limit);
    bool trySum(const Configuration& at, std::size_t index, std::size_t from, std::uint64_t limit);
    [[nodiscard]] bool hasOutgrown(const Configuration& at) const;
    bool tryOpenBefore(const Configuration& at, std::size_t index, std::uint64_t limit);
    bool useOpenDelete(Configuration& at, std::uint64_t limit) const;
    bool remember(const Configuration& at);

    std::vector<Call> m_finished;
    std::vector<Call> m_open;
    std::uint64_t m_budget;
    std::uint64_t m_visited = 0;
    bool m_exhausted = false;
    bool m_hasUpdates = false;
    Effect m_growsBy = Effect::None;
    std::uint64_t m_readLength = 0;                 ///< of the longest text that was read
    absl::flat_hash_set<std::uint64_t> m_prefixes;  ///< and all states on the way to it
    absl::flat_hash_set<std::uint64_t> m_readValues;
    absl::flat_hash_set<Bits> m_seen;
    Configuration m_deepest;
};

void KeySearch::placeWhatChangesNothing(Configuration& at) const {
    bool again = true;
    while (again) {
        again = false;
        const std::uint64_t limit = horizon(at);
        for (std::size_t i = at.firstUndone; i < m_finished.size(); ++i) {
            const Call& call = m_finished[i];
            if (call.calledAt > limit)
                break;
            if (testBit(at.done, i) || call.effect != Effect::None || !fits(call, at.state))
                continue;
            place(at, i);
            again = true;
        }
    }
}

bool KeySearch::remember(const Configuration& at) {
    Bits key = at.done;
    key.insert(key.end(), at.used.begin(), at.used.end());
    key.push_back(at.state ? 1 : 0);
    key.push_back(at.state.value_or(0));
    return m_seen.insert(std::move(key)).second;
}

bool KeySearch::search(Configuration at) {
    placeWhatChangesNothing(at);
    if (at.firstUndone == m_finished.size())
        return true;
    if (m_exhausted || hasOutgrown(at) || !remember(at))
        return false;
    if (++m_visited > m_budget) {
        m_exhausted = true;
        return false;
    }
    if (m_deepest.done.empty() || at.placed > m_deepest.placed)
        m_deepest = at;
    const std::uint64_t limit = horizon(at);
    for (std::size_t i = at.firstUndone; i < m_finished.size(); ++i) {
        if (m_finished[i].calledAt > limit)
            break;
        if (!testBit(at.done, i) && tryCandidate(at, i, limit))
            return true;
    }
    if (m_growsBy == Effect::Add)
        return trySums(at, limit);
    return m_hasUpdates && tryOpens(at, limit);
}

/// A text that only grows was, at any time before its longest read, a prefix of what was read.
void KeySearch::learnOrder() {
    const Call* longest = nullptr;
    for (const Call& call : m_finished)
        if (call.observed == Observed::Value &&
            (longest == nullptr || lengthOf(longest->value) < lengthOf(call.value)))
            longest = &call;
    if (longest == nullptr || longest->text.size() == 0)
        return;
    m_readLength = lengthOf(longest->value);
    State state;
    for (const std::uint64_t value : piecesOf(longest->text.view())) {
        state = appended(state, value);
        m_prefixes.insert(*state);
    }
}

/// Open additions of a sum that only grows: those, and only those, that make the state what a call
/// which comes next has met.
bool KeySearch::trySums(const Configuration& at, std::uint64_t limit) {
    for (std::size_t i = at.firstUndone; i < m_finished.size(); ++i) {
        if (m_finished[i].calledAt > limit)
            break;
        if (!testBit(at.done, i) && !fits(m_finished[i], at.state) && trySum(at, i, 0, limit))
            return true;
    }
    return false;
}

bool KeySearch::trySum(const Configuration& at, std::size_t index, std::size_t from,
                       std::uint64_t limit) {
    const Call& call = m_finished[index];
    const bool isExact = call.observed == Observed::Value || call.observed == Observed::Result;
    const std::uint64_t met = call.result - call.value;
    const std::uint64_t needed = call.observed == Observed::Value ? call.value : met;
    for (std::size_t i = from; i < m_open.size() && m_open[i].calledAt < limit; ++i) {
        const State state = after(m_open[i], at.state);
        if (testBit(at.used, i) || (isExact && *state > needed))
            continue;
        if (++m_visited > m_budget) {
            m_exhausted = true;
            return false;
        }
        Configuration next = at;
        setBit(next.used, i);
        next.state = state;
        if (!fits(call, state)) {
            if (trySum(next, index, i + 1, limit))
                return true;
            continue;
        }
        place(next, index);
        if (search(std::move(next)))
            return true;
    }
    return false;
}

bool KeySearch::tryOpens(const Configuration& at, std::uint64_t limit) {
    for (std::size_t i = 0; i < m_open.size() && m_open[i].calledAt < limit; ++i) {
        if (testBit(at.used, i))
            continue;
        Configuration next = at;
        setBit(next.used, i);
        next.state = after(m_open[i], at.state);
        if (next.state != at.state && search(std::move(next)))
            return true;
    }
    return false;
}

/// A key that only grows is larger already than a call that is still to come can have met it.
bool KeySearch::hasOutgrown(const Configuration& at) const {
    if (m_growsBy == Effect::None || !at.state)
        return false;
    const bool isText = m_growsBy == Effect::Append;
    const std::uint64_t size = isText ? lengthOf(*at.state) : *at.state;
    if (isText && size <= m_readLength && !m_prefixes.contains(*at.state))
        return true;
    for (std::size_t i = at.firstUndone; i < m_finished.size(); ++i) {
        const Call& call = m_finished[i];
        if (testBit(at.done, i))
            continue;
        if (call.observed == Observed::Absent)
            return true;
        if (call.observed == Observed::Value && (isText ? lengthOf(call.value) : call.value) < size)
            return true;
        if (call.observed == Observed::Result && call.result <= size)
            return true;
    }
    return false;
}

bool KeySearch::tryCandidate(const Configuration& at, std::size_t index, std::uint64_t limit) {
    if (!fits(m_finished[index], at.state))
        return !m_hasUpdates && tryOpenBefore(at, index, limit);
    Configuration next = at;
    place(next, index);
    return search(std::move(next));
}

/// An open call before a finished one that would not fit else. `Set if absent` may need an open
/// delete before it.
bool KeySearch::tryOpenBefore(const Configuration& at, std::size_t index, std::uint64_t limit) {
    absl::flat_hash_set<std::uint64_t> tried;  // open calls with equal futures: one stands for all
    bool triedUnread = false;
    for (std::size_t i = 0; i < m_open.size() && m_open[i].calledAt < limit; ++i) {
        if (testBit(at.used, i))
            continue;
        Configuration next = at;
        setBit(next.used, i);
        if (m_open[i].effect == Effect::SetIfAbsent && at.state && !useOpenDelete(next, limit))
            continue;
        next.state = after(m_open[i], next.state);
        if (!fits(m_finished[index], next.state))
            continue;
        // With a condition attached, one open call does not stand for another.
        if (m_open[i].effect != Effect::SetIfAbsent) {
            if (next.state && m_readValues.contains(*next.state)) {
                if (!tried.insert(*next.state).second)
                    continue;
            } else if (std::exchange(triedUnread, true)) {
                continue;
            }
        }
        place(next, index);
        if (search(std::move(next)))
            return true;
    }
    return false;
}

bool KeySearch::useOpenDelete(Configuration& at, std::uint64_t limit) const {
    for (std::size_t i = 0; i < m_open.size() && m_open[i].calledAt < limit; ++i) {
        if (testBit(at.used, i) || m_open[i].effect != Effect::Clear)
            continue;
        setBit(at.used, i);
        at.state = std::nullopt;
        return true;
    }
    return false;
}

std::string KeySearch::explain() const {
    constexpr std::size_t kLines = 12;
    std::string text = "the register may hold ";
    text += m_deepest.state ? "v" + std::to_string(*m_deepest.state) : std::string("nothing");
    text += " after " + std::to_string(m_deepest.placed) + " of " +
            std::to_string(m_finished.size()) + " calls; none of these can come next:\n";
    const std::uint64_t limit = horizon(m_deepest);
    std::size_t lines = 0;
    for (std::size_t i = m_deepest.firstUndone; i < m_finished.size() && lines < kLines; ++i)
        if (!testBit(m_deepest.done, i) && m_finished[i].calledAt < limit && ++lines > 0)
            text += "    " + toText(m_finished[i]) + '\n';
    text += "  answered just before:\n";
    std::vector<Call> before;
    for (const Call& call : m_finished)
        if (call.answeredAt < limit)
            before.push_back(call);
    std::sort(before.begin(), before.end(),
              [](const Call& a, const Call& b) { return a.answeredAt < b.answeredAt; });
    for (std::size_t i = before.size() > kLines ? before.size() - kLines : 0; i < before.size();
         ++i)
        text += "    " + toText(before[i]) + '\n';
    text += "  open:\n";
    for (const Call& call : m_open)
        if (call.calledAt < limit)
            text += "    " + toText(call) + '\n';
    return text;
}

bool bruteForce(const History& history, std::vector<bool>& placed, const State& state) {
    std::uint64_t limit = UINT64_MAX;
    bool allDone = true;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (placed[i] || history[i].outcome != Outcome::Done)
            continue;
        allDone = false;
        limit = std::min(limit, history[i].answeredAt);
    }
    if (allDone)
        return true;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Call& call = history[i];
        if (placed[i] || call.outcome == Outcome::Refused || call.calledAt > limit ||
            !fits(call, state))
            continue;
        placed[i] = true;
        if (bruteForce(history, placed, after(call, state)))
            return true;
        placed[i] = false;
    }
    return false;
}

}  // namespace

LinearizabilityReport checkLinearizability(const History& history,
                                           std::uint64_t maxConfigurations) {
    std::uint32_t keys = 0;
    for (const Call& call : history)
        keys = std::max(keys, call.key + 1);
    std::vector<std::vector<Call>> finished(keys);
    std::vector<std::vector<Call>> open(keys);
    LinearizabilityReport report;
    for (const Call& call : history) {
        if (call.outcome == Outcome::Done)
            finished[call.key].push_back(call);
        else if (call.outcome == Outcome::Open && call.effect != Effect::None)
            open[call.key].push_back(call);
    }
    for (std::uint32_t key = 0; key < keys; ++key) {
        report.calls += finished[key].size() + open[key].size();
        KeySearch search(std::move(finished[key]), std::move(open[key]), maxConfigurations);
        const KeySearch::Answer answer = search.run();
        report.configurations += search.visited();
        if (answer == KeySearch::Answer::Undecided)
            ++report.undecidedKeys;
        if (answer == KeySearch::Answer::No && report.linearizable) {
            report.linearizable = false;
            report.key = key;
            report.detail = search.explain();
        }
    }
    return report;
}

bool isLinearizableByBruteForce(const History& history) {
    ENGRAM_ASSERT(history.size() <= 9);
    std::vector<bool> placed(history.size(), false);
    return bruteForce(history, placed, std::nullopt);
}

}  // namespace engram::sim
