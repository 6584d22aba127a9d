// npm run archive -- URL: fills the archive of a running Verbatim anew from its KV. The key is read from VERBATIM_KEY.
import * as z from 'zod';

const Page = z.object({ queued: z.number(), cursor: z.string().nullable() });
const [url] = process.argv.slice(2);
if (url === undefined || !URL.canParse(url)) {
  console.error('npm run archive -- URL   (the key, where one is wanted, in the variable VERBATIM_KEY)');
  process.exit(2);
}
const key = process.env['VERBATIM_KEY'];
const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
let [cursor, queued]: [string | null, number] = [null, 0];
do {
  const address = new URL('/api/archive/rebuild', url);
  if (cursor !== null) address.searchParams.set('cursor', cursor);
  const answer = await fetch(address, { method: 'POST', headers });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  const page = Page.parse(await answer.json());
  queued += page.queued;
  cursor = page.cursor;
  console.log(`${queued} sheets queued`);
} while (cursor !== null);
