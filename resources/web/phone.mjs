// Mobile numbers as people write them, to E.164 (+61491570156). A number without a country code is
// meant in the venue's country. Lengths are those of the national number, after ITU-T E.164 and the
// national plans; a country that is not listed needs the + form.
import { say } from "./language.mjs";

const plans = {
  // country: [calling code, what people put before a national number, shortest, longest]
  AE: ["971", "0", 8, 9],
  AR: ["54", "0", 10, 11],
  AT: ["43", "0", 7, 13],
  AU: ["61", "0", 9, 9],
  BE: ["32", "0", 8, 9],
  BR: ["55", "0", 10, 11],
  CA: ["1", "1", 10, 10],
  CH: ["41", "0", 9, 9],
  CL: ["56", "", 9, 9],
  CN: ["86", "0", 11, 11],
  CZ: ["420", "", 9, 9],
  DE: ["49", "0", 7, 11],
  DK: ["45", "", 8, 8],
  EE: ["372", "", 7, 8],
  ES: ["34", "", 9, 9],
  FI: ["358", "0", 6, 10],
  FR: ["33", "0", 9, 9],
  GB: ["44", "0", 9, 10],
  GR: ["30", "", 10, 10],
  HK: ["852", "", 8, 8],
  HU: ["36", "06", 8, 9],
  ID: ["62", "0", 9, 12],
  IE: ["353", "0", 7, 9],
  IL: ["972", "0", 8, 9],
  IN: ["91", "0", 10, 10],
  IS: ["354", "", 7, 9],
  IT: ["39", "", 6, 11],
  JP: ["81", "0", 9, 10],
  KR: ["82", "0", 8, 10],
  LT: ["370", "0", 8, 8],
  LU: ["352", "", 6, 9],
  LV: ["371", "", 8, 8],
  MX: ["52", "", 10, 10],
  MY: ["60", "0", 8, 10],
  NL: ["31", "0", 9, 9],
  NO: ["47", "", 8, 8],
  NZ: ["64", "0", 8, 10],
  PH: ["63", "0", 10, 10],
  PL: ["48", "", 9, 9],
  PT: ["351", "", 9, 9],
  RO: ["40", "0", 9, 9],
  SE: ["46", "0", 7, 10],
  SG: ["65", "", 8, 8],
  SI: ["386", "0", 8, 8],
  SK: ["421", "0", 9, 9],
  TH: ["66", "0", 8, 9],
  TR: ["90", "0", 10, 10],
  TW: ["886", "0", 8, 9],
  UA: ["380", "0", 9, 9],
  US: ["1", "1", 10, 10],
  VN: ["84", "0", 9, 10],
  ZA: ["27", "0", 9, 9],
};

const example = "+61 491 570 156";

function planOfCode(digits) {
  return Object.values(plans).find((plan) => digits.startsWith(plan[0]));
}

function withoutPrefix(digits, plan) {
  const [, prefix, shortest] = plan;
  return prefix && digits.startsWith(prefix) && digits.length - prefix.length >= shortest
    ? digits.slice(prefix.length)
    : digits;
}

// {e164} or {error}: one sentence that says what to change.
export function normalisePhone(text, country) {
  const typed = text.normalize("NFKC").trim();
  if (!typed) return { error: say("Enter your mobile number.") };
  if (/[^\d\s+().\-/\u2010-\u2015]/.test(typed))
    return { error: say("A mobile number has digits only.") };

  let digits = typed.replace(/\D/g, "");
  const home = plans[country];
  let international = typed.startsWith("+") || typed.startsWith("(+");
  if (!international && digits.startsWith("00")) {
    international = true;
    digits = digits.slice(2);
  } else if (!international && home?.[0] === "1" && digits.startsWith("011")) {
    international = true;
    digits = digits.slice(3);
  }
  if (!international && !home)
    return {
      error: say("Start with + and your country code, for example {example}.", { example }),
    };

  const plan = international ? planOfCode(digits) : home;
  const national = withoutPrefix(
    international && plan ? digits.slice(plan[0].length) : digits,
    plan ?? ["", "", 0, 0],
  );
  const full = plan ? plan[0] + national : digits;
  if (plan && national.length < plan[2]) return { error: say("This number is too short.") };
  if (plan && national.length > plan[3]) return { error: say("This number is too long.") };
  // Abroad it is dialled without the zero that begins it at home, but for Italy; and no area of
  // North America begins with 0 or 1.
  const isForeign =
    plan && (plan[0] === "1" ? /^[01]/ : plan[0] === "39" ? /^$/ : /^0/).test(national);
  if (isForeign && !international)
    return {
      error: say("Start with + and your country code, for example {example}.", { example }),
    };
  if (isForeign) return { error: say("This is not a whole mobile number. Check its digits.") };
  if (!/^[1-9]\d{7,14}$/.test(full))
    return { error: say("This is not a whole mobile number. Check its digits.") };
  return { e164: "+" + full };
}
