// The rules. Each looks at one source, or at all of them, and answers what breaks it; a rule's name
// is what stands in exceptions.txt. Thread: pure functions.
#pragma once

#include "tests/tidy/sourcefile.h"

namespace servery::tidy {

struct Rule
{
    const char* name;
    Violations (*check)(const SourceFile& file);
};

struct TreeRule
{
    const char* name;
    Violations (*check)(const std::vector<SourceFile>& files);
};

// Who may include and import whom.
[[nodiscard]] Violations checkIncludeWalls(const SourceFile& file);
// A source includes its own header before all others; a header guards itself.
[[nodiscard]] Violations checkOwnHeaderFirst(const SourceFile& file);
[[nodiscard]] Violations checkImports(const SourceFile& file);

// Calls that the house does not use, each with where and why.
[[nodiscard]] Violations checkBannedCalls(const SourceFile& file);
[[nodiscard]] Violations checkMoneyTypes(const SourceFile& file);
[[nodiscard]] Violations checkSqlPlace(const SourceFile& file);
[[nodiscard]] Violations checkUnfinished(const SourceFile& file);

inline constexpr int maxFileLines = 500;
inline constexpr int maxFunctionLines = 80;
inline constexpr int maxColumns = 100;
[[nodiscard]] Violations checkFileLength(const SourceFile& file);
[[nodiscard]] Violations checkFunctionLength(const SourceFile& file);
[[nodiscard]] Violations checkColumns(const SourceFile& file);

// What is pressed on a screen is pressed by both keys that are called Enter, and shows its focus.
[[nodiscard]] Violations checkPressedKeys(const SourceFile& file);
// Every component of qml/ is made by itself in a test of tests/qml.
[[nodiscard]] Violations checkComponentTests(const std::vector<SourceFile>& files);

// Where the console writes an amount, it is said how that leads to its postings.
[[nodiscard]] Violations checkAmountWays(const std::vector<SourceFile>& files);

inline constexpr Rule allRules[] = {
    {"include-walls", checkIncludeWalls},
    {"own-header-first", checkOwnHeaderFirst},
    {"imports", checkImports},
    {"banned-calls", checkBannedCalls},
    {"money-types", checkMoneyTypes},
    {"sql-place", checkSqlPlace},
    {"unfinished", checkUnfinished},
    {"file-length", checkFileLength},
    {"function-length", checkFunctionLength},
    {"columns", checkColumns},
    {"pressed-keys", checkPressedKeys},
};

inline constexpr TreeRule treeRules[] = {
    {"component-tests", checkComponentTests},
    {"amount-ways", checkAmountWays},
};

} // namespace servery::tidy
