// The scripts' arithmetic and wording, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  brokenGroup,
  Cart,
  Catalogue,
  plainText,
  priceLine,
  totalOf,
  wireItems,
} from "../../../resources/web/cart.mjs";
import { freshness, takeEvents } from "../../../resources/web/eventstream.mjs";
import { parseAmount, percentOf, priceText } from "../../../resources/web/money.mjs";
import {
  cardOf,
  isOver,
  momentText,
  refundNote,
  stepsOf,
} from "../../../resources/web/orderwords.mjs";
import { normalisePhone } from "../../../resources/web/phone.mjs";
import { dayText, offeredTimes, timeText } from "../../../resources/web/times.mjs";
import { isPaused, orderingSentence } from "../../../resources/web/orderingwords.mjs";

const nbsp = "\u00a0";

test("prices are written as the server writes them", () => {
  const rows = [
    [1950, "AUD", "$19.50"],
    [5, "USD", "$0.05"],
    [0, "USD", "$0.00"],
    [-250, "USD", "\u2212$2.50"],
    [123456789, "EUR", "€1,234,567.89"],
    [1800, "JPY", "¥1,800"],
    [1500, "BHD", `BHD${nbsp}1.500`],
    [1200, "CHF", `CHF${nbsp}12.00`],
    // ISO 4217 has two decimals here, whatever a browser's tables say.
    [125000, "HUF", `HUF${nbsp}1,250.00`],
    [100, "SEK", `kr${nbsp}1.00`],
  ];
  for (const [cents, currency, text] of rows) assert.equal(priceText(cents, currency), text);
});

test("tips round halves up and stay whole", () => {
  assert.deepEqual(
    [10, 15, 20].map((percent) => percentOf(3150, percent)),
    [315, 473, 630],
  );
  assert.equal(percentOf(1, 10), 0);
});

test("amounts as people type them", () => {
  const rows = [
    ["5", "AUD", 500],
    ["5.5", "AUD", 550],
    ["5,50", "AUD", 550],
    ["$5.00", "AUD", 500],
    ["0", "AUD", 0],
    ["500", "JPY", 500],
    ["1.250", "BHD", 1250],
    ["", "AUD", null],
    ["5.555", "AUD", null],
    ["abc", "AUD", null],
    ["5.5", "JPY", null],
    ["1.2.3", "AUD", null],
    ["99999999", "AUD", null],
  ];
  for (const [text, currency, cents] of rows)
    assert.equal(parseAmount(text, currency), cents, `${text} ${currency}`);
});

test("numbers become E.164 by the venue's country", () => {
  const rows = [
    ["0491 570 156", "AU", "+61491570156"],
    ["491570156", "AU", "+61491570156"],
    ["+61 (0)491 570 156", "AU", "+61491570156"],
    ["0061 491 570 156", "AU", "+61491570156"],
    ["+1 (555) 010-0142", "AU", "+15550100142"],
    ["(555) 010-0142", "US", "+15550100142"],
    ["1 555 010 0142", "US", "+15550100142"],
    ["011 61 491 570 156", "US", "+61491570156"],
    ["07700 900123", "GB", "+447700900123"],
    ["06 12 34 56 78", "FR", "+33612345678"],
    ["+370 612 34567", "", "+37061234567"],
    ["+39 06 1234 5678", "US", "+390612345678"],
    ["０４９１ ５７０ １５６", "AU", "+61491570156"],
    ["+998 90 123 45 67", "AU", "+998901234567"],
  ];
  for (const [text, country, e164] of rows)
    assert.deepEqual(normalisePhone(text, country), { e164 }, text);
});

