#include "tests/tidy/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>

namespace servery::tidy {

namespace {

const QStringList& extensions()
{
    static const QStringList list{QStringLiteral(".h"),    QStringLiteral(".cpp"),
                                  QStringLiteral(".qml"),  QStringLiteral(".mjs"),
                                  QStringLiteral(".js"),   QStringLiteral(".css"),
                                  QStringLiteral(".cmake")};
    return list;
}

bool isSource(const QString& path)
{
    for (const QString& extension : extensions()) {
        if (path.endsWith(extension))
            return true;
    }
    return path.endsWith(QLatin1String("CMakeLists.txt")) || path == QLatin1String("dev");
}

// Walks a C-like text once and blanks out comments, and literals in one of the two copies.
class Masker
{
public:
    explicit Masker(const QString& text) : m_text(text), m_code(text), m_withStrings(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankComment(endOfLine());
            else if (startsWith("/*"))
                blankComment(after(QStringLiteral("*/"), m_at + 2));
            else if (startsWith("R\"") && !isWord(m_at - 1))
                blankLiteral(endOfRawString());
            else if (m_text[m_at] == QLatin1Char('"'))
                blankLiteral(endOfLiteral(QLatin1Char('"')));
            else if (m_text[m_at] == QLatin1Char('\'') && !isInNumber())
                blankLiteral(endOfLiteral(QLatin1Char('\'')));
            else
                ++m_at;
        }
    }

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] const QString& withStrings() const { return m_withStrings; }

private:
    [[nodiscard]] bool startsWith(const char* word) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(QLatin1String(word));
    }
    // Whether the quote here stands in a number, as in 1'000; u' ' is a literal.
    [[nodiscard]] bool isInNumber() const
    {
        qsizetype start = m_at;
        while (isWord(start - 1))
            --start;
        return start < m_at && m_text[start].isDigit();
    }
    [[nodiscard]] bool isWord(qsizetype at) const
    {
        return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == QLatin1Char('_'));
    }
    [[nodiscard]] qsizetype after(const QString& mark, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found + mark.size();
    }
    [[nodiscard]] qsizetype endOfLine() const
    {
        const qsizetype found = m_text.indexOf(QLatin1Char('\n'), m_at);
        return found < 0 ? m_text.size() : found;
    }
    [[nodiscard]] qsizetype endOfRawString() const
    {
        const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
        if (open < 0)
            return m_text.size();
        const QString delimiter = m_text.mid(m_at + 2, open - m_at - 2);
        return after(QLatin1Char(')') + delimiter + QLatin1Char('"'), open);
    }
    [[nodiscard]] qsizetype endOfLiteral(QLatin1Char quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == QLatin1Char('\\'))
                ++i;
            else if (m_text[i] == quote || m_text[i] == QLatin1Char('\n'))
                return i + 1;
        }
        return m_text.size();
    }
    static void blank(QString& text, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (text[i] != QLatin1Char('\n'))
                text[i] = QLatin1Char(' ');
        }
    }
    void blankComment(qsizetype end)
    {
        blank(m_code, m_at, end);
        blank(m_withStrings, m_at, end);
        m_at = end;
    }
    // The quotes stay, so that an empty literal still is one.
    void blankLiteral(qsizetype end)
    {
        blank(m_code, m_at + 1, end - 1);
        m_at = end;
    }

    const QString& m_text;
    QString m_code;
    QString m_withStrings;
    qsizetype m_at = 0;
};

// Comments of CMake and shell: from a # at a word's beginning to the end of the line.
QString withoutHashComments(QString text)
{
    bool inComment = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\n'))
            inComment = false;
        else if (text[i] == QLatin1Char('#') && (i == 0 || text[i - 1].isSpace()))
            inComment = true;
        if (inComment)
            text[i] = QLatin1Char(' ');
    }
    return text;
}

} // namespace

bool SourceFile::isCpp() const
{
    return isHeader() || path.endsWith(QLatin1String(".cpp"));
}

bool SourceFile::isCMake() const
{
    return path.endsWith(QLatin1String("CMakeLists.txt")) || path.endsWith(QLatin1String(".cmake"));
}

bool SourceFile::isUnder(const char* folder) const
{
    return path.startsWith(QLatin1String(folder) + QLatin1Char('/'));
}

QString SourceFile::room(int n) const
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return n + 1 < parts.size() ? parts[n] : QString();
}

SourceFile makeSource(const QString& path, const QString& text)
{
    SourceFile file{path, text, {}, {}};
    if (file.isCMake() || path == QLatin1String("dev")) {
        file.code = withoutHashComments(text);
        file.withStrings = file.code;
        return file;
    }
    Masker masker(text);
    masker.run();
    file.code = masker.code();
    file.withStrings = masker.withStrings();
    return file;
}

int lineAt(const QString& text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).first(position).count(QLatin1Char('\n')));
}

std::vector<SourceFile> readTree(const QString& root)
{
    QProcess git;
    git.setWorkingDirectory(root);
    // A build may run as another user than the one the checkout belongs to.
    git.start(QStringLiteral("git"),
              {QStringLiteral("-c"), QStringLiteral("safe.directory=*"), QStringLiteral("ls-files"),
               QStringLiteral("-z"), QStringLiteral("--cached"), QStringLiteral("--others"),
               QStringLiteral("--exclude-standard")});
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {};
    std::vector<SourceFile> files;
    QSet<QString> seen;
    for (const QByteArray& name : git.readAllStandardOutput().split('\0')) {
        const QString path = QString::fromUtf8(name);
        if (!isSource(path) || seen.contains(path))
            continue;
        seen.insert(path);
        QFile file(QDir(root).filePath(path));
        if (file.open(QIODevice::ReadOnly)) // not when it was just removed
            files.push_back(makeSource(path, QString::fromUtf8(file.readAll())));
    }
    return files;
}

QString Violation::toString() const
{
    return QStringLiteral("%1:%2: %3: %4").arg(path).arg(line).arg(rule, what);
}

} // namespace servery::tidy
