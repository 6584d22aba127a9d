/** Posts a body to `readArticle` as a client would, for the tests of this folder. */
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { Fault } from '../../src/errors.ts';

export const WORDS = 'The council voted on Monday to close the old bridge for repairs.';

const offline: typeof fetch = () => Promise.reject(new Error('no network in tests'));

export function post(body: BodyInit | null, contentType: string, query = '', fetcher = offline): Promise<Article> {
  const headers: Record<string, string> = contentType ? { 'content-type': contentType } : {};
  const request = new Request(`http://verbatim.test/api/sheets${query}`, { method: 'POST', headers, body });
  return readArticle(request, { fetch: fetcher, now: () => new Date('2026-11-22T10:00:00Z') });
}

/** The article, or the fault's code and detail; anything else that is thrown fails the test. */
export async function outcome(
  answer: Promise<Article>,
): Promise<{ article: Article | null; code: string | null; detail: string }> {
  try {
    return { article: await answer, code: null, detail: '' };
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    return { article: null, code: thrown.code, detail: thrown.detail };
  }
}