test("a wrong number says what is wrong", () => {
  const rows = [
    ["", "AU", /Enter your mobile/],
    ["0491 570", "AU", /too short/],
    ["0491 570 156 999", "AU", /too long/],
    ["call me", "AU", /digits only/],
    ["0491 570 156", "", /country code/],
    ["+0 123 456 789", "AU", /not a whole/],
    // A visitor's number as it is dialled at home.
    ["0491 570 156", "US", /country code/],
    ["0491 570 156", "SG", /too long/],
    ["0612 3456", "DK", /country code/],
    ["+1 049 157 0156", "US", /not a whole/],
  ];
  for (const [text, country, sentence] of rows)
    assert.match(normalisePhone(text, country).error, sentence, text);
});

const menu = {
  categories: [
    {
      items: [
        {
          id: "a",
          name: "A",
          priceCents: 1000,
          isAvailable: true,
          allergens: [],
          modifierGroups: [
            {
              id: "g",
              minChoices: 1,
              maxChoices: 1,
              modifiers: [
                { id: "x", priceCents: 0, isAvailable: true },
                { id: "y", priceCents: 200, isAvailable: true },
              ],
            },
          ],
        },
      ],
    },
  ],
};
const line = (over = {}) => ({
  itemId: "a",
  name: "A",
  quantity: 1,
  modifierIds: ["y"],
  note: "",
  allergies: [],
  seenCents: 1200,
  ...over,
});

test("a line is priced by the menu, and says what is wrong with it", () => {
  const catalogue = new Catalogue(menu);
  const [item] = menu.categories[0].items;
  const priced = priceLine(line({ quantity: 3 }), catalogue);
  assert.equal(priced.unitCents, 1200);
  assert.equal(priced.problem, null);
  assert.equal(totalOf([priced, priced]), 7200);
  assert.equal(priceLine(line({ itemId: "z" }), catalogue).problem, "gone");
  assert.equal(priceLine(line({ modifierIds: ["q"] }), catalogue).problem, "choice_gone");
  assert.equal(priceLine(line({ modifierIds: [] }), catalogue).problem, "choice_gone");
  assert.equal(priceLine(line({ seenCents: 1100 }), catalogue).problem, "price_changed");
  assert.equal(brokenGroup(item, ["x", "y"]).id, "g");
  assert.equal(brokenGroup(item, ["x"]), undefined);
  item.isAvailable = false;
  assert.equal(priceLine(line(), catalogue).problem, "sold_out");
  item.isAvailable = true;
});

test("equal lines join, different ones do not, and no line goes over 99", () => {
  const cart = new Cart("test");
  cart.add(line());
  cart.add(line({ quantity: 2 }));
  cart.add(line({ note: "hot" }));
  cart.add(line({ quantity: 97 }));
  assert.deepEqual(
    cart.lines.map((one) => one.quantity),
    [3, 1, 97],
  );
  cart.replace(1, line({ quantity: 0 }));
  assert.deepEqual(
    cart.lines.map((one) => one.quantity),
    [3, 97],
  );
  assert.deepEqual(new Cart("test").lines.length, 2);
});

test("the wire has only what is set, as one line of text", () => {
  assert.deepEqual(wireItems([line(), line({ modifierIds: [], note: "n", allergies: ["milk"] })]), [
    { menuItemId: "a", quantity: 1, modifierIds: ["y"] },
    { menuItemId: "a", quantity: 1, note: "n", allergies: ["milk"] },
  ]);
  assert.equal(plainText(" a\n\u0000b\u2028c ", 500), "a b c");
  assert.equal(plainText("x".repeat(600), 500).length, 500);
});

test("events come whole, however they were cut", () => {
  assert.deepEqual(takeEvents(":\n\nid: 4\ndata: {}\n\ndata: a\ndata: b\r\n\r\ndata: c"), {
    events: [
      { id: "4", data: "{}" },
      { id: "", data: "a\nb" },
    ],
    rest: "data: c",
  });
});

test("a silent connection turns slow, then stale", () => {
  const open = { isOpen: true, heardAt: 0, downAt: 0 };
  const down = { isOpen: false, heardAt: 0, downAt: 0 };
  assert.deepEqual(
    [15_000, 17_000, 25_000].map((now) => freshness(open, now)),
    ["live", "slow", "stale"],
  );
  assert.deepEqual(
    [0, 2_000, 10_000].map((now) => freshness(down, now)),
    ["live", "slow", "stale"],
  );
});

