// StockDesk: takes portions for orders, gives them back, and tells of it, for every handler whose
// decisions touch them. Thread: the storage thread's.
#pragma once

#include "server/engine/batch.h"
#include "server/menu/stockstore.h"
#include "server/venues/venuestore.h"

namespace servery {

class StockDesk
{
public:
    StockDesk(StockStore& stock, VenueStore& venues);

    void want(const QByteArray& subject) { m_stock.stock.want(subject); }
    [[nodiscard]] const Stock* find(const QByteArray& subject)
    {
        return m_stock.stock.find(subject);
    }

    // Each counted subject once, and no more of it than is left (portionsFor).
    void take(const VenueId& venue, const std::vector<Portions>& portions, engine::Batch& batch);
    // What is not counted any more, or not this venue's, is left alone.
    void giveBack(const VenueId& venue, const std::vector<Portions>& portions,
                  engine::Batch& batch);
    // As staff set it by hand; answers the event's number.
    std::int64_t set(const Stock& stock, engine::Batch& batch);

private:
    std::int64_t tell(const VenueId& venue, const std::vector<QByteArray>& subjects,
                      bool isSeenByDiners, const QString& by, engine::Batch& batch);

    StockStore& m_stock;
    VenueStore& m_venues;
};

} // namespace servery
