/** The words of our pages, apart from those on cards (cards/labels.ts). Data. */
import type { CardKind } from '../schema.ts';

export const WORDS = {
  tagline: 'Every word stands in the article',
  newSheet: 'Make a fact sheet',
  readArticle: 'Read the article',
  by: 'By',
  claimed: 'By the page’s own account; nobody checked it.',
  wholeSheet: 'The whole fact sheet',
  evidence: 'Where it stands in the article',
  evidenceNote: 'Marked words are the article’s own, letter for letter.',
  allCards: 'All cards of this article',
  facts: 'Facts',
  quotes: 'Quotations',
  figures: 'Figures',
  people: 'People',
  events: 'Dates',
  headline: 'Headline',
  speakerUnknown: 'The article does not say who said this.',
  namedBy: 'Named by the words',
  sure: 'how sure:',
  openInSource: 'See it in the source',
  paragraph: 'paragraph',
  corrected: 'The article has been corrected since.',
  newest: 'See the newest sheet',
  share: 'Share',
  shareOn: 'Share on',
  nativeShare: 'Share …',
  copyLink: 'Copy link',
  copyImage: 'Copy image',
  copyAlt: 'Copy alt text',
  copyEmbed: 'Copy embed code',
  copied: 'Copied.',
  copyFailed: 'Your browser did not allow copying. Select the text and copy it by hand.',
  download: 'Download',
  embed: 'Embed',
  embedFrame: 'As a frame that sizes itself',
  embedPicture: 'As a linked picture, for places that take no frames',
  altText: 'Alt text',
  json: 'This sheet as JSON',
  api: 'API',
  checked: 'Read by rules, not by a language model. It says what the article says, not whether that is true.',
  skip: 'To the content',
} as const;

/** The kinds of cards, one of each. */
export const CARD_WORDS = {
  summary: 'Summary',
  fact: 'Fact',
  quote: 'Quotation',
  voices: 'Voices',
  figure: 'Figure',
  timeline: 'Dates',
  people: 'People',
} as const satisfies Record<CardKind, string>;

/** What the sizes are for. */
export const SIZE_WORDS = {
  og: 'Link preview',
  square: 'Square',
  portrait: 'Portrait',
  story: 'Story',
  pin: 'Pin',
} as const;
