// The menu, the sheet for one dish, and the cart.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { priceText } from "../../../resources/web/money.mjs";
import { addDish, desktop, fillCart, smallPhone, start } from "./harness.mjs";

const table = "/venues/copper-lane/tables/12";
let harness;
before(async () => (harness = await start()));
after(() => harness.stop());

test("each header is said once", async () => {
  for (const address of [table, "/assets/none/menu.mjs"]) {
    const { headers } = await fetch(harness.base + address);
    assert.equal(headers.get("X-Content-Type-Options"), "nosniff", address);
  }
});

test("the whole menu can be read without scripts", async () => {
  const page = await harness.openPage(table, { javaScriptEnabled: false });
  const text = await page.innerText("body");
  for (const words of [
    "Copper Lane",
    "To table 12",
    "Fish & chips",
    "$19.50",
    "Sold out",
    "needs JavaScript",
  ])
    assert.ok(text.includes(words), words);
  assert.equal(await page.isVisible(".plate >> nth=0"), false);
  await harness.picture(page, "menu-without-scripts");
  await harness.closePage(page);
});

test("prices look the same from the server and from the scripts", async () => {
  for (const currency of ["AUD", "EUR", "JPY", "CHF", "SEK", "BHD", "HUF", "PLN", "BRL", "TWD"]) {
    const page = await harness.openPage("/venues/copper-lane");
    await harness.steer("settings", { currency });
    await page.reload();
    assert.equal(await page.innerText(".dish .price >> nth=0"), priceText(1950, currency));
    await harness.closePage(page);
  }
});

test("a dish with a choice to make cannot be added without it", async () => {
  const page = await harness.openPage(table);
  await page.click('[data-add="itm_halloumi"]');
  await page.click("dialog .primary");
  assert.equal((await page.innerText("dialog .rule.wrong")).trim(), "Please choose 1");
  assert.equal(await page.evaluate(() => document.activeElement.type), "radio");
  await page.click('dialog .choice:has-text("Aioli")');
  await page.click('dialog .choice:has-text("More halloumi")');
  await page.click('dialog .choice:has-text("Lemon")');
  // Up to two: the third is off, and what is sold out cannot be had.
  assert.equal(await page.isDisabled('dialog .choice:has-text("Chilli flakes") input'), true);
  assert.equal(await page.isDisabled('dialog .choice:has-text("Smoked salt") input'), true);
  await page.click('dialog button[aria-label="One more"]');
  assert.equal(await page.innerText("dialog .primary .price"), "$31.00");
  await page.click("dialog .primary");
  assert.equal(await page.innerText(".cart-bar .price"), "$31.00");
  assert.equal(await page.innerText('[data-add="itm_halloumi"]'), "2");
  await harness.closePage(page);
});

test("a declared allergy warns and goes with the line", async () => {
  const page = await harness.openPage(table);
  await page.click('[data-add="itm_halloumi"]');
  await page.click('dialog .choice:has-text("Sweet chilli")');
  await page.click('dialog .chip:has-text("Sesame")');
  assert.match(
    await page.innerText("dialog .band"),
    /This dish contains sesame\. The kitchen will see/,
  );
  await page.click('dialog .chip:has-text("Other")');
  assert.equal(await page.locator("dialog .chip.allergy").count(), 14);
  await page.click('dialog .chip:has-text("Celery")');
  await page.fill("dialog textarea", "No\nchilli, <b>please</b>");
  await harness.picture(page, "item");
  await page.click("dialog .primary");
  const cart = await page.evaluate(() => JSON.parse(sessionStorage["servery.cart.copper-lane.12"]));
  assert.deepEqual(cart.lines[0].allergies, ["celery", "sesame"]);
  assert.equal(cart.lines[0].note, "No chilli, <b>please</b>");
  await harness.closePage(page);
});

test("a sheet is a dialog: it traps, closes by Escape and gives focus back", async () => {
  const page = await harness.openPage(table);
  await page.focus('[data-add="itm_chips"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
  assert.equal(await page.evaluate(() => document.activeElement.id), "sheet-name");
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        Boolean(document.activeElement.closest("dialog")),
    );
    assert.ok(inside, "focus left the sheet");
  }
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.dataset.add), "itm_chips");
  await harness.closePage(page);
});

test("the cart belongs to the table and survives a reload", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await page.reload();
  assert.equal(await page.innerText(".cart-bar .price"), "$31.50");
  await page.goto(`${harness.base}/venues/copper-lane/tables/13`);
  await page.waitForSelector("html.scripted");
  assert.equal(await page.locator(".cart-bar").count(), 0);
  await harness.closePage(page);
});

