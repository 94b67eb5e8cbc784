#include "tests/tidy/rules.h"

#include <QRegularExpression>

namespace servery::tidy {

namespace {

// Preprocessor lines, with their continuations, hold braces of their own.
QString withoutDirectives(QString code)
{
    bool inDirective = false;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i <= code.size(); ++i) {
        if (i < code.size() && code[i] != QLatin1Char('\n'))
            continue;
        const QStringView line = QStringView(code).sliced(lineStart, i - lineStart);
        const bool starts = line.trimmed().startsWith(QLatin1Char('#'));
        const bool continues = line.endsWith(QLatin1Char('\\'));
        if (inDirective || starts) {
            for (qsizetype k = lineStart; k < i; ++k)
                code[k] = QLatin1Char(' ');
        }
        inDirective = (inDirective || starts) && continues;
        lineStart = i + 1;
    }
    return code;
}

// Finds the bodies of functions by their braces. Namespaces and types are looked into; a brace
// right after a word is an initialiser. Good enough for one layout, which clang-format sees to.
class FunctionFinder
{
public:
    explicit FunctionFinder(const SourceFile& file)
        : m_file(file), m_code(withoutDirectives(file.code))
    {}

    [[nodiscard]] Violations run()
    {
        for (qsizetype i = 0; i < m_code.size(); ++i) {
            const QChar c = m_code[i];
            if (c == QLatin1Char('{'))
                i = open(i);
            else if (c == QLatin1Char(';') || c == QLatin1Char('}'))
                m_headStart = i + 1;
        }
        return std::move(m_out);
    }

private:
    // Steps into a namespace or type, over anything else; answers where to go on.
    qsizetype open(qsizetype brace)
    {
        // Nothing with parentheses after the keyword: struct A, but not f(struct A* a).
        static const QRegularExpression type(
            QStringLiteral(R"(\b(namespace|class|struct|union|enum|extern)\b[^()]*$)"));
        const QString head = m_code.mid(m_headStart, brace - m_headStart);
        const bool isInitialiser = brace > 0 && !m_code[brace - 1].isSpace();
        if (!isInitialiser && type.match(head).hasMatch()) {
            m_headStart = brace + 1;
            return brace;
        }
        const qsizetype end = closing(brace);
        if (isInitialiser)
            return end;
        if (head.contains(QLatin1Char('(')) && !isTable(head))
            measure(head, brace, end);
        m_headStart = end + 1;
        return end;
    }

    // A test's data function is a table, as long as it has rows.
    [[nodiscard]] bool isTable(const QString& head) const
    {
        return m_file.isUnder("tests") && head.contains(QLatin1String("_data("));
    }

    [[nodiscard]] qsizetype closing(qsizetype brace) const
    {
        int depth = 0;
        for (qsizetype i = brace; i < m_code.size(); ++i) {
            if (m_code[i] == QLatin1Char('{'))
                ++depth;
            else if (m_code[i] == QLatin1Char('}') && --depth == 0)
                return i;
        }
        return m_code.size() - 1;
    }

    void measure(const QString& head, qsizetype brace, qsizetype end)
    {
        const int first = lineAt(m_code, brace);
        const int lines = lineAt(m_code, end) - first + 1;
        if (lines <= maxFunctionLines)
            return;
        const QString name = head.simplified().section(QLatin1Char('('), 0, 0);
        m_out.push_back({QStringLiteral("function-length"), m_file.path, first,
                         QStringLiteral("%1 has %2 lines, more than %3")
                             .arg(name.section(QLatin1Char(' '), -1))
                             .arg(lines)
                             .arg(maxFunctionLines)});
    }

    const SourceFile& m_file;
    QString m_code;
    qsizetype m_headStart = 0;
    Violations m_out;
};

} // namespace

Violations checkFileLength(const SourceFile& file)
{
    const auto lines = static_cast<int>(file.text.count(QLatin1Char('\n')));
    if (lines <= maxFileLines)
        return {};
    return {{QStringLiteral("file-length"), file.path, lines,
             QStringLiteral("%1 lines, more than %2").arg(lines).arg(maxFileLines)}};
}

Violations checkFunctionLength(const SourceFile& file)
{
    if (!file.isCpp())
        return {};
    return FunctionFinder(file).run();
}

Violations checkColumns(const SourceFile& file)
{
    Violations out;
    int number = 0;
    for (const QStringView line : QStringView(file.text).split(QLatin1Char('\n'))) {
        ++number;
        const auto columns = line.toUcs4().size();
        // A line that is one long word, such as an address, cannot be broken.
        if (columns > maxColumns && line.trimmed().contains(QLatin1Char(' ')))
            out.push_back(
                {QStringLiteral("columns"), file.path, number,
                 QStringLiteral("%1 columns, more than %2").arg(columns).arg(maxColumns)});
    }
    return out;
}

} // namespace servery::tidy
