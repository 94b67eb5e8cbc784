// TransferHandler: bank transfers as statements and staff tell of them. A line pays its payment
// once, however often and in however many statements it comes; what does not fit waits for a
// decision. What money means for an order is settled by payments. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/transfers/transfercommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentstore.h"
#include "server/transfers/transferstore.h"

namespace servery {

class TransferHandler
{
public:
    TransferHandler(TransferStore& transfers, PaymentStore& payments, OrderStore& orders);
    void registerWith(engine::Engine& engine);

    // Whether the reference was free in the venue; it is the payment's from then on.
    [[nodiscard]] bool claim(const VenueId& venue, const QByteArray& reference,
                             const PaymentId& payment);

private:
    void announceImport(const ImportBankLines& command, engine::Batch& batch);
    engine::Outcome import(const ImportBankLines& command, engine::Batch& batch);
    void announceDecision(const DecideBankLine& command, engine::Batch& batch);
    engine::Outcome decide(const DecideBankLine& command, engine::Batch& batch);
    engine::Outcome sendBack(const SendTransferBack& command, engine::Batch& batch);

    void announcePayment(const PaymentId& id, engine::Batch& batch);
    // Carries out what was decided. Errors: of the payment's own.
    engine::Outcome carryOut(const DecideBankLine& command, const BankLineRow& row,
                             engine::Batch& batch);
    // What a line is stored under; nothing: it was taken in before.
    [[nodiscard]] std::optional<QByteArray> newKeyOf(const VenueId& venue, const BankLine& line,
                                                     const QByteArray& key);
    // The venue's payments by transfer whose reference the line has.
    [[nodiscard]] std::vector<PaymentId> paymentsOf(const VenueId& venue, const BankLine& line);
    [[nodiscard]] LineOutcome outcomeOf(const BankLine& line,
                                        const std::vector<PaymentId>& payments);
    // The money of a line that belongs to a payment. Gives the payment that it was booked to.
    // What had come by a transfer is gone; answers whose it was.
    PaymentId takeBack(const BankLine& line, const PaymentId& id, engine::Batch& batch);
    PaymentId receive(const BankLine& line, LineOutcome outcome, const PaymentId& payment,
                      engine::Batch& batch);
    std::int64_t tell(const BankLineRow& row, engine::Batch& batch);

    TransferStore& m_transfers;
    PaymentStore& m_payments;
    OrderStore& m_orders;
};

[[nodiscard]] QJsonObject toJson(const BankLineRow& row);

} // namespace servery
