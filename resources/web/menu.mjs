// The ordering page's script. The menu itself is the server's HTML; this adds what its plates do,
// the bar or standing cart, the sheet for one dish, and the checkout (at #order).
import { call } from "./api.mjs";
import { blocksPaying, Cart, cartKey, Catalogue, countOf, priceLine, totalOf } from "./cart.mjs";
import { CartLines, Heading } from "./cartlines.mjs";
import { EventStream } from "./eventstream.mjs";
import { html, pageData, render, Shape } from "./html.mjs";
import { ItemSheet } from "./itemsheet.mjs";
import { keepPlace, say } from "./language.mjs";
import { priceText } from "./money.mjs";
import { paintOrdering } from "./ordering.mjs";
import { forgetOldOrders } from "./storage.mjs";
import { sentenceFor } from "./words.mjs";

const checkoutHash = "#order";
const staleMs = 5 * 60 * 1000;
const againMs = 2000;

const menu = pageData();
let catalogue = new Catalogue(menu);
let freshAt = Date.now();
let sheet = null; // {item, line, index}: the dish that is open
let refused = null; // {line, problem}: what the server did not take, until the cart changes
let scrollBefore = 0;
let cameFromMenu = false;

const cart = new Cart(cartKey(menu.store.slug, menu.table), () => {
  refused = null;
  paint();
});
const menuView = document.getElementById("menu-view");
const app = document.getElementById("app");
const standing = document.getElementById("cart");
const skipToOrder = document.querySelector('.skip[href="#order"]');

const checkout = { View: () => null, isAsked: false, tries: 0 };

const isCheckout = () => location.hash === checkoutHash;

function openSheet(itemId, index = null) {
  const item = catalogue.item(itemId);
  if (!item || (index === null && !item.isAvailable)) return;
  sheet = { item, index, line: index === null ? null : cart.lines[index] };
  paint();
}

// A line that cannot be made any more has no sheet to open: touching it takes it out.
function changeLine(index) {
  const { problem } = priceAll()[index];
  if (problem === "gone" || problem === "sold_out")
    cart.replace(index, { ...cart.lines[index], quantity: 0 });
  else openSheet(cart.lines[index].itemId, index);
}

function saveLine(line) {
  if (sheet.index === null) cart.add(line);
  else cart.replace(sheet.index, line);
}

function toCheckout() {
  scrollBefore = window.scrollY;
  cameFromMenu = true;
  location.hash = checkoutHash;
}

function toMenu() {
  if (cameFromMenu) history.back();
  else location.hash = "";
}

async function refreshMenu() {
  try {
    const slug = encodeURIComponent(menu.store.slug);
    const fresh = await call("GET", `/api/stores/${slug}/menu`, { have: menu });
    freshAt = Date.now();
    if (!fresh) return;
    // The store's too: which tips and ways to pay it offers.
    Object.assign(menu, fresh);
    catalogue = new Catalogue(menu);
    paint();
  } catch {
    // The menu at hand stays; the server checks every price again when the order is placed.
  }
}

const refusals = { item_unknown: "gone", item_unavailable: "sold_out" };

// The fresh menu usually shows what was wrong; the server's word on the line counts in any case.
async function markRefused(problem) {
  await refreshMenu();
  if (Number.isInteger(problem.members.line))
    refused = { line: problem.members.line, problem: refusals[problem.code] ?? "choice_gone" };
  paint();
}

function priceAll() {
  const priced = cart.lines.map((line) => priceLine(line, catalogue));
  const marked = refused && priced[refused.line];
  if (marked && !blocksPaying(marked.problem)) marked.problem = refused.problem;
  return priced;
}

// The checkout is fetched with the first dish, so that the first page is small. Each try has an
// address of its own, since browsers remember a module that did not come.
function fetchCheckout() {
  if (checkout.isAsked) return;
  checkout.isAsked = true;
  import(`./checkout.mjs${checkout.tries ? `?${checkout.tries}` : ""}`).then(
    (module) => {
      checkout.View = module.Checkout;
      paint();
    },
    () => {
      checkout.tries += 1;
      checkout.View = NoCheckout;
      paint();
      setTimeout(() => {
        checkout.isAsked = false;
        paint();
      }, againMs);
    },
  );
}

function NoCheckout({ onBack }) {
  return html`<div class="checkout">
    <${Heading} onBack=${onBack} />
    <p class="notice" role="status">${sentenceFor({ code: "network" })}</p>
  </div>`;
}

function Bar({ priced }) {
  const count = countOf(cart.lines);
  if (count === 0) return null;
  return html`<div class="bar cart-bar" role="region" aria-label=${say("Your order")}>
    <button type="button" class="primary" onClick=${toCheckout}>
      <span class="bar-count">${count}<span class="unseen"> ${say("in your order")},</span></span>
      <span>${say("View order")}</span>
      <span class="price">${priceText(totalOf(priced), menu.store.currency)}</span>
    </button>
  </div>`;
}

function StandingCart({ priced }) {
  return html`<div class="standing">
    <h2>${say("Your order")}</h2>
    ${
      priced.length === 0
        ? html`<p class="quiet">${say("Nothing chosen yet. Your dishes appear here.")}</p>`
        : html`<${CartLines} menu=${menu} priced=${priced} onChange=${changeLine} />
          <div class="standing-bar">
            <button type="button" class="primary" onClick=${toCheckout}>
              <span>${say("Check out")}</span>
              <span class="price">${priceText(totalOf(priced), menu.store.currency)}</span>
            </button>
          </div>`
    }
  </div>`;
}

