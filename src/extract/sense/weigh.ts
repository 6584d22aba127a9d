/** How much a passage leaves open, in one number: what a card may leave open at most, and what each sign weighs. */
import type { Document, Span } from '../../text/document.ts';
import { danglingIn } from './dangling.ts';
import type { Known } from './passage.ts';
import type { Sign } from './sign.ts';

/** Set by hand, in order of what 24 articles' cards were sent back for: a wrong guess of a riddle is worse than one. */
const WEIGHTS: Readonly<Record<Sign, number>> = {
  joining: 3,
  person: 3,
  thing: 2,
  demonstrative: 2,
  definite: 2,
  condition: 2,
  told: 2,
  surname: 1,
  half: 1,
  matter: 1,
};

/** One light sign is read over ("also"); two make a riddle. */
const MOST = 1;

export const openness = (document: Document, passage: Span | readonly Span[], known: Known): number =>
  danglingIn(document, passage, known).reduce((sum, { sign }) => sum + WEIGHTS[sign], 0);

/** Is it understood by somebody who reads the card alone? */
export const standsAlone = (document: Document, passage: Span | readonly Span[], known: Known): boolean =>
  openness(document, passage, known) <= MOST;

/** Does it leave nothing open at all? For a card that has room for little else. */
export const isPlain = (document: Document, passage: Span | readonly Span[], known: Known): boolean =>
  openness(document, passage, known) === 0;
