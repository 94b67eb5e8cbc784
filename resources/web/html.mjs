// Preact and htm in one place, and the shapes that pages share.
import { h, render } from "./preact.mjs";
import htm from "./htm.mjs";

export { render };
export const html = htm.bind(h);

// A shape stands beside a word, so assistive technology skips it.
export function Shape({ name }) {
  return html`<svg class="shape" aria-hidden="true"><use href=${"#shape-" + name} /></svg>`;
}

// A shape and its words.
export function Said({ shape, text }) {
  return html`<${Shape} name=${shape} /><span>${text}</span>`;
}

// The data that the server wrote into the page.
export function pageData() {
  return JSON.parse(document.getElementById("page-data").textContent);
}
