/** @jsxImportSource hono/jsx */
/** The web app's page: the form, and the empty places that public/app/ fills. It remembers nothing. */
import type { FC } from 'hono/jsx';
import { THEMES } from '../../templates/theme.ts';
import { SIZES } from '../limits.ts';
import { SIZE_NAMES } from '../schema.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import { KeyField } from './key-field.tsx';
import { SIZE_WORDS } from './words.ts';

const MODULES = ['input', 'request', 'fault-words', 'elements', 'cards', 'sheet', 'zip', 'drop', 'tell'];

const TITLE = 'Verbatim: fact cards that cannot misquote';
const DESCRIPTION =
  'Paste an article; get its facts, quotations and figures as cards to share. Every word stands in the article, and ' +
  'every quotation bears the name of the one who said it, or none.';

export const AppPage: FC<{ themes: readonly string[]; origin: string }> = ({ themes, origin }) => (
  <HtmlDocument
    title={TITLE}
    tags={<AppTags origin={origin} />}
    styles={['/site.css', '/app.css']}
    scripts={[]}
    modules={['/app/main.js']}
    bodyClass="app"
  >
    <Masthead />
    <main id="content">
      <h1>Paste an article. Share what it says, word for word.</h1>
      <p class="lede">
        Its facts, quotations and figures become cards. Every word on them stands in the article, and every quotation
        bears the name of the one who said it, or none.
      </p>
      <noscript>
        <p class="fault-box">
          This page needs JavaScript. The API does not: <a href="/docs">see how to call it</a>.
        </p>
      </noscript>
      <ArticleForm />
      <p id="status" role="status" class="status"></p>
      <div id="fault" role="alert"></div>
      <section id="result" hidden aria-labelledby="result-heading" tabindex={-1}>
        <p class="kicker">Fact sheet</p>
        <h2 id="result-heading"></h2>
        <p class="source" id="result-source"></p>
        <div class="buttons" id="result-actions"></div>
        <Choices themes={themes} />
        <ul id="cards" class="gallery" aria-label="Cards"></ul>
        <h3 class="kicker">The sheet</h3>
        <div id="pieces"></div>
      </section>
    </main>
    <Foot />
  </HtmlDocument>
);

const AppTags: FC<{ origin: string }> = ({ origin }) => (
  <>
    <meta name="description" content={DESCRIPTION} />
    <meta property="og:title" content={TITLE} />
    <meta property="og:description" content={DESCRIPTION} />
    <meta property="og:type" content="website" />
    <meta property="og:url" content={`${origin}/`} />
    <meta property="og:site_name" content="Verbatim" />
    <link rel="canonical" href={`${origin}/`} />
    {MODULES.map((name) => (
      <link rel="modulepreload" href={`/app/${name}.js`} />
    ))}
  </>
);

const ArticleForm: FC = () => (
  <form id="article" autocomplete="off" class="drop">
    <label for="text">The article, or a link to it</label>
    <textarea
      id="text"
      name="text"
      rows={9}
      dir="auto"
      spellcheck={false}
      aria-describedby="text-hint"
      placeholder="Paste the text here …"
    ></textarea>
    <p class="note" id="text-hint">
      Or drop a file here:{' '}
      <label class="file">
        choose a .txt, .md, .html, .pdf, .docx or .eml file{' '}
        <input
          type="file"
          id="file"
          accept=".txt,.md,.markdown,.html,.htm,.pdf,.docx,.eml,text/plain,text/markdown,text/html,application/pdf"
        />
      </label>
    </p>
    <details>
      <summary>Where it was printed (goes on the cards)</summary>
      <div class="fields">
        <label>
          Publisher <input name="publisher" maxlength={500} />
        </label>
        <label>
          Title <input name="title" maxlength={500} />
        </label>
        <label>
          Author <input name="author" maxlength={500} />
        </label>
        <label>
          Date <input name="publishedAt" type="date" />
        </label>
        <label>
          Link to the article{' '}
          <input name="sourceUrl" type="url" inputmode="url" maxlength={2048} placeholder="https://…" />
        </label>
        <label>
          Language <input name="language" maxlength={35} placeholder="found by itself" />
        </label>
      </div>
    </details>
    <KeyField />
    <div class="buttons">
      <button class="primary" type="submit" disabled>
        Make the cards
      </button>
    </div>
  </form>
);

const Choices: FC<{ themes: readonly string[] }> = ({ themes }) => (
  <form id="choices" autocomplete="off">
    <fieldset>
      <legend>Size</legend>
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
            <span class={`shape shape-${size}`} aria-hidden="true"></span> {SIZE_WORDS[size]}
          </span>
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>Theme</legend>
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
