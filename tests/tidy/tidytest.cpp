#include "tests/tidy/exceptions.h"
#include "tests/tidy/rules.h"

#include <QFile>
#include <QTest>

using namespace servery::tidy;

class TidyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTreeFollows_data();
    void theTreeFollows();
    void theTreeIsWhole_data();
    void theTreeIsWhole();
    void exceptionsGiveReasons();

private:
    // Says what no exception excuses; whether there was any.
    bool isClean(const char* rule, const Violations& found) const;

    std::vector<SourceFile> m_files;
    Exceptions m_exceptions;
};

void TidyTest::initTestCase()
{
    const QString root = qEnvironmentVariable("SERVERY_SOURCE_DIR");
    m_files = readTree(root);
    QVERIFY2(m_files.size() > 50, "the sources could not be listed with git");
    QFile file(root + QStringLiteral("/tests/tidy/exceptions.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_exceptions = parseExceptions(QString::fromUtf8(file.readAll()));
}

void TidyTest::theTreeFollows_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Rule& rule : allRules)
        QTest::newRow(rule.name) << index++;
}

void TidyTest::theTreeFollows()
{
    QFETCH(int, index);
    const Rule& rule = allRules[index];
    Violations found;
    for (const SourceFile& file : m_files) {
        const Violations here = rule.check(file);
        found.insert(found.end(), here.begin(), here.end());
    }
    QVERIFY(isClean(rule.name, found));
}

void TidyTest::theTreeIsWhole_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const TreeRule& rule : treeRules)
        QTest::newRow(rule.name) << index++;
}

void TidyTest::theTreeIsWhole()
{
    QFETCH(int, index);
    const TreeRule& rule = treeRules[index];
    QVERIFY(isClean(rule.name, rule.check(m_files)));
}

bool TidyTest::isClean(const char* rule, const Violations& found) const
{
    std::vector<Exception> exceptions;
    for (const Exception& exception : m_exceptions.list) {
        if (exception.rule == QLatin1String(rule))
            exceptions.push_back(exception);
    }
    const Verdict verdict = judge(found, exceptions);
    QStringList lines;
    for (const Violation& violation : verdict.violations)
        lines.append(violation.toString());
    for (const Exception& exception : verdict.unused)
        lines.append(QStringLiteral("tests/tidy/exceptions.txt: not needed: %1 | %2")
                         .arg(exception.rule, exception.path));
    // One message a line, since a long one would be cut off.
    for (const QString& line : lines)
        qWarning("%s", qPrintable(line));
    return lines.isEmpty();
}

void TidyTest::exceptionsGiveReasons()
{
    QCOMPARE(m_exceptions.malformed, QStringList());
    for (const Exception& exception : m_exceptions.list) {
        const auto isIts = [&](const auto& rule) {
            return exception.rule == QLatin1String(rule.name);
        };
        const bool known = std::any_of(std::begin(allRules), std::end(allRules), isIts) ||
                           std::any_of(std::begin(treeRules), std::end(treeRules), isIts);
        QVERIFY2(known, qPrintable(exception.rule));
    }
}

QTEST_GUILESS_MAIN(TidyTest)
#include "tidytest.moc"
