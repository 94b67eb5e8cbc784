#include "tests/bench/console/benchconsole.h"

namespace servery::bench {

BenchConsole::BenchConsole(const testing::StationOptions& options)
    : m_station(options), m_probe(m_station.window(), [this] { return stage(); })
{}

qint64 BenchConsole::stage()
{
    app::KitchenBoard& board = *console().board();
    const bool isThere =
        console().screen() != u"kitchen" || board.isLaidOut() || board.ticketCount() == 0;
    return isThere ? console().link()->heardSeq() : -1;
}

bool BenchConsole::comesIn(const QString& pin)
{
    console().session()->signIn(pin);
    return m_probe.waitForStage(1) != FrameProbe::Clock::time_point{};
}

} // namespace servery::bench
