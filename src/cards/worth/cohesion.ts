/**
 * How a sentence hangs together with the article: what it shares with the sentences beside it, which a reader of the
 * card does not see, with the first ones, and with the whole.
 */
import { topicOf } from '../../extract/facts/topic.ts';
import type { Span } from '../../text/document.ts';
import type { Planning } from '../planning.ts';
import { sentenceSpanAt } from '../where.ts';
import { headlineStems } from './headline-stems.ts';
import type { Features } from './passage.ts';

type Stems = ReadonlySet<string>;

/** Sentences that tell what the article is about. */
const FIRST = 3;
/** Numbers are brought to about 0 to 2, as those of other features are. */
const SCALE = { shared: 2, most: 3, centre: 3 };

export function cohesionOf(planning: Planning, first: Span | undefined, isSpeech: boolean): Features {
  const { document } = planning;
  const sentence = first && sentenceSpanAt(document, first.start);
  if (!sentence) return {};
  const index = document.sentences.indexOf(sentence);
  const { stems, frequencies, norm } = topicOf(document);
  const own = stems[index] ?? new Set();
  const leads = stems.slice(0, FIRST).filter((_, at) => at !== index);
  let [sum, rare] = [0, 0];
  for (const stem of own) {
    const times = frequencies.get(stem) ?? 1;
    sum += times;
    if (times === 1 && frequencies.has(stem)) rare += 1;
  }
  const told = headlineStems(planning);
  return {
    // not "It is a small revolution", which opens a feature
    early: +(!isSpeech && index < FIRST && shared(own, told) > 0),
    'shared-before': shared(own, stems[index - 1]),
    'goes-on-with': shared(own, stems[index - 1], told),
    'shared-after': shared(own, stems[index + 1]),
    'shared-first': Math.max(0, ...leads.map((lead) => shared(own, lead))),
    central: (SCALE.centre * sum) / Math.sqrt(own.size || 1) / norm,
    rare: rare / Math.max(1, own.size),
  };
}

/** @param told what the card tells anyway: "the bridge" of the headline leaves nothing open */
function shared(own: Stems, other: Stems | undefined, told?: Stems): number {
  let both = 0;
  if (other) for (const stem of own) if (other.has(stem) && !told?.has(stem)) both += 1;
  return Math.min(SCALE.most, both) / SCALE.shared;
}
