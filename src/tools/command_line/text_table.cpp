// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "command_line/text_table.h"

#include <algorithm>

namespace engram::tools {

namespace {

std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) >> 6U) != 2;
    }));
}

}  // namespace

void TextTable::addRow(std::vector<std::string> cells) {
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text() const {
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string>& titles = lines.emplace_back();
    for (const Column& column : m_columns) {
        titles.push_back(column.title);
    }
    lines.insert(lines.end(), m_rows.begin(), m_rows.end());

    std::vector<std::size_t> widths(m_columns.size());
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            widths[i] = std::max(widths[i], widthOf(line[i]));
        }
    }
    std::string out;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string padding(widths[i] - widthOf(line[i]), ' ');
            const bool right = m_columns[i].align == Align::Right;
            out += (i == 0 ? "" : "  ") + (right ? padding + line[i] : line[i] + padding);
        }
        out.erase(out.find_last_not_of(' ') + 1);
        out += '\n';
    }
    return out;
}

}  // namespace engram::tools
