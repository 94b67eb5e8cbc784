// The checkout: lines, tip, where the code goes, total. Paying happens on the provider's page;
// before the browser leaves for it, the order's token is put where the status page finds it.
import { useEffect, useRef, useState } from "./hooks.mjs";
import { call, isUnanswered, Problem, uniqueKey } from "./api.mjs";
import { blocksPaying, plainText, totalOf, wireItems } from "./cart.mjs";
import { CartLines, Heading } from "./cartlines.mjs";
import { html, Said } from "./html.mjs";
import { language, say } from "./language.mjs";
import { parseAmount, percentOf, percentText, priceText } from "./money.mjs";
import { knownMethods, PayMethods, wayToPay } from "./paymethods.mjs";
import { isPaused, orderingSentence } from "./orderingwords.mjs";
import { normalisePhone } from "./phone.mjs";
import { choicesKey, forget, recall, remember, rememberOrder, thisTab } from "./storage.mjs";
import { offeredTimes } from "./times.mjs";
import { When } from "./when.mjs";
import { concernsMenu, sentenceFor } from "./words.mjs";

// What a venue offers unless it says otherwise.
const usualTips = { percents: [10, 15, 20], takesOther: true };
const nameLength = 100;
const detailsKey = "servery.details";
// Stripe's page stays open for half an hour at least; an older try is not taken up again.
const attemptMs = 15 * 60 * 1000;

export const attemptKey = (cartKey) => `${cartKey}.attempt`;

// One attempt for one content of the cart: {content, key, at, sentFor?, order?}. Pressing Pay
// again, or coming back from Stripe with the browser's Back, leads to the same order, never to a
// second one.
function attemptFor(cartKey, body) {
  const content = JSON.stringify(body);
  const last = recall(thisTab, attemptKey(cartKey));
  if (last?.content === content && Date.now() - last.at < attemptMs) return last;
  const attempt = { content, key: uniqueKey(), at: Date.now() };
  remember(thisTab, attemptKey(cartKey), attempt);
  return attempt;
}

function keepOrder(cartKey, body, attempt, method, { orderId, orderToken }) {
  const { sentFor, ...answered } = attempt;
  if (orderId && orderToken) {
    answered.order = { id: orderId, token: orderToken };
    const { storeSlug: slug, table } = body;
    rememberOrder(orderId, { token: orderToken, slug, table, cartKey, method });
  }
  remember(thisTab, attemptKey(cartKey), answered);
}

// The address of Stripe's page for an order that an earlier press of Pay has placed; of the order's
// own page when it is paid or being made; null when it ended unpaid and another is due.
async function payPlaced({ id, token }, method) {
  try {
    const body = { orderId: id, method };
    const answer = await call("POST", "/api/payments/initiate", { body, token, key: uniqueKey() });
    return answer.checkoutUrl;
  } catch (problem) {
    if (problem.status !== 404 && problem.status !== 409) throw problem;
    const order = await call("GET", `/api/orders/${encodeURIComponent(id)}`, { token }).catch(
      () => null,
    );
    if (!order || order.state === "CANCELLED" || order.state === "EXPIRED") return null;
    if (problem.code !== "invalid_transition") throw problem;
    return `/orders/${encodeURIComponent(id)}`;
  }
}

// Sends the cart, to be paid on a provider's page or elsewhere. Until it is answered, the attempt
// says for which way it was sent, since it may have arrived.
async function place(cartKey, body, method) {
  const attempt = attemptFor(cartKey, body);
  const { isHosted } = wayToPay(method);
  const path = isHosted
    ? `/api/checkout-session?method=${method}`
    : `/api/stores/${encodeURIComponent(body.storeSlug)}/orders`;
  const key = isHosted ? attempt.key : `${attempt.key}.unpaid`;
  remember(thisTab, attemptKey(cartKey), { ...attempt, sentFor: method });
  try {
    const answer = await call("POST", path, { body, key });
    keepOrder(cartKey, body, attempt, method, answer);
    return answer;
  } catch (problem) {
    // Placed, but without a payment page so far: the next press of Pay takes this order up.
    if (problem.members?.orderId || !isUnanswered(problem))
      keepOrder(cartKey, body, attempt, method, problem.members ?? {});
    if (problem.code !== "idempotency_key_reused") throw problem;
    forget(thisTab, attemptKey(cartKey));
    return place(cartKey, body, method);
  }
}

