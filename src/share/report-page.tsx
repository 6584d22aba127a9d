/** @jsxImportSource hono/jsx */
/** Where a reader reports an error on a share page; it works without a script. */
import type { Child, FC } from 'hono/jsx';
import { MAX_REPORT_NOTE } from '../limits.ts';
import { REPORT_KINDS } from '../sheet/reports.ts';
import { addressIn, type Reader } from './words/page-words.ts';
import { Foot, HtmlDocument, Masthead } from './html-document.tsx';

interface Props {
  reader: Reader;
  sheet: string;
  /** Id of the card that it is about; null: the whole sheet. */
  card: string | null;
}

const Frame: FC<Props & { children: Child }> = ({ reader, sheet, card, children }) => {
  const { words: w, language } = reader;
  const back = `/s/${[sheet, card].filter(Boolean).join('/')}`;
  return (
    <HtmlDocument
      title={w.report.title}
      tags={<meta name="robots" content="noindex" />}
      styles={['/site.css']}
      scripts={[]}
      bodyClass="report"
      language={language}
    >
      <Masthead reader={reader} />
      <main id="content">
        <h1>{w.report.title}</h1>
        {children}
        <p><a href={addressIn(reader, back)}>{w.report.back}</a></p>
      </main>
      <Foot reader={reader} keep={card === null ? {} : { card }} />
    </HtmlDocument>
  );
};

export const ReportPage: FC<Props> = (props) => {
  const { report } = props.reader.words;
  return (
    <Frame {...props}>
      <form method="post" action={`/s/${props.sheet}/report?lang=${props.reader.language}`} class="report-form">
        {props.card !== null && <input type="hidden" name="card" value={props.card} />}
        <fieldset>
          <legend>{report.what}</legend>
          {REPORT_KINDS.map((kind) => (
            <label><input type="radio" name="kind" value={kind} required /> {report[kind]}</label>
          ))}
        </fieldset>
        <label>
          {report.note} <textarea name="note" rows={3} maxlength={MAX_REPORT_NOTE} dir="auto"></textarea>
        </label>
        <button class="primary" type="submit">{report.send}</button>
      </form>
    </Frame>
  );
};

export const ReportedPage: FC<Props & { isKept: boolean }> = ({ isKept, ...props }) => {
  const { report } = props.reader.words;
  return <Frame {...props}><p role="status">{isKept ? report.thanks : report.full}</p></Frame>;
};
