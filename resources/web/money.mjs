// Prices as the server writes them (server/web/pricetext.h). Minor units are whole numbers
// throughout; Intl knows the signs, but its digits differ from ISO 4217's for some currencies.
import { language, locale } from "./language.mjs";

const noDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ");
const threeDecimals = "BHD IQD JOD KWD LYD OMR TND".split(" ");
// Signs that pages use; everything else goes by its code.
const signed =
  "AUD BRL CAD CNY DKK EUR GBP HKD ILS INR JPY KRW MXN NOK NZD PHP PLN SEK SGD TRY TWD USD VND";

export function decimalsOf(currency) {
  if (noDecimals.includes(currency)) return 0;
  return threeDecimals.includes(currency) ? 3 : 2;
}

function signOf(currency) {
  if (!signed.split(" ").includes(currency)) return currency + "\u00a0";
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(1);
  const sign = parts.find((part) => part.type === "currency").value;
  return parts.some((part) => part.type === "literal") ? sign + "\u00a0" : sign;
}

// How languages write amounts: what stands between thousands and before the fraction, and whether
// the sign is last.
const writings = {
  de: [".", ",", true],
  es: [".", ",", true],
  fr: ["\u202f", ",", true],
};

// Among words that are read from right to left an amount keeps its own direction, or its sign
// changes sides.
const isolated = (text) => (language === "ar" ? `\u2066${text}\u2069` : text);

export function priceText(cents, currency) {
  const [separator, point, isSignLast] = writings[language] ?? [",", ".", false];
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(cents)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, separator);
  const fraction = decimals > 0 ? point + digits.slice(-decimals) : "";
  const sign = signOf(currency);
  const amount = isSignLast
    ? `${whole}${fraction}\u00a0${sign.trim()}`
    : `${sign}${whole}${fraction}`;
  return isolated((cents < 0 ? "\u2212" : "") + amount);
}

export function percentText(percent) {
  return new Intl.NumberFormat(locale, { style: "percent" }).format(percent / 100);
}

// A share of an amount, halves rounded up: 15 % of 31.50 is 4.73.
export function percentOf(cents, percent) {
  return Math.floor((cents * percent + 50) / 100);
}

// What someone typed ("5", "5.50", "5,50", "$5") as minor units; null when it is no amount.
export function parseAmount(text, currency) {
  const decimals = decimalsOf(currency);
  const match = /^(\d{1,7})(?:[.,](\d*))?$/.exec(text.replace(/[^\d.,]/g, ""));
  const fraction = match?.[2] ?? "";
  if (!match || fraction.length > decimals) return null;
  return Number(match[1] + fraction.padEnd(decimals, "0"));
}
