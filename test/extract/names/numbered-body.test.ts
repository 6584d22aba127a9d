/** The number of a French department behind the name of a body that is called so. */
import { expect, it } from 'vitest';
import { lastSpeaker } from '../quotes/speaker-of.ts';

it.each([
  ['L’association Solidarité 44 a repris ses tournées. « On repart », a écrit Solidarité 44.', 'Solidarité 44'],
  ['« On repart », indique le collectif Alerte 29.', 'Alerte 29'],
])('%s', (text, name) => expect(lastSpeaker(text, 'fr')).toBe(name));
