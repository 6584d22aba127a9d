/** @jsxImportSource hono/jsx */
/** What people are reported to say without quotation marks, each ready to become a card. */
import type { FC } from 'hono/jsx';
import type { Claim, Sheet } from '../../schema.ts';
import { pieceName } from '../piece-name.ts';
import { fill, type PageWords } from '../words/page-words.ts';

export const DeskClaims: FC<{ sheet: Sheet; words: PageWords }> = ({ sheet, words }) =>
  sheet.claims.length === 0 ? null : (
    <section aria-labelledby="claims-heading" class="voices">
      <h2 id="claims-heading">{words.claims}</h2>
      <ul>
        {sheet.claims.map((claim) => <Reported claim={claim} language={sheet.source.language} words={words} />)}
      </ul>
    </section>
  );

const Reported: FC<{ claim: Claim; language: string; words: PageWords }> = ({ claim, language, words: w }) => {
  const { id, text, start, end, speaker, cue, evidence, confidence } = claim;
  const spans = [{ start, end }, cue, ...(evidence ? [evidence] : [])];
  const passage = {
    kind: 'reported',
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    omit: [],
  };
  return (
    <li>
      <blockquote lang={language} dir="auto">{text}</blockquote>
      <p class="state">
        {speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : w.nobodyNamed} ({cue.text})
        {confidence !== undefined && ` · ${fill(w.sure, { n: Math.round(100 * confidence) })}`}
      </p>
      <div class="buttons">
        <button
          type="button"
          data-passage={JSON.stringify(passage)}
          data-key={`claim-${id}`}
          disabled={!speaker}
          aria-label={fill(w.makeCardOf, { id: pieceName(id, w) })}
        >
          {w.makeCard}
        </button>
      </div>
    </li>
  );
};
