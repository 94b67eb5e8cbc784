// What an order's state means to the diner. Pure: the order as GET /api/orders/{id} gives it in,
// words and shapes out.
import { locale, say } from "./language.mjs";
import { priceText } from "./money.mjs";

// How long a payment may be on its way before we say that it takes long.
export const patienceMs = 45_000;

const unpaidStates = ["CREATED", "PAYMENT_PENDING"];
const stepStates = ["PAYMENT_SUCCEEDED", "PREPARING", "READY", "COMPLETED"];

export function isUnpaid(order) {
  return unpaidStates.includes(order.state);
}

// May still be paid: it waits for that, or the kitchen began before it was paid.
export function mayBePaid(order) {
  return isUnpaid(order) || Boolean(order.due);
}

export function isOver(order) {
  const isSettled = !["refund_pending", "pending"].includes(order.paymentStatus);
  return isSettled && ["COMPLETED", "CANCELLED", "EXPIRED"].includes(order.state);
}

export function isAtTable(order) {
  return order.serviceMode ? order.serviceMode === "table" : Boolean(order.table);
}

export function clockTime(at) {
  const form = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(locale, form).format(
    typeof at === "number" ? at : Date.parse(at),
  );
}

// The four steps: {word, at, isDone, isNow}. What was undone (a recall) counts as to come.
export function stepsOf(order) {
  const atTable = isAtTable(order);
  const reached = stepStates.indexOf(order.state);
  const readyWord = atTable
    ? say("Ready, coming to table {table}", { table: order.table })
    : say("Ready at the counter");
  const words = [
    say("Paid"),
    say("Started"),
    reached >= 2 ? readyWord : say("Ready"),
    say(atTable ? "At your table" : "Collected"),
  ];
  return stepStates.map((state, index) => {
    const isDone = index <= reached;
    const moment = isDone && (order.timeline ?? []).findLast((one) => one.state === state);
    return { word: words[index], at: moment?.at, isDone, isNow: index === reached };
  });
}

// The payment on a provider's page of which we may still hear.
export function awaitedPayment(paying) {
  return paying?.payments.findLast(
    (one) =>
      ["stripe", "payconic"].includes(one.method) && ["created", "pending"].includes(one.status),
  );
}

// Whether the provider's page was left for paying, and we wait to hear of it. A try that failed has
// gone back to CREATED; one that was cancelled there is not open any more.
function isChecking(order, cameBack, paying) {
  const hasFailed =
    order.state === "CREATED" &&
    (order.timeline ?? []).some((one) => one.state === "PAYMENT_PENDING");
  return cameBack === "paid" && !hasFailed && (!paying || Boolean(awaitedPayment(paying)));
}

// A transfer's details as people copy them, out of what its QR code says: [name, value].
export function transferDetails(payload, reference) {
  const lines = payload.split("\n");
  if (lines[0] === "BCD")
    return [
      [say("Pay to"), lines[5]],
      ["IBAN", lines[6].replace(/(.{4})(?=.)/g, "$1 ")],
      ...(lines[4] ? [["BIC", lines[4]]] : []),
      [say("Reference"), reference],
    ];
  return lines
    .map((line) => line.split(/: (.*)/s).slice(0, 2))
    .filter(([name]) => name && name !== "Amount")
    .map(([name, value]) => [say(name), name === "Reference" ? reference : value]);
}

// What is open of the order's payments, where one is made elsewhere than on a provider's page.
function waitsFor(paying) {
  return paying?.payments.findLast(
    (one) => ["cash", "bank_transfer"].includes(one.method) && one.status === "pending",
  );
}

// The kitchen has it already, and it is paid when it is collected.
function dueCard(order, paying) {
  const amount = priceText(paying?.dueCents ?? order.amountCents, order.currency);
  const isReady = order.state === "READY";
  const titles = {
    PAYMENT_PENDING: order.waitsForItsTime
      ? say("For {time}", { time: momentText(order.promisedAt ?? order.scheduledFor) })
      : say("The kitchen has your order"),
    PREPARING: say("The kitchen has started"),
    READY: say("It is ready: pay at the counter"),
  };
  return {
    chip: ["triangle", say("Not paid"), "soon"],
    title: titles[order.state] ?? titles.PREPARING,
    text: isReady
      ? say("Say number {number} and pay {amount}. You get it when it is paid.", {
          number: order.number,
          amount,
        })
      : say("You pay {amount} when you collect it, at the counter or here.", { amount }),
    canPay: true,
    canCancel: order.state === "PAYMENT_PENDING",
  };
}

function waitingCard(order, payment, heldCents) {
  const amount = priceText(payment.amountCents, payment.currency);
  const isCash = payment.method === "cash";
  const paid = priceText(heldCents, order.currency);
  const held = heldCents > 0 ? `${say("{amount} is paid so far.", { amount: paid })} ` : "";
  const how = isCash
    ? say("Say number {number} and pay {amount}. The kitchen starts when it is paid.", {
        number: order.number,
        amount,
      })
    : say(
        "Scan the code with your bank's app, or copy the details. This page changes when the " +
          "money has arrived.",
      );
  return {
    chip: isCash ? ["triangle", say("To pay"), "soon"] : ["hourglass", say("Waiting"), "info"],
    title: say(isCash ? "Pay at the counter" : "Pay by bank transfer"),
    text: held + how,
    canPay: true,
    canCancel: true,
  };
}

