#include "server/venues/venuestore.h"

#include "core/protocol/kitchenplanview.h"
#include "core/protocol/settingsview.h"
#include "server/storage/jsontext.h"
#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <QJsonDocument>

#include <array>

namespace servery {

namespace {

using storage::ColumnType;
using storage::Rows;

constexpr std::array venueColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"slug", ColumnType::Text},
    storage::Column{"name", ColumnType::Text},
    storage::Column{"currency", ColumnType::Text},
    storage::Column{"time_zone", ColumnType::Text},
    storage::Column{"settings", ColumnType::Text},
    storage::Column{"stripe_account", ColumnType::Text},
    storage::Column{"application_fee_basis_points", ColumnType::Integer},
    storage::Column{"menu_version", ColumnType::Integer},
    storage::Column{"payment_methods", ColumnType::Text},
    storage::Column{"kitchen_plan", ColumnType::Text},
    storage::Column{"tip_percents", ColumnType::Text},
    storage::Column{"takes_other_tips", ColumnType::Integer},
    storage::Column{"stray_money", ColumnType::Text},
};
constexpr storage::TableSpec venuesTable{"venues", venueColumns};

constexpr std::array tableColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"venue_id", ColumnType::Text},
    storage::Column{"label", ColumnType::Text},
};
constexpr storage::TableSpec tablesTable{"venue_tables", tableColumns};

#define SERVERY_VENUE_COLUMNS                                                                      \
    "id, slug, name, currency, time_zone, settings, stripe_account, "                              \
    "application_fee_basis_points, menu_version, payment_methods, kitchen_plan, "                  \
    "tip_percents, takes_other_tips, stray_money"

// Most venues have no plan: nothing is read for them with each batch.
KitchenPlan planFrom(const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    auto plan = protocol::kitchenPlanFromJson(QJsonDocument::fromJson(text).object());
    return plan ? std::move(plan).value() : KitchenPlan{};
}

QByteArray planText(const KitchenPlan& plan)
{
    return plan == KitchenPlan{}
               ? QByteArray("")
               : QJsonDocument(protocol::toJson(plan)).toJson(QJsonDocument::Compact);
}

QByteArray percentsText(const std::vector<int>& percents)
{
    QJsonArray out;
    for (const int percent : percents)
        out.append(percent);
    return storage::toText(out);
}

VenueSettings venueFrom(const Rows& rows)
{
    VenueSettings venue;
    venue.id = VenueId(rows.bytes(0));
    venue.slug = rows.string(1);
    venue.name = rows.string(2);
    venue.currency = rows.bytes(3);
    venue.timeZone = rows.bytes(4);
    venue.service = protocol::settingsFromJson(QJsonDocument::fromJson(rows.bytes(5)).object());
    venue.stripeAccount = rows.bytes(6);
    venue.applicationFeeBasisPoints = static_cast<int>(rows.integer(7));
    venue.menuVersion = rows.integer(8);
    venue.paymentMethods = storage::stringsFrom(storage::arrayFrom(rows.bytes(9)));
    venue.kitchen = planFrom(rows.bytes(10));
    venue.tipPercents.clear();
    for (const QJsonValue& percent : storage::arrayFrom(rows.bytes(11)))
        venue.tipPercents.push_back(percent.toInt());
    venue.takesOtherTips = rows.integer(12) != 0;
    venue.parksStrayMoney = rows.bytes(13) == "park";
    return venue;
}

void addRow(storage::RowBuffer& buffer, const VenueSettings& venue)
{
    buffer.add(venue.id.bytes(), storage::text(venue.slug), storage::text(venue.name),
               venue.currency, venue.timeZone,
               QJsonDocument(protocol::ownSettings(venue.service)).toJson(QJsonDocument::Compact),
               storage::textOrNull(venue.stripeAccount),
               std::int64_t{venue.applicationFeeBasisPoints}, venue.menuVersion,
               storage::toText(venue.paymentMethods), planText(venue.kitchen),
               percentsText(venue.tipPercents), std::int64_t{venue.takesOtherTips},
               QByteArray(venue.parksStrayMoney ? "park" : "refund"));
}

} // namespace

VenueStore::VenueStore(storage::Database& database)
    : venues([this](const auto& ids) { loadVenues(m_database, ids); }),
      slugs([this](const auto& wanted) { loadSlugs(m_database, wanted); }),
      tables([this](const auto& keys) { loadTables(m_database, keys); }),
      m_database(database)
{}

