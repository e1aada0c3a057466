// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "tidy_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "function_scanner.h"

namespace engram::tidy {

namespace {

constexpr int kMaxColumns = 100;
constexpr int kMaxFileLines = 600;
constexpr int kMaxFunctionLines = 70;

using Folders = std::set<std::string, std::less<>>;

/// What a folder may include besides itself: the table of DESIGN 5 as it is used.
const std::map<std::string, Folders, std::less<>>& includeMatrix() {
    static const std::map<std::string, Folders, std::less<>> kMatrix{
        {"common", {}},
        {"resp", {"common"}},
        {"storage", {"common"}},
        {"protocol", {"common", "resp", "storage"}},
        {"trace", {"common", "resp"}},
        {"sim", {"common", "resp", "protocol", "storage", "trace"}},
        {"net", {"common", "resp"}},
        {"node", {"common", "resp", "protocol", "storage", "trace", "net"}},
        {"client", {"common", "resp", "protocol", "storage", "net", "trace"}},
        {"launcher", {"common"}},
        {"daemons", {"common", "node", "protocol", "net"}},
        {"tools", {"common", "client", "sim", "launcher", "protocol", "resp", "trace", "storage"}},
        {"gui", {"common", "client", "launcher", "trace", "sim", "protocol", "resp"}},
    };
    return kMatrix;
}

const Folders kPureFolders{"common", "resp", "protocol", "storage", "trace", "sim"};

/// Headers (by the start of their name) that bring sockets, threads, clocks or randomness.
constexpr std::array<std::string_view, 17> kImpureHeaders{
    "Q",       "thread", "mutex",   "shared_mutex", "condition_variable", "future",
    "atomic",  "random", "ctime",   "time.h",       "unistd.h",           "sys/",
    "netinet", "arpa/",  "netdb.h", "poll.h",       "pthread.h"};
constexpr std::array<std::string_view, 15> kImpureWords{
    "system_clock",  "steady_clock", "high_resolution_clock",
    "random_device", "mt19937",      "mt19937_64",
    "rand",          "srand",        "gettimeofday",
    "clock_gettime", "sleep_for",    "sleep_until",
    "getrandom",     "jthread",      "this_thread"};
constexpr std::array<std::string_view, 7> kSleepWords{
    "qSleep", "sleep_for", "sleep_until", "usleep", "nanosleep", "msleep", "sleep"};
// In two pieces each, so that this file is tidy too.
constexpr std::array kLeftoverWords{
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X",
    "HA"
    "CK",
    "st"
    "ub",
    "ST"
    "UB",
    "St"
    "ub"};

bool isCpp(const SourceFile& file) {
    return file.path.ends_with(".h") || file.path.ends_with(".cpp");
}

/// "resp" for "src/engine/resp/value.cpp", "gui" for "src/gui/canvas/scene.h"; else empty.
std::string_view folderOf(std::string_view path) {
    constexpr std::string_view kEngine = "src/engine/";
    constexpr std::string_view kSource = "src/";
    if (path.starts_with(kEngine))
        path.remove_prefix(kEngine.size());
    else if (path.starts_with(kSource))
        path.remove_prefix(kSource.size());
    else
        return {};
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

struct Include {
    int line;
    bool isQuoted;
    std::string_view name;
};

std::vector<Include> includesOf(std::string_view text) {
    std::vector<Include> includes;
    int number = 0;
    for (const std::string_view line : linesOf(text)) {
        ++number;
        const std::size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string_view::npos || !line.substr(hash).starts_with("#include"))
            continue;
        const std::size_t open = line.find_first_of("<\"", hash);
        if (open == std::string_view::npos)
            continue;
        const std::size_t close = line.find_first_of(">\"", open + 1);
        includes.push_back({number, line[open] == '"', line.substr(open + 1, close - open - 1)});
    }
    return includes;
}

/// Appends one violation per whole word of `words` in `text`.
template <class Words>
void findWords(const SourceFile& file, std::string_view text, const Words& words,
               std::string_view why, Violations& found) {
    for (const std::string_view word : words) {
        for (std::size_t at = findWord(text, word, 0); at != std::string_view::npos;
             at = findWord(text, word, at + word.size()))
            found.push_back(
                {file.path, lineAt(text, at), std::string(word) + ": " + std::string(why)});
    }
}

/// The window's folders are libraries of their own: "gui_canvas" belongs to "gui".
std::string_view ownerOf(std::string_view includeFolder) {
    return includeFolder.starts_with("gui_") ? std::string_view("gui") : includeFolder;
}

/// Programs are folders below these, with headers of their own: "bench/load.h", or "load.h" beside.
bool holdsPrograms(std::string_view folder) {
    return folder == "tools" || folder == "daemons";
}

std::string checkProjectInclude(std::string_view path, std::string_view name) {
    const std::string_view folder = folderOf(path);
    if (name.find("..") != std::string_view::npos)
        return "goes up";
    if (name.ends_with(".moc"))
        return {};
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos)
        return holdsPrograms(folder) ? "" : "names no folder";
    const std::string_view used = ownerOf(name.substr(0, slash));
    if (holdsPrograms(folder) && !includeMatrix().contains(used))
        return {};
    const auto row = includeMatrix().find(folder);
    if (row == includeMatrix().end())
        return "from a folder that the include matrix does not know";
    if (used != folder && !row->second.contains(used))
        return std::string(folder) + " may not use " + std::string(used);
    return {};
}

}  // namespace

