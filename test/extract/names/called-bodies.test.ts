/** Bodies by the noun right before one of their mentions, in Romance languages, where the weights leave them open. */
import { expect, it } from 'vitest';
import { lastSpeaker } from '../quotes/speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['fr', 'L\'association Mobil-Aide 44 rouvre. Mobil-Aide 44 avait fermé en mai. Le Conseil régional du Centre a ' +
    'refusé. Plus de « trente foyers » sont venus, précise l\'association.', 'Mobil-Aide 44'],
  ['fr', 'L\'association Mobil-Aide 44 rouvre. Mobil-Aide 44 avait fermé en mai. « Trente foyers sont venus », ' +
    'précise l\'association, qui « regrette un silence complet ».', 'Mobil-Aide 44'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
