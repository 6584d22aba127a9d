/** Which roles say who somebody is, to one who reads nothing else. */
import { expect, it } from 'vitest';
import { isOffice, shownVoice, tellsOffice } from '../../src/cards/shown-role.ts';

it.each<[language: string, role: string | null, says: boolean]>([
  ['en', 'harbour commissioner', true],
  ['en', 'the governor presiding over the shift', false],
  ['en', 'the maritime museum director', false],
  ['en', 'director of the Maritime Museum', true],
  ['en', "one of the corporation's highest earners", false],
  ['en', 'partner of a midfielder', false],
  ['en', 'now the President-elect', false],
  ['en', 'who manages the drivers', false],
  ['en', 'national officer', false],
  ['en', 'national officer of Unite', true],
  ['en', 'mother of four', true],
  ['en', 'mother', false],
  ['en', 'grandson', false],
  ['en', 'stepsister', false],
  ['en', 'brother-in-law', false],
  ['de', 'Enkel', false],
  ['es', 'hermano', false],
  ['fr', 'petite-fille', false],
  ['it', 'nonna', false],
  ['nl', 'moeder', false],
  ['nl', 'dijkgraaf van Lund', true],
  ['pl', 'córka', false],
  ['ru', 'сестра', false],
  ['uk', 'дружина', false],
  ['sv', 'Ahl &', false],
  ['en', 'founder of Dubai’s', false],
  ['en', 'a science journalist and author of', false],
  ['en', 'they’re all afraid of these people', false],
  ['en', 'who turns 18 on Friday', false],
  ['en', 'author of the book', false],
  ['en', 'another of the captains', false],
  ['en', 'captain of the ferry Halcyon', true],
  ['de', 'texanischen HNO-Ärztin', false],
  ['de', 'texanische HNO-Ärztin', true],
  ['de', 'Verwalter der Heime', false],
  ['de', 'Hafenmeister von Ellersund', true],
  ['de', 'FDP-Abgeordneten', false],
  ['de', 'Geschäftsführer des 1', false],
  ['pt', 'mãe de gémeos do 2', false],
  ['es', 'vecina del número 14', true],
  ['pt', 'rainha da festa em 1963', true],
  ['pt', 'mulher', false],
  ['pt', 'sogra', false],
  ['en', null, false],
  ['fr', 'nonna', true], // by the words of its own language alone
  ['de', 'Parent', true],
  ['de', 'ein junger Mann', false],
  ['de', 'Feuerwehrmann', true],
  ['pt', 'padre', true],
])('%s: %s → %s', (language, role, says) => expect(tellsOffice(role, language)).toBe(says));

it.each([
  ['Der Vorsitzende der CDU-Fraktion', 'Der Vorsitzende der CDU-Fraktion'],
  ['Die Vorsitzende der CDU-Fraktion', 'Vorsitzende der CDU-Fraktion'],
  ['Der Bürgermeister von Wehlen', 'Bürgermeister von Wehlen'],
  ['Der frühere Kantonsrat', 'Der frühere Kantonsrat'],
  ['Die frühere Kantonsrätin', 'frühere Kantonsrätin'],
  ['est éleveur de bovins à Lund', 'éleveur de bovins à Lund'],
  ['estafette de Lund', 'estafette de Lund'],
  ['The harbour master', 'harbour master'],
])('%s is shown as %s', (role, shown) => expect(shownVoice({ name: 'Kim Ahrens', role }).role).toBe(shown));

it.each<[language: string, role: string, is: boolean]>([
  ['pt', 'padre', true], // a priest
  ['pt', 'pai', false],
  ['es', 'padre', false],
  ['it', 'padre', false],
])('%s: %s is an office: %s', (language, role, is) => expect(isOffice(role, language)).toBe(is));
