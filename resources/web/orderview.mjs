// How the status page looks: number, code, steps, receipt. It shows and sends; order.mjs decides.
import { html, Said, Shape } from "./html.mjs";
import { list, say, sayCount } from "./language.mjs";
import { priceText } from "./money.mjs";
import { openPayment, Split, Transfer } from "./orderpaying.mjs";
import { cardOf, clockTime, isAtTable, refundNote, stepsOf } from "./orderwords.mjs";
import { knownMethods, wayToPay } from "./paymethods.mjs";

const connections = {
  live: ["live", say("Live"), "go"],
  slow: ["hourglass", say("Slow"), "soon"],
  stale: ["triangle", say("Stale"), "soon"],
  offline: ["octagon", say("Offline"), "late"],
};

export function OrderView({
  order,
  paying,
  connection,
  cameBack,
  waitedMs,
  chosen,
  actions,
  problem,
  menuUrl,
}) {
  const card = cardOf(order, cameBack, waitedMs, paying);
  const transfer = card.canPay && openPayment(paying, "bank_transfer");
  const note = refundNote(order);
  const venue = order.store?.name;
  const needsCode =
    !order.due && ["PAYMENT_SUCCEEDED", "PREPARING", "READY"].includes(order.state);
  return html`
    <header class="hero">
      <div class="hero-top">
        <p class="hero-venue">
          ${venue ? say("{venue}, your order", { venue }) : say("Your order")}
        </p>
        <${Connection} connection=${connection} />
      </div>
      <div class="hero-main">
        <h1><span class="unseen">${say("Order")} </span>${order.number}</h1>
        <${Chip} chip=${card.chip} />
      </div>
    </header>
    <main class="order-body">
      <p class="unseen" aria-live="polite">
        ${`${say("Order")} ${order.number}: ${card.chip[1]}. ${card.title}.`}
      </p>
      <section class=${`card ${card.chip[2]}`}>
        <h2>${card.title}</h2>
        ${card.text && html`<p>${card.text}</p>`}
        ${needsCode && html`<${Code} order=${order} />`}
        ${transfer && html`<${Transfer} payment=${transfer} />`}
        <${Actions} ...${{ order, paying, chosen, card, actions, problem, menuUrl }} />
      </section>
      ${note && html`<p class="band info"><${Said} shape="hourglass" text=${note} /></p>`}
      ${!card.canOrderAgain && html`<${Steps} order=${order} />`}
      <${Receipt} order=${order} />
      ${
        needsCode &&
        !order.pickupCode &&
        order.phoneEnds &&
        !isAtTable(order) &&
        html`<p class="hint">
        <b>${say("No text?")}</b>${" "}
        ${say("Give your order number at the counter. Staff can send a new code.")}
      </p>`
      }
    </main>
  `;
}

function Chip({ chip: [shape, word, tone] }) {
  return html`<p class=${`state-chip ${tone}`}>
    <${Shape} name=${shape === "square-tick" ? "tick" : shape} /><span>${word}</span>
  </p>`;
}

function Connection({ connection }) {
  if (!connection) return null;
  const [shape, word, tone] = connections[connection.word];
  const age = connection.asOf
    ? ` ${say("as of {time}", { time: clockTime(connection.asOf) })}`
    : "";
  return html`<p class=${`connection ${tone}`} role="status">
    <${Said} shape=${shape} text=${word + age} />
  </p>`;
}

function Code({ order }) {
  const code = order.pickupCode;
  if (code)
    return html`<div class="code-box">
      <p>${say(isAtTable(order) ? "If staff ask for your code" : "Your pickup code")}</p>
      <p class="code" aria-label=${code.split("").join(" ")}>
        <span>${code.slice(0, 3)}</span><span>${code.slice(3)}</span>
      </p>
      ${
        order.textFailed &&
        html`<p>
          ${say("The text to your phone ending {ends} did not arrive.", { ends: order.phoneEnds })}
        </p>`
      }
    </div>`;
  // The card says when it comes.
  if (isAtTable(order) || order.waitsForItsTime) return null;
  if (!order.phoneEnds) return html`<p>${say("Your pickup code appears here in a moment.")}</p>`;
  const ends = order.phoneEnds;
  const where = say("Your pickup code is in the text we sent to your phone ending {ends}.", {
    ends,
  });
  const until = order.codeExpiresAt
    ? say("Good until {time}.", { time: clockTime(order.codeExpiresAt) })
    : "";
  return html`<div class="code-text">
    <p>${where} ${until}</p>
    <div class="bubble">
      <p>
        ${order.store?.name ? `${order.store.name}: ` : ""}
        ${say("order {number} is paid. Your pickup code is", { number: order.number })}${" "}
        <span aria-hidden="true">●●●●●●</span><span class="unseen">${say("six digits")}</span>
      </p>
    </div>
    <a class="primary" href="sms:"><${Said} shape="message" text=${say("Open messages")} /></a>
  </div>`;
}

