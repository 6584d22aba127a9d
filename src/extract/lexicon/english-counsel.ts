/** English words of a trial: who speaks there for somebody, and for whom. */
import { pattern } from '../../pattern.ts';
import type { Deed } from './deeds.ts';
import { words } from './lexicon.ts';

/** All who give advice in law, under the names that one article may give to one person. */
export const LAWYERS = 'lawyer attorney barrister solicitor counsel';
/** Of these, who pleads before a court: what "Ann Lowe KC" may be called. */
const PLEADERS = 'counsel barrister lawyer';

/** Alternatives of patterns. Letters behind a name that only who pleads may bear: "Ann Lowe KC". */
export const BAR_LETTERS = 'KC|QC|SC|SAN|BL';
const DEFENDING = 'defending|mitigating';
/** The sides of a case but for the prosecution: who stands before a court, or brings a case: "for the petitioner". */
const PARTIES = 'defen[cs]e|defendant|accused|petitioner|applicant|appellant|claimant|plaintiff';
const PROSECUTION = 'prosecution|[Cc]rown|[Ss]tate';

/** The same words by the side of whoever speaks, and those of both. */
export const PLEADING = {
  defending: DEFENDING, prosecuting: 'prosecuting', either: `prosecuting|${DEFENDING}`,
} as const;
export const SIDES = { parties: PARTIES, prosecution: PROSECUTION, either: `${PROSECUTION}|${PARTIES}` } as const;
/** What counsel does before a court: "For the plaintiff, Bo Tran rose", and not "Bo Tran is a threat". */
const PLEADED =
  'rose|says?|said|told|asked|argued|argues|submitted|added|addressed|pleaded|pleads|cross-examined|questioned|' +
  'opened|closed|called|put|urged|insisted|claimed|suggested|contended|maintained|explained|read|spoke|replied';

/** What stands beside the name of counsel, and what they may be called for it. */
export const counselDeeds = (): Deed[] => [
  {
    behind: pattern('u', `^,? (?:${BAR_LETTERS})(?=[ ,])|^, (?:${PLEADING.defending}|appearing for)(?=[ ,])|`,
      `^, (?:counsel )?for the (?:${SIDES.parties})`),
    nouns: words(PLEADERS),
  },
  {
    behind: pattern('u', `^(?: (?:${BAR_LETTERS}))?, (?:${PLEADING.prosecuting}|`,
      `for the (?:${SIDES.prosecution}))(?=[ ,])`),
    nouns: words(`${PLEADERS} prosecutor`),
  },
  {
    before: pattern('iu', `(?:^|[.\\n] ?)(?:${PLEADING.either}), $`), nouns: words(PLEADERS),
  },
  {
    before: pattern('iu', `(?:^|[.\\n] ?)for the (?:prosecution|${SIDES.parties}), $`), nouns: [],
    among: () => [
      { behind: pattern('u', `^(?: (?:${BAR_LETTERS}))?,? (?:${PLEADED})\\b`), nouns: words(PLEADERS) },
    ],
  },
];
