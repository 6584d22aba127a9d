/** Whom an article lets speak: each voice with how often and how long, and of what kind it is. */
import type { Extraction, ReadNamed, ReadPerson, ReadQuote } from '../extract/extraction.ts';
import type { SpeakingSource } from '../schema.ts';
import { countWords } from '../text/count-words.ts';

type Spoken = Pick<Extraction, 'quotes' | 'people' | 'organisations'>;

/** One who speaks, the person or body of the article that is meant, and what is said. */
export interface Voice {
  source: SpeakingSource;
  listed: (ReadNamed & Partial<ReadPerson>) | null;
  said: readonly ReadQuote[];
}

/**
 * In the order of their first words; those of whom the article names nobody are one, and come last. Joined by the
 * reader's entity: two of one name are two.
 */
export function voicesOf({ quotes, people, organisations }: Spoken): Voice[] {
  const voices = Map.groupBy(quotes, ({ speaker, entity }) => speaker && (entity ?? speaker.name));
  const told = [...voices].map(([key, said]): Voice => {
    const isSpeaker = ({ name, entity }: ReadNamed): boolean => key === (entity ?? name);
    const [person, body] = [people.find(isSpeaker), organisations.find(isSpeaker)];
    const listed = person ?? body ?? null;
    const name = key && (listed?.name ?? said[0]?.speaker?.name ?? null);
    const source: SpeakingSource = {
      name,
      role: said.find(({ speaker }) => speaker?.role)?.speaker?.role ?? null,
      kind: person ? 'person' : body ? 'organisation' : kindOf(name),
      quotes: said.length,
      words: said.reduce((sum, { text }) => sum + countWords(text), 0),
    };
    return { source, listed, said };
  });
  const isNamed = ({ source }: Voice): boolean => source.name !== null;
  return [...told.filter(isNamed), ...told.filter((voice) => !isNamed(voice))];
}

export const speakingSources = (spoken: Spoken): SpeakingSource[] => voicesOf(spoken).map(({ source }) => source);

/** Of what kind the source of each quotation is, by the quotation's id. */
export const sourceKinds = (voices: readonly Voice[]): ReadonlyMap<string, SpeakingSource['kind']> =>
  new Map(voices.flatMap(({ source: { kind }, said }) => said.map(({ id }) => [id, kind] as const)));

/** Of one who is neither a person nor a body that the article names. */
const kindOf = (name: string | null): SpeakingSource['kind'] =>
  name !== null && DOCUMENT.test(name) ? 'document' : 'unnamed';

/** "a report by the ministry", "the lawsuit", "ein Gutachten": what is read, not heard. */
const DOCUMENT = new RegExp(
  `(?<!\\p{L})(?:${[
    'reports?|stud(?:y|ies)|surveys?|statements?|letters?|memos?|filings?|lawsuits?|rulings?|documents?|e-?mails?',
    'complaints?|affidavits?|indictments?|papers?|polls?|transcripts?|posts?|tweets?|press releases?',
    'Bericht|Studie|Umfrage|Mitteilung|Erklärung|Brief|Gutachten|Urteil|Dokument|Klage',
    'rapport|étude|enquête|communiqué|lettre|jugement|informe|estudio|encuesta|comunicado|carta|sentencia',
    'rapporto|studio|sondaggio|comunicato|lettera|sentenza|relatório|estudo|pesquisa|nota',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
