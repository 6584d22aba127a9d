/** A short article that holds a fact, a figure and a quotation. */
export const ARTICLE =
  'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.\n\n' +
  '“We saw it go down within ten minutes,” said Ana Lima, a fisherwoman who was first at the place.';