// An earlier press for another way to pay, whose answer was lost: asked again under its own key, it
// tells the order that it placed, which is then paid this way.
async function settleLost(cartKey, body, method) {
  const { sentFor, order } = attemptFor(cartKey, body);
  if (order || !sentFor || sentFor === method) return;
  try {
    await place(cartKey, body, sentFor);
  } catch (problem) {
    if (isUnanswered(problem) && !problem.members?.orderId) throw problem;
  }
}

// Placed without a provider's page, and how it is paid is told on the order's own.
async function payElsewhere(cartKey, body, method) {
  const placed = attemptFor(cartKey, body).order;
  let order = placed;
  if (!order) {
    const answer = await place(cartKey, body, method);
    order = { id: answer.orderId, token: answer.orderToken };
  }
  const url = `/orders/${encodeURIComponent(order.id)}`;
  // It takes proof of whose it is, which is asked for there.
  if (wayToPay(method).isCredit) return url;
  try {
    await call("POST", "/api/payments/initiate", {
      body: { orderId: order.id, method },
      token: order.token,
      key: uniqueKey(),
    });
  } catch (problem) {
    // The order of an earlier try is over: another is due.
    if (problem.code !== "invalid_transition" || !placed) throw problem;
    forget(thisTab, attemptKey(cartKey));
    return payElsewhere(cartKey, body, method);
  }
  return url;
}

async function startPayment(cartKey, body, method) {
  await settleLost(cartKey, body, method);
  if (!wayToPay(method).isHosted) return payElsewhere(cartKey, body, method);
  const placed = attemptFor(cartKey, body).order;
  let url = placed && (await payPlaced(placed, method));
  if (placed && !url) forget(thisTab, attemptKey(cartKey));
  url ||= (await place(cartKey, body, method)).url;
  if (!url || !/^https?:$/.test(new URL(url, location.href).protocol))
    throw new Problem("unreadable", 502);
  return url;
}

// What the server would say of a line with that problem (cart.mjs).
const refusalOf = {
  gone: "item_unknown",
  sold_out: "item_unavailable",
  choice_gone: "modifier_unavailable",
};

const noTip = { kind: null, text: "" };
const noChoices = { tip: noTip, consent: false, wantedAt: null, method: null };

// As they were chosen for this cart, but for a time that has passed or is not offered any more.
function keptChoices(menu, cartKey) {
  const kept = { ...noChoices, ...recall(thisTab, choicesKey(cartKey)) };
  const wanted = Date.parse(kept.wantedAt);
  const isOffered = offeredTimes(menu, Date.now()).some((day) => day.at.includes(wanted));
  return isOffered ? kept : { ...kept, wantedAt: null };
}

function isOffered(offer, kind) {
  return kind === "other" ? offer.takesOther : kind === "none" || offer.percents.includes(kind);
}

function tipOf(tip, itemsCents, currency) {
  if (typeof tip.kind === "number") return percentOf(itemsCents, tip.kind);
  if (tip.kind !== "other") return 0;
  return parseAmount(tip.text, currency);
}

