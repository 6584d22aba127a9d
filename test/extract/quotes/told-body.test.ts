/** Whom words are told is no part of who says them. French. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Le pont est fermé. « On attend », a confié le maire à l’AFP.', 'le maire'],
  ['Le pont est fermé. « On attend », a confié la directrice à nos confrères.', 'la directrice'],
  ['Le pont est fermé. « On attend », a confié la directrice au Monde.', 'la directrice'],
  ['Le pont est fermé. « On attend », raconte un vendeur à Europe 1.', 'un vendeur'],
  ['Paul Roux, son rival, écoute. « On attend », a lancé un riverain à Paul Roux.', 'un riverain'],
  ['Le pont est fermé. « On attend », explique une journaliste à l’AFP.', 'une journaliste à l\'AFP'],
  ['Le pont est fermé. « On attend », explique la ministre déléguée à l’Europe.',
    'la ministre déléguée à l\'Europe'],
  ['Le pont est fermé. « On attend », explique un chercheur au CNRS.', 'un chercheur au CNRS'],
])('%s', (text, speaker) => expect(lastSpeaker(text, 'fr')?.replace('’', '\'')).toBe(speaker));
