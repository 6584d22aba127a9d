/** @jsxImportSource hono/jsx */
/** A sheet as an entry of a feed: its first card as a picture with its alt text, and where both can be read. */
import type { FC } from 'hono/jsx';
import { toldSide } from '../cards/kinds/correction/tell.ts';
import type { Change } from '../changes/changes-schema.ts';
import { wording } from '../changes/correction-cards.ts';
import { plain } from '../share/plain.ts';
import { readerIn, type PageWords } from '../share/words/page-words.ts';
import type { Sheet } from '../schema.ts';
import { vouched } from '../sheet/vouched.ts';

export interface FeedEntry {
  /** The address of the sheet's page; it never changes. */
  id: string;
  page: string;
  title: string;
  summary: string;
  /** HTML. */
  content: string;
  published: Date;
  updated: Date;
  author: string | null;
  language: string;
  /** The PNG of the link preview. */
  image: string | null;
  /** What is quoted, told or counted: kinds of its cards. */
  kinds: string[];
}

/** @param corrections what the sheet alters in the version before it */
export function feedEntry(sheet: Sheet, corrections: readonly Change[] = []): FeedEntry {
  const [first] = sheet.cards;
  const { words } = readerIn(sheet.source.language);
  const published = new Date(sheet.createdAt);
  const { author, language } = sheet.source;
  const { publisher } = vouched(sheet.source);
  return {
    id: sheet.urls.page,
    page: sheet.urls.page,
    title: sheet.correctedBy ? `${words.kinds.correction}: ${plain(sheet.headline.text)}` : plain(sheet.headline.text),
    summary: plain(first?.alt ?? sheet.headline.text),
    content: String(Content({ sheet, corrections, words })),
    published,
    updated: sheet.correctedBy ? new Date(sheet.correctedBy.at) : published,
    author: author ?? publisher,
    language,
    image: first?.images.og.url ?? null,
    kinds: [...new Set(sheet.cards.map(({ kind }) => kind))],
  };
}

interface Props {
  sheet: Sheet;
  corrections: readonly Change[];
  /** Our own, in the article's language: a feed is one for all who read it. */
  words: PageWords;
}

const Content: FC<Props> = ({ sheet, corrections, words }) => (
  <>
    <Corrections sheet={sheet} corrections={corrections} words={words} />
    <Cards sheet={sheet} words={words} />
  </>
);

/** What an older sheet's reader must know, and what a newer one alters: each wording from its version. */
const Corrections: FC<Props> = ({ sheet, corrections, words: { share, changes } }) => {
  const { id, correctedBy, corrects, urls, source } = sheet;
  return (
    <>
      {correctedBy && (
        <p>
          {share.corrected} <a href={correctedBy.page}>{share.newest}</a>{' '}
          <a href={`${correctedBy.page}/changes?since=${id}`}>{changes.title}</a>
        </p>
      )}
      {corrects && <p>{share.corrects} <a href={`${urls.page}/changes`}>{changes.title}</a></p>}
      {corrections.map(({ what, was, is, card }) => (
        <p>
          {was && <>{changes.was}: <del>{toldSide(wording(was, what), source.language)}</del>{' '}</>}
          {is && <>{changes.is}: <ins>{toldSide(wording(is, what), source.language)}</ins>{' '}</>}
          {card && <img src={card.images.og.url} width={1200} height={630} alt={plain(card.alt)} />}
        </p>
      ))}
    </>
  );
};

const Cards: FC<Omit<Props, 'corrections'>> = ({ sheet: { cards, source, urls }, words: { share, app } }) => (
  <>
    {cards.slice(0, CARDS_SHOWN).map(({ alt, page, images: { og } }) => (
      <p>
        <a href={page}>
          <img src={og.url} width={og.width} height={og.height} alt={plain(alt)} />
        </a>
      </p>
    ))}
    <p>
      <a href={urls.page}>{share.evidence}</a>
      {source.url && (
        <>
          {' '}
          · <a href={source.url}>{app.client.readArticle}</a>
        </>
      )}
    </p>
  </>
);

/** Readers of feeds show an entry at a glance; all cards are on its page. */
const CARDS_SHOWN = 4;