const order = (over = {}) => ({
  number: 145,
  state: "CREATED",
  paymentStatus: "unpaid",
  amountCents: 3465,
  currency: "AUD",
  timeline: [],
  serviceMode: "pickup",
  ...over,
});

test("every state has its words", () => {
  const rows = [
    [{}, null, 0, "Not paid yet"],
    [{}, "back", 0, "Not paid yet"],
    [{}, "paid", 0, "Checking your payment"],
    [{ state: "PAYMENT_PENDING", paymentStatus: "pending" }, "paid", 0, "Checking your payment"],
    [{ state: "PAYMENT_PENDING", paymentStatus: "pending" }, "back", 0, "Not paid yet"],
    // Paid for, refused later: the try went through PAYMENT_PENDING and back.
    [{ timeline: [{ state: "PAYMENT_PENDING" }] }, "paid", 0, "Not paid yet"],
    [
      { state: "PAYMENT_SUCCEEDED", paymentStatus: "paid" },
      "paid",
      0,
      "The kitchen has your order",
    ],
    [{ state: "PREPARING", paymentStatus: "paid" }, null, 0, "The kitchen has started"],
    [{ state: "READY", paymentStatus: "paid" }, null, 0, "Show your code at the counter"],
    [{ state: "READY", serviceMode: "table", table: "7" }, null, 0, "Coming to table 7"],
    [{ state: "COMPLETED", paymentStatus: "paid" }, null, 0, "Enjoy your meal"],
    [{ state: "CANCELLED" }, null, 0, "Cancelled"],
    [{ state: "EXPIRED" }, null, 0, "Not paid in time"],
    [{ paymentStatus: "mismatch" }, null, 0, "Your payment does not match"],
  ];
  for (const [over, cameBack, waitedMs, title] of rows)
    assert.equal(cardOf(order(over), cameBack, waitedMs).title, title);
  assert.match(cardOf(order(), "paid", 60_000).text, /Do not pay again.*145/);
  assert.equal(cardOf(order(), "paid", 0).canPay, undefined);
  assert.match(
    cardOf(order({ state: "CANCELLED", paymentStatus: "refund_pending" })).text,
    /\$34\.65 is on its way/,
  );
  assert.match(cardOf(order({ state: "CANCELLED" })).text, /Nothing was charged/);
  assert.match(refundNote(order({ state: "READY", paymentStatus: "refund_pending" })), /refund/);
  assert.equal(refundNote(order({ state: "READY", paymentStatus: "paid" })), "");
});

test("what is paid when it is collected, elsewhere or in parts says so", () => {
  const due = order({ state: "PREPARING", paymentStatus: "pending", due: true });
  assert.equal(cardOf(due).chip[1], "Not paid");
  assert.match(cardOf(due).text, /You pay \$34\.65 when you collect it/);
  assert.equal(cardOf(due).canCancel, false);
  assert.equal(cardOf({ ...due, state: "READY" }).title, "It is ready: pay at the counter");
  const asked = order({ state: "PAYMENT_PENDING", paymentStatus: "pending", heldCents: 1000 });
  assert.equal(cardOf(asked).title, "$10.00 of $34.65 is paid");
  const open = { method: "bank_transfer", status: "pending", amountCents: 2465, currency: "AUD" };
  const card = cardOf(asked, null, 0, { payments: [open] });
  assert.equal(card.title, "Pay by bank transfer");
  assert.match(card.text, /^\$10\.00 is paid so far\. Scan the code/);
});

