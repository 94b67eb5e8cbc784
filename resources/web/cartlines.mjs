// The lines of a cart with what is wrong with each, for the checkout and the standing cart.
import { blocksPaying } from "./cart.mjs";
import { html, Said, Shape } from "./html.mjs";
import { words } from "./itemsheet.mjs";
import { say } from "./language.mjs";
import { priceText } from "./money.mjs";

const problems = {
  gone: () => say("No longer on the menu. Touch to remove it."),
  sold_out: () => say("Sold out. Touch to remove it."),
  choice_gone: () => say("A choice is sold out or missing. Touch to choose again."),
  price_changed: ({ unitCents, line }, currency) =>
    say("Now {now} each, was {before}.", {
      now: priceText(unitCents, currency),
      before: priceText(line.seenCents, currency),
    }),
};

export function CartLines({ menu, priced, onChange }) {
  const currency = menu.store.currency;
  return html`<ul class="lines">
    ${priced.map(
      (one, index) => html`<li key=${index}>
        <button type="button" class="line" aria-haspopup="dialog" onClick=${() => onChange(index)}>
          <span class="line-count">
            ${one.line.quantity}<span class="unseen"> ${say("times")}</span>
          </span>
          <span class="line-words">
            <span class="line-name">${one.name}</span>
            ${(one.choices ?? []).map(
              (choice) => html`<span class="line-detail">${choice.name}</span>`,
            )}
            ${
              one.line.allergies.length > 0 &&
              html`<span class="contains">
              <${Said}
                shape="diamond"
                text=${say("Allergy: {names}", { names: words(menu, one.line.allergies) })}
              />
            </span>`
            }
            ${one.line.note && html`<span class="line-detail">“${one.line.note}”</span>`}
            ${
              one.problem &&
              html`<span class=${`line-problem ${blocksPaying(one.problem) ? "" : "soon"}`}>
              <${Shape} name=${blocksPaying(one.problem) ? "octagon" : "triangle"} />
              <span>${problems[one.problem](one, currency)}</span>
            </span>`
            }
          </span>
          <span class="price">
            ${one.problem === "gone" ? "" : priceText(one.totalCents, currency)}
          </span>
          <span class="unseen">, ${say("change")}</span>
        </button>
      </li>`,
    )}
  </ul>`;
}

// Above the order that is about to be paid; heading: a ref for the focus.
export function Heading({ heading, onBack }) {
  return html`<header class="page-heading">
    <button
      type="button"
      class="icon-button"
      aria-label=${say("Back to the menu")}
      onClick=${onBack}
    >
      <${Shape} name="back" />
    </button>
    <h1 ref=${heading} tabindex="-1">${say("Your order")}</h1>
  </header>`;
}
