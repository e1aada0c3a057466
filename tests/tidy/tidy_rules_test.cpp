// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Each rule on made-up text: it lets the good pass and can fail.

#include <QTest>

#include "function_scanner.h"
#include "tidy_rules.h"

using namespace engram::tidy;

class TidyRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOver100ColumnsAreFound();
    void filesOver600LinesAreFound();
    void functionsOver70LinesAreFound();
    void functionsAreFoundWhereTheyAre_data();
    void functionsAreFoundWhereTheyAre();
    void missingLicenseIsFound();
    void includesOutsideTheMatrixAreFound_data();
    void includesOutsideTheMatrixAreFound();
    void impureCodeIsFound_data();
    void impureCodeIsFound();
    void leftoversAreFound();
    void sleepsInTestsAreFound();
    void commentsAndStringsAreNoCode();
    void everyRuleIsPartOfAll();
};

namespace {

const std::string kLicense =
    "// SPDX-License-Identifier: GPL-3.0-or-later\n"
    "// SPDX-FileCopyrightText: 2026 The Engram authors\n";

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int count = 0; count < times; ++count)
        all += text;
    return all;
}

SourceFile source(std::string text) {
    return {"src/engine/resp/value.cpp", std::move(text)};
}

/// A function of `lines` lines, the signature and the closing brace among them.
std::string functionOf(int lines) {
    return "int f(int a) {\n" + repeated("    ++a;\n", lines - 2) + "}\n";
}

}  // namespace

void TidyRulesTest::linesOver100ColumnsAreFound() {
    const std::string fits(100, 'x');
    QVERIFY(checkLineLength(source(fits + "\n" + repeated("ä", 100) + "\n")).empty());
    const auto found = checkLineLength(source(fits + "\n" + fits + "x\n"));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].line, 2);
    QCOMPARE(found[0].what, std::string("101 columns"));
}

void TidyRulesTest::filesOver600LinesAreFound() {
    QVERIFY(checkFileLength(source(repeated("\n", 600))).empty());
    QCOMPARE(checkFileLength(source(repeated("\n", 601))).size(), std::size_t{1});
}

void TidyRulesTest::functionsOver70LinesAreFound() {
    QVERIFY(checkFunctionLength(source(functionOf(70))).empty());
    const std::string text = "namespace a {\nclass B {\npublic:\n" + functionOf(71) + "};\n}\n";
    const auto found = checkFunctionLength(source(text));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].line, 4);
    QCOMPARE(found[0].what, std::string("int f has 71 lines"));
}

void TidyRulesTest::functionsAreFoundWhereTheyAre_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("plain", "int f() {\n}\n", "int f:1-2");
    row("signature over lines", "\nint\nf(int a,\n  int b)\n    const {\n}\n", "int\nf:2-6");
    row("in namespace and class", "namespace a::b {\nstruct C : D {\n  void f() { g(); }\n};\n}",
        "void f:3-3");
    row("nested blocks and lambda", "void f() {\n  if (a) {\n    g([] {\n    });\n  }\n}\nint x;",
        "void f:1-6");
    row("initialiser list with braces", "C::C(int a)\n    : m_a{a}, m_b{}, m_c(a) {\n  g();\n}\n",
        "C::C:1-4");
    row("template", "template <class T>\nvoid f(T t) {\n}\n", "template <class T>\nvoid f:1-3");
    row("data is no function",
        "constexpr int k[] = {\n1,\n};\nArray kB{\n1};\nenum class E {\n};\n", "");
    row("lambda in a table", "const Row kRows[] = {\n  {\"a\", [](int b) { return b; }},\n};\n",
        "");
    row("after a class", "class C {\n  int m_a{0};\n  int m_b = 1;\n};\nvoid f() {\n}\n",
        "void f:5-6");
    row("label is no signature", "class C {\n  Q_OBJECT\n\npublic:\n  void f() {\n  }\n};\n",
        "void f:5-6");
    row("braces in text", "void f() {\n  g(\"}\", '}', R\"(})\"); // }\n  /* } */\n}\n",
        "void f:1-4");
    row("braced default argument", "void f(int a = {}, B b = B{}) {\n}\n", "void f:1-2");
    row("function that returns a struct", "struct A f(struct B b) {\n}\n", "struct A f:1-2");
    row("two", "void f() {}\nvoid g() {}\n", "void f:1-1 void g:2-2");
    row("digit separators", "int f() {\n  return 1'000'000;\n}\nint g() {\n}\n",
        "int f:1-3 int g:4-5");
}

