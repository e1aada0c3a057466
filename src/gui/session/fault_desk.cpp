// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/fault_desk.h"

#include <QTimer>
#include <memory>
#include <utility>

namespace engram::gui {

namespace {

/// As the daemons' hook has them.
constexpr std::chrono::milliseconds kLongestDelay{60'000};
constexpr std::chrono::milliseconds kFurthestJump{600'000};
constexpr std::int32_t kMostDriftPpm = 500'000;

using Ways = std::vector<std::pair<NodeId, NodeId>>;

Ways waysOf(const LinkFault& fault) {
    Ways ways{{fault.from, fault.to}};
    if (fault.bothWays) {
        ways.emplace_back(fault.to, fault.from);
    }
    return ways;
}

Result<void> check(const LinkFault& fault) {
    if (fault.from.isEmpty() || fault.to.isEmpty() || fault.from == fault.to) {
        return failure(ErrorCode::InvalidArgument, "a link has two different ends");
    }
    if (fault.delay && (fault.delay->count() < 0 || *fault.delay > kLongestDelay)) {
        return failure(ErrorCode::InvalidArgument, "a delay is 0 to 60,000 ms");
    }
    return {};
}

Result<void> check(const ClockFault& fault) {
    if (fault.jump.count() < 0 || fault.jump > kFurthestJump) {
        return failure(ErrorCode::InvalidArgument,
                       "a node's clock can jump 0 to 600,000 ms forward, never back");
    }
    if (fault.driftPpm > kMostDriftPpm || fault.driftPpm < -kMostDriftPpm) {
        return failure(ErrorCode::InvalidArgument,
                       "a node's clock can run 500,000 ppm too fast or too slow at most");
    }
    return {};
}

/// Of several orders that were carried out at once: the first failure, when all have ended.
struct Tally {
    std::size_t open = 0;
    Result<void> result;
    FaultDesk::DoneCallback done;
};

}  // namespace

FaultDesk::FaultDesk(AddressOf addressOf, QObject* parent)
    : QObject(parent), m_addressOf(std::move(addressOf)) {}

void FaultDesk::answerLater(Result<void> result, DoneCallback done) {
    QTimer::singleShot(0, this,
                       [result = std::move(result), done = std::move(done)] { done(result); });
}

void FaultDesk::note(bool isNews) {
    if (isNews) {
        Q_EMIT changed();
    }
}

void FaultDesk::carryOut(const std::vector<Order>& orders, DoneCallback done) {
    if (orders.empty()) {
        answerLater({}, std::move(done));
        return;
    }
    const auto tally = std::make_shared<Tally>(Tally{orders.size(), {}, std::move(done)});
    for (const Order& order : orders) {
        const auto onAnswer = [this, tally, node = order.node, note = order.note,
                               generation = m_generation](const Result<resp::Value>& answer) {
            if (answer && generation == m_generation) {
                this->note(note(m_book));
            } else if (!answer && tally->result) {
                tally->result =
                    failure(answer.error().code, node.text() + ": " + answer.error().detail);
            }
            if (--tally->open == 0) {
                tally->done(tally->result);
            }
        };
        const Endpoint address = m_addressOf(order.node);
        if (!address.isValid()) {
            QTimer::singleShot(0, this, [onAnswer] {
                onAnswer(failure(ErrorCode::NotFound, "its address is not known"));
            });
            continue;
        }
        std::vector<std::string> arguments{"ENGRAM.FAULT"};
        arguments.insert(arguments.end(), order.arguments.begin(), order.arguments.end());
        NodeCommand::send(address, arguments, onAnswer, this);
    }
}

void FaultDesk::inject(const LinkFault& fault, DoneCallback done) {
    if (Result<void> checked = check(fault); !checked) {
        answerLater(std::move(checked), std::move(done));
        return;
    }
    std::vector<Order> orders;
    for (const auto& [from, to] : waysOf(fault)) {
        // The sender holds messages up; one end is enough.
        const FaultBook::Way way{from, to, from};
        Order order{from, {"LINK", to.text()}, [way, delay = fault.delay](FaultBook& book) {
                        return book.set(way, delay);
                    }};
        if (fault.delay) {
            order.arguments.insert(order.arguments.end(),
                                   {"DELAY", std::to_string(fault.delay->count())});
        } else {
            order.arguments.emplace_back("DROP");
        }
        orders.push_back(std::move(order));
    }
    carryOut(orders, std::move(done));
}

void FaultDesk::inject(const ClockFault& fault, DoneCallback done) {
    if (Result<void> checked = check(fault); !checked) {
        answerLater(std::move(checked), std::move(done));
        return;
    }
    carryOut({{fault.node,
               {"CLOCK", std::to_string(fault.jump.count()), std::to_string(fault.driftPpm)},
               [fault](FaultBook& book) { return book.setClock(fault); }}},
             std::move(done));
}

void FaultDesk::clear(const LinkFault& fault, DoneCallback done) {
    std::vector<Order> orders;
    for (const auto& [from, to] : waysOf(fault)) {
        for (const FaultBook::Way& way : m_book.waysOf(from, to)) {
            const bool isOut = way.holder == way.from;
            orders.push_back(
                {way.holder,
                 {"LINK", (isOut ? way.to : way.from).text(), "CLEAR", isOut ? "OUT" : "IN"},
                 [way](FaultBook& book) { return book.clear(way); }});
        }
    }
    carryOut(orders, std::move(done));
}

void FaultDesk::clear(const ClockFault& fault, DoneCallback done) {
    carryOut({{fault.node,
               {"CLOCK", "CLEAR"},
               [node = fault.node](FaultBook& book) { return book.clearClock(node); }}},
             std::move(done));
}

void FaultDesk::clearAll(DoneCallback done) {
    std::vector<Order> orders;
    for (const NodeId& holder : m_book.holders()) {
        orders.push_back(
            {holder, {"CLEAR"}, [holder](FaultBook& book) { return book.forget(holder); }});
    }
    carryOut(orders, std::move(done));
}

void FaultDesk::ask(const NodeId& node) {
    const Endpoint address = m_addressOf(node);
    if (!address.isValid()) {
        return;
    }
    const auto onAnswer = [this, node, generation = m_generation](Result<resp::Value> answer) {
        if (answer && generation == m_generation) {
            note(m_book.reconcile(node, *answer));
        }
    };
    NodeCommand::send(address, {"ENGRAM.FAULT", "LIST"}, onAnswer, this);
}

void FaultDesk::onEnded(const NodeId& node) {
    note(m_book.forget(node));
}

void FaultDesk::onEvent(const Event& event) {
    note(m_book.apply(event));
}

void FaultDesk::reset() {
    ++m_generation;
    const bool isNews = !m_book.links().empty() || !m_book.clocks().empty();
    m_book = {};
    note(isNews);
}

}  // namespace engram::gui
