/** Signs that tell one thing: that a name stands as a person, a place or a body does. Data only. */
/** Signs of which each is rare, and any one tells the same. */
export const SUMMARIES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'stands like a person',
    new Set([
      'honorific', 'title', 'after a role', 'after a role and comma', 'age after', 'role apposition', 'before ", who"',
      'before "who"', 'tag before', 'beside a person', 'kin of',
    ]),
  ],
  [
    'stands like a place',
    new Set([
      'after "in"', 'after "near"', 'after "at"', 'place of', 'role from', 'before a comma and place', 'beside a place',
      'after a place and comma', 'after a verb of going', 'after a noun of places', 'after "outside"', 'after "across"',
      'after "around"',
    ]),
  ],
  [
    'stands like a body',
    new Set([
      'acronym in brackets', 'role of', 'role of the', 'before a role', 'owner of a role', 'after a noun of bodies',
      'before a noun of bodies', 'body apposition', 'in brackets after a body', 'beside a body',
      'after a verb of owning',
    ]),
  ],
];
