/** "le ministère de la Défense": a field of office that is a word for where something is said, as in "en su defensa". */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['fr', 'Le pont est tombé. « Les experts sont sur place », rapporte le ministère polonais de la Défense.',
    'le ministère polonais de la Défense'],
  ['fr', 'Le pont est tombé. « Les experts sont sur place », assure le ministre de la Défense.',
    'le ministre de la Défense'],
  ['es', 'El puente cayó. “Los expertos están allí”, informa el ministro polaco de Defensa en una nota.',
    'el ministro polaco de Defensa'],
  ['it', 'Il ponte è caduto. «Gli esperti sono sul posto», riferisce il ministro polacco della Difesa in una nota.',
    'il ministro polacco della Difesa'],
  ['pt', 'A ponte caiu. “Os peritos estão lá”, informa o ministro polonês da Defesa em nota.',
    'o ministro polonês da Defesa'],
  ['es', 'El puente cayó. “Los expertos están allí”, decía ayer un dirigente en los pasillos del Congreso.',
    'un dirigente'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
