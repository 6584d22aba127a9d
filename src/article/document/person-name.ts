/** Two to five words that begin with capitals, particles between them: who wrote a file, who sent a mail. */
export const PERSON_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aei]|van|von|der|den|la|le|al|bin)){1,4}$/u;
