/** @jsxImportSource hono/jsx */
/** What a card says, as text: to be read aloud, searched, copied and translated. Names are isolated from bidi text. */
import type { FC } from 'hono/jsx';
import type { Card, Voice } from '../cards/card.ts';
import { formatDate } from '../cards/format-date.ts';
import type { Item, Line } from '../cards/kinds/kind.ts';
import { kindOf } from '../cards/kinds/registry.ts';
import { labelsFor } from '../cards/labels.ts';
import { typesetQuote } from '../cards/typeset.ts';

export const CardText: FC<{ card: Card }> = ({ card }) => (
  <>
    {kindOf(card).outline(card).map((line) => <LineText line={line} language={card.language} />)}
  </>
);

const LineText: FC<{ line: Line; language: string }> = ({ line, language }) => {
  switch (line.is) {
    case 'heading':
      return <h1>{line.figure && <><strong class="figure">{line.figure}</strong>{' '}</>}{line.text}</h1>;
    case 'said':
      return (
        <Said text={line.text} speaker={line.speaker} language={language} level={line.isHeading ? 'h1' : 'p'} />
      );
    case 'sentence':
      return <p>{line.text}</p>;
    case 'list': {
      const items = line.items.map((item) => <li><ItemText item={item} language={language} /></li>);
      const isUnordered = line.name === 'people' || line.points === 'bulleted';
      return isUnordered ? <ul class={line.name}>{items}</ul> : <ol class={line.name}>{items}</ol>;
    }
  }
};

const ItemText: FC<{ item: Item; language: string }> = ({ item, language }) => {
  if ('person' in item) return <SpeakerLine speaker={item.person} />;
  return (
    <>
      {item.date && <><time datetime={item.date}>{formatDate(item.date, language)}</time>{' '}</>}
      {item.text}
    </>
  );
};

interface SaidProps {
  text: string;
  speaker: Voice | null;
  language: string;
  level: 'h1' | 'p';
}

/** Words and who said them; where the article names nobody, it says so. */
const Said: FC<SaidProps> = ({ text, speaker, language, level }) => {
  const words = typesetQuote(text, language);
  return (
    <figure class="said">
      <blockquote>{level === 'h1' ? <h1>{words}</h1> : <p>{words}</p>}</blockquote>
      <figcaption>{speaker ? <SpeakerLine speaker={speaker} /> : labelsFor(language).unnamed}</figcaption>
    </figure>
  );
};

export const SpeakerLine: FC<{ speaker: Voice }> = ({ speaker: { name, role } }) => (
  <><bdi class="name">{name}</bdi>{role && <>, <bdi class="role">{role}</bdi></>}</>
);
