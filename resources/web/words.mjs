// What a refusal means to a diner: one sentence with what is safe. Codes are the server's; what is
// not listed is told by its class.
import { say } from "./language.mjs";

const kept = say("Your order is kept and nothing was charged.");
const marked = say("It is marked above; nothing was charged.");

const sentences = {
  network: `${say("No connection.")} ${kept}`,
  item_unavailable: `${say("Something in your order is sold out.")} ${marked}`,
  modifier_unavailable: `${say("A choice in your order is sold out.")} ${marked}`,
  ordering_paused: `${say("No new orders are taken right now.")} ${kept}`,
  item_unknown: `${say("Something in your order is no longer on the menu.")} ${marked}`,
  modifier_unknown: `${say("A choice in your order is no longer offered.")} ${marked}`,
  modifier_count: `${say("A dish needs other choices.")} ${marked}`,
  tip_invalid: say("The tip can be at most as much as the order. Choose another."),
  tip_not_offered: say("This tip is not offered any more. Choose another; nothing was charged."),
  amount_too_large: say(
    "This order is too large to pay here. Split it in two; nothing was charged.",
  ),
  store_not_found: `${say("This venue takes no orders here right now.")} ${kept}`,
  table_not_found: `${say("This table is not known any more. Scan its tag again.")} ${kept}`,
  scheduling_not_offered: `${say("This time is not offered any more. Choose another.")} ${kept}`,
  too_many_requests: `${say("Too many tries from here. Wait a moment, then try again.")} ${kept}`,
  idempotency_key_running:
    `${say("Your last try is still running. Wait a moment, then try again.")} ${kept}`,
  overloaded: `${say("Too much is going on right now. Wait a moment, then try again.")} ${kept}`,
  provider_unavailable: `${say("The payment page cannot be opened right now.")} ${kept}`,
  provider_refused: `${say("The payment page was refused.")} ${kept}`,
  method_unavailable: `${say("This way to pay is not offered right now.")} ${kept}`,
  invalid_transition: say("The order has moved on in the meantime. This page shows how it stands."),
  order_not_found: say("This order is not known here."),
  unauthenticated: say("This phone has no key for this order."),
};

export function sentenceFor(problem) {
  const known = sentences[problem.code];
  if (known) return known;
  if (problem.status >= 500) return `${say("Something went wrong on our side.")} ${kept}`;
  return `${say("This was not accepted ({code}).", { code: problem.code })} ${kept}`;
}

// After these the menu that the page holds is out of date.
export function concernsMenu(problem) {
  return /^(item|modifier|ordering|tip_not|method)_/.test(problem.code);
}
