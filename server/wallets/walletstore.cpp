#include "server/wallets/walletstore.h"

#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

using storage::Column;
using storage::ColumnType;
using storage::Rows;
using storage::textOrNull;

namespace {

#define SERVERY_WALLET_COLUMNS                                                                     \
    "id, venue_id, phone, phone_key, currency, balance_cents, opened_at, moved_at"
#define SERVERY_WALLET_CODE_COLUMNS                                                                \
    "phone_key, venue_id, phone, issue, issued_at, wrong_attempts, issued_in_window, window_at"

constexpr std::array walletColumns = {
    Column{"id", ColumnType::Text},           Column{"venue_id", ColumnType::Text},
    Column{"phone", ColumnType::Text},        Column{"phone_key", ColumnType::Text},
    Column{"currency", ColumnType::Text},     Column{"balance_cents", ColumnType::Integer},
    Column{"opened_at", ColumnType::Integer}, Column{"moved_at", ColumnType::Integer},
};
constexpr storage::TableSpec walletsTable{"wallets", walletColumns};

constexpr std::array moveColumns = {
    Column{"id", ColumnType::Text},
    Column{"wallet_id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"kind", ColumnType::Text},
    Column{"amount_cents", ColumnType::Integer},
    Column{"balance_cents", ColumnType::Integer},
    Column{"cause", ColumnType::Text},
    Column{"staff_id", ColumnType::Text},
    Column{"staff_name", ColumnType::Text},
    Column{"at", ColumnType::Integer},
};
constexpr storage::TableSpec movesTable{"wallet_moves", moveColumns};

constexpr std::array codeColumns = {
    Column{"phone_key", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"phone", ColumnType::Text},
    Column{"issue", ColumnType::Integer},
    Column{"issued_at", ColumnType::Integer},
    Column{"wrong_attempts", ColumnType::Integer},
    Column{"issued_in_window", ColumnType::Integer},
    Column{"window_at", ColumnType::Integer},
};
constexpr storage::TableSpec codesTable{"wallet_codes", codeColumns};

Wallet walletFrom(const Rows& rows)
{
    return {WalletId(rows.bytes(0)), VenueId(rows.bytes(1)), rows.bytes(2),    rows.bytes(4),
            rows.integer(5),         {rows.integer(6)},      {rows.integer(7)}};
}

WalletCode codeFrom(const Rows& rows)
{
    return {rows.bytes(0),
            VenueId(rows.bytes(1)),
            rows.bytes(2),
            static_cast<int>(rows.integer(3)),
            {rows.integer(4)},
            static_cast<int>(rows.integer(5)),
            static_cast<int>(rows.integer(6)),
            {rows.integer(7)}};
}

WalletMove moveFrom(const Rows& rows)
{
    WalletMove move;
    move.id = WalletMoveId(rows.bytes(0));
    move.wallet = WalletId(rows.bytes(1));
    move.venue = VenueId(rows.bytes(2));
    move.kind = walletMoveKindFromString(rows.bytes(3)).value_or(WalletMoveKind::TopUp);
    move.amountCents = rows.integer(4);
    move.balanceCents = rows.integer(5);
    move.cause = rows.bytes(6);
    move.staff = StaffId(rows.bytes(7));
    move.staffName = rows.string(8);
    move.at = {rows.integer(9)};
    move.order = OrderId(rows.bytes(10));
    move.orderNumber = static_cast<int>(rows.integer(11));
    return move;
}

void addRow(storage::RowBuffer& buffer, const Wallet& wallet)
{
    buffer.add(wallet.id.bytes(), wallet.venue.bytes(), wallet.phone,
               WalletStore::phoneKey(wallet.venue, wallet.phone), wallet.currency,
               wallet.balanceCents, wallet.openedAt.ms, wallet.movedAt.ms);
}

void addRow(storage::RowBuffer& buffer, const WalletMove& move)
{
    buffer.add(move.id.bytes(), move.wallet.bytes(), move.venue.bytes(), toString(move.kind),
               move.amountCents, move.balanceCents, move.cause, textOrNull(move.staff.bytes()),
               storage::text(move.staffName), move.at.ms);
}

void addRow(storage::RowBuffer& buffer, const WalletCode& code)
{
    buffer.add(code.key, code.venue.bytes(), code.phone, std::int64_t{code.issue}, code.issuedAt.ms,
               std::int64_t{code.wrongAttempts}, std::int64_t{code.issuedInWindow},
               code.windowAt.ms);
}

} // namespace

WalletStore::WalletStore(storage::Database& database)
    : wallets([this](const auto& ids) { loadWallets(m_database, ids); }),
      byPhone([this](const auto& keys) { loadByPhone(m_database, keys); }),
      codes([this](const auto& keys) { loadCodes(m_database, keys); }),
      m_database(database)
{}

QByteArray WalletStore::phoneKey(const VenueId& venue, const QByteArray& phone)
{
    return venue.bytes() + '|' + phone;
}

void WalletStore::insertWallet(const Wallet& wallet)
{
    wallets.insert(wallet.id, wallet);
    byPhone.loaded(phoneKey(wallet.venue, wallet.phone), wallet.id);
}

const Wallet* WalletStore::findByPhone(const VenueId& venue, const QByteArray& phone)
{
    const WalletId* id = byPhone.find(phoneKey(venue, phone));
    return id == nullptr ? nullptr : wallets.find(*id);
}

void WalletStore::loadWallets(storage::Database& database, const std::vector<WalletId>& ids)
{
    Rows rows =
        database.query("select " SERVERY_WALLET_COLUMNS " from wallets where id {in 1} {lock}",
                       {storage::keyList(ids)});
    while (rows.next())
        wallets.loaded(WalletId(rows.bytes(0)), walletFrom(rows));
}

void WalletStore::loadByPhone(storage::Database& database, const std::vector<QByteArray>& keys)
{
    Rows rows = database.query("select " SERVERY_WALLET_COLUMNS
                               " from wallets where phone_key {in 1} {lock}",
                               {storage::keyList(keys)});
    while (rows.next()) {
        const Wallet wallet = walletFrom(rows);
        wallets.loaded(wallet.id, wallet);
        byPhone.loaded(rows.bytes(3), wallet.id);
    }
}

void WalletStore::loadCodes(storage::Database& database, const std::vector<QByteArray>& keys)
{
    Rows rows = database.query("select " SERVERY_WALLET_CODE_COLUMNS
                               " from wallet_codes where phone_key {in 1} {lock}",
                               {storage::keyList(keys)});
    while (rows.next())
        codes.loaded(rows.bytes(0), codeFrom(rows));
}

bool WalletStore::load(storage::Database& database)
{
    const bool pending = wallets.hasPending() || byPhone.hasPending() || codes.hasPending();
    if (byPhone.hasPending())
        loadByPhone(database, byPhone.takePending());
    if (wallets.hasPending())
        loadWallets(database, wallets.takePending());
    if (codes.hasPending())
        loadCodes(database, codes.takePending());
    return pending;
}

void WalletStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* ids : {&wallets.inserted(), &wallets.changed()})
        for (const WalletId& id : *ids)
            addRow(rows, wallets.at(id));
    if (!rows.isEmpty())
        database.upsertRows(walletsTable, rows);
    rows.clear();
    for (const WalletMove& move : m_moves)
        addRow(rows, move);
    if (!rows.isEmpty())
        database.insertRows(movesTable, rows);
    rows.clear();
    for (const auto* keys : {&codes.inserted(), &codes.changed()})
        for (const QByteArray& key : *keys)
            addRow(rows, codes.at(key));
    if (!rows.isEmpty())
        database.upsertRows(codesTable, rows);
}

