#include "app/orders/ordercache.h"

#include "app/time/servertime.h"
#include "core/protocol/jsonreader.h"

#include <QJsonDocument>

namespace servery::app {
namespace {

constexpr const char* schema =
    "create table if not exists orders (id text primary key, version integer not null,"
    " body text not null);"
    "create table if not exists picture (one integer primary key check (one = 1),"
    " saved_at integer not null);";

// Whom it is for is nobody's business on a lost device; the number on the ticket is enough.
QByteArray bodyOf(OrderView order)
{
    order.customerName.clear();
    order.phoneEnds.clear();
    return QJsonDocument(protocol::toJson(order)).toJson(QJsonDocument::Compact);
}

} // namespace

OrderCache::OrderCache(OrderBook& book, ServerTime& time, QObject* parent)
    : QObject(parent), m_book(book), m_time(time)
{
    connect(&m_book, &OrderBook::changed, this, [this] { m_isDirty = true; });
}

qint64 OrderCache::open(const QString& path)
{
    close();
    if (!m_database.open(path, schema))
        return 0;
    const auto picture = m_database.query("select saved_at from picture");
    const qint64 savedAtMs = picture.empty() ? 0 : picture.front().front().toLongLong();
    std::vector<OrderView> orders;
    for (const LocalDatabase::Row& row : m_database.query("select id, version, body from orders")) {
        m_kept.insert(QString::fromUtf8(row[0]), row[1].toInt());
        const auto json = protocol::parseJsonObject(row[2]);
        if (!json)
            continue;
        if (auto order = protocol::orderViewFromJson(*json))
            orders.push_back(std::move(order).value());
    }
    const bool isYoung = savedAtMs > 0 && m_time.now().ms - savedAtMs < longestAgeMs;
    if (m_book.isFilled() || !isYoung || orders.empty())
        return 0;
    m_book.restore(orders);
    m_isDirty = false;
    return savedAtMs;
}

void OrderCache::close()
{
    save();
    m_database.close();
    m_kept.clear();
    m_isDirty = false;
}

void OrderCache::erase()
{
    m_isDirty = false;
    m_kept.clear();
    m_database.destroy();
}

void OrderCache::save()
{
    // A picture of the past is not written again as if it were of now.
    if (!m_isDirty || !m_book.isFilled() || !m_database.isOpen())
        return;
    m_isDirty = false;
    QHash<QString, int> kept;
    m_database.together([this, &kept] {
        bool good = true;
        for (auto it = m_book.orders().cbegin(); it != m_book.orders().cend(); ++it) {
            if (kept.size() >= mostOrders)
                break;
            kept.insert(it.key(), it->version);
            if (m_kept.value(it.key(), -1) == it->version)
                continue;
            good = good && m_database.run("insert or replace into orders (id, version, body)"
                                          " values (?, ?, ?)",
                                          {it.key().toUtf8(), qint64{it->version}, bodyOf(*it)});
        }
        for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
            if (!kept.contains(it.key()))
                good =
                    good && m_database.run("delete from orders where id = ?", {it.key().toUtf8()});
        return good && m_database.run("insert or replace into picture (one, saved_at)"
                                      " values (1, ?)",
                                      {m_time.now().ms});
    });
    m_kept = kept;
}

} // namespace servery::app
