// ServiceSettings: how a venue runs its service. Each setting is one line of a table with its name,
// its kind and its range: what the table has can be stored, sent, changed and shown without more.
// Thread: values and pure functions. Units in the names.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QLatin1String>
#include <QStringList>

#include <span>
#include <vector>

namespace servery {

// What a board is ordered by.
enum class BoardOrder : std::uint8_t { Arrival, Promise };

struct ServiceSettings
{
    int prepGoalSeconds = 15 * 60; // from the payment to READY; what a diner is promised
    int dueSoonSeconds = 0;        // a ticket is due soon from here; 0: two thirds of the goal
    int lateSeconds = 0;           // a ticket is late from here; 0: the goal
    BoardOrder boardOrder = BoardOrder::Arrival;
    bool combinesItems = true;           // the same item twice on a ticket is one row
    int paintLimitSeconds = 60;          // a ticket that no kitchen has painted by then alarms
    int paymentTimeoutSeconds = 30 * 60; // not paid within: the order expires
    bool servesTables = true;   // orders at a table may be handed over there without a code
    bool hasExpo = false;       // somebody sends orders out once all stations are done with them
    bool takesScheduled = true; // a diner may order for later, within the next days and hours
    int scheduleDays = 7;
    int scheduleFromMinute = 0;            // of the venue's day
    int scheduleUntilMinute = 24 * 60 - 1; // of the venue's day, itself included
    int busyMinutes = 0;                   // added to every promise; 0: not busy
    Timestamp busyUntil;         // busy no longer from then on; unset: until somebody says so
    bool orderingPaused = false; // new carts are refused
    Timestamp orderingResumesAt; // not paused from then on; unset: until somebody says so

    [[nodiscard]] int dueSoonAfterSeconds() const;
    [[nodiscard]] int lateAfterSeconds() const;
    [[nodiscard]] bool isPausedAt(Timestamp now) const;
    [[nodiscard]] int busyMinutesAt(Timestamp now) const;
    // Whether an order may be scheduled for then; minuteOfDay: then, by the venue's clock.
    [[nodiscard]] bool offersTime(Timestamp wanted, Timestamp now, int minuteOfDay) const;
    // How long an order that is placed now is promised to take.
    [[nodiscard]] int promiseSecondsAt(Timestamp now) const;

    friend bool operator==(const ServiceSettings&, const ServiceSettings&) = default;
};

struct SettingField
{
    enum class Kind : std::uint8_t { Whole, Switch, Choice, Time };

    QLatin1String name; // on the wire, in storage and at the command line
    Kind kind = Kind::Whole;
    std::int64_t least = 0; // of a whole number
    std::int64_t most = 1;
    std::span<const QLatin1String> choices = {};
    // Whole numbers as they are, switches as 0 or 1, choices by place, times as milliseconds.
    std::int64_t (*get)(const ServiceSettings& settings) = nullptr;
    void (*set)(ServiceSettings& settings, std::int64_t value) = nullptr;
};

[[nodiscard]] std::span<const SettingField> settingFields();
// Null for a name that is no setting.
[[nodiscard]] const SettingField* settingField(QAnyStringView name);

struct SettingChange
{
    const SettingField* field = nullptr;
    std::int64_t value = 0;
};

// The settings with these changes. Error: field_invalid, with "field", for a value out of its
// range, and where a ticket would be late before it is due soon.
[[nodiscard]] Result<ServiceSettings, Error>
applyChanges(const ServiceSettings& settings, const std::vector<SettingChange>& changes);
// The names of the settings that differ.
[[nodiscard]] QStringList differences(const ServiceSettings& before, const ServiceSettings& after);

} // namespace servery