test("steps follow the state, so that a recall takes Ready back", () => {
  const timeline = ["PAYMENT_SUCCEEDED", "PREPARING", "READY", "PREPARING"].map((state, index) => ({
    state,
    at: `t${index}`,
  }));
  const steps = stepsOf(order({ state: "PREPARING", timeline }));
  assert.deepEqual(
    steps.map((step) => step.isDone),
    [true, true, false, false],
  );
  assert.deepEqual(
    steps.map((step) => step.at || null),
    ["t0", "t3", null, null],
  );
  assert.equal(stepsOf(order({ state: "READY", timeline }))[2].word, "Ready at the counter");
});

test("the stream ends only when nothing more can come", () => {
  assert.equal(isOver(order({ state: "COMPLETED", paymentStatus: "paid" })), true);
  assert.equal(isOver(order({ state: "CANCELLED", paymentStatus: "refund_pending" })), false);
  assert.equal(isOver(order({ state: "READY", paymentStatus: "paid" })), false);
});

test("a pause says until when, and a busy time how long it takes", () => {
  const menu = (ordering) => ({ timeZone: "Australia/Sydney", ordering });
  assert.equal(orderingSentence(menu({ isPaused: false, busyMinutes: 0, promiseMinutes: 15 })), "");
  assert.equal(
    orderingSentence(menu({ isPaused: false, busyMinutes: 15, promiseMinutes: 30 })),
    "It is busy: about 30 minutes.",
  );
  // Paused says more than busy.
  assert.equal(
    orderingSentence(
      menu({
        isPaused: true,
        resumesAt: "2026-06-12T09:40:00Z",
        busyMinutes: 15,
        promiseMinutes: 30,
      }),
    ),
    "No new orders until 19:40. What you choose is kept here until then.",
  );
  assert.match(orderingSentence(menu({ isPaused: true })), /please ask at the counter/);
  assert.equal(isPaused({}), false);
});

const evening = {
  table: "",
  timeZone: "Australia/Sydney",
  ordering: { promiseMinutes: 15 },
  scheduling: { days: 2, fromMinute: 17 * 60, untilMinute: 21 * 60 },
};

test("a venue offers quarters of its own hours, from when the kitchen can", () => {
  // 19:30 in Sydney.
  const now = Date.parse("2026-11-21T08:30:00Z");
  const days = offeredTimes(evening, now);
  const texts = days.map((one) => one.at.map((at) => timeText(at, evening.timeZone)));
  assert.deepEqual(texts[0], ["19:45", "20:00", "20:15", "20:30", "20:45", "21:00"]);
  assert.equal(texts[1][0], "17:00");
  assert.equal(texts[1].at(-1), "21:00");
  // No more than two days ahead, to the minute.
  assert.equal(texts[2].at(-1), "19:30");
  assert.equal(days.length, 3);
  assert.deepEqual(
    days.map((one) => dayText(one.at[0], evening.timeZone, now)),
    ["Today", "Tomorrow", "Mon 23 Nov"],
  );
});

test("no time is offered at a table, where none is taken, or after hours", () => {
  const now = Date.parse("2026-11-21T08:30:00Z");
  assert.deepEqual(offeredTimes({ ...evening, table: "7" }, now), []);
  assert.deepEqual(offeredTimes({ ...evening, scheduling: null }, now), []);
  const shut = { ...evening.scheduling, fromMinute: 900, untilMinute: 800 };
  assert.deepEqual(offeredTimes({ ...evening, scheduling: shut }, now), []);
});

test("the card says when it is promised, and that an order waits for its time", () => {
  const order = {
    state: "PAYMENT_SUCCEEDED",
    paymentStatus: "paid",
    promisedAt: new Date().toISOString(),
  };
  const time = momentText(order.promisedAt);
  assert.match(time, /^\d\d:\d\d$/);
  assert.ok(cardOf(order).text.startsWith(`About ready at ${time}.`));
  const waiting = cardOf({ ...order, waitsForItsTime: true });
  assert.equal(waiting.title, `For ${time}`);
  assert.equal(waiting.chip[1], "Ordered");
  assert.match(momentText("2031-03-04T10:00:00Z"), /4 March, \d\d:\d\d$/);
});
