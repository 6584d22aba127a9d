/** "Das Ministerium" means the only one of its kind, but none elsewhere; and "die Polizei" may be any. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, name: string]>([
  ['Das Kultusministerium hat Pläne. „Wir handeln“, erklärte das Ministerium.', 'Kultusministerium'],
  ['Die Bundesregierung plant. „Das ist gut“, sagte Ivo Petrov. „Wir auch“, erklärte die Regierung in Sofia.',
    'die Regierung'],
  ['Die Bundespolizei ermittelt. In Ulm half ein Hund. „Wir suchen noch“, teilte die Polizei mit.', 'die Polizei'],
])('%s → %s', (text, name) => expect(lastSpeaker(text, 'de')).toBe(name));
