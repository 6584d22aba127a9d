/** @jsxImportSource hono/jsx */
/** /check: a text beside an article; public/check/ fills in what of its quotations stands there. It stores nothing. */
import type { FC } from 'hono/jsx';
import { faultWords } from './fault-words.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import { KeyField } from './key-field.tsx';
import { ScriptWords } from './script-words.tsx';
import type { PageWords, Reader } from './words/page-words.ts';

/** Of a file, which goes in the body of the call as base64, beside the article; public/check/request.js agrees. */
const MAX_FILE_MB = 2;

export const CheckPage: FC<{ origin: string; reader: Reader }> = ({ origin, reader }) => {
  const { language, words: w } = reader;
  const { checking, app } = w;
  const faults = faultWords(w, { mb: MAX_FILE_MB, files: checking.choose });
  return (
    <HtmlDocument
      title={checking.title}
      tags={<CheckTags origin={origin} words={w} />}
      styles={['/site.css', '/app.css', '/check.css']}
      scripts={[]}
      modules={['/check/main.js']}
      bodyClass="app check"
      language={language}
    >
      <Masthead reader={reader} />
      <main id="content">
        <h1>{checking.heading}</h1>
        <p class="lede">{checking.lede}</p>
        <noscript>
          <p class="fault-box">{app.needsScript} <a href="/docs#checkQuotes">{w.howToCall}</a>.</p>
        </noscript>
        <CheckForm words={w} />
        <p id="status" role="status" class="status"></p>
        <div id="fault" role="alert"></div>
        <section id="result" hidden aria-labelledby="result-heading" tabindex={-1}>
          <h2 id="result-heading">{checking.result}</h2>
          <div class="buttons" id="result-actions"></div>
          <div id="marked" class="marked" dir="auto"></div>
          <ol id="verdicts" class="verdicts"></ol>
        </section>
      </main>
      <Foot reader={reader} />
      <ScriptWords words={{ ...app.client, check: checking.client, faults }} />
    </HtmlDocument>
  );
};

const CheckForm: FC<{ words: PageWords }> = ({ words: w }) => (
  <form id="check" autocomplete="off" class="drop">
    <div class="pair">
      <div class="side">
        <label for="summary">{w.checking.summary}</label>
        <textarea id="summary" name="summary" rows={9} dir="auto" spellcheck={false} required></textarea>
        <p class="note">
          {w.checking.drop}{' '}
          <label class="file">
            {w.checking.choose}{' '}
            <input type="file" id="summary-file" accept=".txt,.md,.markdown,.docx" />
          </label>
        </p>
      </div>
      <div class="side">
        <label for="source-article">{w.checking.source}</label>
        <textarea id="source-article" name="article" rows={9} dir="auto" spellcheck={false} required></textarea>
      </div>
    </div>
    <KeyField words={w} />
    <div class="buttons">
      <button class="primary" type="submit" disabled>{w.checking.submit}</button>
    </div>
  </form>
);

const CheckTags: FC<{ origin: string; words: PageWords }> = ({ origin, words: { checking } }) => (
  <>
    <meta name="description" content={checking.description} />
    <meta property="og:title" content={checking.title} />
    <meta property="og:description" content={checking.description} />
    <meta property="og:type" content="website" />
    <meta property="og:url" content={`${origin}/check`} />
    <meta property="og:site_name" content="Verbatim" />
    <link rel="canonical" href={`${origin}/check`} />
  </>
);
