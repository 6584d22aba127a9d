/** What stands under somebody's English words of the role that was read. */
import { expect, it } from 'vitest';
import { plainEnglishRole } from '../../src/cards/english-role.ts';

it.each<[role: string, shown: string | null, why: string]>([
  ['Port Ellery area commander Inspector', 'Port Ellery area commander', 'the rank is the name’s'],
  ['Assistant Professor', 'Assistant Professor', 'one rank in two words'],
  ['Former Captain', 'Former Captain', 'nothing is left without it'],
  ['Retired Colonel', 'Retired Colonel', 'the same'],
  ['Det Sgt', 'Det Sgt', 'the same'],
  ['Councillor', null, 'a title alone'],
])('%j is shown as %j: %s', (role, shown) => expect(plainEnglishRole(role)).toBe(shown));
