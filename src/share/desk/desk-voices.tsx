/** @jsxImportSource hono/jsx */
/** Who said what: each quotation with its speaker, to be corrected by a person of the article or by its words. */
import type { FC } from 'hono/jsx';
import { typesetQuote } from '../../cards/typeset.ts';
import type { Person, Quote, Sheet } from '../../schema.ts';

export const DeskVoices: FC<{ sheet: Sheet }> = ({ sheet }) =>
  sheet.quotes.length === 0 ? null : (
    <section aria-labelledby="voices-heading" class="voices">
      <h2 id="voices-heading">Who said it</h2>
      <ul>
        {sheet.quotes.map((quote) => (
          <Voice quote={quote} people={sheet.people} language={sheet.source.language} />
        ))}
      </ul>
    </section>
  );

const Voice: FC<{ quote: Quote; people: readonly Person[]; language: string }> = ({ quote, people, language }) => {
  const { id, text, speaker, evidence } = quote;
  const named = people.flatMap((person) => {
    const { name, role, start, end, roleStart, roleEnd } = person;
    if (start === undefined || end === undefined) return [];
    const own = roleStart === undefined || roleEnd === undefined ? null : { start: roleStart, end: roleEnd };
    return [{ name, role, value: JSON.stringify({ name: { start, end }, role: own }) }];
  });
  const isNamed = (name: string, role: string | null): boolean => speaker?.name === name && speaker.role === role;
  const isListed = named.some(({ name, role }) => isNamed(name, role));
  return (
    <li>
      <blockquote lang={language} dir="auto">{typesetQuote(text, language)}</blockquote>
      <p class="state">
        {speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'Nobody is named.'}
        {evidence?.by === 'editor' && ' · chosen by an editor'}
        {quote.confidence !== undefined && ` · ${Math.round(100 * quote.confidence)} % sure`}
      </p>
      <div class="buttons">
        <label>
          Speaker{' '}
          <select data-speaker={id} data-key={`speaker-${id}`} aria-label={`Speaker of ${id}`}>
            {!isListed && speaker && <option value="" selected>{speaker.name}</option>}
            {named.map(({ name, role, value }) => (
              <option value={value} selected={isNamed(name, role)}>{[name, role].filter(Boolean).join(', ')}</option>
            ))}
            <option value="null" selected={!speaker}>nobody is named</option>
            <option value='"read"'>as it was read</option>
          </select>
        </label>
        <button type="button" data-name-of={id} data-key={`name-${id}`} aria-label={`Picked words are the name: ${id}`}>
          Picked words are the name
        </button>
        <button type="button" data-role-of={id} data-key={`role-${id}`} aria-label={`… the role: ${id}`}>
          … the role
        </button>
      </div>
    </li>
  );
};
