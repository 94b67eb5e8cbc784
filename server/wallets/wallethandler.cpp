#include "server/wallets/wallethandler.h"

#include "core/cash/cashcommands.h"
#include "core/crypto/constanttime.h"
#include "core/crypto/onetimecode.h"
#include "core/ledger/bookings.h"
#include "core/payments/paymentcommands.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using ledger::AccountKind;

namespace {

constexpr QLatin1String walletMethod("wallet");

QJsonObject bodyOf(const Wallet& wallet)
{
    return {{QLatin1String("walletId"), wallet.id.toString()},
            {QLatin1String("balanceCents"), qint64{wallet.balanceCents}},
            {QLatin1String("currency"), QString::fromLatin1(wallet.currency)}};
}

} // namespace

QByteArray walletCodeText(const QByteArray& pepper, const WalletCode& code)
{
    // As a pickup code, of something that is no order.
    return crypto::pickupCode(pepper, OrderId("wallet|" + code.key), code.issue);
}

WalletHandler::WalletHandler(WalletStore& wallets, VenueStore& venues, WalletDesk& desk,
                             LedgerPoster& ledger, WalletOptions options)
    : m_wallets(wallets),
      m_venues(venues),
      m_desk(desk),
      m_ledger(ledger),
      m_options(std::move(options)),
      m_codesOfVenue(static_cast<std::size_t>(m_options.codes.perVenue),
                     limits::walletCodeWindowMs),
      m_codesOfClient(static_cast<std::size_t>(m_options.codes.perAddress),
                      limits::walletCodeWindowMs)
{}

void WalletHandler::registerWith(engine::Engine& engine)
{
    engine.handle<AddCredit>(
        [this](const auto& c, Batch& b) {
            m_venues.venues.want(c.staff.venue);
            announcePhone(c.staff.venue, c.phone, b);
            b.announceNested(TakeTopUp{c.staff});
        },
        [this](const auto& c, Batch& b) { return addCredit(c, b); });
    engine.handle<SpendCredit>(
        [this](const auto& c, Batch& b) {
            b.announceNested(StartPayment{c.order, PaymentFlow::Wallet});
            if (c.staff)
                announcePhone(c.staff->venue, c.phone, b);
            else
                m_wallets.wallets.want(c.wallet);
        },
        [this](const auto& c, Batch& b) { return spend(c, b); });
    engine.handle<ExpireWallet>(
        [this](const auto& c, Batch& b) {
            m_wallets.wallets.want(c.wallet);
            if (const Wallet* wallet = m_wallets.wallets.known(c.wallet))
                b.wantSequence(wallet->venue);
        },
        [this](const auto& c, Batch& b) { return expire(c, b); });
    engine.handle<SendWalletCode>(
        [this](const auto& c, Batch& b) { announceSlug(c.storeSlug, c.phone, b); },
        [this](const auto& c, Batch& b) { return sendCode(c, b); });
    engine.handle<ProveWallet>(
        [this](const auto& c, Batch& b) { announceSlug(c.storeSlug, c.phone, b); },
        [this](const auto& c, Batch& b) { return prove(c, b); });
}

void WalletHandler::announcePhone(const VenueId& venue, const QByteArray& phone, Batch& batch)
{
    batch.wantSequence(venue);
    m_wallets.byPhone.want(WalletStore::phoneKey(venue, phone));
}

void WalletHandler::announceSlug(const QString& slug, const QByteArray& phone, Batch& batch)
{
    m_venues.wantSlug(slug);
    if (const VenueId* id = m_venues.slugs.known(slug)) {
        announcePhone(*id, phone, batch);
        m_wallets.codes.want(WalletStore::phoneKey(*id, phone));
    }
}

Wallet WalletHandler::openWallet(const VenueSettings& venue, const QByteArray& phone, Batch& batch)
{
    if (const Wallet* known = m_wallets.findByPhone(venue.id, phone))
        return *known;
    const Wallet wallet{newId<WalletId>(batch.now(), batch.random()),
                        venue.id,
                        phone,
                        venue.currency,
                        0,
                        batch.now(),
                        batch.now()};
    m_wallets.insertWallet(wallet);
    return wallet;
}

