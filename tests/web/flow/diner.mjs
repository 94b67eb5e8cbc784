// A diner, as a program: orders, pays on the provider's page, and follows the order until it is
// collected. Prints one JSON line a step; whoever runs it drives the kitchen in between.
//   node diner.mjs MENU_PAGE PHONE PICTURES_FOLDER
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const [, , menuPage, phone, pictures] = process.argv;
mkdirSync(pictures, { recursive: true });

const say = (step, details = {}) => console.log(JSON.stringify({ step, ...details }));

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(30_000);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  const picture = (name) => page.screenshot({ path: path.join(pictures, `${name}.png`) });

  await page.goto(menuPage);
  await picture("1-menu");
  say("menu", { title: await page.title() });

  await page.waitForSelector("html.scripted");

  // What the kitchen says is on the page at once, and nobody touches it.
  say("watching");
  await page.waitForSelector('button:disabled[aria-label="Hummus plate is sold out"]');
  await shows(page, /No new orders until \d\d:\d\d\. What you choose is kept here until then\./);
  await picture("1-paused");
  say("told");
  await page.waitForSelector('button:enabled[aria-label="Add Hummus plate"]');
  await page.waitForSelector("#ordering", { state: "hidden" });

  // Somebody else looks at the menu while the last portion is ordered.
  const other = await browser.newPage({ viewport: { width: 390, height: 844 } });
  other.setDefaultTimeout(30_000);
  await other.goto(menuPage);
  await other.waitForSelector('button:enabled[aria-label="Add Garlic bread"]');

  await page.click('[aria-label="Add Satay skewers"]');
  await page.waitForSelector("dialog[open]");
  await chooseAllergy(page, "Sesame");
  await picture("2-item");
  await page.click("dialog .primary");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.click('[aria-label="Add Garlic bread"]');
  await page.click("dialog .primary");
  await page.waitForSelector("dialog", { state: "detached" });

  await page.click(".cart-bar .primary");
  await page.waitForSelector(".checkout");
  await page.click('.segment:has-text("10%")');
  await page.fill('[data-field="phone"]', phone);
  await page.check(".consent input");
  await page.getByLabel(/Name to call/).fill("Femi");
  await picture("3-checkout");
  await page.click(".checkout .primary");

  await page.waitForURL(/\/pay\//);
  await other.waitForSelector('button:disabled[aria-label="Garlic bread is sold out"]');
  await other.close();
  await picture("4-provider");
  await page.click('button[value="pay"]');

  await page.waitForURL(/\/orders\/ord_/);
  const orderId = /orders\/(ord_[A-Z0-9]+)/.exec(page.url())[1];
  await shows(page, /Paid/);
  await shows(page, /phone ending|your texts|text message|ends? in/i);
  await picture("5-paid");
  say("paid", { orderId });

  await shows(page, /Ready at the counter/);
  await picture("6-ready");
  say("ready");

  await page.waitForFunction(
    () => [...document.querySelectorAll(".steps li")].at(-1)?.querySelector("time"),
    null,
    { timeout: 120_000 },
  );
  await picture("7-collected");
  say("collected", { complaints });
} catch (error) {
  say("failed", { error: String(error) });
  process.exitCode = 1;
} finally {
  await browser.close();
}

// Waits until the page's text has it.
async function shows(page, pattern) {
  await page.waitForFunction(
    (source) => new RegExp(source, "i").test(document.body.innerText),
    pattern.source,
    { timeout: 120_000 },
  );
}

async function chooseAllergy(page, word) {
  await page.click(`dialog .chip.allergy:has-text("${word}")`);
}
