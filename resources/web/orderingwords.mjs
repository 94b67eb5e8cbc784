import { locale, say } from "./language.mjs";

// Whether orders are taken, and how soon they are ready, in words.
export function isPaused(menu) {
  return menu.ordering?.isPaused === true;
}

// "19:40", by the venue's clock.
export function timeOf(menu, at) {
  return new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: menu.timeZone || undefined,
  }).format(new Date(at));
}

// One sentence with what to do; empty where nothing is out of the ordinary.
export function orderingSentence(menu) {
  const { resumesAt, busyMinutes, promiseMinutes } = menu.ordering ?? {};
  if (isPaused(menu))
    return resumesAt
      ? say("No new orders until {time}. What you choose is kept here until then.", {
          time: timeOf(menu, resumesAt),
        })
      : say("No new orders right now. What you choose is kept here; please ask at the counter.");
  return busyMinutes > 0
    ? say("It is busy: about {minutes} minutes.", { minutes: promiseMinutes })
    : "";
}
