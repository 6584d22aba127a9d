/** What went wrong with a call of one of our pages, by the code of its fault, as the page's script tells it. */
import { fill, type PageWords } from './words/page-words.ts';

/** Of what a page takes: megabytes, and the kinds of files in words. */
interface Takes { mb: number; files?: string }

export function faultWords({ client, app }: PageWords, { mb, files }: Takes): Readonly<Record<string, string>> {
  return {
    ...client.faults,
    ...app.faults,
    BODY_TOO_LARGE: fill(app.faults.BODY_TOO_LARGE, { mb }),
    ...(files !== undefined && { FILE_KIND: asSentence(files) }),
  };
}

/** "choose a .txt file" → "Choose a .txt file." */
const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