void TidyRulesTest::functionsAreFoundWhereTheyAre() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QByteArrayList found;
    for (const FunctionSpan& function : functionsOf(text.toStdString()))
        found.append(QByteArray::fromStdString(function.name) + ":" +
                     QByteArray::number(function.firstLine) + "-" +
                     QByteArray::number(function.lastLine));
    QCOMPARE(found.join(' '), expected);
}

void TidyRulesTest::missingLicenseIsFound() {
    QVERIFY(checkLicense(source(kLicense + "\nint a;\n")).empty());
    QCOMPARE(checkLicense(source("int a;\n" + kLicense)).size(), std::size_t{1});
    QCOMPARE(checkLicense(source("")).size(), std::size_t{1});
    std::string script = "#!/usr/bin/env bash\n" + kLicense;
    QCOMPARE(checkLicense({"scripts/run.sh", script}).size(), std::size_t{1});
    for (std::size_t at = script.find("//"); at != std::string::npos; at = script.find("//"))
        script.replace(at, 2, "#");
    script.replace(script.find("#!"), 2, "#!");
    QVERIFY(checkLicense({"scripts/run.sh", script}).empty());
}

void TidyRulesTest::includesOutsideTheMatrixAreFound_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* path, const char* line, bool isAllowed) {
        QTest::addRow("%s: %s", path, line) << QByteArray(path) << QByteArray(line) << isAllowed;
    };
    row("src/engine/resp/a.cpp", "#include \"resp/value.h\"", true);
    row("src/engine/resp/a.cpp", "#include \"common/ids.h\"", true);
    row("src/engine/resp/a.cpp", "#include <string>", true);
    row("src/engine/resp/a.cpp", "#include \"protocol/view.h\"", false);
    row("src/engine/common/a.h", "#include \"resp/value.h\"", false);
    row("src/engine/protocol/a.h", "#include \"storage/store.h\"", true);
    row("src/engine/protocol/a.h", "#include \"net/server.h\"", false);
    row("src/engine/trace/a.h", "#include \"protocol/view.h\"", false);
    row("src/engine/net/a.h", "#include \"protocol/view.h\"", false);
    row("src/engine/client/a.h", "#include \"node/host.h\"", false);
    row("src/engine/launcher/a.h", "#include \"client/cluster_client.h\"", false);
    row("src/daemons/a.cpp", "#include \"client/cluster_client.h\"", false);
    row("src/tools/bench/a.cpp", "#include \"client/cluster_client.h\"", true);
    row("src/tools/bench/a.cpp", "#include \"node/host.h\"", false);
    row("src/tools/bench/a.cpp", "#include \"bench/b.h\"", true);
    row("src/tools/bench/a.cpp", "#include \"b.h\"", true);
    row("src/tools/bench/a.cpp", "#include \"../b.h\"", false);
    row("src/tools/bench/a.cpp", "#include \"gui_style/theme.h\"", false);
    row("src/gui/canvas/a.cpp", "#include \"gui_style/theme.h\"", true);
    row("src/gui/canvas/a.cpp", "#include \"storage/store.h\"", false);
    row("src/engine/sim/a.cpp", "#include \"gui_style/theme.h\"", false);
    row("src/engine/resp/a.cpp", "#include \"value.h\"", false);
    row("src/engine/resp/a.cpp", "#include \"../common/ids.h\"", false);
    row("src/engine/resp/a.cpp", "  #include  \"net/server.h\"", false);
    row("src/engine/other/a.cpp", "#include \"common/ids.h\"", false);
    row("src/gui/charts/a.cpp", "#include <qcustomplot.h>", true);
    row("src/gui/spacetime/a.cpp", "#include <qcustomplot.h>", true);
    row("src/gui/compare/a.cpp", "#include <qcustomplot.h>", true);
    row("src/gui/canvas/a.cpp", "#include <qcustomplot.h>", false);
    row("src/gui/canvas/a.cpp", "#include \"qcustomplot.h\"", false);
    row("tests/engine/resp/a.cpp", "#include \"sample.h\"", true);
    row("src/gui/window/a.cpp", "#include \"a.moc\"", true);
}

