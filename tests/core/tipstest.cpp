// Sharing tips: every cent is given to somebody who worked, by hours, equally or by role, whatever
// the amount, the shifts and the policy are.
#include "core/tips/tips.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace servery;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
// Midnight in Sydney.
const DayRange day{{1'794'834'000'000}, {1'794'834'000'000 + 24 * hourMs}};

Shift shift(const char* staff, Role role, std::int64_t fromHours, std::int64_t toHours)
{
    Shift out;
    out.staff = StaffId(QByteArray(staff));
    out.staffName = QString::fromLatin1(staff);
    out.role = role;
    out.startedAt = day.from.plusMs(fromHours * hourMs);
    out.endedAt = day.from.plusMs(toHours * hourMs);
    return out;
}

std::vector<std::int64_t> centsOf(const std::vector<TipShare>& shares)
{
    std::vector<std::int64_t> out;
    for (const TipShare& share : shares)
        out.push_back(share.cents);
    return out;
}

std::vector<std::int64_t> shared(TipMethod method, std::int64_t cents,
                                 const std::vector<Shift>& shifts,
                                 std::array<int, 3> roles = {1, 1, 0})
{
    return centsOf(shareTips({method, roles}, cents, shifts, day, day.to));
}

using Cents = std::vector<std::int64_t>;

} // namespace

class TipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHours();
    void equally();
    void byRole();
    void onlyTheDayCounts();
    void everyCentIsGiven();
    void aDayIsTheVenues();
};

void TipsTest::byHours()
{
    const std::vector<Shift> shifts = {shift("a", Role::Kitchen, 9, 17),
                                       shift("b", Role::Counter, 9, 13),
                                       shift("c", Role::Kitchen, 17, 21)};
    QCOMPARE(shared(TipMethod::Hours, 1000, shifts), (Cents{500, 250, 250}));
    // Largest remainder: 100.2, 50.1 and 50.1 of 200.4 do not exist, 1 cent goes to the first.
    QCOMPARE(shared(TipMethod::Hours, 1001, shifts), (Cents{501, 250, 250}));
    QCOMPARE(shared(TipMethod::Hours, 1000, {}), Cents{});
}

void TipsTest::equally()
{
    // Two shifts and two roles are one share all the same.
    const std::vector<Shift> shifts = {
        shift("a", Role::Kitchen, 9, 10), shift("a", Role::Counter, 12, 20),
        shift("b", Role::Counter, 9, 13), shift("b", Role::Counter, 14, 15)};
    QCOMPARE(shared(TipMethod::Equal, 101, shifts), (Cents{51, 0, 50}));
}

void TipsTest::byRole()
{
    const std::vector<Shift> shifts = {
        shift("a", Role::Kitchen, 9, 12), shift("b", Role::Kitchen, 9, 10),
        shift("c", Role::Counter, 9, 10), shift("m", Role::Manager, 9, 17)};
    // 40 to 60 among kitchen and counter, nothing to managers; the kitchen's by its hours.
    QCOMPARE(shared(TipMethod::Roles, 1000, shifts, {40, 60, 0}), (Cents{300, 100, 600, 0}));
    // Where only those worked whom the policy gives nothing, they get it.
    QCOMPARE(shared(TipMethod::Roles, 1000, {shift("m", Role::Manager, 9, 17)}, {40, 60, 0}),
             Cents{1000});
}

void TipsTest::onlyTheDayCounts()
{
    std::vector<Shift> shifts = {shift("a", Role::Kitchen, -2, 1),
                                 shift("b", Role::Kitchen, 23, 26),
                                 shift("c", Role::Kitchen, 25, 27)};
    QCOMPARE(shared(TipMethod::Hours, 100, shifts), (Cents{50, 50}));
    // Who is still at work counts until now.
    shifts = {shift("a", Role::Kitchen, 9, 10), shift("b", Role::Kitchen, 9, 10)};
    shifts[1].endedAt = {};
    const auto shares = shareTips({}, 400, shifts, day, day.from.plusMs(12 * hourMs));
    QCOMPARE(centsOf(shares), (Cents{100, 300}));
    QCOMPARE(shares[1].minutes, std::int64_t{180});
    // Who forgot to say that the day before was over, at 10, does not work through the next.
    shifts = {shift("a", Role::Kitchen, -14, 0), shift("b", Role::Kitchen, 9, 19)};
    shifts[0].endedAt = {};
    QCOMPARE(centsOf(shareTips({}, 200, shifts, day, day.from.plusMs(30 * hourMs))),
             (Cents{100, 100}));
}

void TipsTest::everyCentIsGiven()
{
    QVERIFY(rc::check("the shares are the amount, and none is below nothing", [] {
        const auto method = static_cast<TipMethod>(*rc::gen::inRange(0, 3));
        const std::int64_t cents = *rc::gen::inRange<std::int64_t>(0, 10'000'000);
        std::vector<Shift> shifts;
        const int count = *rc::gen::inRange(1, 12);
        for (int i = 0; i < count; ++i) {
            const QByteArray name = "s" + QByteArray::number(*rc::gen::inRange(0, 6));
            const std::int64_t from = *rc::gen::inRange<std::int64_t>(0, 23);
            shifts.push_back(shift(name.constData(), static_cast<Role>(*rc::gen::inRange(0, 3)),
                                   from, from + 1));
        }
        const std::array<int, 3> roles = {*rc::gen::inRange(0, 101), *rc::gen::inRange(0, 101),
                                          *rc::gen::inRange(0, 101)};
        const auto shares = shareTips({method, roles}, cents, shifts, day, day.to);
        const Cents given = centsOf(shares);
        RC_ASSERT(std::accumulate(given.begin(), given.end(), std::int64_t{0}) == cents);
        RC_ASSERT(std::all_of(given.begin(), given.end(), [](auto each) { return each >= 0; }));
        // The order in which shifts are told does not matter.
        std::reverse(shifts.begin(), shifts.end());
        RC_ASSERT(shareTips({method, roles}, cents, shifts, day, day.to) == shares);
        if (method != TipMethod::Hours)
            return;
        // Nobody is off the exact part by a cent.
        std::int64_t minutes = 0;
        for (const TipShare& share : shares)
            minutes += share.minutes;
        for (const TipShare& share : shares) {
            const std::int64_t exact = cents * share.minutes; // times minutes
            RC_ASSERT(std::abs(share.cents * minutes - exact) < minutes);
        }
    }));
}

void TipsTest::aDayIsTheVenues()
{
    // Summer time ends on 4 April 2027 in Sydney: that day has 25 hours.
    const DayRange range = rangeOf(QDate(2027, 4, 4), "Australia/Sydney");
    QCOMPARE(range.to.ms - range.from.ms, 25 * hourMs);
    QCOMPARE(dayOf(range.from, "Australia/Sydney"), QDate(2027, 4, 4));
    QCOMPARE(dayOf(range.to.plusMs(-1), "Australia/Sydney"), QDate(2027, 4, 4));
    QCOMPARE(dayOf(range.to, "Australia/Sydney"), QDate(2027, 4, 5));
    QCOMPARE(dayOf({0}, "Nowhere/AtAll"), QDate(1970, 1, 1));
    QCOMPARE(hourOf({1'794'834'000'000 + 90 * 60'000}, "Australia/Sydney"), 1);
}

QTEST_GUILESS_MAIN(TipsTest)

#include "tipstest.moc"
