// Paying an order with credit, in whole or as far as it goes. Loaded when somebody wants to.
import { useEffect, useRef, useState } from "./hooks.mjs";
import { call, isUnanswered, Problem, uniqueKey } from "./api.mjs";
import {
  balance,
  creditSentence,
  forgetToken,
  isStale,
  orderToPayKey,
  tokenOf,
} from "./credit.mjs";
import { Proof } from "./creditproof.mjs";
import { html, Said } from "./html.mjs";
import { say } from "./language.mjs";
import { parseAmount, priceText } from "./money.mjs";
import { remember, thisTab } from "./storage.mjs";

// heardAt: when the order was heard of last; onLost: told that there was no answer.
export function CreditPay({ order, orderToken, dueCents, onPaid, heardAt, onLost }) {
  const slug = order.store.slug;
  const { currency } = order;
  const [token, setToken] = useState(() => tokenOf(slug));
  const [held, setHeld] = useState(null); // {balanceCents}
  const [error, setError] = useState("");
  const [isLost, setLost] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [text, setText] = useState(""); // how much of it; nothing said: as far as it goes
  // {amountCents, key} until it is answered: pressed again after that, it is the same payment.
  const attempt = useRef(null);

  function take(problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.code === "network") {
      setLost(true);
      onLost();
    }
    if (isStale(problem)) {
      forgetToken(slug);
      setToken(null);
      setHeld(null);
    } else if (attempt.current) {
      setError(say("The answer was lost. Press again: it is never paid twice."));
    } else {
      setError(creditSentence(problem, currency));
    }
  }

  useEffect(() => {
    if (token) balance(token).then(setHeld, take);
  }, [token]);

  // With the line back the credit is looked up again, and what was said of the line goes.
  useEffect(() => {
    if (!isLost) return;
    setLost(false);
    if (attempt.current) return;
    setError("");
    if (token && !held) balance(token).then(setHeld, take);
  }, [heardAt]);

  async function pay(amountCents) {
    if (isBusy) return;
    setBusy(true);
    setError("");
    if (attempt.current?.amountCents !== amountCents)
      attempt.current = { amountCents, key: uniqueKey() };
    try {
      await call("POST", "/api/payments/initiate", {
        body: {
          orderId: order.id,
          method: "wallet",
          walletToken: token,
          ...(amountCents < dueCents && { amountCents }),
        },
        token: orderToken,
        key: attempt.current.key,
      });
      attempt.current = null;
      setText("");
      await onPaid();
      if (amountCents < dueCents) balance(token).then(setHeld, take);
    } catch (problem) {
      if (!isUnanswered(problem)) attempt.current = null;
      take(problem);
      if (problem.code === "wallet_insufficient") balance(token).then(setHeld, take);
    }
    setBusy(false);
  }

  if (!token)
    return html`<${Proof}
      ...${{ slug, country: order.store.country, currency, onProven: setToken }}
    />`;
  if (!held)
    return html`<p class="hint" role="status">${error || say("Looking up your credit")}</p>`;

  const most = Math.min(held.balanceCents, dueCents);
  const cents = text === "" ? most : parseAmount(text, currency);
  const isPart = cents > 0 && cents <= most;
  const isEnough = held.balanceCents >= dueCents;
  const page = `/venues/${encodeURIComponent(slug)}/credit`;
  const keepOrder = () => remember(thisTab, orderToPayKey, order.id);
  return html`<div class="credit-pay">
    <p class="credit-line">
      <span>${say("Your credit")}</span>
      <b>${priceText(held.balanceCents, currency)}</b>
    </p>
    ${
      most > 0 &&
      html`<${Amount}
        ...${{ text, setText, currency, mostText: priceText(most, currency), isWrong: !isPart }}
      />
      <button
        type="button"
        class="primary"
        disabled=${!isPart}
        aria-busy=${isBusy ? "true" : "false"}
        onClick=${() => pay(cents)}
      >
        <span>${say("Pay with credit")}</span>
        ${isPart && html`<span class="price">${priceText(cents, currency)}</span>`}
      </button>`
    }
    ${
      isPart &&
      cents < dueCents &&
      html`<p class="hint" role="status">
        ${say("{amount} is then still due. You pay it another way.", {
          amount: priceText(dueCents - cents, currency),
        })}
      </p>`
    }
    ${most === 0 && html`<p class="hint">${say("There is no credit on it so far.")}</p>`}
    ${
      !isEnough &&
      html`<a class="secondary" href=${page} onClick=${keepOrder}>${say("Add credit by card")}</a>`
    }
    <p class="field-error" role="alert">
      ${error && html`<${Said} shape="octagon" text=${error} />`}
    </p>
  </div>`;
}

// Less than all of it, for who wants to keep some.
function Amount({ text, setText, currency, mostText, isWrong }) {
  return html`<details class="split">
    <summary>${say("Use less credit")}</summary>
    <label class="field">
      <span class="field-label">${say("Amount in {currency}", { currency })}</span>
      <input
        data-field="credit"
        inputmode="decimal"
        autocomplete="off"
        placeholder=${mostText}
        value=${text}
        aria-invalid=${isWrong ? "true" : "false"}
        aria-describedby="credit-error"
        onInput=${(event) => setText(event.target.value)}
      />
    </label>
    <p class="field-error" id="credit-error" role="alert">
      ${
        isWrong &&
        html`<${Said}
          shape="octagon"
          text=${say("Enter an amount up to {amount}.", { amount: mostText })}
        />`
      }
    </p>
  </details>`;
}