function unpaidCard(order, cameBack, waitedMs, paying) {
  const waiting = waitsFor(paying);
  if (waiting) return waitingCard(order, waiting, order.heldCents ?? 0);
  if (order.heldCents > 0 && !isChecking(order, cameBack, paying))
    return {
      chip: ["triangle", say("Part paid"), "soon"],
      title: say("{paid} of {amount} is paid", {
        paid: priceText(order.heldCents, order.currency),
        amount: priceText(order.amountCents, order.currency),
      }),
      text: say("The kitchen starts when all of it is paid."),
      canPay: true,
      canCancel: true,
    };
  if (!isChecking(order, cameBack, paying))
    return {
      chip: ["triangle", say("Not paid"), "soon"],
      title: say("Not paid yet"),
      text: say("Nothing was charged and the kitchen has not started. Your order is kept."),
      canPay: true,
      canCancel: true,
    };
  const isLong = waitedMs > patienceMs;
  return {
    chip: ["hourglass", say("Checking"), "info"],
    title: say("Checking your payment"),
    text: isLong
      ? say(
          "This takes longer than usual. Do not pay again: this page changes by itself. " +
            "If it does not, show number {number} at the counter.",
          { number: order.number },
        )
      : say("The answer comes in a moment. Keep this page open; there is nothing more to do."),
  };
}

function endedCard(order) {
  const amount = priceText(order.amountCents, order.currency);
  const isExpired = order.state === "EXPIRED";
  const title = say(isExpired ? "Not paid in time" : "Cancelled");
  const chip = isExpired
    ? ["triangle", say("Ended"), "soon"]
    : ["octagon", say("Cancelled"), "late"];
  const days = say("On a card it can take a few days to show.");
  const texts = {
    refund_pending: `${say("Your {amount} is on its way back.", { amount })} ${days}`,
    refunded: `${say("Your {amount} was given back.", { amount })} ${days}`,
    partially_refunded: say(
      "Part of your payment was given back. Ask at the counter about the rest.",
    ),
    paid: say(
      "Your payment arrived and will be settled with you. Show this number at the counter.",
    ),
    pending: say("If a payment still arrives, it is given back by itself."),
  };
  const nothing = say("Nothing was charged.");
  return { chip, title, text: texts[order.paymentStatus] ?? nothing, canOrderAgain: true };
}

// The time, and the day where it is not today's.
export function momentText(at, now = Date.now()) {
  const dayOf = (ms) => new Date(ms).toDateString();
  const time = clockTime(at);
  if (dayOf(Date.parse(at)) === dayOf(now)) return time;
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  return `${day.format(Date.parse(at))}, ${time}`;
}

function progressCard(order) {
  const atTable = isAtTable(order);
  const where = atTable
    ? say("Staff bring it to table {table}.", { table: order.table })
    : say("We show it here when it is ready.");
  const place = order.promisedAt
    ? `${say("About ready at {time}.", { time: momentText(order.promisedAt) })} ${where}`
    : where;
  if (order.waitsForItsTime)
    return {
      chip: ["hourglass", say("Ordered"), "info"],
      title: say("For {time}", { time: momentText(order.promisedAt ?? order.scheduledFor) }),
      text: say("The kitchen starts in time for it, and your pickup code comes then."),
    };
  switch (order.state) {
    case "PAYMENT_SUCCEEDED":
      return {
        chip: ["square-tick", say("Paid"), "go"],
        title: say("The kitchen has your order"),
        text: place,
      };
    case "PREPARING":
      return {
        chip: ["ring", say("Started"), "go"],
        title: say("The kitchen has started"),
        text: place,
      };
    case "READY":
      return {
        chip: ["square-tick", say("Ready"), "go"],
        title: atTable
          ? say("Coming to table {table}", { table: order.table })
          : say("Show your code at the counter"),
        text: atTable ? say("Staff bring it over now.") : "",
      };
    default:
      return {
        chip: ["square-tick", say(atTable ? "At your table" : "Collected"), "go"],
        title: say("Enjoy your meal"),
        text: atTable
          ? say("It is at your table.")
          : say("It was collected. Your code is used up."),
      };
  }
}

// {chip: [shape, word, tone], title, text, canPay?, canCancel?, canOrderAgain?}
export function cardOf(order, cameBack, waitedMs, paying) {
  if (order.paymentStatus === "mismatch")
    return {
      chip: ["triangle", say("Check"), "soon"],
      title: say("Your payment does not match"),
      text: say(
        "What arrived is not exactly what this order costs, so staff were told. Your money is " +
          "safe: show this number at the counter.",
      ),
    };
  if (order.due) return dueCard(order, paying);
  if (isUnpaid(order)) return unpaidCard(order, cameBack, waitedMs, paying);
  if (order.state === "CANCELLED" || order.state === "EXPIRED") return endedCard(order);
  return progressCard(order);
}

// A refund beside an order that goes on, in one sentence; empty when there is none.
export function refundNote(order) {
  if (order.state === "CANCELLED" || order.state === "EXPIRED") return "";
  const amount = priceText(order.amountCents, order.currency);
  const notes = {
    refund_pending: say("A refund for this order is on its way."),
    refunded: say("Your {amount} was given back.", { amount }),
    partially_refunded: say("Part of your payment was given back."),
  };
  return notes[order.paymentStatus] ?? "";
}
