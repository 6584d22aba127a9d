// Elements from names, attributes and children. Text stays text: nothing here reads markup.
import { words } from './words.js';

/** A falsy child is left out; an attribute that is null or false too. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child || child === 0));
  return made;
}

/** A button that says for a moment how its work went. */
export function button(label, work, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', async () => {
    try {
      const said = await work(made);
      if (said) await flash(made, said, label);
    } catch (error) {
      if (error.name !== 'AbortError') await flash(made, words.failed, label);
    }
  });
  return made;
}

async function flash(made, said, label) {
  made.textContent = said;
  document.getElementById('status').textContent = said;
  await new Promise((resolve) => setTimeout(resolve, 1600));
  made.textContent = label;
}
