/** The article of the examples, and what a check asks about it. Data. */

export const EXAMPLE_TEXT =
  'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.\n\n“We saw it go ' +
  'down within ten minutes,” said Ana Lima, a fisherwoman who was first at the place.';
/** The article of the examples, as a JSON body: the answers of the description are what it is answered with. */
export const EXAMPLE_ARTICLE = {
  text: EXAMPLE_TEXT,
  publisher: 'The Harbour Times',
  publishedAt: '2026-03-10',
  sourceUrl: 'https://times.port-allery.org/ferry-aurora',
};
/** The id of its sheet; a test holds that. */
export const EXAMPLE_ID = 'erkxchfdfk8eekre';

/** What the example of a check asks about it: one word is another. */
export const EXAMPLE_CHECKED = [{ text: 'We saw it go down within two minutes', speaker: 'Ana Lima' }];
