/** An amount of people, its measure with it; and what French tags say who would like something. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Bon nombre d’habitants ont déploré « le bruit des camions ».', 'Bon nombre d\'habitants'],
  ['Nombre de parents disent « non » à la fusion.', 'Nombre de parents'],
  ['Une large majorité de clients a dit « oui » au projet.', 'Une large majorité de clients'],
  ['La ministre voudrait que « les choses changent vite ».', 'La ministre'],
  ['Le directeur, qui souhaiterait que « tout finisse vite », a souri.', 'Le directeur'],
  ['A en croire le préfet, « tout est calme dans la vallée ».', 'le préfet'],
])('%s', (text, speaker) => expect(lastSpeaker(text, 'fr')?.replace('’', '\'')).toBe(speaker));

it.each<[text: string, speaker: string | null]>([
  ['Le nombre de retards agace la maire : « Il faut des rails neufs. »', null],
  ['Le grand nombre de pannes agace le maire Luc Vidal : « Il faut des rails neufs. »', 'Luc Vidal'],
  ['Un grand nombre de voisins sont fâchés : « Il faut des rails neufs. »', 'Un grand nombre de voisins'],
])('a number of things is nobody: %s', (text, speaker) => expect(lastSpeaker(text, 'fr')).toBe(speaker));
