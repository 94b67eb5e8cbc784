// BenchConsole: a station with a probe at its window. Thread: the GUI thread.
#pragma once

#include "tests/bench/console/frameprobe.h"
#include "tests/flow/console/station.h"

namespace servery::bench {

class BenchConsole
{
public:
    explicit BenchConsole(const testing::StationOptions& options);

    [[nodiscard]] app::Console& console() { return m_station.console(); }
    [[nodiscard]] QQuickWindow& window() { return m_station.window(); }
    [[nodiscard]] FrameProbe& probe() { return m_probe; }
    [[nodiscard]] QQuickItem* find(const QString& name) const { return m_station.find(name); }
    // Signs in; false when no picture of the orders is on the glass within ten seconds.
    [[nodiscard]] bool comesIn(const QString& pin);

private:
    // The number up to which all is on the board, whether or not there is room for it.
    [[nodiscard]] qint64 stage();

    testing::Station m_station;
    FrameProbe m_probe;
};

} // namespace servery::bench
