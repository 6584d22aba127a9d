/** Fitted by `npm run train:facts`; not written by hand. By feature. */
import type { Riddle } from './candidates.ts';
import type { Standing } from './standing.ts';

export const STANDS: Readonly<Standing> = {
  place: -0.288,
  lengthy: -1.019,
  opens: 0.599,
  alone: -0.456,
  closes: -0.478,
  item: -0.921,
  colon: -0.638,
  dash: -0.567,
  quotes: -1.296,
  quoted: -1.102,
  personal: -0.62,
  dangling: -0.855,
  short: -1.398,
  overlong: -0.497,
  letters: 2.023,
  words: -0.85,
  numbers: 0.304,
  amounts: 0.565,
  title: 0.135,
  central: 0.403,
  known: 0.819,
  fresh: 0.021,
  introduces: 0.231,
  figured: 0.442,
  dated: 0.377,
};

export const RIDDLE: Readonly<Record<Riddle, number>> = {
  demonstrative: -0.949,
  person: -0.833,
  thing: -0.934,
  joining: -0.62,
};