QByteArray VenueStore::tableKey(const VenueId& venue, const QString& label)
{
    return venue.bytes() + '|' + label.toUtf8();
}

void VenueStore::wantSlug(const QString& slug)
{
    slugs.want(slug);
}

const VenueSettings* VenueStore::findBySlug(const QString& slug)
{
    const VenueId* id = slugs.find(slug);
    return id == nullptr ? nullptr : venues.find(*id);
}

void VenueStore::insertVenue(const VenueSettings& venue)
{
    venues.insert(venue.id, venue);
    slugs.loaded(venue.slug, venue.id);
}

void VenueStore::loadVenues(storage::Database& database, const std::vector<VenueId>& ids)
{
    Rows rows = database.query("select " SERVERY_VENUE_COLUMNS " from venues where id {in 1}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        VenueSettings venue = venueFrom(rows);
        venues.loaded(venue.id, venue);
    }
}

void VenueStore::loadSlugs(storage::Database& database, const std::vector<QString>& wanted)
{
    QList<QByteArray> list;
    for (const QString& slug : wanted)
        list.append(slug.toUtf8());
    Rows rows =
        database.query("select " SERVERY_VENUE_COLUMNS " from venues where slug {in 1}", {list});
    while (rows.next()) {
        VenueSettings venue = venueFrom(rows);
        slugs.loaded(venue.slug, venue.id);
        venues.loaded(VenueId(venue.id), venue);
    }
}

void VenueStore::loadTables(storage::Database& database, const std::vector<QByteArray>& keys)
{
    QList<QByteArray> venueIds;
    QList<QByteArray> labels;
    for (const QByteArray& key : keys) {
        const qsizetype bar = key.indexOf('|');
        venueIds.append(key.left(bar));
        labels.append(key.mid(bar + 1));
    }
    Rows rows = database.query(
        "select id, venue_id, label from venue_tables where venue_id {in 1} and label {in 2}",
        {venueIds, labels});
    while (rows.next()) {
        const VenueTable table{TableId(rows.bytes(0)), VenueId(rows.bytes(1)), rows.string(2)};
        tables.loaded(tableKey(table.venue, table.label), table);
    }
}

bool VenueStore::load(storage::Database& database)
{
    const bool pending = slugs.hasPending() || venues.hasPending() || tables.hasPending();
    if (slugs.hasPending())
        loadSlugs(database, slugs.takePending());
    if (venues.hasPending())
        loadVenues(database, venues.takePending());
    if (tables.hasPending())
        loadTables(database, tables.takePending());
    return pending;
}

void VenueStore::flush(storage::Database& database)
{
    storage::RowBuffer inserted;
    for (const VenueId& id : venues.inserted())
        addRow(inserted, venues.at(id));
    if (!inserted.isEmpty())
        database.insertRows(venuesTable, inserted);
    storage::RowBuffer changed;
    for (const VenueId& id : venues.changed())
        addRow(changed, venues.at(id));
    if (!changed.isEmpty())
        database.updateRows(venuesTable, changed);
    storage::RowBuffer newTables;
    for (const QByteArray& key : tables.inserted()) {
        const VenueTable& table = tables.at(key);
        newTables.add(table.id.bytes(), table.venue.bytes(), storage::text(table.label));
    }
    if (!newTables.isEmpty())
        database.insertRows(tablesTable, newTables);
}

void VenueStore::clear()
{
    venues.clear();
    slugs.clear();
    tables.clear();
}

std::optional<VenueSettings> VenueStore::readBySlug(storage::Database& database,
                                                    const QString& slug)
{
    return storage::readFirst(database.query("select " SERVERY_VENUE_COLUMNS
                                             " from venues where slug = $1",
                                             {storage::text(slug)}),
                              venueFrom);
}

std::optional<VenueSettings> VenueStore::readById(storage::Database& database, const VenueId& id)
{
    return storage::readFirst(
        database.query("select " SERVERY_VENUE_COLUMNS " from venues where id = $1", {id.bytes()}),
        venueFrom);
}

bool VenueStore::hasTable(storage::Database& database, const VenueId& venue, const QString& label)
{
    Rows rows = database.query("select id from venue_tables where venue_id = $1 and label = $2",
                               {venue.bytes(), storage::text(label)});
    return rows.next();
}

} // namespace servery
