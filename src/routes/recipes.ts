/** Short programs that call the API, for /docs. */

export interface Recipe {
  title: string;
  code: string;
}

export function recipes(origin: string): Recipe[] {
  return [
    { title: 'curl', code: `curl ${origin}/api/sheets \\
  -H 'authorization: Bearer KEY' -H 'content-type: text/plain' \\
  --data-binary @article.txt` },
    { title: 'TypeScript, typed', code: `import { hc } from 'hono/client';
import type { AppType } from 'verbatim/src/app.ts';

const client = hc<AppType>('${origin}');
const answer = await client.api.sheets[':id'].$get({ param: { id: '7k2m9qw4x1d8c3tz' } });
const { headline, quotes, cards } = await answer.json();` },
    { title: 'fetch', code: `const answer = await fetch('${origin}/api/sheets', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: \`Bearer \${key}\` },
  body: JSON.stringify({ url: 'https://example.org/article' }),
});
const sheet = await answer.json();
if (!answer.ok) throw new Error(\`\${sheet.code}: \${sheet.detail}\`);
console.log(sheet.cards.map((card) => card.page));` },
  ];
}