export function Checkout({ menu, priced, cart, onChangeLine, onBack, onRefused }) {
  const currency = menu.store.currency;
  const heading = useRef(null);
  const form = useRef(null);
  const [choices, setChoices] = useState(() => keptChoices(menu, cart.key));
  const [details, setDetails] = useState(
    () => recall(thisTab, detailsKey) ?? { phone: "", name: "" },
  );
  const { tip: chosenTip, consent, wantedAt, method: chosenMethod } = choices;
  const methods = knownMethods(menu.store.paymentMethods);
  // What the venue has stopped to offer meanwhile was not chosen either.
  const method = methods.includes(chosenMethod) ? chosenMethod : (methods[0] ?? "stripe");
  const way = wayToPay(method);
  const [errors, setErrors] = useState({});
  const [problem, setProblem] = useState(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    heading.current.focus({ preventScroll: true });
    // The browser's Back from Stripe may bring this very page back as it was left.
    const shown = (event) => event.persisted && setBusy(false);
    window.addEventListener("pageshow", shown);
    return () => window.removeEventListener("pageshow", shown);
  }, []);

  const tipOffer = menu.store.tips ?? usualTips;
  // What the venue has stopped to offer meanwhile was not chosen.
  const tip = isOffered(tipOffer, chosenTip.kind) ? chosenTip : noTip;
  const itemsCents = totalOf(priced);
  const tipCents = tipOf(tip, itemsCents, currency);
  const totalCents = itemsCents + (tipCents ?? 0);
  // What was placed before the pause can still be paid.
  const isWaiting = isPaused(menu) && !recall(thisTab, attemptKey(cart.key))?.order;
  const blocking = priced.find((one) => blocksPaying(one.problem));
  const isBlocked = isWaiting || blocking !== undefined;
  // Said beside the button too: the line may be far above, and not everybody sees it turn red. What
  // the server refused about a line is settled with the line.
  const isSettled = Number.isInteger(problem?.members.line);
  const told = blocking ? { code: refusalOf[blocking.problem] } : isSettled ? null : problem;
  const payWord = told && !isBlocked ? say("Try again") : way.go;

  const choose = (what) => (value) => {
    const next = { ...choices, [what]: value };
    setChoices(next);
    remember(thisTab, choicesKey(cart.key), next);
  };
  const setConsent = choose("consent");

  function change(field, value) {
    const next = { ...details, [field]: value };
    setDetails(next);
    remember(thisTab, detailsKey, next);
    setErrors({ ...errors, [field]: undefined });
  }

  function check(phone) {
    const found = {};
    if (tipCents === null) found.tip = say("Enter the tip as an amount, for example 5.00.");
    else if (tipCents > itemsCents) found.tip = say("The tip can be at most as much as the order.");
    if (phone.error) found.phone = phone.error;
    return found;
  }

  async function pay(event) {
    event.preventDefault();
    if (isBusy || isBlocked) return;
    const isTexted = menu.smsConfigured && consent;
    const phone = isTexted ? normalisePhone(details.phone, menu.country) : {};
    const found = check(phone);
    setErrors(found);
    setProblem(null);
    const first = Object.keys(found)[0];
    if (first) {
      form.current.querySelector(`[data-field="${first}"]`)?.focus();
      return;
    }
    const name = plainText(details.name, nameLength);
    setBusy(true);
    try {
      const url = await startPayment(cart.key, {
        storeSlug: menu.store.slug,
        ...(menu.table && { table: menu.table }),
        items: wireItems(cart.lines),
        // Who wants no texts gives no number, whatever stands in the field.
        phone: isTexted ? phone.e164 : "",
        consentSms: isTexted,
        language,
        ...(tipCents > 0 && { tipCents }),
        ...(name && { customerName: name }),
        ...(wantedAt && { scheduledFor: wantedAt }),
      }, method);
      location.assign(url);
    } catch (error) {
      setBusy(false);
      if (!(error instanceof Problem)) throw error;
      if (concernsMenu(error)) await onRefused(error);
      if (error.members.field === "phone")
        setErrors({ phone: say("This number was not accepted. Check its digits.") });
      else setProblem(error);
    }
  }

  if (priced.length === 0)
    return html`<div class="checkout">
      <${Heading} heading=${heading} onBack=${onBack} />
      <p class="quiet">${say("Your order is empty. Choose something from the menu.")}</p>
    </div>`;

  return html`<form class="checkout" ref=${form} onSubmit=${pay} novalidate>
    <${Heading} heading=${heading} onBack=${onBack} />
    <${CartLines} menu=${menu} priced=${priced} onChange=${onChangeLine} />
    <div class="checkout-body">
      <${When} ...${{ menu, value: wantedAt, onChange: choose("wantedAt") }} />
      <${Tip}
        offer=${tipOffer}
        ...${{ tip, setTip: choose("tip"), itemsCents, currency, error: errors.tip }}
      />
      <${Contact} ...${{ menu, details, change, consent, setConsent, error: errors.phone }} />
      <${PayMethods} ...${{ methods, method, onChoose: choose("method") }} />
      ${
        method === "wallet" &&
        html`<a
          class="secondary"
          href=${`/venues/${encodeURIComponent(menu.store.slug)}/credit`}
        >
          ${say("See your credit, or add to it")}
        </a>`
      }
      <dl class="sums">
        <dt>${say("Items")}</dt><dd>${priceText(itemsCents, currency)}</dd>
        ${tipCents > 0 && html`<dt>${say("Tip")}</dt><dd>${priceText(tipCents, currency)}</dd>`}
        <dt class="sum-total">${say("Total")}</dt>
        <dd class="sum-total">${priceText(totalCents, currency)}</dd>
      </dl>
      <p class=${way.isHosted ? "hint lock" : "hint"} aria-live="polite">
        ${way.isHosted ? html`<${Said} shape="lock" text=${way.hint} />` : way.hint}
      </p>
    </div>
    <div class="bar">
      <div role="alert">
        ${
          isWaiting &&
          html`<p class="banner"><${Said} shape="octagon" text=${orderingSentence(menu)} /></p>`
        }
        ${
          told &&
          !isWaiting &&
          html`<p class="banner"><${Said} shape="octagon" text=${sentenceFor(told)} /></p>`
        }
      </div>
      <button class="primary" disabled=${isBlocked} aria-busy=${isBusy ? "true" : "false"}>
        <span>${isBusy ? way.busy : payWord}</span>
        <span class="price">${priceText(totalCents, currency)}</span>
      </button>
    </div>
  </form>`;
}

