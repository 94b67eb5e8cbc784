#include "core/cash/drawer.h"

namespace servery {

namespace {

bool isCash(std::int64_t amountCents, const QByteArray& currency)
{
    return amountCents >= 0 && amountCents <= limits::cashCents &&
           cashAmountOf(amountCents, currency) == amountCents;
}

} // namespace

QByteArray toString(DrawerMoveKind kind)
{
    switch (kind) {
    case DrawerMoveKind::Open:
        return "float";
    case DrawerMoveKind::PayIn:
        return "pay_in";
    case DrawerMoveKind::PayOut:
        return "pay_out";
    case DrawerMoveKind::Drop:
        return "drop";
    case DrawerMoveKind::NoSale:
        return "no_sale";
    case DrawerMoveKind::Sale:
        return "sale";
    case DrawerMoveKind::TopUp:
        return "top_up";
    case DrawerMoveKind::Refund:
        return "refund";
    case DrawerMoveKind::Count:
        return "count";
    case DrawerMoveKind::Close:
        return "close";
    }
    return {};
}

Result<DrawerResult, Error> resultOf(const DrawerSession& session, const CashPolicy& policy,
                                     const std::vector<DenominationCount>& counts)
{
    const auto counted = sumOf(counts, session.currency);
    if (!counted)
        return fail(errors::countInvalid);
    DrawerResult out{expectedCents(session), *counted};
    const std::int64_t difference = std::abs(out.overShortCents());
    out.needsReason = difference != 0;
    out.needsManager = difference > policy.overShortLimitCents;
    return out;
}

Result<Done, Error> mayClose(const DrawerResult& result, const CashPolicy& policy, Role role,
                             const QString& reason)
{
    if (result.needsReason && reason.trimmed().isEmpty())
        return fail(errors::reasonRequired);
    if (result.needsManager && role != Role::Manager)
        return fail(errors::managerRequired, {},
                    {{QLatin1String("overShortCents"), qint64{result.overShortCents()}},
                     {QLatin1String("limitCents"), qint64{policy.overShortLimitCents}}});
    return Done{};
}

Result<DrawerSession, Error> afterMove(const DrawerSession& session, DrawerMoveKind kind,
                                       std::int64_t amountCents, const QString& reason)
{
    const bool movesCash = kind != DrawerMoveKind::NoSale;
    if (movesCash && (amountCents <= 0 || !isCash(amountCents, session.currency)))
        return fail(errors::cashAmountInvalid);
    if (kind != DrawerMoveKind::Drop && reason.trimmed().isEmpty())
        return fail(errors::reasonRequired);
    const bool takesOut = kind == DrawerMoveKind::PayOut || kind == DrawerMoveKind::Drop;
    if (takesOut && amountCents > expectedCents(session))
        return fail(errors::drawerInsufficient);
    DrawerSession after = session;
    if (kind == DrawerMoveKind::PayIn)
        after.paidInCents += amountCents;
    else if (kind == DrawerMoveKind::PayOut)
        after.paidOutCents += amountCents;
    else if (kind == DrawerMoveKind::Drop)
        after.droppedCents += amountCents;
    else
        ++after.noSaleCount;
    return after;
}

Result<CashSale, Error> cashSale(std::int64_t amountCents, std::int64_t tenderedCents,
                                 const QByteArray& currency)
{
    if (!isCash(tenderedCents, currency))
        return fail(errors::cashAmountInvalid);
    const std::int64_t due = cashAmountOf(amountCents, currency);
    if (tenderedCents < due)
        return fail(errors::tenderInsufficient, {},
                    {{QLatin1String("shortCents"), qint64{due - tenderedCents}}});
    const std::int64_t change = tenderedCents - due;
    return CashSale{due, change, changeOf(change, currency)};
}

} // namespace servery
