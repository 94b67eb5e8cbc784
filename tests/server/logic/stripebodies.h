// Bodies of Stripe's events, as the wire has them. Amounts are minor units; currencies lower case.
// Thread: pure functions; each event has an id of its own unless it is given one.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace servery::testing::stripebodies {

struct Options
{
    QByteArray id = {};     // evt_…; empty: the next
    std::int64_t at = 1000; // seconds
    bool livemode = false;
    QByteArray account = {}; // Connect
    QByteArray currency = "aud";
    QByteArray status = "won"; // of a dispute that is closed or updated, or an inquiry
    QByteArray dispute = {};   // dp_…; empty: the intent's only one
    bool isInquiry = false;
};

// payment_intent.<what>: created, requires_action, processing, payment_failed, canceled.
[[nodiscard]] QByteArray intentEvent(const QByteArray& what, const QByteArray& intent,
                                     std::int64_t amount, const Options& options = {});
// payment_intent.succeeded, with all of the amount received.
[[nodiscard]] QByteArray succeeded(const QByteArray& intent, std::int64_t amount,
                                   const Options& options = {});
// checkout.session.<what>; completed is paid.
[[nodiscard]] QByteArray sessionEvent(const QByteArray& what, const QByteArray& session,
                                      const QByteArray& intent, std::int64_t amount,
                                      const Options& options = {});
[[nodiscard]] QByteArray chargeRefunded(const QByteArray& intent, std::int64_t amount,
                                        std::int64_t refunded, const Options& options = {});
// charge.dispute.<what>: created, funds_withdrawn, updated, closed, funds_reinstated.
[[nodiscard]] QByteArray disputeEvent(const QByteArray& what, const QByteArray& intent,
                                      std::int64_t amount, const Options& options = {});
// A refund object as its own events and charges carry it. ours: what it is here; empty: not ours.
[[nodiscard]] QByteArray refundEvent(const QByteArray& type, const QByteArray& object,
                                     const QByteArray& intent, std::int64_t amount,
                                     const QByteArray& status, const QByteArray& ours,
                                     const Options& options = {});
// refund.updated about a refund of ours.
[[nodiscard]] QByteArray refundUpdated(const QByteArray& refund, const QByteArray& intent,
                                       std::int64_t amount, const QByteArray& status,
                                       const Options& options = {});

} // namespace servery::testing::stripebodies
