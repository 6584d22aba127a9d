/** @jsxImportSource hono/jsx */
/** The desk's pages without an article: it is fetched with a key, and put in place by public/desk/. */
import type { Child, FC } from 'hono/jsx';
import { Foot, HtmlDocument, Masthead } from '../html-document.tsx';

const Frame: FC<{ title: string; module: string; load: string; children?: Child }> = (props) => (
  <HtmlDocument
    title={props.title}
    styles={['/site.css', '/desk.css']}
    scripts={[]}
    modules={[props.module]}
    bodyClass="desk"
  >
    <Masthead />
    <main id="content" data-load={props.load}>
      <h1>{props.title}</h1>
      <noscript>
        <p class="fault-box">
          The desk needs JavaScript. The API does not: <a href="/docs">see how to call it</a>.
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
      {props.children}
      <div id="place" aria-busy="true"><p class="loading-box">Opening …</p></div>
    </main>
    <Foot />
  </HtmlDocument>
);

export const DeskListPage: FC = () => (
  <Frame title="Past sheets" module="/desk/list.js" load="/desk/rows" />
);

export const DeskPage: FC<{ id: string }> = ({ id }) => (
  <Frame title="Desk" module="/desk/desk.js" load={`/desk/${id}/work`}>
    <section id="picker" hidden aria-label="Picked words">
      <p id="picked" dir="auto"></p>
      <div class="buttons" role="group" aria-label="Move the ends">
        <button type="button" data-move="start -1">Start earlier</button>
        <button type="button" data-move="start 1">Start later</button>
        <button type="button" data-move="end -1">End earlier</button>
        <button type="button" data-move="end 1">End later</button>
        <button type="button" id="omit">Leave out the selected words</button>
      </div>
      <div class="buttons" role="group" aria-label="Make of them">
        <button type="button" class="primary" data-pick="fact">Statement</button>
        <button type="button" class="primary" data-pick="quote">Quotation</button>
        <button type="button" class="primary" data-pick="figure">Number</button>
        <button type="button" class="primary" data-pick="reported">Reported</button>
        <button type="button" id="headline">Headline</button>
        <button type="button" id="close">Close</button>
      </div>
      <div id="refusal" role="alert"></div>
    </section>
    <dialog id="texts" aria-labelledby="texts-heading">
      <h2 id="texts-heading">Texts to post</h2>
      <div id="texts-place"></div>
      <button type="button" id="texts-close">Close</button>
    </dialog>
  </Frame>
);

export const DeskRows: FC<{ rows: readonly { id: string; createdAt: string; headline: string }[] }> = ({ rows }) => (
  <ul class="rows">
    {rows.map(({ id, createdAt, headline }) => (
      <li>
        <a href={`/desk/${id}`} dir="auto">{headline}</a> <time datetime={createdAt}>{createdAt.slice(0, 10)}</time>
      </li>
    ))}
    {rows.length === 0 && <li>No sheets yet. <a href="/">Paste an article</a>.</li>}
  </ul>
);
