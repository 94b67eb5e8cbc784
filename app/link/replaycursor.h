// ReplayCursor: how far each channel was heard. Says of an event whether it is the next one, one
// heard before, or proof that others were missed. Thread: values. Source: the WebSocket contract
// (`seq` is the venue's one sequence, `prev` the number before it on this channel). With the number
// goes the time at which that event happened: a server that was restored from a backup gives the
// same numbers again, to other events.
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QString>

#include <optional>

namespace servery::app {

class ReplayCursor
{
public:
    enum class Verdict { Next, Duplicate, Gap };

    // Nothing while the channel has not been heard at all.
    [[nodiscard]] std::optional<qint64> position(const QString& channel) const
    {
        const auto found = m_last.constFind(channel);
        return found == m_last.constEnd() ? std::nullopt : std::optional<qint64>(found->seq);
    }
    // Unset where the server did not say.
    [[nodiscard]] Timestamp at(const QString& channel) const { return m_last.value(channel).at; }
    [[nodiscard]] Verdict judge(const QString& channel, qint64 seq, qint64 prev) const
    {
        const qint64 last = position(channel).value_or(0);
        if (seq <= last)
            return Verdict::Duplicate;
        return prev > last ? Verdict::Gap : Verdict::Next;
    }
    // The channel is known up to and with this number.
    void moveTo(const QString& channel, qint64 seq, Timestamp at = {})
    {
        m_last.insert(channel, {seq, at});
    }
    void forget() { m_last.clear(); }

private:
    struct Last
    {
        qint64 seq = 0;
        Timestamp at;
    };
    QHash<QString, Last> m_last;
};

} // namespace servery::app
