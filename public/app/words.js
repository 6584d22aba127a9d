// Our own words, in the language of the page; the server wrote them into it.
export const words = JSON.parse(document.getElementById('words').textContent);

/** A card by its id: `quote-3` is “Quotation 3”, a picked one is told by where its words begin and end. */
export function pieceName(id) {
  const [kind, ...numbers] = id.replace(/^pick-/, '').split('-');
  return words.pieces[kind] ? [words.pieces[kind], numbers.slice(0, 2).join('–')].filter(Boolean).join(' ') : id;
}

/** Words with their places in braces filled. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
