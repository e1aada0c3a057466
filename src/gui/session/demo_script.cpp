// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/demo_script.h"

#include <array>

namespace engram::gui {

namespace {

constexpr std::array kNames{"Ada",  "Barbara", "Edsger", "Grace", "Ken", "Leslie",
                            "Lynn", "Nancy",   "Radia",  "Tony",  "Jim", "Liskov"};
constexpr std::array kGoods{"lamp", "kettle", "bicycle", "notebook", "compass", "violin"};
constexpr std::array kPages{"/", "/search", "/item/7", "/checkout", "/help"};
constexpr std::uint64_t kUsers = 40;
constexpr std::uint64_t kCarts = 60;
constexpr std::uint64_t kItems = 30;
constexpr std::uint64_t kSessions = 50;

template <class Array>
std::string pick(const Array& from, Random& random) {
    return from[random.below(from.size())];
}

}  // namespace

WorkloadRequest DemoScript::next() {
    if (m_random.unit() >= m_readShare || m_written.empty()) {
        WorkloadRequest request = nextWrite();
        if (m_known.insert(request.key).second) {
            m_written.push_back(request.key);
        }
        return request;
    }
    return {false, m_written[m_random.below(m_written.size())], {}};
}

WorkloadRequest DemoScript::nextWrite() {
    const auto number = [this](std::uint64_t below) {
        return std::to_string(1 + m_random.below(below));
    };
    switch (m_random.below(4)) {
        case 0:
            return {true, "user:" + number(kUsers), pick(kNames, m_random)};
        case 1:
            return {true, "cart:" + number(kCarts), number(3) + " x " + pick(kGoods, m_random)};
        case 2:
            return {true, "stock:" + pick(kGoods, m_random) + ":" + number(kItems),
                    number(500) + " left"};
        default:
            return {true, "session:" + number(kSessions), "at " + pick(kPages, m_random)};
    }
}

}  // namespace engram::gui
