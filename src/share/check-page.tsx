/** @jsxImportSource hono/jsx */
/** /check: a text beside an article; public/check/ fills in what of its quotations stands there. It stores nothing. */
import type { FC } from 'hono/jsx';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import { en } from './desk/words/en.ts';
import { KeyField } from './key-field.tsx';
import { PageWords } from './page-words.tsx';

const TITLE = 'Verbatim: is this quotation real?';
const DESCRIPTION =
  'Paste a text beside the article that it quotes: which of its quotations stand there, to the word, and said by whom.';

export const CheckPage: FC<{ origin: string }> = ({ origin }) => (
  <HtmlDocument
    title={TITLE}
    tags={<CheckTags origin={origin} />}
    styles={['/site.css', '/app.css', '/check.css']}
    scripts={[]}
    modules={['/check/main.js']}
    bodyClass="app check"
  >
    <Masthead />
    <main id="content">
      <h1>Is this quotation real?</h1>
      <p class="lede">
        Paste a text, and the article that it quotes. Every quotation is looked up, word by word, and so is the one who
        said it. Nothing is kept.
      </p>
      <noscript>
        <p class="fault-box">
          This page needs JavaScript. The API does not: <a href="/docs#checkQuotes">see how to call it</a>.
        </p>
      </noscript>
      <form id="check" autocomplete="off" class="drop">
        <div class="pair">
          <div class="side">
            <label for="summary">The text with the quotations</label>
            <textarea id="summary" name="summary" rows={9} dir="auto" spellcheck={false} required></textarea>
            <p class="note">
              Or drop a file on it:{' '}
              <label class="file">
                choose a .txt, .md or .docx file{' '}
                <input type="file" id="summary-file" accept=".txt,.md,.markdown,.docx" />
              </label>
            </p>
          </div>
          <div class="side">
            <label for="source-article">The article, a link to it, or the link of its fact sheet</label>
            <textarea id="source-article" name="article" rows={9} dir="auto" spellcheck={false} required></textarea>
          </div>
        </div>
        <KeyField />
        <div class="buttons">
          <button class="primary" type="submit" disabled>
            Check the quotations
          </button>
        </div>
      </form>
      <p id="status" role="status" class="status"></p>
      <div id="fault" role="alert"></div>
      <section id="result" hidden aria-labelledby="result-heading" tabindex={-1}>
        <h2 id="result-heading">What stands in the article</h2>
        <div class="buttons" id="result-actions"></div>
        <div id="marked" class="marked" dir="auto"></div>
        <ol id="verdicts" class="verdicts"></ol>
      </section>
    </main>
    <Foot />
    <PageWords words={{ ...en.app.client, faults: en.app.faults }} />
  </HtmlDocument>
);

const CheckTags: FC<{ origin: string }> = ({ origin }) => (
  <>
    <meta name="description" content={DESCRIPTION} />
    <meta property="og:title" content={TITLE} />
    <meta property="og:description" content={DESCRIPTION} />
    <meta property="og:type" content="website" />
    <meta property="og:url" content={`${origin}/check`} />
    <meta property="og:site_name" content="Verbatim" />
    <link rel="canonical" href={`${origin}/check`} />
  </>
);
