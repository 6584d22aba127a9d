/** What a row of the table of values says. Types only. */

/** What stands in a sentence, its value (null: not told) and its unit; why, where it is not plain. */
export type FigureRow = readonly [
  language: string, figure: string, value: number | null, unit: string | null, why?: string,
];

/** A sentence of a paper of Wednesday 18 November 2026, and its dates in order, "null" for one that is not told. */
export type DateRow = readonly [language: string, sentence: string, dates: string, why?: string];
