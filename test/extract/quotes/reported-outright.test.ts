/** A clause before the colon that itself only reports: whoever reports goes on. German. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string | null, why: string]>([
  ['„Wir brauchen mehr Platz“, sagte Museumschefin Anna Reuter. Die Stadt habe lange nichts getan: „Es regnet seit ' +
    'Jahren herein.“', 'Anna Reuter', 'a body of which she tells'],
  ['„Wir brauchen mehr Platz“, sagte Museumschefin Anna Reuter. Die Stiftung Hallberg könne dann einziehen: „Das Leben ' +
    'der Schausteller wäre unter einem Dach zu sehen.“', 'Anna Reuter', 'a named body of which she tells'],
  ['Imker Martin Oelke kritisierte den Verband BDZ. So mache sich der BDZ überflüssig: „Er hat einen einzigen Zweck, ' +
    'und den vergisst er.“', 'Martin Oelke', 'no verb of saying but the first'],
  ['„Ich wollte nur weg“, sagte Max Kern. Sein Vater Karl Kern habe ihn beschimpft: „Du bist nichts wert.“',
    'Karl Kern', 'a verb of speech tells whose words they are'],
])('%s → %s (%s)', (text, speaker, _why) => {
  expect(lastSpeaker(text, 'de')).toBe(speaker);
});
