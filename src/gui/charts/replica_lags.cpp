// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/replica_lags.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>

namespace engram::gui {

namespace {

constexpr std::string_view kStores = "lag_stores.";
constexpr std::string_view kAge = "lag_us.";
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::map<std::string_view, ReplicaLag> lagsIn(const Event& counters) {
    std::map<std::string_view, ReplicaLag> lags;
    for (const auto& [name, value] : counters.counters) {
        const std::string_view counter = name;
        if (counter.starts_with(kStores))
            lags[counter.substr(kStores.size())].stores = value;
        else if (counter.starts_with(kAge))
            lags[counter.substr(kAge.size())].oldestUs = value;
    }
    return lags;
}

}  // namespace

ReplicaLags::ReplicaLags(const Event& counters, const ReplicaLags& before) {
    const auto lags = lagsIn(counters);
    if (lags.empty())
        return;
    const bool isSame =
        before.size() == lags.size() &&
        std::equal(lags.begin(), lags.end(), before.m_slaves->begin(),
                   [](const auto& lag, const NodeId& id) { return lag.first == id.text(); });
    if (isSame) {
        m_slaves = before.m_slaves;
    } else {
        std::vector<NodeId> slaves;
        slaves.reserve(lags.size());
        for (const auto& [id, lag] : lags)
            slaves.emplace_back(id);
        m_slaves = std::make_shared<const std::vector<NodeId>>(std::move(slaves));
    }
    std::uint32_t slave = 0;
    for (const auto& [id, lag] : lags) {
        if (lag.stores != 0 || lag.oldestUs != 0)
            m_debts.push_back({slave, lag});
        ++slave;
    }
    m_debts.shrink_to_fit();
}

const SlaveChoice::Chosen& SlaveChoice::of(const Slaves& all) {
    const auto [place, isNew] = m_known.try_emplace(all);
    Chosen& chosen = place->second;
    if (isNew) {
        std::vector<NodeId> slaves;
        for (const NodeId& id : *all) {
            const bool isChosen = m_shows(id);
            chosen.places.push_back(
                isChosen ? std::optional(static_cast<std::uint32_t>(slaves.size())) : std::nullopt);
            if (isChosen)
                slaves.push_back(id);
        }
        chosen.slaves = std::make_shared<const std::vector<NodeId>>(std::move(slaves));
    }
    return chosen;
}

ReplicaLags ReplicaLags::only(SlaveChoice& choice) const {
    if (!m_slaves)
        return {};
    const SlaveChoice::Chosen& chosen = choice.of(m_slaves);
    ReplicaLags lags;
    lags.m_slaves = chosen.slaves;
    for (const Debt& debt : m_debts) {
        if (const auto place = chosen.places[debt.slave])
            lags.m_debts.push_back({*place, debt.lag});
    }
    return lags;
}

std::vector<std::pair<NodeId, ReplicaLag>> ReplicaLags::all() const {
    std::vector<std::pair<NodeId, ReplicaLag>> lags;
    lags.reserve(size());
    auto debt = m_debts.begin();
    for (std::uint32_t slave = 0; slave < size(); ++slave) {
        const bool owes = debt != m_debts.end() && debt->slave == slave;
        lags.emplace_back((*m_slaves)[slave], owes ? debt->lag : ReplicaLag{});
        debt += owes ? 1 : 0;
    }
    return lags;
}

std::optional<ReplicaLag> ReplicaLags::of(const NodeId& slave) const {
    if (!m_slaves)
        return std::nullopt;
    const auto found = std::find(m_slaves->begin(), m_slaves->end(), slave);
    if (found == m_slaves->end())
        return std::nullopt;
    const auto index = static_cast<std::uint32_t>(found - m_slaves->begin());
    const auto debt = std::find_if(m_debts.begin(), m_debts.end(),
                                   [index](const Debt& d) { return d.slave == index; });
    return debt == m_debts.end() ? ReplicaLag{} : debt->lag;
}

const ReplicaLags::Debt* ReplicaLags::worstDebt() const {
    const auto worst = std::max_element(
        m_debts.begin(), m_debts.end(),
        [](const Debt& a, const Debt& b) { return a.lag.oldestUs < b.lag.oldestUs; });
    return worst == m_debts.end() || worst->lag.oldestUs == 0 ? nullptr : &*worst;
}

NodeId ReplicaLags::worst() const {
    const Debt* const debt = worstDebt();
    return debt == nullptr ? NodeId() : (*m_slaves)[debt->slave];
}

double ReplicaLags::worstUs() const {
    if (size() == 0)
        return kNaN;
    const Debt* const debt = worstDebt();
    return debt == nullptr ? 0 : static_cast<double>(debt->lag.oldestUs);
}

double ReplicaLags::medianUs() const {
    if (size() == 0)
        return kNaN;
    const std::size_t middle = (size() - 1) / 2;
    const std::size_t owingNothing = size() - m_debts.size();
    if (middle < owingNothing)
        return 0;
    std::vector<std::int64_t> ages;
    for (const Debt& debt : m_debts)
        ages.push_back(debt.lag.oldestUs);
    const auto wanted = ages.begin() + static_cast<std::ptrdiff_t>(middle - owingNothing);
    std::nth_element(ages.begin(), wanted, ages.end());
    return static_cast<double>(*wanted);
}

}  // namespace engram::gui
