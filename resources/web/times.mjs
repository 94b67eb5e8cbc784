// The times that a venue offers for a pickup, on its own clock. Pure.
import { locale, say } from "./language.mjs";

const stepMs = 15 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

// Reads a moment on the venue's clock: {day: "2026-11-21", minute: 1170}.
function venueClock(timeZone) {
  const format = new Intl.DateTimeFormat("en-CA-u-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (ms) => {
    const parts = Object.fromEntries(format.formatToParts(ms).map((one) => [one.type, one.value]));
    return {
      day: `${parts.year}-${parts.month}-${parts.day}`,
      minute: Number(parts.hour) * 60 + Number(parts.minute),
    };
  };
}

// The times that a venue offers from now on, day by day: [{day, at: [ms, …]}]; none where it takes
// no orders for later, or not at this menu's table: who sits there eats now.
export function offeredTimes(menu, now) {
  const { scheduling } = menu;
  if (!scheduling || menu.table) return [];
  const read = venueClock(menu.timeZone);
  const days = [];
  const soonest = now + (menu.ordering?.promiseMinutes ?? 0) * 60 * 1000;
  const first = Math.ceil(soonest / stepMs) * stepMs;
  for (let at = first; at <= now + scheduling.days * dayMs; at += stepMs) {
    const { day, minute } = read(at);
    if (minute < scheduling.fromMinute || minute > scheduling.untilMinute) continue;
    if (days.at(-1)?.day !== day) days.push({ day, at: [] });
    days.at(-1).at.push(at);
  }
  return days;
}

export function timeText(ms, timeZone) {
  const form = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(locale, form).format(ms);
}

export function dayText(ms, timeZone, now) {
  const read = venueClock(timeZone);
  const { day } = read(ms);
  if (day === read(now).day) return say("Today");
  if (day === read(now + dayMs).day) return say("Tomorrow");
  const form = { timeZone, weekday: "short", day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(locale, form).format(ms);
}
