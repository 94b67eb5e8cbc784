// Starts the fixture server and Chromium for one test file, and ends both.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const binaries = path.join(process.env.SERVERY_BINARY_DIR ?? "build/dev", "bin");
const pictures = path.join(process.env.SERVERY_BINARY_DIR ?? "build/dev", "tests", "pictures");

export const phone = { width: 390, height: 844 };
export const smallPhone = { width: 320, height: 640 };
export const desktop = { width: 1920, height: 1080 };

function startFixture() {
  const fixture = spawn(path.join(binaries, "servery-web-fixture"), [], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    fixture.once("error", reject);
    fixture.once("exit", (code) => reject(new Error(`the fixture ended with ${code}`)));
    fixture.stdout.once("data", (line) => resolve({ fixture, base: String(line).trim() }));
  });
}

export async function start() {
  const { fixture, base } = await startFixture();
  fixture.removeAllListeners("exit");
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
  return new Harness(fixture, base, browser);
}

class Harness {
  constructor(fixture, base, browser) {
    Object.assign(this, { fixture, base, browser, complaints: [] });
  }

  async stop() {
    await this.browser.close();
    this.fixture.kill();
  }

  async steer(route, body = {}) {
    await fetch(`${this.base}/fixture/${route}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  }

  async last() {
    return (await fetch(`${this.base}/fixture/last`)).json();
  }

  // A fresh browser profile on a reset fixture. What a page logs as an error, a blocked script or
  // style above all, fails the test that calls closePage.
  async openPage(
    address,
    { viewport = phone, javaScriptEnabled = true, textScale = 1, locale = "en-AU" } = {},
  ) {
    await this.steer("reset");
    this.complaints = [];
    const isMobile = viewport.width < 600;
    const context = await this.browser.newContext({
      viewport,
      javaScriptEnabled,
      hasTouch: isMobile,
      isMobile,
      locale,
      timezoneId: "Australia/Sydney",
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (/Content.Security.Policy|Refused to/i.test(message.text()))
        this.complaints.push(message.text());
    });
    if (textScale !== 1)
      await page.addInitScript((scale) => {
        addEventListener("DOMContentLoaded", () => {
          document.documentElement.style.fontSize = `${scale * 100}%`;
        });
      }, textScale);
    await page.goto(this.base + address);
    if (javaScriptEnabled && address.startsWith("/venues/"))
      await page.waitForSelector("html.scripted");
    return page;
  }

  async closePage(page) {
    await page.context().close();
    if (this.complaints.length) throw new Error(this.complaints.join("\n"));
  }

  async picture(page, name) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }
}

export async function addDish(page, id, choices = []) {
  await page.click(`[data-add="${id}"]`);
  for (const choice of choices) await page.click(`dialog .choice:has-text("${choice}")`);
  await page.click("dialog .primary");
  await page.waitForSelector("dialog", { state: "detached" });
}

// The sample order of the design: two dishes, 31.50.
export async function fillCart(page) {
  await addDish(page, "itm_fish", ["tartare"]);
  await addDish(page, "itm_halloumi", ["Sweet chilli"]);
}

export async function toCheckout(page) {
  await page.click(
    page.viewportSize().width < 1000 ? ".cart-bar .primary" : ".standing-bar .primary",
  );
  await page.waitForSelector(".checkout");
}

export async function payFor(page, { number = "0491 570 156" } = {}) {
  await toCheckout(page);
  await page.fill('[data-field="phone"]', number);
  await page.check(".consent input");
  await page.click(".checkout .primary");
}
