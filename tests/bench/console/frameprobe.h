// FrameProbe: when a window's frames begin, what they show and when they are on the glass. A frame
// begins when Qt asks the window for it and ends when it was swapped; polishing, synchronising and
// rendering lie in between, all on one thread with software rendering. Thread: the GUI thread.
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

class QQuickWindow;

namespace servery::bench {

class FrameProbe : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    // `stage` answers how far the picture has come; it is asked when a frame is put together.
    FrameProbe(QQuickWindow& window, std::function<qint64()> stage);

    bool eventFilter(QObject* watched, QEvent* event) override;

    // Runs the event loop until a frame shows at least this stage; the time of its swap, or none
    // within ten seconds.
    [[nodiscard]] Clock::time_point waitForStage(qint64 stage);
    // The same for any frame that begins from now on, within half a second.
    [[nodiscard]] Clock::time_point waitForFrame();
    // The same for the one that came, or comes, after so many.
    [[nodiscard]] Clock::time_point waitForFrameAfter(std::size_t frames);
    [[nodiscard]] std::size_t frames() const { return m_swaps.size(); }
    // Runs the event loop for a while.
    static void pass(std::chrono::milliseconds time);

    // When the frame that was swapped last was asked for by Qt.
    [[nodiscard]] Clock::time_point lastBegun() const { return m_begun; }

    // How long each frame took since the last call, in milliseconds.
    [[nodiscard]] std::vector<double> takeFrames();

private:
    void frameSwapped();

    std::function<qint64()> m_stage;
    Clock::time_point m_begun;
    qint64 m_stageBegun = -1;
    qint64 m_stageSwapped = -1;
    std::vector<Clock::time_point> m_swaps; // one for each frame
    std::vector<double> m_tookMs;
};

} // namespace servery::bench
