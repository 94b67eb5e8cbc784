// StockStore: what is sold out or counted. Thread: the storage thread's, but for the static reads.
// Errors: storage::DatabaseError.
#pragma once

#include "core/menu/stock.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

namespace servery {

class StockStore final : public engine::Store
{
public:
    explicit StockStore(storage::Database& database);

    // By the item's or the modifier's id; what was never sold out nor counted has no row.
    engine::WorkingTable<QByteArray, Stock> stock;

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::vector<Stock> readOf(storage::Database& database,
                                                   const VenueId& venue);

private:
    void loadStock(storage::Database& database, const std::vector<QByteArray>& subjects);

    storage::Database& m_database;
};

} // namespace servery
