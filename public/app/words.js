// Our own words, in the language of the page; the server wrote them into it.
export const words = JSON.parse(document.getElementById('words').textContent);

/** Words with their places in braces filled. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
