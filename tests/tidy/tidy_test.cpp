// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rules of tidy_rules.h over the whole tree.

#include <QTest>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tidy_rules.h"

using namespace engram::tidy;

class TidyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treeIsTidy();
};

namespace {

namespace fs = std::filesystem;

bool isChecked(const fs::path& path) {
    const std::string name = path.filename().string();
    const std::string extension = path.extension().string();
    return extension == ".h" || extension == ".cpp" || extension == ".cmake" ||
           extension == ".sh" || path.parent_path().filename() == ".ci";
}

std::vector<SourceFile> readTree(const fs::path& top) {
    std::vector<SourceFile> files;
    for (const char* folder : {"src", "tests", "cmake", "scripts", ".ci"}) {
        if (!fs::exists(top / folder))
            continue;
        for (const auto& item : fs::recursive_directory_iterator(top / folder)) {
            if (!item.is_regular_file() || !isChecked(item.path()))
                continue;
            std::ifstream stream(item.path(), std::ios::binary);
            files.push_back({fs::relative(item.path(), top).generic_string(),
                             {std::istreambuf_iterator<char>(stream), {}}});
        }
    }
    return files;
}

}  // namespace

void TidyTest::treeIsTidy() {
    const auto files = readTree(ENGRAM_SOURCE_DIR);
    QVERIFY2(files.size() > 50, "the tree was not found");
    std::string report;
    for (const SourceFile& file : files) {
        for (const Violation& violation : checkAll(file))
            report += "\n" + violation.path + ":" + std::to_string(violation.line) + ": " +
                      violation.what;
    }
    QVERIFY2(report.empty(), report.c_str());
}

QTEST_APPLESS_MAIN(TidyTest)
#include "tidy_test.moc"
