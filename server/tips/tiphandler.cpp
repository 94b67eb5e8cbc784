#include "server/tips/tiphandler.h"

#include "core/cash/cashcommands.h"
#include "core/ledger/bookings.h"
#include "core/protocol/names.h"
#include "server/tips/tipview.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using ledger::Account;
using ledger::AccountKind;

Failure<Error> wrongField(const char* name)
{
    return fail(errors::fieldInvalid, QLatin1String(name),
                {{QLatin1String("field"), QLatin1String(name)}});
}

Account owedTo(const StaffId& staff)
{
    return {AccountKind::TipsPayable, staff.bytes()};
}

bool isPolicy(const SetTipPolicy& command)
{
    const auto& shares = command.policy.roleShares;
    const bool sharesFit = std::all_of(shares.begin(), shares.end(), [](int share) {
        return share >= 0 && share <= limits::tipPercent;
    });
    return sharesFit && std::any_of(shares.begin(), shares.end(), [](int s) { return s > 0; });
}

} // namespace

TipHandler::TipHandler(TipStore& tips, VenueStore& venues, LedgerPoster& ledger)
    : m_tips(tips), m_venues(venues), m_ledger(ledger)
{}

void TipHandler::registerWith(engine::Engine& engine)
{
    engine.handle<ClockShift>(
        [this](const auto& c, Batch& b) {
            m_tips.members.want(c.staff.staff);
            m_tips.openShifts.want(c.staff.staff);
            b.wantSequence(c.staff.venue);
        },
        [this](const auto& c, Batch& b) { return clock(c, b); });
    engine.handle<EnterShift>(
        [this](const auto& c, Batch& b) {
            m_tips.members.want(c.who);
            b.wantSequence(c.staff.venue);
        },
        [this](const auto& c, Batch& b) { return enter(c, b); });
    const auto announce = [this](const auto& c, Batch& b) {
        m_venues.venues.want(c.staff.venue);
        m_tips.policies.want(c.staff.venue);
        m_tips.lastDays.want(c.staff.venue);
        b.wantSequence(c.staff.venue);
    };
    engine.handle<SetTipPolicy>(announce,
                                [this](const auto& c, Batch& b) { return setPolicy(c, b); });
    engine.handle<AllocateTips>(announce,
                                [this](const auto& c, Batch& b) { return allocate(c, b); });
    engine.handle<PayTips>(
        [this](const auto& c, Batch& b) {
            m_tips.members.want(c.who);
            m_venues.venues.want(c.staff.venue);
            b.wantSequence(c.staff.venue);
            if (c.from == PayTips::From::Drawer)
                b.announceNested(RunDrawerAction{c.staff, RunDrawerAction::Kind::PayOut});
        },
        [this](const auto& c, Batch& b) { return pay(c, b); });
}

const TipMember* TipHandler::memberOf(const StaffPrincipal& manager, const StaffId& staff)
{
    const TipMember* member = m_tips.members.find(staff);
    return member == nullptr || member->venue != manager.venue ? nullptr : member;
}

bool TipHandler::overlaps(const Shift& shift)
{
    const DayRange range{shift.startedAt, shift.endedAt};
    const std::vector<Shift> others = m_tips.shiftsIn(shift.venue, range);
    return std::any_of(others.begin(), others.end(),
                       [&](const Shift& other) { return other.staff == shift.staff; });
}

Outcome TipHandler::clock(const ClockShift& command, Batch& batch)
{
    const StaffId& who = command.staff.staff;
    const ShiftId* open = m_tips.openShifts.find(who);
    const Shift* running = open == nullptr ? nullptr : m_tips.shifts.find(*open);
    const bool isOpen = running != nullptr && !running->endedAt.isSet();
    Reply reply;
    if (command.begins) {
        // One that was forgotten for a day is over; the manager enters the rest.
        if (isOpen && batch.now() < running->startedAt.plusMs(limits::shiftMs))
            return fail(errors::shiftOpen);
        if (isOpen)
            m_tips.shifts.change(running->id).endedAt = running->startedAt.plusMs(limits::shiftMs);
        const Shift shift{newId<ShiftId>(batch.now(), batch.random()),
                          command.staff.venue,
                          who,
                          command.staff.name,
                          command.staff.role,
                          batch.now(),
                          {},
                          {}};
        m_tips.shifts.insert(shift.id, shift);
        // Keep the look-up true for the rest of the batch.
        if (open == nullptr)
            m_tips.openShifts.loaded(who, shift.id);
        else
            m_tips.openShifts.change(who) = shift.id;
        reply.body = toJson(shift);
        return reply;
    }
    if (!isOpen)
        return fail(errors::shiftNotOpen);
    Shift& shift = m_tips.shifts.change(running->id);
    shift.endedAt = std::min(batch.now(), shift.startedAt.plusMs(limits::shiftMs));
    reply.body = toJson(shift);
    return reply;
}

Outcome TipHandler::enter(const EnterShift& command, Batch& batch)
{
    const TipMember* member = memberOf(command.staff, command.who);
    if (member == nullptr)
        return fail(errors::staffNotFound);
    if (!mayDo(command.staff.role, StaffAction::ReadLedger))
        return fail(errors::forbidden);
    if (command.startedAt >= command.endedAt || command.endedAt > batch.now() ||
        command.endedAt.ms - command.startedAt.ms > limits::shiftMs)
        return wrongField("endedAt");
    const Shift shift{newId<ShiftId>(batch.now(), batch.random()),
                      command.staff.venue,
                      command.who,
                      member->name,
                      member->role,
                      command.startedAt,
                      command.endedAt,
                      command.staff.staff};
    if (overlaps(shift))
        return fail(errors::shiftOverlaps);
    m_tips.shifts.insert(shift.id, shift);
    Reply reply;
    reply.body = toJson(shift);
    return reply;
}

