#include "server/wallets/walletdesk.h"

#include "core/protocol/names.h"

namespace servery {

std::int64_t WalletDesk::record(const Wallet& after, const WalletReason& reason,
                                engine::Batch& batch)
{
    Wallet& wallet = m_wallets.wallets.change(after.id);
    WalletMove move;
    move.id = newId<WalletMoveId>(batch.now(), batch.random());
    move.wallet = after.id;
    move.venue = after.venue;
    move.kind = reason.kind;
    move.amountCents = after.balanceCents - wallet.balanceCents;
    move.balanceCents = after.balanceCents;
    move.cause = reason.cause;
    if (reason.staff) {
        move.staff = reason.staff->staff;
        move.staffName = reason.staff->name;
    }
    move.at = batch.now();
    wallet = after;
    m_wallets.addMove(move);
    if (const auto ends = endOf(after, m_rules.of(after.venue).walletDays))
        batch.enqueue({walletjobs::expire, QByteArray(walletjobs::expire) + ':' + move.id.bytes(),
                       after.venue, R"({"walletId":")" + after.id.bytes() + R"("})", *ends});
    const QLatin1String name = protocol::events::walletUpdated;
    return batch.emitEvent(
        after.venue, engine::Audience::Counter, QByteArray(name.data(), name.size()),
        after.id.bytes(),
        QJsonObject{{QLatin1String("walletId"), after.id.toString()},
                    {QLatin1String("kind"), QString::fromLatin1(toString(move.kind))},
                    {QLatin1String("amountCents"), qint64{move.amountCents}},
                    {QLatin1String("balanceCents"), qint64{move.balanceCents}},
                    {QLatin1String("currency"), QString::fromLatin1(after.currency)}});
}

bool WalletDesk::hasEnded(const Wallet& wallet, Timestamp now)
{
    const auto ends = endOf(wallet, m_rules.of(wallet.venue).walletDays);
    return ends && now >= *ends;
}

} // namespace servery
