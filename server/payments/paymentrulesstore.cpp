#include "server/payments/paymentrulesstore.h"

#include "server/storage/keylist.h"

#include <array>

namespace servery {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

namespace {

#define SERVERY_PAYMENT_RULES_COLUMNS                                                              \
    "venue_id, pay_on_pickup_cents, bank_holder, bank_bsb, bank_account, bank_iban, bank_bic, "    \
    "csv_mapping, wallet_days"

constexpr std::array columns = {
    Column{"venue_id", ColumnType::Text},       Column{"pay_on_pickup_cents", ColumnType::Integer},
    Column{"bank_holder", ColumnType::Text},    Column{"bank_bsb", ColumnType::Text},
    Column{"bank_account", ColumnType::Text},   Column{"bank_iban", ColumnType::Text},
    Column{"bank_bic", ColumnType::Text},       Column{"csv_mapping", ColumnType::Text},
    Column{"wallet_days", ColumnType::Integer},
};
constexpr storage::TableSpec table{"payment_rules", columns};

PaymentRules rulesFrom(const Rows& rows)
{
    return {rows.integer(1),
            {rows.string(2), rows.bytes(3), rows.bytes(4), rows.bytes(5), rows.bytes(6)},
            rows.bytes(7),
            static_cast<int>(rows.integer(8))};
}

} // namespace

PaymentRulesStore::PaymentRulesStore(storage::Database& database)
    : rules([this](const auto& venues) { loadRules(m_database, venues); }), m_database(database)
{}

PaymentRules PaymentRulesStore::of(const VenueId& venue)
{
    const PaymentRules* own = rules.find(venue);
    return own == nullptr ? PaymentRules{} : *own;
}

void PaymentRulesStore::set(const VenueId& venue, const PaymentRules& to)
{
    if (rules.find(venue) == nullptr)
        rules.insert(venue, to);
    else
        rules.change(venue) = to;
}

void PaymentRulesStore::loadRules(storage::Database& database, const std::vector<VenueId>& venues)
{
    Rows rows = database.query("select " SERVERY_PAYMENT_RULES_COLUMNS
                               " from payment_rules where venue_id {in 1} {lock}",
                               {storage::keyList(venues)});
    while (rows.next())
        rules.loaded(VenueId(rows.bytes(0)), rulesFrom(rows));
}

bool PaymentRulesStore::load(storage::Database& database)
{
    if (!rules.hasPending())
        return false;
    loadRules(database, rules.takePending());
    return true;
}

void PaymentRulesStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* venues : {&rules.inserted(), &rules.changed()})
        for (const VenueId& venue : *venues) {
            const PaymentRules& row = rules.at(venue);
            rows.add(venue.bytes(), row.payOnPickupCents, storage::text(row.account.holder),
                     row.account.bsb, row.account.account, row.account.iban, row.account.bic,
                     row.csvMapping, std::int64_t{row.walletDays});
        }
    if (!rows.isEmpty())
        database.upsertRows(table, rows);
}

void PaymentRulesStore::clear()
{
    rules.clear();
}

PaymentRules PaymentRulesStore::read(storage::Database& database, const VenueId& venue)
{
    Rows rows = database.query("select " SERVERY_PAYMENT_RULES_COLUMNS
                               " from payment_rules where venue_id = $1",
                               {venue.bytes()});
    return rows.next() ? rulesFrom(rows) : PaymentRules{};
}

} // namespace servery
