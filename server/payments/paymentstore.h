// PaymentStore: payments, refunds, and the provider's events that were taken in. Thread: the
// storage thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/payments/payment.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <QSet>

#include <optional>

namespace servery {

struct ProviderEvent
{
    QByteArray key; // provider and event id: "stripe|evt_…"
    QByteArray type;
    QByteArray disposition; // applied, ignored, parked, waiting
    QByteArray waitsFor;    // providerKey() of the object that no payment is known for yet
    QByteArray payload;     // kept while waiting or parked
    Timestamp receivedAt;
};

class PaymentStore final : public engine::Store
{
public:
    explicit PaymentStore(storage::Database& database);

    engine::WorkingTable<PaymentId, Payment> payments;
    // providerKey() of a provider's object to the payment that it belongs to.
    engine::WorkingTable<QByteArray, PaymentId> providerObjects;
    // All payments of an order; complete once loaded.
    engine::WorkingTable<OrderId, std::vector<PaymentId>> byOrder;
    // A wallet's top-ups that may still be paid; complete once loaded.
    engine::WorkingTable<WalletId, std::vector<PaymentId>> openTopUps;
    engine::WorkingTable<RefundId, Refund> refunds;
    // All refunds of a payment; complete once loaded.
    engine::WorkingTable<PaymentId, std::vector<RefundId>> refundsOf;
    engine::WorkingTable<QByteArray, ProviderEvent> events;
    // providerKey() to the events that wait for that object.
    engine::WorkingTable<QByteArray, std::vector<QByteArray>> waiting;

    // Adds a payment and keeps the look-ups true.
    void insertPayment(const Payment& payment);
    void insertRefund(const Refund& refund);
    // Gives a payment the provider's ids that it is known by from now on; keeps the look-ups true.
    void linkPayment(const PaymentId& id, const QByteArray& object);
    void linkSession(const PaymentId& id, const QByteArray& object);
    // The events that waited for an object, with their payloads; they count as applied from now on.
    [[nodiscard]] std::vector<ProviderEvent> takeWaiting(const QByteArray& key);
    // event: of a row that is there; key: what it waits for, as providerKey() makes it.
    void wait(const QByteArray& event, const QByteArray& key, const QByteArray& payload);
    [[nodiscard]] const Payment* findByProviderKey(const QByteArray& key);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<Payment> read(storage::Database& database,
                                                     const PaymentId& id);
    [[nodiscard]] static std::vector<Payment> readByOrder(storage::Database& database,
                                                          const OrderId& order);
    // Payments from before there was a ledger whose money it does not explain yet.
    [[nodiscard]] static std::vector<PaymentId> readToExplain(storage::Database& database,
                                                              int limit);
    // Of all payments of the order, oldest first.
    [[nodiscard]] static std::vector<Refund> readRefundsByOrder(storage::Database& database,
                                                                const OrderId& order);
    [[nodiscard]] static std::optional<Refund> readRefund(storage::Database& database,
                                                          const RefundId& id);

private:
    void loadPayments(storage::Database& database, const std::vector<PaymentId>& ids);
    void loadByProviderKey(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadByOrder(storage::Database& database, const std::vector<OrderId>& orders);
    void loadOpenTopUps(storage::Database& database, const std::vector<WalletId>& wallets);
    void loadRefunds(storage::Database& database, const std::vector<RefundId>& ids);
    void loadRefundsOf(storage::Database& database, const std::vector<PaymentId>& payments);
    void loadEvents(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadWaiting(storage::Database& database, const std::vector<QByteArray>& objects);
    void take(Payment payment);
    void linked(const PaymentId& id, const QByteArray& object);

    storage::Database& m_database;
    QSet<PaymentId> m_linked; // whose provider's objects are to be written
};

} // namespace servery
