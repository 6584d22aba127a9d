/** @jsxImportSource hono/jsx */
/** Who said what: each quotation with its speaker, to be corrected by a person of the article or by its words. */
import type { FC } from 'hono/jsx';
import { typesetQuote } from '../../cards/typeset.ts';
import type { Person, Quote, Sheet } from '../../schema.ts';
import { pieceName } from '../piece-name.ts';
import { fill, type PageWords } from '../words/page-words.ts';

export const DeskVoices: FC<{ sheet: Sheet; words: PageWords }> = ({ sheet, words }) =>
  sheet.quotes.length === 0 ? null : (
    <section aria-labelledby="voices-heading" class="voices">
      <h2 id="voices-heading">{words.whoSaid}</h2>
      <ul>
        {sheet.quotes.map((quote) => (
          <Voice quote={quote} people={sheet.people} language={sheet.source.language} words={words} />
        ))}
      </ul>
    </section>
  );

interface VoiceProps {
  quote: Quote;
  people: readonly Person[];
  /** Of the article. */
  language: string;
  words: PageWords;
}

const Voice: FC<VoiceProps> = ({ quote, people, language, words: w }) => {
  const { id, text, speaker, evidence } = quote;
  const name = pieceName(id, w);
  const named = people.flatMap((person) => {
    const { name, role, start, end, roleStart, roleEnd } = person;
    if (start === undefined || end === undefined) return [];
    const own = roleStart === undefined || roleEnd === undefined ? null : { start: roleStart, end: roleEnd };
    return [{ name, role, value: JSON.stringify({ name: { start, end }, role: own }) }];
  });
  const isNamed = (name: string, role: string | null): boolean => speaker?.name === name && speaker.role === role;
  const isListed = named.some(({ name, role }) => isNamed(name, role));
  const own = ownName(quote, people);
  return (
    <li>
      <blockquote lang={language} dir="auto">{typesetQuote(text, language)}</blockquote>
      <p class="state">
        {speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : w.nobodyNamed}
        {evidence?.by === 'editor' && ` · ${w.byEditor}`}
        {quote.confidence !== undefined && ` · ${fill(w.sure, { n: Math.round(100 * quote.confidence) })}`}
      </p>
      <div class="buttons">
        <label>
          {w.speaker}{' '}
          <select data-speaker={id} data-key={`speaker-${id}`} aria-label={fill(w.speakerOf, { id: name })}>
            {!isListed && speaker && (
              <option value={own ? JSON.stringify({ name: own, role: null }) : ''} selected>
                {[speaker.name, speaker.role].filter(Boolean).join(', ')}
              </option>
            )}
            {named.map(({ name, role, value }) => (
              <option value={value} selected={isNamed(name, role)}>{[name, role].filter(Boolean).join(', ')}</option>
            ))}
            <option value="null" selected={!speaker}>{w.nobody}</option>
            <option value='"read"'>{w.wasRead}</option>
          </select>
        </label>
        <button type="button" data-name-of={id} data-key={`name-${id}`} aria-label={`${w.areName}: ${name}`}>
          {w.areName}
        </button>
        <button type="button" data-role-of={id} data-key={`role-${id}`} aria-label={`${w.areRole}: ${name}`}>
          {w.areRole}
        </button>
      </div>
    </li>
  );
};

/** Where the name stands that a role is put beside: words an editor picked, or those of a person of the article. */
function ownName({ speaker, evidence }: Quote, people: readonly Person[]): Pick<Person, 'start' | 'end'> | null {
  if (evidence?.by === 'editor') return { start: evidence.start, end: evidence.end };
  const { start, end } = people.find(({ name }) => name === speaker?.name) ?? {};
  return start === undefined || end === undefined ? null : { start, end };
}
