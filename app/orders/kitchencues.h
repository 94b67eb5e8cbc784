// KitchenCues: when the kitchen's sounds are heard. A new order sounds at once and every 20 s until
// it is started, several within 3 s once; late once and then every 2 minutes; cancelled and taken
// off every 10 s until it is understood. Thread: the GUI thread. Source: the table "Sound" of the
// design.
#pragma once

#include "app/hardware/soundplayer.h"
#include "app/orders/kitchenboard.h"
#include "core/base/clock.h"

#include <QObject>

#include <optional>

namespace servery::app {

class KitchenCues : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 newOrderOnceWithinMs = 3'000;
    static constexpr qint64 newOrderEveryMs = 20'000;
    static constexpr qint64 lateEveryMs = 120'000;
    static constexpr qint64 cancelledEveryMs = 10'000;

    KitchenCues(const Clock& clock, KitchenBoard& board, SoundPlayer& sounds,
                QObject* parent = nullptr);

    // Off while another screen is shown.
    void setEnabled(bool enabled) { m_enabled = enabled; }
    void tick();

private:
    void play(SoundPlayer::Cue cue, std::optional<qint64>& playedMonoMs);
    // Whether it was never played, or so long ago.
    [[nodiscard]] bool isDue(const std::optional<qint64>& playedMonoMs, qint64 everyMs) const;

    const Clock& m_clock;
    KitchenBoard& m_board;
    SoundPlayer& m_sounds;
    bool m_enabled = true;
    std::optional<qint64> m_newOrderMonoMs;
    std::optional<qint64> m_lateMonoMs;
    std::optional<qint64> m_cancelledMonoMs;
};

} // namespace servery::app