void WalletHandler::announceWallet(const WalletId& wallet, Batch& batch)
{
    m_wallets.wallets.want(wallet);
    if (const Wallet* known = m_wallets.wallets.known(wallet)) {
        batch.wantSequence(known->venue);
        m_venues.venues.want(known->venue);
        m_desk.announce(known->venue);
    }
}

void WalletHandler::announceNumber(const VenueId& venue, const QByteArray& phone, Batch& batch)
{
    m_venues.venues.want(venue);
    announcePhone(venue, phone, batch);
}

Purse WalletHandler::purseOf(const WalletId& id, Batch& batch)
{
    (void)expire({id}, batch);
    const Wallet* wallet = m_wallets.wallets.find(id);
    if (wallet == nullptr)
        return {};
    const VenueSettings* venue = m_venues.venues.find(wallet->venue);
    return {wallet->venue, venue != nullptr && venue->paymentMethods.contains(walletMethod),
            wallet->balanceCents,
            std::max<std::int64_t>(0, limits::walletCents - wallet->balanceCents)};
}

Result<WalletId, Error> WalletHandler::walletFor(const VenueId& id, const QByteArray& phone,
                                                 Batch& batch)
{
    const VenueSettings* venue = m_venues.venues.find(id);
    if (venue == nullptr || !venue->paymentMethods.contains(walletMethod))
        return fail(errors::methodUnavailable, walletMethod);
    return openWallet(*venue, phone, batch).id;
}

std::int64_t WalletHandler::move(const CreditMove& move, Batch& batch)
{
    (void)expire({move.wallet}, batch);
    Wallet after = *m_wallets.wallets.find(move.wallet);
    after.balanceCents += move.amountCents;
    after.movedAt = batch.now();
    return m_desk.record(after, {move.kind, move.cause, {}}, batch);
}

Outcome WalletHandler::addCredit(const AddCredit& command, Batch& batch)
{
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    const VenueSettings* venue = m_venues.venues.find(command.staff.venue);
    if (venue == nullptr || !venue->paymentMethods.contains(walletMethod))
        return fail(errors::methodUnavailable, walletMethod);
    if (command.amountCents < 1)
        return fail(errors::amountInvalid);
    const Wallet* known = m_wallets.findByPhone(venue->id, command.phone);
    if (const auto fits =
            afterMove(known == nullptr ? Wallet{} : *known, command.amountCents, batch.now());
        !fits)
        return Failure<Error>{fits.error()};
    // The drawer refuses before anything of the wallet is recorded.
    const Outcome taken =
        batch.dispatch(TakeTopUp{command.staff, command.amountCents, command.tenderedCents});
    if (!taken)
        return taken;
    if (known != nullptr && m_desk.hasEnded(*known, batch.now()))
        (void)expire({known->id}, batch);
    const Wallet before = openWallet(*venue, command.phone, batch);
    const Wallet after = afterMove(before, command.amountCents, batch.now()).value();
    const QByteArray move = taken->body.value(QLatin1String("moveId")).toString().toLatin1();
    Reply reply;
    reply.seq = m_desk.record(after, {WalletMoveKind::TopUp, move, command.staff}, batch);
    ledger::Transaction transaction{venue->id, ledger::Cause::WalletToppedUp, move};
    transaction.subject = after.id.bytes();
    transaction.actor = command.staff.staff.bytes();
    transaction.postings =
        ledger::transfer({AccountKind::Wallet, after.id.bytes()},
                         {AccountKind::CashDrawer,
                          taken->body.value(QLatin1String("sessionId")).toString().toLatin1()},
                         command.amountCents, after.currency);
    (void)m_ledger.post(std::move(transaction), batch);
    reply.body = bodyOf(after);
    reply.body.insert(QLatin1String("amountCents"), qint64{command.amountCents});
    reply.body.insert(QLatin1String("changeCents"),
                      taken->body.value(QLatin1String("changeCents")));
    return reply;
}

Outcome WalletHandler::spend(const SpendCredit& command, Batch& batch)
{
    const Wallet* wallet = command.staff
                               ? m_wallets.findByPhone(command.staff->venue, command.phone)
                               : m_wallets.wallets.find(command.wallet);
    if (wallet == nullptr)
        return fail(errors::walletNotFound);
    const WalletId id = wallet->id;
    if (m_desk.hasEnded(*wallet, batch.now()))
        (void)expire({id}, batch); // and then it does not hold enough
    return batch.dispatch(
        StartPayment{command.order, PaymentFlow::Wallet, command.amountCents, id});
}