Violations checkLineLength(const SourceFile& file) {
    Violations found;
    int number = 0;
    for (const std::string_view line : linesOf(file.text)) {
        ++number;
        const auto columns = std::count_if(line.begin(), line.end(), [](char byte) {
            return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;  // not inside a character
        });
        if (columns > kMaxColumns)
            found.push_back({file.path, number, std::to_string(columns) + " columns"});
    }
    return found;
}

Violations checkFileLength(const SourceFile& file) {
    const auto lines = static_cast<int>(linesOf(file.text).size());
    if (!isCpp(file) || lines <= kMaxFileLines)
        return {};
    return {{file.path, lines, std::to_string(lines) + " lines"}};
}

Violations checkFunctionLength(const SourceFile& file) {
    Violations found;
    if (!isCpp(file))
        return found;
    for (const FunctionSpan& function : functionsOf(file.text)) {
        if (function.lines() > kMaxFunctionLines)
            found.push_back(
                {file.path, function.firstLine,
                 function.name + " has " + std::to_string(function.lines()) + " lines"});
    }
    return found;
}

Violations checkLicense(const SourceFile& file) {
    auto lines = linesOf(file.text);
    if (!lines.empty() && lines.front().starts_with("#!"))
        lines.erase(lines.begin());
    const std::string mark = isCpp(file) ? "// " : "# ";
    // Split, as other tools look for these words in any text.
    const std::array expected{mark +
                                  "SPDX-"
                                  "License-Identifier: GPL-3.0-or-later",
                              mark +
                                  "SPDX-"
                                  "FileCopyrightText: 2026 The Engram authors"};
    for (std::size_t at = 0; at < expected.size(); ++at) {
        if (lines.size() <= at || lines[at] != expected[at])
            return {{file.path, static_cast<int>(at) + 1, "no line: " + expected[at]}};
    }
    return {};
}

Violations checkIncludes(const SourceFile& file) {
    Violations found;
    const std::string_view folder = folderOf(file.path);
    for (const Include& include : includesOf(file.text)) {
        const std::string name(include.name);
        if (name == "qcustomplot.h" && !file.path.starts_with("src/gui/charts/") &&
            !file.path.starts_with("src/gui/spacetime/") &&
            !file.path.starts_with("src/gui/compare/") && !file.path.starts_with("tests/gui/"))
            found.push_back({file.path, include.line,
                             name + ": only in src/gui/charts, compare and spacetime"});
        if (!include.isQuoted || folder.empty() || name == "qcustomplot.h")
            continue;
        if (const std::string why = checkProjectInclude(file.path, name); !why.empty())
            found.push_back({file.path, include.line, name + ": " + why});
    }
    return found;
}

Violations checkPurity(const SourceFile& file) {
    Violations found;
    if (!kPureFolders.contains(folderOf(file.path)))
        return found;
    for (const Include& include : includesOf(file.text)) {
        const bool isImpure =
            std::any_of(kImpureHeaders.begin(), kImpureHeaders.end(), [&](std::string_view name) {
                const bool isPrefix = name == "Q" || name.ends_with('/') || name == "netinet";
                return isPrefix ? include.name.starts_with(name) : include.name == name;
            });
        if (!include.isQuoted && isImpure)
            found.push_back(
                {file.path, include.line, std::string(include.name) + ": not in a pure folder"});
    }
    findWords(file, codeOnly(file.text), kImpureWords, "not in a pure folder", found);
    return found;
}

Violations checkLeftovers(const SourceFile& file) {
    Violations found;
    findWords(file, file.text, kLeftoverWords, "finish it or leave it out", found);
    return found;
}

Violations checkSleeps(const SourceFile& file) {
    Violations found;
    if (isCpp(file) && file.path.starts_with("tests/"))
        findWords(file, codeOnly(file.text), kSleepWords, "wait on a condition instead", found);
    return found;
}

Violations checkAll(const SourceFile& file) {
    Violations all;
    for (const auto check : {checkLineLength, checkFileLength, checkFunctionLength, checkLicense,
                             checkIncludes, checkPurity, checkLeftovers, checkSleeps}) {
        const Violations found = check(file);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

}  // namespace engram::tidy
