/** Headings of a page that are none of its points: "Related", "FAQ", "Conclusion", "How we tested", "Visit us now". */
import { patternOnce } from '../../pattern.ts';
import { ASKING, FAQ, FURNITURE } from './furniture-words.ts';

const begins = patternOnce('iu', '^(?:', [...FURNITURE.values()].flat().join('|'), ')');
const faq = patternOnce('iu', '^(?:', FAQ, ')');
const asking = patternOnce('iu', '^(?:', ASKING, String.raw`)(?!\p{L})`);

export const isFurniture = (heading: string): boolean => begins().test(heading);
export const isFaq = (heading: string): boolean => faq().test(heading);

export const isQuestion = (heading: string): boolean => /[?？]["”»’]?$/u.test(heading);

/** "What is a pellet stove?", "Why trust us": it explains, and is none of the things. */
export const asks = (heading: string): boolean => isQuestion(heading) || asking().test(heading);
