// How the page of a customer's credit looks. It shows and sends; creditpage.mjs decides.
import { useState } from "./hooks.mjs";
import { html, Said, Shape } from "./html.mjs";
import { locale, say } from "./language.mjs";
import { decimalsOf, parseAmount, priceText } from "./money.mjs";

const kinds = {
  top_up: say("Added"),
  spend: say("Paid"),
  refund: say("Given back"),
  expire: say("Ended"),
  take_back: say("Taken back"),
};

const dayText = (at) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(Date.parse(at));

export function CreditView({
  store,
  held,
  moves,
  cursor,
  problem,
  notice,
  isBusy,
  add,
  loadMore,
  leave,
  orderUrl,
}) {
  const { currency } = store;
  return html`
    <section class="card credit-card" aria-busy=${held ? "false" : "true"}>
      <h2>${say("Your credit at {venue}", { venue: store.name })}</h2>
      <p class="credit-sum">${held ? priceText(held.balanceCents, currency) : "\u2013"}</p>
      ${held?.endsAt && html`<p>${say("Good until {day}.", { day: dayText(held.endsAt) })}</p>`}
      <p class="credit-notice" role="status">
        ${notice && html`<${Said} shape=${notice.shape} text=${notice.text} />`}
      </p>
      ${
        orderUrl &&
        html`<a class="primary" href=${orderUrl}>${say("Back to your order")}</a>`
      }
    </section>
    <${Add} ...${{ store, add, isBusy, problem }} />
    ${
      held?.qr &&
      html`<details class="card plain">
        <summary>${say("Show it at the counter")}</summary>
        <svg
          class="qr"
          viewBox=${`0 0 ${held.qr.modules} ${held.qr.modules}`}
          role="img"
          aria-label=${say("QR code of your credit, for the counter")}
        >
          <path d=${held.qr.path} />
        </svg>
      </details>`
    }
    <section class="card plain">
      <h2>${say("What happened")}</h2>
      ${moves.length === 0 && html`<p class="hint">${say("Nothing so far.")}</p>`}
      <ul class="credit-moves">
        ${moves.map((move) => html`<${Move} key=${move.moveId} ...${{ move, currency }} />`)}
      </ul>
      ${
        cursor &&
        html`<button type="button" class="secondary" onClick=${loadMore}>
          ${say("Show earlier ones")}
        </button>`
      }
    </section>
    <button type="button" class="secondary" onClick=${leave}>
      <${Shape} name="lock" /><span>${say("Forget me on this phone")}</span>
    </button>
  `;
}

function Move({ move, currency }) {
  const what = move.orderNumber
    ? say("{kind}, order {number}", { kind: kinds[move.kind], number: move.orderNumber })
    : (kinds[move.kind] ?? move.kind);
  return html`<li>
    <span class="move-what">${what}<small>${dayText(move.at)}</small></span>
    <span class="move-sums" dir="ltr">
      ${(move.amountCents > 0 ? "+" : "") + priceText(move.amountCents, currency)}
      <small>${priceText(move.balanceCents, currency)}</small>
    </span>
  </li>`;
}

function Add({ store, add, isBusy, problem }) {
  const { currency } = store;
  const unit = decimalsOf(currency) === 0 ? 100 : 10 ** decimalsOf(currency);
  const amounts = [10, 20, 50].map((amount) => amount * unit);
  const [kind, setKind] = useState(null);
  const [text, setText] = useState("");
  const cents = kind === "other" ? parseAmount(text, currency) : kind;
  if (!(store.paymentMethods ?? []).includes("stripe")) return null;
  const send = (event) => {
    event.preventDefault();
    if (cents > 0) add(cents);
  };
  return html`<form class="card plain" onSubmit=${send} novalidate>
    <fieldset>
      <div class="group-heading"><legend>${say("Add credit by card")}</legend></div>
      <div class="segments">
        ${[...amounts, "other"].map(
          (each) => html`<label class="segment" key=${each}>
            <input
              type="radio"
              name="amount"
              checked=${kind === each}
              onChange=${() => setKind(each)}
            />
            <span><b>${each === "other" ? say("Other") : priceText(each, currency)}</b></span>
          </label>`,
        )}
      </div>
      ${
        kind === "other" &&
        html`<label class="field">
          <span class="field-label">${say("Amount in {currency}", { currency })}</span>
          <input
            inputmode="decimal"
            autocomplete="off"
            value=${text}
            onInput=${(event) => setText(event.target.value)}
          />
        </label>`
      }
    </fieldset>
    <p class="hint lock">
      <${Said} shape="lock" text=${say("Card details go to Stripe on the next page")} />
    </p>
    <p class="field-error" role="alert">
      ${problem && html`<${Said} shape="octagon" text=${problem} />`}
    </p>
    <button class="primary" disabled=${!(cents > 0)} aria-busy=${isBusy ? "true" : "false"}>
      <span>${say(isBusy ? "Opening Stripe" : "Add credit")}</span>
      <span class="price">${cents > 0 ? priceText(cents, currency) : ""}</span>
    </button>
  </form>`;
}
