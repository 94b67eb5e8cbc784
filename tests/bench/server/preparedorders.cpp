#include "tests/bench/server/preparedorders.h"

#include "server/serverlogic.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

#include <algorithm>
#include <stdexcept>

namespace servery::bench {

namespace {

constexpr int ordersABatch = 250;

Cart cartOfOneItem(storage::Database& database, const QString& storeSlug)
{
    const auto venue = VenueStore::readBySlug(database, storeSlug);
    if (!venue)
        throw std::runtime_error("the sample venue is missing");
    Cart cart;
    cart.storeSlug = storeSlug;
    cart.phone = "+12025550107";
    for (const MenuCategory& category : MenuStore::readMenu(database, *venue).categories)
        for (const MenuItem& item : category.items)
            if (cart.lines.empty() && item.modifierGroups.empty() && item.isAvailable)
                cart.lines.push_back({item.id, 2, {}, {}, {}});
    return cart;
}

template <class Command>
engine::Envelope envelope(Command command)
{
    engine::Envelope out;
    out.command = std::move(command);
    return out;
}

} // namespace

std::vector<testing::PlacedOrder> prepareOrders(const QString& databasePath,
                                                const QString& storeSlug, int count)
{
    const auto database = storage::openDatabase(QLatin1String("sqlite:") + databasePath);
    const SystemClock clock;
    SystemRandom random;
    ServerLogic logic(*database, clock, random, {{QByteArray(40, 'p'), false}, "http://127.0.0.1"});
    const Cart cart = cartOfOneItem(*database, storeSlug);
    std::vector<testing::PlacedOrder> orders;
    while (static_cast<int>(orders.size()) < count) {
        std::vector<engine::Envelope> placing;
        const int missing = count - static_cast<int>(orders.size());
        placing.reserve(ordersABatch);
        for (int i = 0; i < std::min(missing, ordersABatch); ++i)
            placing.push_back(envelope(PlaceOrder{cart, PaymentFlow::Intent}));
        std::vector<engine::Envelope> linking;
        for (const engine::Outcome& outcome : logic.engine().process(placing).outcomes) {
            if (!outcome)
                throw std::runtime_error(outcome.error().kind.code);
            const QJsonObject& body = outcome->body;
            testing::PlacedOrder order;
            order.id = body.value("orderId").toString().toLatin1();
            order.intent = "pi_3" + order.id.mid(4);
            order.amountCents = body.value("amountCents").toInteger();
            order.currency = body.value("currency").toString().toLatin1();
            RecordProviderObject record;
            record.payment = PaymentId(body.value("paymentId").toString());
            record.providerPayment = order.intent;
            record.clientSecret = order.intent + "_secret_bench";
            linking.push_back(envelope(std::move(record)));
            orders.push_back(std::move(order));
        }
        (void)logic.engine().process(linking);
    }
    // The provider has made its objects, as far as the server knows.
    database->execute("update jobs set state = 'done', finished_at = created_at");
    return orders;
}

} // namespace servery::bench
