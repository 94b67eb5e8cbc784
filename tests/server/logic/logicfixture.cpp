#include "tests/server/logic/logicfixture.h"

#include "core/crypto/onetimecode.h"
#include "core/staff/staffcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/notifications/notificationhandler.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonDocument>

#include <stdexcept>

namespace servery::testing {

namespace {

Modifier choice(const char* name, std::int64_t priceCents, bool isAvailable = true)
{
    Modifier modifier;
    modifier.name = QString::fromLatin1(name);
    modifier.priceCents = priceCents;
    modifier.isAvailable = isAvailable;
    return modifier;
}

ModifierGroup group(const char* name, int minChoices, int maxChoices,
                    std::vector<Modifier> modifiers)
{
    return {{}, QString::fromLatin1(name), minChoices, maxChoices, std::move(modifiers)};
}

MenuItem dish(const char* name, std::int64_t priceCents)
{
    MenuItem item;
    item.name = QString::fromLatin1(name);
    item.kitchenName = item.name.toUpper();
    item.station = QStringLiteral("grill");
    item.priceCents = priceCents;
    return item;
}

std::vector<MenuCategory> menuOfVenue()
{
    MenuItem burger = dish("Burger", 1500);
    burger.allergens = {QStringLiteral("gluten")};
    burger.modifierGroups = {
        group("Doneness", 0, 1, {choice("Rare", 0)}),
        group("Extras", 0, 2, {choice("Cheese", 200), choice("Truffle", 900, false)})};
    MenuItem soup = dish("Soup", 900);
    soup.isAvailable = false;
    MenuItem set = dish("Set", 2500);
    set.modifierGroups = {group("Side", 1, 1, {choice("Chips", 0), choice("Salad", 150)})};
    return {{{},
             QStringLiteral("All"),
             {burger, soup, dish("Palace", limits::orderAmountCents), dish("Water", 0), set}}};
}

} // namespace

QByteArray codeOf(const engine::Outcome& outcome)
{
    return outcome ? QByteArray() : QByteArray(outcome.error().kind.code);
}

LogicFixture::LogicFixture(bool canSendMessages, std::uint64_t seed)
    : m_database(storage::openDatabase(QStringLiteral("sqlite:") +
                                       m_directory.filePath(QStringLiteral("logic.db")))),
      m_random(seed)
{
    // What a crash would lose is not the matter here, and waiting for the disk is most of the time.
    m_database->execute("pragma synchronous = off");
    storage::migrate(*m_database);
    m_recording = std::make_unique<RecordingDatabase>(*m_database);
    m_logic = std::make_unique<ServerLogic>(
        *m_recording, m_clock, m_random,
        LogicOptions{{pepper, canSendMessages},
                     "https://order.example",
                     PayconicOffer{PayconicOffer::Protocol::Payconic, "mer_1"},
                     false});
    addVenue(here, true);
    addVenue(there, false);
    addVenue(abroad, false, "JPY");
}

void LogicFixture::addVenue(const QString& slug, bool servesTables, const QByteArray& currency)
{
    VenueSettings settings;
    settings.slug = slug;
    settings.name = slug;
    settings.currency = currency;
    settings.timeZone = "Australia/Sydney";
    settings.service.servesTables = servesTables;
    for (const std::any& command :
         {std::any(AddVenue{settings}), std::any(AddTable{slug, QStringLiteral("7")}),
          std::any(ImportMenu{slug, menuOfVenue()})})
        if (const auto outcome = run(command); !outcome)
            throw std::runtime_error(outcome.error().kind.code);
    const auto venue = VenueStore::readBySlug(*m_database, slug);
    m_menus.insert(slug, MenuStore::readMenu(*m_database, *venue));
}

engine::Outcome LogicFixture::run(std::any command, std::optional<engine::IdempotencyKey> key)
{
    std::vector<engine::Envelope> batch;
    batch.push_back({std::move(command), std::move(key), {}});
    auto result = m_logic->engine().process(batch);
    for (auto it = result.committed.counters.cbegin(); it != result.committed.counters.cend(); ++it)
        m_counters[it.key()] += it.value();
    return std::move(result.outcomes.front());
}

std::vector<engine::Outcome> LogicFixture::runTogether(std::vector<std::any> commands)
{
    std::vector<engine::Envelope> batch;
    batch.reserve(commands.size());
    for (std::any& command : commands)
        batch.push_back({std::move(command), {}, {}});
    return m_logic->engine().process(batch).outcomes;
}

RecordStripeEvent LogicFixture::webhook(const QByteArray& body, StripeEndpoint endpoint)
{
    auto event = providers::stripe::parseEvent(body);
    if (!event)
        throw std::runtime_error(event.error().kind.code);
    return {std::move(event).value(), body, endpoint};
}

engine::Outcome LogicFixture::deliver(const QByteArray& body, StripeEndpoint endpoint)
{
    return run(webhook(body, endpoint));
}

Cart LogicFixture::cart(const QString& slug) const
{
    const MenuItem burger = item(slug, QStringLiteral("Burger"));
    Cart cart;
    cart.storeSlug = slug;
    cart.lines.push_back({burger.id, 2, {burger.modifierGroups[1].modifiers[0].id}, {}, {}});
    cart.phone = "+61491570156";
    cart.consentSms = true;
    cart.tipCents = 100;
    return cart;
}

Placed LogicFixture::place(PaymentFlow flow, const QString& slug)
{
    const auto outcome = run(PlaceOrder{cart(slug), flow});
    if (!outcome)
        throw std::runtime_error(outcome.error().kind.code);
    return {OrderId(outcome->body.value(QLatin1String("orderId")).toString()),
            PaymentId(outcome->body.value(QLatin1String("paymentId")).toString()),
            outcome->body.value(QLatin1String("amountCents")).toInteger()};
}

Placed LogicFixture::placeLinked(PaymentFlow flow, const QString& slug)
{
    const Placed placed = place(flow, slug);
    RecordProviderObject made{placed.payment};
    (flow == PaymentFlow::Intent ? made.providerPayment : made.session) =
        flow == PaymentFlow::Intent ? intentOf(placed) : sessionOf(placed);
    (void)run(made);
    return placed;
}

Placed LogicFixture::placePaid(const QString& slug)
{
    const Placed placed = placeLinked(PaymentFlow::Intent, slug);
    (void)deliver(stripebodies::succeeded(intentOf(placed), placed.amountCents));
    return placed;
}

Placed LogicFixture::placeReady(const QString& slug)
{
    const Placed placed = placePaid(slug);
    (void)act(Role::Kitchen, RunStaffAction::Kind::Prepare, placed.order, {}, slug);
    (void)act(Role::Kitchen, RunStaffAction::Kind::Ready, placed.order, {}, slug);
    return placed;
}

QByteArray LogicFixture::intentOf(const Placed& placed)
{
    return "pi_" + placed.payment.bytes();
}

QByteArray LogicFixture::sessionOf(const Placed& placed)
{
    return "cs_" + placed.payment.bytes();
}

StaffPrincipal LogicFixture::staff(Role role, const QString& slug, const QByteArray& session) const
{
    return {venue(slug), StaffId(QByteArray("stf_") + toString(role)), SessionId(session), role,
            QString::fromLatin1(toString(role))};
}

engine::Outcome LogicFixture::act(Role role, RunStaffAction::Kind kind, const OrderId& order,
                                  const QByteArray& code, const QString& slug)
{
    RunStaffAction action;
    action.staff = staff(role, slug);
    action.kind = kind;
    action.order = order;
    action.code = code;
    action.reason = QStringLiteral("no more buns");
    return run(action);
}

Order LogicFixture::order(const OrderId& id)
{
    return OrderStore::read(*m_database, id).value();
}

Payment LogicFixture::payment(const PaymentId& id)
{
    return PaymentStore::read(*m_database, id).value();
}

QByteArray LogicFixture::codeOf(const OrderId& id)
{
    const int issue = order(id).code.issue;
    return issue == 0 ? QByteArray("000000") : crypto::pickupCode(pepper, id, issue);
}

QByteArray LogicFixture::wrongCodeFor(const QByteArray& code)
{
    return code == "000000" ? "000001" : "000000";
}

VenueId LogicFixture::venue(const QString& slug) const
{
    return m_menus[slug].store.id;
}

MenuItem LogicFixture::item(const QString& slug, const QString& name) const
{
    const Menu menu = m_menus[slug];
    for (const MenuItem& each : menu.categories.front().items)
        if (each.name == name)
            return each;
    throw std::runtime_error("no such item");
}

std::int64_t LogicFixture::count(const char* sql, const QList<QByteArray>& parameters)
{
    std::vector<storage::Value> values(parameters.begin(), parameters.end());
    storage::Rows rows = m_database->query(sql, values);
    return rows.next() ? rows.integer(0) : 0;
}

std::int64_t LogicFixture::jobs(const QByteArray& kind, const QByteArray& key)
{
    return count("select count(*) from jobs where kind = $1 and key = $2", {kind, key});
}

std::int64_t LogicFixture::refunds(const OrderId& order)
{
    return count("select count(*) from refunds r join jobs j on j.key = 'refund:' || r.id"
                 " where r.order_id = $1",
                 {order.bytes()});
}

QByteArray LogicFixture::refundOf(const OrderId& order)
{
    storage::Rows rows = m_database->query(
        "select id from refunds where order_id = $1 order by id desc limit 1", {order.bytes()});
    return rows.next() ? rows.bytes(0) : QByteArray();
}

std::int64_t LogicFixture::refundedCents(const OrderId& order)
{
    return count("select coalesce(sum(amount_cents), 0) from refunds where order_id = $1",
                 {order.bytes()});
}

std::int64_t LogicFixture::events(const char* name, const QByteArray& subject)
{
    return count("select count(*) from venue_events where name = $1 and subject = $2",
                 {name, subject});
}

std::int64_t LogicFixture::tickets(const OrderId& order)
{
    std::int64_t found = 0;
    storage::Rows rows =
        m_database->query("select data from venue_events where name = $1 and subject = $2",
                          {QByteArray("order_status_updated"), order.bytes()});
    while (rows.next()) {
        const QJsonObject data = QJsonDocument::fromJson(rows.bytes(0)).object();
        found += data.value(QLatin1String("state")) == QLatin1String("PAYMENT_SUCCEEDED") &&
                         data.contains(QLatin1String("order"))
                     ? 1
                     : 0;
    }
    return found;
}

std::int64_t LogicFixture::texts(const OrderId& order)
{
    return count("select count(*) from jobs where kind = $1 and key like 'sms:' || $2 || ':%'",
                 {notificationjobs::message, order.bytes()});
}

QStringList LogicFixture::alarms(const OrderId& order)
{
    QStringList kinds;
    storage::Rows rows = m_database->query(
        "select data from venue_events where name = $1 and subject = $2 order by id",
        {QByteArray("alarm_raised"), order.bytes()});
    while (rows.next())
        kinds.append(QJsonDocument::fromJson(rows.bytes(0))
                         .object()
                         .value(QLatin1String("kind"))
                         .toString());
    return kinds;
}

QList<qint64> LogicFixture::sizes()
{
    return {count("select count(*) from orders"),
            count("select coalesce(sum(last_number), 0) from order_numbers"),
            count("select coalesce(sum(version), 0) from orders"),
            count("select count(*) from payments"),
            count("select count(*) from refunds"),
            count("select count(*) from jobs"),
            count("select count(*) from notifications"),
            count("select count(*) from venue_events"),
            count("select count(*) from ledger_postings")};
}

std::int64_t LogicFixture::balance(const QByteArray& account, const QString& slug,
                                   const QByteArray& currency)
{
    return count("select balance_cents from ledger_balances"
                 " where venue_id = $1 and account = $2 and currency = $3",
                 {venue(slug).bytes(), account, currency});
}

QString LogicFixture::journalFault()
{
    return checkJournal(*m_database).fault;
}

QByteArrayList LogicFixture::postings(const QByteArray& subject, const QString& slug)
{
    QByteArrayList out;
    for (const JournalEntry& entry : LedgerStore::readBySubject(*m_database, venue(slug), subject))
        for (const ledger::Posting& posting : entry.transaction.postings)
            out.append(toString(entry.transaction.cause) + ' ' + toString(posting.account) +
                       (posting.amountCents > 0 ? " +" : " ") +
                       QByteArray::number(qlonglong{posting.amountCents}) + ' ' + posting.currency);
    return out;
}

QString LogicFixture::sequenceFault()
{
    for (const char* slug : {here, there, abroad})
        if (const QString fault = sequenceFault(venue(slug)); !fault.isEmpty())
            return QLatin1String(slug) + QLatin1String(": ") + fault;
    return {};
}

QString LogicFixture::sequenceFault(const VenueId& venue)
{
    storage::Rows rows = m_database->query(
        "select e.id - s.number * 1099511627776, e.audience, e.prev_kitchen, e.prev_counter,"
        " e.prev_manager from venue_sequences s join venue_events e"
        " on e.id > s.number * 1099511627776 and e.id < (s.number + 1) * 1099511627776"
        " where s.venue_id = $1 order by e.id",
        {venue.bytes()});
    std::int64_t expected = 0;
    std::int64_t last[4] = {};
    while (rows.next()) {
        if (rows.integer(0) != ++expected)
            return QStringLiteral("%1 instead of %2").arg(rows.integer(0)).arg(expected);
        // An event is seen by its audience and by those above it.
        for (auto channel = static_cast<int>(rows.integer(1)); channel <= 3; ++channel) {
            if (rows.integer(1 + channel) != last[channel])
                return QStringLiteral("%1: prev %2 instead of %3 on channel %4")
                    .arg(expected)
                    .arg(rows.integer(1 + channel))
                    .arg(last[channel])
                    .arg(channel);
            last[channel] = expected;
        }
    }
    return {};
}

} // namespace servery::testing
