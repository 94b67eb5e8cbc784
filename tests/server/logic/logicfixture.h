// The whole of the server's logic on a fresh SQLite file, with a clock and a seed of the test's
// own, and three venues that have the same menu. No threads: every command is a batch, decided at
// once.
#pragma once

#include "core/orders/ordercommands.h"
#include "core/payments/paymentcommands.h"
#include "server/serverlogic.h"
#include "tests/support/forwardingdatabase.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace servery::testing {

struct Placed
{
    OrderId order;
    PaymentId payment;
    std::int64_t amountCents = 0;
};

class LogicFixture
{
public:
    // The venues: "here" serves at tables, "there" does not, "abroad" is in yen.
    static constexpr const char* here = "here";
    static constexpr const char* there = "there";
    static constexpr const char* abroad = "abroad";
    static constexpr const char* pepper = "a pepper that is long enough to be one";

    explicit LogicFixture(bool canSendMessages = true, std::uint64_t seed = 1);

    engine::Outcome run(std::any command, std::optional<engine::IdempotencyKey> key = {});
    std::vector<engine::Outcome> runTogether(std::vector<std::any> commands);
    // A webhook whose signature was verified.
    engine::Outcome deliver(const QByteArray& body,
                            StripeEndpoint endpoint = StripeEndpoint::Platform);
    [[nodiscard]] static RecordStripeEvent
    webhook(const QByteArray& body, StripeEndpoint endpoint = StripeEndpoint::Platform);

    // Two burgers with cheese: 2 × (1500 + 200), and a tip of 100.
    [[nodiscard]] Cart cart(const QString& slug = here) const;
    Placed place(PaymentFlow flow = PaymentFlow::Intent, const QString& slug = here);
    // Placed, and known at the provider as pi_<order> and, for Checkout, cs_<order>.
    Placed placeLinked(PaymentFlow flow = PaymentFlow::Intent, const QString& slug = here);
    Placed placePaid(const QString& slug = here);
    Placed placeReady(const QString& slug = here);
    [[nodiscard]] static QByteArray intentOf(const Placed& placed);
    [[nodiscard]] static QByteArray sessionOf(const Placed& placed);

    engine::Outcome act(Role role, RunStaffAction::Kind kind, const OrderId& order,
                        const QByteArray& code = {}, const QString& slug = here);
    // A signed-in member of staff; each name has a session of its own.
    [[nodiscard]] StaffPrincipal staff(Role role, const QString& slug = here,
                                       const QByteArray& session = "ses_one") const;

    [[nodiscard]] Order order(const OrderId& id);
    // As on the wire: PAYMENT_SUCCEEDED and so on.
    [[nodiscard]] QByteArray stateOf(const OrderId& id) { return stateName(order(id).state); }
    [[nodiscard]] Payment payment(const PaymentId& id);
    // The pickup code that opens the order; any six digits before there is one.
    [[nodiscard]] QByteArray codeOf(const OrderId& id);
    [[nodiscard]] static QByteArray wrongCodeFor(const QByteArray& code);
    [[nodiscard]] VenueId venue(const QString& slug) const;
    [[nodiscard]] MenuItem item(const QString& slug, const QString& name) const;

    // Rows that one SQL query with text parameters counts.
    [[nodiscard]] std::int64_t count(const char* sql, const QList<QByteArray>& parameters = {});
    [[nodiscard]] std::int64_t jobs(const QByteArray& kind, const QByteArray& key);
    [[nodiscard]] std::int64_t refunds(const OrderId& order);
    // The id of the order's last refund; empty: none.
    [[nodiscard]] QByteArray refundOf(const OrderId& order);
    [[nodiscard]] std::int64_t refundedCents(const OrderId& order);
    // How many events told that the order was paid, which is when the ticket appears.
    [[nodiscard]] std::int64_t tickets(const OrderId& order);
    [[nodiscard]] std::int64_t texts(const OrderId& order);
    [[nodiscard]] std::int64_t events(const char* name, const QByteArray& subject);
    // The kinds of the alarms about an order, in the order they were raised.
    [[nodiscard]] QStringList alarms(const OrderId& order);
    // What an account of the ledger holds, as kept beside the postings.
    [[nodiscard]] std::int64_t balance(const QByteArray& account, const QString& slug = here,
                                       const QByteArray& currency = "AUD");
    // What is wrong with the journal; empty: nothing.
    [[nodiscard]] QString journalFault();
    // The postings about a subject, a line each: "payment_received card_clearing/stripe +3500 AUD".
    [[nodiscard]] QByteArrayList postings(const QByteArray& subject, const QString& slug = here);
    // The sizes of all tables that a command may add to.
    [[nodiscard]] QList<qint64> sizes();
    // What is wrong with the venues' sequences: empty when they are without a gap and each event
    // names the one before it on each channel.
    [[nodiscard]] QString sequenceFault();

    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] engine::Engine& engine() { return m_logic->engine(); }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    // Every statement that the stores ran, once.
    [[nodiscard]] const QList<QByteArray>& statements() const { return m_recording->statements(); }
    [[nodiscard]] std::int64_t counter(const QByteArray& name) const { return m_counters[name]; }

private:
    void addVenue(const QString& slug, bool servesTables, const QByteArray& currency = "AUD");
    [[nodiscard]] QString sequenceFault(const VenueId& venue);

    QTemporaryDir m_directory;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<RecordingDatabase> m_recording;
    ManualClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<ServerLogic> m_logic;
    QHash<QString, Menu> m_menus;
    QHash<QByteArray, std::int64_t> m_counters;
};

// The code of a refusal; empty where the command was carried out.
[[nodiscard]] QByteArray codeOf(const engine::Outcome& outcome);

} // namespace servery::testing
