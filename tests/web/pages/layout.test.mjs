// What holds on every page and size: no sideways scrolling up to twice the text size, targets of
// 48 px, names for all controls, text that can be read.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { desktop, fillCart, phone, smallPhone, start, toCheckout } from "./harness.mjs";

let harness;
before(async () => (harness = await start()));
after(() => harness.stop());

const ready = { state: "READY", paymentStatus: "paid", phoneEnds: "56" };

async function eachView(options, look) {
  const page = await harness.openPage("/venues/copper-lane", options);
  await look(page, "menu");
  await page.click('[data-add="itm_halloumi"]');
  await page.click('dialog .chip:has-text("Other")');
  await look(page, "item");
  await page.keyboard.press("Escape");
  await fillCart(page);
  await look(page, "menu with a cart");
  await toCheckout(page);
  await page.click('.segment:has-text("Other")');
  await look(page, "checkout");
  await harness.steer("order", ready);
  await page.goto(`${harness.base}/orders/ord_sample#t=sample-order-token`);
  await page.waitForSelector(".card");
  await page.click(".receipt summary");
  await look(page, "status");
  await harness.closePage(page);
}

test("nothing scrolls sideways, also with text twice as large", async () => {
  for (const viewport of [smallPhone, phone, desktop])
    for (const textScale of [1, 2])
      await eachView({ viewport, textScale }, async (page, view) => {
        const name = `${view} at ${viewport.width} px, text ${textScale * 100} %`;
        const over = await page.evaluate(() => {
          const body =
            document.querySelector("dialog[open] .sheet-body") ?? document.documentElement;
          return body.scrollWidth - body.clientWidth;
        });
        assert.ok(over <= 0, `${name} is ${over} px too wide`);
        if (textScale === 2 && viewport === phone)
          await harness.picture(page, `text-200-${view.replaceAll(" ", "-")}`);
      });
});

test("targets are 48 px at least, and every control has a name", async () => {
  await eachView({ viewport: phone }, async (page, view) => {
    const found = await page.evaluate(() => {
      const root = document.querySelector("dialog[open]") ?? document.body;
      const controls = root.querySelectorAll("button, a[href], summary, input, textarea");
      const visible = [...controls].filter((one) => one.checkVisibility() && !one.closest(".skip"));
      return visible.map((one) => {
        const target = one.closest("label") ?? one;
        const { width, height } = target.getBoundingClientRect();
        const name = one.ariaLabel || target.innerText.trim();
        return { name, width, height, what: one.outerHTML.slice(0, 80) };
      });
    });
    assert.ok(found.length > 0);
    for (const { name, width, height, what } of found) {
      assert.ok(name, `${view}: no name: ${what}`);
      assert.ok(height >= 47.5 && width >= 47.5, `${view}: ${name} is ${width} × ${height}`);
    }
  });
});

function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

test("text stands out by 4.5 to 1", async () => {
  await eachView({ viewport: phone }, async (page, view) => {
    const texts = await page.evaluate(() => {
      const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
      const root = document.querySelector("dialog[open]") ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const seen = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent.trim();
        if (!text || !element.checkVisibility() || element.closest("script, .unseen")) continue;
        let behind = element;
        while (behind && (channels(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0)
          behind = behind.parentElement;
        seen.push({
          text,
          ink: channels(getComputedStyle(element).color),
          paper: behind ? channels(getComputedStyle(behind).backgroundColor) : [255, 255, 255],
        });
      }
      return seen;
    });
    assert.ok(texts.length > 5);
    for (const { text, ink, paper } of texts) {
      const [light, dark] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      assert.ok(contrast >= 4.5, `${view}: "${text}" has ${contrast.toFixed(2)}`);
    }
  });
});

test("the first load stays under 60 kB", async () => {
  const page = await harness.openPage("/");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  // The stream's first word has the page ask for the menu, which it has.
  const asked = page.waitForResponse((response) => response.url().endsWith("/menu"));
  await page.goto(`${harness.base}/venues/copper-lane/tables/12`, { waitUntil: "load" });
  assert.equal((await asked).status(), 304);
  console.log(`first load of a menu: ${bytes} bytes with headers`);
  // The rest is left to a longer menu than the sample.
  assert.ok(bytes > 10_000 && bytes < 54_000, `${bytes} bytes`);
  await harness.closePage(page);
});
