/** @jsxImportSource hono/jsx */
/** /quotes and /people/{name}: quotations of the archive, what narrows them, and the way to the next page. */
import type { FC } from 'hono/jsx';
import { Foot, HtmlDocument, Masthead } from '../html-document.tsx';
import { plain } from '../plain.ts';
import type { Facet, Facets, FoundQuote } from '../../archive/search.ts';

/** What was asked for, as it stands in the address. */
export type Asked = Readonly<Partial<Record<'q' | 'speaker' | 'publisher' | 'language' | 'from' | 'to', string>>>;

interface QuotesPageProps {
  asked: Asked;
  /** The one whom a page of people is about. */
  person: string | null;
  quotes: readonly FoundQuote[];
  /** On the first page alone. */
  counted: { total: number; facets: Facets } | null;
  next: string | null;
}

const FACET_NAMES = { speaker: 'Speakers', publisher: 'Publishers', language: 'Languages' } as const;
const FACET_KINDS = ['speaker', 'publisher', 'language'] as const;

/** The address of a search; what is empty is left out. */
function quotesAddress(path: string, asked: Asked & { cursor?: string }): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  return query.size > 0 ? `${path}?${query}` : path;
}

const personAddress = (name: string) => `/people/${encodeURIComponent(name)}`;

export const QuotesPage: FC<QuotesPageProps> = ({ asked, person, quotes, counted, next }) => {
  const title = person === null ? 'Quotations' : `Quotations of ${plain(person)}`;
  const path = person === null ? '/quotes' : personAddress(person);
  const feed = quotesAddress('/quotes.xml', person === null ? asked : { ...asked, speaker: person });
  return (
    <HtmlDocument
      title={`${title} · Verbatim`}
      tags={<link rel="alternate" type="application/atom+xml" href={feed} title={title} />}
      styles={['/site.css', '/archive.css']}
      scripts={[]}
      bodyClass="archive"
    >
      <Masthead />
      <main id="content">
        <h1>{title}</h1>
        {person !== null && (
          <p class="note">
            Everybody whom an article calls by this name. The same name may be borne by several people; nobody checked.
          </p>
        )}
        <SearchForm path={path} asked={asked} />
        {counted && <p class="status" role="status">{countOf(counted.total)}</p>}
        <div class="found">
          <ol class="quotes">{quotes.map((quote) => <QuoteItem quote={quote} isNamed={person === null} />)}</ol>
          {counted && counted.total > 0 && <FacetLists path={path} asked={asked} facets={counted.facets} />}
        </div>
        <p class="buttons">
          {next !== null && (
            <a class="button" rel="next" href={quotesAddress(path, { ...asked, cursor: next })}>Older</a>
          )}
          <a class="button" href={feed}>Feed of this search</a>
          <a class="button" href="/sources">Sources week by week</a>
        </p>
      </main>
      <Foot />
    </HtmlDocument>
  );
};

const countOf = (total: number) => (total === 1 ? 'One quotation.' : `${total.toLocaleString('en')} quotations.`);

const SearchForm: FC<{ path: string; asked: Asked }> = ({ path, asked }) => (
  <form method="get" action={path} role="search" class="search">
    <p class="wide">
      <label for="q">Words</label>
      <input id="q" name="q" type="search" dir="auto" value={asked.q} placeholder='harbour "on time"' />
    </p>
    <p>
      <label for="from">From</label>
      <input id="from" name="from" type="date" value={asked.from} />
    </p>
    <p>
      <label for="to">To</label>
      <input id="to" name="to" type="date" value={asked.to} />
    </p>
    {(['speaker', 'publisher', 'language'] as const).map((name) =>
      asked[name] && path === '/quotes' ? <input type="hidden" name={name} value={asked[name]} /> : null)}
    <button class="primary" type="submit">Search</button>
  </form>
);

const QuoteItem: FC<{ quote: FoundQuote; isNamed: boolean }> = ({ quote, isNamed }) => (
  <li lang={quote.language}>
    <figure class="said">
      <blockquote dir="auto"><p>{plain(quote.text)}</p></blockquote>
      <figcaption>
        {isNamed && (quote.speaker === null
          ? <span>The article does not say who said this.</span>
          : <a class="name" href={personAddress(quote.speaker)} dir="auto">{plain(quote.speaker)}</a>)}
        {quote.role !== null && <span dir="auto">{isNamed ? ', ' : ''}{plain(quote.role)}</span>}
      </figcaption>
    </figure>
    <p class="from">
      <time datetime={quote.day}>{quote.day}</time>
      {quote.publisher !== null && <span dir="auto">{plain(quote.publisher)}</span>}
      <a href={`/s/${quote.sheet}`} dir="auto">{plain(quote.headline)}</a>
    </p>
  </li>
);

const FacetLists: FC<{ path: string; asked: Asked; facets: Facets }> = ({ path, asked, facets }) => (
  <aside aria-label="Narrow the search" class="facets">
    {FACET_KINDS.filter((kind) => path === '/quotes' || kind !== 'speaker').map((kind) => (
      <FacetList path={path} asked={asked} kind={kind} rows={facets[kind]} />
    ))}
  </aside>
);

interface FacetProps { path: string; asked: Asked; kind: (typeof FACET_KINDS)[number]; rows: readonly Facet[] }

const FacetList: FC<FacetProps> = ({ path, asked, kind, rows }) =>
  rows.length === 0 ? null : (
    <section>
      <h2>{FACET_NAMES[kind]}</h2>
      <ul>
        {rows.map(({ name, quotes }) => (
          <li>
            <a href={quotesAddress(path, { ...asked, [kind]: name })} dir="auto">{plain(name)}</a> <span>{quotes}</span>
          </li>
        ))}
        {asked[kind] && <li><a href={quotesAddress(path, { ...asked, [kind]: '' })}>All</a></li>}
      </ul>
    </section>
  );
