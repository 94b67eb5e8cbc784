// What every admin command shares: its options, and how it says what came of it. Thread: main.
#pragma once

#include "server/engine/command.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <initializer_list>

namespace servery::admin {

// Exit statuses.
inline constexpr int refused = 1;
inline constexpr int wrongUsage = 2;

// Standard output.
[[nodiscard]] QTextStream& out();
// One line on standard error; gives the status back.
int complain(int status, const QString& sentence);
// The reply as JSON on standard output, or the refusal.
int report(const engine::Outcome& outcome);

// The options of one command: all take a value but the flags. mostWords: how many words may stand
// beside them.
class Options
{
public:
    static constexpr qsizetype anyNumber = 1000;

    Options(const QStringList& arguments, std::initializer_list<const char*> values,
            std::initializer_list<const char*> flags = {}, qsizetype mostWords = 0);

    QString required(const char* name);
    [[nodiscard]] QString value(const char* name) const;
    // A whole number; without one, the fallback.
    int number(const char* name, int fallback, int least, int most);
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] QStringList rest() const { return m_parser.positionalArguments(); }
    // One sentence about the first that is wrong; empty: nothing is.
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

private:
    QCommandLineParser m_parser;
    QString m_complaint;
};

} // namespace servery::admin
