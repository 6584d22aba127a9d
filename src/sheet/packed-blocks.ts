/**
 * The blocks of an article as a record keeps them: for each the gap before it, its length, the letter of its kind and
 * the level of a heading, `2,318,p 2,31,h2`. A tenth of the bytes of objects with names, of which 25,000 would double
 * the longest article.
 */
import * as z from 'zod';

const BLOCK_KINDS = ['paragraph', 'heading', 'list-item', 'blockquote', 'caption', 'table', 'code'] as const;
/** In the order of the kinds; a letter is never given to another kind. */
const LETTERS = 'phlqctx';

const Block = z.object({
  start: z.int().nonnegative(), end: z.int().nonnegative(), kind: z.enum(BLOCK_KINDS),
  level: z.int().min(1).max(6).optional(),
});
type Block = z.infer<typeof Block>;

/** Sorted, disjoint blocks. */
export function packBlocks(blocks: readonly Block[]): string {
  let from = 0;
  return blocks
    .map(({ start, end, kind, level = '' }) => {
      const packed = `${start - from},${end - start},${LETTERS[BLOCK_KINDS.indexOf(kind)]}${level}`;
      from = end;
      return packed;
    })
    .join(' ');
}

/** As they are stored; records of before hold objects. */
export const StoredBlocks = z.union([
  z.array(Block),
  z
    .string()
    .regex(new RegExp(`^(?:\\d{1,9},\\d{1,9},[${LETTERS}][1-6]?(?: (?=\\d)|$))*$`))
    .transform(unpacked),
]);

function unpacked(packed: string): Block[] {
  let from = 0;
  return packed.split(' ').filter(Boolean).map((entry) => {
    const [gap, length, [letter = '', level] = ''] = entry.split(',');
    const start = from + Number(gap);
    from = start + Number(length);
    const kind = BLOCK_KINDS[LETTERS.indexOf(letter)] ?? 'paragraph';
    return { start, end: from, kind, ...(level !== undefined && { level: Number(level) }) };
  });
}
