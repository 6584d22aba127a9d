/** @jsxImportSource hono/jsx */
/** The panel of picked words: their ends, what is left out, and what to make of them. */
import type { FC } from 'hono/jsx';
import type { PageWords } from '../words/page-words.ts';

export const DeskPicker: FC<{ words: PageWords }> = ({ words: w }) => (
  <section id="picker" hidden aria-label={w.picked}>
    <p id="picked" dir="auto"></p>
    <p class="note" id="part-hint">{w.partHint}</p>
    <div class="buttons" role="group" aria-label={w.makeOf}>
      <button type="button" class="primary" data-pick="fact">{w.statement}</button>
      <button type="button" class="primary" data-pick="quote">{w.quotation}</button>
      <button type="button" class="primary" data-pick="reported">{w.reported}</button>
      <button type="button" class="primary" data-pick="figure">{w.number}</button>
      <button type="button" id="headline">{w.headline}</button>
      <button type="button" id="close">{w.close}</button>
    </div>
    <div id="refusal" role="alert"></div>
    <div class="buttons" role="group" aria-label={w.moveEnds}>
      <button type="button" data-move="start -1">{w.startEarlier}</button>
      <button type="button" data-move="start 1">{w.startLater}</button>
      <button type="button" data-move="end -1">{w.endEarlier}</button>
      <button type="button" data-move="end 1">{w.endLater}</button>
      <button type="button" id="omit">{w.leaveOut}</button>
    </div>
  </section>
);
