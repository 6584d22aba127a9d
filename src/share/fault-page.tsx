/** @jsxImportSource hono/jsx */
/** A fault, told to a person: what is wrong in the words of the problem, and a way on. */
import type { FC } from 'hono/jsx';
import type { Problem } from '../errors.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';

export const FaultPage: FC<{ problem: Problem }> = ({ problem: { title, detail, status, code } }) => (
  <HtmlDocument
    title={`${title} · Verbatim`}
    tags={<meta name="robots" content="noindex" />}
    styles={['/site.css']}
    scripts={[]}
    bodyClass="fault"
  >
    <Masthead />
    <main id="content">
      <p class="kicker">{status} · {code}</p>
      <h1>{title}.</h1>
      <p>{detail}</p>
    </main>
    <Foot />
  </HtmlDocument>
);
