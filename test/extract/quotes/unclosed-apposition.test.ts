/** "Ina Kern, Leiterin der Schule sagte": what somebody is behind their name, where no comma closes it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['de', 'Wie lief es am Montag? Karin Vogt, Rektorin der MS Alt-Hagen sagte am Abend: „Das war ein schwerer Tag.“',
    'Karin Vogt'],
  ['de', 'Wie lief es am Montag? Karin Vogt, Sprecherin der Initiative Offene Stadt betont, dass das „ein schwerer ' +
    'Tag“ war.', 'Karin Vogt'],
  ['de', 'Wie lief es am Montag? Karin Vogt, Vorsitzende des FC Hagen meinte: „Das war ein schwerer Tag.“',
    'Karin Vogt'],
  ['es', 'El puente cayó. Rosa Gil, alcaldesa de la Villa de Lerma dijo ayer: “Fue un día muy duro.”', 'Rosa Gil'],
  ['fr', 'Le pont est tombé. Anne Roussel, maire de la commune de Lerne a déclaré hier : « Ce fut un jour très dur. »',
    'Anne Roussel'],
  ['it', 'Il ponte è caduto. Sara Moroni, sindaca del comune di Lerna ha detto ieri: «È stata una giornata dura.»',
    'Sara Moroni'],
  ['pt', 'A ponte caiu. Rita Moura, prefeita de Lerna afirmou ontem: “Foi um dia muito duro.”', 'Rita Moura'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, never: string, why: string]>([
  ['es', 'Los bomberos rescataron a Luis Roca, vecinos y turistas contaron que “fue un milagro”.', 'Luis Roca',
    'others say it'],
  ['de', 'Man traf auch Karin Vogt, Eltern und Schüler erzählten vom „schweren Tag am Anger“.', 'Karin Vogt',
    'others say it'],
])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));

it.each<[text: string, why: string]>([
  ['Die Schule blieb zu. Leiterin Karin Vogt, seit Mai im Amt, erklärte auf Nachfrage dieser Zeitung: „Das war ein ' +
    'schwerer Tag für uns.“', 'whose question it was'],
])('%s → Karin Vogt (%s)', (text) => expect(lastSpeaker(text, 'de')).toBe('Karin Vogt'));