Outcome WalletHandler::expire(const ExpireWallet& command, Batch& batch)
{
    const Wallet* wallet = m_wallets.wallets.find(command.wallet);
    if (wallet == nullptr || !m_desk.hasEnded(*wallet, batch.now()))
        return Reply{};
    Wallet after = *wallet;
    const std::int64_t ended = after.balanceCents;
    after.balanceCents = 0;
    Reply reply;
    reply.seq = m_desk.record(after, {WalletMoveKind::Expire, {}, {}}, batch);
    // Nobody can ask for it any more: the opposite of money that is lost.
    ledger::Transaction transaction{after.venue, ledger::Cause::WalletExpired,
                                    after.id.bytes() + '/' + QByteArray::number(after.movedAt.ms)};
    transaction.subject = after.id.bytes();
    transaction.postings = ledger::transfer(
        {AccountKind::WriteOffs}, {AccountKind::Wallet, after.id.bytes()}, ended, after.currency);
    (void)m_ledger.post(std::move(transaction), batch);
    return reply;
}

std::optional<Error> WalletHandler::refuseCode(const VenueId& venue, const QByteArray& client,
                                               Timestamp now)
{
    // Whoever asks too often is told so, and not that the venue has had enough.
    if (const int wait = m_codesOfClient.waitSeconds(client, now); wait > 0)
        return tooManyWalletCodes("address", wait);
    if (const int wait = m_codesOfVenue.waitSeconds(venue, now); wait > 0)
        return tooManyWalletCodes("venue", wait);
    return std::nullopt;
}

Outcome WalletHandler::sendCode(const SendWalletCode& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    if (!m_options.canSendMessages || !venue->paymentMethods.contains(walletMethod))
        return fail(errors::methodUnavailable, walletMethod);
    if (const auto refused = refuseCode(venue->id, command.client, batch.now())) {
        batch.count("servery_credit_codes_refused_total");
        return Failure<Error>{*refused};
    }
    const QByteArray key = WalletStore::phoneKey(venue->id, command.phone);
    const WalletCode* known = m_wallets.codes.find(key);
    const auto after = issueWalletCode(
        known == nullptr ? WalletCode{key, venue->id, command.phone, 0, {}, 0, 0, {}} : *known,
        m_options.codes.perNumber, batch.now());
    if (!after) {
        batch.count("servery_credit_codes_refused_total");
        return Failure<Error>{after.error()};
    }
    batch.count("servery_credit_codes_sent_total");
    m_codesOfVenue.count(venue->id, batch.now());
    m_codesOfClient.count(command.client, batch.now());
    if (known == nullptr)
        m_wallets.codes.insert(key, *after);
    else
        m_wallets.codes.change(key) = *after;
    const QJsonObject payload{{QLatin1String("key"), QString::fromLatin1(key)},
                              {QLatin1String("issue"), after->issue}};
    batch.enqueue({walletjobs::code,
                   "wallet.code:" + key + ':' + QByteArray::number(after->issue),
                   venue->id,
                   QJsonDocument(payload).toJson(QJsonDocument::Compact),
                   {}});
    Reply reply;
    reply.body = {{QLatin1String("expiresAt"),
                   after->issuedAt.plusMs(limits::walletCodeLifetimeMs).toRfc3339()}};
    return reply;
}

Outcome WalletHandler::prove(const ProveWallet& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const QByteArray key = WalletStore::phoneKey(venue->id, command.phone);
    const WalletCode* known = m_wallets.codes.find(key);
    const auto allowed =
        mayTryWalletCode(known == nullptr ? WalletCode{} : *known, command.code, batch.now());
    if (!allowed)
        return Failure<Error>{allowed.error()};
    WalletCode& code = m_wallets.codes.change(key);
    if (!crypto::equalInConstantTime(walletCodeText(m_options.codePepper, code), command.code)) {
        // A wrong code is refused, and the refusal itself is recorded.
        ++code.wrongAttempts;
        return fail(
            errors::walletCodeIncorrect, {},
            {{QLatin1String("attemptsLeft"), limits::walletCodeAttempts - code.wrongAttempts}});
    }
    code.issuedAt = {}; // used up
    Reply reply;
    reply.body = bodyOf(openWallet(*venue, command.phone, batch));
    return reply;
}

} // namespace servery
