/** @jsxImportSource hono/jsx */
/** A piece of the sheet beside its evidence: the article's sentence with the words marked, and the way to it. */
import type { FC } from 'hono/jsx';
import { typesetQuote } from '../cards/typeset.ts';
import { SpeakerLine } from './card-text.tsx';
import type { Excerpt, Segment } from './excerpt.ts';
import type { Passage } from './passages.ts';
import { WORDS } from './words.ts';

interface Props {
  passage: Passage;
  language: string;
  dir: 'ltr' | 'rtl';
}

const GROUPS = {
  headline: WORDS.headline,
  fact: WORDS.facts,
  quote: WORDS.quotes,
  figure: WORDS.figures,
  event: WORDS.events,
  person: WORDS.people,
} as const;

/** Pieces of one kind under one heading, where there are several kinds. */
export const Passages: FC<Omit<Props, 'passage'> & { passages: readonly Passage[]; headed: boolean }> = ({
  passages,
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
            <PassageItem passage={passage} language={language} dir={dir} />
          ))}
        </ol>
      </>
    ))}
  </>
);

const PassageItem: FC<Props> = ({ passage, language, dir }) => {
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
      </div>
    </li>
  );
};

const Named: FC<Props> = ({ passage: { named }, language, dir }) =>
  named && (
    <span>
      {WORDS.namedBy}{' '}
      {named.chain.map((words, i) => <>{i > 0 && ' → '}<q lang={language} dir={dir}>{words}</q></>)}
      {named.confidence !== null && ` (${WORDS.sure} ${Math.round(100 * named.confidence)} %)`}
    </span>
  );

const Context: FC<{ excerpt: Excerpt }> = ({ excerpt: { segments, cut } }) => (
  <>{cut.before && '… '}{segments.map((segment) => <Marked segment={segment} />)}{cut.after && ' …'}</>
);

const Marked: FC<{ segment: Segment }> = ({ segment: { text, mark } }) => {
  if (mark === 'words') return <mark>{text}</mark>;
  return mark === 'speaker' ? <mark class="naming">{text}</mark> : <>{text}</>;
};