void TidyRulesTest::includesOutsideTheMatrixAreFound() {
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isAllowed);
    const auto found = checkIncludes({path.toStdString(), "\n" + line.toStdString() + "\n"});
    QCOMPARE(found.empty(), isAllowed);
    if (!isAllowed)
        QCOMPARE(found[0].line, 2);
}

void TidyRulesTest::impureCodeIsFound_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPure");
    const auto row = [](const char* text, bool isPure) {
        QTest::newRow(text) << QByteArray(text) << isPure;
    };
    row("#include <string>", true);
    row("#include <chrono>", true);
    row("#include \"common/random.h\"", true);
    row("#include <QString>", false);
    row("#include <QtCore/QString>", false);
    row("#include <thread>", false);
    row("#include <mutex>", false);
    row("#include <random>", false);
    row("#include <sys/socket.h>", false);
    row("auto now = std::chrono::steady_clock::now();", false);
    row("// steady_clock would be wrong here", true);
    row("int a = rand();", false);
    row("int random_device_count = 0;", true);
    row("std::random_device device;", false);
}

void TidyRulesTest::impureCodeIsFound() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isPure);
    for (const char* folder : {"common", "resp", "protocol", "storage", "trace", "sim"}) {
        const std::string path = "src/engine/" + std::string(folder) + "/a.cpp";
        QCOMPARE(checkPurity({path, text.toStdString()}).empty(), isPure);
    }
    QVERIFY(checkPurity({"src/engine/net/a.cpp", text.toStdString()}).empty());
}

void TidyRulesTest::leftoversAreFound() {
    for (const std::string& word : {std::string("TO") + "DO", std::string("FIX") + "ME",
                                    std::string("XX") + "X", std::string("st") + "ub"}) {
        const auto found = checkLeftovers(source("\n// " + word + ": later\n"));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].line, 2);
        QVERIFY(checkLeftovers(source("int a" + word + "b;\n")).empty());
    }
}

void TidyRulesTest::sleepsInTestsAreFound() {
    const std::string text = "void f() { QTest::qSleep(5); }\n";
    QCOMPARE(checkSleeps({"tests/gui/a.cpp", text}).size(), std::size_t{1});
    QVERIFY(checkSleeps({"src/tools/a.cpp", text}).empty());
    QVERIFY(checkSleeps({"tests/gui/a.cpp", "// no qSleep here\n"}).empty());
}

void TidyRulesTest::commentsAndStringsAreNoCode() {
    const std::string text =
        "int a; // b\n/* c\n d */ int e = 'f';\n#define G \\\n  h\nauto i = \"j\\\"k\";\n"
        "auto l = R\"x(m)\" n)x\";\nint o = 1'000;\n";
    const std::string code = codeOnly(text);
    QCOMPARE(code.size(), text.size());
    std::string letters;
    for (const char* word : {"b", "c", "d", "f", "G", "h", "j", "k", "m", "n"})
        QVERIFY2(findWord(code, word, 0) == std::string::npos, word);
    for (const char* word : {"a", "e", "i", "l", "o"})
        QVERIFY2(findWord(code, word, 0) != std::string::npos, word);
    QCOMPARE(lineAt(code, findWord(code, "o", 0)), 8);
}

void TidyRulesTest::everyRuleIsPartOfAll() {
    const std::string text = std::string(101, 'x') + "\n" + functionOf(71) +
                             "#include <thread>\n#include \"net/server.h\"\n// FIX" + "ME\n" +
                             repeated("\n", 600);
    QCOMPARE(checkAll(source(text)).size(), std::size_t{7});
    QVERIFY(checkAll(source(kLicense)).empty());
    QCOMPARE(checkAll({"tests/a.cpp", kLicense + "void f() { usleep(1); }\n"}).size(),
             std::size_t{1});
}

QTEST_APPLESS_MAIN(TidyRulesTest)
#include "tidy_rules_test.moc"
