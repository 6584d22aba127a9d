/** @jsxImportSource hono/jsx */
/** The desk's pages without an article: it is fetched with a key, and put in place by public/desk/. */
import type { Child, FC } from 'hono/jsx';
import { Foot, HtmlDocument, Masthead } from '../html-document.tsx';
import { ScriptWords } from '../script-words.tsx';
import { DeskKits } from './desk-kits.tsx';
import { DeskPicker } from './desk-picker.tsx';
import { fill, type PageWords, type Reader } from '../words/page-words.ts';

interface Page {
  reader: Reader;
}

type FrameProps = Page & { title: string; module: string; load: string; children?: Child };

const Frame: FC<FrameProps> = ({ reader, title, module, load, children }) => {
  const { language, words: w } = reader;
  return (
    <HtmlDocument
      title={title}
      styles={['/site.css', '/desk.css']}
      scripts={[]}
      modules={[module]}
      bodyClass="desk"
      language={language}
    >
      <Masthead reader={reader} />
      <main id="content" data-load={load}>
        <h1>{title}</h1>
        <noscript>
          <p class="fault-box">{w.needsScript} <a href="/docs">{w.howToCall}</a>.</p>
        </noscript>
        <form id="key-form" hidden>
          <label for="key">{w.key}</label>
          <input id="key" type="password" autocomplete="off" aria-describedby="key-hint" />
          <p class="note" id="key-hint">{w.keyHint}</p>
          <button type="submit">{w.open}</button>
        </form>
        <p id="status" role="status" class="status"></p>
        <div id="fault" role="alert"></div>
        {children}
        <div id="place" aria-busy="true">
          <p class="visually-hidden">{w.opening}</p>
          <Skeleton />
        </div>
      </main>
      <Foot reader={reader} />
      <ScriptWords words={{ ...w.client, pieces: w.kinds, language }} />
    </HtmlDocument>
  );
};

/** The shape of what comes, in place of a white box. */
const Skeleton: FC = () => (
  <div class="skeleton" aria-hidden="true">
    <div class="bar"></div>
    <div class="lines">{Array.from({ length: SKELETON_LINES }, () => <div></div>)}</div>
    <div class="pictures"><div></div><div></div></div>
  </div>
);

/** As many lines as a phone shows. */
const SKELETON_LINES = 9;

export const DeskListPage: FC<Page> = ({ reader }) => (
  <Frame
    reader={reader}
    title={reader.words.pastSheets}
    module="/desk/list.js"
    load={`/desk/rows?lang=${reader.language}`}
  />
);

export const DeskPage: FC<Page & { id: string; themes: readonly string[] }> = ({ reader, id, themes }) => {
  const { language, words: w } = reader;
  return (
    <Frame reader={reader} title={w.desk} module="/desk/desk.js" load={`/desk/${id}/work?lang=${language}`}>
      <DeskPicker words={w} />
      <Dialog id="texts" title={w.posts} words={w} />
      <Dialog id="previews" title={w.previews} words={w} />
      <Dialog id="kits" title={w.kits} words={w}><DeskKits words={w} themes={themes} /></Dialog>
    </Frame>
  );
};

const Dialog: FC<{ id: string; title: string; words: PageWords; children?: Child }> = (props) => (
  <dialog id={props.id} aria-labelledby={`${props.id}-heading`}>
    <div class="dialog-head">
      <h2 id={`${props.id}-heading`}>{props.title}</h2>
      <form method="dialog"><button>{props.words.close}</button></form>
    </div>
    <div id={`${props.id}-place`}>{props.children}</div>
  </dialog>
);

interface DeskRow {
  id: string;
  createdAt: string;
  headline: string;
  /** How many reports of readers wait. */
  reports: number;
}

interface RowsProps {
  rows: readonly DeskRow[];
  reader: Reader;
  /** Where the older ones begin; null: these are the last. */
  cursor: string | null;
  /** Whether there are newer ones. */
  isOlder: boolean;
}

export const DeskRows: FC<RowsProps> = ({ rows, reader, cursor, isOlder }) => {
  const { language, words: w } = reader;
  return (
    <>
      <ul class="rows">
        {rows.map(({ id, createdAt, headline, reports }) => (
          <li>
            <a href={`/desk/${id}?lang=${language}`} dir="auto">{headline}</a>{' '}
            {reports > 0 && <strong class="reported">{fill(w.reports, { n: reports })}</strong>}{' '}
            <time datetime={createdAt}>{createdAt.slice(0, ISO_DAY)}</time>
          </li>
        ))}
        {rows.length === 0 && !isOlder && <li>{w.noSheets} <a href="/">{w.pasteArticle}</a>.</li>}
      </ul>
      {cursor !== null && (
        <button type="button" data-older={`/desk/rows?${new URLSearchParams({ lang: language, cursor })}`}>
          {w.older}
        </button>
      )}
    </>
  );
};

/** Letters of `2026-03-10`. */
const ISO_DAY = 10;
