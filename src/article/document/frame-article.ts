/** What documents of every kind have in common: a title that is one, an author who is one, the header of the text. */
import { PERSON_NAME } from './person-name.ts';
import { folded } from '../folded.ts';
import type { ArticleMeta, FoundArticle } from '../article.ts';
import { readHeader } from '../plain-text.ts';

/** What programs write where a title or a name should stand: file names, their own names, templates. */
const NO_TITLE = new RegExp(
  [
    '^(?:untitled|unbenannt|sans titre|sin título|document\\d*|dokument\\d*|press release|slide \\d+|print)$',
    '^(?:microsoft )?(?:word|powerpoint|excel)\\b',
    '\\.(?:docx?|pdf|indd|qxp|odt|rtf|pptx?|txt|tex|html?)$',
    '^\\W*$',
    '_.*_',
  ].join('|'),
  'iu',
);
const LONGEST_TITLE = 300;
const NO_PERSON =
  /\b(?:office|user|admin\w*|microsoft|adobe|apple|windows|press|team|news|media|ltd|inc|gmbh|printer)\b/iu;

/** The title that a file states: only one that is written on its first page, too, or else looks like a headline. */
export function statedTitle(stated: string, text: string): string | null {
  const title = stated.replace(/\s+/g, ' ').trim();
  if (title === '' || title.length > LONGEST_TITLE || NO_TITLE.test(title)) return null;
  return folded(text.slice(0, LONGEST_TITLE * 10)).includes(folded(title)) ? title : null;
}

/** Whoever wrote the file is named in it, or the program is: "Microsoft Office User", "jdoe". */
export function statedAuthor(stated: string): string | null {
  const name = stated.replace(/\s+/g, ' ').trim();
  return PERSON_NAME.test(name) && !NO_PERSON.test(name) ? name : null;
}

/** The header of the text behind its title, and what it says over what the file says of itself. */
export function frameArticle(
  found: Pick<FoundArticle, 'text' | 'blocks' | 'leftOut'>,
  meta: Partial<ArticleMeta>,
): FoundArticle {
  const { text, blocks, leftOut } = found;
  const header = readHeader(text, afterTitle(found, meta.title ?? null));
  const known = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null && value !== ''));
  return {
    text,
    blocks,
    bodyStart: header.bodyStart,
    ...(leftOut?.length && { leftOut }),
    meta: { ...known, ...header.meta },
  };
}

/** Where the block behind the title begins; what stands above a title (an address, "Press release") goes with it. */
function afterTitle({ text, blocks }: Pick<FoundArticle, 'text' | 'blocks'>, title: string | null): number {
  if (title === null) return 0;
  const at = blocks.findIndex(({ start, end }) => folded(text.slice(start, end)) === folded(title));
  return at < 0 ? 0 : (blocks[at + 1]?.start ?? 0);
}
