/**
 * Countries and bodies that go by several names: one key for all of them, so that they are counted as one. A word list.
 */
const KEYS: Record<string, string> = {
  'united states': 'u.s.', 'united states of america': 'u.s.', 'u.s.': 'u.s.', us: 'u.s.', usa: 'u.s.',
  'u.s.a.': 'u.s.',
  'united kingdom': 'u.k.', 'u.k.': 'u.k.', uk: 'u.k.', 'great britain': 'u.k.', britain: 'u.k.',
  'united arab emirates': 'u.a.e.', 'u.a.e.': 'u.a.e.', uae: 'u.a.e.',
  'european union': 'e.u.', 'e.u.': 'e.u.', eu: 'e.u.',
  'united nations': 'u.n.', 'u.n.': 'u.n.', un: 'u.n.',
  'drc': 'd.r.c.', 'democratic republic of congo': 'd.r.c.', 'democratic republic of the congo': 'd.r.c.',
  'washington d.c.': 'd.c.', 'd.c.': 'd.c.', 'new york city': 'n.y.c.', nyc: 'n.y.c.',
};

/** The key that all names of the same country or body share; undefined for a name that has no other. */
export const otherName = (name: string): string | undefined =>
  /^\p{Lu}/u.test(name) && Object.hasOwn(KEYS, name.toLowerCase()) && !(name === 'Us' || name === 'Un')
    ? KEYS[name.toLowerCase()]
    : undefined;
