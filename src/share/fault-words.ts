/** What a call of one of our pages can meet, in the reader's words, by the code of the fault. */
import { fill, type PageWords } from './words/page-words.ts';

/** Of what a page takes: megabytes, and the kinds of files in words. */
interface Takes { mb: number; files?: string }

type FaultWords = Readonly<Record<string, string>>;

/** As the script of a page that posts articles tells them: of a key that is missing, it says what it is for. */
export function faultWords({ client, app }: PageWords, { mb, files }: Takes): FaultWords {
  return {
    ...client.faults,
    ...app.faults,
    BODY_TOO_LARGE: fill(app.faults.BODY_TOO_LARGE, { mb }),
    ...(files !== undefined && { FILE_KIND: asSentence(files) }),
  };
}

/** As a page of its own tells one; of other codes it has no words than ours in English. */
export function faultTold({ client, app, share }: PageWords, code: string): string | undefined {
  const { BODY_TOO_LARGE: _, ...faults } = app.faults; // it tells the size that a post takes
  return new Map(Object.entries({ ...faults, ...client.faults, ...share.faults })).get(code);
}

/** "choose a .txt file" → "Choose a .txt file." */
const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
