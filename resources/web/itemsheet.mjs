// The sheet for one dish: choices, allergies, a note, how many. It opens for a new line or to
// change one that is in the cart.
import { useLayoutEffect, useRef, useState } from "./hooks.mjs";
import { brokenGroup, choicesOf, maxQuantity, plainText } from "./cart.mjs";
import { html, Shape } from "./html.mjs";
import { list, say } from "./language.mjs";
import { priceText } from "./money.mjs";

const noteLength = 500;

export function ItemSheet({ menu, item, line, onSave, onClose }) {
  const dialog = useRef(null);
  const body = useRef(null);
  const heading = useRef(null);
  const [chosen, choose] = useState(() => new Set(line?.modifierIds ?? []));
  const [allergies, setAllergies] = useState(() => new Set(line?.allergies ?? []));
  const [note, setNote] = useState(line?.note ?? "");
  const [quantity, setQuantity] = useState(line?.quantity ?? 1);
  const [wrongGroup, setWrongGroup] = useState(null);
  const currency = menu.store.currency;

  useLayoutEffect(() => {
    dialog.current.showModal();
    // Read out first what was opened, not the button that closes it.
    heading.current.focus();
  }, []);

  const choices = choicesOf(item).filter((one) => chosen.has(one.id));
  const unitCents = choices.reduce((sum, one) => sum + one.priceCents, item.priceCents);
  const contained = new Set([...item.allergens, ...choices.flatMap((one) => one.allergens)]);
  const close = () => dialog.current.close();
  // It sold out while it was being chosen; a line of it can still be taken out.
  const isGone = !item.isAvailable && quantity > 0;

  function save(event) {
    event.preventDefault();
    if (isGone) return;
    const modifierIds = choices.map((one) => one.id);
    const broken = quantity > 0 && brokenGroup(item, modifierIds);
    if (broken) {
      setWrongGroup(broken.id);
      body.current.querySelector(`[data-group="${CSS.escape(broken.id)}"] input`)?.focus();
      return;
    }
    onSave({
      itemId: item.id,
      name: item.name,
      quantity,
      modifierIds,
      note: plainText(note, noteLength),
      allergies: menu.allergens.map(([code]) => code).filter((code) => allergies.has(code)),
      seenCents: unitCents,
    });
    close();
  }

  return html`<dialog
    ref=${dialog}
    class="sheet"
    aria-labelledby="sheet-name"
    onClose=${onClose}
    onClick=${(event) => event.target === dialog.current && close()}
  >
    <form onSubmit=${save} novalidate>
      <div class="sheet-body" ref=${body}>
        <div class="sheet-heading">
          <h2 id="sheet-name" ref=${heading} tabindex="-1">${item.name}</h2>
          <span class="price">${priceText(item.priceCents, currency)}</span>
          <button type="button" class="icon-button" aria-label=${say("Close")} onClick=${close}>
            <${Shape} name="cross" />
          </button>
        </div>
        ${item.description && html`<p class="dish-about">${item.description}</p>`}
        ${
          item.allergens.length > 0 &&
          html`<p class="contains contains-box">
          <${Shape} name="diamond" /><span>
            ${say("Contains {names}", { names: words(menu, item.allergens) })}
          </span>
        </p>`
        }
        ${item.modifierGroups.map(
          (group) => html`<${Group}
            key=${group.id}
            menu=${menu}
            group=${group}
            chosen=${chosen}
            isWrong=${group.id === wrongGroup}
            onChange=${(next) => {
              choose(next);
              setWrongGroup(null);
            }}
          />`,
        )}
        <${Allergies}
          menu=${menu}
          contained=${contained}
          declared=${allergies}
          onChange=${setAllergies}
        />
        <label class="field">
          <span class="field-label">${say("Anything else for the kitchen")}</span>
          <textarea
            rows="2"
            maxlength=${noteLength}
            value=${note}
            onInput=${(event) => setNote(event.target.value)}
          ></textarea>
        </label>
      </div>
      <div class="sheet-bar">
        <${Stepper} value=${quantity} least=${line ? 0 : 1} onChange=${setQuantity} />
        <button class="primary" type="submit" disabled=${isGone}>
          <span role="status">${
            isGone
              ? say("Sold out")
              : say(quantity === 0 ? "Remove" : line ? "Update" : "Add")
          }</span>
          ${
            quantity > 0 &&
            !isGone &&
            html`<span class="price">${priceText(unitCents * quantity, currency)}</span>`
          }
        </button>
      </div>
    </form>
  </dialog>`;
}

export function words(menu, codes) {
  const names = new Map(menu.allergens);
  return list(codes.map((code) => names.get(code) || code));
}

