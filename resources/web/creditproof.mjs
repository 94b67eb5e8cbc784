// Proving that a number is one's own: the number, then the code that was texted to it.
import { useEffect, useRef, useState } from "./hooks.mjs";
import { Problem } from "./api.mjs";
import { creditSentence, prove, sendCode } from "./credit.mjs";
import { html, Said } from "./html.mjs";
import { say } from "./language.mjs";
import { normalisePhone } from "./phone.mjs";

export function Proof({ slug, country, currency, onProven }) {
  const [number, setNumber] = useState("");
  const [sentTo, setSentTo] = useState(null);
  const [otp, setOtp] = useState("");
  const [error, setError] = useState("");
  const [isBusy, setBusy] = useState(false);
  const code = useRef(null);

  useEffect(() => {
    if (sentTo) code.current?.focus();
  }, [sentTo]);

  async function attempt(action) {
    if (isBusy) return;
    setBusy(true);
    setError("");
    try {
      await action();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(creditSentence(problem, currency));
    }
    setBusy(false);
  }

  function ask(event) {
    event.preventDefault();
    const phone = normalisePhone(number, country);
    if (phone.error) {
      setError(phone.error);
      return;
    }
    attempt(async () => {
      await sendCode(slug, phone.e164);
      setOtp("");
      setSentTo(phone.e164);
    });
  }

  function show(event) {
    event.preventDefault();
    attempt(async () => onProven(await prove(slug, sentTo, otp.replace(/\D/g, ""))));
  }

  const wrong = html`<p class="field-error" id="proof-error" role="alert">
    ${error && html`<${Said} shape="octagon" text=${error} />`}
  </p>`;

  if (!sentTo)
    return html`<form class="proof" onSubmit=${ask} novalidate>
      <p>
        ${say(
          "Your credit goes by your mobile number. We text it a code, to see that it is yours.",
        )}
      </p>
      <label class="field">
        <span class="field-label">${say("Mobile number")}</span>
        <input
          type="tel"
          autocomplete="tel"
          maxlength="40"
          value=${number}
          aria-invalid=${error ? "true" : "false"}
          aria-describedby="proof-error"
          onInput=${(event) => setNumber(event.target.value)}
        />
      </label>
      ${wrong}
      <button class="primary" aria-busy=${isBusy ? "true" : "false"}>
        <span>${say("Text me a code")}</span>
      </button>
    </form>`;

  return html`<form class="proof" onSubmit=${show} novalidate>
    <p>
      ${say("The code is on its way to {number}. It is good for 10 minutes.", {
        number: sentTo,
      })}
    </p>
    <label class="field">
      <span class="field-label">${say("Code from the text")}</span>
      <input
        ref=${code}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="7"
        dir="ltr"
        value=${otp}
        aria-invalid=${error ? "true" : "false"}
        aria-describedby="proof-error"
        onInput=${(event) => setOtp(event.target.value)}
      />
    </label>
    ${wrong}
    <button class="primary" aria-busy=${isBusy ? "true" : "false"}>
      <span>${say("Show my credit")}</span>
    </button>
    <button
      type="button"
      class="secondary"
      onClick=${() => {
        setSentTo(null);
        setError("");
      }}
    >
      ${say("Another number, or a new code")}
    </button>
  </form>`;
}
