// The command line of servery-console. Thread: pure.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace servery::app {

// One window of the program.
struct WindowOptions
{
    QString role;    // "kitchen", "counter" or empty
    QString station; // of the kitchen; empty: as remembered
    int screen = 0;  // 1 is the first screen; 0: where the system likes
    QSize size;      // empty: as the screen likes

    friend bool operator==(const WindowOptions&, const WindowOptions&) = default;
};

struct ConsoleOptions
{
    static constexpr int mostWindows = 6;

    QString server; // empty: as remembered
    QString venue;
    QString username;
    bool kiosk = false;
    bool pinFromStdin = false;
    // At least one. Each --role begins one; what follows it is that window's.
    std::vector<WindowOptions> windows;
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
