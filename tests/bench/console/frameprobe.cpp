#include "tests/bench/console/frameprobe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <QTimer>

#include <utility>

namespace servery::bench {

namespace {

using Time = FrameProbe::Clock::time_point;

// Sleeps until something happens, so that nothing is measured beside a busy loop. What ends it is
// the alarm itself: one that rang a little early would leave nothing to wake it.
template <class Condition>
bool until(Condition condition, std::chrono::milliseconds limit)
{
    QTimer alarm;
    alarm.setTimerType(Qt::PreciseTimer);
    alarm.setSingleShot(true);
    alarm.start(limit);
    while (!condition() && alarm.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

} // namespace

FrameProbe::FrameProbe(QQuickWindow& window, std::function<qint64()> stage)
    : m_stage(std::move(stage))
{
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::beforeSynchronizing, this,
            [this] { m_stageBegun = m_stage(); });
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameProbe::frameSwapped);
}

bool FrameProbe::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_begun = Clock::now();
    return QObject::eventFilter(watched, event);
}

void FrameProbe::frameSwapped()
{
    m_swaps.push_back(Clock::now());
    m_stageSwapped = m_stageBegun;
    m_tookMs.push_back(std::chrono::duration<double, std::milli>(m_swaps.back() - m_begun).count());
}

Time FrameProbe::waitForStage(qint64 stage)
{
    const auto isThere = [this, stage] { return m_stageSwapped >= stage; };
    return until(isThere, std::chrono::seconds(10)) ? m_swaps.back() : Time{};
}

Time FrameProbe::waitForFrame()
{
    return waitForFrameAfter(frames());
}

Time FrameProbe::waitForFrameAfter(std::size_t frames)
{
    const auto isThere = [this, frames] { return m_swaps.size() > frames; };
    return until(isThere, std::chrono::milliseconds(500)) ? m_swaps[frames] : Time{};
}

void FrameProbe::pass(std::chrono::milliseconds time)
{
    (void)until([] { return false; }, time);
}

std::vector<double> FrameProbe::takeFrames()
{
    return std::exchange(m_tookMs, {});
}

} // namespace servery::bench
