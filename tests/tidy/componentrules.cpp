#include "tests/tidy/rules.h"

#include <QRegularExpression>

namespace servery::tidy {

namespace {

constexpr qsizetype qmlSuffix = 4; // ".qml"

bool isComponent(const SourceFile& file)
{
    return file.isQml() && file.isUnder("qml");
}

bool isComponentTest(const SourceFile& file)
{
    return file.isQml() && file.path.startsWith(QLatin1String("tests/qml/tst_"));
}

QString componentName(const SourceFile& file)
{
    return file.path.section(QLatin1Char('/'), -1).chopped(qmlSuffix);
}

qsizetype countOf(const SourceFile& file, const char* words)
{
    return file.code.count(QLatin1String(words));
}

} // namespace

Violations checkPressedKeys(const SourceFile& file)
{
    Violations out;
    if (!isComponent(file))
        return out;
    const QString rule = QStringLiteral("pressed-keys");
    if (countOf(file, "Keys.onReturnPressed") != countOf(file, "Keys.onEnterPressed"))
        out.push_back({rule, file.path, 1, QStringLiteral("Return and Enter do the same")});
    if (countOf(file, "T.AbstractButton {") >
        countOf(file, "FocusRing {") + countOf(file, "focusPolicy: Qt.NoFocus"))
        out.push_back({rule, file.path, 1, QStringLiteral("what takes the keyboard shows it")});
    return out;
}

Violations checkComponentTests(const std::vector<SourceFile>& files)
{
    QString tests;
    for (const SourceFile& file : files) {
        if (isComponentTest(file))
            tests += file.code;
    }
    Violations out;
    for (const SourceFile& file : files) {
        if (!isComponent(file))
            continue;
        // Made as an object; a singleton is asked for what it has.
        const QRegularExpression made(QStringLiteral("\\b%1\\s*[{.]").arg(componentName(file)));
        if (!made.match(tests).hasMatch())
            out.push_back({QStringLiteral("component-tests"), file.path, 1,
                           QStringLiteral("no tests/qml/tst_*.qml makes it")});
    }
    return out;
}

} // namespace servery::tidy
