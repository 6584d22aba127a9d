/** A role as found beside a name: its verbatim words, where they stand, and which rule read them. Types only. */
export interface FoundRole {
  text: string;
  start: number;
  end: number;
  gender: 'female' | 'male' | null;
  /** What the role's own noun makes of its bearer. */
  of: 'person' | 'organisation' | null;
  /** "a man": it tells of a gender, and not what somebody is. */
  isBare?: true;
  rule: 'premodifier' | 'appositive' | 'reverse-appositive' | 'copula' | 'affiliation';
}
