// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A table in plain text: columns as wide as their widest cell, two blanks between them.

#pragma once

#include <string>
#include <vector>

namespace engram::tools {

class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// Missing cells are empty; surplus ones are left out.
    void addRow(std::vector<std::string> cells);
    /// Title line and rows, each ended by a newline, none by blanks. UTF-8 counts by code point.
    [[nodiscard]] std::string text() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace engram::tools
