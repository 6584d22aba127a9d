/** A pronoun in the tag, of whoever the sentence right before reports, named or not. German. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null, why: string]>([
  ['Verteidiger Armin Graf ging dazwischen. Die Frau habe es selbst erzählt, betonte der Brandermittler. „Bei uns hat ' +
    'keiner Spaß daran“, sagte er.', 'der Brandermittler', 'the report has a verb of saying of its own'],
  ['Verteidiger Armin Graf ging dazwischen. Der Brandermittler widersprach ihm. „Bei uns hat keiner Spaß daran“, sagte ' +
    'er.', 'Der Brandermittler', 'of another trade than whoever is named'],
  ['Am Ofen steht Ina Kolb. Die Bäckerin sagt, es sei warm. „Im Winter kommen mehr“, sagt sie.', 'Ina Kolb',
    'the noun may mean whoever is named'],
])('%s → %s (%s)', (text, speaker, _why) => {
  expect(lastSpeaker(text, 'de')).toBe(speaker);
});
