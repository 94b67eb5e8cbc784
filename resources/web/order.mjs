// The status page's script. What opens the order is its token: from the address's fragment once
// (which browsers never send), then from this phone's storage.
import { call, Problem, uniqueKey } from "./api.mjs";
import { EventStream, freshness } from "./eventstream.mjs";
import { html, pageData, render, Said, Shape } from "./html.mjs";
import { keepPlace, say } from "./language.mjs";
import { OrderView } from "./orderview.mjs";
import { awaitedPayment, isOver, isUnpaid, mayBePaid } from "./orderwords.mjs";
import { wayToPay } from "./paymethods.mjs";
import { choicesKey, forget, recallOrder, rememberOrder, thisTab } from "./storage.mjs";
import { sentenceFor } from "./words.mjs";

const { orderId } = pageData();
const root = document.getElementById("order");
const path = `/api/orders/${encodeURIComponent(orderId)}`;
const arrivedAt = Date.now();
const query = new URLSearchParams(location.search);
const cameBack = query.has("paid") ? "paid" : query.has("back") ? "back" : null;

const noLine = sentenceFor(new Problem("network"));

// When the provider is asked, after coming back from its page.
const askAfterMs = [1500, 5000, 15_000, 45_000];

const token = takeToken();
let order = null;
let paying = null; // what is open and due, while the order may still be paid
let refusal = null; // a sentence: the order cannot be shown
let problem = null; // a sentence about the last action
let isAsking = false;
let busy = false;
let heardOrderAt = 0;
let lostAt = 0; // when a press got no answer; 0: the order was heard of since
let stream = null;

function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("t");
  if (!given) return recallOrder(orderId)?.token ?? null;
  rememberOrder(orderId, { ...recallOrder(orderId), token: given });
  history.replaceState(null, "", location.pathname + location.search);
  return given;
}

function take(next) {
  heardOrderAt = Date.now();
  // The line is back: what was said of it is not so any more.
  lostAt = 0;
  if (problem === noLine) problem = null;
  if (order && next.version < order.version) return;
  order = next;
  refusal = null;
  settleCart();
  if (isOver(order)) stream?.stop();
  document.title = `${order.number}, ${order.store?.name ?? say("Your order")}`;
  if (mayBePaid(order)) loadPaying();
  else paying = null;
  // Who chose credit at the checkout is asked for it at once.
  if (mayBePaid(order) && !CreditPay && recallOrder(orderId)?.method === "wallet") openCredit();
  paint();
}

async function loadPaying() {
  try {
    paying = await call("GET", `${path}/payments`, { token });
    paint();
  } catch (error) {
    // The order is shown all the same, and the next news asks again.
    if (!(error instanceof Problem)) throw error;
  }
}