function App({ priced }) {
  return html`
    ${
      isCheckout()
        ? html`<main>
          <${checkout.View}
            menu=${menu}
            priced=${priced}
            cart=${cart}
            onChangeLine=${changeLine}
            onBack=${toMenu}
            onRefused=${markRefused}
          />
        </main>`
        : html`<${Bar} priced=${priced} />`
    }
    ${
      sheet &&
      html`<${ItemSheet}
      key=${sheet.item.id}
      menu=${menu}
      item=${catalogue.item(sheet.item.id) ?? { ...sheet.item, isAvailable: false }}
      line=${sheet.line}
      onSave=${saveLine}
      onClose=${() => {
        sheet = null;
        paint();
      }}
    />`
    }
  `;
}

// What was sold out when the page was made has no plate yet: it may be back.
function plateOf(dish) {
  const found = dish.querySelector(".plate");
  if (found) return found;
  const plate = document.createElement("button");
  plate.type = "button";
  plate.className = "plate";
  plate.dataset.add = dish.dataset.item;
  plate.ariaHasPopup = "dialog";
  dish.querySelector(".sold-out-word")?.replaceWith(plate);
  return plate;
}

function paintPlates() {
  for (const dish of menuView.querySelectorAll(".dish")) {
    const item = catalogue.item(dish.dataset.item);
    if (!item) continue;
    const plate = plateOf(dish);
    dish.classList.toggle("sold-out", !item.isAvailable);
    const count = countOf(cart.lines.filter((line) => line.itemId === item.id));
    plate.classList.toggle("filled", count > 0);
    plate.disabled = !item.isAvailable;
    plate.ariaLabel = item.isAvailable
      ? say(count ? "Add {name}, {count} in your order" : "Add {name}", {
          name: item.name,
          count,
        })
      : say("{name} is sold out", { name: item.name });
    render(
      !item.isAvailable
        ? say("Sold out")
        : count > 0
          ? String(count)
          : html`<${Shape} name="plus" />`,
      plate,
    );
  }
}

function paint() {
  if (isCheckout() || cart.lines.length > 0) fetchCheckout();
  const priced = priceAll();
  paintPlates();
  paintOrdering(menu);
  menuView.hidden = isCheckout();
  skipToOrder.hidden = isCheckout() || cart.lines.length === 0;
  document.documentElement.classList.toggle("has-cart", cart.lines.length > 0);
  render(html`<${App} priced=${priced} />`, app);
  render(html`<${StandingCart} priced=${priced} />`, standing);
}

function toMiddle(link) {
  const list = link.closest("nav");
  list.scrollTo({ left: link.offsetLeft - list.clientWidth / 2 + link.clientWidth / 2 });
}

function watchSections() {
  const links = new Map();
  for (const link of menuView.querySelectorAll(".categories a"))
    links.set(link.hash.slice(1), link);
  const mark = (id) => {
    for (const [key, link] of links) {
      if (key !== id) link.removeAttribute("aria-current");
      else if (!link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "true");
        toMiddle(link);
      }
    }
  };
  const sections = [...menuView.querySelectorAll("main section")];
  // What was chosen by hand stays marked until the reader scrolls: near the end of the page its
  // section may not reach the top.
  let chosen = null;
  for (const type of ["wheel", "touchmove", "keydown"])
    window.addEventListener(type, () => (chosen = null), { passive: true });
  const update = () => {
    if (menuView.hidden || sections.length === 0) return;
    const edge = menuView.querySelector(".categories").getBoundingClientRect().bottom + 40;
    const passed = sections.filter((section) => section.getBoundingClientRect().top <= edge);
    const atEnd = window.innerHeight + window.scrollY >= document.body.scrollHeight - 2;
    const isScrolled = window.scrollY > 0;
    const reached = atEnd && isScrolled ? sections.at(-1) : (passed.at(-1) ?? sections[0]);
    mark(chosen ?? reached.id);
  };
  for (const [id, link] of links) {
    link.addEventListener("click", () => {
      chosen = id;
      mark(id);
    });
    // A browser leaves what stands half in sight where it is.
    link.addEventListener("focus", () => toMiddle(link));
  }
  let isWaiting = false;
  window.addEventListener(
    "scroll",
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        update();
      });
    },
    { passive: true },
  );
  update();
}

menuView.addEventListener("click", (event) => {
  const dish = event.target.closest(".dish");
  if (dish) openSheet(dish.dataset.item);
});

window.addEventListener("hashchange", () => {
  if (isCheckout()) refreshMenu();
  const wasCheckout = menuView.hidden;
  paint();
  if (isCheckout()) window.scrollTo(0, 0);
  else if (wasCheckout) window.scrollTo(0, scrollBefore);
  if (!isCheckout()) cameFromMenu = false;
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && Date.now() - freshAt > staleMs) refreshMenu();
});

// The browser's Back from Stripe: the cart may have been paid meanwhile.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  cart.reload();
  refreshMenu();
});

document.documentElement.classList.add("scripted");
forgetOldOrders();
keepPlace();
paint();
watchSections();
if (isCheckout()) refreshMenu();

// What is sold out, paused or busy from now on is seen at once.
const news = `/api/stores/${encodeURIComponent(menu.store.slug)}/menu/events`;
new EventStream(news, null, { onData: refreshMenu, onRefused() {} }).run();
