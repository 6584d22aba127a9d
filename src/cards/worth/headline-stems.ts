/** The words of the headline, asked for every passage. */
import { stemsOfTitle } from '../../extract/facts/topic.ts';
import { oncePer } from '../../text/memo.ts';
import type { Planning } from '../planning.ts';

export const headlineStems = oncePer(
  ({ sheet, document }: Planning) => stemsOfTitle(sheet.headline.text, document.language));
