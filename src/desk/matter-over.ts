/** The headline over words of a kept record, where they do not say it themselves: nothing is read anew. */
import { matterOf } from '../cards/matter.ts';
import type { Words } from '../sheet/edits.ts';
import type { PlannedRecord } from '../sheet/record.ts';

type Of = Pick<PlannedRecord, 'article' | 'source' | 'extraction'>;

export function matterOver({ article, source, extraction: { headline } }: Of, own: Words): ReturnType<typeof matterOf> {
  const language = source.language.split('-')[0]?.toLowerCase() ?? '';
  return matterOf({ sheet: { headline }, document: { text: article.text, language } }, own);
}
