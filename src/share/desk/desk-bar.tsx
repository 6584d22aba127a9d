/** @jsxImportSource hono/jsx */
/** Over the desk: the state of the sheet, undo and redo, its release, its look, its history, and all to take away. */
import type { FC } from 'hono/jsx';
import { isRightToLeft } from '../../cards/dress-card.ts';
import { LABEL_LANGUAGES } from '../../cards/labels.ts';
import { SIZE_NAMES } from '../../schema.ts';
import type { DeskProps } from './desk-props.ts';
import { writerName } from './writer-name.ts';
import { fill, type PageLanguage, type PageWords } from '../words/page-words.ts';

type Props = Pick<DeskProps, 'record' | 'sheet' | 'kits' | 'language'> & { words: PageWords };

export const DeskBar: FC<Props> = (props) => {
  const { record: { edited, desk }, sheet, words: w, language } = props;
  const { signed } = desk;
  return (
    <div class="desk-bar">
      <p class="state">
        {sheet.revision === 0
          ? w.asRead
          : fill(w.revision, { n: sheet.revision, who: writerName(edited?.by ?? '', w) })}{' '}
        <strong>
          {signed ? fill(w.approvedBy, { who: writerName(signed.by, w), when: whenOf(signed.at, language) })
            : sheet.approved ? w.approved : w.draft}
        </strong>
      </p>
      <div class="buttons">
        <button type="button" data-change='{"undo":true}' data-key="undo" disabled={!edited?.undo}>{w.undo}</button>
        <button type="button" data-change='{"redo":true}' data-key="redo" disabled={!edited?.redo}>{w.redo}</button>
        <button
          type="button"
          class={sheet.approved ? undefined : 'primary'}
          data-change={sheet.approved ? '{"withdraw":"sheet"}' : '{"approve":"sheet"}'}
          data-key="approve"
        >
          {sheet.approved ? w.withdrawSheet : w.approveSheet}
        </button>
        <a class="button" href={`/s/${sheet.id}`}>{w.sharePage}</a>
      </div>
      <details>
        <summary data-key="look-of-all">{w.lookOfAll}</summary>
        <LookOfAll {...props} />
      </details>
      <details>
        <summary data-key="take-all">{w.takeAll}</summary>
        <TakeAll {...props} />
      </details>
      <details id="history">
        <summary data-key="history">{w.history}</summary>
        <ol id="revisions"></ol>
      </details>
    </div>
  );
};

const LookOfAll: FC<Props> = ({ sheet, kits, words: w, language }) => {
  const isRtl = isRightToLeft(sheet.source.language);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const chosen = sheet.brand !== undefined && !kits.includes(sheet.brand) ? [sheet.brand] : [];
  return (
    <div class="looks">
      <label>
        {w.brand}{' '}
        <select data-all="brand" data-key="brand">
          <option value="" selected={sheet.brand === undefined}>{w.asPosted}</option>
          {[...chosen, ...kits].map((name) => <option value={name} selected={name === sheet.brand}>{name}</option>)}
        </select>
      </label>
      <button type="button" data-dialog="kits" data-key="kits">{w.kits}</button>
      <label>
        {w.labels}{' '}
        <select data-all="labels" data-key="labels">
          <option value="" selected={sheet.labels === undefined}>{w.ofArticle}</option>
          {LABEL_LANGUAGES.filter((one) => isRightToLeft(one) === isRtl).map((one) => (
            <option value={one} selected={one === sheet.labels}>{names.of(one)}</option>
          ))}
        </select>
      </label>
    </div>
  );
};

const TakeAll: FC<Props> = ({ sheet, words: w }) => (
  <div class="looks">
    <fieldset id="zip-sizes">
      <legend>{w.sizes}</legend>
      {SIZE_NAMES.map((size) => (
        <label class="check">
          <input type="checkbox" name="size" value={size} checked data-key={`zip-${size}`} /> {w.sizeNames[size]}
        </label>
      ))}
    </fieldset>
    <div class="buttons">
      <button type="button" id="zip" data-key="zip">{w.zip}</button>
      <a class="button" href={`/s/${sheet.id}.pdf?size=portrait`} download={`verbatim-${sheet.id}.pdf`}>{w.pdf}</a>
      <button type="button" data-dialog="texts" data-key="posts">{w.posts}</button>
      <button type="button" data-previews="" data-key="previews">{w.previews}</button>
      <button type="button" data-copy-from={`/s/${sheet.id}.md`} data-key="markdown">{w.copyMarkdown}</button>
    </div>
  </div>
);

/** A moment to the minute, as a reader of the language writes it. */
const whenOf = (at: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
    .format(new Date(at))
    .concat(' UTC');
