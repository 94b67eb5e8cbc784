#include "server/menu/stockdesk.h"

#include "core/protocol/names.h"
#include "server/menu/stockjson.h"

#include <QJsonArray>

#include <algorithm>

namespace servery {

StockDesk::StockDesk(StockStore& stock, VenueStore& venues) : m_stock(stock), m_venues(venues) {}

void StockDesk::take(const VenueId& venue, const std::vector<Portions>& portions,
                     engine::Batch& batch)
{
    std::vector<QByteArray> changed;
    bool isSeen = false;
    for (const Portions& each : portions) {
        Stock& stock = m_stock.stock.change(each.subject);
        stock.portionsLeft = stock.portionsLeft.value_or(0) - each.count;
        isSeen = isSeen || !stock.isAvailable();
        changed.push_back(each.subject);
    }
    tell(venue, changed, isSeen, {}, batch);
}

void StockDesk::giveBack(const VenueId& venue, const std::vector<Portions>& portions,
                         engine::Batch& batch)
{
    std::vector<QByteArray> changed;
    bool isSeen = false;
    for (const Portions& each : portions) {
        const Stock* known = find(each.subject);
        if (known == nullptr || known->venue != venue || !known->portionsLeft)
            continue;
        const bool wasAvailable = known->isAvailable();
        Stock& stock = m_stock.stock.change(each.subject);
        stock.portionsLeft = std::min(*stock.portionsLeft + each.count, Stock::mostPortions);
        isSeen = isSeen || stock.isAvailable() != wasAvailable;
        changed.push_back(each.subject);
    }
    tell(venue, changed, isSeen, {}, batch);
}

std::int64_t StockDesk::set(const Stock& stock, engine::Batch& batch)
{
    const Stock* known = find(stock.subject);
    const bool wasAvailable = known == nullptr || known->isAvailable();
    if (known == nullptr)
        m_stock.stock.insert(stock.subject, stock);
    else
        m_stock.stock.change(stock.subject) = stock;
    return tell(stock.venue, {stock.subject}, stock.isAvailable() != wasAvailable, stock.changedBy,
                batch);
}

std::int64_t StockDesk::tell(const VenueId& venue, const std::vector<QByteArray>& subjects,
                             bool isSeenByDiners, const QString& by, engine::Batch& batch)
{
    const VenueSettings* known = m_venues.venues.find(venue);
    if (subjects.empty() || known == nullptr)
        return 0;
    std::int64_t version = known->menuVersion;
    // Diners see what can be ordered, not how much of it there is.
    if (isSeenByDiners)
        version = ++m_venues.venues.change(venue).menuVersion;
    QJsonArray stock;
    for (const QByteArray& subject : subjects)
        stock.append(toJson(*find(subject)));
    const QLatin1String name = protocol::events::menuChanged;
    return batch.emitEvent(venue, engine::Audience::Kitchen, QByteArray(name.data(), name.size()),
                           venue.bytes(),
                           {{QLatin1String("menuVersion"), qint64{version}},
                            {QLatin1String("stock"), stock},
                            {QLatin1String("by"), by}});
}

} // namespace servery
