// A source as the rules read it: its lines, and the same text with comments and literals blanked
// out, so that a word in a comment breaks no rule. Positions and line numbers stay the same.
// Thread: values.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace servery::tidy {

struct SourceFile
{
    QString path; // from the project's root, with slashes
    QString text;
    QString code;        // without comments and without what stands in literals
    QString withStrings; // without comments

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isQml() const { return path.endsWith(QLatin1String(".qml")); }
    [[nodiscard]] bool isCMake() const;
    [[nodiscard]] bool isUnder(const char* folder) const;
    // The n-th folder of the path, "" when there are fewer: room(0) of core/base/ids.h is "core".
    [[nodiscard]] QString room(int n) const;
};

[[nodiscard]] SourceFile makeSource(const QString& path, const QString& text);

// The 1-based line of a position.
[[nodiscard]] int lineAt(const QString& text, qsizetype position);

// Every source that git knows or would take, sorted; empty when the root is no checkout.
[[nodiscard]] std::vector<SourceFile> readTree(const QString& root);

struct Violation
{
    QString rule;
    QString path;
    int line = 0;
    QString what;

    [[nodiscard]] QString toString() const;
};
using Violations = std::vector<Violation>;

} // namespace servery::tidy