// The page says so by itself: nothing is touched and nothing is loaded again.
test("an open page sees at once what sells out and what is back", async () => {
  const page = await harness.openPage(table);
  const dish = (id) => page.locator(`[data-item="${id}"]`);
  await addDish(page, "itm_chips");
  await harness.steer("item", { id: "itm_chips", isAvailable: false });
  await page.waitForSelector('[data-add="itm_chips"]:disabled:has-text("Sold out")');
  assert.match(await dish("itm_chips").getAttribute("class"), /sold-out/);
  const label = await page.getAttribute('[data-add="itm_chips"]', "aria-label");
  assert.equal(label, "Chips is sold out");
  // What was chosen of it stays, and says what to do before it can be paid.
  await page.click(".cart-bar .primary");
  await page.waitForSelector('.checkout .line-problem:has-text("Sold out. Touch to remove")');
  assert.equal(await page.isDisabled(".checkout .primary"), true);
  const told = page.locator('.checkout [role="alert"] .banner:has-text("is sold out")');
  assert.equal(await told.count(), 1); // beside the button, and to who does not see the line
  await harness.picture(page, "sold-out-checkout");
  await harness.steer("item", { id: "itm_chips", isAvailable: true });
  await page.waitForSelector(".checkout .line-problem", { state: "detached" });
  assert.equal(await told.count(), 0);
  assert.equal(await page.isDisabled(".checkout .primary"), false);

  // What was sold out when the page was opened can be had as soon as it is back.
  await page.click('button[aria-label="Back to the menu"]');
  await harness.steer("item", { id: "itm_calamari", isAvailable: true });
  await page.waitForSelector('[data-add="itm_calamari"]:enabled');
  assert.doesNotMatch(await dish("itm_calamari").getAttribute("class"), /sold-out/);
  await addDish(page, "itm_calamari");
  assert.equal(await page.innerText('[data-add="itm_calamari"]'), "1");
  await harness.closePage(page);
});

test("an open sheet sees at once what sells out", async () => {
  const page = await harness.openPage(table);
  await page.click('[data-add="itm_halloumi"]');
  await page.click('dialog .choice:has-text("Sweet chilli")');
  await harness.steer("item", { id: "mod_lemon", isAvailable: false });
  const lemon = 'dialog .choice:has-text("Lemon"):has-text("sold out")';
  await page.waitForSelector(`${lemon} input:disabled`);
  await harness.steer("item", { id: "itm_halloumi", isAvailable: false });
  await page.waitForSelector('dialog .primary:disabled:has-text("Sold out")');
  // Neither does Enter add it.
  await page.locator('dialog .choice:has-text("Sweet chilli") input').press("Enter");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  assert.equal(await page.locator(".cart-bar").count(), 0);
  await harness.closePage(page);
});

test("an open page says at once that orders are paused or it is busy, until when", async () => {
  const page = await harness.openPage(table);
  const says = (text) => page.waitForSelector(`#ordering:has-text("${text}")`);
  assert.equal(await page.isVisible("#ordering"), false);
  await harness.steer("settings", { busyMinutes: 10 });
  await says("It is busy: about 25 minutes.");
  await harness.steer("settings", { isPaused: true, resumesAt: "2026-11-21T08:40:00.000Z" });
  await says("No new orders until 19:40. What you choose is kept here until then.");
  assert.equal(await page.getAttribute("#ordering", "role"), "status");
  await harness.picture(page, "paused");
  // Choosing goes on; paying waits, and says why where the button is.
  await fillCart(page);
  await page.click(".cart-bar .primary");
  await page.waitForSelector('.checkout [role="alert"]:has-text("No new orders until 19:40.")');
  assert.equal(await page.isDisabled(".checkout .primary"), true);
  await harness.steer("settings", { isPaused: true });
  await page.waitForSelector('.checkout [role="alert"]:has-text("please ask at the counter")');
  await harness.steer("settings", { isPaused: false, busyMinutes: 0 });
  await page.waitForSelector(".checkout .primary:enabled");
  assert.equal((await page.innerText('.checkout [role="alert"]')).trim(), "");
  await page.click('button[aria-label="Back to the menu"]');
  assert.equal(await page.isVisible("#ordering"), false);
  await harness.closePage(page);
});

test("what sells out meanwhile is taken off the menu", async () => {
  const page = await harness.openPage(table);
  await addDish(page, "itm_chips");
  await harness.steer("item", { id: "itm_chips", isAvailable: false });
  await page.click(".cart-bar .primary");
  await page.waitForSelector(".checkout .line-problem");
  await page.click('button[aria-label="Back to the menu"]');
  await page.waitForSelector('[data-add="itm_chips"]:disabled');
  await harness.closePage(page);
});

test("the categories follow the reader", async () => {
  const page = await harness.openPage(table);
  assert.equal(await page.innerText('.categories [aria-current="true"]'), "Fry");
  await page.click('.categories a:has-text("Pasta")');
  await page.waitForSelector('.categories a:has-text("Pasta")[aria-current="true"]');
  const top = await page.evaluate(
    () => document.querySelector("#section-cat_pasta").getBoundingClientRect().top,
  );
  const bar = await page.evaluate(
    () => document.querySelector(".categories").getBoundingClientRect().bottom,
  );
  assert.ok(top >= bar - 8, "the heading is not behind the bar");
  await page.mouse.wheel(0, -5000);
  await page.waitForSelector('.categories a:has-text("Fry")[aria-current="true"]');
  await harness.closePage(page);
});

test("from small phone to desktop", async () => {
  for (const [name, viewport] of [
    ["320", smallPhone],
    ["390", undefined],
    ["1920", desktop],
  ]) {
    const page = await harness.openPage("/venues/copper-lane", { viewport });
    await fillCart(page);
    await harness.picture(page, `menu-${name}`);
    assert.equal(await page.isVisible(".standing"), name === "1920");
    assert.equal(await page.isVisible(".cart-bar"), name !== "1920");
    await harness.closePage(page);
  }
});
