/** English words of a trial: who speaks there for somebody, and for whom. */

/** All who give advice in law, under the names that one article may give to one person. */
export const LAWYERS = 'lawyer attorney barrister solicitor counsel';
/** Of these, who pleads before a court: what "Ann Lowe KC" may be called. */
export const PLEADERS = 'counsel barrister lawyer';

/** Alternatives of patterns. Letters behind a name that only who pleads may bear: "Ann Lowe KC". */
export const BAR_LETTERS = 'KC|QC|SC|SAN|BL';
const DEFENDING = 'defending|mitigating';
/** Who stands before a court, or brings a case there: "for the petitioner". */
const DEFENCE = 'defen[cs]e|defendant|accused|petitioner|applicant|appellant|claimant|plaintiff';
const PROSECUTION = 'prosecution|[Cc]rown|[Ss]tate';

/** The same words by the side of whoever speaks, and those of both. */
export const PLEADING = {
  defending: DEFENDING, prosecuting: 'prosecuting', either: `prosecuting|${DEFENDING}`,
} as const;
export const SIDES = { defence: DEFENCE, prosecution: PROSECUTION, either: `${PROSECUTION}|${DEFENCE}` } as const;
