// A customer's credit at a venue, on this phone: the wallet's token, and the calls it opens. What
// proves the number is a code that is texted to it; the token is kept per venue until it ends.
import { call, Problem, uniqueKey } from "./api.mjs";
import { say } from "./language.mjs";
import { priceText } from "./money.mjs";
import { forget, recall, remember, thisPhone } from "./storage.mjs";
import { sentenceFor } from "./words.mjs";

// Where the page of credit finds the order that somebody wants to pay.
export const orderToPayKey = "servery.credit.order";

const keyOf = (slug) => `servery.credit.${slug}`;

export function tokenOf(slug) {
  const kept = recall(thisPhone, keyOf(slug));
  return kept && Date.parse(kept.endsAt) > Date.now() ? kept.token : null;
}

export const forgetToken = (slug) => forget(thisPhone, keyOf(slug));

export const sendCode = (storeSlug, phone) =>
  call("POST", "/api/credits/code", { body: { storeSlug, phone }, key: uniqueKey() });

export async function prove(storeSlug, phone, otp) {
  const answer = await call("POST", "/api/credits/prove", { body: { storeSlug, phone, otp } });
  remember(thisPhone, keyOf(storeSlug), { token: answer.walletToken, endsAt: answer.tokenEndsAt });
  return answer.walletToken;
}

export const balance = (token) => call("GET", "/api/credits/balance", { token });

export const history = (token, cursor) =>
  call("GET", `/api/credits/history${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ""}`, {
    token,
  });

export const topUp = (token, amountCents) =>
  call("POST", "/api/credits/add", {
    body: { amountCents, method: "stripe" },
    token,
    key: uniqueKey(),
  });

// How a top-up stands, after asking who settles it.
export async function topUpStatus(token, id) {
  const path = `/api/payments/${encodeURIComponent(id)}`;
  await call("POST", `${path}/verify`, { body: {}, token }).catch(() => {});
  return (await call("GET", `${path}/status`, { token })).status;
}

// The token does not open the wallet any more.
export const isStale = (problem) =>
  problem instanceof Problem &&
  ["unauthenticated", "forbidden", "wallet_not_found"].includes(problem.code);

const waitOf = (problem) => Math.ceil((problem.members.retryAfterSeconds ?? 60) / 60);

// What a refusal means where credit is concerned: one sentence.
export function creditSentence(problem, currency) {
  const { attemptsLeft, balanceCents, minCents, limitCents, dueCents } = problem.members;
  switch (problem.code) {
    case "otp_incorrect":
      return say("This code is not right. Tries left: {n}.", { n: attemptsLeft ?? 0 });
    case "otp_malformed":
      return say("A code is six digits.");
    case "otp_expired":
      return say("This code has run out. Ask for a new one.");
    case "otp_locked":
      return say("Too many wrong codes. Ask for a new one.");
    case "too_many_codes":
    case "too_many_top_ups":
      return say("Too many tries. Wait {n} minutes, then try again.", { n: waitOf(problem) });
    case "wallet_insufficient":
      return say("Your credit is {amount}.", { amount: priceText(balanceCents ?? 0, currency) });
    case "wallet_full":
      return say("That is more than credit can be: {amount} at most.", {
        amount: priceText(limitCents ?? 0, currency),
      });
    case "amount_invalid":
      if (dueCents !== undefined) return say("A part is an amount up to what is due.");
      return say("Enter an amount of {amount} or more.", {
        amount: priceText(minCents ?? 0, currency),
      });
    case "method_unavailable":
      return say("Credit cannot be used on this page here. Please ask at the counter.");
    default:
      return sentenceFor(problem);
  }
}
