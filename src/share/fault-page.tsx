/** @jsxImportSource hono/jsx */
/** A fault, told to a person: what is wrong in the words of the problem, or in those of the reader's language. */
import type { FC } from 'hono/jsx';
import type { Problem } from '../errors.ts';
import { faultTold } from './fault-words.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';
import type { Reader } from './words/page-words.ts';

export const FaultPage: FC<{ problem: Problem; reader: Reader }> = ({ problem, reader }) => {
  const { status, code, detail } = problem;
  const isEnglish = reader.language === 'en';
  const told = isEnglish ? `${problem.title}.` : faultTold(reader.words, code);
  const title = told ?? `${reader.words.app.client.wrong}.`;
  return (
    <HtmlDocument
      title={`${title} · Verbatim`}
      tags={<meta name="robots" content="noindex" />}
      styles={['/site.css']}
      scripts={[]}
      bodyClass="fault"
      language={reader.language}
    >
      <Masthead reader={reader} />
      <main id="content">
        <p class="kicker">{status} · {code}</p>
        <h1>{title}</h1>
        {isEnglish && <p>{detail}</p>}
      </main>
      <Foot reader={reader} />
    </HtmlDocument>
  );
};
