/** "Secondo quanto riferito da Riva", "wie von Kolbe angekündigt": who did what the participle says is the source. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['it', 'La rete cresce. Secondo quanto riferito da Luca Riva, la rete è «buona e poco cara».', 'Luca Riva'],
  ['it', 'La rete cresce. Stando a quanto dichiarato dal sindaco Luca Riva, la rete è «buona e poco cara».', 'Luca Riva'],
  ['it', 'La rete cresce. Come riferito da Luca Riva, la rete è «buona e poco cara».', 'Luca Riva'],
  ['es', 'La red crece. Según lo informado por Luis Parra, la red es “buena y barata”.', 'Luis Parra'],
  ['es', 'La red crece. Según lo manifestado por el alcalde Luis Parra, la red es “buena y barata”.', 'Luis Parra'],
  ['pt', 'A rede cresce. De acordo com o relatado por Rui Lima, a rede é “boa e barata”.', 'Rui Lima'],
  ['pt', 'A rede cresce. Conforme informado por Rui Lima, a rede é “boa e barata”.', 'Rui Lima'],
  ['de', 'Das Netz wächst. Wie von Jan Kolbe angekündigt, ist das Netz „gut und billig“.', 'Jan Kolbe'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, never: string, why: string]>([
  ['es', 'La red crece. Luis Parra fue informado por Ana Gil. “La red es buena”, dijo Parra.', 'Ana Gil', 'no source'],
  ['de', 'Das Netz wächst. Wie von Jan Kolbe gebaut, ist das Netz laut Ina Kern „gut und billig“.', 'Jan Kolbe',
    'no verb of saying'],
  ['fr', 'Le réseau grandit. Comme demandé par Luc Roux, a dit Anne Roche, le réseau sera « bon et bon marché ».',
    'Luc Roux', 'what he asks for'],
  ['de', 'Das Netz wächst. Wie von Jan Kolbe gefordert, sagte Ina Kern, werde das Netz „gut und billig“.', 'Jan Kolbe',
    'what he asks for'],
])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));

it.each<[language: string, text: string, name: string]>([
  ['fr', 'Le réseau grandit. Comme annoncé par Luc Roux, a dit Anne Roche, le réseau sera « bon et bon marché ».',
    'Anne Roche'],
  ['fr', 'Le réseau grandit. Comme annoncé par Luc Roux, ce sera « un bon réseau ».', 'Luc Roux'],
  ['es', 'La red crece. Según lo informado por Luis Parra, Ana Gil dijo que será “buena y barata”.', 'Ana Gil'],
])('somebody else says so in the same sentence: %s: %s → %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));
