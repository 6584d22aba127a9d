/** Whom an article lets speak: each voice with how often and how long, and of what kind it is. */
import type { Extraction, ReadNamed } from '../extract/extraction.ts';
import type { SpeakingSource } from '../schema.ts';
import { countWords } from '../text/count-words.ts';

type Spoken = Pick<Extraction, 'quotes' | 'people' | 'organisations'>;

/** In the order of their first words; those of whom the article names nobody are one, and come last. */
export function speakingSources({ quotes, people, organisations }: Spoken): SpeakingSource[] {
  const voices = Map.groupBy(quotes, ({ speaker, entity }) => speaker && (entity ?? speaker.name));
  const told = [...voices].map(([key, said]): SpeakingSource => {
    const isSpeaker = ({ name, entity }: ReadNamed): boolean => key === (entity ?? name);
    const [person, body] = [people.find(isSpeaker), organisations.find(isSpeaker)];
    const name = key && ((person ?? body)?.name ?? said[0]?.speaker?.name ?? null);
    return {
      name,
      role: said.find(({ speaker }) => speaker?.role)?.speaker?.role ?? null,
      kind: person ? 'person' : body ? 'organisation' : kindOf(name),
      quotes: said.length,
      words: said.reduce((sum, { text }) => sum + countWords(text), 0),
    };
  });
  return [...told.filter(({ name }) => name !== null), ...told.filter(({ name }) => name === null)];
}

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