export function Stepper({ value, least, onChange }) {
  return html`<div class="stepper" role="group" aria-label=${say("Quantity")}>
    <button
      type="button"
      aria-label=${say("One less")}
      disabled=${value <= least}
      onClick=${() => onChange(value - 1)}
    >
      <${Shape} name="minus" />
    </button>
    <output aria-live="polite">${value}</output>
    <button
      type="button"
      aria-label=${say("One more")}
      disabled=${value >= maxQuantity}
      onClick=${() => onChange(value + 1)}
    >
      <${Shape} name="plus" />
    </button>
  </div>`;
}

function rule({ minChoices, maxChoices, modifiers }) {
  if (minChoices === maxChoices) return say("choose {count}", { count: minChoices });
  if (minChoices > 0)
    return say("choose {least} to {most}", { least: minChoices, most: maxChoices });
  return maxChoices < modifiers.length
    ? say("up to {count}", { count: maxChoices })
    : say("if you like");
}

function Group({ menu, group, chosen, isWrong, onChange }) {
  const isRadio = group.minChoices === 1 && group.maxChoices === 1;
  const count = group.modifiers.filter((one) => chosen.has(one.id)).length;

  function toggle(id, isOn) {
    const next = new Set(chosen);
    if (isOn && group.maxChoices === 1) for (const one of group.modifiers) next.delete(one.id);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  }

  return html`<fieldset class="group" data-group=${group.id} aria-describedby=${"rule-" + group.id}>
    <div class="group-heading">
      <legend>${group.name}</legend>
      <span
        id=${"rule-" + group.id}
        class=${isWrong ? "rule wrong" : "rule"}
        role=${isWrong && "alert"}
      >
        ${isWrong && html`<${Shape} name="octagon" />`}${" "}
        ${isWrong ? say("Please {rule}", { rule: rule(group) }) : rule(group)}
      </span>
    </div>
    ${group.modifiers.map((one) => {
      const isOn = chosen.has(one.id);
      const isFull = !isRadio && !isOn && group.maxChoices > 1 && count >= group.maxChoices;
      return html`<label class="choice" key=${one.id}>
        <input
          type=${isRadio ? "radio" : "checkbox"}
          name=${"group-" + group.id}
          checked=${isOn}
          disabled=${isFull || (!one.isAvailable && !isOn)}
          onChange=${(event) => toggle(one.id, event.target.checked)}
        />
        <span class="choice-name">
          ${one.isAvailable ? one.name : html`<s>${one.name}</s>`}
          ${
            one.allergens.length > 0 &&
            html` <span class="contains">
            <${Shape} name="diamond" /><span class="unseen">${say("contains")} </span>
            <span>${words(menu, one.allergens)}</span>
          </span>`
          }
        </span>
        <span class="choice-price">${choicePrice(one, group, menu.store.currency)}</span>
      </label>`;
    })}
  </fieldset>`;
}

function choicePrice(one, group, currency) {
  if (!one.isAvailable) return say("sold out");
  if (one.priceCents > 0) return "+" + priceText(one.priceCents, currency);
  if (one.priceCents < 0) return priceText(one.priceCents, currency);
  return group.minChoices > 0 ? say("included") : say("free");
}

function Allergies({ menu, contained, declared, onChange }) {
  const [isOpen, open] = useState(false);
  const near = menu.allergens.filter(([code]) => contained.has(code) || declared.has(code));
  const shown = isOpen ? menu.allergens : near;
  const clash = [...declared].filter((code) => contained.has(code));

  function toggle(code) {
    const next = new Set(declared);
    if (!next.delete(code)) next.add(code);
    onChange(next);
  }

  return html`<div class="group" role="group" aria-labelledby="allergy-name">
    <div class="group-heading">
      <h3 id="allergy-name">${say("Any allergy?")}</h3>
      <span class="rule">${say("tell the kitchen")}</span>
    </div>
    <div class="chips">
      ${shown.map(
        ([code, word]) => html`<button
          key=${code}
          type="button"
          class="chip allergy"
          aria-pressed=${declared.has(code) ? "true" : "false"}
          onClick=${() => toggle(code)}
        >
          ${declared.has(code) && html`<${Shape} name="tick" />`}${capital(word)}
        </button>`,
      )}
      ${
        !isOpen &&
        html`<button type="button" class="chip" aria-expanded="false" onClick=${() => open(true)}>
        ${say(near.length ? "Other" : "Choose")}
      </button>`
      }
    </div>
    <div aria-live="polite">
      ${
        declared.size > 0 &&
        html`<div class="band">
        <${Shape} name="diamond" />
        <p>
          ${
            clash.length > 0 &&
            html`<strong>
              ${say("This dish contains {names}.", { names: words(menu, clash) })}
            </strong> `
          }
          ${say("The kitchen will see your allergy. If unsure, ask staff.")}
        </p>
      </div>`
      }
      ${isOpen && html`<p class="hint">${say("For any other, write it in the note below.")}</p>`}
    </div>
  </div>`;
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
