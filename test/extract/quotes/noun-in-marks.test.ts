/** German nouns alone in marks: a name, as „Spiegel“, or somebody's word for a thing, as „Untätigkeit“. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quotesOf = (text: string): string[] =>
  extract(documentOf(text, 'de'), CONTEXT).quotes.map((quote) => `${quote.text}: ${quote.speaker?.name ?? null}`);

const SCHOOL = 'Die Schule blieb zu. ';

it.each<[text: string, quotes: string[], why: string]>([
  ['Leiterin Karin Vogt warf der Stadt mangelnde „Sorgfalt“ vor.', ['Sorgfalt: Karin Vogt'], 'inside its verb'],
  ['Am Montag warf Leiterin Karin Vogt auf dem Gipfel den Eltern mangelnde „Dankbarkeit“ vor und sprach von Undank.',
    ['Dankbarkeit: Karin Vogt'], 'and the subject behind it'],
  ['Leiterin Karin Vogt rief zu „Besonnenheit“ auf.', ['Besonnenheit: Karin Vogt'], 'behind a preposition'],
  ['Leiterin Karin Vogt lobte die „Hartnäckigkeit“ der Eltern.', ['Hartnäckigkeit: Karin Vogt'], 'an abstract noun'],
])('%s → %j (%s)', (text, quotes) => expect(quotesOf(SCHOOL + text)).toEqual(quotes));

it.each<[text: string, why: string]>([
  ['Leiterin Karin Vogt kam mit der Fähre „Hoffnung“ vor die Insel.', 'a ship'],
  ['Leiterin Karin Vogt las am Morgen den „Boten“ und ging.', 'a paper'],
  ['Leiterin Karin Vogt kandidiert für das Bündnis „Gerechtigkeit“ im Kreis.', 'a party'],
])('%s → no quotation (%s)', (text) => expect(quotesOf(SCHOOL + text)).toEqual([]));
