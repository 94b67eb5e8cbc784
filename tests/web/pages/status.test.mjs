// The status page: from Stripe's page back to a collected order, and what can go wrong on the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fillCart, payFor, start } from "./harness.mjs";

const table = "/venues/copper-lane/tables/12";
const link = "/orders/ord_sample#t=sample-order-token";
const moments = [
  { state: "PAYMENT_SUCCEEDED", at: "2026-11-21T08:24:00.000Z" },
  { state: "PREPARING", at: "2026-11-21T08:26:00.000Z" },
  { state: "READY", at: "2026-11-21T08:40:00.000Z" },
];
let harness;
before(async () => (harness = await start()));
after(() => harness.stop());

async function openOrder(fields, address = link) {
  const page = await harness.openPage("/orders/none");
  if (fields) await harness.steer("order", fields);
  await page.goto(harness.base + address);
  await page.waitForSelector(".card");
  return page;
}

test("from the cart to Ready, live", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await payFor(page);
  await page.click("#paid");
  await page.waitForSelector('.card:has-text("Checking your payment")');
  assert.equal(await page.locator('button:has-text("Pay now")').count(), 0);

  await harness.steer("order", {
    state: "PAYMENT_SUCCEEDED",
    paymentStatus: "paid",
    phoneEnds: "56",
    timeline: moments.slice(0, 1),
  });
  await page.waitForSelector('.state-chip:has-text("Paid")');
  assert.deepEqual(
    await page.evaluate(() =>
      Object.keys(sessionStorage).filter((key) => key.startsWith("servery.cart.")),
    ),
    [],
  );
  await harness.steer("order", { state: "PREPARING", timeline: moments.slice(0, 2) });
  await page.waitForSelector('.state-chip:has-text("Started")');
  await harness.steer("order", { state: "READY", timeline: moments });
  await page.waitForSelector('.state-chip:has-text("Ready")');

  assert.match(await page.innerText(".hero h1"), /145/);
  assert.equal(await page.innerText(".connection"), "Live");
  assert.match(await page.innerText(".code-text"), /phone ending 56/);
  const steps = await page.locator(".step").allInnerTexts();
  assert.deepEqual(
    steps.map((step) =>
      step
        .replace(/, (done|to come)/, "")
        .trim()
        .split(/\s*\n\s*/),
    ),
    [["Paid", "19:24"], ["Started", "19:26"], ["Ready at the counter", "19:40"], ["Collected"]],
  );
  assert.match(await page.innerText('[aria-live="polite"]'), /Order 145: Ready/);
  await harness.picture(page, "status-ready");
  await page.click(".receipt summary");
  assert.match(
    await page.innerText(".receipt"),
    /Fish & chips[\s\S]*\$19\.50[\s\S]*Tip\s+\$3\.15[\s\S]*Total\s+\$34\.65/,
  );

  await harness.steer("order", { state: "COMPLETED" });
  await page.waitForSelector('.state-chip:has-text("Collected")');
  assert.equal(await page.locator(".connection").count(), 0);
  await harness.closePage(page);
});

test("the token is taken from the address once and never sent as part of it", async () => {
  const seen = [];
  const page = await harness.openPage("/orders/none");
  page.on("request", (request) => seen.push(request.url()));
  await page.goto(harness.base + link);
  await page.waitForSelector(".card");
  assert.equal(await page.evaluate(() => location.hash), "");
  assert.ok(seen.some((url) => url.endsWith("/events")));
  assert.ok(!seen.filter((url) => url.includes("/api/")).some((url) => url.includes("token")));
  await page.goto(`${harness.base}/orders/ord_sample`);
  await page.waitForSelector('.card:has-text("Not paid yet")');
  await harness.closePage(page);
});

