/** Alt text: what the card says and who said it, in the article's language, within `ALT_LIMIT`, ending cleanly. */
import type { Card } from './card.ts';
import { cut, cutCleanly } from './cut.ts';
import { formatDate } from './format-date.ts';
import { kindOf } from './kinds/registry.ts';
import { commaOf, labelsFor, labelsOn } from './labels.ts';
import { clean, closed } from './telling.ts';
import { typeset } from './typeset.ts';

/** Room for all that any card says. */
const WHOLE = 1680;
/** So much of the headline stands before the card's own words, and these are cut, where both have no room. */
const LEAST_MATTER = 90;

/** Letters of a card's words with its headline, its speaker and its source, each whole: half a minute of listening. */
export const ALT_LIMIT = 640;
/** What X reads of `twitter:image:alt`. */
export const ALT_ON_X = 420;

export function altText(card: Card): string {
  const source = sourceSentence(card);
  const whole = closed(clean(kindOf(card).tell(card, WHOLE)));
  const about = matterSentence(card, ALT_LIMIT - source.length - whole.length - 2);
  const room = ALT_LIMIT - source.length - about.length - 2;
  const said = whole.length <= room ? whole : closed(clean(kindOf(card).tell(card, room)));
  return clean(`${said.length <= room ? said : cut(said, room)} ${about} ${source}`).slice(0, ALT_LIMIT);
}

/**
 * The headline that stands over the card's own words, told after them: a listener hears the news first. A summary
 * begins with it.
 */
function matterSentence(card: Card, left: number): string {
  if (card.kind === 'summary' || card.matter === '') return '';
  const room = Math.max(left, LEAST_MATTER);
  const matter = cutCleanly(card.matter, card.language, room) ?? cut(card.matter, room);
  return closed(clean(typeset(matter, card.language)));
}

/** "Source: The Port Times, 3 May 2024." A date alone is no source, and stands without the word. */
function sourceSentence(card: Card): string {
  const { publisher, date, address } = card.source;
  const from = cut(publisher ?? address ?? '', 80);
  const day = date === null ? '' : formatDate(date, labelsOn(card));
  if (from === '') return day && closed(day);
  return closed(labelsFor(labelsOn(card)).source(day ? `${from}${commaOf(labelsOn(card))}${day}` : from));
}
