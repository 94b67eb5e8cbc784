#include "tests/server/logic/sampleday.h"

#include "core/base/venueday.h"
#include "core/payments/paymentrules.h"
#include "core/payouts/payoutcommands.h"
#include "core/staff/staffcommands.h"
#include "core/tips/tipcommands.h"
#include "core/transfers/transfercommands.h"
#include "core/wallets/walletcommands.h"
#include "server/payments/payconicwebhookhandler.h"
#include "server/wallets/walletstore.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonDocument>

#include <stdexcept>

namespace servery::testing {

using Drawer = RunDrawerAction::Kind;

namespace {

constexpr const char* zone = "Australia/Sydney";
constexpr const char* phone = "+61491570156";
constexpr std::int64_t smallestCoin = 5;
constexpr std::int64_t tendered = 5000;

std::int64_t inCoins(std::int64_t cents)
{
    return (cents + smallestCoin / 2) / smallestCoin * smallestCoin;
}

std::vector<DenominationCount> countOf(std::int64_t cents)
{
    std::vector<DenominationCount> out;
    for (const std::int64_t value : denominationsOf("AUD")) {
        out.push_back({value, cents / value});
        cents %= value;
    }
    return out;
}

void check(bool isSo, const char* what)
{
    if (!isSo)
        throw std::runtime_error(what);
}

} // namespace

SampleDay::SampleDay()
{
    logic.database().execute("update venues set stripe_account = 'acct_here' where slug = 'here'");
    logic.database().execute("update menu_items set cost_cents = 600, modifier_groups = replace("
                             "modifier_groups, '\"costCents\":-1', '\"costCents\":50')");
    must(SetPaymentMethods{LogicFixture::here,
                           {"stripe", "payconic", "cash", "bank_transfer", "wallet"}});
    SetPaymentRules rules;
    rules.storeSlug = QLatin1String(LogicFixture::here);
    rules.rules.payOnPickupCents = tendered;
    rules.rules.account = {QStringLiteral("here"), "062000", "12345678", {}, {}};
    must(rules);
    for (const auto& [name, role] :
         {std::pair("ann", Role::Kitchen), std::pair("bob", Role::Counter),
          std::pair("mia", Role::Manager)}) {
        AddStaff add;
        add.storeSlug = QLatin1String(LogicFixture::here);
        add.member.username = QLatin1String(name);
        add.member.name = QLatin1String(name);
        add.member.role = role;
        add.member.pinHash = "hash";
        must(add);
    }
    // Nine in the morning.
    const DayRange today = rangeOf(dayOf(logic.clock().now(), zone), zone);
    logic.clock().advanceMs(today.to.ms - logic.clock().now().ms + 9 * 60 * minuteMs);
    day = dayOf(logic.clock().now(), zone);
}

engine::Reply SampleDay::must(std::any command)
{
    auto outcome = logic.run(std::move(command));
    if (!outcome)
        throw std::runtime_error(outcome.error().kind.code);
    return std::move(outcome).value();
}

QByteArray SampleDay::refused(std::any command)
{
    const auto outcome = logic.run(std::move(command));
    check(!outcome.ok(), "it was carried out");
    return outcome.error().kind.code;
}

StaffPrincipal SampleDay::person(const char* name)
{
    const auto member =
        StaffStore::read(logic.database(), logic.venue(LogicFixture::here), QLatin1String(name));
    return {member->venue, member->id, SessionId(QByteArray("ses_") + name), member->role,
            member->name};
}

Placed SampleDay::placeWithoutPayment()
{
    PlaceOrder command{logic.cart()};
    // Tips that no coin is made for.
    command.cart.tipCents = 100 + orders % 7;
    command.startsPayment = false;
    const QJsonObject body = must(command).body;
    ++orders;
    tips += command.cart.tipCents;
    return {OrderId(body.value(QLatin1String("orderId")).toString()),
            {},
            salesCents + command.cart.tipCents};
}

PaymentId SampleDay::part(const Placed& placed, PaymentFlow flow, std::int64_t cents)
{
    const std::optional<std::int64_t> asked =
        cents == placed.amountCents ? std::nullopt : std::optional(cents);
    const auto started = must(StartPayment{placed.order, flow, asked});
    return PaymentId(started.body.value(QLatin1String("paymentId")).toString());
}

Placed SampleDay::place(PaymentFlow flow)
{
    Placed placed = placeWithoutPayment();
    placed.payment = part(placed, flow, placed.amountCents);
    return placed;
}

void SampleDay::sell(Way way)
{
    logic.clock().advanceMs(minuteMs);
    Placed placed;
    switch (way) {
    case Way::Card:
        placed = place(PaymentFlow::Intent);
        payByCard(placed, placed.amountCents);
        break;
    case Way::Payconic:
        placed = place(PaymentFlow::Payconic);
        payByPayconic(placed);
        break;
    case Way::Cash:
        placed = place(PaymentFlow::Cash);
        takeCash(placed, placed.amountCents);
        break;
    case Way::OnPickup:
        placed = placeOnPickup();
        collect(placed);
        return;
    case Way::Transfer:
        placed = place(PaymentFlow::BankTransfer);
        owe(placed, placed.amountCents);
        break;
    case Way::Wallet:
        placed = placeWithoutPayment();
        spend(placed, placed.amountCents);
        break;
    case Way::Split: {
        placed = placeWithoutPayment();
        Placed each = placed;
        each.payment = part(placed, PaymentFlow::Intent, 1000);
        payByCard(each, 1000);
        each.payment = part(placed, PaymentFlow::Cash, 702);
        takeCash(each, 702);
        spend(placed, 500);
        each.payment = part(placed, PaymentFlow::BankTransfer, placed.amountCents - 2202);
        owe(each, placed.amountCents - 2202);
        break;
    }
    }
    sold[way].push_back(placed);
}

void SampleDay::payByCard(const Placed& placed, std::int64_t cents)
{
    RecordProviderObject made{placed.payment};
    made.providerPayment = LogicFixture::intentOf(placed);
    must(made);
    (void)logic.deliver(stripebodies::succeeded(made.providerPayment, cents));
    must(RecordFees{placed.payment, stripeFeeCents, platformFeeCents, "AUD", logic.clock().now()});
    stripe.received += cents;
    stripe.fees += stripeFeeCents;
    stripe.platformFees += platformFeeCents;
    addLine(placed, PayoutLineKind::Charge, cents, stripeFeeCents, platformFeeCents);
}

void SampleDay::payconicSays(const char* type, const QJsonObject& data)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QLatin1String("id"), QStringLiteral("evt_%1").arg(++m_news)},
                                  {QLatin1String("type"), QLatin1String(type)},
                                  {QLatin1String("createdAt"), logic.clock().now().toRfc3339()},
                                  {QLatin1String("data"), data}})
            .toJson();
    must(RecordPayconicEvent{"payconic", readPayconicNews("payconic", body).value(), body});
}