test("credit pays as much of an order as its holder says", async () => {
  const page = await harness.openPage("/orders/none");
  const paying = { paymentMethods: ["stripe", "wallet"], dueCents: 3465, payments: [] };
  const held = { balanceCents: 2000, currency: "AUD" };
  await page.route("**/api/orders/ord_sample/payments", (route) => route.fulfill({ json: paying }));
  await page.route("**/api/credits/balance", (route) => route.fulfill({ json: held }));
  await page.evaluate(() =>
    localStorage.setItem(
      "servery.credit.copper-lane",
      JSON.stringify({ token: "wallet-token", endsAt: "2999-01-01T00:00:00Z" }),
    ),
  );
  await page.goto(harness.base + link);
  await page.click('button:has-text("Pay with credit")');
  const button = page.locator(".credit-pay .primary");
  await button.locator(':text("$20.00")').waitFor();
  await page.waitForSelector('.credit-pay .hint:has-text("$14.65 is then still due")');

  await page.click(".credit-pay summary");
  for (const wrong of ["25", "0", "five"]) {
    await page.fill('[data-field="credit"]', wrong);
    await page.waitForSelector('#credit-error:has-text("Enter an amount up to $20.00.")');
    assert.ok(await button.isDisabled());
  }
  await page.fill('[data-field="credit"]', "5.00");
  await page.waitForSelector('.credit-pay .hint:has-text("$29.65 is then still due")');
  await harness.picture(page, "status-credit-part");
  Object.assign(paying, { dueCents: 2965 });
  Object.assign(held, { balanceCents: 1500 });
  await button.click();
  await button.locator(':text("$15.00")').waitFor();
  assert.deepEqual((await harness.last()).body, {
    orderId: "ord_sample",
    method: "wallet",
    walletToken: "wallet-token",
    amountCents: 500,
  });
  // The rest is paid another way.
  await page.waitForSelector('button:has-text("Pay by card"):has-text("$29.65")');
  await harness.closePage(page);
});

test("credit is not paid twice when its answer is lost", async () => {
  const page = await harness.openPage("/orders/none");
  const paying = { paymentMethods: ["stripe", "wallet"], dueCents: 3465, payments: [] };
  const held = { balanceCents: 2000, currency: "AUD" };
  await page.route("**/api/orders/ord_sample/payments", (route) => route.fulfill({ json: paying }));
  await page.route("**/api/credits/balance", (route) => route.fulfill({ json: held }));
  await page.evaluate(() =>
    localStorage.setItem(
      "servery.credit.copper-lane",
      JSON.stringify({ token: "wallet-token", endsAt: "2999-01-01T00:00:00Z" }),
    ),
  );
  await page.goto(harness.base + link);
  await page.click('button:has-text("Pay with credit")');
  await page.click(".credit-pay summary");
  await page.fill('[data-field="credit"]', "5.00");
  const keys = [];
  await page.route("**/api/payments/initiate", async (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort("connectionreset");
  });
  await page.click(".credit-pay .primary");
  await page.waitForSelector('.credit-pay .field-error:has-text("never paid twice")');
  await page.click(".credit-pay .primary");
  await page.waitForFunction(() => document.querySelector('[data-field="credit"]').value === "");
  // A payment that was answered is done with: the next is another.
  await page.fill('[data-field="credit"]', "5.00");
  await page.click(".credit-pay .primary");
  await page.waitForFunction(() => document.querySelector('[data-field="credit"]').value === "");
  assert.equal(keys.length, 3);
  assert.equal(keys[0], keys[1]);
  assert.notEqual(keys[1], keys[2]);
  await harness.closePage(page);
});

test("the code is shown, large, to who gets no text", async () => {
  const page = await openOrder({
    state: "READY",
    paymentStatus: "paid",
    pickupCode: "042917",
    timeline: moments,
  });
  assert.deepEqual(await page.locator(".code span").allInnerTexts(), ["042", "917"]);
  assert.equal(await page.getAttribute(".code", "aria-label"), "0 4 2 9 1 7");
  // The same, to who was to get one that did not arrive.
  await harness.steer("order", { textFailed: true, phoneEnds: "56" });
  await page.waitForSelector('.code-box:has-text("your phone ending 56 did not arrive")');
  await harness.picture(page, "status-text-failed");
  await harness.picture(page, "status-code");
  await harness.closePage(page);
});

test("at a table staff bring it", async () => {
  const page = await openOrder({
    state: "READY",
    paymentStatus: "paid",
    serviceMode: "table",
    table: "12",
    timeline: moments,
  });
  assert.match(await page.innerText(".card"), /Coming to table 12/);
  assert.equal(await page.locator(".code-text").count(), 0);
  await harness.closePage(page);
});

