/** @jsxImportSource hono/jsx */
/** The share page: the card large, its words as text, each beside its evidence, and the article's other cards. */
import type { FC } from 'hono/jsx';
import { formatDate } from '../cards/format-date.ts';
import type { CardEntry } from '../schema.ts';
import { Actions } from './actions.tsx';
import { archivedCopy } from './archived-copy.ts';
import { CardPicture, CardThumbnail } from './card-picture.tsx';
import { CardText } from './card-text.tsx';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import { NamedLists } from './named-lists-section.tsx';
import type { NamedList } from './named-lists.ts';
import type { Shown } from './page-model.ts';
import { Passages } from './passage-item.tsx';
import type { Passage } from './passages.ts';
import { pieceName } from './piece-name.ts';
import { Tags } from './tags.tsx';
import { addressIn, fill, type PageWords, type Reader } from './words/page-words.ts';

interface SharePageProps {
  shown: Shown;
  /** Whom our own words on it are for; the article's words stay in its language. */
  reader: Reader;
  passages: readonly Passage[];
  named: readonly NamedList[];
  /** Where an error is reported; null where the deployment does not say. */
  report: string | null;
  /** The account of the house on Mastodon; null: none. */
  creator: string | null;
  /** Ids of the cards whose pictures stand on the page; to the others leads a word. */
  pictured: ReadonlySet<string>;
}

export const SharePage: FC<SharePageProps> = ({ shown, reader, passages, named, report, creator, pictured }) => {
  const { words: w } = reader;
  const { card, entry, sheet, isSheet, title } = shown;
  const { language } = card;
  const dir = card.rtl ? 'rtl' : 'ltr';
  return (
    <HtmlDocument
      title={`${title} · Verbatim`}
      tags={<Tags shown={shown} passages={passages} creator={creator} />}
      styles={['/site.css']}
      scripts={['/share.js']}
      bodyClass="share"
      language={reader.language}
      titleLanguage={language}
    >
      <Masthead reader={reader} />
      <main id="content">
        <article class="card">
          <Corrected shown={shown} reader={reader} />
          <a class="card-picture" href={entry.images.og.url}><CardPicture entry={entry} /></a>
          <div class="card-text" lang={language} dir={dir}><CardText card={card} /></div>
          <SourceLine shown={shown} reader={reader} />
        </article>
        <Actions shown={shown} words={w} />
        <section class="passages" aria-labelledby="evidence-heading">
          <h2 id="evidence-heading">{w.share.evidence}</h2>
          <p class="note">{w.share.evidenceNote}</p>
          <Passages passages={passages} sheet={sheet} reader={reader} language={language} dir={dir} headed={isSheet} />
          {isSheet && <MoreQuotations sheet={sheet} passages={passages} reader={reader} />}
          {!isSheet && <p><a href={addressIn(reader, sheet.urls.page)}>{w.share.wholeSheet}</a></p>}
        </section>
        {named.length > 0 && <NamedLists lists={named} words={w} language={language} dir={dir} />}
        <OtherCards cards={sheet.cards} current={entry.id} pictured={pictured} reader={reader} />
      </main>
      <Foot reader={reader}>{report && <a href={report}>{w.report.title}</a>} <Forms sheet={sheet} words={w} /></Foot>
    </HtmlDocument>
  );
};

/** A page shows a part of the article: of quotations that it has no room for it says how many, and where they are. */
const MoreQuotations: FC<Pick<Shown, 'sheet'> & Pick<SharePageProps, 'passages' | 'reader'>> = (props) => {
  const { sheet, passages, reader: { words: { share } } } = props;
  const more = sheet.quotes.length - passages.filter(({ kind }) => kind === 'quote').length;
  if (more <= 0) return null;
  return (
    <p class="note more">
      {fill(share.moreQuotations, { n: more })} <a href={`${sheet.urls.page}.md`}>{share.fullSheet}</a>
    </p>
  );
};

/** The sheet in other forms, for those who work with it. */
const Forms: FC<Pick<Shown, 'sheet'> & { words: PageWords }> = ({ sheet: { urls }, words: { share } }) => (
  <>
    <a href={urls.json}>{share.json}</a> <a href={`${urls.page}.md`}>{share.markdown}</a>{' '}
    <a href={`${urls.page}.csv`}>{share.csv}</a> <a href={`${urls.page}.jsonld`}>{share.linkedData}</a>{' '}
    <a href={`${urls.json}/annotations`}>{share.annotations}</a>{' '}
  </>
);

/** Who comes by an old address must not leave with words that were corrected since. */
const Corrected: FC<Pick<SharePageProps, 'shown' | 'reader'>> = ({ shown: { sheet }, reader }) => {
  const { id, urls, correctedBy, corrects } = sheet;
  const { share, changes } = reader.words;
  return (
    <>
      {correctedBy && (
        <p class="corrected">
          {share.corrected} <a href={addressIn(reader, correctedBy.page)}>{share.newest}</a>{' '}
          <a href={addressIn(reader, `${correctedBy.page}/changes?since=${id}`)}>{changes.title}</a>
        </p>
      )}
      {corrects && (
        <p class="note">{share.corrects} <a href={addressIn(reader, `${urls.page}/changes`)}>{changes.title}</a></p>
      )}
    </>
  );
};

/** A card without its source is a rumour. */
const SourceLine: FC<Pick<SharePageProps, 'shown' | 'reader'>> = ({ shown: { sheet }, reader }) => {
  const { source, createdAt } = sheet;
  const { language: ours, words: { share, app } } = reader;
  const { publisher, author, publishedAt, url, language, title, claimed = [] } = source;
  const archived = archivedCopy(source, createdAt);
  return (
    <p class="source">
      {publisher && (
        <bdi class="publisher" lang={language}>
          {publisher}
        </bdi>
      )}
      {claimed.length > 0 && <span class="claimed">{share.claimed}</span>}
      {author && (
        <span>
          {share.by} <bdi lang={language}>{author}</bdi>
        </span>
      )}
      {publishedAt && (
        <time datetime={publishedAt}>{formatDate(publishedAt, ours)}</time>
      )}
      {url && (
        <a href={url} rel="noopener">
          {app.client.readArticle}
          {title && <span class="visually-hidden">: {title}</span>}
        </a>
      )}
      {archived && <a href={archived} rel="noopener">{share.archived}</a>}
    </p>
  );
};

interface OtherCardsProps extends Pick<SharePageProps, 'pictured' | 'reader'> {
  cards: readonly CardEntry[];
  current: string;
}

const OtherCards: FC<OtherCardsProps> = ({ cards, current, pictured, reader }) => (
  <section class="others" aria-labelledby="others-heading">
    <h2 id="others-heading">{reader.words.share.allCards}</h2>
    <ul>
      {cards.map((entry) => (
        <li>
          <a href={addressIn(reader, entry.page)} aria-current={entry.id === current ? 'true' : undefined}>
            {pictured.has(entry.id)
              ? <CardThumbnail entry={entry} />
              : <span class="named-card">{pieceName(entry.id, reader.words)}</span>}
          </a>
        </li>
      ))}
    </ul>
  </section>
);
