// The command line of servery-console. Thread: pure.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace servery::app {

struct ConsoleOptions
{
    QString server; // empty: as remembered
    QString venue;
    QString role; // "kitchen", "counter" or empty
    QString username;
    QSize window; // empty: as the screen likes
    bool kiosk = false;
    bool pinFromStdin = false;
};

struct ParsedOptions
{
    ConsoleOptions options;
    // Set: end with this status after printing the text.
    std::optional<int> exitStatus;
    QString text;
};

// The arguments with the program's name in front.
[[nodiscard]] ParsedOptions parseOptions(const QStringList& arguments);

} // namespace servery::app
