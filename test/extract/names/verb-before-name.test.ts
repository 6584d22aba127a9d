/** Between a noun and a name a verb stands where an adjective may: what is before it is no office of theirs. French. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';
import { lastSpeaker } from '../quotes/speaker-of.ts';

const roleOf = (text: string): string | undefined =>
  resolveEntities(documentOf(text, 'fr'), lexiconFor('fr')).find(({ kind }) => kind === 'person')?.role?.text;

it.each<[text: string, role: string | undefined]>([
  ['Le policier arrête Luc Roux. Luc Roux habite Metz.', undefined],
  ['La directrice accueille Odile Brun. Odile Brun habite Metz.', undefined],
  ['La juge recevait Odile Brun. Odile Brun habite Metz.', undefined],
  ['Le joueur bat Luc Roux en deux sets. Luc Roux habite Metz.', undefined],
  ['Le député socialiste Luc Roux habite Metz.', 'député socialiste'],
  ['Le pilote de chasse Luc Roux habite Metz.', 'pilote de chasse'],
  ['Le médecin légiste Luc Roux habite Metz.', 'médecin légiste'],
])('%s', (text, role) => expect(roleOf(text)).toBe(role));

it.each<[text: string, speaker: string | null]>([
  ['La juge a reçu Odile Brun lundi. « Qui a signé ? », demande la juge.', 'la juge'],
  ['La juge a interrogé Odile Brun lundi. « Qui a signé ? », demande la juge.', 'la juge'],
  ['La directrice accueille Odile Brun dans son bureau. « Bravo », dit la directrice.', null],
  ['La juge Odile Brun arrive. « Qui a signé ? », demande la juge.', 'Odile Brun'],
])('gives the words of an office to nobody whom it acts on: %s', (text, speaker) => {
  expect(lastSpeaker(text, 'fr')).toBe(speaker);
});
