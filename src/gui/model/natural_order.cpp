// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/natural_order.h"

#include <charconv>

namespace engram::gui {

NaturalKey::NaturalKey(const NodeId& id) : m_text(id.text()) {
    constexpr std::size_t kMostDigits = 9;
    const std::size_t last = m_text.find_last_not_of("0123456789");
    const std::size_t digits = last == std::string_view::npos ? 0 : last + 1;
    m_name = m_text.substr(0, digits);
    const std::size_t count = m_text.size() - digits;
    if (count > 0 && count <= kMostDigits)
        std::from_chars(m_text.data() + digits, m_text.data() + m_text.size(), m_number);
}

}  // namespace engram::gui