// Back from a provider's page without a word of it: the provider is asked.
async function askProvider() {
  if (!order || !mayBePaid(order)) return;
  await loadPaying();
  const awaited = awaitedPayment(paying);
  if (!awaited) return;
  try {
    const id = encodeURIComponent(awaited.paymentId);
    await call("POST", `/api/payments/${id}/verify`, { token });
    await load();
    await loadPaying();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

// A paid cart is done with; an order that ended leaves its cart for another try.
function settleCart() {
  const cartKey = recallOrder(orderId)?.cartKey;
  if (!cartKey || isUnpaid(order)) return;
  forget(thisTab, `${cartKey}.attempt`);
  if (["CANCELLED", "EXPIRED"].includes(order.state)) return;
  forget(thisTab, cartKey);
  forget(thisTab, choicesKey(cartKey));
}

function menuUrl() {
  const known = recallOrder(orderId);
  const slug = order?.store?.slug ?? known?.slug;
  const table = order ? order.table : known?.table;
  if (!slug) return null;
  const venue = `/venues/${encodeURIComponent(slug)}`;
  return table ? `${venue}/tables/${encodeURIComponent(table)}` : venue;
}

async function act(action) {
  if (busy) return;
  busy = true;
  problem = null;
  paint();
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problem = sentenceFor(error);
    if (problem === noLine) noteLost();
    busy = false;
    if (error.code === "invalid_transition") await load();
  }
  paint();
}

function noteLost() {
  lostAt = Date.now();
}

// The stream may never have noticed that a press was lost: what is heard after it, if only a
// heartbeat, says that the order can be read again.
function lookForLine() {
  if (!lostAt || !(stream?.state.heardAt > lostAt)) return;
  lostAt = Date.now();
  load();
}

// All that is due, or a part of it: on the provider's page, or as it is told here.
const payBy = (method, amountCents) =>
  act(async () => {
    const body = { orderId, method, ...(amountCents && { amountCents }) };
    const answer = await call("POST", "/api/payments/initiate", { body, token, key: uniqueKey() });
    if (!wayToPay(method).isHosted) {
      busy = false;
      await load();
      return;
    }
    const url = new URL(answer.checkoutUrl ?? "", location.href);
    if (!answer.checkoutUrl || !/^https?:$/.test(url.protocol))
      throw new Problem("unreadable", 502);
    location.assign(url);
  });

// Loaded when it is wanted: few pay so.
let CreditPay = null;
async function openCredit() {
  CreditPay ??= (await import("./creditpay.mjs")).CreditPay;
  paint();
}

const cancel = () =>
  act(async () => {
    await call("POST", `${path}/cancel`, { body: {}, token });
    isAsking = false;
    busy = false;
    await load();
  });

async function load() {
  try {
    take(await call("GET", path, { token }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if ([401, 403, 404].includes(error.status)) refuse(error.status);
  }
}

function refuse(status) {
  stream?.stop();
  refusal =
    status === 404
      ? say("This order is not known here, or this phone has no key for it.")
      : say("This phone has no key for this order.");
  paint();
}

function connectionNow() {
  if (order && isOver(order)) return null;
  if (navigator.onLine === false) return { word: "offline", asOf: heardOrderAt || null };
  const word = stream ? freshness(stream.state, Date.now()) : "live";
  return { word, asOf: word === "stale" && heardOrderAt ? heardOrderAt : null };
}

function Refusal({ text }) {
  return html`<header class="hero">
      <div class="hero-top"><h1 class="hero-venue">${say("Your order")}</h1></div>
    </header>
    <main class="order-body">
      <section class="card soon" role="alert">
        <h2><${Shape} name="triangle" /> ${say("This order cannot be shown")}</h2>
        <p>
          ${text}${" "}
          ${say("Open it on the phone that ordered, or give your order number at the counter.")}
        </p>
      </section>
    </main>`;
}

// Still blocks in the final layout, after a moment in which nothing is better.
function Waiting({ connection }) {
  const isSlow = Date.now() - arrivedAt > 300;
  const isBroken = connection && connection.word !== "live";
  return html`<header class="hero">
      <div class="hero-top"><h1 class="hero-venue">${say("Your order")}</h1></div>
      <div class="hero-main">${isSlow && html`<span class="block block-number"></span>`}</div>
    </header>
    <main class="order-body">
      ${
        isBroken &&
        html`<p class="band info" role="status">
          <${Said}
            shape="hourglass"
            text=${say(
              "No connection so far. Your order is safe; this page tries again by itself.",
            )}
          />
        </p>`
      }
      ${isSlow && html`<span class="block block-card"></span>`}
      ${isSlow && html`<span class="block block-step"></span>`}
    </main>`;
}

function paint() {
  const connection = connectionNow();
  const actions = {
    payBy,
    cancel,
    askCancel: (ask) => {
      isAsking = ask;
      problem = null;
      paint();
    },
    isAsking,
    busy,
    openCredit,
    CreditPay,
    orderToken: token,
    reload: load,
    heardAt: heardOrderAt,
    noteLost,
  };
  const waitedMs = Date.now() - arrivedAt;
  render(
    refusal
      ? html`<${Refusal} text=${refusal} />`
      : order
        ? html`<${OrderView}
            ...${{
              order,
              paying,
              connection,
              cameBack,
              waitedMs,
              chosen: recallOrder(orderId)?.method ?? "stripe",
              actions,
              problem,
              menuUrl: menuUrl(),
            }}
          />`
        : html`<${Waiting} connection=${connection} />`,
    root,
  );
}

window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  busy = false;
  paint();
});

keepPlace();
if (!token) {
  refuse(401);
} else {
  stream = new EventStream(`${path}/events`, token, { onData: take, onRefused: refuse });
  stream.run();
  load();
  setInterval(() => {
    lookForLine();
    paint();
  }, 1000);
  window.addEventListener("online", () => lostAt && load());
  setTimeout(paint, 320);
  if (cameBack) for (const ms of askAfterMs) setTimeout(askProvider, ms);
}
