/** "Das Ministerium" means the only one of its kind, but none elsewhere; and "die Polizei" may be any. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, name: string]>([
  ['Das Kultusministerium hat Pläne. „Wir handeln“, erklärte das Ministerium.', 'Kultusministerium'],
  ['Die Bundesregierung plant. „Das ist gut“, sagte Ivo Petrov. „Wir auch“, erklärte die Regierung in Sofia.',
    'die Regierung'],
  ['Die Bundespolizei ermittelt. In Ulm half ein Hund. „Wir suchen noch“, teilte die Polizei mit.', 'die Polizei'],
  ['Die Universität Ulm und die Hochschule Ulm klagen. „Wir handeln“, so die Hochschule.', 'Hochschule Ulm'],
])('%s → %s', (text, name) => expect(lastSpeaker(text, 'de')).toBe(name));

it.each<[text: string, other: string, why: string]>([
  ['Das Landgericht Ulm urteilte. Der Bundesgerichtshof hob es auf. „Es war falsch“, so das Gericht.', 'Landgericht Ulm',
    'another court'],
  ['Der SV Ulm klagt gegen Hertha BSC. „Es war falsch“, teilte der Verein mit.', 'Hertha BSC', 'letters of another club'],
])('%s: not %s (%s)', (text, other) => expect(lastSpeaker(text, 'de')).not.toBe(other));
