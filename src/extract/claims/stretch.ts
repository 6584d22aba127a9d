/** A run of tokens. Types only. */

/** Token indices, end exclusive. */
export interface Stretch { first: number; end: number }
