/** @jsxImportSource hono/jsx */
/** What a corrected article says otherwise: both wordings side by side, each as it stands in its own version. */
import type { FC } from 'hono/jsx';
import { formatDate } from '../cards/format-date.ts';
import { quoteMarks } from '../cards/quote-marks.ts';
import type { Change, ChangedWords, Changes } from '../changes/changes-schema.ts';
import { diffWords } from '../changes/word-diff.ts';
import type { OtherVersion } from '../schema.ts';
import { SpeakerLine } from './card-text.tsx';
import type { FittedChanges } from './fit-changes.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import { plain } from './plain.ts';
import { addressIn, fill, type PageWords, type Reader } from './words/page-words.ts';

interface ChangesPageProps {
  shown: Changes;
  changes: FittedChanges;
  /** Of the newer version. */
  headline: string;
  /** Of the article. */
  language: string;
  reader: Reader;
}

export const ChangesPage: FC<ChangesPageProps> = ({ shown, changes, headline, language, reader }) => {
  const { words: w } = reader;
  const since = new URL(shown.page).searchParams.get('since');
  const preview = changes.shown.find(({ card }) => card)?.card;
  const json = shown.page.replace('/s/', '/api/sheets/');
  const tags = (
    <>
      <link rel="canonical" href={shown.page} />
      <link rel="alternate" type="application/json" href={json} />
      {preview && <CorrectionTags card={preview} title={`${w.changes.title}: ${plain(headline)}`} page={shown.page} />}
    </>
  );
  return (
    <HtmlDocument
      title={`${w.changes.title}: ${plain(headline)} · Verbatim`}
      tags={tags}
      styles={['/site.css']}
      scripts={[]}
      bodyClass="changes"
      language={reader.language}
    >
      <Masthead reader={reader} />
      <main id="content">
        <p class="kicker">{w.changes.title}</p>
        <h1 lang={language} dir="auto">{headline}</h1>
        <Between shown={shown} reader={reader} />
        {shown.before && changes.shown.length + changes.leftOut === 0 && <p>{w.changes.none}</p>}
        <ol>{changes.shown.map((change) => <ChangeItem change={change} language={language} words={w} />)}</ol>
        {changes.leftOut > 0 && (
          <p>{fill(w.changes.more, { n: changes.leftOut })} <a href={json}>{w.changes.json}</a>.</p>
        )}
      </main>
      <Foot reader={reader} keep={since === null ? {} : { since }}><a href={json}>{w.changes.json}</a> </Foot>
    </HtmlDocument>
  );
};

/** A link to the page is previewed by its first correction. */
const CorrectionTags: FC<{ card: NonNullable<Change['card']>; title: string; page: string }> = (props) => {
  const { card: { alt, images: { og } }, title, page } = props;
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={page} />
      <meta property="og:image" content={og.url} />
      <meta property="og:image:width" content={String(og.width)} />
      <meta property="og:image:height" content={String(og.height)} />
      <meta property="og:image:alt" content={plain(alt)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
};

const Between: FC<Pick<ChangesPageProps, 'shown' | 'reader'>> = ({ shown: { before, version }, reader }) => {
  const { words: { changes } } = reader;
  return (
  before ? (
    <>
      <p>
        {changes.older} <VersionLink version={before} reader={reader} /> →{' '}
        {changes.newer} <VersionLink version={version} reader={reader} />
      </p>
      <p class="note">{changes.note}</p>
    </>
  ) : (
    <p>{changes.first}</p>
  ));
};

/** Where `09:05` stands in `2026-03-10T09:05:00Z`. */
const CLOCK = [11, 16] as const;

/** By the minute: corrections come within hours. */
const VersionLink: FC<{ version: OtherVersion; reader: Reader }> = ({ version: { page, at }, reader }) => (
  <a href={addressIn(reader, page)}>
    <time datetime={at}>{formatDate(at, reader.language)}, {at.slice(...CLOCK)} UTC</time>
  </a>
);

interface ItemProps { change: Change; language: string; words: PageWords }

const ChangeItem: FC<ItemProps> = ({ change, language, words: w }) => {
  const { what, change: kind, was, is, card } = change;
  const names: Readonly<Record<string, string>> = w.changes[what];
  return (
    <li class="change">
      <h2 class="kicker">{names[kind]}</h2>
      {was && <Wording words={was} other={is} isOld what={what} language={language} ours={w} />}
      {is && <Wording words={is} other={was} isOld={false} what={what} language={language} ours={w} />}
      {card && (
        <details class="correction">
          <summary>{w.changes.asCard}</summary>
          <a href={card.images.og.url}>
            <img src={card.images.og.url} width={1200} height={630} alt={plain(card.alt)} loading="lazy" />
          </a>
        </details>
      )}
    </li>
  );
};

const NO_MARKS = { open: '', close: '' };

interface WordingProps {
  words: ChangedWords;
  other: ChangedWords | null;
  isOld: boolean;
  what: Change['what'];
  language: string;
  ours: PageWords;
}

const Wording: FC<WordingProps> = ({ words, other, isOld, what, language, ours }) => {
  const isQuote = what === 'quote' || what === 'speaker';
  const { open, close } = isQuote ? quoteMarks(language).outer : NO_MARKS;
  return (
    <div class={isOld ? 'was' : 'is'}>
      <h3>{isOld ? ours.changes.was : ours.changes.is}</h3>
      <p class="shown-text" lang={language} dir="auto">
        {open}<Marked words={words.text} other={other?.text ?? null} isOld={isOld} />{close}
        {words.label && <> {words.label}</>}
      </p>
      {isQuote && (
        <p class="shown-speaker">
          {words.speaker
            ? <span lang={language}><SpeakerLine speaker={words.speaker} /></span>
            : ours.app.client.unnamed}
        </p>
      )}
    </div>
  );
};

/** The words of one version, those that the other does not have marked. */
const Marked: FC<{ words: string; other: string | null; isOld: boolean }> = ({ words, other, isOld }) => {
  if (other === null) return <>{words}</>;
  const own = diffWords(other, words).filter(({ op }) => op !== 'removed');
  return <>{own.map(({ op, text }) => (op === 'same' ? <>{text}</> : <Differing text={text} isOld={isOld} />))}</>;
};

/** The space behind the last word is not marked. */
const Differing: FC<{ text: string; isOld: boolean }> = ({ text, isOld }) => {
  const words = text.trimEnd();
  return <>{isOld ? <del>{words}</del> : <ins>{words}</ins>}{text.slice(words.length)}</>;
};
