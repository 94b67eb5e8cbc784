#include "core/tips/tips.h"

#include "core/money/allocation.h"

#include <algorithm>
#include <map>

namespace servery {

namespace {

constexpr std::array methodNames = {"hours", "equal", "roles"};
constexpr std::int64_t minuteMs = 60'000;
constexpr std::size_t roleCount = 3;

struct Worked
{
    QString name;
    Role role = Role::Kitchen;
    std::int64_t ms = 0;
};
// By staff, and by role where somebody has two.
using Day = std::map<std::pair<StaffId, Role>, Worked>;

Day workedOn(const std::vector<Shift>& shifts, const DayRange& day, Timestamp now)
{
    Day out;
    for (const Shift& shift : shifts) {
        // One that still runs a day after it began was forgotten.
        const Timestamp end = shift.endedAt.isSet()
                                  ? shift.endedAt
                                  : std::min(now, shift.startedAt.plusMs(limits::shiftMs));
        const std::int64_t ms = std::min(end, day.to).ms - std::max(shift.startedAt, day.from).ms;
        if (ms <= 0)
            continue;
        Worked& worked = out[{shift.staff, shift.role}];
        worked.name = shift.staffName;
        worked.role = shift.role;
        worked.ms += ms;
    }
    return out;
}

void give(std::vector<TipShare>& shares, const std::vector<std::size_t>& members,
          std::int64_t amountCents, const std::vector<std::int64_t>& weights)
{
    const auto parts = allocate(amountCents, weights);
    for (std::size_t i = 0; parts && i < members.size(); ++i)
        shares[members[i]].cents += (*parts)[i];
}

// One share for each member of staff, also for who worked in two roles.
std::vector<std::int64_t> onceEach(const std::vector<TipShare>& shares)
{
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < shares.size(); ++i)
        weights.push_back(i == 0 || shares[i].staff != shares[i - 1].staff ? 1 : 0);
    return weights;
}

// What each role gets: as the policy says among those that worked, evenly where it gives them none.
std::array<std::int64_t, roleCount> partsOf(const TipPolicy& policy, std::int64_t amountCents,
                                            const std::array<bool, roleCount>& worked)
{
    std::vector<std::int64_t> weights(roleCount);
    for (std::size_t i = 0; i < roleCount; ++i)
        weights[i] = worked[i] ? policy.roleShares[i] : 0;
    auto parts = allocate(amountCents, weights);
    if (!parts) {
        for (std::size_t i = 0; i < roleCount; ++i)
            weights[i] = worked[i] ? 1 : 0;
        parts = allocate(amountCents, weights);
    }
    std::array<std::int64_t, roleCount> out{};
    for (std::size_t i = 0; parts && i < roleCount; ++i)
        out[i] = (*parts)[i];
    return out;
}

} // namespace

QByteArray toString(TipMethod method)
{
    return methodNames[static_cast<std::size_t>(method)];
}

std::optional<TipMethod> tipMethodFromString(const QByteArray& text)
{
    for (std::size_t i = 0; i < methodNames.size(); ++i)
        if (text == methodNames[i])
            return static_cast<TipMethod>(i);
    return std::nullopt;
}

std::vector<TipShare> shareTips(const TipPolicy& policy, std::int64_t amountCents,
                                const std::vector<Shift>& shifts, const DayRange& day,
                                Timestamp now)
{
    std::vector<TipShare> shares;
    std::vector<std::int64_t> ms;
    std::array<std::vector<std::size_t>, roleCount> byRole;
    std::vector<std::size_t> all;
    for (const auto& [key, worked] : workedOn(shifts, day, now)) {
        byRole[static_cast<std::size_t>(worked.role)].push_back(shares.size());
        all.push_back(shares.size());
        shares.push_back({key.first, worked.name, worked.role, worked.ms / minuteMs, 0});
        ms.push_back(worked.ms);
    }
    if (policy.method == TipMethod::Hours)
        give(shares, all, amountCents, ms);
    if (policy.method == TipMethod::Equal)
        give(shares, all, amountCents, onceEach(shares));
    if (policy.method != TipMethod::Roles)
        return shares;
    std::array<bool, roleCount> worked{};
    for (std::size_t i = 0; i < roleCount; ++i)
        worked[i] = !byRole[i].empty();
    const auto parts = partsOf(policy, amountCents, worked);
    for (std::size_t i = 0; i < roleCount; ++i) {
        std::vector<std::int64_t> weights;
        for (const std::size_t member : byRole[i])
            weights.push_back(ms[member]);
        give(shares, byRole[i], parts[i], weights);
    }
    return shares;
}

} // namespace servery
