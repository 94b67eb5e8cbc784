// TagStore: NFC tags and printed codes, and how often they were tapped. Thread: the storage
// thread's. Errors: storage::DatabaseError.
#pragma once

#include "core/base/ids.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

namespace servery {

struct Tag
{
    QByteArray uid;
    VenueId venue; // empty: not claimed yet
    QString table;
    std::int64_t scans = 0;
};

class TagStore final : public engine::Store
{
public:
    explicit TagStore(storage::Database& database);

    engine::WorkingTable<QByteArray, Tag> tags;

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

private:
    void loadTags(storage::Database& database, const std::vector<QByteArray>& uids);

    storage::Database& m_database;
};

} // namespace servery
