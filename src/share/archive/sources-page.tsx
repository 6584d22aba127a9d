/** @jsxImportSource hono/jsx */
/** /sources: whom a house lets speak, week by week, how often and how long; and how much of it nobody is named for. */
import type { FC } from 'hono/jsx';
import type { SourceRow } from '../../archive/search.ts';
import { Foot, HtmlDocument, Masthead } from '../html-document.tsx';
import { plain } from '../plain.ts';

interface SourcesPageProps { rows: readonly SourceRow[]; from: string; to: string; csv: string }

/** Voices of one week that the page lists; all stand in the CSV. */
const VOICES_SHOWN = 12;

export const SourcesPage: FC<SourcesPageProps> = ({ rows, from, to, csv }) => (
  <HtmlDocument
    title="Sources week by week · Verbatim"
    styles={['/site.css', '/archive.css']}
    scripts={[]}
    bodyClass="archive"
  >
    <Masthead />
    <main id="content">
      <h1>Sources week by week</h1>
      <p class="note">
        Counted from quotations, by the names that articles give: the same name may be several people, and somebody with
        two names is counted under each. Nothing else is guessed of anybody.
      </p>
      <form method="get" action="/sources" class="search">
        <p><label for="from">From</label><input id="from" name="from" type="date" value={from} /></p>
        <p><label for="to">To</label><input id="to" name="to" type="date" value={to} /></p>
        <button class="primary" type="submit">Show</button>
        <a class="button" href={csv}>As CSV</a>
      </form>
      {rows.length === 0 && <p class="status">No quotations of this time.</p>}
      {[...Map.groupBy(rows, ({ week }) => week)].map(([week, voices]) => <Week week={week} voices={voices} />)}
    </main>
    <Foot />
  </HtmlDocument>
);

const sum = (rows: readonly SourceRow[], of: 'quotes' | 'words') => rows.reduce((total, row) => total + row[of], 0);
const PERCENT = 100;

const Week: FC<{ week: string; voices: readonly SourceRow[] }> = ({ week, voices }) => {
  const words = sum(voices, 'words');
  const named = sum(voices.filter(({ kind }) => kind !== 'unnamed'), 'words');
  const share = words === 0 ? 0 : Math.round((named / words) * PERCENT);
  return (
    <section class="week" aria-labelledby={week}>
      <h2 id={week}>{week}</h2>
      <p>
        {sum(voices, 'quotes')} quotations, {words} words; {share} % of the words by sources with a name.{' '}
        <meter min={0} max={PERCENT} value={share} aria-label="Share of words by sources with a name"></meter>
      </p>
      <table>
        <thead>
          <tr>
            {['Source', 'Kind', 'Words', 'Quotations'].map((name) => <th scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {voices.slice(0, VOICES_SHOWN).map(({ speaker, kind, words: said, quotes }) => (
            <tr>
              <th scope="row" dir="auto">
                {speaker === null
                  ? 'nobody named'
                  : <a href={`/people/${encodeURIComponent(speaker)}`}>{plain(speaker)}</a>}
              </th>
              <td>{kind}</td><td>{said}</td><td>{quotes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {voices.length > VOICES_SHOWN && <p class="note">And {voices.length - VOICES_SHOWN} more, in the CSV.</p>}
    </section>
  );
};
