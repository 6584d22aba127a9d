/** @jsxImportSource hono/jsx */
/** A piece of the sheet beside its evidence: the article's sentence with the words marked, and the way to it. */
import type { FC } from 'hono/jsx';
import { typesetQuote } from '../cards/typeset.ts';
import type { Sheet } from '../schema.ts';
import { SpeakerLine } from './card-text.tsx';
import { citationsOf } from './citation.ts';
import type { Excerpt, Segment } from './excerpt.ts';
import type { Passage } from './passages.ts';
import { WORDS } from './words.ts';

interface Props {
  passage: Passage;
  sheet: Sheet;
  language: string;
  dir: 'ltr' | 'rtl';
}

const GROUPS = {
  headline: WORDS.headline,
  fact: WORDS.facts,
  quote: WORDS.quotes,
  claim: WORDS.claims,
  figure: WORDS.figures,
  event: WORDS.events,
  person: WORDS.people,
} as const;

/** Pieces of one kind under one heading, where there are several kinds. */
export const Passages: FC<Omit<Props, 'passage'> & { passages: readonly Passage[]; headed: boolean }> = ({
  passages,
  sheet,
  headed,
  language,
  dir,
}) => (
  <>
    {Object.entries(Object.groupBy(passages, ({ kind }) => kind)).map(([kind, group = []]) => (
      <>
        {headed && <h3 class="kicker">{GROUPS[group[0]?.kind ?? 'fact']}</h3>}
        <ol class={`passages-${kind}`}>
          {group.map((passage) => (
            <PassageItem passage={passage} sheet={sheet} language={language} dir={dir} />
          ))}
        </ol>
      </>
    ))}
  </>
);

const PassageItem: FC<Props> = ({ passage, sheet, language, dir }) => {
  const { id, kind, text, excerpt, paragraph, link, speaker, label } = passage;
  return (
    <li class={`passage passage-${kind}`} id={id}>
      <div class="shown" lang={language} dir={dir}>
        <p class="shown-text">{kind === 'quote' ? typesetQuote(text, language) : text}</p>
        {label && <p class="shown-label">{label}</p>}
        {speaker && <p class="shown-speaker"><SpeakerLine speaker={speaker} /></p>}
        {kind === 'quote' && !speaker && <p class="shown-speaker" lang="en" dir="ltr">{WORDS.speakerUnknown}</p>}
      </div>
      <div class="evidence">
        <blockquote lang={language} dir={dir}><p><Context excerpt={excerpt} /></p></blockquote>
        <p class="where">
          {paragraph !== null && <span>{WORDS.paragraph} {paragraph}</span>}
          <Named passage={passage} language={language} dir={dir} />
          {link && <a href={link} rel="noopener">{WORDS.openInSource}</a>}
        </p>
        <Cite passage={passage} sheet={sheet} />
      </div>
    </li>
  );
};

/** Ready to copy; the fields are for those without scripts. */
const Cite: FC<Pick<Props, 'passage' | 'sheet'>> = ({ passage, sheet }) => (
  <details class="cite">
    <summary>{WORDS.cite}</summary>
    {citationsOf(passage, sheet).map(({ name, text }) => (
      <div>
        <textarea id={`cite-${passage.id}-${name}`} readonly rows={3} aria-label={name} dir="auto">{text}</textarea>
        <div data-needs-script hidden>
          <button type="button" data-copy-from={`cite-${passage.id}-${name}`}>{WORDS.copyAs} {name}</button>
        </div>
      </div>
    ))}
  </details>
);

const Named: FC<Omit<Props, 'sheet'>> = ({ passage: { named }, language, dir }) =>
  named && (
    <span>
      <Way chain={named.chain} language={language} dir={dir} />
      {named.confidence !== null && ` (${WORDS.sure} ${Math.round(100 * named.confidence)} %)`}
    </span>
  );

/** “The article says ‘she said’, which leads over ‘She’ to ‘Rosa Medina, a baker’.” */
const Way: FC<Pick<Props, 'language' | 'dir'> & { chain: readonly string[] }> = ({ chain, language, dir }) => {
  const [first, ...rest] = chain.map((words) => <q lang={language} dir={dir}>{words}</q>);
  const name = rest.pop();
  if (!name) return <>{WORDS.namedBy} {first}</>;
  return (
    <>
      {WORDS.namedFrom} {first}, {WORDS.leads}{' '}
      {rest.map((words) => <>{WORDS.over} {words} </>)}
      {WORDS.to} {name}
    </>
  );
};

const Context: FC<{ excerpt: Excerpt }> = ({ excerpt: { segments, cut, beside } }) => (
  <>
    {cut.before && '… '}
    {beside?.before && <span class="beside">{beside.before}</span>}
    {segments.map((segment) => <Marked segment={segment} />)}
    {beside?.after && <span class="beside">{beside.after}</span>}
    {cut.after && ' …'}
  </>
);

const Marked: FC<{ segment: Segment }> = ({ segment: { text, mark } }) => {
  if (mark === 'words') return <mark>{text}</mark>;
  return mark === 'speaker' ? <mark class="naming">{text}</mark> : <>{text}</>;
};
