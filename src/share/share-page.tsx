/** @jsxImportSource hono/jsx */
/** The share page: the card large, its words as text, each beside its evidence, and the article's other cards. */
import type { FC } from 'hono/jsx';
import { formatDate } from '../cards/format-date.ts';
import { kindOf } from '../cards/kinds/registry.ts';
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
import { Tags } from './tags.tsx';
import { WORDS } from './words.ts';

export interface SharePageProps {
  shown: Shown;
  passages: readonly Passage[];
  named: readonly NamedList[];
  /** Where an error is reported; null where the deployment does not say. */
  report: string | null;
  /** The account of the house on Mastodon; null: none. */
  creator: string | null;
  /** Ids of the cards whose pictures stand on the page; to the others leads a word. */
  pictured: ReadonlySet<string>;
}

export const SharePage: FC<SharePageProps> = ({ shown, passages, named, report, creator, pictured }) => {
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
    >
      <Masthead />
      <main id="content">
        <article class="card">
          <Corrected shown={shown} />
          <a class="card-picture" href={entry.images.og.url}><CardPicture entry={entry} /></a>
          <div class="card-text" lang={language} dir={dir}><CardText card={card} /></div>
          <SourceLine shown={shown} />
        </article>
        <Actions shown={shown} />
        <section class="passages" aria-labelledby="evidence-heading">
          <h2 id="evidence-heading">{WORDS.evidence}</h2>
          <p class="note">{WORDS.evidenceNote}</p>
          <Passages passages={passages} sheet={sheet} language={language} dir={dir} headed={isSheet} />
          {!isSheet && <p><a href={sheet.urls.page}>{WORDS.wholeSheet}</a></p>}
        </section>
        {named.length > 0 && <NamedLists lists={named} language={language} dir={dir} />}
        <OtherCards cards={sheet.cards} current={entry.id} pictured={pictured} />
      </main>
      <Foot>{report && <a href={report}>{WORDS.report}</a>} <Forms sheet={sheet} /></Foot>
    </HtmlDocument>
  );
};

/** The sheet in other forms, for those who work with it. */
const Forms: FC<Pick<Shown, 'sheet'>> = ({ sheet: { urls } }) => (
  <>
    <a href={urls.json}>{WORDS.json}</a> <a href={`${urls.page}.md`}>{WORDS.markdown}</a>{' '}
    <a href={`${urls.page}.csv`}>{WORDS.csv}</a> <a href={`${urls.page}.jsonld`}>{WORDS.linkedData}</a>{' '}
    <a href={`${urls.json}/annotations`}>{WORDS.annotations}</a>{' '}
  </>
);

/** Who comes by an old address must not leave with words that were corrected since. */
const Corrected: FC<{ shown: Shown }> = ({ shown: { sheet: { id, urls, correctedBy, corrects } } }) => (
  <>
    {correctedBy && (
      <p class="corrected">
        {WORDS.corrected} <a href={correctedBy.page}>{WORDS.newest}</a>{' '}
        <a href={`${correctedBy.page}/changes?since=${id}`}>{WORDS.whatChanged}</a>
      </p>
    )}
    {corrects && (
      <p class="note">{WORDS.corrects} <a href={`${urls.page}/changes`}>{WORDS.whatChanged}</a></p>
    )}
  </>
);

/** A card without its source is a rumour. */
const SourceLine: FC<{ shown: Shown }> = ({ shown: { card, sheet: { source, createdAt } } }) => {
  const { publisher, author, publishedAt, url, language, title, claimed = [] } = source;
  const archived = archivedCopy(source, createdAt);
  return (
    <p class="source" dir={card.rtl ? 'rtl' : 'ltr'}>
      {publisher && (
        <bdi class="publisher" lang={language}>
          {publisher}
        </bdi>
      )}
      {claimed.length > 0 && <span class="claimed">{WORDS.claimed}</span>}
      {author && (
        <span>
          {WORDS.by} <bdi lang={language}>{author}</bdi>
        </span>
      )}
      {publishedAt && (
        <time datetime={publishedAt} lang={language}>
          {formatDate(publishedAt, language)}
        </time>
      )}
      {url && (
        <a href={url} rel="noopener">
          {WORDS.readArticle}
          {title && <span class="visually-hidden">: {title}</span>}
        </a>
      )}
      {archived && <a href={archived} rel="noopener">{WORDS.archived}</a>}
    </p>
  );
};

interface OtherCardsProps extends Pick<SharePageProps, 'pictured'> {
  cards: readonly CardEntry[];
  current: string;
}

const OtherCards: FC<OtherCardsProps> = ({ cards, current, pictured }) => (
  <section class="others" aria-labelledby="others-heading">
    <h2 id="others-heading">{WORDS.allCards}</h2>
    <ul>
      {cards.map((entry) => (
        <li>
          <a href={entry.page} aria-current={entry.id === current ? 'true' : undefined}>
            {pictured.has(entry.id) ? <CardThumbnail entry={entry} /> : <NamedCard entry={entry} />}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** A card by its kind and number, without its words. */
const NamedCard: FC<{ entry: CardEntry }> = ({ entry: { id, kind } }) => (
  <span class="named-card">{[kindOf({ kind }).name, /[\d.]+$/.exec(id)?.[0]].filter(Boolean).join(' ')}</span>
);