test("back from Stripe unpaid: pay again, and the cart is still there", async () => {
  const page = await harness.openPage(table);
  await fillCart(page);
  await payFor(page);
  await page.click("#back");
  await page.waitForSelector('.card:has-text("Not paid yet")');
  await harness.picture(page, "status-unpaid");
  await page.click('button:has-text("Pay now")');
  await page.waitForURL(/fixture\/pay/);
  const { path, body, authorization } = await harness.last();
  assert.equal(path, "/api/payments/initiate");
  assert.deepEqual(body, { orderId: "ord_sample", method: "stripe" });
  assert.equal(authorization, "Bearer sample-order-token");
  await page.goto(`${harness.base}${table}`);
  await page.waitForSelector(".cart-bar");
  assert.equal(await page.innerText(".cart-bar .price"), "$31.50");
  await harness.closePage(page);
});

test("cancelling asks first and says what happens to the money", async () => {
  const page = await openOrder();
  await page.click('button:has-text("Cancel this order")');
  await page.click('button:has-text("Keep it")');
  assert.deepEqual(await harness.last(), {});
  await page.click('button:has-text("Cancel this order")');
  await page.click('button:has-text("Cancel the order")');
  await page.waitForSelector('.state-chip:has-text("Cancelled")');
  assert.equal((await harness.last()).path, "/api/orders/ord_sample/cancel");
  assert.match(await page.innerText(".card"), /Nothing was charged/);
  await harness.steer("order", { paymentStatus: "refund_pending" });
  await page.goto(harness.base + "/orders/ord_sample");
  await page.waitForSelector('.card:has-text("on its way back")');
  await harness.steer("order", { paymentStatus: "refunded" });
  await page.waitForSelector('.card:has-text("was given back")');
  await harness.picture(page, "status-cancelled");
  await harness.closePage(page);
});

test("a refused action is one sentence, and the page goes on", async () => {
  const page = await openOrder();
  await harness.steer("refuse", {
    path: "/api/payments/initiate",
    status: 503,
    code: "provider_unavailable",
  });
  await page.click('button:has-text("Pay now")');
  await page.waitForSelector(".card .banner");
  assert.match(
    await page.innerText(".card .banner"),
    /payment page cannot be opened.*kept and nothing was charged/,
  );
  await page.click('button:has-text("Pay now")');
  await page.waitForURL(/fixture\/pay/);
  await harness.closePage(page);
});

test("ends that need people say so", async () => {
  for (const [fields, words] of [
    [{ state: "EXPIRED" }, /Not paid in time[\s\S]*Nothing was charged/],
    [{ paymentStatus: "mismatch" }, /does not match[\s\S]*Your money is safe/],
    [{ state: "EXPIRED", paymentStatus: "refund_pending" }, /on its way back/],
  ]) {
    const page = await openOrder(fields);
    assert.match(await page.innerText(".card"), words);
    await harness.closePage(page);
  }
});

test("a lost connection is told with the age of what is shown, and heals", async () => {
  const page = await harness.openPage("/orders/none");
  await page.clock.install();
  await harness.steer("order", {
    state: "PREPARING",
    paymentStatus: "paid",
    timeline: moments.slice(0, 2),
  });
  await page.goto(harness.base + link);
  await page.waitForSelector(".connection.go");
  await harness.steer("settings", { isMute: true });
  await page.waitForSelector('.connection:has-text("Slow")');
  await page.clock.fastForward(10_000);
  await page.waitForSelector('.connection:has-text("Stale as of")');
  assert.match(await page.innerText(".card"), /The kitchen has started/);
  await harness.picture(page, "status-stale");
  await harness.steer("settings", { isMute: false });
  await page.clock.fastForward(20_000);
  await page.waitForSelector('.connection:has-text("Live")');
  await harness.steer("order", { state: "READY", timeline: moments });
  await page.waitForSelector('.state-chip:has-text("Ready")');
  await harness.closePage(page);
});

