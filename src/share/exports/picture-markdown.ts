/** A card as a linked picture in Markdown: its alt text escaped, so that no word of an article is markup. */
import type { CardEntry, SizeName } from '../../schema.ts';
import { plain } from '../plain.ts';

export const pictureMarkdown = ({ alt, images, page }: CardEntry, size: SizeName): string =>
  `[![${plain(alt).replace(/[\\[\]`*_<>!]/g, '\\$&')}](${images[size].url})](${page})`;
