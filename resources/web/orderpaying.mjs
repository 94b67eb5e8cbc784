// How an order that is not paid yet is paid: a transfer's code and details, the part that somebody
// pays, and the link to hand on. It shows and sends; order.mjs decides.
import { useState } from "./hooks.mjs";
import { html, Said, Shape } from "./html.mjs";
import { say } from "./language.mjs";
import { parseAmount, priceText } from "./money.mjs";
import { transferDetails } from "./orderwords.mjs";
import { wayToPay } from "./paymethods.mjs";

// The open payment that the page tells about: the newest of those that are made elsewhere.
export function openPayment(paying, method) {
  return paying?.payments.findLast(
    (one) => one.method === method && ["created", "pending", "failed"].includes(one.status),
  );
}

export function Transfer({ payment }) {
  const { qr, qrPayload, reference } = payment;
  const amount = priceText(payment.amountCents, payment.currency);
  return html`<div class="transfer">
    ${
      qr?.path &&
      html`<svg
        class="qr"
        viewBox=${`0 0 ${qr.modules} ${qr.modules}`}
        role="img"
        aria-label=${say("QR code of a transfer of {amount} with the reference {reference}", {
          amount,
          reference,
        })}
      >
        <path d=${qr.path} />
      </svg>`
    }
    <dl class="transfer-details">
      <${Detail} name=${say("Amount")} value=${amount} />
      ${transferDetails(qrPayload ?? "", reference).map(
        ([name, value]) => html`<${Detail} key=${name} name=${name} value=${value} />`,
      )}
    </dl>
    <p class="hint">
      ${say("Write the reference exactly as it stands: it brings the money to your order.")}
    </p>
  </div>`;
}

function Detail({ name, value }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(value.replace(/[ \u2066\u2069]/g, "")).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return html`<div class="detail">
    <dt>${name}</dt>
    <dd>${value}</dd>
    <button type="button" class="copy" aria-label=${say("Copy {name}", { name })} onClick=${copy}>
      ${say(isCopied ? "Copied" : "Copy")}
    </button>
  </div>`;
}

// One pays a part and hands the rest on.
export function Split({ order, paying, methods, payPart, isBusy }) {
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const due = paying.dueCents;
  const cents = parseAmount(text, order.currency);
  const isWrong = text !== "" && !(cents > 0 && cents <= due);
  const share = async () => {
    const link = new URL(`/orders/${encodeURIComponent(order.id)}`, location.href);
    link.hash = `t=${order.shareToken}`;
    try {
      if (navigator.share) await navigator.share({ url: link.href });
      else await navigator.clipboard.writeText(link.href);
      setSaid(navigator.share ? "" : say("The link is copied. Send it to who pays the rest."));
    } catch {
      setSaid(link.href);
    }
  };
  return html`<details class="split">
    <summary>${say("Split the bill")}</summary>
    <label class="field">
      <span class="field-label">
        ${say("Your part, of {amount} that is still due", {
          amount: priceText(due, order.currency),
        })}
      </span>
      <input
        inputmode="decimal"
        autocomplete="off"
        value=${text}
        aria-invalid=${isWrong ? "true" : "false"}
        onInput=${(event) => setText(event.target.value)}
      />
    </label>
    <p class="field-error" role="alert">
      ${
        isWrong &&
        html`<${Said} shape="octagon" text=${say("A part is an amount up to what is due.")} />`
      }
    </p>
    <div class="choices">
      ${methods.map(
        (method) => html`<button
          type="button"
          class="secondary"
          key=${method}
          disabled=${!(cents > 0) || isWrong}
          aria-busy=${isBusy ? "true" : "false"}
          onClick=${() => payPart(method, cents)}
        >
          ${wayToPay(method).later}
        </button>`,
      )}
    </div>
    ${
      order.shareToken &&
      html`<button type="button" class="secondary" onClick=${share}>
      <${Shape} name="message" /><span>${say("Send the link to others")}</span>
    </button>`
    }
    <p class="hint" role="status">${said}</p>
    <p class="hint">
      ${say("The kitchen starts when all of it is paid.")}${" "}
      ${say("If the rest does not come in time, every part goes back.")}
    </p>
  </details>`;
}