function Tip({ offer, tip, setTip, itemsCents, currency, error }) {
  const options = [
    ["none", say("None")],
    ...offer.percents.map((percent) => [
      percent,
      percentText(percent),
      percentOf(itemsCents, percent),
    ]),
    ...(offer.takesOther ? [["other", say("Other")]] : []),
  ];
  return html`<fieldset class="tip">
    <div class="group-heading"><legend>${say("Tip")}</legend>
      <span class="rule">${say("optional")}</span>
    </div>
    <div class="segments">
      ${options.map(
        ([kind, word, cents]) => html`<label class="segment" key=${kind}>
          <input
            type="radio"
            name="tip"
            checked=${tip.kind === kind}
            onChange=${() => setTip({ ...tip, kind })}
          />
          <span>
            <b>${word}</b>
            ${cents !== undefined && html`<small>${priceText(cents, currency)}</small>`}
          </span>
        </label>`,
      )}
    </div>
    ${
      tip.kind === "other" &&
      html`<label class="field">
      <span class="field-label">${say("Tip in {currency}", { currency })}</span>
      <input
        data-field="tip"
        inputmode="decimal"
        autocomplete="off"
        value=${tip.text}
        aria-invalid=${error ? "true" : "false"}
        aria-describedby="tip-error"
        onInput=${(event) => setTip({ kind: "other", text: event.target.value })}
      />
    </label>`
    }
    <${FieldError} id="tip-error" text=${error} />
  </fieldset>`;
}

function Contact({ menu, details, change, consent, setConsent, error }) {
  return html`<div class="contact">
    ${
      menu.smsConfigured
        ? html`<${Texts} ...${{ details, change, consent, setConsent, error }} />`
        : html`<h2>${say("Your pickup code")}</h2>
          <p class="hint">${say("It is shown on the order page when you have paid.")}</p>`
    }
    <label class="field">
      <span class="field-label">${say("Name to call, if you like")}</span>
      <input
        autocomplete="given-name"
        maxlength=${nameLength}
        value=${details.name}
        onInput=${(event) => change("name", event.target.value)}
      />
    </label>
  </div>`;
}

function Texts({ details, change, consent, setConsent, error }) {
  return html`<h2>${say("Where do we text your pickup code?")}</h2>
    <label class="field">
      <span class="field-label">${say("Mobile number")}</span>
      <input
        data-field="phone"
        type="tel"
        autocomplete="tel"
        maxlength="40"
        value=${details.phone}
        aria-invalid=${error ? "true" : "false"}
        aria-describedby="phone-error"
        onInput=${(event) => change("phone", event.target.value)}
      />
    </label>
    <${FieldError} id="phone-error" text=${error} />
    <label class="consent">
      <input
        type="checkbox"
        checked=${consent}
        aria-describedby="consent-hint"
        onChange=${(event) => setConsent(event.target.checked)}
      />
      <span>
        ${say("Text me my pickup code and updates on this order. No offers. Reply STOP to end.")}
      </span>
    </label>
    <p class="hint" id="consent-hint" aria-live="polite">
      ${
        consent
          ? say("We also ring once when it is ready.")
          : say("Without this, no number is sent and your code is shown on the order page.")
      }
    </p>`;
}

function FieldError({ id, text }) {
  return html`<p class="field-error" id=${id} role="alert">
    ${text && html`<${Said} shape="octagon" text=${text} />`}
  </p>`;
}
