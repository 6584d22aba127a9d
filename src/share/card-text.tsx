/** @jsxImportSource hono/jsx */
/** What a card says, as text: to be read aloud, searched, copied and translated. Names are isolated from bidi text. */
import type { FC } from 'hono/jsx';
import type { Card, Voice } from '../cards/card.ts';
import { formatDate } from '../cards/format-date.ts';
import { labelsFor } from '../cards/labels.ts';
import { typesetQuote } from '../cards/typeset.ts';

export const CardText: FC<{ card: Card }> = ({ card }) => {
  switch (card.kind) {
    case 'summary':
      return (
        <>
          <h1>{card.headline}</h1>
          {card.facts.length > 0 && (
            <ol class="facts">
              {card.facts.map((fact) => (
                <li>{fact}</li>
              ))}
            </ol>
          )}
        </>
      );
    case 'fact':
      return <h1>{card.text}</h1>;
    case 'quote':
      return <Said text={card.text} speaker={card.speaker} language={card.language} level="h1" />;
    case 'voices':
      return (
        <>
          <h1>{card.matter}</h1>
          {card.voices.map(({ text, speaker }) => (
            <Said text={text} speaker={speaker} language={card.language} level="p" />
          ))}
        </>
      );
    case 'figure':
      return (
        <>
          <h1>
            <strong class="figure">{card.figure}</strong> {card.label}
          </h1>
          {card.sentence && <p>{card.sentence}</p>}
        </>
      );
    case 'timeline':
      return (
        <>
          <h1>{card.matter}</h1>
          <ol class="timeline">
            {card.events.map(({ date, text }) => (
              <li>
                <time datetime={date}>{formatDate(date, card.language)}</time> {text}
              </li>
            ))}
          </ol>
        </>
      );
    case 'people':
      return (
        <>
          <h1>{card.matter}</h1>
          <ul class="people">
            {card.people.map((person) => (
              <li>
                <SpeakerLine speaker={person} />
              </li>
            ))}
          </ul>
        </>
      );
  }
};

interface SaidProps {
  text: string;
  speaker: Voice | null;
  language: string;
  level: 'h1' | 'p';
}

/** Words and who said them; where the article names nobody, it says so. */
export const Said: FC<SaidProps> = ({ text, speaker, language, level }) => {
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
