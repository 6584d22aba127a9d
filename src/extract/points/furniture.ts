/** Headings of a page that are none of its points: "Related", "FAQ", "Conclusion", "How we tested", "Visit us now". */
import { patternOnce } from '../../pattern.ts';
import { FURNITURE } from './furniture-words.ts';

const begins = patternOnce('iu', '^(?:', [...FURNITURE.values()].flat().join('|'), ')');

export const isFurniture = (heading: string): boolean => begins().test(heading);

export const isQuestion = (heading: string): boolean => /[?？]["”»’]?$/u.test(heading);
