/** Whom the words before a colon name: a tag in the writer's words, one of several as an example, whose advice it is. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['fr', 'Au marché, deux gardiens ont été brûlés jeudi, relate Gervais : « On a vu la lueur et jeté du sable. »',
    'Gervais'],
  ['fr', 'Les voisins s\'inquiètent, comme Lucie Bernard : « On ne sait pas où dormir. »', 'Lucie Bernard'],
  ['fr', 'Les voisins s\'inquiètent, à l\'instar de Lucie Bernard, boulangère : « On ne sait pas où dormir. »',
    'Lucie Bernard'],
  ['fr', 'Les voisins s\'inquiètent, comme le boulanger Paul Roux : « On ne sait pas où dormir. »', 'Paul Roux'],
  ['de', 'Der Rat des Arztes Jan Prahl: „Viel trinken.“', 'Jan Prahl'],
  ['de', 'Der Rat von Ärztin Ute Prahl: „Viel trinken.“', 'Ute Prahl'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
