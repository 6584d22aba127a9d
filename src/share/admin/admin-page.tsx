/** @jsxImportSource hono/jsx */
/** /admin without its numbers: they are fetched with a key, and put in place by public/admin/. */
import type { FC } from 'hono/jsx';
import { PAGE_WORDS } from '../words/page-words.ts';
import { Foot, HtmlDocument, Masthead } from '../html-document.tsx';
import { ScriptWords } from '../script-words.tsx';

export const AdminPage: FC = () => (
  <HtmlDocument
    title="Operation · Verbatim"
    styles={['/site.css', '/desk.css', '/archive.css']}
    scripts={[]}
    modules={['/admin/admin.js']}
    bodyClass="desk archive admin"
  >
    <Masthead />
    <main id="content" data-load="/admin/state">
      <h1>Operation</h1>
      <noscript>
        <p class="fault-box">
          This page needs JavaScript. The API does not: <a href="/docs#listDeadLetters">see how to call it</a>.
        </p>
      </noscript>
      <form id="key-form" hidden>
        <label for="key">Key of this deployment</label>
        <input id="key" type="password" autocomplete="off" aria-describedby="key-hint" />
        <p class="note" id="key-hint">It is kept until this page is closed, nowhere else.</p>
        <button type="submit">Open</button>
      </form>
      <p id="status" role="status" class="status"></p>
      <div id="fault" role="alert"></div>
      <div id="place" aria-busy="true"><p class="note">{PAGE_WORDS.en.opening}</p></div>
    </main>
    <Foot />
    <ScriptWords words={{ ...PAGE_WORDS.en.client, language: 'en' }} />
  </HtmlDocument>
);