void WalletStore::clear()
{
    wallets.clear();
    byPhone.clear();
    codes.clear();
    m_moves.clear();
}

std::optional<Wallet> WalletStore::read(storage::Database& database, const WalletId& id)
{
    return storage::readFirst(database.query("select " SERVERY_WALLET_COLUMNS
                                             " from wallets where id = $1",
                                             {id.bytes()}),
                              walletFrom);
}

std::optional<Wallet> WalletStore::readByPhone(storage::Database& database, const VenueId& venue,
                                               const QByteArray& phone)
{
    return storage::readFirst(database.query("select " SERVERY_WALLET_COLUMNS
                                             " from wallets where phone_key = $1",
                                             {phoneKey(venue, phone)}),
                              walletFrom);
}

std::vector<WalletMove> WalletStore::readMoves(storage::Database& database, const WalletId& wallet,
                                               const WalletMoveId& before, int limit)
{
    // '~' sorts after every id.
    const QByteArray below = before.isEmpty() ? QByteArray("~") : before.bytes();
    return storage::readAll(
        database.query(
            "select m.id, m.wallet_id, m.venue_id, m.kind, m.amount_cents, m.balance_cents, "
            "m.cause,"
            " m.staff_id, m.staff_name, m.at, o.id, o.number from wallet_moves m"
            " left join payments p on p.id = m.cause left join refunds r on r.id = m.cause"
            " left join orders o on o.id = coalesce(p.order_id, r.order_id)"
            " where m.wallet_id = $1 and m.id < $2 order by m.id desc limit $3",
            {wallet.bytes(), below, std::int64_t{limit}}),
        moveFrom);
}

std::optional<WalletCode> WalletStore::readCode(storage::Database& database, const QByteArray& key)
{
    return storage::readFirst(database.query("select " SERVERY_WALLET_CODE_COLUMNS
                                             " from wallet_codes where phone_key = $1",
                                             {key}),
                              codeFrom);
}

} // namespace servery
