/** A line that names somebody with an office or a club, above the quotation that is theirs. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const PROSE = 'La soirée a été longue pour les entraîneurs de première division ce vendredi soir.';

it.each([
  [`${PROSE}\n\nLe plus soulagé : Zoran Petit (Limoges)\n\n« On a gagné avec la tête. Les gars ont été grands. »\n\n` +
    'Le plus lucide : Bertrand Lacoste (Cholet)\n\n« Sans rebond, pas de basket. On a été honteux. »', 'Bertrand Lacoste'],
  [`${PROSE}\n\nZoran Petit (entraîneur de Limoges)\n\n« On a gagné avec la tête. »\n\n` +
    'Bertrand Lacoste (entraîneur de Cholet)\n\n« Sans rebond, pas de basket. On a été honteux. »', 'Bertrand Lacoste'],
  [`${PROSE} Écoutez ce qu'en dit Bertrand Lacoste, entraîneur de Cholet.\n\n${PROSE}\n\nBertrand Lacoste\n\n` +
    '« Sans rebond, pas de basket. On a été honteux. »', 'Bertrand Lacoste'],
])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));

it('but not a line that tells of somebody', () =>
  expect(lastSpeaker(`${PROSE}\n\nLuc Roy est arrivé (enfin)\n\n« Quelle soirée », lance Anne Morel.`, 'fr'))
    .toBe('Anne Morel'));
