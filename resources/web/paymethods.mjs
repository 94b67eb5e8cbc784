// The ways to pay, as the store offers them: on a provider's page, or without one, and then the
// order's own page tells how.
import { html } from "./html.mjs";
import { say } from "./language.mjs";

const ways = {
  stripe: {
    isHosted: true,
    name: say("Card"),
    hint: say("Card details go to Stripe on the next page"),
    go: say("Pay"),
    busy: say("Opening Stripe"),
    later: say("Pay by card"),
  },
  payconic: {
    isHosted: true,
    name: say("Payconic"),
    hint: say("You pay with Payconic on the next page"),
    go: say("Pay"),
    busy: say("Opening Payconic"),
    later: say("Pay with Payconic"),
  },
  cash: {
    name: say("Counter"),
    hint: say("You pay in cash at the counter, with your order's number."),
    go: say("Place the order"),
    busy: say("Placing the order"),
    later: say("Pay at the counter"),
  },
  bank_transfer: {
    name: say("Transfer"),
    hint: say(
      "You get a code for your bank's app. The kitchen starts when the money has arrived.",
    ),
    go: say("Place the order"),
    busy: say("Placing the order"),
    later: say("Pay by bank transfer"),
  },
  wallet: {
    isCredit: true,
    name: say("Credit"),
    hint: say("You show your number and pay with your credit on the next page."),
    go: say("Place the order"),
    busy: say("Placing the order"),
    later: say("Pay with credit"),
  },
};

// Those that the page knows, of those that are offered.
export const knownMethods = (offered) =>
  (offered ?? ["stripe"]).filter((method) => Object.hasOwn(ways, method));

export const wayToPay = (method) => ways[method] ?? ways.stripe;

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
          <span><b>${ways[each].name}</b></span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
