/** "„Es eilt“, sagt Kern. Das Land müsse „endlich zahlen“.": of whom a report tells, and "man" in it, do not speak. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const KOLBE = 'Der Deich wackelt. Deichgraf Jan Kolbe sagte am Dienstag: „Wir haben zu lange gewartet.“ ';

it.each<[text: string, name: string | null, why: string]>([
  [KOLBE + 'Das Land müsse „endlich Geld geben“.', 'Jan Kolbe', 'what has to do something'],
  [KOLBE + 'Das Land solle „endlich Geld geben“, statt zu prüfen.', 'Jan Kolbe', 'and goes on'],
  ['Der Deich wackelt. Laut Deichgraf Jan Kolbe fehlt seit Jahren Geld. Das Land müsse „endlich handeln“.', 'Jan Kolbe',
    'behind a source'],
  [KOLBE + 'Man brauche „schnelle Mittel vom Land“.', 'Jan Kolbe', 'the speaker\'s own "man"'],
  [KOLBE + 'Man wolle „viel klären“, bevor gebaut wird.', 'Jan Kolbe', 'and another verb'],
  [KOLBE + 'In solchen Fällen spricht man von „höherer Gewalt im Küstenschutz“.', null, 'anybody\'s words'],
])('%s → %s (%s)', (text, name) => expect(lastSpeaker(text, 'de')).toBe(name));
