/**
 * How a sentence hangs together with the article: what it shares with the sentences beside it, which a reader of the
 * card does not see, with the first ones, and with the whole.
 */
import { topicOf } from '../../extract/facts/topic.ts';
import type { Document, Span } from '../../text/document.ts';
import { sentenceSpanAt } from '../where.ts';
import type { Features } from './passage.ts';

type Stems = ReadonlySet<string>;

/** Sentences that tell what the article is about. */
const FIRST = 3;
/** Numbers are brought to about 0 to 2, as those of other features are. */
const SCALE = { shared: 2, most: 3, centre: 3 };

export function cohesionOf(document: Document, first: Span | undefined): Features {
  const sentence = first && sentenceSpanAt(document, first.start);
  if (!sentence) return {};
  const index = document.sentences.indexOf(sentence);
  const { stems, frequencies, norm } = topicOf(document);
  const own = stems[index] ?? new Set();
  const leads = stems.slice(0, FIRST).filter((_, at) => at !== index);
  const sum = [...own].reduce((total, stem) => total + (frequencies.get(stem) ?? 1), 0);
  return {
    'shared-before': shared(own, stems[index - 1]),
    'shared-after': shared(own, stems[index + 1]),
    'shared-first': Math.max(0, ...leads.map((lead) => shared(own, lead))),
    central: (SCALE.centre * sum) / Math.sqrt(own.size || 1) / norm,
    rare: [...own].filter((stem) => frequencies.get(stem) === 1).length / Math.max(1, own.size),
  };
}

function shared(own: Stems, other: Stems | undefined): number {
  return Math.min(SCALE.most, [...own].filter((stem) => other?.has(stem)).length) / SCALE.shared;
}