function Actions({ order, paying, chosen, card, actions, problem, menuUrl }) {
  const { payBy, cancel, askCancel, isAsking, busy, CreditPay } = actions;
  const isBusy = busy ? "true" : "false";
  const all = knownMethods(paying?.paymentMethods ?? [chosen]);
  const offered = all.filter((method) => !wayToPay(method).isCredit);
  const takesCredit = paying && all.length > offered.length;
  // The one that was chosen at the checkout comes first.
  const hosted = offered
    .filter((method) => wayToPay(method).isHosted)
    .sort((a, b) => (b === chosen) - (a === chosen));
  const told = offered.filter(
    (method) => !wayToPay(method).isHosted && !openPayment(paying, method) && !order.due,
  );
  const others = [...hosted.slice(1), ...told];
  const dueCents = paying?.dueCents ?? order.amountCents;
  const mayPay = card.canPay && !isAsking;
  // Beside others it says which one it is.
  const payNow =
    others.length > 0 || takesCredit ? wayToPay(hosted[0]).later : say("Pay now");
  return html`
    ${
      problem &&
      html`<p class="banner" role="alert"><${Said} shape="octagon" text=${problem} /></p>`
    }
    ${
      mayPay &&
      takesCredit &&
      CreditPay &&
      html`<${CreditPay}
        ...${{
          order,
          orderToken: actions.orderToken,
          dueCents,
          onPaid: actions.reload,
          heardAt: actions.heardAt,
          onLost: actions.noteLost,
        }}
      />`
    }
    ${
      mayPay &&
      hosted.length > 0 &&
      html`<button
        type="button"
        class=${takesCredit && CreditPay ? "secondary" : "primary"}
        aria-busy=${isBusy}
        onClick=${() => payBy(hosted[0])}
      >
      <span>${busy ? wayToPay(hosted[0]).busy : payNow}</span>
      <span class="price">${priceText(dueCents, order.currency)}</span>
    </button>`
    }
    ${
      mayPay &&
      takesCredit &&
      !CreditPay &&
      html`<button type="button" class="secondary" onClick=${actions.openCredit}>
      ${say("Pay with credit")}
    </button>`
    }
    ${
      mayPay &&
      others.map(
        (method) => html`<button
          type="button"
          class="secondary"
          key=${method}
          aria-busy=${isBusy}
          onClick=${() => payBy(method)}
        >
          ${wayToPay(method).later}
        </button>`,
      )
    }
    ${
      mayPay &&
      paying &&
      !order.due &&
      html`<${Split}
        ...${{
          order,
          paying,
          methods: offered,
          payPart: payBy,
          isBusy: busy,
        }}
      />`
    }
    ${
      card.canCancel &&
      !isAsking &&
      html`<button type="button" class="secondary" onClick=${() => askCancel(true)}>
      ${say("Cancel this order")}
    </button>`
    }
    ${
      card.canCancel &&
      isAsking &&
      html`<div class="ask" role="group" aria-label=${say("Cancel this order")}>
      <p>
        <b>${say("Cancel order {number}?", { number: order.number })}</b>${" "}
        ${say(
          order.heldCents > 0
            ? "What was paid so far goes back. What you chose stays in your cart."
            : "Nothing was charged. What you chose stays in your cart.",
        )}
      </p>
      <button type="button" class="primary late" aria-busy=${isBusy} onClick=${cancel}>
        ${say("Cancel the order")}
      </button>
      <button type="button" class="secondary" onClick=${() => askCancel(false)}>
        ${say("Keep it")}
      </button>
    </div>`
    }
    ${
      (card.canPay || card.canOrderAgain) &&
      !isAsking &&
      menuUrl &&
      html`<a class="secondary" href=${menuUrl}>
      ${say(card.canPay ? "Back to the menu" : "Order again")}
    </a>`
    }
  `;
}

function Steps({ order }) {
  return html`<ol class="steps">
    ${stepsOf(order).map(
      (step) => html`<li
        key=${step.word}
        class=${`step${step.isDone ? " done" : ""}${step.isNow ? " now" : ""}`}
        aria-current=${step.isNow ? "step" : undefined}
      >
        <${Shape} name=${step.isDone ? "square-tick" : "ring"} />
        <span class="step-word">
          ${step.word}<span class="unseen">, ${say(step.isDone ? "done" : "to come")}</span>
        </span>
        ${step.at && html`<time datetime=${step.at}>${clockTime(step.at)}</time>`}
      </li>`,
    )}
  </ol>`;
}

function Receipt({ order }) {
  const items = order.items ?? [];
  const count = items.reduce((sum, item) => sum + item.quantity, 0);
  const money = (cents) => priceText(cents, order.currency);
  const total = money(order.amountCents);
  return html`<details class="receipt">
    <summary>
      <span>${list([sayCount(count, "1 item", "{n} items"), total])}</span>
      <span class="receipt-word">${say("Receipt")}<${Shape} name="next" /></span>
    </summary>
    <ul>
      ${items.map(
        (item, index) => html`<li key=${index}>
          <span class="receipt-count">${item.quantity} ×</span>
          <span class="receipt-name">
            ${item.name}
            ${(item.modifiers ?? []).map(
              (one) => html`<span class="line-detail">${one.name}</span>`,
            )}
          </span>
          ${
            item.unitPriceCents !== undefined &&
            html`<span class="price">${money(item.unitPriceCents * item.quantity)}</span>`
          }
        </li>`,
      )}
      ${
        order.tipCents > 0 &&
        html`<li>
        <span class="receipt-name">${say("Tip")}</span>
        <span class="price">${money(order.tipCents)}</span>
      </li>`
      }
      <li class="receipt-total">
        <span class="receipt-name">${say("Total")}</span><span class="price">${total}</span>
      </li>
    </ul>
  </details>`;
}
