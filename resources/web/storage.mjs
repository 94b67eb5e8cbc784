// The browser's storage, which may be full, forbidden or broken: then values last as long as the
// page does, and only those that could not be kept: another page of this tab may change the rest.
const fallback = new Map();

export function recall(area, key) {
  if (fallback.has(key)) return fallback.get(key);
  try {
    const text = area().getItem(key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export function remember(area, key, value) {
  fallback.delete(key);
  try {
    area().setItem(key, JSON.stringify(value));
  } catch {
    fallback.set(key, value);
  }
}

export function forget(area, key) {
  fallback.delete(key);
  try {
    area().removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}

// Reading these properties is what throws where storage is forbidden.
export const thisTab = () => sessionStorage;
export const thisPhone = () => localStorage;

// What the diner chose at the checkout for a cart: the tip, whether to be texted, when, and how to
// pay. Kept as long as the cart, so that neither a reload nor the way back from a payment page
// makes another order of it.
export const choicesKey = (cartKey) => `${cartKey}.choices`;

const orderKey = (id) => `servery.order.${id}`;
const keptDays = 7;

// What opens an order again: its token, and where it was ordered.
export function rememberOrder(id, order) {
  remember(thisPhone, orderKey(id), { ...order, at: Date.now() });
}

export function recallOrder(id) {
  return recall(thisPhone, orderKey(id));
}

export function forgetOldOrders() {
  try {
    const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(orderKey(""))) continue;
      const order = recall(thisPhone, key);
      if (!order || !(order.at > oldest)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing to tidy.
  }
}
