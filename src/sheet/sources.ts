/** Whom an article lets speak: each voice with how often and how long, and of what kind it is. */
import type { Extraction } from '../extract/extraction.ts';
import type { SpeakingSource } from '../schema.ts';
import { countWords } from '../text/count-words.ts';

type Spoken = Pick<Extraction, 'quotes' | 'people' | 'organisations'>;

/** In the order of their first words; those of whom the article names nobody are one, and come last. */
export function speakingSources({ quotes, people, organisations }: Spoken): SpeakingSource[] {
  const [persons, bodies] = [people, organisations].map((named) => new Set(named.map(({ name }) => name)));
  const voices = Map.groupBy(quotes, ({ speaker }) => speaker?.name ?? null);
  const told = [...voices].map(([name, said]): SpeakingSource => ({
    name,
    role: said.find(({ speaker }) => speaker?.role)?.speaker?.role ?? null,
    kind: kindOf(name, persons ?? new Set(), bodies ?? new Set()),
    quotes: said.length,
    words: said.reduce((sum, { text }) => sum + countWords(text), 0),
  }));
  return [...told.filter(({ name }) => name !== null), ...told.filter(({ name }) => name === null)];
}

function kindOf(
  name: string | null,
  persons: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): SpeakingSource['kind'] {
  if (name === null) return 'unnamed';
  if (persons.has(name)) return 'person';
  if (bodies.has(name)) return 'organisation';
  return DOCUMENT.test(name) ? 'document' : 'unnamed';
}

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
