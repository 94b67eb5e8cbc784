#include "app/orders/ordercache.h"

#include "app/time/servertime.h"
#include "core/protocol/jsonreader.h"

#include <QJsonDocument>

#include <utility>

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

struct KeptOrder
{
    QByteArray id;
    qint64 version = 0;
    QByteArray body;
};

bool writePicture(LocalDatabase& database, const std::vector<KeptOrder>& news,
                  const QByteArrayList& gone, qint64 nowMs)
{
    for (const KeptOrder& order : news)
        if (!database.run("insert or replace into orders (id, version, body) values (?, ?, ?)",
                          {order.id, order.version, order.body}))
            return false;
    for (const QByteArray& id : gone)
        if (!database.run("delete from orders where id = ?", {id}))
            return false;
    return database.run("insert or replace into picture (one, saved_at) values (1, ?)", {nowMs});
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
    if (!m_store.open(path, schema))
        return 0;
    const auto picture = m_store.query("select saved_at from picture");
    const qint64 savedAtMs = picture.empty() ? 0 : picture.front().front().toLongLong();
    std::vector<OrderView> orders;
    for (const LocalDatabase::Row& row : m_store.query("select id, version, body from orders")) {
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
    m_store.close();
    forget();
}

void OrderCache::erase()
{
    forget();
    m_store.destroy();
}

void OrderCache::forget()
{
    m_kept.clear();
    m_isAnew = false;
    m_isDirty = false;
}

void OrderCache::save()
{
    // A picture of the past is not written again as if it were of now.
    if (!m_isDirty || !m_book.isFilled() || !m_store.isOpen())
        return;
    m_isDirty = false;
    QHash<QString, int> kept;
    std::vector<KeptOrder> news;
    QByteArrayList gone;
    for (auto it = m_book.orders().cbegin(); it != m_book.orders().cend(); ++it) {
        if (kept.size() >= mostOrders)
            break;
        kept.insert(it.key(), it->version);
        if (m_kept.value(it.key(), -1) != it->version)
            news.push_back({it.key().toUtf8(), qint64{it->version}, bodyOf(*it)});
    }
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        if (!kept.contains(it.key()))
            gone.append(it.key().toUtf8());
    m_store.write(
        [news = std::move(news), gone = std::move(gone), isAnew = std::exchange(m_isAnew, false),
         nowMs = m_time.now().ms](LocalDatabase& database) {
            return (!isAnew || database.run("delete from orders")) &&
                   writePicture(database, news, gone, nowMs);
        },
        [this](bool isStored) {
            if (isStored)
                return;
            m_kept.clear();
            m_isAnew = true;
        });
    m_kept = kept;
}

} // namespace servery::app
