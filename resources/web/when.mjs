// When a pickup is wanted: as soon as it can be made, or at a time that the venue offers.
import { useState } from "./hooks.mjs";
import { html } from "./html.mjs";
import { say } from "./language.mjs";
import { dayText, offeredTimes, timeText } from "./times.mjs";

// value: an RFC 3339 time, or null for as soon as possible.
export function When({ menu, value, onChange }) {
  const [now] = useState(() => Date.now());
  const [days] = useState(() => offeredTimes(menu, now));
  if (!days.length) return null;
  const chosen = value && Date.parse(value);
  const day = days.find((one) => one.at.includes(chosen)) ?? days[0];
  const choose = (ms) => onChange(ms ? new Date(ms).toISOString() : null);
  const { timeZone } = menu;
  return html`<fieldset class="tip when">
    <div class="group-heading"><legend>${say("When")}</legend></div>
    <div class="segments">
      ${[
        ["soon", say("As soon as possible"), null],
        ["later", say("Later"), days[0].at[0]],
      ].map(
        ([kind, word, ms]) => html`<label class="segment" key=${kind}>
          <input
            type="radio"
            name="when"
            checked=${Boolean(ms) === Boolean(chosen)}
            onChange=${() => choose(ms)}
          />
          <span><b>${word}</b></span>
        </label>`,
      )}
    </div>
    ${
      chosen &&
      html`<div class="when-choice">
      <label class="field">
        <span class="field-label">${say("Day")}</span>
        <select
          data-field="day"
          onChange=${(event) => choose(days[event.target.selectedIndex].at[0])}
        >
          ${days.map(
            (one) => html`<option key=${one.day} selected=${one === day}>
              ${dayText(one.at[0], timeZone, now)}
            </option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span class="field-label">${say("Time")}</span>
        <select
          data-field="time"
          onChange=${(event) => choose(day.at[event.target.selectedIndex])}
        >
          ${day.at.map(
            (at) => html`<option key=${at} selected=${at === chosen}>
              ${timeText(at, timeZone)}
            </option>`,
          )}
        </select>
      </label>
    </div>`
    }
  </fieldset>`;
}
