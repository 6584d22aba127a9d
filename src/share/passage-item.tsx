/** @jsxImportSource hono/jsx */
/** A piece of the sheet beside its evidence: the article's sentence with the words marked, and the way to it. */
import type { FC } from 'hono/jsx';
import { labelsFor } from '../cards/labels.ts';
import { typesetQuote } from '../cards/typeset.ts';
import type { Sheet } from '../schema.ts';
import { SpeakerLine } from './card-text.tsx';
import { citationsOf } from './citation.ts';
import type { Excerpt, Segment } from './excerpt.ts';
import type { Passage } from './passages.ts';
import { fill, type PageWords, type Reader } from './words/page-words.ts';

interface Props {
  passage: Passage;
  sheet: Sheet;
  reader: Reader;
  /** Of the article. */
  language: string;
  dir: 'ltr' | 'rtl';
}

/** What stands over the pieces of a kind. */
const groupsIn = ({ headline, claims, app: { client }, share }: PageWords): Record<Passage['kind'], string> => ({
  headline,
  fact: client.facts,
  quote: client.quotations,
  claim: claims,
  figure: client.figures,
  event: share.dates,
  person: share.people,
});

/** Pieces of one kind under one heading, where there are several kinds. */
export const Passages: FC<Omit<Props, 'passage'> & { passages: readonly Passage[]; headed: boolean }> = ({
  passages,
  headed,
  ...rest
}) => (
  <>
    {Object.entries(Object.groupBy(passages, ({ kind }) => kind)).map(([kind, group = []]) => (
      <>
        {headed && <h3 class="kicker">{groupsIn(rest.reader.words)[group[0]?.kind ?? 'fact']}</h3>}
        <ol class={`passages-${kind}`}>
          {group.map((passage) => <PassageItem passage={passage} {...rest} />)}
        </ol>
      </>
    ))}
  </>
);

const PassageItem: FC<Props> = ({ passage, sheet, reader, language, dir }) => {
  const { language: ours, words: w } = reader;
  const { id, kind, text, excerpt, paragraph, link, speaker, label } = passage;
  return (
    <li class={`passage passage-${kind}`} id={id}>
      <div class="shown" lang={language} dir={dir}>
        <p class="shown-text">{kind === 'quote' ? typesetQuote(text, language) : text}</p>
        {label && <p class="shown-label">{label}</p>}
        {speaker && <p class="shown-speaker"><SpeakerLine speaker={speaker} /></p>}
        {kind === 'quote' && !speaker && <p class="shown-speaker" lang={ours} dir="ltr">{w.app.client.unnamed}</p>}
      </div>
      <div class="evidence">
        <blockquote lang={language} dir={dir}><p><Context excerpt={excerpt} /></p></blockquote>
        <p class="where">
          {paragraph !== null && <span>{labelsFor(ours).paragraph(paragraph)}</span>}
          <Named passage={passage} words={w} language={language} dir={dir} />
          {link && <a href={link} rel="noopener">{w.share.openInSource}</a>}
        </p>
        <Cite passage={passage} sheet={sheet} reader={reader} />
      </div>
    </li>
  );
};

/** Ready to copy; the fields are for those without scripts. */
const Cite: FC<Pick<Props, 'passage' | 'sheet' | 'reader'>> = ({ passage, sheet, reader: { language, words } }) => (
  <details class="cite">
    <summary>{words.share.cite}</summary>
    {citationsOf(passage, sheet, language).map(({ name, text }) => (
      <div>
        <textarea id={`cite-${passage.id}-${name}`} readonly rows={3} aria-label={name} dir="auto">{text}</textarea>
        <div data-needs-script hidden>
          <button type="button" data-copy-from={`cite-${passage.id}-${name}`}>
            {fill(words.share.copyAs, { form: name })}
          </button>
        </div>
      </div>
    ))}
  </details>
);

type NamedProps = Pick<Props, 'passage' | 'language' | 'dir'> & { words: PageWords };

const Named: FC<NamedProps> = ({ passage: { named }, words, language, dir }) =>
  named && (
    <span>
      <Way chain={named.chain} words={words} language={language} dir={dir} />
      {named.confidence !== null && ` (${fill(words.sure, { n: Math.round(100 * named.confidence) })})`}
    </span>
  );

type WayProps = Omit<NamedProps, 'passage'> & { chain: readonly string[] };

/** “The article says ‘she said’, which leads over ‘She’ to ‘Rosa Medina, a baker’.” */
const Way: FC<WayProps> = ({ chain, words: { share }, language, dir }) => {
  const [first, ...rest] = chain.map((link) => <q lang={language} dir={dir}>{link}</q>);
  const name = rest.pop();
  if (!name) return <>{share.namedBy} {first}</>;
  return (
    <>
      {share.namedFrom} {first}, {share.leads}{' '}
      {rest.map((link) => <>{share.over} {link} </>)}
      {share.to} {name}
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