test("a press without a line says so until the line is back, by itself", async () => {
  const page = await openOrder();
  await page.waitForSelector(".connection.go");
  const banner = page.locator('.card .banner:has-text("No connection")');
  await page.context().setOffline(true);
  await page.click('button:has-text("Pay now")');
  await banner.waitFor();
  await page.context().setOffline(false);
  await banner.waitFor({ state: "detached" });
  // As well where nothing but that press was lost: the next heartbeat shows it.
  await page.route("**/api/payments/initiate", (route) => route.abort("connectionreset"));
  await page.click('button:has-text("Pay now")');
  await banner.waitFor();
  await harness.steer("settings", { beats: true });
  await banner.waitFor({ state: "detached" });
  // What was refused stays said.
  await page.unroute("**/api/payments/initiate");
  await harness.steer("refuse", {
    path: "/api/payments/initiate",
    status: 503,
    code: "provider_unavailable",
  });
  await page.click('button:has-text("Pay now")');
  await page.waitForSelector('.card .banner:has-text("cannot be opened")');
  await harness.steer("order", { customerName: "Noor" });
  await page.waitForSelector('.card .banner:has-text("cannot be opened")');
  await harness.closePage(page);
});

test("credit that could not be looked up is, when the line is back", async () => {
  const page = await harness.openPage("/orders/none");
  const paying = { paymentMethods: ["stripe", "wallet"], dueCents: 3465, payments: [] };
  await page.route("**/api/orders/ord_sample/payments", (route) => route.fulfill({ json: paying }));
  let isGone = true;
  await page.route("**/api/credits/balance", (route) =>
    isGone ? route.abort() : route.fulfill({ json: { balanceCents: 2000, currency: "AUD" } }),
  );
  await page.evaluate(() =>
    localStorage.setItem(
      "servery.credit.copper-lane",
      JSON.stringify({ token: "wallet-token", endsAt: "2999-01-01T00:00:00Z" }),
    ),
  );
  await page.goto(harness.base + link);
  await page.click('button:has-text("Pay with credit")');
  await page.waitForSelector('.card .hint:has-text("No connection")');
  isGone = false;
  await harness.steer("order", { customerName: "Ines" });
  await page.locator('.credit-pay .primary :text("$20.00")').waitFor();
  assert.equal(await page.locator(':text("No connection")').count(), 0);
  await harness.closePage(page);
});

test("a payment that takes long is told, without a second one on offer", async () => {
  const page = await harness.openPage("/orders/none");
  await page.clock.install();
  await page.goto(`${harness.base}/orders/ord_sample?paid=1#t=sample-order-token`);
  await page.waitForSelector('.card:has-text("Checking your payment")');
  await page.clock.fastForward(60_000);
  await page.waitForSelector('.card:has-text("Do not pay again")');
  assert.equal(await page.locator('button:has-text("Pay now")').count(), 0);
  await harness.closePage(page);
});

test("what was cancelled on the provider's page is found out, and paid again", async () => {
  const page = await harness.openPage("/orders/none");
  const paying = {
    paymentMethods: ["stripe", "payconic"],
    dueCents: 3465,
    payments: [{ paymentId: "pay_1", method: "payconic", status: "created" }],
  };
  await page.route("**/api/orders/ord_sample/payments", (route) => route.fulfill({ json: paying }));
  await page.route("**/api/payments/pay_1/verify", (route) => {
    assert.equal(route.request().method(), "POST");
    paying.payments = [];
    return route.fulfill({ json: { paymentId: "pay_1", status: "cancelled", verified: true } });
  });
  await page.clock.install();
  await page.goto(`${harness.base}/orders/ord_sample?paid=1#t=sample-order-token`);
  await page.waitForSelector('.card:has-text("Checking your payment")');
  await page.clock.fastForward(2000);
  await page.waitForSelector('.card:has-text("Not paid yet")');
  await page.waitForSelector('button:has-text("Pay by card")');
  await harness.closePage(page);
});

test("without its key an order stays closed", async () => {
  for (const address of ["/orders/ord_sample", "/orders/ord_sample#t=wrong"]) {
    const page = await harness.openPage(address);
    await page.waitForSelector('.card:has-text("cannot be shown")');
    assert.ok(!(await page.innerText("body")).includes("145"));
    await harness.closePage(page);
  }
});

test("without scripts the page says what still works", async () => {
  const page = await harness.openPage("/orders/ord_sample", { javaScriptEnabled: false });
  assert.match(await page.innerText("body"), /Your order is not affected/);
  await harness.closePage(page);
});
