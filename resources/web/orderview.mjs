// How the status page looks: number, code, steps, receipt. It shows and sends; order.mjs decides.
import { html, Said, Shape } from "./html.mjs";
import { priceText } from "./money.mjs";
import { cardOf, clockTime, isAtTable, refundNote, stepsOf } from "./orderwords.mjs";

const connections = {
  live: ["live", "Live", "go"],
  slow: ["hourglass", "Slow", "soon"],
  stale: ["triangle", "Stale", "soon"],
  offline: ["octagon", "Offline", "late"],
};

export function OrderView({ order, connection, cameBack, waitedMs, actions, problem, menuUrl }) {
  const card = cardOf(order, cameBack, waitedMs);
  const note = refundNote(order);
  const venue = order.store?.name;
  const needsCode = ["PAYMENT_SUCCEEDED", "PREPARING", "READY"].includes(order.state);
  return html`
    <header class="hero">
      <div class="hero-top">
        <p class="hero-venue">${venue ? `${venue}, your order` : "Your order"}</p>
        <${Connection} connection=${connection} />
      </div>
      <div class="hero-main">
        <h1><span class="unseen">Order </span>${order.number}</h1>
        <${Chip} chip=${card.chip} />
      </div>
    </header>
    <main class="order-body">
      <p class="unseen" aria-live="polite">
        ${`Order ${order.number}: ${card.chip[1]}. ${card.title}.`}
      </p>
      <section class=${`card ${card.chip[2]}`}>
        <h2>${card.title}</h2>
        ${card.text && html`<p>${card.text}</p>`}
        ${needsCode && html`<${Code} order=${order} />`}
        <${Actions} ...${{ order, card, actions, problem, menuUrl }} />
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
        <b>No text?</b> Give your order number at the counter. Staff can send a new code.
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
  const age = connection.asOf ? ` as of ${clockTime(connection.asOf)}` : "";
  return html`<p class=${`connection ${tone}`} role="status">
    <${Said} shape=${shape} text=${word + age} />
  </p>`;
}

function Code({ order }) {
  const code = order.pickupCode;
  if (code)
    return html`<div class="code-box">
      <p>${isAtTable(order) ? "If staff ask for your code" : "Your pickup code"}</p>
      <p class="code" aria-label=${code.split("").join(" ")}>
        <span>${code.slice(0, 3)}</span><span>${code.slice(3)}</span>
      </p>
    </div>`;
  if (isAtTable(order)) return null;
  if (!order.phoneEnds) return html`<p>Your pickup code appears here in a moment.</p>`;
  const sent = order.codeSentAt ? ` at ${clockTime(order.codeSentAt)}` : "";
  const until = order.codeExpiresAt ? ` Good until ${clockTime(order.codeExpiresAt)}.` : "";
  return html`<div class="code-text">
    <p>
      ${order.state === "READY" ? "It" : "Your pickup code"} is in the text we sent${sent} to your
      phone ending ${order.phoneEnds}.${until}
    </p>
    <div class="bubble">
      <p>
        ${order.store?.name ? `${order.store.name}: order` : "Order"} ${order.number} is paid. Your
        pickup code is${" "}
        <span aria-hidden="true">●●●●●●</span><span class="unseen">six digits</span>
      </p>
    </div>
    <a class="primary" href="sms:"><${Said} shape="message" text="Open messages" /></a>
  </div>`;
}

function Actions({ order, card, actions, problem, menuUrl }) {
  const { pay, cancel, askCancel, isAsking, busy } = actions;
  const isBusy = busy ? "true" : "false";
  return html`
    ${
      problem &&
      html`<p class="banner" role="alert"><${Said} shape="octagon" text=${problem} /></p>`
    }
    ${
      card.canPay &&
      !isAsking &&
      html`<button type="button" class="primary" aria-busy=${isBusy} onClick=${pay}>
      <span>${busy ? "Opening Stripe" : "Pay now"}</span>
      <span class="price">${priceText(order.amountCents, order.currency)}</span>
    </button>`
    }
    ${
      card.canCancel &&
      !isAsking &&
      html`<button type="button" class="secondary" onClick=${() => askCancel(true)}>
      Cancel this order
    </button>`
    }
    ${
      card.canCancel &&
      isAsking &&
      html`<div class="ask" role="group" aria-label="Cancel this order">
      <p>
        <b>Cancel order ${order.number}?</b> Nothing was charged. What you chose stays in your cart.
      </p>
      <button type="button" class="primary late" aria-busy=${isBusy} onClick=${cancel}>
        Cancel the order
      </button>
      <button type="button" class="secondary" onClick=${() => askCancel(false)}>Keep it</button>
    </div>`
    }
    ${
      (card.canPay || card.canOrderAgain) &&
      !isAsking &&
      menuUrl &&
      html`<a class="secondary" href=${menuUrl}>
      ${card.canPay ? "Back to the menu" : "Order again"}
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
          ${step.word}<span class="unseen">${step.isDone ? ", done" : ", to come"}</span>
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
      <span>${count === 1 ? "1 item" : `${count} items`}, ${total}</span>
      <span class="receipt-word">Receipt<${Shape} name="next" /></span>
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
        <span class="receipt-name">Tip</span><span class="price">${money(order.tipCents)}</span>
      </li>`
      }
      <li class="receipt-total">
        <span class="receipt-name">Total</span><span class="price">${total}</span>
      </li>
    </ul>
  </details>`;
}
