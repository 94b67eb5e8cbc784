// CommandOutbox: the actions that the server has not answered yet, in their order. An action is
// here as soon as it is asked for, so that the next frame shows it; it is sent when it is on the
// disk, so it survives a restart and is sent again under the same id; the server answers a repeated
// id with its first result. One that was never sent can be undone. What must not be kept (a pickup
// code) stays in memory only. Thread: the GUI thread, which never waits for the disk but at opening
// and closing. Errors: an action that cannot be written is taken back, with a signal; where not
// even a file can be opened, that is logged, and the actions are in memory alone.
#pragma once

#include "app/link/localstore.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QJsonObject>
#include <QObject>

#include <deque>
#include <optional>
#include <vector>

namespace servery::app {

struct OutboxEntry
{
    QString id;
    QString name; // of the command: "order.ready"
    QJsonObject data;
    qint64 atMs = 0;            // when it was asked for; device time
    bool durable = true;        // to be kept on the disk
    bool isStored = true;       // is there by now, if it is to be: it may be sent
    bool everSent = false;      // the server may have it already
    bool inFlight = false;      // sent on the present connection
    qint64 sentMonoMs = 0;      // when, if it is in flight
    qint64 notBeforeMonoMs = 0; // refused for now: not to be sent again earlier
    int refusedForNow = 0;      // how often
};

class CommandOutbox : public QObject
{
    Q_OBJECT

public:
    enum class Keep { OnDisk, InMemory };
    // Sent and unanswered at one time.
    static constexpr int window = 8;
    // Sent within any second; with what is said of painting it stays under the server's rate.
    static constexpr int mostASecond = 30;
    // The server knows ids for 7 days; what is older could be done twice.
    static constexpr qint64 longestAgeMs = 6LL * 24 * 3600 * 1000;

    // Those behind one that was refused for now wait with it.
    static constexpr qint64 longestWaitMs = 60'000;

    CommandOutbox(const Clock& clock, Random& random, QObject* parent = nullptr);

    // Reads the file at this path and goes on with it. What was queued before is dropped from
    // memory (it stays in its own file), so each venue has a file of its own.
    void open(const QString& path);
    // Waits until what was asked for is on the disk.
    void close();
    // Whether what is asked for outlives this program.
    [[nodiscard]] bool isKept() const { return m_store.isOpen(); }

    // Answers the new id at once; stored() or notStored() follow.
    QString add(const QString& name, const QJsonObject& data, Keep keep = Keep::OnDisk);
    // False when it was sent already, or is unknown.
    bool cancel(const QString& id);

    // Takes out what waited for so long that it is not to be sent any more.
    [[nodiscard]] std::vector<OutboxEntry> takeExpired();
    // A connection came up, or went: nothing is in flight on it.
    void connectionReset();
    // The first entry that may be sent now; null when there is none, the window is full or the
    // second's share is used up.
    [[nodiscard]] const OutboxEntry* nextToSend() const;
    void markSent(const QString& id);
    // What was sent so long ago and has no answer is sent again, although the connection stands.
    void giveUpWaiting(qint64 answerWithinMs);
    // The server said: not now. Sent again after the wait, which doubles each time; false when it
    // was tried too often.
    bool postpone(const QString& id, qint64 waitMs);
    // Answered for good; unknown ids are ignored (a second answer).
    std::optional<OutboxEntry> settle(const QString& id);

    [[nodiscard]] const std::vector<OutboxEntry>& entries() const { return m_entries; }
    [[nodiscard]] const OutboxEntry* find(const QString& id) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    void changed();
    void added(const QString& id);
    // It may be sent from now on.
    void stored(const QString& id);
    // It could not be written: it is not in the outbox any more, and was never sent.
    void notStored(const servery::app::OutboxEntry& entry);
    void cancelled(const QString& id);

private:
    void read();
    void onWritten(const QString& id, bool isStored);
    // Takes it off the disk; where that fails, once more with whatever is written next.
    void erase(const QString& id, LocalStore::Sync sync);
    void eraseRest();
    [[nodiscard]] OutboxEntry* findMutable(const QString& id);
    void remove(const QString& id);

    const Clock& m_clock;
    Random& m_random;
    std::vector<OutboxEntry> m_entries;
    LocalStore m_store;
    QStringList m_unerased;          // over, and still on the disk
    std::deque<qint64> m_sentMonoMs; // of the last second
};

} // namespace servery::app
