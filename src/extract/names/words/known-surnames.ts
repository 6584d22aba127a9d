/** Is this the surname of somebody whom articles name by it alone? */
import { words } from '../../lexicon/lexicon.ts';
import { KNOWN_SURNAMES } from '../lists/surnames.ts';

let known: ReadonlySet<string> | undefined;

export const isKnownSurname = (word: string): boolean => (known ??= new Set(words(KNOWN_SURNAMES))).has(word);
