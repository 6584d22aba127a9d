/**
 * Letters that an old encoding, or a PDF, gives as the shapes they take in print: "ﬁ" for "fi", the four shapes of an
 * Arabic letter. Fonts shape the letters themselves, and most have no such characters.
 */
import { pattern } from '../pattern.ts';

/** Latin and Armenian ligatures, Hebrew letters with their points, Arabic shapes; the signs among them stay. */
const FORMS = pattern(
  'gu',
  String.raw`[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb28\ufb2a-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7`,
  String.raw`\ufe80-\ufefc]`,
);

export const plainLetters = (text: string): string => text.replace(FORMS, (form) => form.normalize('NFKC'));
