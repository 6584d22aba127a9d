/** What planners of cards work from: the sheet, the article read into sentences, and what all cards share. */
import type { Block } from '../article/article.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import type { Dress } from './dress-card.ts';
import type { Known } from '../extract/sense/passage.ts';
import { paragraphAt } from './where.ts';

type Planned = 'headline' | 'facts' | 'quotes' | 'claims' | 'figures' | 'dates' | 'people';

export interface PlanInput extends Pick<Extraction, Planned>, Partial<Pick<Extraction, 'places' | 'organisations'>> {
  source: Pick<Dress['source'], 'publishedAt' | 'language'>;
  /** The article's text, in which the spans count. */
  text: string;
  bodyStart?: number;
  blocks?: Block[];
  /** The text as sentences and tokens; absent: it is read for the planning. */
  document?: Document | undefined;
}

export type PlannedOf<K extends PlannedCard['kind']> = Extract<PlannedCard, { kind: K }>;

/** What every planner needs beside the sheet. */
export interface Planning {
  sheet: PlanInput;
  document: Document;
  /** The fields that all cards share, for words at this offset (null: of no one place). */
  base: (id: string, start: number | null) => Pick<PlannedCard, 'id' | 'paragraph' | 'insertions' | 'sensitive'>;
  /** What stands beside a passage: the headline, and in speech who says it. */
  known: (speaker: string | null) => Known;
}

export function startPlanning(sheet: PlanInput): Planning {
  const { text, bodyStart = 0, blocks = [], source } = sheet;
  const document = sheet.document ?? readDocument({ text, bodyStart, blocks, language: source.language });
  const names = sheet.people.map(({ name }) => name);
  const known = new Map<string | null, Known>(); // one object for one speaker: what is read of it is kept by it
  return {
    sheet,
    document,
    base: (id, start) => ({
      id,
      paragraph: start === null ? null : paragraphAt(document, start),
      insertions: [],
      sensitive: false,
    }),
    known: (speaker) => {
      const beside = known.get(speaker) ?? { headline: sheet.headline.text, names, speaker };
      known.set(speaker, beside);
      return beside;
    },
  };
}
