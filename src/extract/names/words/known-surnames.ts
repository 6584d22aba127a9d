/** Is this the surname of somebody whom articles name by it alone? */
import { once } from '../../../text/memo.ts';
import { wordTable } from '../../../text/word-table.ts';
import { KNOWN_SURNAMES } from '../lists/surnames.ts';

const surnames = once(() => wordTable(' ', KNOWN_SURNAMES));

export const isKnownSurname = (word: string): boolean => surnames().has(word);
