// The ways to pay on a provider's page, as the store offers them.
import { html } from "./html.mjs";
import { say } from "./language.mjs";

const hosted = {
  stripe: { name: "Card", provider: "Stripe", hint: "Card details go to Stripe on the next page" },
  payconic: {
    name: "Payconic",
    provider: "Payconic",
    hint: "You pay with Payconic on the next page",
  },
};

export const hostedMethods = (store) =>
  (store.paymentMethods ?? ["stripe"]).filter((method) => hosted[method]);

export const hostedMethod = (method) => hosted[method] ?? hosted.stripe;

// Nothing is asked where there is nothing to choose.
export function PayMethods({ methods, method, onChoose }) {
  if (methods.length < 2) return null;
  return html`<fieldset class="methods">
    <div class="group-heading"><legend>${say("How do you pay?")}</legend></div>
    <div class="segments">
      ${methods.map(
        (each) => html`<label class="segment" key=${each}>
          <input
            type="radio"
            name="method"
            checked=${each === method}
            onChange=${() => onChoose(each)}
          />
          <span><b>${say(hosted[each].name)}</b></span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
