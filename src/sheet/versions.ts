/**
 * Versions of one article: sheets of the same source address, newest first. Each older one leads to the newest, each
 * newer one back to the one before it. Links are worked out when a sheet is read, from the keys of its line alone:
 * none is ever stored, so none can be stale, and no write of one sheet can undo the removal of another.
 */
import type { LineKey } from './keys.ts';
import type { SheetRecord, Version } from './record.ts';

/** What is known of a sheet that is there, without its record. */
export interface Life {
  id: string;
  createdAt: string;
  expiresAt: string | null;
  /** When it was last posted; null for records of before. */
  writtenAt: string | null;
  /** The name of its line; null for records of before. A post may move a sheet to another line. */
  line: string | null;
}

export type Links = Pick<SheetRecord, 'supersededBy' | 'corrects'>;

/**
 * The links of a record: only to what is there, and at least as long as itself.
 * @param name the name of its line
 * @param line the keys of its line, newest first
 * @param lifeNow what is known of a version; null where it is gone or cannot be read
 */
export async function linksOf(
  record: SheetRecord,
  name: string,
  line: readonly LineKey[],
  lifeNow: (id: string) => Promise<Life | null>,
): Promise<Links> {
  const first = async (keys: readonly LineKey[]): Promise<Version | null> => {
    for (const { id, at } of keys) {
      const life = id === record.id ? null : await lifeNow(id);
      // A key of another time than the record's is left of a post that met another of the same article.
      if (life && (life.line ?? name) === name && life.createdAt === at && lifeEnd(life) >= lifeEnd(record))
        return { id, at };
    }
    return null;
  };
  const own = rank(record.createdAt, record.id);
  const [newer, older] = [
    line.filter(({ at, id }) => rank(at, id) < own),
    line.filter(({ at, id }) => rank(at, id) > own),
  ];
  const [supersededBy, corrects] = await Promise.all([first(newer), first(older)]);
  return { supersededBy, corrects };
}

/** The order of the keys of a line: newest first, and by id where two were posted in one millisecond. */
const rank = (at: string, id: string): string =>
  `${String(8_640_000_000_000_000 - Date.parse(at)).padStart(16, '0')}:${id}`;

const lifeEnd = ({ expiresAt }: Pick<Life, 'expiresAt'>): number =>
  expiresAt === null ? Infinity : Date.parse(expiresAt);
