/** Does the article show that a name is a person's: "Mr. Lund", "the baker Lund", "Lund, 43,", "said Lund"? */
import type { KindFeatures } from '../kind/name-context.ts';

/** What shows a person, whatever the name looks like. */
const SHOWN_BY = [
  'honorific', 'title', 'age after', 'before ", who"', 'role apposition', 'after a role', 'tag before', 'known surname',
  'initial', 'initials first',
];

export const showsPerson = (features: KindFeatures): boolean =>
  ('given name first' in features && !('1 words' in features)) ||
  SHOWN_BY.some((sign) => sign in features) ||
  ('before a verb of saying' in features && !('after "the"' in features)); // "the Swede said"
