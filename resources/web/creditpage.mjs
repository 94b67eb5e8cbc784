// The page of a customer's credit at a venue: proof of the number, what it holds, adding to it by
// card, and what happened.
import { Problem } from "./api.mjs";
import {
  balance,
  creditSentence,
  forgetToken,
  history,
  isStale,
  orderToPayKey,
  tokenOf,
  topUp,
  topUpStatus,
} from "./credit.mjs";
import { Proof } from "./creditproof.mjs";
import { CreditView } from "./creditview.mjs";
import { html, pageData, render } from "./html.mjs";
import { keepPlace, say } from "./language.mjs";
import { forget, recall, thisTab } from "./storage.mjs";

const { store, country } = pageData();
const root = document.getElementById("credit");
const query = new URLSearchParams(location.search);
// How long a payment may take to be told of, and how often it is asked for.
const patienceMs = 90_000;
const askEveryMs = 2_000;

let token = tokenOf(store.slug);
let held = null;
let moves = [];
let cursor = null;
let problem = "";
let notice = null; // {shape, text}
let isBusy = false;

function take(error) {
  if (!(error instanceof Problem)) throw error;
  if (isStale(error)) {
    forgetToken(store.slug);
    token = null;
    held = null;
  } else {
    problem = creditSentence(error, store.currency);
  }
}

async function load() {
  try {
    held = await balance(token);
    const page = await history(token).catch((error) => {
      if (error.code === "wallet_not_found") return { moves: [], nextCursor: null };
      throw error;
    });
    ({ moves, nextCursor: cursor } = page);
  } catch (error) {
    take(error);
  }
  paint();
}

async function loadMore() {
  try {
    const page = await history(token, cursor);
    moves = [...moves, ...page.moves];
    cursor = page.nextCursor;
  } catch (error) {
    take(error);
  }
  paint();
}

async function add(amountCents) {
  if (isBusy) return;
  isBusy = true;
  problem = "";
  notice = null;
  paint();
  try {
    const answer = await topUp(token, amountCents);
    const url = new URL(answer.checkoutUrl ?? "", location.href);
    if (!answer.checkoutUrl || !/^https?:$/.test(url.protocol))
      throw new Problem("unreadable", 502);
    location.assign(url);
    return;
  } catch (error) {
    isBusy = false;
    take(error);
  }
  paint();
}

// Back from the provider's page.
async function follow(id) {
  const until = Date.now() + patienceMs;
  notice = { shape: "hourglass", text: say("Checking your payment") };
  paint();
  while (Date.now() < until) {
    const status = await topUpStatus(token, id).catch(() => null);
    if (status === "succeeded") {
      notice = { shape: "tick", text: say("Your credit is here.") };
      forgetReturn();
      return load();
    }
    if (status === "cancelled") break;
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  notice = {
    shape: "hourglass",
    text: say("Your bank has not told us yet. Your credit comes by itself when it has."),
  };
  paint();
}

// A reload does not ask again.
function forgetReturn() {
  window.history.replaceState(null, "", location.pathname);
}

function orderToPay() {
  const id = recall(thisTab, orderToPayKey);
  return id && `/orders/${encodeURIComponent(id)}`;
}

function leave() {
  forgetToken(store.slug);
  forget(thisTab, orderToPayKey);
  token = null;
  held = null;
  moves = [];
  notice = null;
  paint();
}

function paint() {
  render(
    token
      ? html`<${CreditView}
          ...${{ store, held, moves, cursor, problem, notice, isBusy }}
          ...${{ add, loadMore, leave, orderUrl: orderToPay() }}
        />`
      : html`<section class="card">
          <h2>${say("Your credit at {venue}", { venue: store.name })}</h2>
          <${Proof}
            ...${{ slug: store.slug, country, currency: store.currency }}
            onProven=${(proven) => {
              token = proven;
              load();
            }}
          />
        </section>`,
    root,
  );
}

window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  isBusy = false;
  paint();
});

keepPlace();
paint();
if (token) {
  await load();
  if (query.has("back"))
    notice = { shape: "tick", text: say("Nothing was charged.") };
  if (query.has("paid") && token) follow(query.get("topup"));
  paint();
}
