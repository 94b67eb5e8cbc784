// The checkout: tip, number, consent, what is sent, and what happens when it is refused.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addDish, desktop, fillCart, payFor, smallPhone, start, toCheckout } from "./harness.mjs";

const table = "/venues/copper-lane/tables/12";
let harness;
before(async () => (harness = await start()));
after(() => harness.stop());

const banner = ".checkout .banner";

test("nothing is chosen for the diner", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await toCheckout(page);
  assert.equal(await page.locator(".tip input:checked").count(), 0);
  assert.equal(await page.isChecked(".consent input"), false);
  assert.equal(await page.innerText(".checkout .primary"), "Pay\n$31.50");
  await harness.closePage(page);
});

test("the whole cart is sent as the server takes it", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await toCheckout(page);
  await page.click('.segment:has-text("15%")');
  await page.fill('[data-field="phone"]', "0491 570 156");
  await page.check(".consent input");
  await page.fill('[autocomplete="given-name"]', "Femi");
  assert.equal(await page.innerText(".checkout .primary .price"), "$36.23");
  await harness.picture(page, "checkout");
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  const { body, key } = await harness.last();
  assert.match(key, /^[0-9a-f-]{32,36}$/);
  assert.deepEqual(body, {
    storeSlug: "copper-lane",
    table: "12",
    items: [
      { menuItemId: "itm_fish", quantity: 1, modifierIds: ["mod_tartare"] },
      { menuItemId: "itm_halloumi", quantity: 1, modifierIds: ["mod_chilli"] },
    ],
    phone: "+61491570156",
    consentSms: true,
    language: "en",
    tipCents: 473,
    customerName: "Femi",
  });
  await harness.closePage(page);
});

test("without consent no number leaves the page", async () => {
  const page = await harness.openPage("/venues/copper-lane");
  await addDish(page, "itm_chips");
  await toCheckout(page);
  await page.fill('[data-field="phone"]', "0491 570 156");
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  assert.deepEqual((await harness.last()).body, {
    storeSlug: "copper-lane",
    items: [{ menuItemId: "itm_chips", quantity: 1 }],
    phone: "",
    consentSms: false,
    language: "en",
  });
  await harness.closePage(page);
});

test("where no texts can be sent, no number is asked", async () => {
  const page = await harness.openPage("/venues/copper-lane");
  await harness.steer("settings", { smsConfigured: false });
  await page.reload();
  await addDish(page, "itm_chips");
  await toCheckout(page);
  assert.equal(await page.locator('[data-field="phone"], .consent').count(), 0);
  assert.match(await page.innerText(".contact"), /shown on the order page/);
  await harness.closePage(page);
});

test("a wrong number is told at its field, before anything is sent", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await payFor(page, { number: "0491" });
  assert.equal((await page.innerText("#phone-error")).trim(), "This number is too short.");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.field), "phone");
  assert.deepEqual(await harness.last(), {});
  await harness.closePage(page);
});

test("another tip is an amount, at most the order's", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await toCheckout(page);
  await page.click('.segment:has-text("Other")');
  await page.click(".checkout .primary");
  assert.match(await page.innerText("#tip-error"), /Enter the tip/);
  await page.fill('[data-field="tip"]', "40");
  await page.click(".checkout .primary");
  assert.match(await page.innerText("#tip-error"), /at most/);
  await page.fill('[data-field="tip"]', "2.50");
  assert.equal(await page.innerText(".checkout .primary .price"), "$34.00");
  await harness.closePage(page);
});

test("a line can be changed and taken out", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await toCheckout(page);
  await page.click('.checkout .line:has-text("Halloumi")');
  assert.equal(await page.isChecked('dialog .choice:has-text("Sweet chilli") input'), true);
  await page.click('dialog button[aria-label="One more"]');
  await page.click("dialog .primary");
  assert.equal(await page.innerText(".checkout .primary .price"), "$43.50");
  await page.click('.checkout .line:has-text("Fish")');
  await page.click('dialog button[aria-label="One less"]');
  assert.equal((await page.innerText("dialog .primary")).trim(), "Remove");
  await page.click("dialog .primary");
  assert.equal(await page.locator(".checkout .line").count(), 1);
  assert.equal(await page.innerText(".checkout .primary .price"), "$24.00");
  await harness.closePage(page);
});

test("an outage keeps the cart and the key, and trying again works", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await harness.steer("refuse", { path: "/api/checkout-session", status: 503, code: "overloaded" });
  await payFor(page);
  await page.waitForSelector(banner);
  assert.match(await page.innerText(banner), /kept and nothing was charged/);
  const { key } = await harness.last();
  await harness.picture(page, "checkout-refused");
  await page.click('.checkout .primary:has-text("Try again")');
  await page.waitForURL(/fixture\/pay/);
  assert.equal((await harness.last()).key, key);
  await harness.closePage(page);
});

test("a changed cart is another attempt", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await harness.steer("refuse", { path: "/api/checkout-session", status: 503, code: "overloaded" });
  await payFor(page);
  await page.waitForSelector(banner);
  const { key } = await harness.last();
  await page.click('.segment:has-text("10%")');
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  assert.notEqual((await harness.last()).key, key);
  await harness.closePage(page);
});