Outcome TipHandler::setPolicy(const SetTipPolicy& command, Batch& batch)
{
    if (!mayDo(command.staff.role, StaffAction::ReadLedger))
        return fail(errors::forbidden);
    const auto& percents = command.percents;
    if (percents.size() > limits::tipPresets ||
        std::any_of(percents.begin(), percents.end(),
                    [](int percent) { return percent < 1 || percent > limits::tipPercent; }))
        return wrongField("percents");
    if (!isPolicy(command))
        return wrongField("roleShares");
    if (m_tips.policies.find(command.staff.venue) == nullptr)
        m_tips.policies.insert(command.staff.venue, command.policy);
    else
        m_tips.policies.change(command.staff.venue) = command.policy;
    VenueSettings& venue = m_venues.venues.change(command.staff.venue);
    venue.tipPercents = percents;
    venue.takesOtherTips = command.takesOther;
    ++venue.menuVersion; // the diner's page shows it
    const QLatin1String name = protocol::events::menuChanged;
    Reply reply;
    reply.seq = batch.emitEvent(venue.id, engine::Audience::Kitchen,
                                QByteArray(name.data(), name.size()), venue.id.bytes(),
                                {{QLatin1String("menuVersion"), qint64{venue.menuVersion}}});
    reply.body = toJson(venue, command.policy);
    return reply;
}

Outcome TipHandler::allocate(const AllocateTips& command, Batch& batch)
{
    if (!mayDo(command.staff.role, StaffAction::ReadLedger))
        return fail(errors::forbidden);
    const VenueSettings* venue = m_venues.venues.find(command.staff.venue);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const TipDay* last = m_tips.lastDays.find(venue->id);
    if (last != nullptr && command.day <= last->day)
        return fail(errors::tipsAllocated);
    const DayRange range = rangeOf(command.day, venue->timeZone);
    if (range.to > batch.now())
        return fail(errors::tipsDayOpen);
    const TipPool pool =
        m_tips.pool(venue->id, venue->currency, last == nullptr ? 0 : last->through, range.to);
    if (pool.cents <= 0)
        return fail(errors::tipsNone);
    const TipPolicy* policy = m_tips.policies.find(venue->id);
    TipDay day{venue->id,    command.day, venue->currency,     pool.cents,
               pool.through, batch.now(), command.staff.staff, {}};
    day.shares = shareTips(policy == nullptr ? TipPolicy{} : *policy, pool.cents,
                           m_tips.shiftsIn(venue->id, range), range, batch.now());
    if (day.shares.empty())
        return fail(errors::tipsNobodyWorked);
    const QByteArray text = command.day.toString(Qt::ISODate).toLatin1();
    ledger::Transaction transaction{venue->id, ledger::Cause::TipsAllocated, text};
    transaction.subject = "tips_" + text;
    transaction.actor = command.staff.staff.bytes();
    transaction.postings.push_back({{AccountKind::TipsPayable}, venue->currency, pool.cents});
    for (const TipShare& share : day.shares)
        if (share.cents != 0)
            transaction.postings.push_back({owedTo(share.staff), venue->currency, -share.cents});
    (void)m_ledger.post(std::move(transaction), batch);
    m_tips.addDay(day);
    if (last == nullptr)
        m_tips.lastDays.insert(venue->id, day);
    else
        m_tips.lastDays.change(venue->id) = day;
    Reply reply;
    reply.body = toJson(day, true);
    return reply;
}

Outcome TipHandler::pay(const PayTips& command, Batch& batch)
{
    const TipMember* member = memberOf(command.staff, command.who);
    if (member == nullptr)
        return fail(errors::staffNotFound);
    if (!mayDo(command.staff.role, StaffAction::ReadLedger))
        return fail(errors::forbidden);
    const VenueSettings* venue = m_venues.venues.find(command.staff.venue);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const Account owed = owedTo(command.who);
    const std::int64_t payable = -m_ledger.balance(venue->id, owed, venue->currency);
    if (command.amountCents <= 0)
        return wrongField("amountCents");
    if (command.amountCents > payable)
        return fail(errors::tipsInsufficient, {},
                    {{QLatin1String("payableCents"), qint64{payable}}});
    Account from{command.from == PayTips::From::Bank ? AccountKind::Bank : AccountKind::Safe};
    if (command.from == PayTips::From::Drawer) {
        // It leaves the drawer as any pay-out does, and from there it is the tips'.
        RunDrawerAction action{command.staff, RunDrawerAction::Kind::PayOut, command.amountCents};
        action.reason = QStringLiteral("Tips: ") + member->name;
        const Outcome paidOut = batch.dispatch(action);
        if (!paidOut)
            return paidOut;
        from = {AccountKind::PettyCash};
    }
    ledger::Transaction transaction{venue->id, ledger::Cause::TipsPaid,
                                    newId<ShiftId>(batch.now(), batch.random()).bytes().mid(4)};
    transaction.subject = command.who.bytes();
    transaction.actor = command.staff.staff.bytes();
    transaction.postings = ledger::transfer(from, owed, command.amountCents, venue->currency);
    (void)m_ledger.post(std::move(transaction), batch);
    Reply reply;
    reply.body = {{QLatin1String("staffId"), command.who.toString()},
                  {QLatin1String("paidCents"), qint64{command.amountCents}},
                  {QLatin1String("payableCents"), qint64{payable - command.amountCents}},
                  {QLatin1String("currency"), QString::fromLatin1(venue->currency)}};
    return reply;
}

} // namespace servery
