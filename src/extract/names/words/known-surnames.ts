/** Is this the surname of somebody whom articles name by it alone? */
import { once } from '../../../text/memo.ts';
import { words } from '../../lexicon/lexicon.ts';
import { KNOWN_SURNAMES } from '../lists/surnames.ts';

const surnames = once(() => new Set(words(KNOWN_SURNAMES)));

export const isKnownSurname = (word: string): boolean => surnames().has(word);