test("an order placed without a payment page is taken up, not placed again", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await harness.steer("refuse", {
    path: "/api/checkout-session",
    status: 503,
    code: "provider_unavailable",
    orderId: "ord_sample",
    orderToken: "sample-order-token",
  });
  await payFor(page);
  await page.waitForSelector(banner);
  assert.match(await page.innerText(banner), /payment page cannot be opened/);
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  const last = await harness.last();
  assert.equal(last.path, "/api/payments/initiate");
  assert.equal(last.authorization, "Bearer sample-order-token");
  await harness.closePage(page);
});

test("the browser's Back from Stripe leads to the same order", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await payFor(page);
  await page.waitForURL(/fixture\/pay/);
  await page.goBack();
  await page.waitForSelector(".checkout");
  assert.equal(await page.isChecked(".consent input"), true);
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  assert.equal((await harness.last()).path, "/api/payments/initiate");
  await harness.closePage(page);
});

test("what was chosen at the checkout is kept with its cart", async () => {
  const page = await harness.openPage(table);
  await addDish(page, "itm_chips");
  await toCheckout(page);
  await page.click('.segment:has-text("Other")');
  await page.fill('[data-field="tip"]', "2.50");
  await page.check(".consent input");
  await page.fill('[data-field="phone"]', "0491 570 156");
  const total = await page.innerText(".checkout .primary .price");
  await page.reload();
  await page.waitForSelector(".checkout");
  assert.equal(await page.innerText(".checkout .primary .price"), total);
  assert.equal(await page.inputValue('[data-field="tip"]'), "2.50");
  assert.equal(await page.isChecked(".consent input"), true);
  // Another dish, too.
  await page.click(".page-heading button");
  await addDish(page, "itm_halloumi", ["Sweet chilli"]);
  await toCheckout(page);
  assert.equal(await page.inputValue('[data-field="tip"]'), "2.50");
  // With the cart it ends.
  for (let line = 0; line < 2; line += 1) {
    await page.click(".checkout .line");
    await page.click('dialog button[aria-label="One less"]');
    await page.click("dialog .primary");
    await page.waitForSelector("dialog", { state: "detached" });
  }
  await page.click(".page-heading button");
  await addDish(page, "itm_chips");
  await toCheckout(page);
  assert.equal(await page.locator(".tip input:checked").count(), 0);
  assert.equal(await page.isChecked(".consent input"), false);
  await harness.closePage(page);
});

// Presses Tab until what has the focus matches; on the way all of it is in sight, and marked.
async function tabTo(page, selector, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((wanted) => {
      const one = document.activeElement;
      if (one === document.body) return "";
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isSeen = left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight;
      const ringed = one.closest(".field") ?? one;
      const isRinged = [one, ringed].some((each) => getComputedStyle(each).outlineStyle !== "none");
      if (!isSeen || !isRinged) return `${one.outerHTML.slice(0, 200)} is not seen`;
      return one.matches(wanted) ? "there" : "";
    }, selector);
    if (found === "there") return;
    assert.equal(found, "");
  }
  assert.fail(`no way to ${selector}`);
}

test("the whole way by keyboard alone", async () => {
  const page = await harness.openPage(table);
  const press = (key) => page.keyboard.press(key);
  await tabTo(page, '.skip[href="#menu"]', 1);
  await tabTo(page, ".categories li:last-child a"); // no link to an order that is empty
  await tabTo(page, '[data-add="itm_fish"]');
  await press("Enter");
  await page.waitForSelector("dialog[open]");
  await tabTo(page, "dialog input[type=radio], dialog input[type=checkbox]");
  await press("Space");
  await tabTo(page, "dialog textarea");
  await page.keyboard.type("no salt");
  await tabTo(page, "dialog .primary");
  await press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.dataset.add), "itm_fish");

  await page.reload();
  await page.waitForSelector("html.scripted");
  await tabTo(page, '.skip[href="#order"]', 2);
  await press("Enter");
  await page.waitForSelector(".checkout");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Your order");
  await tabTo(page, ".tip input");
  await press("ArrowRight");
  await tabTo(page, '[data-field="phone"]');
  await page.keyboard.type("12");
  await tabTo(page, ".consent input");
  await press("Space");
  await tabTo(page, ".checkout .bar .primary");
  await press("Enter");
  // What is wrong has the focus, and says why.
  assert.equal(await page.evaluate(() => document.activeElement.dataset.field), "phone");
  assert.match(
    await page.evaluate(
      () => document.getElementById(document.activeElement.getAttribute("aria-describedby"))
        .innerText,
    ),
    /too short/,
  );
  await press("Control+a");
  await page.keyboard.type("0491 570 156");
  await tabTo(page, ".checkout .bar .primary");
  await press("Enter");
  await page.waitForURL(/fixture\/pay/);
  const { body } = await harness.last();
  assert.equal(body.items[0].note, "no salt");
  assert.equal(body.phone, "+61491570156");
  assert.ok(body.tipCents > 0);
  await harness.closePage(page);
});

