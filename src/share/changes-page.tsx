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
import { CHANGE_WORDS, WORDS } from './words.ts';

export interface ChangesPageProps {
  shown: Changes;
  changes: FittedChanges;
  /** Of the newer version. */
  headline: string;
  language: string;
}

export const ChangesPage: FC<ChangesPageProps> = ({ shown, changes, headline, language }) => {
  const preview = changes.shown.find(({ card }) => card)?.card;
  const json = shown.page.replace('/s/', '/api/sheets/');
  const tags = (
    <>
      <link rel="canonical" href={shown.page} />
      <link rel="alternate" type="application/json" href={json} />
      {preview && <CorrectionTags card={preview} title={headline} page={shown.page} />}
    </>
  );
  return (
    <HtmlDocument
      title={`${WORDS.whatChanged}: ${plain(headline)} · Verbatim`}
      tags={tags}
      styles={['/site.css']}
      scripts={[]}
      bodyClass="changes"
    >
      <Masthead />
      <main id="content">
        <p class="kicker">{WORDS.whatChanged}</p>
        <h1 lang={language} dir="auto">{headline}</h1>
        <Between shown={shown} />
        {shown.before && changes.shown.length + changes.leftOut === 0 && <p>{WORDS.nothingChanged}</p>}
        <ol>{changes.shown.map((change) => <ChangeItem change={change} language={language} />)}</ol>
        {changes.leftOut > 0 && <p>{changes.leftOut} {WORDS.moreChanges} <a href={json}>{WORDS.changesJson}</a>.</p>}
      </main>
      <Foot><a href={json}>{WORDS.changesJson}</a> </Foot>
    </HtmlDocument>
  );
};

/** A link to the page is previewed by its first correction. */
const CorrectionTags: FC<{ card: NonNullable<Change['card']>; title: string; page: string }> = (props) => {
  const { card: { alt, images: { og } }, title, page } = props;
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={`${WORDS.whatChanged}: ${plain(title)}`} />
      <meta property="og:url" content={page} />
      <meta property="og:image" content={og.url} />
      <meta property="og:image:width" content={String(og.width)} />
      <meta property="og:image:height" content={String(og.height)} />
      <meta property="og:image:alt" content={plain(alt)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
};

const Between: FC<{ shown: Changes }> = ({ shown: { before, version } }) =>
  before ? (
    <>
      <p>
        {WORDS.olderVersion} <VersionLink version={before} /> → {WORDS.newerVersion} <VersionLink version={version} />
      </p>
      <p class="note">{WORDS.changedBetween}</p>
    </>
  ) : (
    <p>{WORDS.firstVersion}</p>
  );

/** By the minute: corrections come within hours. */
const VersionLink: FC<{ version: OtherVersion }> = ({ version: { page, at } }) => (
  <a href={page}><time datetime={at}>{formatDate(at, 'en')}, {at.slice(11, 16)} UTC</time></a>
);

interface ItemProps { change: Change; language: string }

const ChangeItem: FC<ItemProps> = ({ change, language }) => {
  const { what, change: kind, was, is, card } = change;
  const names: Readonly<Record<string, string>> = CHANGE_WORDS[what];
  return (
    <li class="change">
      <h2 class="kicker">{names[kind]}</h2>
      {was && <Wording words={was} other={is} label={WORDS.was} what={what} language={language} />}
      {is && <Wording words={is} other={was} label={WORDS.is} what={what} language={language} />}
      {card && (
        <details class="correction">
          <summary>{WORDS.asCard}</summary>
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
  label: string;
  what: Change['what'];
  language: string;
}

const Wording: FC<WordingProps> = ({ words, other, label, what, language }) => {
  const isQuote = what === 'quote' || what === 'speaker';
  const { open, close } = isQuote ? quoteMarks(language).outer : NO_MARKS;
  return (
    <div class={label === WORDS.was ? 'was' : 'is'}>
      <h3>{label}</h3>
      <p class="shown-text" lang={language} dir="auto">
        {open}<Marked words={words.text} other={other?.text ?? null} isOld={label === WORDS.was} />{close}
        {words.label && <> {words.label}</>}
      </p>
      {isQuote && (
        <p class="shown-speaker">
          {words.speaker ? <span lang={language}><SpeakerLine speaker={words.speaker} /></span> : WORDS.speakerUnknown}
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
