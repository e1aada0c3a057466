// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A queue that keeps its memory: pushing and popping in steady state allocates nothing.

#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "common/assert.h"

namespace engram::sim {

template <class T>
class RingQueue {
public:
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] T& front() {
        ENGRAM_ASSERT(m_size > 0);
        return m_slots[m_first];
    }
    /// 0 is the oldest.
    [[nodiscard]] T& at(std::size_t index) {
        ENGRAM_ASSERT(index < m_size);
        return m_slots[(m_first + index) & (m_slots.size() - 1)];
    }
    void push(T item) {
        if (m_size == m_slots.size())
            grow();
        m_slots[(m_first + m_size) & (m_slots.size() - 1)] = std::move(item);
        ++m_size;
    }
    void pop() {
        ENGRAM_ASSERT(m_size > 0);
        m_slots[m_first] = T();
        m_first = (m_first + 1) & (m_slots.size() - 1);
        --m_size;
    }
    /// Drops the newest ones until `size` are left.
    void truncate(std::size_t size) {
        while (m_size > size) {
            --m_size;
            m_slots[(m_first + m_size) & (m_slots.size() - 1)] = T();
        }
    }

private:
    void grow() {
        std::vector<T> larger(m_slots.empty() ? 4 : m_slots.size() * 2);
        for (std::size_t i = 0; i < m_size; ++i)
            larger[i] = std::move(m_slots[(m_first + i) & (m_slots.size() - 1)]);
        m_slots.swap(larger);
        m_first = 0;
    }

    std::vector<T> m_slots;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

}  // namespace engram::sim
