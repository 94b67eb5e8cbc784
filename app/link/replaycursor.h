// ReplayCursor: how far each channel was heard. Says of an event whether it is the next one, one
// heard before, or proof that others were missed. Thread: values. Source: the WebSocket contract
// (`seq` is the venue's one sequence, `prev` the number before it on this channel).
#pragma once

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
        return found == m_last.constEnd() ? std::nullopt : std::optional<qint64>(*found);
    }
    [[nodiscard]] Verdict judge(const QString& channel, qint64 seq, qint64 prev) const
    {
        const qint64 last = position(channel).value_or(0);
        if (seq <= last)
            return Verdict::Duplicate;
        return prev > last ? Verdict::Gap : Verdict::Next;
    }
    // The channel is known up to and with this number.
    void moveTo(const QString& channel, qint64 seq) { m_last.insert(channel, seq); }
    void forget() { m_last.clear(); }

private:
    QHash<QString, qint64> m_last;
};

} // namespace servery::app
