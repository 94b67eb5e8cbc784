// Whether orders are taken, and how soon they are ready: said on the page as it changes.
import { html, render, Said } from "./html.mjs";
import { isPaused, orderingSentence } from "./orderingwords.mjs";

export function paintOrdering(menu) {
  const place = document.getElementById("ordering");
  if (!place) return;
  const sentence = orderingSentence(menu);
  place.hidden = sentence === "";
  const shape = isPaused(menu) ? "octagon" : "clock";
  render(sentence === "" ? null : html`<${Said} shape=${shape} text=${sentence} />`, place);
}
