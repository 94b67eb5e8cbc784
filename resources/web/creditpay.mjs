// Paying an order with credit, in whole or as far as it goes. Loaded when somebody wants to.
import { useEffect, useState } from "./hooks.mjs";
import { call, Problem, uniqueKey } from "./api.mjs";
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
import { priceText } from "./money.mjs";
import { remember, thisTab } from "./storage.mjs";

export function CreditPay({ order, orderToken, dueCents, onPaid }) {
  const slug = order.store.slug;
  const { currency } = order;
  const [token, setToken] = useState(() => tokenOf(slug));
  const [held, setHeld] = useState(null); // {balanceCents}
  const [error, setError] = useState("");
  const [isBusy, setBusy] = useState(false);

  function take(problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (isStale(problem)) {
      forgetToken(slug);
      setToken(null);
      setHeld(null);
    } else {
      setError(creditSentence(problem, currency));
    }
  }

  useEffect(() => {
    if (token) balance(token).then(setHeld, take);
  }, [token]);

  async function pay(amountCents) {
    if (isBusy) return;
    setBusy(true);
    setError("");
    try {
      await call("POST", "/api/payments/initiate", {
        body: {
          orderId: order.id,
          method: "wallet",
          walletToken: token,
          ...(amountCents < dueCents && { amountCents }),
        },
        token: orderToken,
        key: uniqueKey(),
      });
      await onPaid();
    } catch (problem) {
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

  const cents = Math.min(held.balanceCents, dueCents);
  const isEnough = held.balanceCents >= dueCents;
  const page = `/venues/${encodeURIComponent(slug)}/credit`;
  const keepOrder = () => remember(thisTab, orderToPayKey, order.id);
  return html`<div class="credit-pay">
    <p class="credit-line">
      <span>${say("Your credit")}</span>
      <b>${priceText(held.balanceCents, currency)}</b>
    </p>
    ${
      cents > 0 &&
      html`<button
        type="button"
        class="primary"
        aria-busy=${isBusy ? "true" : "false"}
        onClick=${() => pay(cents)}
      >
        <span>${say("Pay with credit")}</span>
        <span class="price">${priceText(cents, currency)}</span>
      </button>`
    }
    ${
      !isEnough &&
      html`<p class="hint">
        ${
          cents > 0
            ? say("{amount} is then still due. You pay it another way.", {
                amount: priceText(dueCents - cents, currency),
              })
            : say("There is no credit on it so far.")
        }
      </p>
      <a class="secondary" href=${page} onClick=${keepOrder}>${say("Add credit by card")}</a>`
    }
    <p class="field-error" role="alert">
      ${error && html`<${Said} shape="octagon" text=${error} />`}
    </p>
  </div>`;
}
