// WorkingTable: the part of a batch's working set that one store holds: an identity map from key to
// row with dirty tracking. Keys are announced with want(), fetched in bulk by the store, read with
// find(), changed with insert() and change(), and written in bulk by the store from inserted() and
// changed(). Thread: the storage thread's. Lives for one batch, then clear().
#pragma once

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace servery::engine {

template <class Key, class Row>
class WorkingTable
{
public:
    // loadNow fetches keys on the spot: the way out for a read that nobody announced.
    using LoadNow = std::function<void(const std::vector<Key>&)>;
    explicit WorkingTable(LoadNow loadNow) : m_loadNow(std::move(loadNow)) {}

    // Announces a key. Returns its row when an earlier round fetched it.
    const Row* want(const Key& key)
    {
        Entry& entry = m_entries[key];
        if (entry.mark == Mark::Unknown) {
            entry.mark = Mark::Pending;
            m_pending.push_back(key);
        }
        return entry.row.get();
    }
    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }
    // The announced keys that were not fetched yet; from here on they count as fetched.
    [[nodiscard]] std::vector<Key> takePending()
    {
        for (const Key& key : m_pending)
            if (Entry& entry = m_entries[key]; entry.mark == Mark::Pending)
                entry.mark = Mark::Clean;
        return std::exchange(m_pending, {});
    }

    // The store hands over a row that it fetched. A row that is there already is left alone.
    void loaded(const Key& key, Row row)
    {
        Entry& entry = m_entries[key];
        if (!entry.row)
            entry.row = std::make_shared<Row>(std::move(row));
        if (entry.mark == Mark::Unknown)
            entry.mark = Mark::Clean;
    }

    // The row, or null when there is none. Never wrong, slower when it was not announced. The
    // pointer stays valid until clear().
    [[nodiscard]] const Row* find(const Key& key) { return fetched(key).row.get(); }
    // The row when it is here already; never fetches. For announce, which looks at what an earlier
    // round fetched.
    [[nodiscard]] const Row* known(const Key& key) const
    {
        const auto entry = m_entries.constFind(key);
        return entry == m_entries.cend() ? nullptr : entry->row.get();
    }
    // Adds a row that the database does not have.
    Row& insert(const Key& key, Row row)
    {
        Entry& entry = m_entries[key];
        Q_ASSERT(!entry.row);
        entry.row = std::make_shared<Row>(std::move(row));
        entry.mark = Mark::Inserted;
        m_inserted.push_back(key);
        return *entry.row;
    }
    // The row to write to; it must exist.
    [[nodiscard]] Row& change(const Key& key)
    {
        Entry& entry = fetched(key);
        Q_ASSERT(entry.row);
        if (entry.mark == Mark::Clean) {
            entry.mark = Mark::Changed;
            m_changed.push_back(key);
        }
        return *entry.row;
    }

    [[nodiscard]] const std::vector<Key>& inserted() const { return m_inserted; }
    [[nodiscard]] const std::vector<Key>& changed() const { return m_changed; }
    // Whether it is among inserted() or changed(); for flush.
    [[nodiscard]] bool isWritten(const Key& key) const
    {
        const auto entry = m_entries.constFind(key);
        return entry != m_entries.cend() && entry->mark >= Mark::Inserted;
    }
    // A row that is known to be here; for flush.
    [[nodiscard]] const Row& at(const Key& key) const { return *m_entries.constFind(key)->row; }

    void clear()
    {
        m_entries.clear();
        m_pending.clear();
        m_inserted.clear();
        m_changed.clear();
    }

private:
    enum class Mark : std::uint8_t {
        Unknown, // nobody asked for it
        Pending, // announced
        Clean,   // fetched: as it lies in the database, or not there
        Inserted,
        Changed,
    };
    struct Entry
    {
        std::shared_ptr<Row> row;
        Mark mark = Mark::Unknown;
    };

    [[nodiscard]] Entry& fetched(const Key& key)
    {
        Entry& entry = m_entries[key];
        if (entry.mark > Mark::Pending)
            return entry;
        if (entry.mark == Mark::Unknown)
            m_pending.push_back(key);
        m_loadNow(takePending());
        return m_entries[key];
    }

    LoadNow m_loadNow;
    QHash<Key, Entry> m_entries;
    std::vector<Key> m_pending;
    std::vector<Key> m_inserted;
    std::vector<Key> m_changed;
};

} // namespace servery::engine