void SampleDay::payByPayconic(const Placed& placed)
{
    const QByteArray object = "pcn_" + placed.payment.bytes();
    RecordProviderObject made{placed.payment, {}, object};
    must(made);
    payconicSays("payment.succeeded", {{QLatin1String("id"), QString::fromLatin1(object)},
                                       {QLatin1String("amount"), qint64{placed.amountCents}},
                                       {QLatin1String("fee"), qint64{payconicFeeCents}},
                                       {QLatin1String("currency"), QLatin1String("AUD")}});
    payconic.received += placed.amountCents;
    payconic.fees += payconicFeeCents;
}

void SampleDay::takeCash(const Placed& placed, std::int64_t cents)
{
    const auto taken = must(TakeCash{person("bob"), placed.payment, tendered});
    const std::int64_t kept = tendered - taken.body.value(QLatin1String("changeCents")).toInteger();
    check(kept == inCoins(cents), "the change is wrong");
    m_inDrawer += kept;
    m_overShort -= kept - cents;
    cash.received += cents;
}

Placed SampleDay::placeOnPickup()
{
    const Placed placed = place(PaymentFlow::Cash);
    for (const auto kind : {RunStaffAction::Kind::Prepare, RunStaffAction::Kind::Ready})
        check(logic.act(Role::Kitchen, kind, placed.order).ok(), "it is not made");
    return placed;
}

void SampleDay::collect(const Placed& placed)
{
    takeCash(placed, placed.amountCents);
    check(logic
              .act(Role::Counter, RunStaffAction::Kind::Complete, placed.order,
                   logic.codeOf(placed.order))
              .ok(),
          "it is not handed over");
    sold[Way::OnPickup].push_back(placed);
}

