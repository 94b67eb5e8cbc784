#include "app/orders/kitchencues.h"

namespace servery::app {

KitchenCues::KitchenCues(const Clock& clock, KitchenBoard& board, SoundPlayer& sounds,
                         QObject* parent)
    : QObject(parent), m_clock(clock), m_board(board), m_sounds(sounds)
{
    connect(&m_board, &KitchenBoard::newOrder, this, [this](const QString&, bool allergy) {
        if (isDue(m_newOrderMonoMs, newOrderOnceWithinMs))
            play(allergy ? SoundPlayer::NewOrderAllergy : SoundPlayer::NewOrder, m_newOrderMonoMs);
    });
    connect(&m_board, &KitchenBoard::becameLate, this, [this](const QString&) {
        if (isDue(m_lateMonoMs, newOrderOnceWithinMs))
            play(SoundPlayer::Late, m_lateMonoMs);
    });
    connect(&m_board, &KitchenBoard::cancelled, this,
            [this](const QString&) { play(SoundPlayer::Cancelled, m_cancelledMonoMs); });
    connect(&m_board, &KitchenBoard::takenOff, this,
            [this](const QString&) { play(SoundPlayer::Cancelled, m_cancelledMonoMs); });
}

bool KitchenCues::isDue(const std::optional<qint64>& playedMonoMs, qint64 everyMs) const
{
    return !playedMonoMs || m_clock.monotonicMs() - *playedMonoMs >= everyMs;
}

void KitchenCues::play(SoundPlayer::Cue cue, std::optional<qint64>& playedMonoMs)
{
    playedMonoMs = m_clock.monotonicMs();
    if (m_enabled)
        m_sounds.play(cue);
}

void KitchenCues::tick()
{
    if (m_board.newCount() == 0)
        m_newOrderMonoMs.reset();
    else if (!m_newOrderMonoMs)
        m_newOrderMonoMs =
            m_clock.monotonicMs(); // was there at the start: first a look, then a sound
    else if (isDue(m_newOrderMonoMs, newOrderEveryMs))
        play(m_board.hasNewAllergy() ? SoundPlayer::NewOrderAllergy : SoundPlayer::NewOrder,
             m_newOrderMonoMs);

    if (m_board.lateCount() == 0)
        m_lateMonoMs.reset();
    else if (!m_lateMonoMs)
        m_lateMonoMs = m_clock.monotonicMs();
    else if (isDue(m_lateMonoMs, lateEveryMs))
        play(SoundPlayer::Late, m_lateMonoMs);

    if (m_board.toConfirmCount() == 0)
        m_cancelledMonoMs.reset();
    else if (isDue(m_cancelledMonoMs, cancelledEveryMs))
        play(SoundPlayer::Cancelled, m_cancelledMonoMs);
}

} // namespace servery::app
