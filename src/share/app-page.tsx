/** @jsxImportSource hono/jsx */
/** The web app's page: the form, and the empty places that public/app/ fills. It remembers nothing. */
import type { FC } from 'hono/jsx';
import { THEMES } from '../../templates/theme.ts';
import { MAX_BODY_BYTES, SIZES } from '../limits.ts';
import { SIZE_NAMES } from '../schema.ts';
import { faultWords } from './fault-words.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import { KeyField } from './key-field.tsx';
import type { PageWords, Reader } from './words/page-words.ts';
import { ScriptWords } from './script-words.tsx';

const MODULES = ['input', 'request', 'words', 'elements', 'cards', 'sheet', 'zip', 'drop', 'tell'];

/** What a post takes at most. */
const MAX_MB = MAX_BODY_BYTES / (1024 * 1024);

interface Props {
  themes: readonly string[];
  origin: string;
  reader: Reader;
}

export const AppPage: FC<Props> = ({ themes, origin, reader }) => {
  const { language, words: w } = reader;
  const { app } = w;
  return (
    <HtmlDocument
      title={app.title}
      tags={<AppTags origin={origin} words={w} />}
      styles={['/site.css', '/app.css']}
      scripts={[]}
      modules={['/app/main.js']}
      bodyClass="app"
      language={language}
    >
      <Masthead reader={reader} />
      <main id="content">
        <h1>{app.heading}</h1>
        <p class="lede">{app.lede}</p>
        <noscript>
          <p class="fault-box">{app.needsScript} <a href="/docs">{w.howToCall}</a>.</p>
        </noscript>
        <ArticleForm words={w} />
        <p id="status" role="status" class="status"></p>
        <div id="fault" role="alert"></div>
        <section id="result" hidden aria-labelledby="result-heading" tabindex={-1}>
          <p class="kicker">{app.sheet}</p>
          <h2 id="result-heading"></h2>
          <p class="source" id="result-source"></p>
          <div class="buttons" id="result-actions"></div>
          <Choices themes={themes} words={w} />
          <ul id="cards" class="gallery" aria-label={app.cards}></ul>
          <h3 class="kicker">{app.theSheet}</h3>
          <div id="pieces"></div>
        </section>
      </main>
      <Foot reader={reader} />
      <ScriptWords words={{ ...app.client, pieces: w.kinds, faults: faultWords(w, { mb: MAX_MB }) }} />
    </HtmlDocument>
  );
};

const AppTags: FC<{ origin: string; words: PageWords }> = ({ origin, words: { app } }) => (
  <>
    <meta name="description" content={app.description} />
    <meta property="og:title" content={app.title} />
    <meta property="og:description" content={app.description} />
    <meta property="og:type" content="website" />
    <meta property="og:url" content={`${origin}/`} />
    <meta property="og:site_name" content="Verbatim" />
    <link rel="canonical" href={`${origin}/`} />
    {MODULES.map((name) => (
      <link rel="modulepreload" href={`/app/${name}.js`} />
    ))}
  </>
);

const ArticleForm: FC<{ words: PageWords }> = ({ words: w }) => (
  <form id="article" autocomplete="off" class="drop">
    <label for="text">{w.app.label}</label>
    <textarea
      id="text"
      name="text"
      rows={9}
      dir="auto"
      spellcheck={false}
      aria-describedby="text-hint"
      placeholder={w.app.placeholder}
    ></textarea>
    <p class="note" id="text-hint">
      {w.app.drop}{' '}
      <label class="file">
        {w.app.choose}{' '}
        <input
          type="file"
          id="file"
          accept=".txt,.md,.markdown,.html,.htm,.pdf,.docx,.eml,text/plain,text/markdown,text/html,application/pdf"
        />
      </label>
    </p>
    <details>
      <summary>{w.app.printed}</summary>
      <div class="fields">
        <label>
          {w.app.publisher} <input name="publisher" maxlength={500} />
        </label>
        <label>
          {w.app.articleTitle} <input name="title" maxlength={500} />
        </label>
        <label>
          {w.app.author} <input name="author" maxlength={500} />
        </label>
        <label>
          {w.app.date} <input name="publishedAt" type="date" />
        </label>
        <label>
          {w.app.link}{' '}
          <input name="sourceUrl" type="url" inputmode="url" maxlength={2048} placeholder="https://…" />
        </label>
        <label>
          {w.app.articleLanguage} <input name="language" maxlength={35} placeholder={w.app.found} />
        </label>
      </div>
    </details>
    <KeyField words={w} />
    <div class="buttons">
      <button class="primary" type="submit" disabled>
        {w.app.make}
      </button>
    </div>
  </form>
);

const Choices: FC<{ themes: readonly string[]; words: PageWords }> = ({ themes, words: w }) => (
  <form id="choices" autocomplete="off">
    <fieldset>
      <legend>{w.size}</legend>
      {SIZE_NAMES.map((size, i) => (
        <label class="choice">
          <input
            type="radio"
            name="size"
            value={size}
            checked={i === 0}
            data-width={SIZES[size].width}
            data-height={SIZES[size].height}
          />
          <span>
            <span class={`shape shape-${size}`} aria-hidden="true"></span> {w.sizeNames[size]}
          </span>
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>{w.theme}</legend>
      {themes.map((theme, i) => (
        <label class="choice">
          <input type="radio" name="theme" value={i === 0 ? '' : theme} checked={i === 0} />
          <span>
            <Swatch theme={theme} /> {theme}
          </span>
        </label>
      ))}
    </fieldset>
  </form>
);

const Swatch: FC<{ theme: string }> = ({ theme }) => {
  const tone = Object.entries(THEMES).find(([name]) => name === theme)?.[1].page;
  return tone ? (
    <svg class="swatch" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      <rect width="28" height="16" fill={tone.ground} />
      <rect x="4" y="4" width="14" height="3" fill={tone.ink} />
      <rect x="4" y="10" width="8" height="2" fill={tone.accent} />
    </svg>
  ) : null;
};