void SampleDay::spend(const Placed& placed, std::int64_t cents)
{
    if (m_credit < cents)
        topUp(20'000);
    must(SpendCredit{placed.order, {}, person("bob"), phone, cents});
    m_credit -= cents;
    wallet.received += cents;
}

void SampleDay::topUp(std::int64_t cents)
{
    must(AddCredit{person("bob"), phone, cents, {}});
    m_credit += cents;
    m_inDrawer += cents;
}

void SampleDay::owe(const Placed& placed, std::int64_t cents)
{
    const QString reference = QString::fromLatin1(logic.payment(placed.payment).reference);
    m_statement.push_back({{}, "2026-11-26", cents, "AUD", reference, {}});
}

void SampleDay::importStatement()
{
    must(ImportBankLines{person("bob"), m_statement, keysOf(m_statement)});
    for (const BankLine& line : m_statement)
        bank.received += line.amountCents;
    m_statement.clear();
}

void SampleDay::openDrawer(std::int64_t floatCents)
{
    RunDrawerAction open{person("bob"), Drawer::Open};
    open.amountCents = floatCents;
    must(open);
    m_inDrawer = floatCents;
    m_safe -= floatCents;
}

void SampleDay::moveCash(Drawer kind, std::int64_t cents, const QString& reason)
{
    RunDrawerAction action{person("bob"), kind};
    action.amountCents = cents;
    action.reason = reason;
    must(action);
    m_inDrawer -= cents;
    (kind == Drawer::Drop ? m_safe : m_petty) += cents;
}

RunDrawerAction SampleDay::counting(Drawer kind, std::int64_t cents, const char* who,
                                    const QString& reason)
{
    RunDrawerAction action{person(who), kind};
    action.counts = countOf(cents);
    action.reason = reason;
    return action;
}

engine::Reply SampleDay::closeDrawer(std::int64_t countedCents, const char* who,
                                     const QString& reason)
{
    auto reply = must(counting(Drawer::Close, countedCents, who, reason));
    m_safe += countedCents;
    m_overShort += m_inDrawer - countedCents;
    m_inDrawer = 0;
    return reply;
}

// --- Money that goes back ---

RefundAsk SampleDay::oneOf(const Placed& placed)
{
    return {{}, {{logic.order(placed.order).lines.front().id, 1}}};
}

RefundId SampleDay::askRefund(const Placed& placed, const RefundAsk& ask, std::int64_t cents)
{
    const auto asked =
        must(RefundPayment{person("mia"), placed.payment, ask, QStringLiteral("cold")});
    refunds += cents;
    return RefundId(asked.body.value(QLatin1String("refundId")).toString());
}

void SampleDay::refund(const Placed& placed, const RefundAsk& ask, std::int64_t cents)
{
    giveBack(askRefund(placed, ask, cents), placed, cents);
}

void SampleDay::giveBack(const RefundId& refund, const Placed& placed, std::int64_t cents)
{
    switch (logic.payment(placed.payment).flow) {
    case PaymentFlow::Checkout:
    case PaymentFlow::Intent:
        must(RecordRefundResult{refund, RefundStatus::Succeeded});
        stripe.refunded += cents;
        addLine(placed, PayoutLineKind::Refund, -cents, 0, 0);
        return;
    case PaymentFlow::Payconic:
        must(RecordRefundResult{refund, RefundStatus::Pending, "pcr_" + refund.bytes()});
        payconicSays(
            "refund.succeeded",
            {{QLatin1String("id"), QString::fromLatin1("pcr_" + refund.bytes())},
             {QLatin1String("paymentId"), QString::fromLatin1("pcn_" + placed.payment.bytes())},
             {QLatin1String("amount"), qint64{cents}}});
        payconic.refunded += cents;
        return;
    case PaymentFlow::Cash: {
        const auto given = must(GiveCashBack{person("bob"), refund});
        const std::int64_t coins = given.body.value(QLatin1String("amountCents")).toInteger();
        check(coins == inCoins(cents), "another sum was given back");
        m_inDrawer -= coins;
        m_overShort += coins - cents;
        cash.refunded += cents;
        return;
    }
    case PaymentFlow::BankTransfer:
        must(SendTransferBack{person("bob"), refund});
        bank.refunded += cents;
        return;
    case PaymentFlow::Wallet:
        // Credit comes back at once.
        wallet.refunded += cents;
        m_credit += cents;
        return;
    }
}

void SampleDay::dispute(const Placed& placed)
{
    stripebodies::Options options;
    options.at = logic.clock().now().ms / 1000;
    (void)logic.deliver(stripebodies::disputeEvent("created", LogicFixture::intentOf(placed),
                                                   placed.amountCents, options));
    m_disputed += placed.amountCents;
}

void SampleDay::loseDispute(const Placed& placed)
{
    stripebodies::Options options;
    options.at = logic.clock().now().ms / 1000;
    options.status = "lost";
    (void)logic.deliver(stripebodies::disputeEvent("closed", LogicFixture::intentOf(placed),
                                                   placed.amountCents, options));
    m_disputed -= placed.amountCents;
    m_lost += placed.amountCents;
}

// --- After the day ---

void SampleDay::payTips(const char* name)
{
    const StaffId who = person(name).staff;
    const std::int64_t owed = -logic.balance("tips_payable/" + who.bytes());
    must(PayTips{person("mia"), who, owed, PayTips::From::Safe});
    m_safe -= owed;
    m_tipsPaid += owed;
}

void SampleDay::addLine(const Placed& placed, PayoutLineKind kind, std::int64_t cents,
                        std::int64_t fee, std::int64_t platformFee)
{
    ProviderLine line;
    line.id = "txn_" + QByteArray::number(qlonglong(m_lines.size()));
    line.kind = kind;
    line.source = "src_" + line.id;
    line.intent = LogicFixture::intentOf(placed);
    line.grossCents = cents;
    line.feeCents = fee;
    line.platformFeeCents = platformFee;
    line.currency = "AUD";
    line.at = logic.clock().now();
    m_paidOut += line.netCents();
    m_lines.push_back(line);
}

void SampleDay::payOutStripe()
{
    PayoutNews news;
    news.id = "po_day";
    news.account = "acct_here";
    news.status = PayoutStatus::Paid;
    news.amountCents = m_paidOut;
    news.currency = "AUD";
    news.createdAt = logic.clock().now();
    news.arrivalAt = news.createdAt;
    news.isReconcilable = true;
    news.saidAt = news.createdAt;
    must(RecordPayoutNews{news});
    must(RecordPayoutLines{"po_day", m_lines});
    m_bank += m_paidOut;
}

// --- What the stand-ins say ---

std::map<QByteArray, std::int64_t> SampleDay::expectedBalances()
{
    std::map<QByteArray, std::int64_t> out;
    const VenueId venue = logic.venue(LogicFixture::here);
    out["card_clearing/stripe"] = stripe.held() - m_bank;
    out["owed_to_platform"] = -m_disputed - m_lost;
    out["card_clearing/payconic"] = payconic.held();
    out["bank_clearing"] = bank.held();
    out["bank"] = m_bank;
    out["safe"] = m_safe;
    out["petty_cash"] = m_petty;
    out["cash_over_short"] = m_overShort;
    out["disputes"] = m_disputed;
    out["write_offs"] = m_lost;
    out["fees"] = stripe.fees + payconic.fees;
    out["platform_fee"] = stripe.platformFees;
    out["sales"] = -orders * salesCents;
    if (const auto drawer = DrawerStore::readOpen(logic.database(), venue))
        out["cash_drawer/" + drawer->id.bytes()] = m_inDrawer;
    if (const auto credit = WalletStore::readByPhone(logic.database(), venue, phone))
        out["wallet/" + credit->id.bytes()] = -m_credit;
    // How much of what went back was tips is what the staff did not get.
    const std::int64_t toStaff = m_tipsPaid > 0 ? m_tipsPaid : -logic.balance("tips_payable");
    out["refunds"] = refunds - (tips - toStaff);
    out["tips_payable"] = m_tipsPaid > 0 ? 0 : -toStaff;
    std::erase_if(out, [](const auto& row) { return row.second == 0; });
    return out;
}

QStringList SampleDay::faults()
{
    QStringList out;
    std::map<QByteArray, std::int64_t> expected = expectedBalances();
    std::int64_t sum = 0;
    for (const LedgerBalance& each :
         LedgerStore::readBalances(logic.database(), logic.venue(LogicFixture::here))) {
        const QByteArray account = toString(each.account);
        sum += each.balanceCents;
        const std::int64_t wanted = expected[account];
        expected.erase(account);
        if (each.balanceCents != wanted || each.currency != "AUD")
            out.append(QStringLiteral("%1 holds %2 instead of %3")
                           .arg(QString::fromLatin1(account))
                           .arg(each.balanceCents)
                           .arg(wanted));
    }
    for (const auto& [account, cents] : expected)
        out.append(QStringLiteral("%1 is missing").arg(QString::fromLatin1(account)));
    if (sum != 0)
        out.append(QStringLiteral("all accounts sum to %1").arg(sum));
    for (const QString& fault : {logic.journalFault(), logic.sequenceFault()})
        if (!fault.isEmpty())
            out.append(fault);
    return out;
}

QJsonObject SampleDay::zReport(std::int64_t number)
{
    return DrawerStore::readReport(logic.database(), logic.venue(LogicFixture::here), number)->body;
}

} // namespace servery::testing
