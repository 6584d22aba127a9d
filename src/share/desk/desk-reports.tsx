/** @jsxImportSource hono/jsx */
/** What readers reported of the sheet, each to be ticked off. */
import type { FC } from 'hono/jsx';
import type { Report } from '../../sheet/reports.ts';
import { pieceName } from '../piece-name.ts';
import { fill, type PageWords } from '../words/page-words.ts';

export const DeskReports: FC<{ reports: readonly Report[]; words: PageWords }> = ({ reports, words: w }) =>
  reports.length === 0 ? null : (
    <section class="reports" aria-labelledby="reports-heading">
      <h2 id="reports-heading">{fill(w.reports, { n: reports.length })}</h2>
      <ul>
        {reports.map(({ name, card, kind, note, at }) => (
          <li>
            <p>
              <strong>{w.report[kind]}.</strong> {note && <q dir="auto">{note}</q>}
            </p>
            <p class="state">{fill(w.reportedOn, { card: aboutOf(card, w), when: at.slice(0, ISO_DAY) })}</p>
            <button type="button" data-report={name} data-key={`report-${name}`}>{w.done}</button>
          </li>
        ))}
      </ul>
    </section>
  );

const aboutOf = (card: string | null, w: PageWords) => (card === null ? w.sharePage : pieceName(card, w));

/** Letters of `2026-03-10`. */
const ISO_DAY = 10;
