// The diner's language: chosen from the browser's, switched on the page, kept by the next one; from
// right to left where it is read so; every sentence of the scripts has its translation.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fillCart, phone, smallPhone, start, toCheckout } from "./harness.mjs";

const sources = new URL("../../../resources/web", import.meta.url).pathname;

let harness;
before(async () => (harness = await start()));
after(() => harness.stop());

// The sentences that a script says: the first argument of say(), the last of sayCount().
function sentencesOf(text) {
  const found = [];
  for (const call of text.matchAll(/\bsay(Count)?\(/g)) {
    let depth = 1;
    let end = call.index + call[0].length;
    let quote = null;
    for (; depth > 0 && end < text.length; ++end) {
      const sign = text[end];
      if (quote) quote = sign === quote ? null : quote;
      else if (sign === '"') quote = sign;
      else if (sign === "(") ++depth;
      else if (sign === ")") --depth;
    }
    const argument = text
      .slice(call.index + call[0].length, end - 1)
      .split(/,\s*\{/)[0]
      .replaceAll(/"\s*\+\s*"/g, "");
    const strings = [...argument.matchAll(/"([^"]*)"/g)].map((one) => one[1]);
    found.push(...(call[1] ? strings.slice(-1) : strings));
  }
  return found;
}

const valuesOf = (sentence) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

test("every sentence of the scripts is translated", async () => {
  const scripts = readdirSync(sources).filter(
    (name) => name.endsWith(".mjs") && !/^words\...\.mjs$/.test(name),
  );
  const all = scripts.flatMap((name) => sentencesOf(readFileSync(`${sources}/${name}`, "utf8")));
  assert.ok(all.length > 150);
  const german = Object.keys((await import(`${sources}/words.de.mjs`)).default);
  for (const code of ["de", "es", "fr", "ar"]) {
    const words = (await import(`${sources}/words.${code}.mjs`)).default;
    assert.deepEqual(Object.keys(words), german, code);
    const missing = all.filter((sentence) => !(sentence in words));
    assert.deepEqual(missing, [], code);
    for (const [sentence, said] of Object.entries(words))
      if (typeof said === "string") {
        assert.ok(said.trim() !== "", `${code}: ${sentence}`);
        assert.deepEqual(valuesOf(said), valuesOf(sentence), `${code}: ${sentence}`);
      }
    // What is counted has all the forms of its language.
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const [sentence, said] of Object.entries(words))
      if (typeof said === "object")
        for (const form of forms) assert.ok(said[form] || said.other, `${code}: ${sentence}`);
  }
});

const ready = { state: "READY", paymentStatus: "paid", phoneEnds: "56" };

for (const [locale, words] of [
  ["de-DE", ["Abholung an der Theke", "Allergie?", "Trinkgeld", "Zeigen Sie Ihren Code"]],
  ["es-ES", ["Recogida en el mostrador", "alergia", "Propina", "Muestra tu código"]],
  ["fr-FR", ["Retrait au comptoir", "allergie", "Pourboire", "Montrez votre code"]],
  ["ar", ["الاستلام من المنضدة", "حساسية", "البقشيش", "أظهر رمزك"]],
])
  test(`a diner's whole way in ${locale}`, async () => {
    for (const viewport of [phone, smallPhone]) {
      const page = await harness.openPage("/venues/copper-lane", { viewport, locale });
      const look = async (name, sentence) => {
        const text = await page.locator("body").innerText();
        assert.ok(text.includes(sentence), `${name}: ${sentence}`);
        const over = await page.evaluate(() => {
          const body =
            document.querySelector("dialog[open] .sheet-body") ?? document.documentElement;
          return body.scrollWidth - body.clientWidth;
        });
        assert.ok(over <= 0, `${name} at ${viewport.width} px is ${over} px too wide`);
        if (viewport === phone) await harness.picture(page, `language-${locale}-${name}`);
      };
      assert.equal(await page.evaluate(() => document.dir), locale === "ar" ? "rtl" : "ltr");
      await look("menu", words[0]);
      await page.click('[data-add="itm_halloumi"]');
      await page.waitForSelector("dialog");
      await look("item", words[1]);
      await page.keyboard.press("Escape");
      await fillCart(page);
      await toCheckout(page);
      await look("checkout", words[2]);
      await harness.steer("order", ready);
      await page.goto(`${harness.base}/orders/ord_sample#t=sample-order-token`);
      await page.waitForSelector(".card");
      await look("status", words[3]);
      // An amount keeps its direction among words from right to left.
      if (locale === "ar")
        assert.match(await page.innerText(".receipt summary"), /، \u2066\$[\d.]+\u2069/);
      await harness.closePage(page);
    }
  });

test("the language is switched on the page, and kept", async () => {
  const page = await harness.openPage("/venues/copper-lane");
  await fillCart(page);
  await toCheckout(page);
  await page.click(".languages summary");
  await page.click('.languages a[lang="de"]');
  // The same place, the same cart.
  await page.waitForSelector('html[lang="de"] .checkout');
  assert.match(await page.locator(".sums").innerText(), /31,50\s\$/);
  await page.goto(`${harness.base}/orders/ord_sample?back=1#t=sample-order-token`);
  await page.waitForSelector('html[lang="de"] .card');
  assert.match(await page.locator(".card h2").innerText(), /Noch nicht bezahlt/);
  await page.click(".languages summary");
  await page.click('.languages a[lang="ar"]');
  await page.waitForSelector('html[dir="rtl"] .card');
  assert.ok(new URL(page.url()).searchParams.has("back"));
  await harness.closePage(page);
});

test("the order carries the language", async () => {
  const page = await harness.openPage("/venues/copper-lane", { locale: "fr-FR" });
  await fillCart(page);
  await toCheckout(page);
  await page.click(".checkout .primary");
  await page.waitForURL(/fixture\/pay/);
  assert.equal((await harness.last()).body.language, "fr");
  await harness.closePage(page);
});

test("without scripts the links still switch", async () => {
  const page = await harness.openPage("/claim?u=04A1", { javaScriptEnabled: false });
  await page.click(".languages summary");
  await page.click('.languages a[lang="es"]');
  assert.match(await page.locator("main").innerText(), /Etiqueta 04A1/);
  await harness.closePage(page);
});
