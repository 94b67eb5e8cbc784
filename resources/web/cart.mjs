// The cart: what the diner chose, kept in this tab for each venue and table, and what it costs by
// the menu of the moment. A line is {itemId, quantity, modifierIds, note, allergies, seenCents},
// where seenCents is the price for one that the diner last saw.
import { choicesKey, forget, recall, remember, thisTab } from "./storage.mjs";

export const maxQuantity = 99;
const maxLines = 100;

// Finds items and choices of a menu by id.
export class Catalogue {
  constructor(menu) {
    this.items = new Map();
    for (const category of menu.categories)
      for (const item of category.items) this.items.set(item.id, item);
  }

  item(id) {
    return this.items.get(id);
  }
}

export function choicesOf(item) {
  return item.modifierGroups.flatMap((group) => group.modifiers);
}

// What a line costs, and what is wrong with it: "gone", "sold_out", "choice_gone" (all three must
// be settled before paying) or "price_changed" (told, not in the way).
export function priceLine(line, catalogue) {
  const item = catalogue.item(line.itemId);
  if (!item) return { line, name: line.name, unitCents: 0, totalCents: 0, problem: "gone" };
  const choices = line.modifierIds.map((id) => choicesOf(item).find((one) => one.id === id));
  const known = choices.filter(Boolean);
  const unitCents = known.reduce((sum, one) => sum + one.priceCents, item.priceCents);
  let problem = null;
  if (!item.isAvailable) problem = "sold_out";
  else if (choices.some((one) => !one || !one.isAvailable) || brokenGroup(item, line.modifierIds))
    problem = "choice_gone";
  else if (unitCents !== line.seenCents) problem = "price_changed";
  return {
    line,
    item,
    name: item.name,
    choices: known,
    unitCents,
    totalCents: unitCents * line.quantity,
    problem,
  };
}

// The first group whose rule the chosen ids break; undefined when all is well.
export function brokenGroup(item, modifierIds) {
  return item.modifierGroups.find((group) => {
    const chosen = group.modifiers.filter((one) => modifierIds.includes(one.id)).length;
    return chosen < group.minChoices || chosen > group.maxChoices;
  });
}

export function blocksPaying(problem) {
  return problem !== null && problem !== "price_changed";
}

export function totalOf(priced) {
  return priced.reduce((sum, one) => sum + one.totalCents, 0);
}

export function countOf(lines) {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

function sameChoice(a, b) {
  const sorted = (list) => [...list].sort().join();
  return (
    a.itemId === b.itemId &&
    a.note === b.note &&
    sorted(a.modifierIds) === sorted(b.modifierIds) &&
    sorted(a.allergies) === sorted(b.allergies)
  );
}

export function cartKey(slug, table) {
  return `servery.cart.${slug}.${table || "pickup"}`;
}

export class Cart {
  constructor(key, changed = () => {}) {
    this.key = key;
    this.changed = changed;
    this.lines = recall(thisTab, key)?.lines ?? [];
  }

  // What another page of this tab left of it: the status page empties a cart that is paid.
  reload() {
    this.lines = recall(thisTab, this.key)?.lines ?? [];
    this.changed();
  }

  add(line) {
    const twin = this.lines.find(
      (one) => sameChoice(one, line) && one.quantity + line.quantity <= maxQuantity,
    );
    if (twin)
      Object.assign(twin, { quantity: twin.quantity + line.quantity, seenCents: line.seenCents });
    else if (this.lines.length < maxLines) this.lines.push(line);
    this.keep();
  }

  // A quantity of 0 takes the line out.
  replace(index, line) {
    this.lines = this.lines.flatMap((one, at) =>
      at !== index ? [one] : line.quantity ? [line] : [],
    );
    this.keep();
  }

  keep() {
    if (this.lines.length) remember(thisTab, this.key, { lines: this.lines });
    else {
      forget(thisTab, this.key);
      forget(thisTab, choicesKey(this.key));
    }
    this.lines = [...this.lines];
    this.changed();
  }
}

// The lines as POST /api/checkout-session takes them.
export function wireItems(lines) {
  return lines.map((line) => ({
    menuItemId: line.itemId,
    quantity: line.quantity,
    ...(line.modifierIds.length && { modifierIds: line.modifierIds }),
    ...(line.note && { note: line.note }),
    ...(line.allergies.length && { allergies: line.allergies }),
  }));
}

// Text as the server takes it: one line, no control characters.
export function plainText(text, longest) {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim()
    .slice(0, longest);
}
