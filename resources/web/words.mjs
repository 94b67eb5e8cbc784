// What a refusal means to a diner: one sentence with what is safe. Codes are the server's; what is
// not listed is told by its class.
const kept = "Your order is kept and nothing was charged.";
const marked = "It is marked above; nothing was charged.";

const sentences = {
  network: `No connection. ${kept}`,
  item_unavailable: `Something in your order is sold out. ${marked}`,
  modifier_unavailable: `A choice in your order is sold out. ${marked}`,
  item_unknown: `Something in your order is no longer on the menu. ${marked}`,
  modifier_unknown: `A choice in your order is no longer offered. ${marked}`,
  modifier_count: `A dish needs other choices. ${marked}`,
  tip_invalid: "The tip can be at most as much as the order. Choose another.",
  amount_too_large: `This order is too large to pay here. Split it in two; nothing was charged.`,
  store_not_found: `This venue takes no orders here right now. ${kept}`,
  table_not_found: `This table is not known any more. Scan its tag again. ${kept}`,
  too_many_requests: `Too many tries from here. Wait a moment, then try again. ${kept}`,
  idempotency_key_running: `Your last try is still running. Wait a moment, then try again. ${kept}`,
  overloaded: `Too much is going on right now. Wait a moment, then try again. ${kept}`,
  provider_unavailable: `The payment page cannot be opened right now. ${kept}`,
  provider_refused: `The payment page was refused. ${kept}`,
  method_unavailable: `This venue cannot take card payments right now. ${kept}`,
  invalid_transition: "The order has moved on in the meantime. This page shows how it stands.",
  order_not_found: "This order is not known here.",
  unauthenticated: "This phone has no key for this order.",
};

export function sentenceFor(problem) {
  const known = sentences[problem.code];
  if (known) return known;
  if (problem.status >= 500) return `Something went wrong on our side. ${kept}`;
  return `This was not accepted (${problem.code}). ${kept}`;
}

// After these the menu that the page holds is out of date.
export function concernsMenu(problem) {
  return /^(item|modifier)_/.test(problem.code);
}