test("a line that the server refuses is marked and stops paying", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await toCheckout(page);
  await harness.steer("refuse", {
    path: "/api/checkout-session",
    status: 422,
    code: "item_unavailable",
    line: 1,
  });
  await page.fill('[data-field="phone"]', "0491 570 156");
  await page.check(".consent input");
  await page.click(".checkout .primary");
  await page.waitForSelector('.checkout .line:has-text("Halloumi") .line-problem');
  assert.equal(await page.isDisabled(".checkout .primary"), true);
  await page.click('.checkout .line:has-text("Halloumi")');
  assert.equal(await page.locator(".checkout .line").count(), 1);
  assert.equal(await page.isDisabled(".checkout .primary"), false);
  assert.equal(await page.locator(banner).count(), 0); // settled with the line
  await harness.closePage(page);
});

test("a changed price is told and counts", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await harness.steer("item", { id: "itm_fish", priceCents: 2100 });
  await toCheckout(page);
  await page.waitForSelector(".checkout .line-problem.soon");
  assert.equal(
    (await page.innerText(".checkout .line-problem")).trim(),
    "Now $21.00 each, was $19.50.",
  );
  assert.equal(await page.innerText(".checkout .primary .price"), "$33.00");
  assert.equal(await page.isDisabled(".checkout .primary"), false);
  await harness.picture(page, "checkout-changed-price");
  await harness.closePage(page);
});

test("from small phone to desktop", async () => {
  for (const [name, viewport] of [
    ["320", smallPhone],
    ["1920", desktop],
  ]) {
    const page = await harness.openPage("/venues/copper-lane", { viewport });
    await fillCart(page);
    await toCheckout(page);
    await harness.picture(page, `checkout-${name}`);
    await harness.closePage(page);
  }
});

test("a pickup can be wanted for later, and nobody is asked at a table", async () => {
  const page = await harness.openPage("/venues/copper-lane");
  await addDish(page, "itm_chips");
  await toCheckout(page);
  assert.equal(await page.isChecked('.when .segment:has-text("As soon as possible") input'), true);
  await page.click('.when .segment:has-text("Later")');
  const days = page.locator('[data-field="day"]');
  await days.selectOption({ index: 1 });
  await page.locator('[data-field="time"]').selectOption({ index: 2 });
  await harness.picture(page, "checkout-later");
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  const wanted = Date.parse((await harness.last()).body.scheduledFor);
  assert.equal(wanted % (15 * 60 * 1000), 0);
  assert.ok(wanted > Date.now());
  await harness.closePage(page);

  const seated = await harness.openPage(table);
  await fillCart(seated);
  await toCheckout(seated);
  assert.equal(await seated.locator(".when").count(), 0);
  await harness.closePage(seated);
});

// Lets what asks for this address arrive, and loses its answer, once.
function loseAnswer(page, address) {
  return page.route(
    address,
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
}

test("another way to pay, after a lost answer, pays the order that was placed", async () => {
  const page = await harness.openPage(table);
  await harness.steer("settings", { paymentMethods: ["stripe", "payconic"] });
  await page.reload();
  await fillCart(page);
  await toCheckout(page);
  const sent = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().includes("/api/"))
      sent.push([
        request.url().replace(harness.base, ""),
        request.headers()["idempotency-key"],
        request.postDataJSON().method,
      ]);
  });
  await loseAnswer(page, "**/api/checkout-session*");
  await page.click(".checkout .primary");
  await page.waitForSelector(banner);
  await page.click('.methods .segment:has-text("Payconic")');
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  assert.deepEqual(
    sent.map(([url, , method]) => [url, method]),
    [
      ["/api/checkout-session?method=stripe", undefined],
      ["/api/checkout-session?method=stripe", undefined],
      ["/api/payments/initiate", "payconic"],
    ],
  );
  assert.equal(sent[0][1], sent[1][1]);
  await harness.closePage(page);
});

test("a browser that keeps nothing still places one order", async () => {
  const page = await harness.openPage(table);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.reload();
  await fillCart(page);
  await toCheckout(page);
  const keys = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/checkout-session"))
      keys.push(request.headers()["idempotency-key"]);
  });
  await loseAnswer(page, "**/api/checkout-session*");
  await page.click(".checkout .primary");
  await page.waitForSelector(banner);
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
  await harness.closePage(page);
});

test("what the venue offers is followed while the page is open", async () => {
  const page = await harness.openPage(table);
  await harness.steer("settings", { paymentMethods: ["stripe", "cash"] });
  await page.reload();
  await fillCart(page);
  await toCheckout(page);
  await page.click('.methods .segment:has-text("Counter")');
  await page.click('.tip .segment:has-text("Other")');
  await page.waitForSelector('.checkout .primary:has-text("Place the order")');
  await harness.steer("settings", { paymentMethods: ["stripe"], takesOtherTips: false });
  await page.waitForSelector('.checkout .primary:has-text("Pay")');
  assert.equal(await page.locator(".methods").count(), 0);
  assert.equal(await page.locator('.tip .segment:has-text("Other")').count(), 0);
  assert.equal(await page.locator('[data-field="tip"]').count(), 0);
  await harness.closePage(page);
});
