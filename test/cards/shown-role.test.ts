/** Which roles say who somebody is, to one who reads nothing else. */
import { expect, it } from 'vitest';
import { isOffice, shownVoice, tellsOffice } from '../../src/cards/shown-role.ts';

it.each<[string | null, boolean]>([
  ['harbour commissioner', true],
  ['the governor presiding over the shift', false],
  ['the maritime museum director', false],
  ['director of the Maritime Museum', true],
  ["one of the corporation's highest earners", false],
  ['partner of a midfielder', false],
  ['now the President-elect', false],
  ['who manages the drivers', false],
  ['national officer', false],
  ['national officer of Unite', true],
  ['mother of four', true],
  ['mother', false],
  ['grandson', false],
  ['stepsister', false],
  ['brother-in-law', false],
  ['Enkel', false],
  ['hermano', false],
  ['petite-fille', false],
  ['nonna', false],
  ['founder of Dubai’s', false],
  ['a science journalist and author of', false],
  ['they’re all afraid of these people', false],
  ['who turns 18 on Friday', false],
  ['author of the book', false],
  ['another of the captains', false],
  ['captain of the ferry Halcyon', true],
  ['texanischen HNO-Ärztin', false],
  ['texanische HNO-Ärztin', true],
  ['Verwalter der Heime', false],
  ['Hafenmeister von Ellersund', true],
  ['FDP-Abgeordneten', false],
  ['Geschäftsführer des 1', false],
  ['mãe de gémeos do 2', false],
  ['vecina del número 14', true],
  ['rainha da festa em 1963', true],
  ['mulher', false],
  ['sogra', false],
  [null, false],
])('%s → %s', (role, says) => expect(tellsOffice(role)).toBe(says));

it.each([
  ['Der Vorsitzende der CDU-Fraktion', 'Der Vorsitzende der CDU-Fraktion'],
  ['Die Vorsitzende der CDU-Fraktion', 'Vorsitzende der CDU-Fraktion'],
  ['Der Bürgermeister von Wehlen', 'Bürgermeister von Wehlen'],
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
