/** @jsxImportSource hono/jsx */
/** What an editor works on, made anew after every change: the article with its marks, the cards, who said what. */
import type { FC } from 'hono/jsx';
import type { EditedRecord } from '../../desk/apply-edits.ts';
import { markedParagraphs, type Stretch } from './article-marks.ts';
import { DeskBar } from './desk-bar.tsx';
import { DeskCard } from './desk-card.tsx';
import { DeskClaims } from './desk-claims.tsx';
import type { DeskProps } from './desk-props.ts';
import { DeskReports } from './desk-reports.tsx';
import { DeskVoices } from './desk-voices.tsx';
import { pieceName } from '../piece-name.ts';
import { PAGE_WORDS, fill, type PageWords } from '../words/page-words.ts';

export const DeskWork: FC<DeskProps> = (props) => {
  const { record, sheet, shown, etag, themes, reports } = props;
  const { language } = sheet.source;
  const w = PAGE_WORDS[props.language];
  return (
    <div id="work" data-id={sheet.id} data-etag={etag} data-headline={sheet.headline.text}>
      <DeskBar {...props} words={w} />
      <section class="desk-article" aria-labelledby="article-heading">
        <h2 id="article-heading">{w.article}</h2>
        <p class="note">{w.articleHint}</p>
        <Legend words={w} />
        <div id="article-text" lang={language}>
          {markedParagraphs(record.article.text, sheet).map((line) => (
            <p tabindex={0} dir="auto">{line.map((stretch) => <Marked stretch={stretch} />)}</p>
          ))}
        </div>
        <DeskVoices sheet={sheet} words={w} />
        <DeskClaims sheet={sheet} words={w} />
      </section>
      <section class="desk-cards" aria-labelledby="cards-heading">
        <DeskReports reports={reports} words={w} />
        <h2 id="cards-heading">{fill(w.cards, { n: sheet.cards.length })}</h2>
        <ol>
          {shown.map((one, index) => (
            <DeskCard shown={one} index={index} desk={record.desk} themes={themes} words={w} />
          ))}
        </ol>
        <HiddenCards desk={record.desk} words={w} />
      </section>
    </div>
  );
};

const HiddenCards: FC<{ desk: EditedRecord['desk']; words: PageWords }> = ({ desk: { hidden }, words: w }) =>
  hidden.length === 0 ? null : (
    <>
      <h3>{w.hidden}</h3>
      <ul class="hidden-cards">
        {hidden.map(({ id }) => (
          <li>
            <span>{pieceName(id, w)}</span>{' '}
            <button type="button" data-change={JSON.stringify({ show: [id] })} data-key={`show-${id}`}>
              {w.show}: {pieceName(id, w)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );

const Legend: FC<{ words: PageWords }> = ({ words: w }) => (
  <p class="legend">
    <span class="m-fact">{w.fact}</span> <span class="m-quote">{w.quotation}</span>{' '}
    <span class="m-figure">{w.figure}</span> <span class="m-person">{w.person}</span>
  </p>
);

const Marked: FC<{ stretch: Stretch }> = ({ stretch: { start, text, kinds } }) => (
  <span data-at={start} class={kinds.map((kind) => `m-${kind}`).join(' ') || undefined}>{text}</span>
);
