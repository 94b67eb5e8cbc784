// The page's language: what the server chose for it, in <html lang>. A sentence is its own key, so
// that the sources read as English; the other languages' sentences come from words.de.mjs and so
// on.
// What is not translated is said in English.
const code = globalThis.document?.documentElement.lang || "en";
let words = {};
if (code !== "en") {
  try {
    words = (await import(`./words.${code}.mjs`)).default;
  } catch {
    // The page works in English.
  }
}

export const language = code;
// Digits are 0 to 9 in every language: the same number is on the ticket and on the counter's
// screen.
export const locale = `${code === "en" ? "en-GB" : code}-u-nu-latn`;

// "To table {table}" with its values put in.
export function fill(sentence, values = {}) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function say(sentence, values) {
  return fill(words[sentence] ?? sentence, values);
}

// What is counted, by the language's own forms: sayCount(3, "1 item", "{n} items").
export function sayCount(n, one, other) {
  const forms = words[other];
  const form = forms?.[new Intl.PluralRules(code).select(n)] ?? forms?.other;
  return fill(form ?? (n === 1 ? one : other), { n });
}

export function list(names) {
  return names.join(code === "ar" ? "، " : ", ");
}

// Choosing another language loads this page anew, where it was.
export function keepPlace() {
  for (const link of globalThis.document?.querySelectorAll(".languages a") ?? [])
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const query = new URLSearchParams(location.search);
      query.set("lang", link.lang);
      // The same address with another fragment would not be loaded.
      location.assign(`${location.pathname}?${query}${location.hash}`);
    });
}
