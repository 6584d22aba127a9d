/** How far, in words, a rule looks for a verb of saying. */

/** A verb this near before the mark governs the quotation: "told reporters on Monday that “…". */
export const NEAR = 5;
/** Farther than this, a verb of the same sentence is about something else. */
export const FAR = 45;
