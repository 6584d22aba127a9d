/** The way to an archived copy of the article, of about the day on which it was printed or read. */
import type { Source } from '../schema.ts';

/** @param readAt when the sheet was made; null where the article has no address */
export function archivedCopy({ url, publishedAt }: Pick<Source, 'url' | 'publishedAt'>, readAt: string): string | null {
  if (url === null) return null;
  const [year, month = '', day = ''] = (publishedAt ?? readAt).split(/\D/);
  return `https://web.archive.org/web/${year}${month}${day}/${url.replace(/#.*$/s, '')}`;
}
