/** A page as the app serves it, for an article that is posted first. */
import { parseHTML } from 'linkedom';
import { Sheet } from '../../src/schema.ts';
import { makeApp, ORIGIN } from '../app/make-app.ts';

export { ORIGIN };

export async function makePages(article: object, changes: Parameters<typeof makeApp>[0] = {}) {
  const made = makeApp(changes);
  const posted = await made.post(JSON.stringify(article), { 'content-type': 'application/json' });
  if (posted.status !== 201) throw new Error(`The article was refused: ${await posted.text()}`);
  const sheet = Sheet.parse(await posted.json());
  const html = async (path: string) => (await made.get(path)).text();
  const page = async (path: string) => parseHTML(await html(path)).document;
  return { ...made, sheet, html, page };
}

/** What crawlers read: the content of meta tags by name or property. */
export function metaOf(document: ReturnType<typeof parseHTML>['document']): Record<string, string> {
  const tags = [...document.querySelectorAll('meta[content]')];
  return Object.fromEntries(
    tags.map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ]),
  );
}
