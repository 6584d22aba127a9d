// One shape for all that is measured: a row of a file, the request that it makes, and what its sheet adds to a score.
import type * as z from 'zod';
import { PostedSheet } from '../posted-sheet.ts';

/** What the measures look at; a Worker of another version may answer more, or less of the rest. */
export const MeasuredSheet = PostedSheet.pick({
  source: true, facts: true, quotes: true, figures: true, dates: true, people: true, organisations: true, places: true,
  article: true,
});
export type MeasuredSheet = z.infer<typeof MeasuredSheet>;

/** Hears of every miss. */
export type Note = (line: string) => void;
export type Table = Record<string, number | Record<string, number>>;

interface Definition<Row, Score> {
  Row: z.ZodType<Row>;
  /** The body of the POST. */
  requestOf: (row: Row) => object;
  newScore: () => Score;
  /** Adds one row to the score. `sheet` is null where the Worker refused it. */
  addRow: (score: Score, row: Row, sheet: MeasuredSheet | null, note: Note) => void;
  table: (score: Score) => Table;
}

/** A row that was read: what to post, and where the answer goes. */
interface Case {
  id: string | undefined;
  request: object;
  add: (sheet: MeasuredSheet | null, note: Note) => void;
}
interface Tally { take: (line: unknown) => Case; table: () => Table }

/** A measure whose rows and score are its own business: each call begins a new score. */
export const measure = <Row extends { id?: string | undefined }, Score>(definition: Definition<Row, Score>) =>
  (): Tally => {
    const { Row, requestOf, newScore, addRow, table } = definition;
    const score = newScore();
    return {
      take(line) {
        const row = Row.parse(line);
        return { id: row.id, request: requestOf(row), add: (sheet, note) => addRow(score, row, sheet, note) };
      },
      table: () => table(score),
    };
  };
