/** @jsxImportSource hono/jsx */
/** What an editor works on, made anew after every change: the article with its marks, the cards, who said what. */
import type { FC } from 'hono/jsx';
import type { EditedRecord } from '../../desk/apply-edits.ts';
import type { Sheet } from '../../schema.ts';
import { markedParagraphs, type Stretch } from './article-marks.ts';
import { DeskCard } from './desk-card.tsx';
import { DeskClaims } from './desk-claims.tsx';
import { DeskVoices } from './desk-voices.tsx';

export interface DeskProps {
  record: EditedRecord;
  sheet: Sheet;
  /** Names the state that a change is made on. */
  etag: string;
  themes: readonly string[];
}

export const DeskWork: FC<DeskProps> = ({ record, sheet, etag, themes }) => {
  const { language } = sheet.source;
  const { hidden } = record.desk;
  return (
    <div id="work" data-id={sheet.id} data-etag={etag} data-headline={sheet.headline.text}>
      <DeskBar record={record} sheet={sheet} />
      <section class="desk-article" aria-labelledby="article-heading">
        <h2 id="article-heading">The article</h2>
        <p class="note">
          Select words to make a card of them. With the keyboard: go to a paragraph, press Enter, and move the ends.
        </p>
        <Legend />
        <div id="article-text" lang={language}>
          {markedParagraphs(record.article.text, sheet).map((line) => (
            <p tabindex={0} dir="auto">{line.map((stretch) => <Marked stretch={stretch} />)}</p>
          ))}
        </div>
        <DeskVoices sheet={sheet} />
        <DeskClaims sheet={sheet} />
      </section>
      <section class="desk-cards" aria-labelledby="cards-heading">
        <h2 id="cards-heading">{sheet.cards.length} cards</h2>
        <ol>
          {sheet.cards.map((card, index) => (
            <DeskCard card={card} index={index} count={sheet.cards.length} language={language} themes={themes} />
          ))}
        </ol>
        {hidden.length > 0 && (
          <>
            <h3>Hidden</h3>
            <ul class="hidden-cards">
              {hidden.map(({ id, kind }) => (
                <li>
                  <span>{id} ({kind})</span>{' '}
                  <button type="button" data-change={JSON.stringify({ show: [id] })} data-key={`show-${id}`}>
                    Show {id}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
};

const DeskBar: FC<Pick<DeskProps, 'record' | 'sheet'>> = ({ record: { edited }, sheet }) => (
  <div class="desk-bar">
    <p class="state">
      {sheet.revision === 0 ? 'As it was read.' : `Revision ${sheet.revision}, by ${edited?.by ?? ''}.`}{' '}
      <strong>{sheet.approved ? 'Approved' : 'Draft'}</strong>
    </p>
    <div class="buttons">
      <button type="button" data-change='{"undo":true}' data-key="undo" disabled={!edited?.undo}>Undo</button>
      <button type="button" data-change='{"redo":true}' data-key="redo" disabled={!edited?.redo}>Redo</button>
      <button
        type="button"
        data-change={sheet.approved ? '{"withdraw":"sheet"}' : '{"approve":"sheet"}'}
        data-key="approve"
      >
        {sheet.approved ? 'Withdraw approval' : 'Approve the sheet'}
      </button>
      <button type="button" id="zip" data-key="zip">Download all as a zip</button>
      <button type="button" id="posts" data-key="posts">Texts to post</button>
      <a class="button" href={`/s/${sheet.id}.pdf?size=portrait`} download={`verbatim-${sheet.id}.pdf`}>PDF carousel</a>
      <a class="button" href={`/s/${sheet.id}`}>Share page</a>
    </div>
  </div>
);

const Legend: FC = () => (
  <p class="legend">
    <span class="m-fact">Fact</span> <span class="m-quote">Quotation</span> <span class="m-figure">Figure</span>{' '}
    <span class="m-person">Person</span>
  </p>
);

const Marked: FC<{ stretch: Stretch }> = ({ stretch: { start, text, kinds } }) => (
  <span data-at={start} class={kinds.map((kind) => `m-${kind}`).join(' ') || undefined}>{text}</span>
);
