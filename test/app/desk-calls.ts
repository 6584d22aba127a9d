/** A sheet in the app of the tests, and the calls that an editor makes on it. */
import type { Deps } from '../../src/env.ts';
import { Sheet } from '../../src/schema.ts';
import { DESK_ARTICLE } from '../desk/article.ts';
import { makeApp } from './make-app.ts';

const JSON_BODY = { 'content-type': 'application/json' };

export async function makeDesk(changes: Partial<Deps> = {}, article = DESK_ARTICLE) {
  const made = makeApp(changes);
  const posted = await made.post(article);
  const { id } = Sheet.parse(await posted.json());
  const path = `/api/sheets/${id}`;
  const read = async () => {
    const answer = await made.get(path);
    return { sheet: Sheet.parse(await answer.json()), etag: answer.headers.get('etag') ?? '' };
  };
  const send = (method: string, at: string, body: unknown, headers: Record<string, string> = {}) =>
    made.get(`${path}${at}`, { method, body: JSON.stringify(body), headers: { ...JSON_BODY, ...headers } });
  /** On the state as it is now. */
  const patch = async (change: unknown) => send('PATCH', '', change, { 'if-match': (await read()).etag });
  const pick = (passage: unknown) => send('POST', '/cards', passage);
  const restore = (n: string | number) => send('POST', `/revisions/${n}/restore`, {});
  const revisions = async () => (await (await made.get(`${path}/revisions`)).json()) as Listed;
  return { ...made, id, path, read, send, patch, pick, restore, revisions };
}

interface Listed {
  revision: number;
  revisions: { n: number; name: string; by: string; did: string[]; holds: boolean }[];
  hidden: { id: string; kind: string }[];
}
